/** The table behind the chart: every sixth month, and every month in which something happens. */
import { html, type TemplateResult } from "lit-html";
import { scaleOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import type { Outlook } from "./answer.ts";
import type { Course } from "./course.ts";
import { wholeWords } from "./happen.ts";

const EVERY = 6;

export function table(context: Context, names: { a: string; b: string }, outlook: Outlook): TemplateResult {
  const { t } = context;
  const { lowest, highest } = scaleOf(context.state);
  const { a, b } = outlook.courses;
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
          ${rowMonths(a, b, outlook.horizon).map((month) => row(context, month, outlook))}
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

function row(context: Context, month: number, { courses, today }: Outlook) {
  const { t } = context;
  const { a, b } = courses;
  const events = ({ happenings }: Course) => {
    const happening = happenings.find((one) => one.month === month);
    return happening ? wholeWords(context, happening) : "–";
  };
  return html`<tr data-month=${month}>
    <th scope="row">${month}</th>
    <td>${monthText(context, month, today)}</td>
    <td>${a.scores[month] ?? t("no-score")}</td>
    <td>${b.scores[month] ?? t("no-score")}</td>
    <td>${events(a)}</td>
    <td>${events(b)}</td>
  </tr>`;
}
