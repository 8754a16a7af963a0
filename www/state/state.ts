/** What the page knows. */
import type { Catalogue, CreditRecord, Input, Issue, Moved, Profile, Report } from "../engine/index.ts";
import type { Kept, Unanswered } from "../thread/questions.ts";
import type { Choices } from "./choices.ts";

/** What made the last change: enough to name it. */
export type Cause =
  | { kind: "input"; input: Input; from: Profile[Input]; to: Profile[Input] }
  | { kind: "recordAdded" | "recordRemoved" | "recordSettled" | "recordAged" | "recordEdited"; record: CreditRecord }
  | { kind: "recordsWithheld" | "recordsGiven" | "text" | "reset" }
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
  | { kind: "breakdown" | "score" | "totals" | "text" };

/** A state that is looked at before it is taken: what made it, what it moves, and the state to go back to. */
export interface Preview {
  readonly cause: Cause;
  readonly moved: Moved;
  readonly kept: State;
}

/** What follows the first view: the other views with their words and style, and the whole engine. */
export type Part = "views" | "engine";
export type Progress = "coming" | "there" | "missing";

export interface State {
  readonly parts: Readonly<Record<Part, Progress>>;
  readonly choices: Choices;
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
  readonly detail: Detail | null;
}

/** The visitor's own state, whatever is being looked at. */
export function actual(state: State): State {
  return state.preview?.kept ?? state;
}
