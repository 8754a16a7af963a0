/** The doors: how far each stands open, and what is behind it. */
import { html, nothing } from "lit-html";
import type { Benefit } from "../engine/index.ts";
import {
  type Door,
  type DoorState,
  doorState,
  doorsOf,
  foremost,
  isLocked,
  isOpen,
  lockedBehind,
} from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { lockSign } from "../view/lock.ts";
import { offerText } from "../view/offer.ts";
import { vars } from "../view/vars.ts";

/** How far a door stands open that the score only just passes, and how much further one with `WIDE` points to spare. */
const AJAR = 0.25;
const FURTHER = 0.6;
const WIDE = 100;

export function doorRow(context: Context) {
  const { state, t } = context;
  const doors = doorsOf(state);
  return html`<ol class="doors" aria-label=${t("doors-label")} ${vars({ "--count": doors.length })}>
    ${doors.map((door) => doorItem(context, door))}
  </ol>`;
}

function doorItem(context: Context, door: Door) {
  const { store } = context;
  const { cutOff, benefits } = door;
  const state = doorState(context.state.report, door);
  return html`<li class="door" data-state=${state} data-cut-off=${cutOff} ${vars(ajar(door, state))}>
    <h2>
      <button type="button" class="knock" aria-haspopup="dialog" @click=${() => store.open({ kind: "door", cutOff })}>
        <span class="cut">${cutOff}</span>
        <span class="frame" aria-hidden="true"><span class="leaf"></span></span>
        ${label(context, door, state)}
      </button>
    </h2>
    <span class="pool" aria-hidden="true"></span>
    <ul class="names" @click=${(event: Event) => openName(context, event)}>
      ${openFirst(context, benefits).map((benefit) => name(context, benefit))}
    </ul>
    ${all(context, door)}
  </li>`;
}

/** The share that the leaf leaves free, and the angle that it stands at. */
function ajar({ cushion }: Door, state: DoorState): Record<string, string | number> {
  const free = state === "open" ? AJAR + (FURTHER * Math.min(cushion ?? 0, WIDE)) / WIDE : 0;
  return { "--free": free, "--angle": `${((Math.acos(1 - free) * 180) / Math.PI).toFixed(1)}deg` };
}

function label({ state, t, words }: Context, door: Door, is: DoorState) {
  const { cushion } = door;
  const locked = is === "open" ? lockedBehind(state.report, door) : 0;
  const sign =
    cushion === null
      ? html`<b class="cushion">${t("door-unknown")}</b>`
      : html`<b class="cushion">${words.signed(cushion)}</b>`;
  return html`<span class="label">
    ${is === "locked" ? lockSign() : nothing} ${sign} <i>${cushion === null ? nothing : t(`door-${is}`, { points: cushion })}</i>
    ${locked > 0 ? html`<span class="locks">${lockSign()}<b aria-hidden="true">${locked}</b><span class="hidden">${t("door-locks", { count: locked })}</span></span>` : nothing}
  </span>`;
}

/** What is open stands in the light; what is locked all the same stands below it. */
function openFirst({ state }: Context, benefits: readonly Benefit[]): Benefit[] {
  const order = ({ benefit }: Benefit) => (isOpen(state.report, benefit) ? 0 : 1);
  return foremost(benefits, benefits.length).sort((one, other) => order(one) - order(other));
}

function name(context: Context, benefit: Benefit) {
  const { state, t } = context;
  const slug = benefit.benefit;
  const open = isOpen(state.report, slug);
  const locked = isLocked(state.report, slug);
  return html`<li data-benefit=${slug} data-open=${open}>
    ${locked ? lockSign() : nothing}<b>${t(`benefit-${slug}`)}</b> <small>${locked ? t("locked") : offerText(t, benefit, true)}</small>
  </li>`;
}

/** By hand a name leads straight to its story; by keyboard the door does. */
function openName({ store }: Context, { target }: Event): void {
  const benefit = (target as Element).closest<HTMLElement>("[data-benefit]")?.dataset.benefit;
  if (benefit) store.open({ kind: "benefit", benefit });
}

/** What there is no room for; the door itself leads there as well, so that nobody has to pass through both. */
function all({ store, t }: Context, { cutOff, benefits }: Door) {
  if (benefits.length < 2) return nothing;
  const open = () => store.open({ kind: "door", cutOff });
  return html`<button type="button" class="figure all" tabindex="-1" aria-hidden="true" @click=${open}>${t("door-all", { count: benefits.length })}</button>`;
}
