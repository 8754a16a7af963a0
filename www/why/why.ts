/** Why the score is what it is: points by dimension and characteristic, and what costs the most. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { CharacteristicReport, DimensionReport, KeyFactor } from "../engine/index.ts";
import { characteristicOf, scorecard } from "../state/lookup.ts";
import { scaleOf, scoreOf } from "../state/score.ts";
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
  const { baseScore } = scorecard(state);
  return html`<p>${t("why-sum", { base: baseScore, points: score - baseScore, score })}</p>
    <div class="why-columns">
      <div class="dimensions">
        ${state.report.dimensions.map((dimension, at) => dimensionRow(context, dimension, startOf(state.report.dimensions, at)))}
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

function factorItem(context: Context, { reason, characteristic, pointsLost }: KeyFactor) {
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
