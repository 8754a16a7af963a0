/** What stays in view: the score on its scale, what moved it last, and the doors. */

import { html, nothing, type TemplateResult } from "lit-html";
import { nextStep as nextStepLine } from "../paths/next-step.ts";
import { nextDoor, scaleOf, scoreOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { missing, missingPart } from "../view/missing.ts";
import { vars } from "../view/vars.ts";
import { changeLine } from "./change-line.ts";
import { doorRow } from "./doors.ts";
import { leaders, scale } from "./scale.ts";

export function stage(context: Context): TemplateResult {
  const { state } = context;
  const score = scoreOf(state.report);
  const at: Record<string, number> = score === null ? {} : { "--score": scaleOf(state).along(score) };
  return html`<section class="stage" aria-labelledby="headline" ?data-unknown=${score === null} ?data-preview=${state.preview !== null} ${vars(at)}>
    <div class="head">${figure(context, score)} ${says(context)} ${changeLine(context)}</div>
    ${scale(context, score)} ${leaders(context)} ${doorRow(context)} ${foot(context)}
  </section>`;
}

function figure({ state, store, t }: Context, score: number | null) {
  const { standing } = state.report;
  const band = standing.kind === "scored" ? html`<span class="hidden">${t(`band-${standing.band}`)}</span>` : nothing;
  return html`<p class="score">
    <button type="button" class="figure" @click=${() => store.open({ kind: "score" })}>
      ${score === null ? html`<strong class="none">${t("no-score")}</strong>` : html`<strong>${score}</strong>`} ${band}
    </button>
  </p>`;
}

/** The band, how many doors are open, and which would be next; or what is in the way of a score. */
function says(context: Context) {
  const { state, t, words } = context;
  const { standing, totals } = state.report;
  if (standing.kind === "notScored") {
    const list = new Intl.ListFormat(words.tag).format(standing.gates.map(({ gate }) => t(`gate-${gate}.short`)));
    return html`<div class="says" data-none>
      ${headline(context, t("headline-none"))}
      <p class="next">${t("none-missing", { list })} <span>${t("none-doors")}</span></p>
    </div>`;
  }
  const count = totals.open + totals.nearly + totals.closed + totals.unknown;
  return html`<div class="says">
    <p class="band" aria-hidden="true">${t(`band-${standing.band}`)}</p>
    ${headline(context, t("headline", { open: totals.open, count }))}
    <p class="next">${nextText(context)}</p>
  </div>`;
}

/** The first view has no heading but this one; the others bring theirs. */
function headline({ state }: Context, text: string) {
  return state.view === "play"
    ? html`<h1 id="headline" tabindex="-1">${text}</h1>`
    : html`<p id="headline" class="headline">${text}</p>`;
}

function nextText({ state, t }: Context): string {
  const next = nextDoor(state);
  if (next) return t("next", { cutOff: next.cutOff, points: next.points });
  const { nearly, closed } = state.report.totals;
  return nearly + closed > 0 ? t("next-locked", { locked: nearly + closed }) : t("next-none");
}

/** The next step, and what the open doors come to. */
function foot(context: Context) {
  const { t } = context;
  return html`<div class="foot">${nextStep(context)} <small>${t("assumed-note")}</small> <dl class="totals">${totals(context)}</dl></div>`;
}

/** What to do next, or what is missing for it. */
export function nextStep(context: Context) {
  const part = missingPart(context);
  return part ? missing(context, part) : nextStepLine(context);
}

function totals({ state, store, t, words }: Context) {
  const { depositsFreedYuan, creditReachableYuan } = state.report.totals;
  const rows: [string, number][] = [
    ["total-deposits", depositsFreedYuan],
    ["total-credit", creditReachableYuan],
  ];
  return rows.map(
    ([name, yuan]) => html`<div>
      <dt>${t(name)}</dt>
      <dd>
        <button type="button" class="figure" @click=${() => store.open({ kind: "totals" })}>¥${words.number(yuan)}</button>
      </dd>
    </div>`,
  );
}
