/** Two courses month by month, on the part of the score's line where they are; words stand on the thing. */

import { html, nothing, svg, type TemplateResult } from "lit-html";
import { scorecard } from "../state/lookup.ts";
import type { Scale } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import { vars } from "../view/vars.ts";
import { axisOf, type Cut, cutsOn } from "./axis.ts";
import type { Course } from "./course.ts";
import { shortWords } from "./happen.ts";
import { type Mark, type MarkKind, marksOf, type Placed, placeWords, type Sheet } from "./marks.ts";

export interface Drawing {
  courses: { a: Course; b: Course };
  names: { a: string; b: string };
  horizon: number;
  today: Date;
  /** The whole chart in a sentence. */
  summary: string;
}

/** The smallest plots that the style sheet makes of each kind. */
const SHEETS: Record<"narrow" | "wide" | "broad", Sheet> = {
  narrow: { width: 180, height: 187.5, size: 11.25 },
  wide: { width: 420, height: 202.5, size: 12.2 },
  broad: { width: 640, height: 202.5, size: 12.2 },
};
/** The root's size of letters where they are the smallest, pixels. */
const REM = 15;

export function chart(context: Context, drawing: Drawing): TemplateResult {
  const { courses, horizon, summary } = drawing;
  const axis = axisOf(context.state, courses, horizon);
  const cuts = cutsOf(context, axis);
  const marks = marksOf(courses, horizon);
  const words = (mark: Mark) => shortWords(context, mark.happening);
  const labels = (sheet: keyof typeof SHEETS) => {
    const plot = { ...SHEETS[sheet], axis, cuts: cuts.map(({ score }) => score) };
    const placed = placeWords(marks, words, courses, horizon, plot);
    return html`<div class="labels" data-sheet=${sheet}>${placed.map((one) => label(one, horizon, axis))}</div>`;
  };
  return html`<div class="plot" role="img" aria-label=${summary}>
    ${cuts.map((cut) => cutOff(context, cut, axis))} ${lines(courses, horizon, axis)}
    ${marks.map((mark) => html`<i class="mark" data-kind=${mark.kind} ?data-repeated=${mark.repeated} ${vars(spot(mark, horizon, axis))}>${glyph(mark.kind)}</i>`)}
    ${labels("narrow")} ${labels("wide")} ${labels("broad")} ${ends(context, drawing, axis)} ${ticks(context, drawing)}
  </div>`;
}

function spot({ score, happening }: Mark, horizon: number, { along }: Scale) {
  return { "--x": (happening.month / horizon) * 100, "--y": along(score) };
}

/** The words of a mark. They make way while one walks through the months below or above them. */
function label({ mark, lines, offset, side, from, to }: Placed, horizon: number, axis: Scale) {
  const way = { "--own": mark.happening.month, "--from": from, "--to": to };
  const style = { ...spot(mark, horizon, axis), ...way, "--reach": Math.abs(offset) / REM };
  return html`<p data-direction=${offset < 0 ? "up" : "down"} data-side=${side} ${vars(style)}>
    ${lines.map((line) => html`<span>${line}</span>`)}
  </p>`;
}

function cutsOf({ state }: Context, axis: Scale): Cut[] {
  const doors = state.catalogue.benefits.benefits.flatMap(({ scoreNeeded }) => scoreNeeded ?? []);
  return cutsOn(axis, scorecard(state).bands, doors);
}

function cutOff({ t }: Context, { score, band }: Cut, { along }: Scale) {
  return html`<p class="cut-off" ${vars({ "--y": along(score) })}>
    ${band === null ? nothing : html`<span>${t(`band-${band}`)}</span>`} <b>${score}</b>
  </p>`;
}

