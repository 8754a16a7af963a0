/** The page: stage, rail, view, in the order in which they are read and reached, and what lies over them. */
import { html, noChange, nothing, type TemplateResult } from "lit-html";
import { rail } from "../rail/rail.ts";
import { stage } from "../stage/stage.ts";
import type { Context } from "../view/context.ts";
import { missing } from "../view/missing.ts";
import { dialog } from "./dialog.ts";
import { bar } from "./tabs.ts";
import { top } from "./top.ts";

/** While something moves, what is in the view follows once the stage has been painted: `whole` is then false. */
export function page(context: Context, whole: boolean): TemplateResult {
  const { more, state } = context;
  return html`${top(context)}
    <main id="main" tabindex="-1" data-view=${state.view}>
      ${stage(context)} ${more?.linkNote(context) ?? nothing} ${rail(context)}
      ${state.view === "play" ? nothing : html`<div class="view" id="view">${whole ? view(context) : noChange}</div>`}
      ${more?.previewBar(context) ?? nothing}
    </main>
    ${bar(context)}
    <p class="hidden" role="status" id="announcement"></p>
    ${dialog(context)}`;
}

/** The view that was gone to, or what is missing for it. */
function view(context: Context) {
  const { state, views } = context;
  if (state.view === "play") return nothing;
  const there = views[state.view];
  if (there) return there(context);
  return state.parts[state.view] === "missing"
    ? missing(context, state.view)
    : html`<p class="coming" aria-busy="true"></p>`;
}
