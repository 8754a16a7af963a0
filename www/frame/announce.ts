/** Says the score once it rests, for those who do not see it. */

import { scoreOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";

/** How long nothing must move before the score is said, milliseconds. */
const RESTED_AFTER = 700;

let timer: ReturnType<typeof setTimeout> | undefined;
let said: string | undefined;

export function announce({ state, t }: Context): void {
  const { standing, totals } = state.report;
  const score = scoreOf(state.report);
  const text =
    standing.kind === "notScored" || score === null
      ? t("announce-none")
      : t("announce", { score, band: t(`band-${standing.band}`), open: totals.open });
  if (said === undefined || said === text) {
    said = text;
    clearTimeout(timer);
    return;
  }
  clearTimeout(timer);
  timer = setTimeout(() => say(text), RESTED_AFTER);
}

function say(text: string): void {
  said = text;
  const status = document.querySelector("#announcement");
  if (!status) return;
  status.textContent = text;
  status.dispatchEvent(new Event("announced", { bubbles: true }));
}
