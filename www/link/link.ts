/**
 * Links: the whole state of the page as the fragment of its address, and back.
 *
 * A link is `#1/<view>/<life>?key=value&key=value`: its version, where one is, a preset, and what differs from that and
 * from the first choices. All of it is text that no browser escapes. Reading never throws: what cannot be is told, and
 * what would stand there without it is used in its place.
 */
import type { Profile } from "../engine/index.ts";
import type { Choices } from "../state/choices.ts";
import type { Theme, View } from "../state/place.ts";
import type { Detail } from "../state/state.ts";
import type { Language } from "../words/index.ts";

export { readLink } from "./read.ts";
export { linkOf } from "./write.ts";

/** What a link holds. All of it is valid: what is still being typed is not for a link. */
export interface Linked {
  readonly view: View;
  readonly detail: Detail | null;
  /** The folds that are open, in no order: words of letters and digits, with hyphens between them. */
  readonly unfolded: readonly string[];
  /** The preset that the profile equals; `null` if there is none. */
  readonly preset: string | null;
  readonly profile: Profile;
  readonly weighting: string;
  readonly choices: Choices;
  /** The month of the plan `choices.time.side` that is looked at; 0 is today. */
  readonly month: number;
  /** `null` while it is the visitor's own. */
  readonly language: Language | null;
  readonly theme: Theme;
}

/**
 * What is wrong with a link. Keys, values and what was `used` instead are as they stand in links; they are cut short
 * where they are long. `used` is `null` where nothing is chosen.
 */
export type LinkFault =
  /** None of it was read. */
  | { kind: "tooLong"; length: number; most: number }
  /** Not a link, or a part of one that has no place in it; it was left out. */
  | { kind: "unreadable"; text: string }
  /** Of a page that is newer than this one; none of it was read. */
  | { kind: "newerVersion"; version: number }
  /** A view that is still to come; the first one is opened. */
  | { kind: "keptView"; view: string }
  /** The link ends before it. */
  | { kind: "missing"; key: "view" | "life"; used: string }
  | { kind: "unknownKey"; key: string }
  | { kind: "repeatedKey"; key: string; used: string | null }
  /** One of the values of a list, or the whole value. */
  | { kind: "badValue"; key: string; value: string; used: string | null }
  | { kind: "tooMany"; key: string; count: number; most: number; used: string | null };

/** The parts of an address that a link may stand in, as `location` has them. */
export interface Address {
  readonly hash: string;
  readonly search: string;
}
