/** The answer in plain sentences: what the difference is, when it is made up, how each plan goes. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { PlanName, ProjectedMonth } from "../engine/index.ts";
import { holding } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import { type Course, dipOf, firstScored, type Gap, gapBetween, isRepeated } from "./course.ts";
import { doorNames, plainWords } from "./happen.ts";

export interface Outlook {
  plans: { a: PlanName; b: PlanName };
  courses: { a: Course; b: Course };
  horizon: number;
  today: Date;
}

/** What lies between the two plans: in a few words, what has to be known beside that, and all else. */
export interface Answer {
  short: string;
  next: string;
  rest: string;
}

export function answerTo(context: Context, outlook: Outlook): Answer {
  const { courses, horizon } = outlook;
  const { a, b } = courses;
  const everBoth = a.scores.slice(0, horizon + 1).some((score, at) => score !== null && b.scores[at] !== null);
  if (!everBoth) return oneAnswer(context, outlook);
  const gap = gapBetween(a, b, horizon);
  return gap ? gapAnswer(context, outlook, gap) : noGapAnswer(context, outlook);
}

/** All of an answer as one text. */
export function wholeAnswer({ t }: Context, { short, next, rest }: Answer): string {
  return [short, next, rest].filter((sentence) => sentence !== "").join(t("time-sentence-space"));
}

function gapAnswer(context: Context, outlook: Outlook, gap: Gap): Answer {
  const { plans, today } = outlook;
  const { t } = context;
  const [lower, upper] = gap.lower === "a" ? [plans.a, plans.b] : [plans.b, plans.a];
  const names = { lower: t(`time-plan-${lower}`), upper: t(`time-plan-${upper}`) };
  const { first, points, month, levelAt } = gap;
  const sentences = [
    t("time-gap", { ...names, ...first, date: monthText(context, first.month, today) }),
    first.points === points ? "" : t("time-gap-worst", { points, month, date: monthText(context, month, today) }),
    leftText(context, levelAt, outlook),
  ];
  return {
    short: t("time-answer", { ...names, points }),
    next: levelText(context, levelAt, outlook),
    rest: sentences.filter((sentence) => sentence !== "").join(t("time-sentence-space")),
  };
}

/** That there is no difference, and if a ceiling hides it, which. */
function noGapAnswer({ state, t }: Context, { courses, horizon }: Outlook): Answer {
  const ceiling = holding(state.report);
  const heldBack = ({ standing }: ProjectedMonth) => standing.kind !== "scored" || standing.heldBack > 0;
  const hidden = [courses.a, courses.b].every(({ months }) => months.slice(0, horizon + 1).every(heldBack));
  const next = ceiling && hidden ? t("time-gap-held", { name: t(`ceiling-${ceiling.ceiling}`) }) : "";
  return { short: t("time-gap-none", { months: horizon }), next, rest: "" };
}

/** If only one plan ever leads to a score: which, and when. */
function oneAnswer(context: Context, { plans, courses, horizon, today }: Outlook): Answer {
  const { t } = context;
  const firsts = { a: firstScored(courses.a), b: firstScored(courses.b) };
  const within = (["a", "b"] as const).filter((side) => (firsts[side] ?? Number.POSITIVE_INFINITY) <= horizon);
  const [side] = within;
  const month = side ? firsts[side] : null;
  if (!side || month === null || within.length > 1)
    return { short: t("time-gap-unknown", { months: horizon }), next: t("time-gap-unknown-why"), rest: "" };
  const names = { plan: t(`time-plan-${plans[side]}`), other: t(`time-plan-${plans[side === "a" ? "b" : "a"]}`) };
  const score = courses[side].scores[month] ?? 0;
  return {
    short: t("time-gap-one", { ...names, score, month }),
    next: "",
    rest: t("time-gap-one-other", { ...names, months: horizon, date: monthText(context, month, today) }),
  };
}

