/** What the catalogue says of a word. */
import type { Benefit, Characteristic, InputInfo, Scorecard } from "../engine/index.ts";
import { found } from "./found.ts";
import type { State } from "./state.ts";

/** The scorecard in use. */
export function scorecard({ catalogue, weighting }: State): Scorecard {
  return found(catalogue.scorecards, (card) => card.weighting === weighting, weighting);
}

export function characteristicOf(state: State, slug: string): Characteristic {
  return found(scorecard(state).characteristics, ({ characteristic }) => characteristic === slug, slug);
}

export function benefitOf({ catalogue }: State, slug: string): Benefit {
  return found(catalogue.benefits.benefits, ({ benefit }) => benefit === slug, slug);
}

export function inputOf({ catalogue }: State, slug: string): InputInfo {
  return found(catalogue.inputs, ({ input }) => input === slug, slug);
}

/** The characteristic that looks at an input; `undefined` for the inputs that only decide whether there is a score. */
export function characteristicReading(state: State, slug: string): string | undefined {
  const reads = ({ reads }: Characteristic) => "input" in reads && reads.input === slug;
  return scorecard(state).characteristics.find(reads)?.characteristic;
}
