/** What lies ahead: two plans in time, or the ways to a door. */
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { ways } from "../paths/ways.ts";
import { isOpen } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { missing, missingPart } from "../view/missing.ts";
import { time } from "./time.ts";

export function ahead(context: Context): TemplateResult {
  const { state, t } = context;
  const { benefit } = state.choices.ahead;
  const part = missingPart(context);
  return html`<section class="ahead" aria-labelledby="ahead-title">
    <div class="ahead-head">
      <h1 id="ahead-title" tabindex="-1">${t("ahead-title")}</h1>
      ${choice(context)}
    </div>
    ${part ? missing(context, part) : benefit === null ? time(context) : wayTo(context, benefit)}
  </section>`;
}

/** The plans, or the ways to a benefit that is not open. */
function choice({ state, store, t }: Context) {
  const { benefit } = state.choices.ahead;
  const take = (event: Event) => store.decide("ahead", { benefit: (event.target as HTMLSelectElement).value || null });
  const { benefits } = state.catalogue.benefits;
  const shut = benefits.filter((one) => one.benefit === benefit || !isOpen(state.report, one.benefit));
  return html`<label class="look" ?data-short=${benefit === null}><span>${t("ahead-look")}</span>
    <select id="ahead-look" .value=${live(benefit ?? "")} @change=${take}>
      <option value="" ?selected=${benefit === null}>${t("ahead-plans")}</option>
      <optgroup label=${t("ahead-ways")}>
        ${shut.map((one) => html`<option value=${one.benefit} ?selected=${one.benefit === benefit}>${t(`benefit-${one.benefit}`)}</option>`)}
      </optgroup>
    </select></label>`;
}

function wayTo(context: Context, benefit: string) {
  const { state, store, t } = context;
  return html`<p class="answer">
      <button type="button" class="figure" @click=${() => store.open({ kind: "benefit", benefit })}>${t(`benefit-${benefit}`)}</button>
    </p>
    ${isOpen(state.report, benefit) ? html`<p>${t("ways-there")}</p>` : ways(context, benefit)}`;
}
