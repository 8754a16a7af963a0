/** One input: its name, its answer, a control, and what it gives. */

import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Input, InputInfo, Profile } from "../engine/index.ts";
import { characteristicOf, characteristicReading } from "../state/lookup.ts";
import { answerText } from "../view/answer-text.ts";
import type { Context } from "../view/context.ts";
import { hasIssue, issueId } from "../view/has-issue.ts";
import { vars } from "../view/vars.ts";
import { countedId, countedLess, countedLine } from "./counted.ts";
import { notches } from "./notches.ts";

export function inputRow(context: Context, info: InputInfo): TemplateResult {
  const { state, store, t } = context;
  const { input } = info;
  const answer = state.profile[input];
  const id = `input-${input}`;
  const withheld = answer === "unknown";
  return html`<div class="input" data-input=${input} data-unit=${info.unit} ?data-withheld=${withheld}>
    <label class="name" for=${id}>${t(id)}</label>
    <output for=${id}>${answerText(context, input, answer)}</output>
    ${given(context, input)}
    <label class="withheld"
      ><input
        id="withhold-${input}"
        type="checkbox"
        .checked=${live(withheld)}
        @change=${() => store.answer(input, withheld ? middle(info) : "unknown")}
      />
      ${t("withhold")}<span class="hidden">${t("colon")}${t(id)}</span></label
    >
    <div class="track">${control(context, info, id)} ${notches(context, info)} ${countedLine(context, info)}</div>
    ${context.more?.issuesAt(context, input) ?? nothing}
  </div>`;
}

/** The answer that takes the place of a withheld one: the middle of the range. */
function middle({ unit, minimum, maximum, options }: InputInfo): Profile[Input] {
  if (unit === "flag") return false;
  const number = Math.round((minimum + maximum) / 2);
  return unit === "choice" ? (options[number] as Profile["occupation"]) : number;
}

/** The messages below a control. */
function describedBy(context: Context, { input }: InputInfo) {
  const ids = [
    ...(countedLess(context, input) ? [countedId(input)] : []),
    ...(hasIssue(context, input) ? [issueId(input)] : []),
  ];
  return ids.join(" ") || nothing;
}

function control(context: Context, info: InputInfo, id: string) {
  if (info.unit === "flag") return flag(context, info, id);
  return info.unit === "choice" ? choice(context, info, id) : range(context, info, id);
}

function flag(context: Context, info: InputInfo, id: string) {
  const { state, store, t } = context;
  const answer = state.profile[info.input];
  return html`<label class="switch"
    ><input
      id=${id}
      type="checkbox"
      role="switch"
      aria-describedby=${describedBy(context, info)}
      .checked=${live(answer === true)}
      ?disabled=${answer === "unknown"}
      @change=${(event: Event) => store.answer(info.input, (event.target as HTMLInputElement).checked)}
    />
    <span>${t(`option-flag-${answer === true}`)}</span></label
  >`;
}

function choice(context: Context, info: InputInfo, id: string) {
  const { state, store, t } = context;
  const answer = state.profile[info.input];
  const choose = (event: Event) =>
    store.answer(info.input, (event.target as HTMLSelectElement).value as Profile["occupation"]);
  return html`<select id=${id} aria-describedby=${describedBy(context, info)} ?disabled=${answer === "unknown"} .value=${live(String(answer))} @change=${choose}>
    ${info.options.map(
      (option) =>
        html`<option value=${option} ?selected=${option === answer}>${t(`option-${info.input}-${option}`)}</option>`,
    )}
  </select>`;
}

function range(context: Context, info: InputInfo, id: string) {
  const { state, store } = context;
  const { input, minimum, maximum, increment } = info;
  const answer = state.profile[input];
  const value = typeof answer === "number" ? answer : minimum;
  const move = (event: Event) => store.answer(input, (event.target as HTMLInputElement).valueAsNumber, true);
  return html`<input
    id=${id}
    type="range"
    min=${minimum}
    max=${maximum}
    step=${increment}
    aria-describedby=${describedBy(context, info)}
    .value=${live(String(value))}
    ?disabled=${answer === "unknown"}
    aria-valuetext=${answerText(context, input, answer)}
    ${vars({ "--filled": (value - minimum) / (maximum - minimum) })}
    @input=${move}
    @change=${() => store.rest()}
  />`;
}

/** The points that it gives, or could, which open the rule; what it is about where it gives none. */
function given({ state, store, t }: Context, input: Input) {
  const slug = characteristicReading(state, input);
  if (!slug) return html`<small class="points">${t(`input-${input}.about`)}</small>`;
  const report = state.report.characteristics.find(({ characteristic }) => characteristic === slug);
  const scored = report && state.report.standing.kind === "scored";
  const { maximum } = characteristicOf(state, slug);
  return html`<button
    type="button"
    class="figure small points"
    @click=${() => store.open({ kind: "characteristic", characteristic: slug })}
  >
    ${scored ? t("points-of", { points: report.points, maximum }) : t("points-most", { maximum })}
  </button>`;
}
