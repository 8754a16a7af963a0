/** How one came here: the last changes, each with a way back to before it. */

import { html, nothing } from "lit-html";
import type { TrailEntry } from "../state/state.ts";
import { causeText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";

/** How many changes are listed. */
const MOST = 6;

/** The last changes, the latest first. */
export function trail(context: Context) {
  const { state, t } = context;
  const all = state.trail;
  if (all.length === 0) return nothing;
  const entries = all.map((entry, at) => ({ entry, at }));
  return html`<h3>${t("trail-title")}</h3>
    <p class="hint">${t("trail-about")}</p>
    <ol class="trail">
      ${entries
        .slice(-MOST)
        .reverse()
        .map(({ entry, at }) => item(context, entry, at))}
    </ol>`;
}

function item(context: Context, { cause: made, moved: { points } }: TrailEntry, at: number) {
  const { t, words } = context;
  const cause = causeText(context, made);
  return html`<li>
    <b>${points === null ? t("trail-unknown") : words.signed(points)}</b>
    <span>${cause}</span>
    <button type="button" class="small" aria-label=${t("trail-back-label", { cause })} @click=${(event: Event) => back(context, at, event)}>
      ${t("trail-back")}
    </button>
  </li>`;
}

/** Goes back to before a change, and closes the dialogue; the focus must not be lost with what opened it. */
function back({ store }: Context, at: number, { currentTarget }: Event): void {
  const dialog = (currentTarget as Element).closest("dialog");
  store.undoTo(at);
  dialog?.close();
  const held = document.activeElement;
  if (held === document.body || dialog?.contains(held))
    document.querySelector<HTMLElement>("#main")?.focus({ preventScroll: true });
}
