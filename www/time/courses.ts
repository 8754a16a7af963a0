/** Two plans, carried through for one profile: on the second thread. */
import type { Moments, PlanName, Profile, Step, Whole } from "../engine/index.ts";
import { type Course, carried, isCourse } from "./course.ts";

export interface Courses {
  /** The plans that this profile can follow. */
  offered: PlanName[];
  /** Whether it withholds its records. */
  withheld: boolean;
  /** What is broken by who keeps every promise but one; `null` if that is not offered. */
  broken: Broken | null;
  names: { a: PlanName; b: PlanName };
  courses: { a: Course; b: Course };
}

type Broken = Extract<Step, { do: "break" }>;

export interface CoursesQuestion extends Moments {
  profile: Profile;
  weighting: string;
  a: PlanName | null;
  b: PlanName | null;
}

export function findCourses(engine: Whole, asked: CoursesQuestion): Courses {
  const { profile, weighting, missMonth, settleMonth } = asked;
  const plans = plansOf(engine, profile, { missMonth, settleMonth });
  const offered = [...plans.keys()];
  const names = chosen(asked, offered);
  const along = (name: PlanName) => {
    const course = carried(engine.project(profile, { months: 0, ...plans.get(name) }, weighting));
    if (!isCourse(course)) throw new Error(`a plan can't be followed: ${JSON.stringify(course.issues)}`);
    return course;
  };
  const a = along(names.a);
  const b = names.a === names.b ? a : along(names.b);
  const isBroken = (step: Step) => step.do === "break";
  const broken = plans.get("miss")?.steps?.find(isBroken) ?? null;
  return { offered, withheld: profile.records === "unknown", broken, names, courses: { a, b } };
}

/** The plans that a profile can follow, by their names, in the order in which they are offered. */
export function plansOf(engine: Whole, profile: Profile, moments: Moments) {
  const answer = engine.plans(profile, moments);
  if (answer.kind === "invalid") throw new Error(`there are no plans: ${JSON.stringify(answer.issues)}`);
  return new Map(answer.plans.map(({ name, plan }) => [name, plan]));
}

/** The plans of the choice, or those that a profile begins with. */
function chosen({ a, b }: CoursesQuestion, offered: PlanName[]): { a: PlanName; b: PlanName } {
  const first = (wanted: (PlanName | null)[]) =>
    wanted.find((name) => name !== null && offered.includes(name)) ?? "keep";
  const one = first([a, "begin", "keep"]);
  return { a: one, b: first([b, one === "begin" ? null : "miss", "goOn"]) };
}
