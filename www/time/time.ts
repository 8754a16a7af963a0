/** Two plans: a profile carried month by month along each. */

import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { TimeChoice } from "../state/choices.ts";
import { scaleOf } from "../state/score.ts";
import { answered, isUnanswered } from "../thread/wanted.ts";
import type { Context } from "../view/context.ts";
import { isOpen } from "../view/fold.ts";
import { unanswered } from "../view/missing.ts";
import { vars } from "../view/vars.ts";
import { answerTo, courseText, dates, type Outlook, wholeAnswer } from "./answer.ts";
import { axisOf, isWhole } from "./axis.ts";
import { chart } from "./chart.ts";
import { aboutPlan, CHOICES, controls } from "./controls.ts";
import type { Courses } from "./courses.ts";
import { lookAt } from "./see-month.ts";
import { table } from "./table.ts";
import { type Side, type Walk, walk, walkedMonth } from "./walk.ts";

/** Both plans, carried through for one profile, as seen from a day. */
type Drawn = Courses & { today: Date };

export function time(context: Context): TemplateResult {
  const { state } = context;
  const courses = answered(state, "courses");
  const missed = isUnanswered(state, "courses");
  return html`<div class="time" id="time" aria-busy=${String(!courses?.fresh && !missed)}>
    ${missed ? unanswered(context, "courses") : courses ? content(context, courses.answer) : nothing}
  </div>`;
}

function content(context: Context, courses: Courses) {
  const { state, words } = context;
  const choice = state.choices.time;
  const value = { ...courses, today: new Date() };
  const deps = [courses, choice, words];
  const outlook = outlookOf(value, choice);
  return html`${guard([...deps, isOpen(context, CHOICES)], () => above(context, value, outlook))}
    <div class="chart" ${vars({ "--month": walkedMonth(context) || NOWHERE })}>
      ${guard(deps, () => drawing(context, value, outlook))} ${cursor(context, outlook)} ${walk(context, outlook, walking(context))}
    </div>
    ${guard(deps, () => below(context, value, outlook))}`;
}

/** A month that is far from all that are drawn. */
const NOWHERE = -1000;

function outlookOf({ courses, names, today }: Drawn, { horizon }: TimeChoice): Outlook {
  return { plans: names, courses, horizon, today };
}

function above(context: Context, value: Drawn, outlook: Outlook) {
  const { short, next } = answerTo(context, outlook);
  return html`<p class="answer">${short}</p>
    ${next === "" ? nothing : html`<p class="answer-next">${next}</p>`} ${controls(context, value)}`;
}

function named({ t }: Context, { names }: Drawn) {
  return { a: t(`time-plan-${names.a}`), b: t(`time-plan-${names.b}`) };
}

function drawing(context: Context, value: Drawn, outlook: Outlook) {
  const names = named(context, value);
  const course = (side: Side) =>
    `${context.t(`time-${side}`)}, ${names[side]}: ${courseText(context, outlook.courses[side], outlook)}`;
  return chart(context, {
    ...outlook,
    names,
    summary: [wholeAnswer(context, answerTo(context, outlook)), course("a"), course("b")].join(" "),
  });
}

/** Where one stands while walking. */
function cursor(context: Context, { courses, horizon }: Outlook) {
  const month = walkedMonth(context);
  if (month === 0 || month > horizon) return nothing;
  const score = courses[context.state.choices.time.side].scores[month] ?? null;
  const { along } = axisOf(context.state, courses, horizon);
  const at = { "--x": (month / horizon) * 100, "--y": score === null ? 0 : along(score) };
  return html`<div class="cursor" aria-hidden="true" ?data-none=${score === null} ${vars(at)}><i></i></div>`;
}

/** The walk through the months. What it leads to is never of a profile before. */
function walking(context: Context): Walk {
  const { store } = context;
  const to = (month: number) => {
    const { side } = store.state.choices.time;
    const courses = answered(store.state, "courses");
    if (!courses?.fresh) {
      store.whenKept("courses", () => to(month));
      return;
    }
    lookAt(store, courses.answer, side, month);
  };
  const turn = (side: Side) => {
    store.decide("time", { side });
    const month = walkedMonth({ ...context, state: store.state });
    if (month > 0) to(month);
  };
  return { side: store.state.choices.time.side, to, turn };
}

function below(context: Context, value: Drawn, outlook: Outlook) {
  const names = named(context, value);
  const { rest } = answerTo(context, outlook);
  return html`<p class="hint drawn">${axisText(context, outlook)}</p>
    ${rest === "" ? nothing : html`<p class="rest">${rest}</p>`}
    <div class="courses">
      ${(["a", "b"] as const).map(
        (side) => html`<div class="course-of" data-plan=${side}>
          <h2><i class="key" aria-hidden="true"></i> ${context.t(`time-${side}`)}${context.t("colon")}${names[side]}</h2>
          <p class="hint" id="time-about-${side}">${aboutPlan(context.t, value.names[side], value.broken)}</p>
          <p>${courseText(context, outlook.courses[side], outlook)}</p>
          ${dates(context, outlook.courses[side], outlook)}
        </div>`,
      )}
    </div>
    <p class="hint">${context.t("time-about", { day: context.state.catalogue.limits.scoreDay })}</p>
    <p class="hint">${context.t("time-assumed")}</p>
    ${table(context, names, outlook)}`;
}

/** Which part of the score's line is drawn. */
function axisText({ state, t }: Context, { courses, horizon }: Outlook): string {
  const axis = axisOf(state, courses, horizon);
  const { lowest, highest } = scaleOf(state);
  const { lowest: from, highest: to } = axis;
  return isWhole(state, axis) ? t("time-axis-whole", { from, to }) : t("time-axis", { from, to, lowest, highest });
}
