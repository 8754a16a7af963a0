/**
 * Says that a part is missing, in the place of what it would show, with a way to try again. Where the site was renewed
 * meanwhile its files have other names: then the page has to be loaded anew, and the address holds what it shows.
 */
import { html } from "lit-html";
import type { Part } from "../state/state.ts";
import type { Kind } from "../thread/questions.ts";
import type { Context } from "./context.ts";

export function missing({ t, bring }: Context, part: Part) {
  const what = part === "more" || part === "engine" ? part : "view";
  return html`<p class="issue" data-missing=${part}>
    ${t(`missing-${what}`)} <button type="button" class="small" @click=${() => bring(part)}>${t("missing-again")}</button>
    <button type="button" class="small" @click=${() => location.reload()}>${t("missing-reload")}</button>
  </p>`;
}

/** The part that keeps the page from looking ahead; `null` if it does, or soon will. */
export function missingPart({ state: { parts } }: Context): Part | null {
  if (parts.more === "missing") return "more";
  return parts.engine === "missing" ? "engine" : null;
}

/** Says that there is no answer to a question, in its place, with a way to ask again. */
export function unanswered({ store, t }: Context, kind: Kind) {
  return html`<p class="issue" data-unanswered=${kind}>
    ${t("unanswered")} <button type="button" class="small" @click=${() => store.askAgain(kind)}>${t("missing-again")}</button>
  </p>`;
}
