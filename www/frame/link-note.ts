/** Says what was wrong with the link that was opened, and what was used instead. */
import { html, nothing } from "lit-html";
import type { LinkTrouble } from "../state/state.ts";
import type { Context } from "../view/context.ts";

/** How many troubles are told. */
const MOST = 5;

export function linkNote(context: Context) {
  const { state, store, t } = context;
  const all = state.linkTroubles;
  if (all.length === 0) return nothing;
  return html`<section class="link-note" aria-label=${t("link-note-label")}>
    <p>${t("link-note")}</p>
    <ul>${all.slice(0, MOST).map((trouble) => html`<li>${troubleText(context, trouble)}</li>`)}</ul>
    ${all.length > MOST ? html`<p>${t("and-more", { count: all.length - MOST })}</p>` : nothing}
    <button type="button" class="small" @click=${() => store.blame([])}>${t("close")}</button>
  </section>`;
}

function troubleText({ t }: Context, trouble: LinkTrouble): string {
  const { kind, ...values } = trouble;
  const said = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value ?? "none"]));
  return t(`link-${kind}`, said);
}
