/** Two lives side by side: the same mishap on two files. */

import { html, nothing, type TemplateResult } from "lit-html";
import { guard } from "lit-html/directives/guard.js";
import { live } from "lit-html/directives/live.js";
import { type LivesChoice, OWN } from "../state/choices.ts";
import { scorecard } from "../state/lookup.ts";
import { type Scale, scaleOf } from "../state/score.ts";
import { answered, isUnanswered } from "../thread/wanted.ts";
import { doorNames } from "../time/happen.ts";
import type { Context } from "../view/context.ts";
import { issueList } from "../view/issues.ts";
import { missing, missingPart, unanswered } from "../view/missing.ts";
import { vars } from "../view/vars.ts";
import { becauseTable } from "./because.ts";
import type { Fate, Recovery, Spared, TwoLives, Who } from "./tell.ts";

export function lives(context: Context): TemplateResult {
  const { state, words, t } = context;
  const reply = answered(state, "lives");
  const missed = isUnanswered(state, "lives");
  const part = missingPart(context);
  const busy = !reply?.fresh && !missed && !part;
  return html`<section class="lives" id="lives" aria-labelledby="lives-title" aria-busy=${String(busy)}>
    <h1 id="lives-title" tabindex="-1">${t("lives-title")}</h1>
    ${part ? missing(context, part) : missed ? unanswered(context, "lives") : reply ? guard([reply.answer, words, state.preset], () => content(context, reply.answer, reply.question.choice)) : nothing}
  </section>`;
}

function content(context: Context, value: TwoLives, choice: LivesChoice) {
  const { t } = context;
  const names: [string, string] = [nameOf(context, value.who[0]), nameOf(context, value.who[1])];
  const [one, other] = value.fates;
  const both = one.kind === "fate" && other.kind === "fate" ? ([one, other] as [Fate, Fate]) : null;
  const compared = both?.every(({ change }) => change.points !== null) ? both : null;
  return html`<p>${t("lives-about")}</p>
    ${controls(context, value, choice)}
    ${compared ? html`<p class="answer">${answer(context, value, names, compared)}</p>` : nothing}
    <div class="fates">
      ${axis(context)} ${value.fates.map((fate, at) => strip(context, fate, names[at] ?? ""))}
    </div>
    <div class="courses">
      ${value.fates.map((fate, at) => account(context, fate, value.who[at] ?? OWN, names[at] ?? ""))}
    </div>
    ${compared ? html`<h2>${t("lives-because-title")}</h2>${becauseTable(context, { names, fates: compared })}` : nothing}
    <p class="hint">${t("lives-assumed")}</p>`;
}

function nameOf({ t }: Context, who: Who): string {
  return who === OWN ? t("lives-own") : t(`preset-${who}`);
}

function controls(context: Context, { mishap, mishaps: { mishaps, pairs } }: TwoLives, choice: LivesChoice) {
  const { state, t } = context;
  const presets = state.catalogue.presets.map(({ preset }) => ({ value: preset, text: t(`preset-${preset}`) }));
  const pairOptions = [...pairs.map(({ pair }) => pair), OWN].map((pair) => ({ value: pair, text: t(`pair-${pair}`) }));
  const mishapOptions = mishaps.map(({ mishap }) => ({ value: mishap, text: t(`mishap-${mishap}`) }));
  const select = (key: keyof LivesChoice, chosen: string, options: { value: string; text: string }[]) =>
    html`<label class="field"
      >${t(`lives-${key}`)}
      <select .value=${live(chosen)} @change=${(event: Event) => choose(context, key, (event.target as HTMLSelectElement).value)} data-choice=${key}>
        ${options.map(({ value, text }) => html`<option value=${value} ?selected=${value === chosen}>${text}</option>`)}
      </select></label
    >`;
  return html`<div class="choices">
    ${select("pair", choice.pair, pairOptions)}
    ${choice.pair === OWN ? select("beside", choice.beside, presets) : nothing}
    ${select("mishap", mishap, mishapOptions)}
  </div>`;
}

/** A pair brings its own mishap with it. */
function choose({ store }: Context, key: keyof LivesChoice, value: string): void {
  store.decide("lives", { ...(key === "pair" ? { mishap: null } : {}), [key]: value });
}

function answer({ t }: Context, { mishap }: TwoLives, [one, other]: [string, string], fates: [Fate, Fate]): string {
  const points = fates.map(({ change }) => Math.abs(change.points ?? 0));
  const [first = 0, second = 0] = points;
  const args = { mishap: t(`mishap-${mishap}`), one, other, first, second };
  return t(first === second ? "lives-answer-same" : "lives-answer", args);
}

