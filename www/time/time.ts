/** How long it takes: a profile carried month by month, along two plans. */
import { html, type TemplateResult } from "lit-html";
import type { Context } from "../app/context.ts";
import type { Ahead } from "../engine/index.ts";

export function time(_context: Context, _ahead: Ahead): TemplateResult {
  return html``;
}
