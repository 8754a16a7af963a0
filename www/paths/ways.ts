/** The ways to a benefit: each can be looked at before it is taken. */

import { html, nothing, type TemplateResult } from "lit-html";
import type { Path, PathStep, Pin } from "../engine/index.ts";
import { horizons, type Wish } from "../state/choices.ts";
import { scoreOf } from "../state/score.ts";
import { actual } from "../state/state.ts";
import { answered, isUnanswered } from "../thread/wanted.ts";
import type { Context } from "../view/context.ts";
import { unbroken } from "../view/dates.ts";
import { issueList } from "../view/issues.ts";
import { missing, missingPart, unanswered } from "../view/missing.ts";
import type { Way, Ways } from "./find.ts";
import { proof } from "./proof.ts";
import { pinOf, pinText, stepText } from "./step-text.ts";

/** Names that are given of what opens on a way; the rest is a number. */
const NAMES = 4;

export function ways(context: Context, benefit: string): TemplateResult {
  const { state, t } = context;
  const last = answered(state, "ways");
  const answer = last?.question.benefit === benefit ? last.answer : null;
  const part = missingPart(context);
  const missed = isUnanswered(state, "ways");
  return html`<section class="ways" aria-labelledby="ways-title" aria-busy=${String(part === null && !missed && !last?.fresh)}>
    <h3 id="ways-title">${t("ways-title")}</h3>
    <div aria-live="polite">${part ? missing(context, part) : missed ? unanswered(context, "ways") : found(context, benefit, answer)}</div>
    ${wishes(context, answer)}
  </section>`;
}

function found(context: Context, benefit: string, answer: Ways | null) {
  if (answer === null) return nothing;
  switch (answer.kind) {
    case "there":
      return html`<p>${context.t("ways-there")}</p>`;
    case "unreachable":
      return proof(context, answer);
    case "invalid":
      return issueList(context, answer.issues);
    case "paths":
      return html`<p class="hint">${context.t("ways-about")}</p>
        <ol class="way-list">
          ${answer.ways.map((one) => way(context, benefit, one))}
        </ol>`;
  }
}

function way(context: Context, benefit: string, one: Way) {
  const { path } = one;
  const { t } = context;
  const { valid } = actual(context.state);
  return html`<li class="way">
    <h4>${bestIn(context, path)}</h4>
    <p class="when"><b>${t("months", { months: path.months })}</b> <small>${t("way-by")}</small></p>
    ${
      path.steps.length === 0
        ? html`<p>${t("way-wait")}</p>`
        : html`<ol class="way-steps">
          ${path.steps.map((step) => stepRow(context, stepText(context, valid, step), step))}
        </ol>`
    }
    <p class="way-sum">${sum(context, path)}</p>
    ${opens(context, benefit, path)}
    <button type="button" @click=${() => look(context, benefit, one)}>${t("way-look")}</button>
  </li>`;
}

function bestIn({ t, words }: Context, { best }: Path): string {
  const names = best.map((one) => t(`best-${one}`));
  return names.length > 0 ? new Intl.ListFormat(words.tag).format(names) : t("best-between");
}

function stepRow({ t, words }: Context, text: string, { step, months, points }: PathStep) {
  return html`<li>
    <span>${text}</span>
    <small>${step.do === "move" ? t("months", { months }) : nothing}</small>
    <b>${points === 0 ? t("step-no-points") : t("step-points", { points: words.signed(points), count: Math.abs(points) })}</b>
  </li>`;
}

/** Where it ends, and what time does of it, and ceilings. */
function sum(context: Context, { score, timePoints, lifted, effort, effortLevel }: Path): string {
  const { state, t } = context;
  const counted = t("way-effort", { effort, most: state.catalogue.limits.effort });
  const scored = score === null ? "" : scoreText(context, score);
  const time = timePoints > 0 ? t("way-time", { points: timePoints }) : "";
  return [scored, time, liftedText(context, lifted), t(`effort-${effortLevel}`), counted]
    .filter((text) => text !== "")
    .join(" ");
}

/** Points that are held back no longer at its end, or more; empty if neither. */
function liftedText({ state, t, words }: Context, lifted: number): string {
  if (lifted === 0) return "";
  const ceiling = actual(state).report.ceilings[0];
  const name = ceiling ? t(`ceiling-${ceiling.ceiling}`) : t("why-held");
  const why = lifted > 0 ? t("because-lifted", { name }) : t("because-heldBack", { name });
  return t("because-all", { list: t("because-part", { why, points: words.signed(lifted) }) });
}

function scoreText({ t, words, state }: Context, score: number): string {
  const before = scoreOf(actual(state).report);
  return before === null
    ? t("way-score", { score })
    : t("way-score-change", { score, change: words.signed(score - before) });
}

/** What else opens, with the month. */
function opens({ t, words }: Context, benefit: string, { opened }: Path) {
  const others = opened.filter((one) => one.benefit !== benefit);
  if (others.length === 0) return nothing;
  const shown = others
    .slice(0, NAMES)
    .map((one) =>
      t("way-opens-one", { name: t(`benefit-${one.benefit}`), month: unbroken(t("time-month", { month: one.month })) }),
    );
  const more = others.length - shown.length;
  const list = new Intl.ListFormat(words.tag).format(
    more > 0 ? [...shown, t("way-opens-more", { count: more })] : shown,
  );
  return html`<p class="hint">${t("way-opens", { list })}</p>`;
}

/** Shows the whole page as it is at the end of a way. */
function look({ store }: Context, benefit: string, { path, end }: Way): void {
  store.open(null);
  store.preview({ kind: "path", benefit, months: path.months }, end);
  scrollTo({ top: 0 });
}

/** What the visitor can't change, and how far to look. */
function wishes(context: Context, answer: Ways | null) {
  const { state, store, t } = context;
  const { pins, withinMonths } = state.choices.wish;
  const used = answer?.kind === "paths" ? answer.ways.flatMap(({ path }) => path.steps.map(pinOf)) : [];
  const all = [...new Set([...pins, ...used])];
  return html`<fieldset class="wishes">
    <legend>${t("wishes-title")}</legend>
    ${all.map((pin) => pinBox(context, pin))}
    <label>
      <span>${t("wishes-months")}</span>
      <select @change=${(event: Event) => store.decide("wish", { withinMonths: Number((event.target as HTMLSelectElement).value) })}>
        ${horizons(state.catalogue.limits).map((months) => html`<option value=${months} ?selected=${months === withinMonths}>${t("months", { months })}</option>`)}
      </select>
    </label>
  </fieldset>`;
}

function pinBox(context: Context, pin: Pin) {
  const { pins }: Wish = context.state.choices.wish;
  const pinned = pins.includes(pin);
  const turn = () =>
    context.store.decide("wish", { pins: pinned ? pins.filter((one) => one !== pin) : [...pins, pin] });
  return html`<label class="pin">
    <input type="checkbox" .checked=${pinned} @change=${turn} />
    <span>${pinText(context, pin)}</span>
  </label>`;
}
