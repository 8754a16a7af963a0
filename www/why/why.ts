/** Why the score is what it is: points by dimension and characteristic, and what costs the most. */

import { html, nothing, type TemplateResult } from "lit-html";
import { breakdown } from "../changes/breakdown.ts";
import type { CeilingReport, CharacteristicReport, DimensionReport, KeyFactor } from "../engine/index.ts";
import { characteristicOf, scorecard } from "../state/lookup.ts";
import { heldBackOf, holding, scaleOf, scoreOf } from "../state/score.ts";
import { ceilingButton, ceilingReason } from "../view/ceilings.ts";
import type { Context } from "../view/context.ts";
import { fold } from "../view/fold.ts";
import { valueText } from "../view/value-text.ts";
import { vars } from "../view/vars.ts";

/** Where a step ends, in percent, after which there is no room for its name: it stands before the step then. */
const NAME_FITS_TO = 60;

export function why(context: Context): TemplateResult {
  const { state, t } = context;
  const score = scoreOf(state.report);
  return html`<section class="why" id="why" aria-labelledby="why-title">
    <h1 id="why-title" tabindex="-1">${score === null ? t("why-none-title") : t("why-title", { score })}</h1>
    ${score === null ? noScore(context) : sum(context, score)}
    ${fold(context, "why-change", { summary: html`<h2>${t("breakdown-title")}</h2>`, content: () => breakdown(context, "view") })}
    ${fold(context, "why-weightings", { summary: html`<h2>${t("weightings-title")}</h2>`, content: () => weightings(context) })}
  </section>`;
}

/** What is in the way of a score, and what would help. */
function noScore({ state, t }: Context) {
  const { standing } = state.report;
  if (standing.kind !== "notScored") return nothing;
  return html`<p>${t("why-none")}</p>
    <ul class="at-all-why">
      ${standing.gates.map(({ gate, verdict }) => html`<li><b>${t(`gate-${gate}`, { verdict })}</b> ${t(`gate-${gate}.advice`)}</li>`)}
    </ul>`;
}

function sum(context: Context, score: number) {
  const { state, t } = context;
  const { dimensions, keyFactors } = state.report;
  return html`<p>${sumText(context, score)}</p>
    <div class="dimensions">
      ${bands(context)}
      ${dimensions.map((dimension, at) => dimensionRow(context, dimension, startOf(dimensions, at)))}
      ${heldRow(context, score)}
      ${axis(context, score)}
    </div>
    <h2>${t("factors-title")}</h2>
    ${keyFactors.length === 0 ? html`<p>${t("factors-none")}</p>` : nothing}
    <ol class="factors">
      ${keyFactors.map((factor) => factorItem(context, factor))}
    </ol>`;
}

/** Where bands begin, as lines down through the stair. */
function bands({ state }: Context) {
  const { along } = scaleOf(state);
  const [, ...later] = scorecard(state).bands;
  return html`<div class="grid" aria-hidden="true">${later.map(({ from }) => html`<i ${vars({ "--at": along(from) })}></i>`)}</div>`;
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
function axis({ state }: Context, score: number) {
  const { along, lowest, highest } = scaleOf(state);
  return html`<div class="axis" aria-hidden="true">
    <span>${lowest}</span> <b ${vars({ "--at": along(score) })}>${score}</b> <span>${highest}</span>
  </div>`;
}

/** A part of the stair, with the characteristics that it is made of folded in. */
function dimensionRow(context: Context, { dimension, points, maximum }: DimensionReport, start: number) {
  const { state, t } = context;
  const own = state.report.characteristics.filter(
    ({ characteristic }) => characteristicOf(state, characteristic).dimension === dimension,
  );
  const { long } = scaleOf(state);
  return fold(context, `dimension-${dimension}`, {
    kind: "step",
    summary: html`<span class="stair" ${vars({ "--start": long(start), "--points": long(points), "--maximum": long(maximum) })} aria-hidden="true"><i></i></span>
      <span class="said" ?data-before=${long(start + maximum) > NAME_FITS_TO} ${vars({ "--start": long(start), "--end": long(start + maximum) })}><span>${t(`dimension-${dimension}`)}</span> <b>${points}</b> <small>${t("of-maximum", { maximum })}</small></span>`,
    content: () => html`<p class="hint">${t(`dimension-${dimension}.about`)}</p>
      <ul class="characteristics">
        ${own.map((report) => characteristicRow(context, report))}
      </ul>`,
  });
}

/** What is held back, as the last step of the stair: from all points down to the score. */
function heldRow(context: Context, score: number) {
  const { state, t, words } = context;
  const held = heldBackOf(state.report);
  if (held === 0) return nothing;
  const { long } = scaleOf(state);
  const start = score - scorecard(state).baseScore;
  return fold(context, "why-held", {
    kind: "step held-back",
    summary: html`<span class="stair" ${vars({ "--start": long(start), "--points": long(held), "--maximum": long(held) })} aria-hidden="true"><i></i></span>
      <span class="said" ?data-before=${long(start + held) > NAME_FITS_TO} ${vars({ "--start": long(start), "--end": long(start + held) })}><span>${t("why-held")}</span> <b>${words.signed(-held)}</b></span>`,
    content: () => html`<p class="hint">${t("why-held-about")}</p>
      <ul>
        ${state.report.ceilings.map((ceiling) => html`<li>${ceilingButton(context, ceiling.ceiling)} <span class="value">${ceilingReason(context, ceiling)}</span></li>`)}
      </ul>`,
  });
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

function factorItem(context: Context, factor: KeyFactor) {
  const { characteristic } = factor;
  if (characteristic !== null) return lossItem(context, factor, characteristic);
  const ceiling = holding(context.state.report);
  return ceiling ? heldItem(context, factor, ceiling) : nothing;
}

/** What opens a factor's rule; the whole card does, with it. */
const lostText = (points: string, name: string) => html`<span>${points}</span> <b>${name}</b>`;

/** Points that a ceiling holds back. */
function heldItem(context: Context, { reason, pointsLost }: KeyFactor, { ceiling, ...rest }: CeilingReport) {
  const { t, words } = context;
  return html`<li>
    ${ceilingButton(context, ceiling, lostText(words.signed(-pointsLost), t(`ceiling-${ceiling}`)))}
    <p>${ceilingReason(context, { ceiling, ...rest })} <small>${t(`reason-${reason}.advice`)}</small></p>
  </li>`;
}

/** Points that a characteristic lacks. */
function lossItem(context: Context, { reason, pointsLost }: KeyFactor, characteristic: string) {
  const { state, store, t, words } = context;
  const report = state.report.characteristics.find((one) => one.characteristic === characteristic);
  const value = typeof report?.value === "number" ? report.value : 0;
  const withheld = report?.value === "unknown";
  const name = t(`characteristic-${characteristic}`);
  const text = withheld
    ? t("reason-withheld", { name, points: pointsLost })
    : t(`reason-${reason}`, { value, points: pointsLost });
  return html`<li>
    <button type="button" class="figure" @click=${() => store.open({ kind: "characteristic", characteristic })}>
      ${lostText(words.signed(-pointsLost), name)}
    </button>
    <p>${text} <small>${t(withheld ? "reason-withheld.advice" : `reason-${reason}.advice`)}</small></p>
  </li>`;
}

function weightings(context: Context) {
  const { state, store, t } = context;
  return html`<fieldset class="weightings">
    <legend class="hidden">${t("weightings-title")}</legend>
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
