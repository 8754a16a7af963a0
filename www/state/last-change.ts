/** The last change: what was there before what is shown. */
import type { State, TrailEntry } from "./state.ts";

/** What was there before the last change, or today while something is only looked at. */
export function lastChange({ preview, trail }: State): Omit<TrailEntry, "moving"> | undefined {
  if (!preview) return trail.at(-1);
  const { valid, weighting, report, preset } = preview.kept;
  return { cause: preview.cause, profile: valid, weighting, report, preset, moved: preview.moved };
}
