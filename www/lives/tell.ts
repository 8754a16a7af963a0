/** What a mishap makes of two lives: on the second thread. */

import type { Change, Issue, Mishap, Mishaps, Profile, Report, Step, Whole } from "../engine/index.ts";
import { type LivesChoice, OWN } from "../state/choices.ts";
import { found } from "../state/found.ts";
import { carried, isCourse } from "../time/course.ts";
import { plansOf } from "../time/courses.ts";

/** A preset's name, or the visitor's own. */
export type Who = string;

/** Why a mishap makes nothing of a life: it is that way already, or cannot be worked out. */
export type Spared = { kind: "already" } | { kind: "invalid"; issues: readonly Issue[] };

export interface Fate {
  kind: "fate";
  /** From before to after. */
  change: Change;
  before: Report;
  recovery: Recovery | null;
}

/** How long the mishap can be seen in the score, if every promise is kept from then on. */
export interface Recovery {
  /** The most points that it costs in any month, and in which. */
  most: number;
  mostAt: number;
  /** The first month from which it costs nothing any more; `null` if there is none. */
  backAt: number | null;
  /** Points that it still costs at the end. */
  left: number;
}

/** Both lives, and all that can be chosen. */
export interface TwoLives {
  mishaps: Mishaps;
  mishap: string;
  who: [Who, Who];
  fates: [Fate | Spared, Fate | Spared];
}

/** `own` is `null` if neither life is the visitor’s. */
export interface LivesQuestion {
  own: Profile | null;
  weighting: string;
  choice: LivesChoice;
}

export function tell(engine: Whole, { own, weighting, choice }: LivesQuestion): TwoLives {
  const catalogue = engine.catalogue();
  const mishaps = engine.mishaps();
  const pair = mishaps.pairs.find(({ pair }) => pair === choice.pair);
  const who: [Who, Who] = pair ? [pair.one, pair.other] : [OWN, choice.beside];
  const slug = choice.mishap ?? pair?.mishap ?? "repaymentLate30";
  const mishap = found(mishaps.mishaps, (one) => one.mishap === slug, slug);
  const fate = (one: Who) => {
    const profile = one === OWN ? own : catalogue.presets.find(({ preset }) => preset === one)?.profile;
    if (!profile) throw new Error(`there is no life ${one}`);
    return fateOf({ engine, weighting }, profile, mishap);
  };
  return { mishaps, mishap: slug, who, fates: [fate(who[0]), fate(who[1])] };
}

interface Settings {
  engine: Whole;
  weighting: string;
}

function fateOf({ engine, weighting }: Settings, profile: Profile, { mishap, step }: Mishap): Fate | Spared {
  const effects = engine.cushions(profile, weighting);
  if (effects.kind === "invalid") return effects;
  if (effects.mishaps.some((effect) => effect.mishap === mishap && effect.already)) return { kind: "already" };
  const struck = engine.project(profile, { months: 0, steps: [step] }, weighting);
  if (struck.kind === "invalid") return struck;
  const after = struck.months[0]?.profile ?? profile;
  const change = engine.compare(profile, after, weighting);
  const before = engine.evaluate(profile, weighting);
  if (change.kind === "invalid") return change;
  if (before.kind === "invalid") return before;
  const kept = plansOf(engine, profile, MOMENTS).get("keep");
  const scores = (first: Step[]) => {
    const plan = { months: 0, ...kept, steps: [...first, ...(kept?.steps ?? [])] };
    const course = carried(engine.project(profile, plan, weighting));
    return isCourse(course) ? course.scores : [];
  };
  return { kind: "fate", change, before, recovery: recoveryOf(scores([]), scores([step])) };
}

/** Of no use to a plan in which every promise is kept. */
const MOMENTS = { missMonth: 1, settleMonth: 1 };

type Scores = readonly (number | null)[];

function recoveryOf(without: Scores, struck: Scores): Recovery | null {
  const costs = without.map((score, month) => {
    const other = struck[month] ?? null;
    return score === null || other === null ? null : score - other;
  });
  const known = costs.filter((cost) => cost !== null);
  if (known.length === 0 || struck.length !== without.length) return null;
  const most = Math.max(...known);
  const last = costs.findLastIndex((cost) => cost !== null && cost > 0);
  const backAt = last + 1 < costs.length ? last + 1 : null;
  return { most, mostAt: costs.indexOf(most), backAt, left: known.at(-1) ?? 0 };
}