/** When both are equal again. */
function levelText(context: Context, levelAt: number | null, { courses, today }: Outlook): string {
  const { t } = context;
  const farthest = courses.a.scores.length - 1;
  if (levelAt === null) return t("time-level-never", { months: farthest, points: left({ courses }, farthest) });
  return t("time-level", { month: levelAt, date: monthText(context, levelAt, today) });
}

/** What is still missing at the end of what is drawn, if they are not equal by then. */
function leftText({ t }: Context, levelAt: number | null, { courses, horizon }: Outlook): string {
  if (levelAt !== null && levelAt <= horizon) return "";
  return t("time-left", { months: horizon, points: left({ courses }, horizon) });
}

function left({ courses: { a, b } }: Pick<Outlook, "courses">, month: number): number {
  return Math.abs((a.scores[month] ?? 0) - (b.scores[month] ?? 0));
}

/** How one plan goes, in sentences. */
export function courseText(context: Context, course: Course, { horizon, today }: Outlook): string {
  const { t } = context;
  const start = course.scores[0] ?? null;
  const end = course.scores[horizon] ?? null;
  const ends = { score: end ?? 0, month: horizon, date: monthText(context, horizon, today) };
  if (start === null) return firstText(context, course, { horizon, today });
  if (end === null) return t("time-course-lost", { start });
  const dip = dipOf(course, horizon);
  const whole = t("time-course", { start, ...ends });
  if (!dip) return whole;
  const low = t("time-dip", { score: dip.score, month: dip.month, points: start - dip.score });
  const back =
    dip.backAt === null
      ? t("time-dip-never", { months: course.scores.length - 1 })
      : t("time-dip-back", {
          start,
          month: dip.backAt,
          after: dip.backAt - dip.month,
          date: monthText(context, dip.backAt, today),
        });
  return [whole, low, back].join(t("time-sentence-space"));
}

/** For somebody without a score: when a first one comes, or what is in its way. */
function firstText(context: Context, course: Course, { horizon, today }: Pick<Outlook, "horizon" | "today">): string {
  const { t } = context;
  const first = firstScored(course);
  if (first !== null && first <= horizon) {
    const date = monthText(context, first, today);
    const appears = t("time-first", { score: course.scores[first] ?? 0, month: first, date });
    const score = course.scores[horizon] ?? 0;
    if (first === horizon) return appears;
    return [appears, t("time-first-then", { score, month: horizon })].join(t("time-sentence-space"));
  }
  const standing = course.months[horizon]?.standing;
  const gates = standing?.kind === "notScored" ? standing.gates : [];
  const why = gates.map(({ gate, verdict }) => t(`gate-${gate}`, { verdict }));
  return [t("time-first-none", { months: horizon }), ...why].join(t("time-sentence-space"));
}

/** What happens along a plan, by its dates. */
export function dates(context: Context, { happenings }: Course, { horizon, today }: Outlook): TemplateResult {
  const { t } = context;
  const all = happenings.filter(({ month }) => month > 0 && month <= horizon);
  const shown = all.filter((happening) => !isRepeated(happening, all));
  const repeated = all.length - shown.length;
  if (all.length === 0) return html`<p class="hint">${t("time-dates-none", { months: horizon })}</p>`;
  return html`<ol class="dates">
    ${shown.map((happening) => {
      const plain = plainWords(context, happening);
      return html`<li>
        <p class="date"><b>${monthText(context, happening.month, today)}</b> <small>${t("time-month", { month: happening.month })}</small></p>
        ${plain.length > 0 ? html`<p>${plain.join(t("time-join"))}</p>` : nothing}
        ${doorNames(context, happening.closed, "closed")} ${doorNames(context, happening.opened, "opened")}
      </li>`;
    })}
    </ol>
    ${repeated > 0 ? html`<p class="hint">${t("time-dates-more", { count: repeated })}</p>` : nothing}`;
}
