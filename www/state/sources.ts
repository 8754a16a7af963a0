/** What the whole catalogue says of a word: where figures come from as well. It is fetched after the first view. */
import {
  type Benefit,
  type Ceiling,
  type Characteristic,
  type Condition,
  type Scorecard,
  wholeCatalogue,
} from "../engine/catalogue.ts";
import type { Requirement } from "../engine/index.ts";
import { found } from "./found.ts";
import type { State } from "./state.ts";

type Weighting = Pick<State, "weighting">;

/** The scorecard in use. */
export function sourcedScorecard({ weighting }: Weighting): Scorecard {
  return found(wholeCatalogue.scorecards, (card) => card.weighting === weighting, weighting);
}

export function sourcedCharacteristic(state: Weighting, slug: string): Characteristic {
  return found(sourcedScorecard(state).characteristics, ({ characteristic }) => characteristic === slug, slug);
}

export function sourcedCeiling(state: Weighting, slug: string): Ceiling {
  return found(sourcedScorecard(state).ceilings, ({ ceiling }) => ceiling === slug, slug);
}

export function sourcedBenefit(slug: string): Benefit {
  return found(wholeCatalogue.benefits.benefits, ({ benefit }) => benefit === slug, slug);
}

/** The leaves of what a benefit asks for, in the order in which a report answers them. */
export function leavesIn(slug: string): readonly Requirement[] {
  const at = wholeCatalogue.benefits.benefits.findIndex(({ benefit }) => benefit === slug);
  return wholeCatalogue.leaves[at] ?? [];
}

/** Where each of those leaves was reported: a criterion's condition belongs to all of its leaves. */
export function conditionsIn({ requirement, conditions }: Benefit): readonly (Condition | undefined)[] {
  const criteria = typeof requirement === "object" && "all" in requirement ? requirement.all : [requirement];
  return criteria.flatMap((criterion, at) => Array<Condition | undefined>(countLeaves(criterion)).fill(conditions[at]));
}

function countLeaves(requirement: Requirement): number {
  if (typeof requirement === "string") return 1;
  const branches = "all" in requirement ? requirement.all : "any" in requirement ? requirement.any : null;
  return branches?.reduce((sum, branch) => sum + countLeaves(branch), 0) ?? 1;
}
