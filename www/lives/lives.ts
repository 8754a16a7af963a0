/** Two lives side by side: the same mishap on two files. */
import { html, type TemplateResult } from "lit-html";
import type { Context } from "../app/context.ts";
import type { Ahead } from "../engine/index.ts";

export function lives(_context: Context, _ahead: Ahead): TemplateResult {
  return html``;
}
