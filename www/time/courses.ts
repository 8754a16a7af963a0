/** Two plans, carried through for one profile: on the second thread. */
import type { Profile, Whole } from "../engine/index.ts";
import { type Carried, carried } from "./course.ts";
import { type Moments, offeredPlans, type PlanName, stepsOf } from "./plans.ts";

export interface Courses {
  /** The plans that this profile can follow. */
  offered: PlanName[];
  /** Whether it withholds its records. */
  withheld: boolean;
  names: { a: PlanName; b: PlanName };
  carried: { a: Carried; b: Carried };
}

interface Asked extends Moments {
  profile: Profile;
  weighting: string;
  a: PlanName | null;
  b: PlanName | null;
}

export function findCourses(engine: Whole, asked: Asked): Courses {
  const { profile, weighting } = asked;
  const offered = offeredPlans(profile);
  const names = chosen(asked, offered);
  const catalogue = engine.catalogue();
  const along = (name: PlanName) => {
    const plan = { months: catalogue.limits.planMonths, steps: stepsOf(name, profile, catalogue, asked) };
    return carried(engine.project(profile, plan, weighting));
  };
  const a = along(names.a);
  const b = names.a === names.b ? a : along(names.b);
  return { offered, withheld: profile.records === "unknown", names, carried: { a, b } };
}

/** The plans of the choice, or those that a profile begins with. */
function chosen({ a, b }: Asked, offered: PlanName[]): { a: PlanName; b: PlanName } {
  const first = (wanted: (PlanName | null)[]) =>
    wanted.find((name) => name !== null && offered.includes(name)) ?? "keep";
  const one = first([a, "begin", "keep"]);
  return { a: one, b: first([b, one === "begin" ? null : "miss", "goOn"]) };
}
