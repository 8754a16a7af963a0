/** What happens in a month, in words. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { CreditRecord } from "../engine/index.ts";
import type { Context } from "../view/context.ts";
import type { Happening } from "./course.ts";

/** In a few words, for the chart: what is broken first, then the doors. */
export function shortWords(context: Context, happening: Happening): string[] {
  const { t } = context;
  const { added, expired, settled, opened, closed, band } = happening;
  const doors = (benefits: string[], movement: "opened" | "closed") =>
    benefits.length === 0 ? [] : [doorsText(context, benefits, movement)];
  const lines = [
    ...kinds(context, added),
    ...(expired.length > 0 ? [t("time-mark-expired", { count: expired.length })] : []),
    ...doors(closed, "closed"),
    ...doors(opened, "opened"),
  ];
  if (lines.length === 0 && settled.length > 0) return [t("time-mark-settled", { count: settled.length })];
  if (lines.length === 0 && band) return [bandText(context, band)];
  return lines;
}

function doorsText({ t }: Context, benefits: string[], movement: "opened" | "closed"): string {
  return t(`time-mark-${movement}`, { count: benefits.length, name: t(`benefit-${benefits[0]}`) });
}

function kinds({ t }: Context, records: CreditRecord[]): string[] {
  return [...new Set(records.map(({ kind }) => t(`kind-${kind}`)))];
}

/** As sentences without doors: records and bands. */
export function plainWords(context: Context, { added, settled, expired, band }: Happening): string[] {
  const { t } = context;
  const said = (records: CreditRecord[], what: string) =>
    kinds(context, records).map((kind) => t(`time-record-${what}`, { kind }));
  const atOnce = added.filter((record) => settled.includes(record));
  const later = (record: CreditRecord) => !atOnce.includes(record);
  return [
    ...said(atOnce, "atOnce"),
    ...said(added.filter(later), "added"),
    ...said(settled.filter(later), "settled"),
    ...said(expired, "expired"),
    ...(band ? [bandText(context, band)] : []),
  ];
}

function bandText({ t }: Context, { from, to }: NonNullable<Happening["band"]>): string {
  if (to === null) return t("time-band-none");
  return from === null
    ? t("time-band-first", { to: t(`band-${to}`) })
    : t("time-band", { from: t(`band-${from}`), to: t(`band-${to}`) });
}

/** Everything, as one line of text. */
export function wholeWords(context: Context, happening: Happening): string {
  const { t, words } = context;
  const list = new Intl.ListFormat(words.tag);
  const names = (benefits: string[]) => list.format(benefits.map((benefit) => t(`benefit-${benefit}`)));
  const doors = (["closed", "opened"] as const)
    .filter((movement) => happening[movement].length > 0)
    .map((movement) => `${t(`time-${movement}`)}${t("time-sentence-space")}${names(happening[movement])}`);
  return [...plainWords(context, happening), ...doors].join(t("time-join"));
}

/** The doors that open or close, by name; each name opens its story. */
export function doorNames(
  { store, t }: Context,
  benefits: string[],
  movement: "opened" | "closed",
): TemplateResult | typeof nothing {
  if (benefits.length === 0) return nothing;
  const name = (benefit: string, at: number) => html`<span
    ><button type="button" class="figure" @click=${() => store.open({ kind: "benefit", benefit })}>${t(`benefit-${benefit}`)}</button
    >${at + 1 < benefits.length ? t("time-comma") : nothing}</span
  > `;
  return html`<p class="moved" data-movement=${movement}><b>${t(`time-${movement}`)}</b> ${benefits.map(name)}</p>`;
}
