/** A figure, opened: what it is, its rule, its source. */

import { html, nothing, type TemplateResult } from "lit-html";
import { breakdown } from "../changes/breakdown.ts";
import { cushion } from "../changes/cushion.ts";
import type { Benefit, Ceiling, Characteristic, Condition } from "../engine/catalogue.ts";
import type { BenefitReport, Confidence } from "../engine/index.ts";
import { ways } from "../paths/ways.ts";
import { found } from "../state/found.ts";
import { benefitOf } from "../state/lookup.ts";
import { heldBackOf, holding } from "../state/score.ts";
import {
  conditionsIn,
  sourcedBenefit,
  sourcedCeiling,
  sourcedCharacteristic,
  sourcedScorecard,
} from "../state/sources.ts";
import type { Detail } from "../state/state.ts";
import { textPanel } from "../text/text.ts";
import { ceilingButton, ceilingReason } from "../view/ceilings.ts";
import type { Context } from "../view/context.ts";
import { datedText } from "../view/dated.ts";
import { dots } from "../view/dots.ts";
import { offerText } from "../view/offer.ts";
import { leavesOf } from "../view/requirements.ts";
import { valueText } from "../view/value-text.ts";
import { vars } from "../view/vars.ts";
import { countedWhy } from "./counted.ts";
import { doorDetail } from "./door.ts";

/** What the dialogue shows of a figure. */
export function detailContent(context: Context, detail: Detail): TemplateResult {
  switch (detail.kind) {
    case "benefit":
      return benefitDetail(context, detail.benefit);
    case "characteristic":
      return characteristicDetail(context, detail.characteristic);
    case "ceiling":
      return ceilingDetail(context, detail.ceiling);
    case "door":
      return doorDetail(context, detail.cutOff);
    case "breakdown":
      return breakdown(context, "dialog");
    case "score":
      return scoreDetail(context);
    case "totals":
      return totalsDetail(context);
    case "text":
      return textPanel(context);
  }
}

function benefitDetail(context: Context, slug: string) {
  const { state, t, words } = context;
  const benefit = sourcedBenefit(slug);
  const report = found(state.report.benefits, (one) => one.benefit === slug, slug);
  const leaves = leavesOf(context, report);
  const conditions = conditionsIn(benefit);
  const dated = datedText(context, benefit);
  return html`<h2 id="detail-title">${t(`benefit-${slug}`)}</h2>
    <p class="state-line" data-state=${report.state}>${t(`state-${report.state}`)} · ${t("met-of", { met: report.met, of: report.of })}</p>
    <p>${t(`benefit-${slug}-about`)}</p>
    ${dated ? html`<p class="dated">${dated}</p>` : nothing}
    <h3>${t("detail-offer")}</h3>
    <p>
      ${offerText(t, benefit)}${report.creditLineYuan === null ? nothing : html`${t("colon")}¥${words.number(report.creditLineYuan)}`}
      ${benefit.offer.kind === "service" ? nothing : html`<small>${sumText(context, benefit.offer.confidence)}</small>`}
      ${report.creditLineYuan === null ? nothing : html`<small>${t("benefit-line-assumed")}</small>`}
    </p>
    ${raisedLine(context, benefit)}
    <h3>${t("detail-rule")}</h3>
    <ul class="leaves">
      ${leaves.map(
        ({ answer, asked, found }, at) => html`<li data-verdict=${answer.verdict}>
          <span class="hidden">${t(`verdict-${answer.verdict}`)}${t("colon")}</span>${asked}${found ? html` <small>${found}</small>` : nothing}
          ${conditionLine(context, conditions[at])}
        </li>`,
      )}
    </ul>
    ${cushion(context, report)}
    ${report.chance ? html`<p>${t("chance", { chance: t(`chance-${report.chance}`) })}</p>` : nothing}
    ${waysTo(context, slug, report.state)}
    <h3>${t("detail-source")}</h3>
    <dl class="sources">
      ${sourceRow(context, t("detail-this"), benefit.year, benefit.source, benefit.confidence)}
      ${benefit.others.map(({ score, year, source, confidence }) =>
        sourceRow(
          context,
          score === null ? t("detail-not-used") : t("requirement-score", { score }),
          year,
          source,
          confidence,
        ),
      )}
    </dl>
    ${benefit.articles.length > 0 ? html`<p><small>${t("detail-articles", { articles: articleNames(context, benefit.articles) })}</small></p>` : nothing}`;
}

/** Where a condition was reported, or why we ask for it. */
function conditionLine({ t, words }: Context, condition: Condition | undefined) {
  if (!condition) return nothing;
  const confidence = t(`sourced-${condition.confidence}`);
  return html`<small class="condition">${t("benefit-condition", { source: words.origin(condition.source), confidence })}</small>`;
}

/** Better terms of a line of credit from a higher score on. */
function raisedLine(context: Context, { offer }: Benefit) {
  if (offer.kind !== "creditLine" || !offer.raised) return nothing;
  const { t, words } = context;
  const { score, percent, interestDiscountPercent: discount, source, confidence } = offer.raised;
  return html`<p>${t("benefit-raised", { score, percent, discount, source: words.origin(source) })}</p>
    <p><small>${trustText(context, confidence)}</small></p>`;
}

