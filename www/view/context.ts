/** What every view is given: the state, the ways to change it, the words. */
import type { nothing, TemplateResult } from "lit-html";
import type { BenefitReport } from "../engine/index.ts";
import type { Part, State } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import type { Args, Words } from "../words/index.ts";

type View = (context: Context) => TemplateResult;

/** The views that are fetched after the first one. */
export interface Views {
  readonly breakdown: View;
  readonly cushion: (context: Context, report: BenefitReport) => TemplateResult | typeof nothing;
  readonly lives: View;
  readonly nextStep: View;
  readonly previewBar: View;
  readonly reason: (context: Context) => string | null;
  readonly time: View;
  readonly ways: (context: Context, benefit: string) => TemplateResult;
}

export interface Context {
  readonly state: State;
  /** `null` until they are there. */
  readonly views: Views | null;
  readonly store: Store;
  readonly words: Words;
  readonly t: (path: string, args?: Args) => string;
  /** Fetches again what is missing. */
  readonly bring: (part: Part) => void;
}
