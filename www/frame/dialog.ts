/** The dialogue in which a figure is opened; it shows nothing while none is. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Context } from "../view/context.ts";
import { missing } from "../view/missing.ts";

/** It can have the focus, so that it is read from its top. */
export function dialog(context: Context): TemplateResult {
  const { state, store, t } = context;
  const { detail } = state;
  return html`<dialog class="detail" data-kind=${detail?.kind ?? nothing} tabindex="-1" aria-labelledby="detail-title" @close=${() => store.open(null)} @click=${closeOutside}>
    <form method="dialog"><button class="close">${t("close")}</button></form>
    <div class="detail-body">${detail ? (context.more?.detailContent(context, detail) ?? untilThere(context)) : nothing}</div>
  </dialog>`;
}

/** While what a dialogue shows is on its way, or missing. */
function untilThere(context: Context) {
  return context.state.parts.more === "missing" ? missing(context, "more") : nothing;
}

/** A press beside the dialogue closes it. */
function closeOutside(event: Event) {
  if (event.target instanceof HTMLDialogElement) event.target.close();
}

/** Opens the dialogue when a figure was opened, and closes it when none is. */
export function showDialog(isOpen: boolean): void {
  const element = document.querySelector<HTMLDialogElement>("dialog.detail");
  if (!element || element.open === isOpen) return;
  if (!isOpen) {
    element.close();
    return;
  }
  element.showModal();
  // Not on its first button, which may stand far below the title.
  element.focus();
  element.scrollTop = 0;
}
