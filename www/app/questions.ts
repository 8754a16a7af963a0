/** What the page asks of the whole engine, on the other thread: at any moment at most one question of a kind. */
import type { Closers } from "../changes/closers.ts";
import type { Change, PlanName, Profile } from "../engine/index.ts";
import type { TwoLives } from "../lives/tell.ts";
import type { Ways } from "../paths/find.ts";
import type { Next } from "../paths/next.ts";
import type { Courses } from "../time/courses.ts";
import { lastChange } from "./change.ts";
import { type LivesChoice, OWN, type Wish } from "./choices.ts";
import { actual, type State } from "./state.ts";

interface Of {
  profile: Profile;
  weighting: string;
}

/** The questions, by kind. Two are the same if all their parts are. */
export interface Questions {
  ways: Of & { benefit: string; wish: Wish };
  change: { before: Profile; after: Profile; weighting: string };
  next: Of;
  cushions: Of;
  courses: Of & { a: PlanName | null; b: PlanName | null; missMonth: number; settleMonth: number };
  /** `own` is `null` if neither life is the visitor's. */
  lives: { own: Profile | null; weighting: string; choice: LivesChoice };
}

/** What is answered to each. */
export interface Answers {
  ways: Ways;
  /** `null` if one of the profiles is invalid. */
  change: Change | null;
  /** `null` if nothing leads anywhere. */
  next: Next | null;
  cushions: Closers;
  courses: Courses;
  lives: TwoLives;
}

export type Kind = keyof Questions;

/** A question with its answer. */
export interface Answered<K extends Kind> {
  readonly question: Questions[K];
  readonly answer: Answers[K];
}

/** The last answer to each kind of question. */
export type Kept = { readonly [K in Kind]?: Answered<K> };

/** What is to be known at one moment; what looks nowhere asks nothing. The first is what is waited for most. */
export type Wanted = { readonly [K in Kind]: Questions[K] | null };

let last: { state: State; wanted: Wanted } | null = null;

/** What a state asks. */
export function wanted(state: State): Wanted {
  if (last?.state !== state) last = { state, wanted: questionsOf(state) };
  return last.wanted;
}

function questionsOf(state: State): Wanted {
  const { valid: profile, weighting } = actual(state);
  const { wish, time, lives } = state.choices;
  const { a, b, missMonth, settleMonth } = time;
  const benefit = closedBenefit(state);
  return {
    ways: benefit === null ? null : { profile, weighting, benefit, wish },
    change: changeOf(state),
    next: { profile, weighting },
    cushions: { profile: state.valid, weighting: state.weighting },
    courses: { profile, weighting, a, b, missMonth, settleMonth },
    lives: { own: lives.pair === OWN ? profile : null, weighting, choice: lives },
  };
}

/** The benefit that was opened to be read about, if it is not open for this profile. */
function closedBenefit({ detail, report }: State): string | null {
  if (detail?.kind !== "benefit") return null;
  const found = report.benefits.find(({ benefit }) => benefit === detail.benefit);
  return found && found.state !== "open" ? found.benefit : null;
}

/** There is none where the weights changed as well. */
function changeOf(state: State): Questions["change"] | null {
  const before = lastChange(state);
  const { valid: after, weighting } = state;
  return before?.weighting === weighting ? { before: before.profile, after, weighting } : null;
}

/** The last answer of a kind, and whether it is to what the state asks; `null` if there is none. */
export function answered<K extends Kind>(state: State, kind: K): (Answered<K> & { fresh: boolean }) | null {
  const kept: Answered<K> | undefined = state.answers[kind];
  return kept ? { ...kept, fresh: isSame(kept.question, wanted(state)[kind]) } : null;
}

export function isSame<Q extends object>(one: Q | null | undefined, other: Q | null | undefined): boolean {
  if (!one || !other) return false;
  return (Object.keys(one) as (keyof Q)[]).every((part) => one[part] === other[part]);
}
