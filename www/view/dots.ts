/** How well sourced something is, in three dots. What they stand for is said beside them, or by a key. */
import { html } from "lit-html";
import type { Confidence } from "../engine/index.ts";
import { CONFIDENCES } from "../state/confidences.ts";

export function dots(confidence: Confidence) {
  const empty = CONFIDENCES.indexOf(confidence);
  return html`<span class="trust" aria-hidden="true">${[3, 2, 1].map((dot) => html`<i ?data-full=${dot > empty}></i>`)}</span>`;
}
