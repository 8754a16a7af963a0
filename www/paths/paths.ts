/** From score to door: the ways there, each to be looked at before it is taken. */
import { html, type TemplateResult } from "lit-html";
import type { Context } from "../app/context.ts";
import type { Ahead } from "../engine/index.ts";

export function paths(_context: Context, _ahead: Ahead): TemplateResult {
  return html``;
}
