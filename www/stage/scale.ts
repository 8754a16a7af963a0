/** The score's honest line from its lowest to its highest, and what leads from it to the doors. */
import { html, nothing, svg } from "lit-html";
import { lastChange } from "../state/last-change.ts";
import { scorecard } from "../state/lookup.ts";
import { doorsOf, isPassed, type Scale, scaleOf, scoreOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { vars } from "../view/vars.ts";

export function scale(context: Context, score: number | null) {
  const { state, t } = context;
  const { bands } = scorecard(state);
  const line = scaleOf(state);
  const { standing } = state.report;
  const now = standing.kind === "scored" ? standing.band : null;
  return html`<div class="scale" aria-hidden="true">
    ${bands.map(({ band, from }) => tick(line, from, t(`band-${band}`), band === now))} ${tick(line, line.highest, "", false)}
    <span class="line"></span>
    ${score === null ? nothing : html`<span class="filled"></span>${went(context, line, score)}<span class="needle"></span>`}
  </div>`;
}

function tick({ highest, along }: Scale, score: number, name: string, now: boolean) {
  return html`<span class="tick" ?data-end=${score === highest} ?data-now=${now} ${vars({ "--at": along(score) })}>
    <i>${name}</i> <b>${score}</b>
  </span>`;
}

/** Where the score was before the last change, and how far it went. */
function went({ state }: Context, { along, long }: Scale, score: number) {
  const before = lastChange(state)?.report;
  const was = before ? scoreOf(before) : null;
  if (was === null || was === score) return nothing;
  const ends = { "--from": along(Math.min(was, score)), "--long": long(Math.abs(was - score)), "--was": along(was) };
  return html`<span class="went" ${vars(ends)}></span><span class="ghost" ${vars(ends)}></span>`;
}

/** A line from every cut-off to its door. The doors share the width evenly. */
export function leaders({ state }: Context) {
  const { along } = scaleOf(state);
  const doors = doorsOf(state);
  return html`<svg class="leaders" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    ${doors.map((door, at) => {
      const to = ((at + 0.5) / doors.length) * 100;
      return svg`<line class=${isPassed(door) ? "passed" : ""} x1=${along(door.cutOff)} y1="0" x2=${to} y2="100"></line>`;
    })}
  </svg>`;
}
