/** Says that a part is missing, in the place of what it would show, with a way to try again. */
import { html } from "lit-html";
import type { Context } from "./context.ts";
import type { Part } from "./state.ts";

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
