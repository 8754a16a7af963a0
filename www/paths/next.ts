/** The cheapest next step towards the nearest door: on the second thread. */
import type { Benefit } from "../engine/catalogue.ts";
import type { BenefitReport, Path, Profile, Whole } from "../engine/index.ts";
import { CONFIDENCES } from "../state/confidences.ts";

/** Doors that are tried until one has a way. */
const TRIED = 6;
/** A way that takes longer is no next step, if there is a sooner one: months. */
const SOON = 12;

/** What there is to do, and what opens by it. */
export interface Next extends Pick<Path, "months" | "steps"> {
  /** The best sourced of what opens; `null` if it leads to a first score. */
  benefit: string | null;
  /** How many open. */
  opens: number;
}

/** The nearest door to which there is a way that begins with a step, or else any; for somebody without a score, the way to one. */
export function findNext(engine: Whole, asked: { profile: Profile; weighting: string }): Next | null {
  const { profile, weighting } = asked;
  const report = engine.evaluate(profile, weighting);
  if (report.kind === "invalid") return null;
  const wayTo = (to: Parameters<Whole["paths"]>[1]["to"]) => best(engine.paths(profile, { to }, weighting));
  if (report.standing.kind === "notScored") {
    const path = wayTo({ score: engine.catalogue().limits.lowestScore });
    return path ? offered(path, null) : null;
  }
  let waiting: Next | null = null;
  for (const { benefit } of nearest(report.benefits)) {
    const path = wayTo({ benefit });
    if (!path) continue;
    const next = offered(path, bestSourced(engine, path, benefit));
    if (isSoon(path)) return next;
    waiting ??= next;
  }
  return waiting;
}

const offered = ({ months, steps, opened }: Path, benefit: string | null): Next => ({
  benefit,
  opens: opened.length,
  months,
  steps,
});

/** The best sourced of what opens on a way. Among equals: what there still is, then what the way leads to. */
function bestSourced(engine: Whole, { opened }: Path, goal: string): string {
  const open = new Set(opened.map(({ benefit }) => benefit));
  const found = engine.catalogue().benefits.benefits.filter(({ benefit }) => open.has(benefit));
  const before = (one: Benefit, other: Benefit) =>
    CONFIDENCES.indexOf(one.confidence) - CONFIDENCES.indexOf(other.confidence) ||
    Number(one.ended !== null) - Number(other.ended !== null) ||
    Number(other.benefit === goal) - Number(one.benefit === goal);
  return found.toSorted(before)[0]?.benefit ?? goal;
}

/** Whether there is something to do, and it does not take long. */
function isSoon({ months, steps }: Path): boolean {
  return months <= SOON && steps.length > 0;
}

/** The benefits that are not open, by what is missing; of those that ask for the same score the first alone. */
function nearest(benefits: readonly BenefitReport[]): BenefitReport[] {
  const short = ({ cushion }: BenefitReport) => Math.max(0, -(cushion ?? 0));
  const locked = benefits.filter(({ state }) => state === "nearly" || state === "closed");
  const sorted = locked.toSorted((one, other) => short(one) - short(other));
  return sorted.filter((one, at) => at === 0 || one.cushion !== sorted[at - 1]?.cushion).slice(0, TRIED);
}

/** The least effort among the ways that have a step and do not take long; else the soonest. */
function best(answer: ReturnType<Whole["paths"]>): Path | undefined {
  if (answer.kind !== "paths") return undefined;
  const soon = answer.paths.filter(isSoon);
  return soon.toSorted((one, other) => one.effort - other.effort)[0] ?? answer.paths[0];
}
