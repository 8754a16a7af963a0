/** The points of the dimensions in little, for the narrow first view; the table behind it is the section “Why”. */
import { html, nothing } from "lit-html";
import { heldBackOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { vars } from "../view/vars.ts";

export function shortWhy({ state, t, words }: Context) {
  const held = heldBackOf(state.report);
  const largest = Math.max(...state.report.dimensions.map(({ maximum }) => maximum), 1);
  return html`<ul class="short-why" aria-hidden="true">
    ${state.report.dimensions.map(
      ({ dimension, points, maximum }) => html`<li>
        <span>${t(`dimension-${dimension}`)}</span>
        <span class="bar" ${vars({ "--points": points / largest, "--maximum": maximum / largest })}><i></i></span>
        <b>${points}</b>
      </li>`,
    )}
    ${held > 0 ? html`<li><span>${t("why-held")}</span> <span></span> <b>${words.signed(-held)}</b></li>` : nothing}
  </ul>`;
}
