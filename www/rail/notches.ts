/** Where the points of a range step, printed below it: they show why some movements move nothing. */
import { html, nothing } from "lit-html";
import type { InputInfo } from "../engine/index.ts";
import { characteristicOf, characteristicReading } from "../state/lookup.ts";
import type { Context } from "../view/context.ts";
import { vars } from "../view/vars.ts";

/** The least distance of two printed figures, as a share of the range. */
const APART = 0.1;

export function notches({ state }: Context, { input, unit, minimum, maximum }: InputInfo) {
  const slug = characteristicReading(state, input);
  if (!slug || unit === "flag" || unit === "choice") return nothing;
  const report = state.report.characteristics.find(({ characteristic }) => characteristic === slug);
  let last = Number.NEGATIVE_INFINITY;
  return html`<div class="notches" aria-hidden="true">
    ${characteristicOf(state, slug).attributes.map(({ from, points }, at) => {
      const along = (from - minimum) / (maximum - minimum);
      const now = report?.attribute === at;
      const printed = along - last >= APART;
      if (printed) last = along;
      return html`<span ?data-now=${now} ${vars({ "--along": along })}>${printed ? points : nothing}</span>`;
    })}
  </div>`;
}
