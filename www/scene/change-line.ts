/** The last change as one line: how many points, because of what, and a way back. */
import { html, nothing } from "lit-html";
import type { Moved } from "../engine/index.ts";
import { lastChange } from "../state/last-change.ts";
import { heldBackOf } from "../state/score.ts";
import { causeText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";

export function changeLine(context: Context) {
  const { state, store, t, words } = context;
  const last = lastChange(state);
  if (!last) return html`<p class="change">${t("change-none")}</p>`;
  const { points, opened, closed } = last.moved;
  const why = context.views?.reason(context) ?? quickReason(context, last.moved);
  return html`<p class="change">
    ${points === null ? nothing : html`<b>${words.signed(points)}</b>`} ${t("change-cause", { cause: causeText(context, last.cause) })}
    ${why ? html`<button type="button" class="figure because" @click=${() => store.open({ kind: "breakdown" })}>${why}</button>` : html`<span class="because"></span>`}
    ${points === null || opened.length + closed.length === 0 ? nothing : html`<span class="doors-moved">${t("change-doors", { opened: opened.length, closed: closed.length })}</span>`}
    <button type="button" class="small" @click=${() => store.undo()}>${t(state.preview ? "preview-leave" : "undo")}</button>
  </p>`;
}

/** What moved most, and what is held back if that moved too, until it is known why. */
function quickReason({ state, t, words }: Context, { points, characteristics, lifted }: Moved) {
  if (points === null) return "";
  if (characteristics.length === 0 && lifted === 0) return t("change-zero");
  const names = characteristics.slice(0, 2).map(({ characteristic }) => t(`characteristic-${characteristic}`));
  const list = new Intl.ListFormat(words.tag).format(names);
  const parts = [
    ...(names.length > 0 ? [t("change-because", { names: list })] : []),
    ...(lifted === 0 ? [] : [t("change-held", { points: heldBackOf(state.report) })]),
  ];
  return parts.join(" ");
}
