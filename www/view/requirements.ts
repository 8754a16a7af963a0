/** Requirements as sentences, leaf by leaf. */

import type { BenefitReport, LeafAnswer, Requirement } from "../engine/index.ts";
import { inputOf } from "../state/lookup.ts";
import { leavesIn } from "../state/sources.ts";
import type { Context } from "./context.ts";

export interface Leaf {
  requirement: Requirement;
  answer: LeafAnswer;
  /** What is asked: "a score of 650 or more". */
  asked: string;
  /** What is short, or what there is; empty if there is nothing to add. */
  found: string;
}

/** The leaves of what a benefit asks for, each with its answer. */
export function leavesOf(context: Context, report: BenefitReport): Leaf[] {
  return leavesIn(report.benefit).flatMap((requirement, at) => {
    const answer = report.requirements[at];
    return answer
      ? [{ requirement, answer, asked: askedText(context, requirement), found: short(context, requirement, answer) }]
      : [];
  });
}

/** What a leaf asks: "a score of 650 or more". */
export function askedText({ t, state }: Context, requirement: Requirement): string {
  if (typeof requirement === "string") return t(`requirement-${requirement}`);
  if ("score" in requirement) return t("requirement-score", { score: requirement.score });
  if ("cleanMonths" in requirement) return t("requirement-cleanMonths", { months: requirement.cleanMonths });
  if ("benefit" in requirement) return t("requirement-benefit", { name: t(`benefit-${requirement.benefit}`) });
  if (!("input" in requirement)) return "";
  const { input, atLeast } = requirement.input;
  const { unit } = inputOf(state, input);
  const value = unit === "flag" ? t("option-flag-true") : t(`input-${input}-value`, { value: atLeast });
  return t("requirement-input", { name: t(`input-${input}`), value, unit });
}

/** What is short of a requirement that is not met. */
function short({ t, words, state }: Context, requirement: Requirement, { verdict, distance }: LeafAnswer): string {
  if (verdict === "unknown") return t("state-unknown");
  if (distance === null) return "";
  const leaf = typeof requirement === "string" ? requirement : (Object.keys(requirement)[0] ?? "");
  if (leaf === "score") return t(distance < 0 ? "points-short" : "points-above", { points: Math.abs(distance) });
  if (verdict === "met") return "";
  const path = `short-${leaf}`;
  const input = typeof requirement === "object" && "input" in requirement ? requirement.input.input : "";
  const unit = input ? inputOf(state, input).unit : "";
  return words.has(path) ? t(path, { distance: Math.abs(distance), input, unit }) : "";
}