function lines({ a, b }: { a: Course; b: Course }, horizon: number, scale: Scale) {
  const box = `0 0 ${horizon} ${scale.highest - scale.lowest}`;
  return html`<svg viewBox=${box} preserveAspectRatio="none" aria-hidden="true">
    ${svg`<path class="between" d=${between(a, b, horizon, scale)} />
    <path class="course halo" d=${stairs(b, horizon, scale)} /><path class="course halo" d=${stairs(a, horizon, scale)} />
    <path class="course b" d=${stairs(b, horizon, scale)} /><path class="course a" d=${stairs(a, horizon, scale)} />`}
  </svg>`;
}

/** The line of a course: level through every month, upright where the score is made anew. */
function stairs({ scores }: Course, horizon: number, { highest }: Scale): string {
  let path = "";
  for (let month = 0; month <= horizon; month += 1) {
    const score = scores[month] ?? null;
    if (score === null) continue;
    const before = month > 0 ? (scores[month - 1] ?? null) : null;
    path += `${before === null ? `M${month} ` : "V"}${highest - score}`;
    if (month < horizon) path += `H${month + 1}`;
  }
  return path;
}

/** What lies between two courses, month by month. */
function between(a: Course, b: Course, horizon: number, { highest }: Scale): string {
  let path = "";
  for (let month = 0; month < horizon; month += 1) {
    const [one, other] = [a.scores[month] ?? null, b.scores[month] ?? null];
    if (one === null || other === null || one === other) continue;
    path += `M${month} ${highest - one}H${month + 1}V${highest - other}H${month}Z`;
  }
  return path;
}

/** Both plans are named where their lines end, apart as far as the style sheet says that names have to be. */
function ends(context: Context, { courses, names, horizon }: Drawing, { along }: Scale) {
  const [a, b] = [courses.a.scores[horizon] ?? null, courses.b.scores[horizon] ?? null];
  const both = a !== null && b !== null;
  const side = both ? (a >= b ? 1 : -1) : 0;
  const gap = both ? Math.abs(along(a) - along(b)) : 0;
  const named = (plan: "a" | "b", score: number | null, side: number) =>
    score === null
      ? nothing
      : html`<p class="end" data-plan=${plan} ${vars({ "--middle": along(score) - (side * gap) / 2, "--gap": gap, "--side": side })}>
          <b>${context.t(`time-${plan}`)} <strong>${score}</strong></b> <span>${names[plan]}</span>
        </p>`;
  return html`${named("a", a, side)} ${named("b", b, -side)}`;
}

/** Months and their dates below. */
function ticks(context: Context, { horizon, today }: Drawing) {
  const { t } = context;
  const every = horizon / 4;
  return html`<p class="unit">${t("time-table-month")}</p>
  ${[0, 1, 2, 3, 4].map((at) => {
    const month = at * every;
    const date = month === 0 ? t("time-today") : monthText(context, month, today, "month");
    return html`<p class="month" ?data-between=${at % 2 === 1} ${vars({ "--x": at * 25 })}><b>${month}</b> <span>${date}</span></p>`;
  })}`;
}

/** What a mark looks like: an open door, a shut one, a cross, a tick, an empty ring, a dot. */
function glyph(kind: MarkKind) {
  const shapes: Record<MarkKind, TemplateResult> = {
    opened: svg`<path class="lit" d="M5 2h7v12h-7z" /><path class="leaf" d="M5 2 1.5 4v12L5 14z" />`,
    closed: svg`<path class="leaf" d="M4 2h8v12h-8z" /><circle class="knob" cx="6" cy="8.5" r="1" />`,
    broken: svg`<circle class="ground" cx="8" cy="8" r="7" /><path class="stroke" d="M4 4l8 8M12 4l-8 8" />`,
    settled: svg`<circle class="ground" cx="8" cy="8" r="7" /><path class="stroke" d="M3.5 8.5l3 3 6-7" />`,
    expired: svg`<circle class="ring" cx="8" cy="8" r="5.5" />`,
    band: svg`<circle class="dot" cx="8" cy="8" r="4" />`,
  };
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">${shapes[kind]}</svg>`;
}
