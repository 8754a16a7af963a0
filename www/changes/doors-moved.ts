/** What became of the benefits in a change, by name. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Change } from "../engine/index.ts";
import type { Context } from "../view/context.ts";

interface DoorLists {
  opened: string[];
  closed: string[];
  /** `null` while it is not known, and where the weights changed as well. */
  change: Change | null;
}

/** The benefits gained and lost, nearer and further. */
export function doorsMoved(context: Context, { opened, closed, change }: DoorLists): TemplateResult {
  const { t } = context;
  const moved = (movement: string) =>
    (change?.benefits ?? []).filter((one) => one.movement === movement).map(({ benefit }) => benefit);
  const lists: [string, string[]][] = [
    ["gained", opened],
    ["lost", closed],
    ["nearer", moved("nearer")],
    ["further", moved("further")],
  ];
  const shown = lists.filter(([, benefits]) => benefits.length > 0);
  return html`<h3>${t("breakdown-doors")}</h3>
    ${shown.length === 0 ? html`<p>${t("breakdown-doors-none")}</p>` : nothing}
    <dl class="doors-by-movement">${shown.map(([name, benefits]) => list(context, name, benefits))}</dl>`;
}

function list({ store, t }: Context, movement: string, benefits: string[]) {
  return html`<div data-movement=${movement}>
    <dt>${t(`breakdown-${movement}`)} <span>${benefits.length}</span></dt>
    ${benefits.map(
      (benefit) => html`<dd>
        <button type="button" class="figure" @click=${() => store.open({ kind: "benefit", benefit })}>${t(`benefit-${benefit}`)}</button>
      </dd>`,
    )}
  </div>`;
}
