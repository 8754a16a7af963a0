/** The part of the score's line that a chart of two courses is drawn on. */
import { type Scale, scaleOf } from "../state/score.ts";
import type { State } from "../state/state.ts";
import type { Course } from "./course.ts";

/** The axis ends at round scores: a small change of a course does not move it. */
const ROUND = 50;
/** Room above and below what is drawn, for the words of what happens there, points. */
const ROOM = 30;

/**
 * Where all that is drawn of two courses within a horizon stands, with room around it; the whole line if nothing is
 * drawn. It hangs on nothing that is walked through.
 */
export function axisOf(state: Pick<State, "catalogue">, { a, b }: { a: Course; b: Course }, horizon: number): Scale {
  const whole = scaleOf(state);
  const drawn = [a, b].flatMap(({ scores }) => scores.slice(0, horizon + 1).filter((score) => score !== null));
  if (drawn.length === 0) return whole;
  const below = Math.floor((Math.min(...drawn) - ROOM) / ROUND) * ROUND;
  const above = Math.ceil((Math.max(...drawn) + ROOM) / ROUND) * ROUND;
  const [lowest, highest] = [Math.max(below, whole.lowest), Math.min(above, whole.highest)];
  const long = (points: number) => (points / (highest - lowest)) * 100;
  return { lowest, highest, along: (score) => long(score - lowest), long };
}

/** Whether the score's whole line is drawn. */
export function isWhole(state: Pick<State, "catalogue">, { lowest, highest }: Scale): boolean {
  const whole = scaleOf(state);
  return lowest === whole.lowest && highest === whole.highest;
}

/** A line across the chart: an end of the axis, where a band begins, or where a door stands. */
export interface Cut {
  score: number;
  band: string | null;
}

/** The least distance of two lines' figures, as a share of the axis: that of two lines of text in the lowest chart. */
const APART = 0.085;

/** The ends of the axis, and what lies between them as long as its figures do not touch: bands before doors. */
export function cutsOn(axis: Scale, bands: readonly { band: string; from: number }[], doors: readonly number[]): Cut[] {
  const bandAt = (score: number) => bands.find(({ from }) => from === score)?.band ?? null;
  const within = (score: number) => score > axis.lowest && score < axis.highest;
  const wanted = [axis.lowest, axis.highest, ...[...bands.map(({ from }) => from), ...doors].filter(within)];
  const apart = APART * (axis.highest - axis.lowest);
  const kept: number[] = [];
  for (const score of wanted) if (kept.every((one) => Math.abs(one - score) >= apart)) kept.push(score);
  return kept.map((score) => ({ score, band: bandAt(score) }));
}
