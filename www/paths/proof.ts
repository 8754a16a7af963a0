/** Why there is no way: the most that could be had, and what keeps it there. */
import { html, nothing } from "lit-html";
import type { OutOfReach, Paths } from "../engine/index.ts";
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
          ${blocked.map(({ requirement, because }) => html`<li>${askedText(context, requirement)}${t("colon")}${t(`barrier-${because}`)}</li>`)}
        </ul>`
    }
    ${short(context, answer)}`;
}

/** The score falls short even at its best. */
function short(context: Context, { neededScore, best, outOfReach }: Unreachable) {
  const { state, t } = context;
  if (neededScore === null || (best && best.score >= neededScore)) return nothing;
  if (!best) return html`<p>${t("proof-no-score")}</p>`;
  const date = monthText(context, best.month, new Date());
  const highest = state.catalogue.limits.highestScore;
  const distance = neededScore - best.score;
  return html`<p>${t("proof-best", { score: best.score, date, needed: neededScore, short: distance, highest })}</p>
    <ul class="out-of-reach">
      ${reasons(outOfReach).map((reason) => html`<li><b>${t("proof-points", { points: pointsOf(reason) })}</b> ${reasonText(context, reason)}</li>`)}
    </ul>`;
}

/** What is out of reach for one reason, or by one ceiling. */
interface Reason extends Pick<OutOfReach, "ceiling" | "because"> {
  lost: OutOfReach[];
}

const pointsOf = ({ lost }: Reason) => lost.reduce((sum, { points }) => sum + points, 0);

function reasonText({ t, words }: Context, { ceiling, because, lost }: Reason) {
  const why = t(`barrier-${because}`);
  if (ceiling !== null) return html`${t("barrier-ceiling", { name: t(`ceiling-${ceiling}`) })} <small>${why}</small>`;
  const names = lost.map(({ characteristic }) => t(`characteristic-${characteristic}`));
  return `${why}${t("colon")}${new Intl.ListFormat(words.tag).format(names)}`;
}

/** What is out of reach, by why, each ceiling apart; the most points first. */
function reasons(outOfReach: OutOfReach[]): Reason[] {
  const found = new Map<string, Reason>();
  for (const one of outOfReach) {
    const { ceiling, because } = one;
    const reason = found.get(ceiling ?? because) ?? { ceiling, because, lost: [] };
    reason.lost.push(one);
    found.set(ceiling ?? because, reason);
  }
  return [...found.values()].sort((one, other) => pointsOf(other) - pointsOf(one));
}
