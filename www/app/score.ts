/** The score's line. */
import type { Benefit, Report, Requirement } from "../engine/index.ts";

export const LOWEST = 350;
export const HIGHEST = 950;

/** Where a score stands on the line from 350 to 950, in percent. */
export function place(score: number): number {
  return ((score - LOWEST) / (HIGHEST - LOWEST)) * 100;
}

export function scoreOf(report: Report): number | null {
  return report.standing.kind === "scored" ? report.standing.score : null;
}

/** The lowest score that can meet a requirement; `null` if it asks for none. */
export function scoreNeeded(requirement: Requirement): number | null {
  if (typeof requirement === "string") return null;
  if ("score" in requirement) return requirement.score;
  const scores = (branches: Requirement[]) => branches.map(scoreNeeded).filter((score) => score !== null);
  if ("all" in requirement) return scores(requirement.all).reduce<number | null>(largest, null);
  if ("any" in requirement) return scores(requirement.any).reduce<number | null>(smallest, null);
  return null;
}

const largest = (one: number | null, other: number) => Math.max(one ?? other, other);
const smallest = (one: number | null, other: number) => Math.min(one ?? other, other);

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
    const cutOff = scoreNeeded(benefit.requirement);
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
