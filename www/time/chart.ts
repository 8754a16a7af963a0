/** Two courses on the score's honest scale, month by month; words stand on the thing. */

import { html, nothing, svg, type TemplateResult } from "lit-html";
import { scorecard } from "../state/lookup.ts";
import { type Scale, scaleOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import { vars } from "../view/vars.ts";
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

/** The smallest plots that the style sheet makes, narrow and wide. */
const SHEETS: Record<"narrow" | "wide", Sheet> = {
  narrow: { width: 160, height: 360, size: 11.25 },
  wide: { width: 420, height: 255, size: 12.2 },
};
/** The root's size of letters where they are the smallest, pixels. */
const REM = 15;

export function chart(context: Context, drawing: Drawing): TemplateResult {
  const { courses, horizon, summary } = drawing;
  const scale = scaleOf(context.state);
  const marks = marksOf(courses, horizon);
  const words = (mark: Mark) => shortWords(context, mark.happening);
  const labels = (sheet: "narrow" | "wide") => {
    const placed = placeWords(marks, words, courses, horizon, { ...SHEETS[sheet], scale });
    return html`<div class="labels" data-sheet=${sheet}>${placed.map((one) => label(one, horizon, scale))}</div>`;
  };
  return html`<div class="plot" role="img" aria-label=${summary}>
    ${cutOffs(context)} ${lines(courses, horizon, scale)}
    ${marks.map((mark) => html`<i class="mark" data-kind=${mark.kind} ?data-repeated=${mark.repeated} ${vars(spot(mark, horizon, scale))}>${glyph(mark.kind)}</i>`)}
    ${labels("narrow")} ${labels("wide")} ${ends(context, drawing)} ${ticks(context, drawing)}
  </div>`;
}

function spot({ score, happening }: Mark, horizon: number, { along }: Scale) {
  return { "--x": (happening.month / horizon) * 100, "--y": along(score) };
}

function label({ mark, lines, offset, side }: Placed, horizon: number, scale: Scale) {
  const style = { ...spot(mark, horizon, scale), "--reach": Math.abs(offset) / REM };
  return html`<p data-direction=${offset < 0 ? "up" : "down"} data-side=${side} ${vars(style)}>
    ${lines.map((line) => html`<span>${line}</span>`)}
  </p>`;
}

/** Where bands begin, as lines with their names. */
function cutOffs(context: Context) {
  const { bands } = scorecard(context.state);
  const { along, highest } = scaleOf(context.state);
  return html`${bands.map(
    ({ band, from }) => html`<p class="cut-off" ${vars({ "--y": along(from) })}>
      <span>${context.t(`band-${band}`)}</span> <b>${from}</b>
    </p>`,
  )}
    <p class="cut-off" ${vars({ "--y": 100 })}><b>${highest}</b></p>`;
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

/** The least distance of the two names at the end, points. */
const APART = 64;

/** Both plans are named where their lines end. */
function ends(context: Context, { courses, names, horizon }: Drawing) {
  const [a, b] = [courses.a.scores[horizon] ?? null, courses.b.scores[horizon] ?? null];
  const middle = ((a ?? 0) + (b ?? 0)) / 2;
  const close = a !== null && b !== null && Math.abs(a - b) < APART;
  const side = a !== null && b !== null && a >= b ? 1 : -1;
  const at = (score: number, direction: number) => (close ? middle + (direction * APART) / 2 : score);
  const { along, lowest } = scaleOf(context.state);
  const low = lowest + APART / 2;
  const named = (plan: "a" | "b", score: number | null, direction: number) =>
    score === null
      ? nothing
      : html`<p class="end" data-plan=${plan} ${vars({ "--y": along(Math.max(at(score, direction), low)) })}>
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
