/** Why the same mishap costs one life more than the other: what every characteristic saw, side by side. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { CharacteristicChange } from "../engine/index.ts";
import { ceilingButton } from "../view/ceilings.ts";
import type { Context } from "../view/context.ts";
import { valueText } from "../view/value-text.ts";
import type { Fate } from "./tell.ts";

/** Two fates with the names of who has them. */
export interface Both {
  names: [string, string];
  fates: [Fate, Fate];
}

export function becauseTable(context: Context, { names, fates }: Both): TemplateResult {
  const { t, words } = context;
  const touched = new Set(
    fates.flatMap(({ change }) => change.characteristics.map(({ characteristic }) => characteristic)),
  );
  const total = ({ change }: Fate) =>
    t("lives-points", { points: Math.abs(change.points ?? 0), signed: words.signed(change.points ?? 0) });
  return html`<table class="because-table">
    <caption>${t("lives-because-caption")}</caption>
    <thead>
      <tr>${names.map((name) => html`<th scope="col">${name}</th>`)}</tr>
    </thead>
    ${[...touched].map(
      (characteristic) => html`<tbody>
        <tr><th scope="rowgroup" colspan="2">
          <button type="button" class="figure" @click=${() => context.store.open({ kind: "characteristic", characteristic })}>
            ${t(`characteristic-${characteristic}`)}
          </button>
        </th></tr>
        <tr>${fates.map((fate) => html`<td>${cell(context, fate, characteristic)}</td>`)}</tr>
      </tbody>`,
    )}
    ${heldRows(context, fates)}
    <tfoot>
      <tr><th scope="rowgroup" colspan="2">${t("lives-total")}</th></tr>
      <tr>${fates.map((fate) => html`<td><b>${total(fate)}</b></td>`)}</tr>
    </tfoot>
  </table>`;
}

function cell(context: Context, { change, before }: Fate, characteristic: string) {
  const moved = change.characteristics.find((one) => one.characteristic === characteristic);
  const points = moved?.points ?? 0;
  const said = moved ? movedText(context, moved) : stayedText(context, before, characteristic);
  const signed = context.words.signed(points);
  return html`<b data-points=${points}>${context.t("lives-points", { points: Math.abs(points), signed })}</b> ${said}`;
}

/** The ceiling that holds back more after a mishap than before it, or less. */
const ceilingOf = ({ change: { lifted, ceilingBefore, ceilingAfter } }: Fate) =>
  lifted === 0 ? undefined : (ceilingAfter ?? ceilingBefore)?.ceiling;

/** What is held back, if a mishap moves that. */
function heldRows(context: Context, fates: [Fate, Fate]) {
  const ceiling = ceilingOf(fates[0]) ?? ceilingOf(fates[1]);
  if (ceiling === undefined) return nothing;
  return html`<tbody>
    <tr><th scope="rowgroup" colspan="2">${ceilingButton(context, ceiling, context.t("why-held"))}</th></tr>
    <tr>${fates.map((fate) => html`<td>${heldCell(context, fate)}</td>`)}</tr>
  </tbody>`;
}

function heldCell({ t, words }: Context, fate: Fate) {
  const { lifted } = fate.change;
  const ceiling = ceilingOf(fate);
  const said = ceiling ? t("lives-because-ceiling", { name: t(`ceiling-${ceiling}`) }) : t("lives-stays");
  const points = t("lives-points", { points: Math.abs(lifted), signed: words.signed(lifted) });
  return html`<b data-points=${lifted}>${points}</b> <span>${said}</span>`;
}

/** The reasons that a mishap can have. */
const SAID = ["onlyRecord", "graverRecord", "moreRecent", "moreRecords", "courtListed", "rose", "fell"];

function movedText(context: Context, { characteristic, because, points, before, after }: CharacteristicChange) {
  const { t } = context;
  const reason = SAID.includes(because) ? because : "other";
  const value = (value: number | "unknown") => valueText(context, { characteristic, value });
  const said = [t(`lives-because-${reason}`), ...(points === 0 ? [t("lives-because-step")] : [])];
  return html`<span>${said.join(t("time-sentence-space"))}</span>
    <small>${t("lives-from-to", { from: value(before.value), to: value(after.value) })}</small>`;
}

function stayedText(context: Context, { characteristics }: Fate["before"], characteristic: string) {
  const { t } = context;
  const report = characteristics.find((one) => one.characteristic === characteristic);
  const value = report?.value ?? "unknown";
  const isWorst = characteristic === "worstRecord" || characteristic === "worstRental";
  const already = isWorst && typeof value === "number" && value > 0;
  return html`<span>${t(already ? "lives-stays-worst" : "lives-stays")}</span>
    <small>${valueText(context, { characteristic, value })}</small>`;
}
