/** The choice of two plans, of how far to look, and of when what happens once happens. */
import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import { live } from "lit-html/directives/live.js";
import type { PlanName } from "../engine/index.ts";
import { horizons, LAST_MOMENT } from "../state/choices.ts";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import { isOpen } from "../view/fold.ts";
import { choose } from "./choices.ts";
import type { Courses } from "./courses.ts";
import type { Side } from "./walk.ts";

/** What there is to choose from, as seen from a day. */
export type Offer = Pick<Courses, "offered" | "withheld" | "broken" | "names"> & { today: Date };

/** The choices by the name that they have among the folds: they are folded where there is little room. */
export const CHOICES = "ahead-choices";

export function controls(context: Context, offer: Offer): TemplateResult {
  const { t } = context;
  const choice = context.state.choices.time;
  const used = (name: PlanName) => Object.values(offer.names).includes(name);
  const moment = (key: "missMonth" | "settleMonth") => momentSelect(context, offer, key);
  return html`${summary(context, offer)}
    <div class="choices" id=${CHOICES} ?data-folded=${!isOpen(context, CHOICES)}>
      ${planSelect(context, offer, "a")} ${planSelect(context, offer, "b")}
      ${used("miss") ? moment("missMonth") : nothing} ${used("settle") ? moment("settleMonth") : nothing}
      <label class="field"
        >${t("time-horizon")}
        <select .value=${live(String(choice.horizon))} @change=${(event: Event) => choose(context, { horizon: numberOf(event) })} data-choice="horizon">
          ${horizons(context.state.catalogue.limits).map((months) => html`<option value=${months} ?selected=${months === choice.horizon}>${t("time-months", { months })}</option>`)}
        </select></label
      >
    </div>
    ${offer.withheld ? html`<p class="hint">${t("time-withheld")}</p>` : nothing}`;
}

/** Which plan is which line, where the choices are folded; pressed, it shows or hides them. */
function summary(context: Context, { names }: Offer) {
  const { store, t } = context;
  const open = isOpen(context, CHOICES);
  return html`<button type="button" class="plans" aria-expanded=${String(open)} aria-controls=${CHOICES} @click=${() => store.unfold(CHOICES, !open)}>
    ${(["a", "b"] as const).map((side) => html`<span data-plan=${side}>${key()} <b>${t(`time-${side}`)}</b> <span>${t(`time-plan-${names[side]}`)}</span></span>`)}
    <span class="change-plans">${t(open ? "time-fold" : "time-unfold")}</span>
  </button>`;
}

/** A select of its own for every list: a value that is set before its option is there would not be chosen. */
function planSelect(context: Context, { offered, names }: Offer, side: Side) {
  const { t } = context;
  const name = names[side];
  const take = (event: Event) => choose(context, { [side]: (event.target as HTMLSelectElement).value as PlanName });
  return html`<div class="field plan" data-plan=${side}>
    <label for="time-plan-${side}">${key()} ${t(`time-${side}`)}</label>
    ${keyed(
      offered.join(),
      html`<select id="time-plan-${side}" .value=${live(name)} @change=${take} aria-describedby="time-about-${side}">
        ${offered.map((one) => html`<option value=${one} ?selected=${one === name}>${t(`time-plan-${one}`)}</option>`)}
      </select>`,
    )}
  </div>`;
}

/** The look of a plan's line. */
const key = () => html`<i class="key" aria-hidden="true"></i>`;

/** What somebody does who follows a plan. */
export function aboutPlan(t: Context["t"], name: PlanName, broken: Offer["broken"]): string {
  return t(`time-plan-${name}.about`, broken ? { days: broken.daysLate, yuan: broken.amountYuan } : {});
}

function momentSelect(context: Context, { today }: Offer, key: "missMonth" | "settleMonth") {
  const { t } = context;
  const choice = context.state.choices.time;
  const months = Array.from({ length: Math.min(LAST_MOMENT, choice.horizon) }, (_, at) => at + 1);
  return html`<label class="field"
    >${t(`time-${key}`)}
    ${keyed(
      months.length,
      html`<select .value=${live(String(choice[key]))} @change=${(event: Event) => choose(context, { [key]: numberOf(event) })} data-choice=${key}>
        ${months.map(
          (month) => html`<option value=${month} ?selected=${month === choice[key]}>
            ${t("time-moment", { month, date: monthText(context, month, today, "month") })}
          </option>`,
        )}
      </select>`,
    )}</label
  >`;
}

const numberOf = (event: Event) => Number((event.target as HTMLSelectElement).value);
