/** How one came here: the last changes, each with a way back to before it. */
import { html, nothing } from "lit-html";
import { changeBetween } from "../app/change.ts";
import { causeText } from "../app/change-line.ts";
import type { Context } from "../app/context.ts";
import type { Step } from "../app/state.ts";

/** How many changes are listed. */
const MOST = 6;

/** The last changes, the latest first. */
export function trail(context: Context) {
  const { state, t } = context;
  const all = state.trail;
  if (all.length === 0) return nothing;
  const now = state.preview?.kept.report ?? state.report;
  const steps = all.map((step, at) => ({ step, at, after: all[at + 1]?.report ?? now }));
  return html`<h3>${t("trail-title")}</h3>
    <p class="hint">${t("trail-about")}</p>
    <ol class="trail">
      ${steps
        .slice(-MOST)
        .reverse()
        .map(({ step, at, after }) => item(context, step, { at, after }))}
    </ol>`;
}

function item(context: Context, step: Step, { at, after }: { at: number; after: Step["report"] }) {
  const { t, words } = context;
  const { points } = changeBetween(step.report, after);
  const cause = causeText(context, step.cause);
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
