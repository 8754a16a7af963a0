/** The ways to a benefit: on the second thread. */
import type { Wish } from "../app/choices.ts";
import type { Ahead, Path, Profile, WeightingSlug } from "../engine/index.ts";

/** How far one can look, months. */
export const HORIZONS = [12, 24, 60, 120] as const;

/** A way, and where it ends. */
export interface Way {
  path: Path;
  end: Profile;
}

type Found = ReturnType<Ahead["paths"]>;

/** The ways, or why there is none. */
export type Ways = Exclude<Found, { kind: "paths" }> | { kind: "paths"; ways: Way[] };

interface Asked {
  profile: Profile;
  weighting: WeightingSlug;
  benefit: string;
  wish: Wish;
}

export function findWays(engine: Ahead, { profile, weighting, benefit, wish }: Asked): Ways {
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
