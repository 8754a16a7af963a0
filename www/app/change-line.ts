/** The last change as one line: how many points, because of what, and a way back. */
import { html, nothing } from "lit-html";
import type { CreditRecord } from "../engine/index.ts";
import { changeBetween } from "./change.ts";
import type { Context } from "./context.ts";
import { answerText } from "./requirements.ts";
import type { Cause } from "./state.ts";

export function changeLine(context: Context) {
  const { state, store, t, words } = context;
  const last = state.trail.at(-1);
  if (!last) return html`<p class="change">${t("change-none")}</p>`;
  const { points, parts, opened, closed } = changeBetween(last.report, state.report);
  const names = parts.slice(0, 2).map(({ characteristic }) => t(`characteristic-${characteristic}`));
  const list = new Intl.ListFormat(words.tag).format(names);
  return html`<p class="change">
    ${points === null ? nothing : html`<b>${words.signed(points)}</b>`} ${t("change-cause", { cause: causeText(context, last.cause) })}${
      points !== null && names.length > 0 && last.cause.kind !== "preset"
        ? html` <span class="because">${t("change-because", { names: list })}</span>`
        : nothing
    }
    ${points === 0 && parts.length === 0 ? html`<span class="doors-moved">${t("change-zero")}</span>` : nothing}
    ${points === null || opened.length + closed.length === 0 ? nothing : html`<span class="doors-moved">${t("change-doors", { opened: opened.length, closed: closed.length })}</span>`}
    <button type="button" class="small" @click=${() => store.undo()}>${t("undo")}</button>
  </p>`;
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
      return t("cause-month", { month: cause.month });
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
