/** What every view is given: the state, the ways to change it, the words. */
import type { TemplateResult } from "lit-html";
import type { View as PageView } from "../state/place.ts";
import type { LaterView, Part, State } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import type { Args, Language, Words } from "../words/index.ts";

export type View = (context: Context) => TemplateResult;

/** What is fetched after the first view, whichever view it is. */
export type More = typeof import("../more.ts");

export type Views = { readonly [V in LaterView]?: View };

export interface Context {
  readonly state: State;
  /** `null` until it is there. */
  readonly more: More | null;
  /** Those that are there. */
  readonly views: Views;
  readonly store: Store;
  readonly words: Words;
  readonly t: (path: string, args?: Args) => string;
  /** Fetches a part, or fetches again what is missing. */
  readonly bring: (part: Part) => void;
  readonly speak: (language: Language) => void;
  /** The address of a view, with all that is chosen now. */
  readonly linkTo: (view: PageView) => string;
}
