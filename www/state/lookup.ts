/** What the catalogue says of a word. */
import type {
  Benefit,
  Ceiling,
  Characteristic,
  Condition,
  InputInfo,
  Requirement,
  Scorecard,
} from "../engine/index.ts";
import { found } from "./found.ts";
import type { State } from "./state.ts";

/** The scorecard in use. */
export function scorecard({ catalogue, weighting }: State): Scorecard {
  return found(catalogue.scorecards, (card) => card.weighting === weighting, weighting);
}

export function characteristicOf(state: State, slug: string): Characteristic {
  return found(scorecard(state).characteristics, ({ characteristic }) => characteristic === slug, slug);
}

export function ceilingOf(state: State, slug: string): Ceiling {
  return found(scorecard(state).ceilings, ({ ceiling }) => ceiling === slug, slug);
}

export function benefitOf({ catalogue }: State, slug: string): Benefit {
  return found(catalogue.benefits.benefits, ({ benefit }) => benefit === slug, slug);
}

/** The leaves of what a benefit asks for, in the order in which a report answers them. */
export function leavesIn({ catalogue }: State, slug: string): readonly Requirement[] {
  const at = catalogue.benefits.benefits.findIndex(({ benefit }) => benefit === slug);
  return catalogue.leaves[at] ?? [];
}

/** Where each of those leaves was reported: a criterion's condition belongs to all of its leaves. */
export function conditionsIn(state: State, slug: string): readonly (Condition | undefined)[] {
  const { requirement, conditions } = benefitOf(state, slug);
  const criteria = typeof requirement === "object" && "all" in requirement ? requirement.all : [requirement];
  return criteria.flatMap((criterion, at) => Array<Condition | undefined>(countLeaves(criterion)).fill(conditions[at]));
}

function countLeaves(requirement: Requirement): number {
  if (typeof requirement === "string") return 1;
  const branches = "all" in requirement ? requirement.all : "any" in requirement ? requirement.any : null;
  return branches?.reduce((sum, branch) => sum + countLeaves(branch), 0) ?? 1;
}

export function inputOf({ catalogue }: State, slug: string): InputInfo {
  return found(catalogue.inputs, ({ input }) => input === slug, slug);
}

/** The characteristic that looks at an input; `undefined` for the inputs that only decide whether there is a score. */
export function characteristicReading(state: State, slug: string): string | undefined {
  const reads = ({ reads }: Characteristic) => "input" in reads && reads.input === slug;
  return scorecard(state).characteristics.find(reads)?.characteristic;
}
