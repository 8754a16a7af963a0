/** Says that the page shows something that is only looked at, and what differs from today; takes it over, or goes back. */

import { html, nothing, type TemplateResult } from "lit-html";
import { scoreOf } from "../state/score.ts";
import type { Preview } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import { causeText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";

/** What had the focus before something was looked at; it gets it back. */
let before: Element | null = null;
/** Set while something is looked at: for Escape. */
let looking: Store | null = null;

/** The bar; without a preview only the place where the next one is announced. */
export function previewBar(context: Context): TemplateResult {
  const { state, store, t } = context;
  const { preview } = state;
  if (preview && !looking) begin(store);
  if (!preview && looking) looking = null;
  return html`<p class="hidden" role="status" id="preview-announcement">${preview ? t("preview-announce", { what: kindText(context, preview) }) : nothing}</p>
    ${preview ? bar(context, preview) : nothing}`;
}

function begin(store: Store): void {
  looking = store;
  before = document.activeElement;
  document.addEventListener("keydown", leaveByKey);
}

/** Escape goes back, unless it closes a dialogue. */
function leaveByKey(event: KeyboardEvent): void {
  if (looking && event.key === "Escape" && !event.defaultPrevented && !document.querySelector("dialog[open]")) {
    end(() => looking?.leave());
  }
}

/** The focus must not be lost with the bar: it goes back to where it was, or to the page. */
function end(act: () => void): void {
  const held = document.activeElement?.closest(".preview-bar") || document.activeElement === document.body;
  act();
  document.removeEventListener("keydown", leaveByKey);
  if (!held) return;
  const target = before?.isConnected && before !== document.body ? before : document.querySelector("#main");
  if (target instanceof HTMLElement) target.focus({ preventScroll: true });
}

/** What is looked at, without what changes while one walks: so that it is announced once. */
function kindText(context: Context, { cause }: Preview): string {
  return cause.kind === "month" ? context.t("preview-plan") : causeText(context, cause);
}

function bar(context: Context, preview: Preview) {
  const { store, t } = context;
  return html`<section class="preview-bar" aria-label=${t("preview-label")}>
    <div>
      <p class="what">${t("preview-what", { what: causeText(context, preview.cause) })}</p>
      <p>${differenceText(context, preview)}</p>
      <p class="hint">${t("preview-hint")}</p>
    </div>
    <div class="preview-actions">
      <button type="button" class="take" @click=${() => end(() => store.take())}>${t("preview-take")}</button>
      <button type="button" @click=${() => end(() => store.leave())}>${t("preview-leave")}</button>
    </div>
  </section>`;
}

/** The score then against today's, and the doors. */
function differenceText({ state, t, words }: Context, { kept, moved: { points, opened, closed } }: Preview) {
  const [was, is] = [scoreOf(kept.report), scoreOf(state.report)];
  const name = (score: number | null) => score ?? t("no-score");
  const doors = opened.length + closed.length;
  return html`${t("preview-score", { was: name(was), is: name(is) })}
    ${points === null ? nothing : html`<b>${words.signed(points)}</b>`}
    <span>${doors > 0 ? t("change-doors", { opened: opened.length, closed: closed.length }) : t("preview-doors-none")}</span>`;
}
