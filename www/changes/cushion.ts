/** How firmly a benefit stands: what would close it, or what is short. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { BenefitReport } from "../engine/index.ts";
import { answered, isUnanswered } from "../thread/wanted.ts";
import type { Context } from "../view/context.ts";
import { type Leaf, leavesOf } from "../view/requirements.ts";

/** One sentence for a benefit. */
export function cushion(context: Context, report: BenefitReport): TemplateResult | typeof nothing {
  const text = report.state === "open" ? openText(context, report) : shortText(context, report);
  return report.state === "unknown" ? nothing : html`<p class="firm">${text}</p>`;
}

/** What would close it; how far the score is above what it asks for stands beside that already. */
function openText({ state, t, words }: Context, { benefit, cushion }: BenefitReport): string {
  if (isUnanswered(state, "cushions")) return t("unanswered");
  const known = answered(state, "cushions");
  const closer = known?.fresh ? known.answer.get(benefit) : undefined;
  if (closer === undefined) return "";
  if (closer === null) return t("cushion-none-closes");
  const points = closer.points ?? 0;
  const mishap = t(`mishap-${closer.mishap}`);
  const closes = t("cushion-closes", { mishap, points: words.signed(points), count: Math.abs(points) });
  return cushion === null || cushion + points >= 0
    ? `${closes}${t("time-sentence-space")}${t("cushion-not-points")}`
    : closes;
}

/** What is not met, by its leaves. No benefit leaves a choice of them; a test says when one does. */
function shortText(context: Context, report: BenefitReport): string {
  const short = leavesOf(context, report).filter(({ answer }) => answer.verdict === "notMet");
  if (short.length === 0) return "";
  const list = new Intl.ListFormat(context.words.tag).format(short.map((leaf) => leafText(context, leaf)));
  return context.t("cushion-short", { list });
}

/** A leaf that is not met; what is short needs the name of what it is short of. */
function leafText({ t }: Context, { requirement, asked, found }: Leaf): string {
  if (typeof requirement === "string") return found || asked;
  if ("input" in requirement) return t("cushion-named", { name: t(`input-${requirement.input.input}`), short: found });
  if ("benefit" in requirement) return t("cushion-named", { name: t(`benefit-${requirement.benefit}`), short: found });
  return found || asked;
}
