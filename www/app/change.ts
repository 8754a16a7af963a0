/** What moved between two reports: it adds up to the difference of the scores. */
import type { Report } from "../engine/index.ts";
import type { State, Step } from "./state.ts";

export interface Change {
  /** Points gained or lost; `null` if there was or is no score. */
  points: number | null;
  /** The characteristics that moved, the largest movement first. They sum to `points`. */
  parts: { characteristic: string; points: number }[];
  opened: string[];
  closed: string[];
}

/** What was there before what is shown: before the last step, or today while something is only looked at. */
export function lastChange({ preview, trail }: State): Omit<Step, "moving"> | undefined {
  if (!preview) return trail.at(-1);
  const { valid, weighting, report, preset } = preview.kept;
  return { cause: preview.cause, profile: valid, weighting, report, preset };
}

export function changeBetween(before: Report, after: Report): Change {
  const parts = after.characteristics
    .map(({ characteristic, points }, at) => ({
      characteristic,
      points: points - (before.characteristics[at]?.points ?? 0),
    }))
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
  const scored = before.standing.kind === "scored" && after.standing.kind === "scored";
  const is = (report: Report, at: number) => report.benefits[at]?.state === "open";
  const moved = (from: Report, to: Report) =>
    after.benefits.filter((_, at) => !is(from, at) && is(to, at)).map(({ benefit }) => benefit);
  return {
    points: scored ? parts.reduce((sum, { points }) => sum + points, 0) : null,
    parts,
    opened: moved(before, after),
    closed: moved(after, before),
  };
}
