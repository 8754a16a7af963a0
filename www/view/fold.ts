/** Something that is folded until it is asked for: what is in it is made only then. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Context } from "./context.ts";

export const isOpen = ({ state }: Context, name: string) => state.unfolded.includes(name);

/** `name` is its own on the page, and stands in a link while it is open. */
export function fold(
  context: Context,
  name: string,
  { summary, content, kind = "" }: { summary: unknown; content: () => unknown; kind?: string },
): TemplateResult {
  const open = isOpen(context, name);
  // Before the press is done by the browser, and told, the fold may be drawn anew: as it was.
  const press = (event: Event) => {
    event.preventDefault();
    context.store.unfold(name, !open);
  };
  const toggle = ({ currentTarget }: Event) => context.store.unfold(name, (currentTarget as HTMLDetailsElement).open);
  return html`<details class="fold ${kind}" data-fold=${name} .open=${live(open)} @toggle=${toggle}>
    <summary @click=${press}>${summary}</summary>
    ${open ? content() : nothing}
  </details>`;
}