/** The ways to a benefit that is not open. */
function waysTo(context: Context, slug: string, state: BenefitReport["state"]) {
  return state === "open" ? nothing : ways(context, slug);
}

const articleNames = ({ t, words }: Context, articles: string[]) =>
  new Intl.ListFormat(words.tag).format(articles.map((article) => t(`article-${article}`)));

function sumText({ t }: Context, confidence: Confidence): string {
  return t("sum-confidence", { confidence: t(`sourced-${confidence}`) });
}

/** How far something can be trusted, and what that means. */
function trustText({ t }: Context, confidence: Confidence): string {
  return `${t(`sourced-${confidence}`)}${t("colon")}${t(`confidence-${confidence}-about`)}`;
}

/** Whether it pays to withhold an answer. */
function wouldText({ t }: Context, points: number, withheld: number): string {
  const than = withheld > points ? "more" : withheld < points ? "fewer" : "same";
  return t("points-would", { points: withheld, than });
}

function sourceRow(context: Context, what: string, year: string, source: string, confidence: Confidence) {
  const { words } = context;
  return html`<div>
    <dt>${what}</dt>
    <dd>${words.origin(year)} · ${words.origin(source)} <small>${dots(confidence)} ${trustText(context, confidence)}</small></dd>
  </div>`;
}

function characteristicDetail(context: Context, slug: string) {
  const { state, t, words } = context;
  const characteristic = sourcedCharacteristic(state, slug);
  const report = found(state.report.characteristics, (one) => one.characteristic === slug, slug);
  return html`<h2 id="detail-title">${t(`characteristic-${slug}`)}</h2>
    <p class="state-line">
      ${valueText(context, report)} · ${t("points-of", { points: report.points, maximum: report.maximum })}
    </p>
    ${"input" in characteristic.reads ? countedWhy(context, characteristic.reads.input) : nothing}
    <p>${t(`characteristic-${slug}-about`)}</p>
    <h3>${t("detail-rule")}</h3>
    <table class="rule">
      <thead>
        <tr>
          <th scope="col">${t("detail-value")}</th>
          <th scope="col">${t("detail-points")}</th>
        </tr>
      </thead>
      <tbody>
        ${characteristic.attributes.map((_, at) => attributeRow(context, characteristic, at, report.attribute === at))}
        <tr aria-current=${report.attribute === "missing" ? "true" : "false"}>
          <th scope="row">${t("value-unknown")}</th>
          <td>${characteristic.missing.points}</td>
        </tr>
      </tbody>
    </table>
    ${report.attribute === "missing" || !("input" in characteristic.reads) ? nothing : html`<p>${wouldText(context, report.points, characteristic.missing.points)}</p>`}
    <h3>${t("detail-source")}</h3>
    <p>
      ${t("detail-direction", { source: words.origin(characteristic.source) })}
      <small>${trustText(context, characteristic.confidence)}</small>
    </p>
    <p><small>${t("detail-points-assumed")}</small></p>`;
}

function ceilingDetail(context: Context, slug: string) {
  const { state, t, words } = context;
  const ceiling = sourcedCeiling(state, slug);
  const report = state.report.ceilings.find((one) => one.ceiling === slug);
  return html`<h2 id="detail-title">${t(`ceiling-${slug}`)}</h2>
    ${report ? html`<p class="state-line">${ceilingReason(context, report)}</p>` : nothing}
    ${holding(state.report)?.ceiling === slug ? html`<p>${t("change-held", { points: heldBackOf(state.report) })}</p>` : nothing}
    <p>${t(`ceiling-${slug}-about`)}</p>
    <h3>${t("detail-rule")}</h3>
    ${stepTable(context, ceiling, report?.score)}
    <h3>${t("detail-source")}</h3>
    <p>${words.origin(ceiling.source)}</p>
    <p><small>${trustText(context, ceiling.confidence)} ${t("ceiling-limits-assumed")}</small></p>`;
}

/** The most that the score can be from each level on. */
function stepTable({ t }: Context, { steps }: Ceiling, now: number | undefined) {
  return html`<table class="rule">
    <thead>
      <tr>
        <th scope="col">${t("ceiling-rule")}</th>
        <th scope="col">${t("ceiling-score")}</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(
        ({ from, score }) => html`<tr aria-current=${score === now}>
          <th scope="row">${from}</th>
          <td>${score}</td>
        </tr>`,
      )}
    </tbody>
  </table>`;
}

function attributeRow(context: Context, characteristic: Characteristic, at: number, current: boolean) {
  const bin = characteristic.attributes[at];
  if (!bin) return nothing;
  const most = Math.max(...characteristic.attributes.map(({ points }) => points), 1);
  return html`<tr aria-current=${current}>
    <th scope="row">${binText(context, characteristic, at)}</th>
    <td>
      <span class="share-bar" ${vars({ "--share": bin.points / most })} aria-hidden="true"></span>
      ${bin.points}
    </td>
  </tr>`;
}

