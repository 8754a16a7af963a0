/** Whether a benefit is still to be had: how it ended, or when it was last reported. */
import type { Benefit } from "../engine/catalogue.ts";
import type { Context } from "./context.ts";

/** Reports from this year on need no warning that they are old. */
const RECENT_FROM = 2021;

/** A sentence, once the long texts are there; empty if there is nothing to say. */
export function datedText({ t, words }: Context, { ended, lastYear }: Benefit): string {
  if (!words.complete) return "";
  if (ended !== null) return t("benefit-ended", { how: words.origin(ended) });
  return lastYear !== null && lastYear < RECENT_FROM ? t("benefit-last", { year: String(lastYear) }) : "";
}
