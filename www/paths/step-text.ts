/** A step of a way, in words. */

import type { Input, PathStep, Pin, Profile } from "../engine/index.ts";
import { recordText } from "../view/cause-text.ts";
import type { Context } from "../view/context.ts";

/** What is to be done: "Return 4 more rented things on time and in good order". */
export function stepText(context: Context, profile: Profile, { step, months }: PathStep): string {
  const { t } = context;
  if (step.do === "settle") {
    const record = profile.records === "unknown" ? undefined : profile.records[step.record];
    return record ? t("step-settle", { record: recordText(context, record) }) : "";
  }
  if (step.do === "keep") return t(`step-${step.input}`, { months });
  if (step.do !== "move") return "";
  const from = numberOf(profile, step.input);
  return t(`step-${step.input}`, { from, to: step.to, count: Math.abs(step.to - from) });
}

function numberOf(profile: Profile, input: Input): number {
  const answer = profile[input];
  return typeof answer === "number" ? answer : Number(answer === true);
}

/** What a step moves, as it is pinned. */
export function pinOf({ step }: PathStep): Pin {
  return step.do === "settle" || step.do === "break" ? "records" : step.input;
}

/** The name of what can be pinned. */
export function pinText({ t }: Context, pin: Pin): string {
  return t(pin === "records" ? "pin-records" : `input-${pin}`);
}
