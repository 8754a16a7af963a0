/** The score's line. */
import type { Benefit, BenefitReport, CeilingReport, Report } from "../engine/index.ts";
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

/** The points that a ceiling holds back; 0 if none does, and without a score. */
export function heldBackOf({ standing }: Report): number {
  return standing.kind === "scored" ? standing.heldBack : 0;
}

/** The ceiling that holds points back, if one does: the lowest of those in force. */
export function holding(report: Report): CeilingReport | undefined {
  return heldBackOf(report) > 0 ? report.ceilings[0] : undefined;
}

/** The benefits of one cut-off. */
export interface Door {
  cutOff: number;
  benefits: Benefit[];
  /** Points above (or, negative, below) the cut-off, as the engine says of what stands there; `null` without a score. */
  cushion: number | null;
}

const doorsIn = new WeakMap<Report, Door[]>();

/** The cut-offs, lowest first, with what stands at each. */
export function doorsOf({ catalogue, report }: Pick<State, "catalogue" | "report">): Door[] {
  const doors = doorsIn.get(report) ?? findDoors(catalogue.benefits.benefits, report);
  doorsIn.set(report, doors);
  return doors;
}

/** The first benefit of a door asks for the score itself, not only for another benefit that does. */
function findDoors(benefits: readonly Benefit[], report: Report): Door[] {
  const doors = new Map<number, Door>();
  for (const [at, benefit] of benefits.entries()) {
    const cutOff = benefit.scoreNeeded;
    if (cutOff === null) continue;
    const door = doors.get(cutOff) ?? { cutOff, benefits: [], cushion: report.benefits[at]?.cushion ?? null };
    door.benefits.push(benefit);
    doors.set(cutOff, door);
  }
  return [...doors.values()].sort((one, other) => one.cutOff - other.cutOff);
}

/** Whether the score is there. */
export const isPassed = ({ cushion }: Door) => cushion !== null && cushion >= 0;

const known = new WeakMap<Report, ReadonlyMap<string, BenefitReport>>();

/** What a report says of a benefit. */
export function benefitIn(report: Report, slug: string): BenefitReport | undefined {
  const reports = known.get(report) ?? new Map(report.benefits.map((one) => [one.benefit, one]));
  known.set(report, reports);
  return reports.get(slug);
}

export const isOpen = (report: Report, slug: string) => benefitIn(report, slug)?.state === "open";

/** Whether the score is there, and something else is in the way. */
export function isLocked(report: Report, slug: string): boolean {
  const cushion = benefitIn(report, slug)?.cushion ?? null;
  return cushion !== null && cushion >= 0 && !isOpen(report, slug);
}

/** A door is open if anything behind it is; one that the score has passed is locked if nothing is. */
export type DoorState = "open" | "locked" | "short" | "unknown";

export function doorState(report: Report, door: Door): DoorState {
  if (door.cushion === null) return "unknown";
  if (door.cushion < 0) return "short";
  return lockedBehind(report, door) < door.benefits.length ? "open" : "locked";
}

/** How many of the benefits behind a door are not open. */
export function lockedBehind(report: Report, { benefits }: Door): number {
  return benefits.filter(({ benefit }) => !isOpen(report, benefit)).length;
}

/** The nearest door that the score has not reached, and the points that are missing; `null` if there is none. */
export function nextDoor(state: State): (Door & { points: number; name: string }) | null {
  const door = doorsOf(state).find(({ cushion }) => cushion !== null && cushion < 0);
  const [first] = door ? foremost(door.benefits, 1) : [];
  return door && first ? { ...door, points: -(door.cushion ?? 0), name: first.benefit } : null;
}

/** A few benefits of a door that stand for all of them: first one of every industry, then the rest. */
export function foremost(benefits: readonly Benefit[], count: number): Benefit[] {
  const firsts = benefits.filter(({ industry }, at) => benefits.findIndex((one) => one.industry === industry) === at);
  const rest = benefits.filter((benefit) => !firsts.includes(benefit));
  return [...firsts, ...rest].slice(0, count);
}
