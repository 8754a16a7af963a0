/** The cheapest next step towards the nearest door, offered without being asked for. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { Profile } from "../engine/index.ts";
import { answered, isUnanswered } from "../thread/wanted.ts";
import type { Context } from "../view/context.ts";
import { unanswered } from "../view/missing.ts";
import type { Next } from "./next.ts";
import { stepText } from "./step-text.ts";

export function nextStep(context: Context): TemplateResult {
  if (isUnanswered(context.state, "next")) return unanswered(context, "next");
  const next = answered(context.state, "next");
  const offered = next?.answer && !context.state.preview ? offer(context, next.answer, next.question.profile) : nothing;
  return html`<p class="next-step" aria-busy=${String(!next?.fresh)}>${offered}</p>`;
}

function offer(context: Context, { benefit, opens, months, steps }: Next, profile: Profile) {
  const { store, t } = context;
  const name = benefit === null ? "" : t(`benefit-${benefit}`);
  const [first] = steps;
  const text = first ? stepText(context, profile, first) : t("next-step-wait");
  const more = steps.length - 1;
  return html`<span>${t("next-step")}</span>
    ${benefit === null ? html`<b>${text}</b>` : html`<button type="button" @click=${() => store.open({ kind: "benefit", benefit })}>${text}</button>`}
    ${more > 0 ? t("next-step-more", { count: more }) : nothing}
    <span>${benefit === null ? t("next-step-score", { months }) : t("next-step-opens", { name, opens, months })}</span>`;
}
