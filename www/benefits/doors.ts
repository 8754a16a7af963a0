/** Every benefit, below the door that it stands behind; by state and industry, if one asks for that. */

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { repeat } from "lit-html/directives/repeat.js";
import { wholeCatalogue } from "../engine/catalogue.ts";
import type { Benefit, BenefitReport, Confidence } from "../engine/index.ts";
import { CONFIDENCES } from "../state/confidences.ts";
import { benefitOf } from "../state/lookup.ts";
import { benefitIn, type Door, doorsOf, isLocked } from "../state/score.ts";
import { sourcedBenefit } from "../state/sources.ts";
import type { Context } from "../view/context.ts";
import { dots } from "../view/dots.ts";
import { lockSign } from "../view/lock.ts";
import { offerText } from "../view/offer.ts";

type State = BenefitReport["state"];
const STATES: readonly State[] = ["open", "nearly", "closed", "unknown"];

export function doors(context: Context): TemplateResult {
  const { state, t } = context;
  const { coverageCities: cities, near } = wholeCatalogue.benefits;
  const chosen = state.choices.doors.state;
  return html`<section class="benefits" id="benefits" aria-labelledby="benefits-title">
    <h1 id="benefits-title" tabindex="-1">${t("benefits-title")}</h1>
    <p>${t(chosen === null ? "benefits-all" : `benefits-${chosen}`, { ...near })}</p>
    ${filters(context)} ${key(context)}
    <div class="benefit-columns">
      ${doorsOf(state).map((door) => column(context, door))} ${unasked(context)}
    </div>
    <p class="hint">${t("benefits-intro", { cities })}</p>
  </section>`;
}

function filters(context: Context) {
  const { state, store, t } = context;
  const { state: chosen, industry } = state.choices.doors;
  const counts = new Map(STATES.map((name) => [name, countOf(context, name)]));
  const choice = (name: State | null, text: string, count: number) => html`<label>
    <input type="radio" name="doors-state" value=${name ?? ""} .checked=${live(name === chosen)} @change=${() => store.decide("doors", { state: name })} />
    <span>${text} <b>${count}</b></span>
  </label>`;
  const take = (event: Event) => store.decide("doors", { industry: (event.target as HTMLSelectElement).value || null });
  const { industries } = state.catalogue.benefits;
  return html`<div class="filters">
    <fieldset class="choice">
      <legend class="hidden">${t("doors-state")}</legend>
      ${choice(null, t("doors-all"), countOf(context, null))}
      ${STATES.filter((name) => (counts.get(name) ?? 0) > 0 || name === chosen).map((name) => choice(name, t(`state-${name}`), counts.get(name) ?? 0))}
    </fieldset>
    <label class="industry">${t("doors-industry")}
      <select id="doors-industry" .value=${live(industry ?? "")} @change=${take}>
        <option value="" ?selected=${industry === null}>${t("doors-industries", { count: industries.length })}</option>
        ${industries.map((one) => html`<option value=${one} ?selected=${one === industry}>${t(`industry-${one}`)}</option>`)}
      </select></label>
  </div>`;
}

/** How many there are in a state, of the chosen industry. */
function countOf({ state }: Context, name: State | null): number {
  const { industry } = state.choices.doors;
  const isIn = ({ benefit }: BenefitReport) => industry === null || benefitOf(state, benefit).industry === industry;
  return state.report.benefits.filter((report) => (name === null || report.state === name) && isIn(report)).length;
}

function column(context: Context, { cutOff, benefits }: Door) {
  return list(context, context.t("door-title", { score: cutOff }), benefits);
}

function unasked(context: Context) {
  const { benefits } = context.state.catalogue.benefits;
  const without = benefits.filter(({ scoreNeeded }) => scoreNeeded === null);
  return list(context, context.t("doors-unasked"), without);
}

function list(context: Context, title: string, benefits: readonly Benefit[]) {
  const { state, t } = context;
  const { state: chosen, industry } = state.choices.doors;
  const shown = benefits.filter((benefit) => {
    const is = reportOf(context, benefit)?.state;
    return (chosen === null || is === chosen) && (industry === null || benefit.industry === industry);
  });
  return html`<section class="benefit-column">
    <h2>${title}</h2>
    ${shown.length === 0 ? html`<p class="hint">${t("doors-none")}</p>` : nothing}
    <ul>${repeat(
      shown,
      ({ benefit }) => benefit,
      (benefit) => row(context, benefit),
    )}</ul>
  </section>`;
}

const reportOf = ({ state }: Context, { benefit }: Benefit) => benefitIn(state.report, benefit);

function row(context: Context, benefit: Benefit) {
  const { store, t, words } = context;
  const report = reportOf(context, benefit);
  if (!report) return nothing;
  const { benefit: slug, confidence } = benefit;
  const locked = isLocked(context.state.report, slug);
  const is = t(`state-${report.state}`);
  // Its sign is that of any door that is shut: light is for what is open.
  const nearly = report.state === "nearly";
  return html`<li class="benefit" data-state=${report.state} data-benefit=${slug} ?data-locked=${locked}>
    <button type="button" class="what" @click=${() => store.open({ kind: "benefit", benefit: slug })}>
      <span class="sign" aria-hidden="true">${locked ? lockSign() : nothing}</span>
      <b>${t(`benefit-${slug}`)}</b> ${nearly ? nothing : html`<span class="hidden">${t("colon")}${is}</span>`}
      <small>${giving(context, report, benefit)}</small>
      <small class="origin">${nearly ? `${is} · ` : nothing}${words.origin(sourcedBenefit(slug).year)} ${trust(context, confidence)}</small>
    </button>
  </li>`;
}

function trust({ t }: Context, confidence: Confidence) {
  const said = t(`sourced-${confidence}`);
  return html`<span title=${said}>${dots(confidence)}<span class="hidden">${said}</span></span>`;
}

/** What the dots stand for. */
function key({ t }: Context) {
  return html`<p class="hint">${t("doors-trust")}</p>
    <dl class="trust-key">
    ${CONFIDENCES.map(
      (confidence) => html`<div>
        <dt>${dots(confidence)} ${t(`sourced-${confidence}`)}</dt>
        <dd>${t(`confidence-${confidence}-about`)}</dd>
      </div>`,
    )}
  </dl>`;
}

/** What it gives at this score. */
function giving({ t, words }: Context, report: BenefitReport, benefit: Benefit): string {
  const offer = offerText(t, benefit);
  if (report.creditLineYuan === null) return offer;
  return t("offer-line", { offer, yuan: `¥${words.number(report.creditLineYuan)}` });
}
