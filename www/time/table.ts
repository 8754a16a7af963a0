/** The table behind the chart: every sixth month, and every month in which something happens. */
import { html, type TemplateResult } from "lit-html";
import type { Context } from "../app/context.ts";
import { dateOf, dateText } from "../app/dates.ts";
import { scaleOf } from "../app/score.ts";
import type { Asked } from "./answer.ts";
import type { Course } from "./course.ts";
import { wholeWords } from "./happen.ts";

const EVERY = 6;

export function table(context: Context, names: { a: string; b: string }, asked: Asked): TemplateResult {
  const { t } = context;
  const { lowest, highest } = scaleOf(context.state);
  const { a, b } = asked.courses;
  const plan = (which: "a" | "b") => `${t(`time-${which}`)}${t("colon")}${names[which]}`;
  return html`<details class="behind">
    <summary>${t("time-table")}</summary>
    <div class="scroll" role="region" tabindex="0" aria-label=${t("time-table")}>
      <table>
        <caption><span>${t("time-table-caption", { every: EVERY, lowest, highest })}</span></caption>
        <thead>
          <tr>
            <th scope="col">${t("time-table-month")}</th>
            <th scope="col">${t("time-table-date")}</th>
            <th scope="col">${plan("a")}</th>
            <th scope="col">${plan("b")}</th>
            <th scope="col">${t("time-table-events", { plan: t("time-a") })}</th>
            <th scope="col">${t("time-table-events", { plan: t("time-b") })}</th>
          </tr>
        </thead>
        <tbody>
          ${rowMonths(a, b, asked.horizon).map((month) => row(context, month, asked))}
        </tbody>
      </table>
    </div>
  </details>`;
}

function rowMonths(a: Course, b: Course, horizon: number): number[] {
  const eventful = new Set([...a.happenings, ...b.happenings].map(({ month }) => month));
  const months = Array.from({ length: horizon + 1 }, (_, month) => month);
  return months.filter((month) => month % EVERY === 0 || eventful.has(month));
}

function row(context: Context, month: number, { courses, today }: Asked) {
  const { t, words } = context;
  const { a, b } = courses;
  const events = ({ happenings }: Course) => {
    const happening = happenings.find((one) => one.month === month);
    return happening ? wholeWords(context, happening) : "–";
  };
  return html`<tr data-month=${month}>
    <th scope="row">${month}</th>
    <td>${dateText(dateOf(month, today), words.tag)}</td>
    <td>${a.scores[month] ?? t("no-score")}</td>
    <td>${b.scores[month] ?? t("no-score")}</td>
    <td>${events(a)}</td>
    <td>${events(b)}</td>
  </tr>`;
}