/** The bands above both lives, on the one scale. */
function axis(context: Context) {
  const { bands } = scorecard(context.state);
  const { along, highest } = scaleOf(context.state);
  return html`<div class="fate-axis" aria-hidden="true">
    ${bands.map(({ band, from }) => html`<p ${vars({ "--x": along(from) })}><b>${from}</b> <span>${context.t(`band-${band}`)}</span></p>`)}
    <p class="last" ${vars({ "--x": 100 })}><b>${highest}</b></p>
  </div>`;
}

function strip(context: Context, fate: Fate | Spared, name: string) {
  const { t, words } = context;
  const scores = scoresOf(fate);
  const points = fate.kind === "fate" ? fate.change.points : null;
  const { bands } = scorecard(context.state);
  const scale = scaleOf(context.state);
  return html`<div class="fate">
    <p><b>${name}</b> ${points === null ? nothing : html`<strong>${t("lives-points", { points: Math.abs(points), signed: words.signed(points) })}</strong>`}</p>
    <div class="strip" role="img" aria-label=${scores ? t("lives-strip", { name, ...scores, lowest: scale.lowest, highest: scale.highest }) : t("lives-strip-none", { name })}>
      ${bands.map(({ from }) => html`<i class="cut" ${vars({ "--x": scale.along(from) })}></i>`)}
      ${scores ? path(scores, scale) : html`<span class="none">${t("no-score")}</span>`}
    </div>
  </div>`;
}

function scoresOf(fate: Fate | Spared): { before: number; after: number } | null {
  if (fate.kind !== "fate") return null;
  const { before, after } = fate.change;
  return before.kind === "scored" && after.kind === "scored" ? { before: before.score, after: after.score } : null;
}

/** From before to after, as one movement along the line. */
function path({ before, after }: { before: number; after: number }, { along }: Scale) {
  const at = { "--from": along(after), "--to": along(before) };
  return html`<i class="fall" ?data-none=${before === after} ${vars(at)}></i>
    <i class="was" ${vars({ "--x": along(before) })}></i><i class="is" ${vars({ "--x": along(after) })}></i>
    <span class="was-score" ${vars({ "--x": along(before) })}>${before}</span>
    <b class="is-score" ${vars({ "--x": along(after) })}>${after}</b>`;
}

/** What becomes of one life, in sentences. */
function account(context: Context, fate: Fate | Spared, who: Who, name: string) {
  const { state, store, t } = context;
  return html`<div class="account" data-who=${who}>
    <h2>${name}</h2>
    <p class="hint">${who === OWN ? t("lives-own-about") : t(`preset-${who}.about`)}</p>
    ${fate.kind === "fate" ? consequences(context, fate) : spared(context, fate)}
    ${
      who === OWN
        ? nothing
        : html`<button type="button" ?disabled=${state.preset === who} @click=${() => store.choose(who)}>
            ${t(state.preset === who ? "lives-loaded" : "lives-load", { name })}
          </button>`
    }
  </div>`;
}

function spared(context: Context, fate: Spared) {
  const { t } = context;
  if (fate.kind === "already") return html`<p>${t("lives-already")}</p>`;
  return html`<p class="issue">${t("time-invalid")}</p>
    ${issueList(context, fate.issues)}`;
}

function consequences(context: Context, { change, recovery, before: report }: Fate) {
  const hasOlder = report.records.some(({ state }) => state === "counts");
  const { t } = context;
  const { before, after } = change;
  if (before.kind !== "scored" || after.kind !== "scored") return html`<p>${t("lives-no-score")}</p>`;
  const closed = change.benefits.filter(({ movement }) => movement === "lost").map(({ benefit }) => benefit);
  const bands = { from: t(`band-${before.band}`), to: t(`band-${after.band}`) };
  const scores = t("lives-scores", { before: before.score, after: after.score });
  const band = t(before.band === after.band ? "lives-band-same" : "lives-band", bands);
  return html`<p>${[scores, band].join(t("time-sentence-space"))}</p>
    ${closed.length === 0 ? html`<p>${t("lives-closed-none")}</p>` : nothing} ${doorNames(context, closed, "closed")}
    <p>${recovery ? recoveryText(context, recovery, -(change.points ?? 0), hasOlder) : nothing}</p>`;
}

function recoveryText(
  { state, t }: Context,
  { most, mostAt, backAt, left }: Recovery,
  now: number,
  hasOlder: boolean,
): string {
  const later = most > now ? [t("lives-later", { points: most, month: mostAt, older: hasOlder ? "yes" : "no" })] : [];
  if (most <= 0) return t("lives-recovery-nothing");
  const back =
    backAt === null
      ? t("lives-recovery-never", { months: state.catalogue.limits.planMonths, points: left })
      : t("lives-recovery", { months: backAt });
  return [...later, back].join(t("time-sentence-space"));
}
