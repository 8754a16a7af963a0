/** Says that a part is missing, in the place of what it would show, with a way to try again. */
import { html } from "lit-html";
import type { Part } from "../state/state.ts";
import type { Kind } from "../thread/questions.ts";
import type { Context } from "./context.ts";

export function missing({ t, bring }: Context, part: Part) {
  return html`<p class="issue" data-missing=${part}>
    ${t(`missing-${part}`)} <button type="button" class="small" @click=${() => bring(part)}>${t("missing-again")}</button>
  </p>`;
}

/** The part that keeps the page from looking ahead; `null` if it does, or soon will. */
export function missingPart({ state: { parts } }: Context): Part | null {
  if (parts.views === "missing") return "views";
  return parts.engine === "missing" ? "engine" : null;
}

/** Says that there is no answer to a question, in its place, with a way to ask again. */
export function unanswered({ store, t }: Context, kind: Kind) {
  return html`<p class="issue" data-unanswered=${kind}>
    ${t("unanswered")} <button type="button" class="small" @click=${() => store.askAgain(kind)}>${t("missing-again")}</button>
  </p>`;
}
