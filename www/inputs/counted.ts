/** Says of which answers less is counted than was told, and why: the rest of the profile contradicts them. */
import { html, nothing } from "lit-html";
import type { Context } from "../app/context.ts";
import type { Input } from "../engine/index.ts";

/** The sentence of an input; nothing where all of it counts, or while the report is not of what is entered. */
export function countedLine({ state, t }: Context, input: Input) {
  const less = state.issues.length === 0 && state.report.counted.find((one) => one.input === input);
  if (!less) return nothing;
  const { told, counted, because, records } = less;
  return html`<p class="counted" data-counted=${input}>${t(`counted-${because}`, { told, counted, records: records.length })}</p>`;
}
