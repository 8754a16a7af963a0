/** The last change as one line: how many points, because of what, and a way back. */
import { html, nothing } from "lit-html";
import type { CreditRecord, Moved } from "../engine/index.ts";
import { lastChange } from "./change.ts";
import type { Context } from "./context.ts";
import { answerText } from "./requirements.ts";
import type { Cause } from "./state.ts";

export function changeLine(context: Context) {
  const { state, store, t, words } = context;
  const last = lastChange(state);
  if (!last) return html`<p class="change">${t("change-none")}</p>`;
  const { points, opened, closed } = last.moved;
  const why = context.views?.reason(context) ?? quickReason(context, last.moved);
  return html`<p class="change">
    ${points === null ? nothing : html`<b>${words.signed(points)}</b>`} ${t("change-cause", { cause: causeText(context, last.cause) })}
    ${why ? html`<button type="button" class="figure because" @click=${() => store.open({ kind: "change" })}>${why}</button>` : html`<span class="because"></span>`}
    ${points === null || opened.length + closed.length === 0 ? nothing : html`<span class="doors-moved">${t("change-doors", { opened: opened.length, closed: closed.length })}</span>`}
    <button type="button" class="small" @click=${() => store.undo()}>${t(state.preview ? "preview-leave" : "undo")}</button>
  </p>`;
}

/** What moved most, until it is known why. */
function quickReason({ t, words }: Context, { points, characteristics }: Moved) {
  if (points === null) return "";
  if (characteristics.length === 0) return t("change-zero");
  const names = characteristics.slice(0, 2).map(({ characteristic }) => t(`characteristic-${characteristic}`));
  return t("change-because", { names: new Intl.ListFormat(words.tag).format(names) });
}

/** What was done, as text. */
export function causeText(context: Context, cause: Cause): string {
  const { t } = context;
  switch (cause.kind) {
    case "input": {
      const from = answerText(context, cause.input, cause.from);
      return t("cause-input", {
        name: t(`input-${cause.input}`),
        from,
        to: answerText(context, cause.input, cause.to),
      });
    }
    case "preset":
      return t("cause-preset", { name: t(`preset-${cause.preset}`) });
    case "weighting":
      return t("cause-weighting", { name: t(`weighting-${cause.weighting}`) });
    case "month":
      return t("cause-month", { month: cause.month, plan: t(`time-plan-${cause.plan}`) });
    case "path":
      return t("cause-path", { name: t(`benefit-${cause.benefit}`), months: cause.months });
    case "mishap":
      return t(`mishap-${cause.mishap}`);
    case "recordsWithheld":
    case "recordsGiven":
    case "text":
    case "reset":
      return t(`cause-${cause.kind}`);
    default:
      return t(`cause-${cause.kind}`, { record: recordText(context, cause.record) });
  }
}

/** A record in a few words. */
export function recordText({ t }: Context, { kind, daysLate, settledMonthsAgo }: CreditRecord): string {
  const days = Number.isFinite(daysLate) ? daysLate : 0;
  const settled = settledMonthsAgo === "open" ? "open" : "settled";
  const months = settledMonthsAgo === "open" || !Number.isFinite(settledMonthsAgo) ? 0 : settledMonthsAgo;
  return t(`record-${settled}`, { kind: t(`kind-${kind}`), days, months });
}
