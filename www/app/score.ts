/** The score's line. */
import type { Benefit, Report } from "../engine/index.ts";
import type { State } from "./state.ts";

/** The line that all scores stand on. */
export interface Scale {
  lowest: number;
  highest: number;
  /** Where a score stands on it, in percent. */
  along: (score: number) => number;
  /** How long so many points are on it, in percent. */
  long: (points: number) => number;
}

export function scaleOf({ catalogue }: Pick<State, "catalogue">): Scale {
  const { lowestScore: lowest, highestScore: highest } = catalogue.limits;
  const long = (points: number) => (points / (highest - lowest)) * 100;
  return { lowest, highest, along: (score) => long(score - lowest), long };
}

export function scoreOf(report: Report): number | null {
  return report.standing.kind === "scored" ? report.standing.score : null;
}

/** The benefits of one cut-off. */
export interface Door {
  cutOff: number;
  benefits: Benefit[];
}

const knownDoors = new WeakMap<readonly Benefit[], Door[]>();

/** The cut-offs, lowest first, with what stands at each. */
export function doorsOf(benefits: readonly Benefit[]): Door[] {
  const doors = knownDoors.get(benefits) ?? findDoors(benefits);
  knownDoors.set(benefits, doors);
  return doors;
}

function findDoors(benefits: readonly Benefit[]): Door[] {
  const doors = new Map<number, Benefit[]>();
  for (const benefit of benefits) {
    const cutOff = benefit.scoreNeeded;
    if (cutOff !== null) doors.set(cutOff, [...(doors.get(cutOff) ?? []), benefit]);
  }
  return [...doors].map(([cutOff, benefits]) => ({ cutOff, benefits })).sort((one, other) => one.cutOff - other.cutOff);
}

/** A few benefits of a door that stand for all of them: first one of every industry, then the rest. */
export function foremost(benefits: readonly Benefit[], count: number): Benefit[] {
  const firsts = benefits.filter(({ industry }, at) => benefits.findIndex((one) => one.industry === industry) === at);
  const rest = benefits.filter((benefit) => !firsts.includes(benefit));
  return [...firsts, ...rest].slice(0, count);
}
