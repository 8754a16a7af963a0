/** Why the score is what it is: points by dimension and characteristic, and what costs the most. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { CeilingReport, CharacteristicReport, DimensionReport, KeyFactor } from "../engine/index.ts";
import { characteristicOf, scorecard } from "../state/lookup.ts";
import { heldBackOf, holding, scaleOf, scoreOf } from "../state/score.ts";
import { ceilingButton, ceilingReason } from "../view/ceilings.ts";
import type { Context } from "../view/context.ts";
import { vars } from "../view/vars.ts";

export function why(context: Context): TemplateResult {
  const { state, t } = context;
  const score = scoreOf(state.report);
  return html`<section class="why" id="why" aria-labelledby="why-title">
    <h2 id="why-title">${score === null ? t("why-none-title") : t("why-title", { score })}</h2>
    ${score === null ? html`<p>${t("why-none")}</p>` : sum(context, score)}
    ${weightings(context)}
  </section>`;
}

function sum(context: Context, score: number) {
  const { state, t } = context;
  return html`<p>${sumText(context, score)}</p>
    <div class="why-columns">
      <div class="dimensions">
        ${state.report.dimensions.map((dimension, at) => dimensionRow(context, dimension, startOf(state.report.dimensions, at)))}
        ${heldRow(context, score)}
        ${axis(context, score)}
      </div>
      <div class="factors">
        <h3>${t("factors-title")}</h3>
        ${state.report.keyFactors.length === 0 ? html`<p>${t("factors-none")}</p>` : nothing}
        <ol>
          ${state.report.keyFactors.map((factor) => factorItem(context, factor))}
        </ol>
      </div>
    </div>`;
}

/** What everyone begins with, and points, less what is held back, are the score. */
function sumText({ state, t }: Context, score: number): string {
  const { baseScore: base } = scorecard(state);
  const held = heldBackOf(state.report);
  const points = score + held - base;
  return held > 0 ? t("why-sum-held", { base, points, held, score }) : t("why-sum", { base, points, score });
}

/** Points of the dimensions before this one: where its part of the stair begins. */
function startOf(dimensions: DimensionReport[], at: number): number {
  return dimensions.slice(0, at).reduce((sum, { points }) => sum + points, 0);
}

/** The score's own scale below the stair. */
function axis(context: Context, score: number) {
  const { bands } = scorecard(context.state);
  const { along } = scaleOf(context.state);
  const ticks = [...bands.map(({ from }) => from).filter((from) => Math.abs(from - score) > 40), score];
  return html`<div class="axis" aria-hidden="true">
    ${ticks.map((tick) => html`<span ${vars({ "--at": along(tick) })} ?data-score=${tick === score}>${tick}</span>`)}
  </div>`;
}

function dimensionRow(context: Context, { dimension, points, maximum }: DimensionReport, start: number) {
  const { state, t } = context;
  const own = state.report.characteristics.filter(
    ({ characteristic }) => characteristicOf(state, characteristic).dimension === dimension,
  );
  const { long } = scaleOf(state);
  return html`<details>
    <summary>
      <span>${t(`dimension-${dimension}`)}</span>
      <span class="stair" ${vars({ "--start": long(start), "--points": long(points), "--maximum": long(maximum) })} aria-hidden="true"><i></i></span>
      <b>${points}</b> <small>${t("of-maximum", { maximum })}</small>
    </summary>
    <p class="hint">${t(`dimension-${dimension}.about`)}</p>
    <ul>
      ${own.map((report) => characteristicRow(context, report))}
    </ul>
  </details>`;
}

/** What is held back, as the last step of the stair: from all points down to the score. */
function heldRow(context: Context, score: number) {
  const { state, t, words } = context;
  const held = heldBackOf(state.report);
  if (held === 0) return nothing;
  const { long } = scaleOf(state);
  const ends = { "--start": long(score - scorecard(state).baseScore), "--points": long(held), "--maximum": long(held) };
  return html`<details class="held-back">
    <summary>
      <span>${t("why-held")}</span>
      <span class="stair" ${vars(ends)} aria-hidden="true"><i></i></span>
      <b>${words.signed(-held)}</b>
    </summary>
    <p class="hint">${t("why-held-about")}</p>
    <ul>
      ${state.report.ceilings.map((ceiling) => html`<li>${ceilingButton(context, ceiling.ceiling)} <span class="value">${ceilingReason(context, ceiling)}</span></li>`)}
    </ul>
  </details>`;
}