/** The values of a bin, as text. */
function binText(
  { t, state, words }: Context,
  { characteristic, reads, attributes }: Characteristic,
  at: number,
): string {
  const own = `characteristic-${characteristic}-bin-${at}`;
  const bin = attributes[at];
  if (!bin) return "";
  if (words.has(own)) return t(own, { from: bin.from, to: bin.to });
  if ("input" in reads) {
    const info = state.catalogue.inputs.find(({ input }) => input === reads.input);
    if (info?.unit === "flag") return t(`option-flag-${bin.from === 1}`);
    if (info?.unit === "choice") return t(`option-${reads.input}-${info.options[bin.from]}`);
  }
  if (bin.from === bin.to) {
    const value = { value: bin.from };
    return "input" in reads
      ? t(`input-${reads.input}-value`, value)
      : t(`characteristic-${characteristic}-value`, value);
  }
  const unit =
    "input" in reads ? (state.catalogue.inputs.find(({ input }) => input === reads.input)?.unit ?? "count") : "count";
  const last = at === attributes.length - 1 && unit !== "percent";
  return t(last ? "range-or-more" : "range-between", { from: bin.from, to: bin.to, unit });
}

function scoreDetail(context: Context) {
  const { state, t } = context;
  const { standing } = state.report;
  const { bands, odds } = sourcedScorecard(state);
  const held = holding(state.report);
  if (standing.kind === "notScored") {
    return html`<h2 id="detail-title">${t("no-score")}</h2>
      <ul>
        ${standing.gates.map(
          ({ gate, verdict }) => html`<li>${t(`gate-${gate}`, { verdict })} ${t(`gate-${gate}.advice`)}</li>`,
        )}
      </ul>`;
  }
  const { score, band, defaultPercent } = standing;
  return html`<h2 id="detail-title">${score} · ${t(`band-${band}`)}</h2>
    <p>${t("score-about")}</p>
    <h3>${t("detail-rule")}</h3>
    <p>${scoreRule(context, score)}</p>
    ${held ? html`<p>${ceilingButton(context, held.ceiling)}${t("colon")}${ceilingReason(context, held)}</p>` : nothing}
    <table class="rule">
      <tbody>
        ${bands.map(
          ({ band: name, from, to }) => html`<tr aria-current=${name === band}>
            <th scope="row">${t(`band-${name}`)}</th>
            <td>${from}–${to}</td>
          </tr>`,
        )}
      </tbody>
    </table>
    <p><small>${t("score-bands-source")}</small></p>
    <h3>${t("score-odds-title")}</h3>
    <p>${t("score-odds", { percent: Math.round(defaultPercent) })}</p>
    <p>
      <small
        >${t("score-odds-assumed", { points: odds.pointsToDouble, anchor: odds.anchorScore, odds: odds.anchorGoodToBad })}</small
      >
    </p>`;
}

/** What everyone begins with, and points, less what is held back, are the score. */
function scoreRule({ state, t }: Context, score: number): string {
  const { baseScore: base } = sourcedScorecard(state);
  const { highestScore: highest } = state.catalogue.limits;
  const held = heldBackOf(state.report);
  const sum = { base, points: score + held - base, score, most: highest - base, highest };
  return held > 0 ? t("score-rule-held", { ...sum, held }) : t("score-rule", sum);
}

/** The kind of thing for which a benefit waives the deposit. */
function thingText({ state, t }: Context, benefit: string): string {
  const { offer } = benefitOf(state, benefit);
  return offer.kind === "deposit" ? t(`thing-${offer.thing}`) : t(`benefit-${benefit}`);
}

function totalsDetail(context: Context) {
  const { state, t, words } = context;
  const { totals } = state.report;
  const lines = state.report.benefits.filter(({ creditLineYuan }) => creditLineYuan !== null);
  return html`<h2 id="detail-title">${t("totals-title")}</h2>
    <h3>${t("total-deposits")}${t("colon")}¥${words.number(totals.depositsFreedYuan)}</h3>
    <p>${t("totals-deposits-about", { yuan: `¥${words.number(totals.depositsFreedReportedYuan)}` })}</p>
    <ul>
      ${totals.deposits.map(
        ({ benefit, depositYuan, confidence }) =>
          html`<li>${thingText(context, benefit)}${t("colon")}¥${words.number(depositYuan)} <small>${sumText(context, confidence)}</small></li>`,
      )}
    </ul>
    <h3>${t("total-credit")}${t("colon")}¥${words.number(totals.creditReachableYuan)}</h3>
    <p>${t("totals-credit-about")}</p>
    <ul>
      ${lines.map(({ benefit, creditLineYuan }) => html`<li>${t(`benefit-${benefit}`)}${t("colon")}¥${words.number(creditLineYuan ?? 0)}</li>`)}
    </ul>
    ${totals.payLaterYuan > 0 ? html`<p>${t("totals-pay-later", { yuan: `¥${words.number(totals.payLaterYuan)}` })}</p>` : nothing}`;
}
