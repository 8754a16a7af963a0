/** The ways to a benefit: on the second thread. */

import type { Path, Profile, Whole } from "../engine/index.ts";
import type { Wish } from "../state/choices.ts";

/** A way, and where it ends. */
export interface Way {
  path: Path;
  end: Profile;
}

type Found = ReturnType<Whole["paths"]>;

/** The ways, or why there is none. */
export type Ways = Exclude<Found, { kind: "paths" }> | { kind: "paths"; ways: Way[] };

export interface WaysQuestion {
  profile: Profile;
  weighting: string;
  benefit: string;
  wish: Wish;
}

export function findWays(engine: Whole, { profile, weighting, benefit, wish }: WaysQuestion): Ways {
  const goal = { to: { benefit }, pins: [...wish.pins], withinMonths: wish.withinMonths };
  const found = engine.paths(profile, goal, weighting);
  if (found.kind !== "paths") return found;
  const ways = found.paths.flatMap((path): Way[] => {
    const walked = engine.project(profile, path.plan, weighting);
    const end = walked.kind === "projection" ? walked.months.at(-1)?.profile : undefined;
    return end ? [{ path, end }] : [];
  });
  return { kind: "paths", ways };
}
