/** What was done, in words. */
import type { CreditRecord } from "../engine/index.ts";
import type { Cause } from "../state/state.ts";
import { answerText } from "./answer-text.ts";
import type { Context } from "./context.ts";

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
    case "link":
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
