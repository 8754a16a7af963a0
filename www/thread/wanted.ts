/** What a state asks of the whole engine, and what it knows of the answers. */
import { OWN } from "../state/choices.ts";
import { lastChange } from "../state/last-change.ts";
import { actual, monthSeen, type State } from "../state/state.ts";
import type { Answered, Kind, Questions, Wanted } from "./questions.ts";

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
  const { view, detail } = state;
  const walks = monthSeen(state) > 0;
  return {
    ways: benefit === null ? null : { profile, weighting, benefit, wish },
    change: changeOf(state),
    next: { profile, weighting },
    cushions: detail?.kind === "benefit" ? { profile: state.valid, weighting: state.weighting } : null,
    courses: view === "ahead" || walks ? { profile, weighting, a, b, missMonth, settleMonth } : null,
    lives: view !== "lives" ? null : { own: lives.pair === OWN ? profile : null, weighting, choice: lives },
  };
}

/** The benefit that was opened to be read about, or whose ways are looked at; if it is not open for this profile. */
function closedBenefit({ choices, detail, report, view }: State): string | null {
  const slug = detail?.kind === "benefit" ? detail.benefit : view === "ahead" ? choices.ahead.benefit : null;
  const found = report.benefits.find(({ benefit }) => benefit === slug);
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

/** Whether what the state asks was asked, and could not be answered. */
export function isUnanswered(state: State, kind: Kind): boolean {
  return isSame(state.unanswered[kind], wanted(state)[kind]);
}

export function isSame<Q extends object>(one: Q | null | undefined, other: Q | null | undefined): boolean {
  if (!one || !other) return false;
  return (Object.keys(one) as (keyof Q)[]).every((part) => one[part] === other[part]);
}
