/** Ceilings in words: the most that a score can be while something is the matter with the records. */
import { html } from "lit-html";
import type { CeilingReport } from "../engine/index.ts";
import type { Context } from "./context.ts";

/** Why a ceiling is in force, and what it lets the score be. */
export function ceilingReason({ state, t }: Context, { ceiling, score, record }: CeilingReport): string {
  const { records } = state.valid;
  const behind = records === "unknown" || record === null ? undefined : records[record];
  const open = behind?.settledMonthsAgo === "open" ? "yes" : "no";
  return t(`ceiling-${ceiling}.reason`, { score, open });
}

/** Something about a ceiling that opens its rule: its name, or the points that it holds back. */
export function ceilingButton({ store, t }: Context, ceiling: string, text: unknown = t(`ceiling-${ceiling}`)) {
  return html`<button type="button" class="figure" @click=${() => store.open({ kind: "ceiling", ceiling })}>${text}</button>`;
}
