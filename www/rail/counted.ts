/** Says of which answers less is counted than was given, and why: the rest of the profile contradicts them. */
import { html, nothing } from "lit-html";
import type { Input, InputInfo } from "../engine/index.ts";
import type { Context } from "../view/context.ts";

/** In a line at the input; nothing where all of it counts, or while the report is not of what is entered. */
export function countedLine(context: Context, { input, maximum }: InputInfo) {
  const less = countedLess(context, input);
  if (!less) return nothing;
  const { counted, because } = less;
  const text = context.t(`counted-${because}`, { counted, rest: maximum - counted });
  return html`<p class="counted" data-counted=${input} id=${countedId(input)}>${text}</p>`;
}

export const countedId = (input: Input) => `counted-${input}`;

/** Of what less is counted than was given. */
export function countedLess({ state }: Context, input: Input) {
  return state.issues.length === 0 ? state.report.counted.find((one) => one.input === input) : undefined;
}
