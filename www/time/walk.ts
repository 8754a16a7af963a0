/** Walking through the months of a plan: the whole page shows the month that is looked at. */
import { html, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import { vars } from "../view/vars.ts";
import type { Outlook } from "./answer.ts";

export type Side = "a" | "b";

/** The month that is looked at; 0 is today. */
export function walkedMonth({ state }: Context): number {
  return state.preview?.cause.kind === "month" ? state.preview.cause.month : 0;
}

export interface Walk {
  side: Side;
  to: (month: number) => void;
  turn: (side: Side) => void;
}

export function walk(context: Context, outlook: Outlook, { side, to, turn }: Walk): TemplateResult {
  const { t } = context;
  const month = Math.min(walkedMonth(context), outlook.horizon);
  const filled = month / outlook.horizon;
  const move = (event: Event) => to((event.target as HTMLInputElement).valueAsNumber);
  const said = readout(context, outlook, side, month);
  return html`<div class="walk">
    <p class="walk-head"><label for="time-month">${t("time-walk")}</label> <output for="time-month">${said}</output></p>
    <input
      id="time-month"
      type="range"
      min="0"
      max=${outlook.horizon}
      .value=${live(String(month))}
      aria-valuetext=${said}
      ${vars({ "--filled": filled })}
      @input=${move}
    />
    <fieldset>
      <legend class="hidden">${t("time-along")}</legend>
      ${(["a", "b"] as const).map(
        (one) => html`<label class="check"
          ><input type="radio" name="time-side" value=${one} .checked=${live(one === side)} @change=${() => turn(one)} />
          ${t(`time-${one}`)}</label
        >`,
      )}
    </fieldset>
  </div>`;
}

function readout(context: Context, { courses, today }: Outlook, side: Side, month: number): string {
  const { t } = context;
  const score = courses[side].scores[month] ?? null;
  if (month === 0) return score === null ? t("time-readout-today-none") : t("time-readout-today", { score });
  const place = { month, date: monthText(context, month, today) };
  return score === null ? t("time-readout-none", place) : t("time-readout", { ...place, score });
}
