/** The last change, whole: what every characteristic saw before and after, what became of the doors, and the trail. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { Report } from "../engine/index.ts";
import { lastChange } from "../state/last-change.ts";
import { characteristicOf, scorecard } from "../state/lookup.ts";
import { heldBackOf, holding, scoreOf } from "../state/score.ts";
import { isUnanswered } from "../thread/wanted.ts";
import { causeText } from "../view/cause-text.ts";
import { ceilingButton } from "../view/ceilings.ts";
import type { Context } from "../view/context.ts";
import { valueText } from "../view/value-text.ts";
import { comparedChange } from "./compared.ts";
import { doorsMoved } from "./doors-moved.ts";
import { reasonText } from "./reason.ts";
import { trail } from "./trail.ts";

/** A characteristic before and after. */
interface Row {
  characteristic: string;
  dimension: string;
  values: [number | "unknown", number | "unknown"];
  points: [number, number];
}

/** What there is to say of the last change; in a dialogue with the title that names it. */
export function breakdown(context: Context, place: "dialog" | "view"): TemplateResult {
  const { state, t } = context;
  const last = lastChange(state);
  const title = place === "dialog" ? html`<h2 id="detail-title">${t("breakdown-title")}</h2>` : nothing;
  if (!last) return html`${title}<p>${t("breakdown-nothing")}</p>`;
  const change = comparedChange(context);
  const rows = rowsOf(context, last.report, state.report);
  const { opened, closed } = last.moved;
  return html`${title}
    <p class="state-line">${t("change-cause", { cause: causeText(context, last.cause) })}</p>
    <p>${isUnanswered(state, "change") ? t("unanswered") : ((change && reasonText(context, change)) ?? nothing)}</p>
    ${rows.length > 0 || last.moved.lifted !== 0 ? table(context, rows, [last.report, state.report]) : html`<p>${t("breakdown-none")}</p>`}
    ${doorsMoved(context, { opened, closed, change })} ${trail(context)}`;
}

/** Those whose value or points differ. */
function rowsOf({ state }: Context, before: Report, after: Report): Row[] {
  return after.characteristics.flatMap(({ characteristic, value, points }, at): Row[] => {
    const was = before.characteristics[at];
    if (!was || (was.value === value && was.points === points)) return [];
    const { dimension } = characteristicOf(state, characteristic);
    return [{ characteristic, dimension, values: [was.value, value], points: [was.points, points] }];
  });
}

const sumOf = (rows: Row[], at: 0 | 1) => rows.reduce((sum, { points }) => sum + points[at], 0);

function table(context: Context, rows: Row[], reports: [Report, Report]) {
  const { t } = context;
  const dimensions = [...new Set(rows.map(({ dimension }) => dimension))];
  return html`<table class="breakdown">
    <caption>${t("breakdown-caption")}</caption>
    <thead>
      <tr>
        <td></td>
        ${["before", "after", "difference"].map((name) => html`<th scope="col">${t(`breakdown-${name}`)}</th>`)}
      </tr>
    </thead>
    ${dimensions.map((name) => {
      const own = rows.filter(({ dimension }) => dimension === name);
      return group(context, t(`dimension-${name}`), own);
    })}
    ${total(context, rows, reports)}
  </table>`;
}

function group(context: Context, name: string, rows: Row[]) {
  const { words } = context;
  return html`<tbody>
    <tr class="dimension">
      <th scope="rowgroup">${name}</th>
      <td>${sumOf(rows, 0)}</td>
      <td>${sumOf(rows, 1)}</td>
      <td>${words.signed(sumOf(rows, 1) - sumOf(rows, 0))}</td>
    </tr>
    ${rows.map((row) => line(context, row))}
  </tbody>`;
}

function line(context: Context, { characteristic, values: [was, is], points }: Row) {
  const { store, t, words } = context;
  const value = (value: number | "unknown") => valueText(context, { characteristic, value });
  return html`<tr>
    <th scope="row">
      <button type="button" class="figure" @click=${() => store.open({ kind: "characteristic", characteristic })}>
        ${t(`characteristic-${characteristic}`)}
      </button>
      <small>${was === is ? value(is) : t("breakdown-values", { was: value(was), is: value(is) })}</small>
    </th>
    <td>${points[0]}</td>
    <td>${points[1]}</td>
    <td>${words.signed(points[1] - points[0])}</td>
  </tr>`;
}

/** What makes the columns add up to the scores, if there are two. */
function total(context: Context, rows: Row[], [before, after]: [Report, Report]) {
  const { state, t, words } = context;
  const [was, is] = [scoreOf(before), scoreOf(after)];
  if (was === null || is === null) return nothing;
  const rest = was + heldBackOf(before) - sumOf(rows, 0);
  return html`<tfoot>
    <tr>
      <th scope="row">${t("breakdown-rest", { base: scorecard(state).baseScore })}</th>
      <td>${rest}</td>
      <td>${is + heldBackOf(after) - sumOf(rows, 1)}</td>
      <td>${words.signed(0)}</td>
    </tr>
    ${heldRow(context, [before, after])}
    <tr class="total">
      <th scope="row">${t("breakdown-score")}</th>
      <td>${was}</td>
      <td>${is}</td>
      <td>${words.signed(is - was)}</td>
    </tr>
  </tfoot>`;
}

/** What is held back before and after, with the ceiling that does it; two of them would be more than a line can say. */
function heldRow(context: Context, reports: [Report, Report]) {
  const { t, words } = context;
  const slugs = [...new Set(reports.flatMap((report) => holding(report)?.ceiling ?? []))];
  const slug = slugs.at(-1);
  if (slug === undefined) return nothing;
  const text = slugs.length > 1 ? t("breakdown-held-none") : t("breakdown-held", { name: t(`ceiling-${slug}`) });
  const [was, is] = [-heldBackOf(reports[0]), -heldBackOf(reports[1])];
  return html`<tr>
    <th scope="row">${ceilingButton(context, slug, text)}</th>
    <td>${words.signed(was)}</td>
    <td>${words.signed(is)}</td>
    <td>${words.signed(is - was)}</td>
  </tr>`;
}
