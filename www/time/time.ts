/** How long it takes: a profile carried month by month, along two plans. */
import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import type { Context } from "../app/context.ts";
import { issueList } from "../app/issues.ts";
import { place } from "../app/score.ts";
import { Settled } from "../app/settled.ts";
import type { State } from "../app/state.ts";
import { vars } from "../app/vars.ts";
import type { Ahead } from "../engine/index.ts";
import { type Asked, courseText, dates, gapText } from "./answer.ts";
import { chart } from "./chart.ts";
import { type Choice, choose, current } from "./choices.ts";
import { controls } from "./controls.ts";
import { type Carried, carried, isCourse } from "./course.ts";
import { FARTHEST, offeredPlans, type PlanName, stepsOf } from "./plans.ts";
import { table } from "./table.ts";
import { type Side, type Walk, walk, walkedMonth, walkTo } from "./walk.ts";

/** Both plans, carried through for one profile. */
export interface Drawn {
  offered: PlanName[];
  withheld: boolean;
  names: { a: PlanName; b: PlanName };
  carried: { a: Carried; b: Carried };
  today: Date;
}

const drawn = new Settled<Drawn>();

/** The plans of the choice, or those that a profile begins with. */
function chosen({ a, b }: Choice, offered: PlanName[]): { a: PlanName; b: PlanName } {
  const first = (wanted: (PlanName | null)[]) =>
    wanted.find((name) => name !== null && offered.includes(name)) ?? "keep";
  const one = first([a, "begin", "keep"]);
  return { a: one, b: first([b, one === "begin" ? null : "miss", "goOn"]) };
}

function draw({ valid, weighting, catalogue }: State, ahead: Ahead, choice: Choice): Drawn {
  const offered = offeredPlans(valid);
  const names = chosen(choice, offered);
  const along = (name: PlanName) =>
    carried(ahead.project(valid, { months: FARTHEST, steps: stepsOf(name, valid, catalogue, choice) }, weighting));
  const a = along(names.a);
  const withheld = valid.records === "unknown";
  return { offered, withheld, names, carried: { a, b: names.a === names.b ? a : along(names.b) }, today: new Date() };
}

export function time(context: Context, ahead: Ahead): TemplateResult {
  const { words, t } = context;
  const { choice } = current;
  const { key, make } = wanted(context.state, ahead);
  const { value, fresh } = drawn.of(key, make, () => settled(context));
  const deps = [value, choice, words];
  const asked = askedOf(value, choice);
  return html`<section class="time" id="time" aria-labelledby="time-title" aria-busy=${String(!fresh)}>
    <h2 id="time-title">${t("time-title")}</h2>
    ${guard(deps, () => above(context, value, asked))}
    ${asked ? html`<div class="chart">${guard(deps, () => drawing(context, value, asked))} ${cursor(context, asked)} ${walk(context, asked, walking(context, ahead))}</div>` : nothing}
    ${guard(deps, () => (asked ? below(context, value, asked) : nothing))}
  </section>`;
}

/** What is to be drawn: of the actual state, also while another one is looked at. */
function wanted(state: State, ahead: Ahead) {
  const actual = state.preview?.kept ?? state;
  const { choice } = current;
  const key = [actual.valid, actual.weighting, choice.a, choice.b, choice.missMonth, choice.settleMonth];
  return { key, make: () => draw(actual, ahead, choice) };
}

/** What has been made anew is shown. */
function settled({ store }: Context): void {
  store.refresh();
  document.documentElement.dispatchEvent(new Event("projected", { bubbles: true }));
}

/** Both courses, if both plans can be followed. */
function askedOf({ carried: { a, b }, names, today }: Drawn, { horizon }: Choice): Asked | null {
  return isCourse(a) && isCourse(b) ? { plans: names, courses: { a, b }, horizon, today } : null;
}

function above(context: Context, value: Drawn, asked: Asked | null) {
  const { t } = context;
  const take = (next: Partial<Choice>) => {
    drawn.hurry();
    choose(context, next);
  };
  return html`<p>${t("time-about")}</p>
    ${controls(context, value, take)}
    ${asked ? html`<p class="answer">${gapText(context, asked)}</p>` : faults(context, value)}`;
}

/** What the engine says against a plan. */
function faults(context: Context, { carried }: Drawn) {
  const issues = [carried.a, carried.b].flatMap((one: Carried) => (isCourse(one) ? [] : one.issues));
  return html`<div role="alert">
    <p class="issue">${context.t("time-invalid")}</p>
    ${issueList(context, issues.slice(0, 5))}
  </div>`;
}

function named({ t }: Context, { names }: Drawn) {
  return { a: t(`time-plan-${names.a}`), b: t(`time-plan-${names.b}`) };
}

function drawing(context: Context, value: Drawn, asked: Asked) {
  const names = named(context, value);
  const course = (side: Side) =>
    `${context.t(`time-${side}`)}, ${names[side]}: ${courseText(context, asked.courses[side], asked)}`;
  return chart(context, { ...asked, names, summary: [gapText(context, asked), course("a"), course("b")].join(" ") });
}

/** Where one stands while walking. */
function cursor(context: Context, { courses, horizon }: Asked) {
  const month = walkedMonth(context);
  if (month === 0 || month > horizon) return nothing;
  const score = courses[current.choice.side].scores[month] ?? null;
  const at = { "--x": (month / horizon) * 100, "--y": score === null ? 0 : place(score) };
  return html`<div class="cursor" aria-hidden="true" ?data-none=${score === null} ${vars(at)}><i></i></div>`;
}

/** The walk through the months. What it leads to is never of a profile before. */
function walking(context: Context, ahead: Ahead): Walk {
  const { store } = context;
  const to = (month: number) => {
    const { key, make } = wanted(store.state, ahead);
    const asked = askedOf(drawn.at(key, make), current.choice);
    if (asked) walkTo(context, asked, current.choice.side, month);
    else store.refresh();
  };
  const turn = (side: Side) => {
    current.choice = { ...current.choice, side };
    const month = walkedMonth(context);
    if (month > 0) to(month);
    else store.refresh();
  };
  return { side: current.choice.side, to, turn };
}

function below(context: Context, value: Drawn, asked: Asked) {
  const names = named(context, value);
  return html`<div class="courses">
      ${(["a", "b"] as const).map(
        (side) => html`<div class="course-of" data-plan=${side}>
          <h3><i class="key" aria-hidden="true"></i> ${context.t(`time-${side}`)}: ${names[side]}</h3>
          <p>${courseText(context, asked.courses[side], asked)}</p>
          ${dates(context, asked.courses[side], asked)}
        </div>`,
      )}
    </div>
    <p class="hint">${context.t("time-assumed")}</p>
    ${table(context, names, asked)}`;
}
