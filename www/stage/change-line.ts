/** The last change: how many points, because of what, and a way back; from what is only looked at, the bar that says so has it. */
import { html, nothing } from "lit-html";
import type { Moved } from "../engine/index.ts";
import { lastChange } from "../state/last-change.ts";
import { heldBackOf } from "../state/score.ts";
import { causeText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";

export function changeLine(context: Context) {
  const { state, store, t, words } = context;
  const last = lastChange(state);
  if (!last) return html`<div class="change" data-idle><p>${t("change-none")}</p></div>`;
  const { points, opened, closed } = last.moved;
  const why = context.more?.reason(context) ?? quickReason(context, last.moved);
  const open = (event: Event) => {
    event.preventDefault();
    store.open({ kind: "breakdown" });
  };
  const doors = points === null ? 0 : opened.length + closed.length;
  return html`<div class="change">
    <b class="points">${points === null ? "–" : points === 0 ? "±0" : words.signed(points)}</b>
    <p>
      <span class="cause">${t("change-cause", { cause: causeText(context, last.cause) })}</span>
      ${why ? html`<a class="figure because" href="#1/why" @click=${open}>${why}</a>` : html`<span class="because"></span>`}
      ${doors > 0 ? html`<span class="doors-moved">${t("change-doors", { opened: opened.length, closed: closed.length })}</span>` : nothing}
    </p>
    ${state.preview ? nothing : html`<button type="button" class="undo" @click=${() => store.undo()}>${t("undo")}</button>`}
  </div>`;
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
