/** The inputs: the three that a visitor came for on top, the rest by dimension. */

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Dimension, Input, InputInfo, Profile } from "../engine/index.ts";
import { characteristicReading, inputOf } from "../state/lookup.ts";
import type { Context } from "../view/context.ts";
import { hasIssue, issueId, issuesAt } from "../view/issues.ts";
import { answerText } from "../view/requirements.ts";
import { vars } from "../view/vars.ts";
import { countedLess, countedLine } from "./counted.ts";
import { records } from "./records.ts";

/** The inputs on top, among their records. */
const TOP: readonly Input[] = ["onTimeRepayments", "rentalsKept"];

export function topInputs(context: Context): TemplateResult {
  const { state, t } = context;
  return html`<div class="top-inputs" role="group" aria-label=${t("top-title")}>
    ${inputRow(context, inputOf(state, "onTimeRepayments"))} ${records(context, "credit")}
    ${inputRow(context, inputOf(state, "rentalsKept"))} ${records(context, "service")}
  </div>`;
}

export function otherInputs(context: Context): TemplateResult {
  const { state, t } = context;
  const { dimensions } = state.report;
  return html`<section class="inputs" id="inputs" aria-labelledby="inputs-title">
    <h2 id="inputs-title">${t("inputs-title")}</h2>
    <p>${t("inputs-intro")}</p>
    ${group(context, null)} ${dimensions.map(({ dimension }) => group(context, dimension))}
  </section>`;
}

function group(context: Context, dimension: Dimension | null) {
  const { state, t } = context;
  const inputs = state.catalogue.inputs.filter((info) => info.dimension === dimension && !TOP.includes(info.input));
  const points = state.report.dimensions.find((one) => one.dimension === dimension);
  const title = t(dimension === null ? "gates-title" : `dimension-${dimension}`);
  const scored = state.report.standing.kind === "scored";
  return html`<details class="group">
    <summary>
      <span>${title}</span>
      ${points && scored ? html`<small>${t("points-of", { points: points.points, maximum: points.maximum })}</small>` : nothing}
    </summary>
    <p>${t(dimension === null ? "gates-about" : `dimension-${dimension}.about`)}</p>
    <div class="rows">${inputs.map((info) => inputRow(context, info))}</div>
  </details>`;
}

/** One input: its name, its answer, a control, and what it gives. */
export function inputRow(context: Context, info: InputInfo): TemplateResult {
  const { state, store, t } = context;
  const { input } = info;
  const answer = state.profile[input];
  const id = `input-${input}`;
  const withheld = answer === "unknown";
  return html`<div class="input" data-input=${input} ?data-withheld=${withheld}>
    <div class="input-head">
      <label for=${id}>${t(id)}</label>
      <output for=${id}>${answerText(context, input, answer)}</output>
    </div>
    ${control(context, info, id)}
    <div class="input-foot">
      ${pointsDoor(context, input)}
      <label class="withheld"
        ><input
          type="checkbox"
          .checked=${live(withheld)}
          @change=${() => store.answer(input, withheld ? middle(info) : "unknown")}
        />
        ${t("withhold")}<span class="hidden">${t("colon")}${t(id)}</span></label
      >
    </div>
    ${countedLine(context, input, countedId(input))} ${issuesAt(context, input)}
  </div>`;
}

/** The answer that takes the place of a withheld one: the middle of the range. */
function middle({ unit, minimum, maximum, options }: InputInfo): Profile[Input] {
  if (unit === "flag") return false;
  const number = Math.round((minimum + maximum) / 2);
  return unit === "choice" ? (options[number] as Profile["occupation"]) : number;
}

const countedId = (input: Input) => `counted-${input}`;

/** The messages below a control. */
function describedBy(context: Context, { input }: InputInfo) {
  const ids = [
    ...(countedLess(context, input) ? [countedId(input)] : []),
    ...(hasIssue(context, input) ? [issueId(input)] : []),
  ];
  return ids.join(" ") || nothing;
}

function control(context: Context, info: InputInfo, id: string) {
  const { state, store, t } = context;
  const described = describedBy(context, info);
  const answer = state.profile[info.input];
  const disabled = answer === "unknown";
  if (info.unit === "flag") {
    return html`<label class="switch"
      ><input
        id=${id}
        type="checkbox"
        role="switch"
        aria-describedby=${described}
        .checked=${live(answer === true)}
        ?disabled=${disabled}
        @change=${(event: Event) => store.answer(info.input, (event.target as HTMLInputElement).checked)}
      />
      <span>${t(`option-flag-${answer === true}`)}</span></label
    >`;
  }
  if (info.unit === "choice") {
    const choose = (event: Event) =>
      store.answer(info.input, (event.target as HTMLSelectElement).value as Profile["occupation"]);
    return html`<select id=${id} aria-describedby=${described} ?disabled=${disabled} .value=${live(String(answer))} @change=${choose}>
      ${info.options.map(
        (option) =>
          html`<option value=${option} ?selected=${option === answer}>${t(`option-${info.input}-${option}`)}</option>`,
      )}
    </select>`;
  }
  const value = typeof answer === "number" ? answer : info.minimum;
  const move = (event: Event) => store.answer(info.input, (event.target as HTMLInputElement).valueAsNumber, true);
  const filled = ((value - info.minimum) / (info.maximum - info.minimum)) * 100;
  return html`<input
    id=${id}
    type="range"
    min=${info.minimum}
    max=${info.maximum}
    step=${info.increment}
    aria-describedby=${described}
    .value=${live(String(value))}
    ?disabled=${disabled}
    aria-valuetext=${answerText(context, info.input, answer)}
    ${vars({ "--filled": `${filled}%` })}
    @input=${move}
    @change=${() => store.rest()}
  />`;
}

function pointsDoor({ state, store, t }: Context, input: Input) {
  const slug = characteristicReading(state, input);
  const report = state.report.characteristics.find(({ characteristic }) => characteristic === slug);
  if (!slug || !report || state.report.standing.kind === "notScored")
    return html`<small>${t(`input-${input}.about`)}</small>`;
  const { points, maximum } = report;
  return html`<button
    type="button"
    class="figure small"
    @click=${() => store.open({ kind: "characteristic", characteristic: slug })}
  >
    ${t("points-of", { points, maximum })}
  </button>`;
}
