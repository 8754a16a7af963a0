/** What the person did: the life that one begins with, the three inputs that move most, all the others below. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { Dimension, Input } from "../engine/index.ts";
import { nextStep } from "../stage/stage.ts";
import { inputOf } from "../state/lookup.ts";
import type { Context } from "../view/context.ts";
import { fold } from "../view/fold.ts";
import { inputRow } from "./input.ts";
import { presetChoice, profileActions } from "./presets.ts";
import { records } from "./records.ts";

/** The inputs on top, among their records. */
const TOP: readonly Input[] = ["onTimeRepayments", "rentalsKept"];

export function rail(context: Context): TemplateResult {
  const { state, t } = context;
  return html`<section class="rail" aria-label=${t("top-title")}>
    <div class="scroll">
      ${presetChoice(context)} ${gates(context)}
      <div class="top-inputs">
        ${inputRow(context, inputOf(state, "onTimeRepayments"))} ${records(context, "credit")}
        ${inputRow(context, inputOf(state, "rentalsKept"))} ${records(context, "service")}
      </div>
      <div class="later">${nextStep(context)}</div>
      ${otherInputs(context)} ${profileActions(context)}
    </div>
    <p class="legal">${t("tagline")}</p>
  </section>`;
}

/** What decides whether there is a score at all stands on top while there is none. */
function gates(context: Context) {
  const { state, t } = context;
  if (state.report.standing.kind === "scored") return nothing;
  return html`<div class="at-all" role="group" aria-labelledby="at-all-title">
    <h2 id="at-all-title">${t("gates-title")}</h2>
    ${inputsOf(context, null).map((info) => inputRow(context, info))}
  </div>`;
}

function otherInputs(context: Context): TemplateResult {
  const { state, t } = context;
  const scored = state.report.standing.kind === "scored";
  return html`<section class="inputs" id="inputs" aria-labelledby="inputs-title">
    <h2 id="inputs-title">${t("inputs-title")}</h2>
    ${scored ? group(context, null) : nothing} ${state.report.dimensions.map(({ dimension }) => group(context, dimension))}
  </section>`;
}

function inputsOf({ state }: Context, dimension: Dimension | null) {
  return state.catalogue.inputs.filter((info) => info.dimension === dimension && !TOP.includes(info.input));
}

function group(context: Context, dimension: Dimension | null) {
  const { state, t } = context;
  const points = state.report.dimensions.find((one) => one.dimension === dimension);
  const title = t(dimension === null ? "gates-title" : `dimension-${dimension}`);
  const scored = state.report.standing.kind === "scored";
  return fold(context, `inputs-${dimension ?? "atAll"}`, {
    kind: "group",
    summary: html`<span>${title}</span>
      ${points && scored ? html`<small>${t("points-of", { points: points.points, maximum: points.maximum })}</small>` : nothing}`,
    content: () => html`<p class="hint">${t(dimension === null ? "gates-about" : `dimension-${dimension}.about`)}</p>
      ${inputsOf(context, dimension).map((info) => inputRow(context, info))}`,
  });
}
