/** Every benefit, by whether it is open: with its requirements, its cushion, its source. */

import { html, nothing, type TemplateResult } from "lit-html";
import { repeat } from "lit-html/directives/repeat.js";
import type { BenefitReport } from "../engine/index.ts";
import { offerText } from "../scene/scene.ts";
import { benefitOf } from "../state/lookup.ts";
import type { Context } from "../view/context.ts";
import { datedText } from "../view/dated.ts";
import { leavesOf } from "../view/requirements.ts";

const STATES = ["open", "nearly", "closed", "unknown"] as const;

export function benefits(context: Context): TemplateResult {
  const { state, t } = context;
  const cities = state.catalogue.benefits.coverageCities;
  return html`<section class="benefits" id="benefits" aria-labelledby="benefits-title">
    <h2 id="benefits-title">${t("benefits-title")}</h2>
    <p>${t("benefits-intro", { cities })}</p>
    <ul class="benefit-list">
      ${repeat(
        STATES.flatMap((name) => group(context, name)),
        ({ key }) => key,
        ({ show }) => show(),
      )}
    </ul>
  </section>`;
}

/** A heading or a benefit. All stand in one list, so that a benefit that changes its state is moved, not made anew. */
interface Item {
  key: string;
  show: () => TemplateResult;
}

function group(context: Context, name: BenefitReport["state"]): Item[] {
  const { state } = context;
  const reports = state.report.benefits.filter((report) => report.state === name);
  if (reports.length === 0) return [];
  const nearest = (report: BenefitReport) => report.cushion ?? Number.NEGATIVE_INFINITY;
  const sorted = name === "open" ? reports : reports.toSorted((one, other) => nearest(other) - nearest(one));
  return [
    { key: `state ${name}`, show: () => heading(context, name, reports.length) },
    ...sorted.map((report) => ({ key: report.benefit, show: () => row(context, report) })),
  ];
}

function heading({ state, t }: Context, name: BenefitReport["state"], count: number) {
  return html`<li class="state-heading">
    <h3 class="state" data-state=${name}>${t(`state-${name}`)} <span>${count}</span></h3>
    <p class="hint">${t(`benefits-${name}`, { ...state.catalogue.benefits.near })}</p>
  </li>`;
}

function row(context: Context, report: BenefitReport) {
  const { state, store, t, words } = context;
  const benefit = benefitOf(state, report.benefit);
  const leaves = leavesOf(context, report);
  const dated = datedText(context, benefit);
  return html`<li class="benefit" data-state=${report.state} data-benefit=${report.benefit}>
    <div class="what">
      <button type="button" @click=${() => store.open({ kind: "benefit", benefit: report.benefit })}>
        ${t(`benefit-${report.benefit}`)}
      </button>
      <span>${giving(context, report)}</span>
    </div>
    <ul class="leaves">
      ${leaves.map(
        ({ answer, asked, found }) => html`<li data-verdict=${answer.verdict}>
          <span class="hidden">${t(`verdict-${answer.verdict}`)}${t("colon")}</span>${asked}${found ? html` <small>${found}</small>` : nothing}
        </li>`,
      )}
    </ul>
    ${context.views?.cushion(context, report) ?? nothing}
    <div class="cushion-cell">
      ${report.cushion === null ? html`<span class="hint">${t("cushion-none")}</span>` : html`<b>${words.signed(report.cushion)}</b>`}
      <small>${t("met-of", { met: report.met, of: report.of })}</small>
    </div>
    ${dated ? html`<small class="origin">${dated}</small>` : nothing}
    <small class="origin">${t(`industry-${benefit.industry}`)} · ${words.origin(benefit.year)} · ${words.origin(benefit.source)} · ${t(`sourced-${benefit.confidence}`)}</small>
  </li>`;
}

/** What it gives at this score. */
function giving({ t, words, state }: Context, report: BenefitReport): string {
  const offer = offerText(t, benefitOf(state, report.benefit));
  if (report.creditLineYuan === null) return offer;
  return t("offer-line", { offer, yuan: `¥${words.number(report.creditLineYuan)}` });
}
