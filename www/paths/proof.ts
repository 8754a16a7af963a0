/** Why there is no way: the most that could be had, and what keeps it there. */
import { html, nothing } from "lit-html";
import type { HeldBy, Paths } from "../engine/index.ts";
import type { Context } from "../view/context.ts";
import { monthText } from "../view/dates.ts";
import { askedText } from "../view/requirements.ts";

type Unreachable = Extract<Paths, { kind: "unreachable" }>;

export function proof(context: Context, answer: Unreachable) {
  const { t } = context;
  const { withinMonths, blocked } = answer;
  return html`<p><b>${t("proof-title", { months: withinMonths })}</b></p>
    ${
      blocked.length === 0
        ? nothing
        : html`<ul>
          ${blocked.map(({ requirement, because }) => html`<li>${askedText(context, requirement)}${t("colon")}${t(`held-${because}`)}</li>`)}
        </ul>`
    }
    ${short(context, answer)}`;
}

/** The score falls short even at its best. */
function short(context: Context, { neededScore, best, holds }: Unreachable) {
  const { state, t, words } = context;
  if (neededScore === null || (best && best.score >= neededScore)) return nothing;
  if (!best) return html`<p>${t("proof-no-score")}</p>`;
  const date = monthText(context, best.month, new Date());
  const highest = state.catalogue.limits.highestScore;
  const distance = neededScore - best.score;
  return html`<p>${t("proof-best", { score: best.score, date, needed: neededScore, short: distance, highest })}</p>
    <ul class="holds">
      ${reasons(holds).map(
        ([because, held]) => html`<li>
          <b>${t("proof-points", { points: held.reduce((sum, { points }) => sum + points, 0) })}</b>
          ${t(`held-${because}`)}${t("colon")}${new Intl.ListFormat(words.tag).format(held.map(({ characteristic }) => t(`characteristic-${characteristic}`)))}
        </li>`,
      )}
    </ul>`;
}

/** What is held, by what holds it, the most points first. */
function reasons(holds: Unreachable["holds"]): [HeldBy, Unreachable["holds"]][] {
  const groups = new Map<HeldBy, Unreachable["holds"]>();
  for (const hold of holds) groups.set(hold.because, [...(groups.get(hold.because) ?? []), hold]);
  const points = (held: Unreachable["holds"]) => held.reduce((sum, one) => sum + one.points, 0);
  return [...groups].sort(([, one], [, other]) => points(other) - points(one));
}
