/** How firmly a benefit stands: what would close it, or what is short. */
import { html, nothing, type TemplateResult } from "lit-html";
import { benefitOf, type Context } from "../app/context.ts";
import { answered } from "../app/questions.ts";
import { type Leaf, leavesOf } from "../app/requirements.ts";
import type { BenefitReport, Requirement } from "../engine/index.ts";

/** One sentence for a benefit. */
export function cushion(context: Context, report: BenefitReport): TemplateResult | typeof nothing {
  const text = report.state === "open" ? openText(context, report) : shortText(context, report);
  return report.state === "unknown" ? nothing : html`<p class="firm">${text}</p>`;
}

/** What would close it; how far the score is above what it asks for stands beside that already. */
function openText({ state, t, words }: Context, { benefit, cushion }: BenefitReport): string {
  const closer = answered(state, "cushions")?.answer.get(benefit);
  if (closer === undefined) return "";
  if (closer === null) return t("cushion-none-closes");
  const points = closer.points ?? 0;
  const mishap = t(`mishap-${closer.mishap}`);
  const closes = t("cushion-closes", { mishap, points: words.signed(points), count: Math.abs(points) });
  return cushion === null || cushion + points >= 0
    ? `${closes}${t("time-sentence-space")}${t("cushion-not-points")}`
    : closes;
}

function shortText(context: Context, report: BenefitReport): string {
  const benefit = benefitOf(context.state, report.benefit);
  const leaves = leavesOf(context, benefit, report);
  const short = missing(context, benefit.requirement, leaves[Symbol.iterator]());
  if (short.length === 0) return "";
  const { tag } = context.words;
  return context.t("cushion-short", { list: new Intl.ListFormat(tag).format(short) });
}

/** What is short of a requirement, in words. It takes the leaves in the order of the tree. */
function missing(context: Context, requirement: Requirement, leaves: Iterator<Leaf>): string[] {
  if (typeof requirement !== "string" && "all" in requirement) {
    return requirement.all.flatMap((one) => missing(context, one, leaves));
  }
  if (typeof requirement !== "string" && "any" in requirement) {
    const branches = requirement.any.map((one) => missing(context, one, leaves));
    if (branches.some((branch) => branch.length === 0)) return [];
    const list = branches.map((branch) => new Intl.ListFormat(context.words.tag).format(branch));
    return [new Intl.ListFormat(context.words.tag, { type: "disjunction" }).format(list)];
  }
  const leaf: Leaf | undefined = leaves.next().value;
  return leaf?.answer.verdict === "notMet" ? [leafText(context, requirement, leaf)] : [];
}

/** A leaf that is not met; what is short needs the name of what it is short of. */
function leafText({ t }: Context, requirement: Requirement, { asked, found }: Leaf): string {
  if (typeof requirement === "string") return found || asked;
  if ("input" in requirement) return t("cushion-named", { name: t(`input-${requirement.input.input}`), short: found });
  if ("benefit" in requirement) return t("cushion-named", { name: t(`benefit-${requirement.benefit}`), short: found });
  return found || asked;
}
