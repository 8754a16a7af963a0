/** The cheapest next step towards the nearest door: on the second thread. */
import type { BenefitReport, Path, Profile, Whole } from "../engine/index.ts";

/** Doors that are tried until one has a way. */
const TRIED = 6;
/** A way that takes longer is no next step, if there is a sooner one: months. */
const SOON = 12;

/** A way and the benefit that it opens; `null` if it leads to a first score. */
export interface Next {
  benefit: string | null;
  path: Path;
}

/** The nearest door to which there is a way that begins with a step, or else any; for somebody without a score, the way to one. */
export function findNext(engine: Whole, asked: { profile: Profile; weighting: string }): Next | null {
  const { profile, weighting } = asked;
  const report = engine.evaluate(profile, weighting);
  if (report.kind === "invalid") return null;
  const wayTo = (to: Parameters<Whole["paths"]>[1]["to"]) => best(engine.paths(profile, { to }, weighting));
  if (report.standing.kind === "notScored") {
    const path = wayTo({ score: engine.catalogue().limits.lowestScore });
    return path ? { benefit: null, path } : null;
  }
  let waiting: Next | null = null;
  for (const { benefit } of nearest(report.benefits)) {
    const path = wayTo({ benefit });
    if (path && isSoon(path)) return { benefit, path };
    if (path && waiting === null) waiting = { benefit, path };
  }
  return waiting;
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