/** Points as a bar: its frame is what could be had, on one scale with the others. */
function bar(points: number, maximum: number, scale: number) {
  const style = { "--points": points / Math.max(scale, 1), "--maximum": maximum / Math.max(scale, 1) };
  return html`<span class="bar" ${vars(style)} aria-hidden="true"><i></i></span>`;
}

function characteristicRow(context: Context, report: CharacteristicReport) {
  const { store, t } = context;
  const { characteristic, points, maximum } = report;
  return html`<li>
    <button type="button" @click=${() => store.open({ kind: "characteristic", characteristic })}>
      ${t(`characteristic-${characteristic}`)}
    </button>
    <span class="value">${valueText(context, report)}</span>
    ${bar(points, maximum, Math.max(maximum, 70))}
    <b>${points}</b> <small>${t("of-maximum", { maximum })}</small>
  </li>`;
}

/** The value that a characteristic saw, as text. */
export function valueText(
  { t, state }: Context,
  { characteristic, value }: Pick<CharacteristicReport, "characteristic" | "value">,
): string {
  if (value === "unknown") return t("value-unknown");
  const { reads } = characteristicOf(state, characteristic);
  if ("input" in reads) {
    const info = state.catalogue.inputs.find(({ input }) => input === reads.input);
    if (info?.unit === "flag") return t(`option-flag-${value === 1}`);
    if (info?.unit === "choice") return t(`option-${reads.input}-${info.options[value]}`);
    return t(`input-${reads.input}-value`, { value });
  }
  return t(`characteristic-${characteristic}-value`, { value });
}

function factorItem(context: Context, factor: KeyFactor) {
  const { characteristic } = factor;
  if (characteristic !== null) return lossItem(context, factor, characteristic);
  const ceiling = holding(context.state.report);
  return ceiling ? heldItem(context, factor, ceiling) : nothing;
}

/** Points that a ceiling holds back. */
function heldItem(context: Context, { reason, pointsLost }: KeyFactor, ceiling: CeilingReport) {
  const { t, words } = context;
  return html`<li>
    <b>${ceilingButton(context, ceiling.ceiling, words.signed(-pointsLost))}</b>
    <span>${ceilingReason(context, ceiling)} <small>${t(`reason-${reason}.advice`)}</small></span>
  </li>`;
}

/** Points that a characteristic lacks. */
function lossItem(context: Context, { reason, pointsLost }: KeyFactor, characteristic: string) {
  const { state, store, t, words } = context;
  const report = state.report.characteristics.find((one) => one.characteristic === characteristic);
  const value = typeof report?.value === "number" ? report.value : 0;
  const withheld = report?.value === "unknown";
  const text = withheld
    ? t("reason-withheld", { name: t(`characteristic-${characteristic}`), points: pointsLost })
    : t(`reason-${reason}`, { value, points: pointsLost });
  return html`<li>
    <b>
      <button type="button" class="figure" @click=${() => store.open({ kind: "characteristic", characteristic })}>
        ${words.signed(-pointsLost)}
      </button>
    </b>
    <span>${text} <small>${t(withheld ? "reason-withheld.advice" : `reason-${reason}.advice`)}</small></span>
  </li>`;
}

function weightings(context: Context) {
  const { state, store, t } = context;
  return html`<fieldset class="weightings">
    <legend>${t("weightings-title")}</legend>
    <p class="hint">${t("weightings-about")}</p>
    ${state.catalogue.scorecards.map(
      ({ weighting, confidence, dimensions }) => html`<label>
        <input
          type="radio"
          name="weighting"
          value=${weighting}
          .checked=${weighting === state.weighting}
          @change=${() => store.weigh(weighting)}
        />
        <span>${t(`weighting-${weighting}`)} <small>${t("weighting-points", { list: dimensions.map(({ points }) => points).join(" · ") })}</small>
          <small>${t(`weighting-${weighting}.about`)} (${t(`sourced-${confidence}`)})</small></span>
      </label>`,
    )}
  </fieldset>`;
}
