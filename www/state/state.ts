/** What the page knows. */
import type { Catalogue, CreditRecord, Input, Issue, Moved, Profile, Report } from "../engine/index.ts";
import type { LinkFault } from "../link/link.ts";
import type { Kept, Unanswered } from "../thread/questions.ts";
import type { Language } from "../words/index.ts";
import type { Choices } from "./choices.ts";
import type { Theme, View } from "./place.ts";

/** What made the last change: enough to name it. */
export type Cause =
  | { kind: "input"; input: Input; from: Profile[Input]; to: Profile[Input] }
  | { kind: "recordAdded" | "recordRemoved" | "recordSettled" | "recordAged" | "recordEdited"; record: CreditRecord }
  | { kind: "recordsWithheld" | "recordsGiven" | "text" | "link" | "reset" }
  | { kind: "preset"; preset: string }
  | { kind: "weighting"; weighting: string }
  /** A month of a projection, a path that was walked to its end, a mishap. */
  | { kind: "month"; month: number; plan: string }
  | { kind: "path"; benefit: string; months: number }
  | { kind: "mishap"; mishap: string };

/** One change on the trail: what there was before it, and what it moved. */
export interface TrailEntry {
  cause: Cause;
  profile: Profile;
  weighting: string;
  report: Report;
  preset: string | null;
  moved: Moved;
  /** Whether further movement of the same control belongs to this change. */
  moving: boolean;
}

/** A figure that was opened. */
export type Detail =
  | { kind: "benefit"; benefit: string }
  | { kind: "characteristic"; characteristic: string }
  | { kind: "ceiling"; ceiling: string }
  | { kind: "door"; cutOff: number }
  | { kind: "breakdown" | "score" | "totals" | "text" };

/** A state that is looked at before it is taken: what made it, what it moves, and the state to go back to. */
export interface Preview {
  readonly cause: Cause;
  readonly moved: Moved;
  readonly kept: State;
}

/** A view that is fetched when it is asked for. */
export type LaterView = Exclude<View, "play">;
/** What follows the first view: what opens in it with the long words and their style, the whole engine, the other views. */
export type Part = "more" | "engine" | LaterView;
export type Progress = "notAsked" | "coming" | "there" | "missing";

/** What was wrong with a link; what reads it may be missing. */
export type LinkTrouble = LinkFault | { kind: "notFetched" };

/** What was wrong with a text that was tried as a profile. */
export type TextFaults = readonly Issue[] | "notJson";

export interface State {
  readonly parts: Readonly<Record<Part, Progress>>;
  readonly view: View;
  /** The folds that are open, by their names. */
  readonly unfolded: readonly string[];
  readonly detail: Detail | null;
  /** `null` while it is the visitor's own. */
  readonly language: Language | null;
  /** A language that could not be fetched. */
  readonly missingLanguage: Language | null;
  readonly theme: Theme;
  readonly choices: Choices;
  /** The month that a link asks to look at, until it is looked at; 0 for none. */
  readonly monthToSee: number;
  /** What was wrong with the link that the page was opened with. */
  readonly linkTroubles: readonly LinkTrouble[];
  readonly textFaults: TextFaults;
  /** What the whole engine has answered last. */
  readonly answers: Kept;
  readonly unanswered: Unanswered;
  /** Set while the profile and its report are only looked at. */
  readonly preview: Preview | null;
  readonly catalogue: Catalogue;
  /** What the visitor entered; it may be invalid while it is being typed. */
  readonly profile: Profile;
  readonly weighting: string;
  readonly preset: string | null;
  /** The last valid profile … */
  readonly valid: Profile;
  /** … and what follows from it. */
  readonly report: Report;
  /** What is wrong with the profile as entered; empty if nothing is. */
  readonly issues: readonly Issue[];
  readonly trail: readonly TrailEntry[];
}

/** The visitor's own state, whatever is being looked at. */
export function actual(state: State): State {
  return state.preview?.kept ?? state;
}

/** The month of a plan that is looked at, or is to be; 0 is today. */
export function monthSeen({ preview, monthToSee }: State): number {
  return preview?.cause.kind === "month" ? preview.cause.month : monthToSee;
}
