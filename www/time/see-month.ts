/** Looks at a month of a plan: the whole page shows it, and nothing is taken over. */
import type { Store } from "../state/store.ts";
import { answered } from "../thread/wanted.ts";
import { afterPaint } from "../view/after-paint.ts";
import type { Courses } from "./courses.ts";
import type { Side } from "./walk.ts";

/** What says that this is only looked at lies over the foot of the window: what is moved must not be behind it. */
const keepInSight = afterPaint(() => document.querySelector("#time-month")?.scrollIntoView({ block: "nearest" }));

/** Shows the page as it is in a month of a course; today is what there is. */
export function lookAt(
  store: Store,
  { courses, names }: Pick<Courses, "courses" | "names">,
  side: Side,
  month: number,
): void {
  if (store.state.preview === null) keepInSight();
  const profile = courses[side].months[month]?.profile;
  if (month === 0 || !profile) store.leave();
  else store.preview({ kind: "month", month, plan: names[side] }, profile);
}

/** Looks at the month that a link asks for, once its plan is carried through. */
export function seeMonth(store: Store): void {
  const { state } = store;
  const courses = answered(state, "courses");
  if (state.monthToSee === 0 || state.preview || !courses?.fresh) return;
  lookAt(store, courses.answer, state.choices.time.side, state.monthToSee);
}
