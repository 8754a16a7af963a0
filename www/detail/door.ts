/** A door, opened: everything behind it, the open first. */
import { html, nothing } from "lit-html";
import type { Benefit } from "../engine/index.ts";
import { doorState, doorsOf, isLocked, isOpen } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { lockSign } from "../view/lock.ts";
import { offerText } from "../view/offer.ts";

export function doorDetail(context: Context, cutOff: number) {
  const { state, t, words } = context;
  const door = doorsOf(state).find((one) => one.cutOff === cutOff);
  if (!door) return html`<h2 id="detail-title">${cutOff}</h2>`;
  const is = doorState(state.report, door);
  const spare =
    door.cushion === null
      ? t("door-unknown")
      : `${words.signed(door.cushion)} ${t(`door-${is}`, { points: door.cushion })}`;
  const open = door.benefits.filter(({ benefit }) => isOpen(state.report, benefit));
  const shut = door.benefits.filter(({ benefit }) => !isOpen(state.report, benefit));
  return html`<h2 id="detail-title">${t("door-title", { score: cutOff })}</h2>
    <p class="state-line">${spare} · ${t("door-open-of", { open: open.length, count: door.benefits.length })}</p>
    <ul class="door-list" data-state=${is}>
      ${[...open, ...shut].map((benefit) => row(context, benefit))}
    </ul>`;
}

function row(context: Context, benefit: Benefit) {
  const { state, store, t } = context;
  const slug = benefit.benefit;
  const open = isOpen(state.report, slug);
  const locked = isLocked(state.report, slug);
  return html`<li data-benefit=${slug} data-open=${open}>
    <button type="button" @click=${() => store.open({ kind: "benefit", benefit: slug })}>
      ${locked ? lockSign() : nothing}<b>${t(`benefit-${slug}`)}</b>
    </button>
    <small>${locked ? t("locked") : offerText(t, benefit)}</small>
  </li>`;
}
