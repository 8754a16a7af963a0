/** Says of which answers less is counted than was given, and why: the rest of the profile contradicts them. */
import { html, nothing } from "lit-html";
import type { Input } from "../engine/index.ts";
import type { Context } from "../view/context.ts";

/** The sentence of an input; nothing where all of it counts, or while the report is not of what is entered. */
export function countedLine(context: Context, input: Input, id?: string) {
  const less = countedLess(context, input);
  if (!less) return nothing;
  const { given, counted, because, records } = less;
  const text = context.t(`counted-${because}`, { given, counted, records: records.length });
  return html`<p class="counted" data-counted=${input} id=${id ?? nothing}>${text}</p>`;
}

/** Of what less is counted than was given. */
export function countedLess({ state }: Context, input: Input) {
  return state.issues.length === 0 ? state.report.counted.find((one) => one.input === input) : undefined;
}
