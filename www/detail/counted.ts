/** Why less of an answer is counted than was given, in full. */
import { html, nothing } from "lit-html";
import type { Input } from "../engine/index.ts";
import { countedLess } from "../rail/counted.ts";
import type { Context } from "../view/context.ts";

export function countedWhy(context: Context, input: Input) {
  const less = countedLess(context, input);
  if (!less) return nothing;
  const { given, counted, because, records } = less;
  return html`<p class="counted">${context.t(`counted-${because}-about`, { given, counted, records: records.length })}</p>`;
}
