/** The first view: the score's line with the doors along it. */

import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Benefit, BenefitReport, KeyFactor } from "../engine/index.ts";
import { topInputs } from "../inputs/inputs.ts";
import { presetChoice, profileActions } from "../presets/presets.ts";
import { lastChange } from "../state/last-change.ts";
import { scorecard } from "../state/lookup.ts";
import {
  type Door,
  doorsOf,
  foremost,
  holding,
  isPassed,
  nextDoor,
  type Scale,
  scaleOf,
  scoreOf,
} from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { missing, missingPart } from "../view/missing.ts";
import { vars } from "../view/vars.ts";
import { shortWhy } from "../why/short-why.ts";
import { changeLine } from "./change-line.ts";

/** Width of a door, in points of the score; narrower where the next one stands close. */
const DOOR_POINTS = 40;
/** Height of its row beside the upright line, in points of the score. */
const ROW_POINTS = 50;
/** Names that are shown behind a door; the rest is one link away. */
const NAMES = 5;
/** Share of the floor, in percent, that belongs to the words rather than to what stands behind the doors. */
const WORDS_SHARE = 36;

interface PlacedDoor extends Door {
  /** The ends of the door on the line, percent. */
  from: number;
  to: number;
  /** The ends of its part of the floor, percent. */
  left: number;
  right: number;
  /** Where its row begins beside the upright line, percent: no two overlap. */
  row: number;
}

export function scene(context: Context): TemplateResult {
  const { state, t } = context;
  const score = scoreOf(state.report);
  const scale = scaleOf(state);
  const doors = placeDoors(doorsOf(state), scale);
  const at: Record<string, number> = score === null ? {} : { "--score": scale.along(score) };
  return html`<section class="scene" aria-labelledby="headline" ${vars(at)} 
    ?data-low=${score !== null && scale.along(score) < WORDS_SHARE}>
    ${presetChoice(context)}
    <div class="stage">
      <div class="wall">
        <p class="score">
          <button type="button" class="figure" @click=${() => context.store.open({ kind: "score" })}>
            ${score === null ? html`<strong class="none">${t("no-score")}</strong>` : html`<strong>${score}</strong>`}
            ${bandName(context)}
          </button>
        </p>
        ${trace(context)}
        <dl class="totals">${totalsList(context)}</dl>
      </div>
      ${line(context, score)} ${beams(doors)}
      <div class="words">${lead(context)}</div>
      <ol class="doors" ${vars({ "--doors": columns(doors), "--row-height": scale.long(ROW_POINTS) })} aria-label=${t("doors-label")}>
        ${doors.map((door) => doorItem(context, door))}
      </ol>
    </div>
    <div class="left">${topInputs(context)} ${profileActions(context)}</div>
  </section>`;
}

function placeDoors(doors: Door[], scale: Scale): PlacedDoor[] {
  const weights = doors.map(({ benefits }) => (benefits.length > 1 ? 2 : 1));
  const unit = (100 - WORDS_SHARE) / weights.reduce((sum, weight) => sum + weight, 0);
  let left = WORDS_SHARE;
  const rows = rowsOf(doors, scale);
  return doors.map((door, at) => {
    const next = doors[at + 1]?.cutOff ?? scale.highest;
    const start = left;
    left += unit * (weights[at] ?? 1);
    return {
      ...door,
      from: scale.along(door.cutOff),
      to: scale.along(Math.min(door.cutOff + DOOR_POINTS, next - 4)),
      left: start,
      right: left,
      row: rows[at] ?? 0,
    };
  });
}

/** Rows beside the upright line, from the top down: at the cut-off, or below the row above where that is too near. */
function rowsOf(doors: Door[], { along, long }: Scale): number[] {
  const height = long(ROW_POINTS);
  let above = 100 + height;
  const rows = doors.toReversed().map(({ cutOff }) => {
    above = Math.min(along(cutOff), above - height);
    return above;
  });
  return rows.reverse();
}

const columns = (doors: PlacedDoor[]) => doors.map(({ left, right }) => `${right - left}fr`).join(" ");

function bandName({ t, state }: Context) {
  const { standing } = state.report;
  return standing.kind === "scored" ? html` <span class="band">${t(`band-${standing.band}`)}</span>` : nothing;
}

/** Where the score was before the last change. */
function trace({ state, t }: Context) {
  const before = lastChange(state)?.report;
  const was = before ? scoreOf(before) : null;
  const is = scoreOf(state.report);
  if (was === null || is === null || was === is) return nothing;
  const [low, high] = [Math.min(was, is), Math.max(was, is)];
  const { along } = scaleOf(state);
  const ends = { "--from": along(low), "--to": along(high) };
  return html`<span class="trace" data-direction=${is > was ? "up" : "down"} ${vars(ends)} aria-hidden="true">
    <span>${t("score-was", { score: was })}</span>
  </span>`;
}

function line(context: Context, score: number | null) {
  const { bands } = scorecard(context.state);
  const scale = scaleOf(context.state);
  const ticks = bands.map(({ band, from }) => ({ score: from, name: context.t(`band-${band}`) }));
  return html`<div class="line" aria-hidden="true">
    <span class="filled"></span>
    ${ticks.map(({ score, name }) => tick(scale, score, name))} ${tick(scale, scale.highest, "")}
    ${score === null ? nothing : html`<span class="needle"></span>`}
  </div>`;
}

function tick({ lowest, highest, along }: Scale, score: number, name: string) {
  const end = score === highest ? "last" : score === lowest ? "first" : "";
  return html`<span class="tick ${end}" ${vars({ "--at": along(score) })}>
    <b>${score}</b> <span>${name}</span>
  </span>`;
}

/** Light that falls from the open doors onto their part of the floor. */
function beams(doors: PlacedDoor[]) {
  return html`<svg class="beams" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
    ${doors.map((door) => {
      const { from, to, left, right } = door;
      const ends = `${from},0 ${to},0 ${right - 0.6},100 ${left},100`;
      return svg`<polygon class=${isPassed(door) ? "lit" : ""} points=${ends}></polygon>`;
    })}
  </svg>`;
}

function doorItem(context: Context, door: PlacedDoor) {
  const { t, words } = context;
  const { cutOff, benefits, cushion } = door;
  const shown = foremost(benefits, NAMES);
  const more = benefits.length - shown.length;
  const style = {
    "--from": door.from,
    "--to": door.to,
    "--row": door.row,
    "--open": cushion === null || cushion < 0 ? 0 : 0.25 + (0.75 * Math.min(cushion, 100)) / 100,
  };
  return html`<li class="door" data-passed=${isPassed(door)} ?data-unknown=${cushion === null} ${vars(style)}>
    <span class="frame" aria-hidden="true"><span class="leaf"></span></span>
    <h2>
      <span class="cut">${t("door-cut", { score: cutOff })}</span>
      <span class="cushion">${cushion === null ? t("door-unknown") : words.signed(cushion)}</span>
    </h2>
    <ul>
      ${shown.map((benefit) => behind(context, benefit))}
    </ul>
    ${more > 0 ? html`<a class="more" href="#benefits">${t("and-more", { count: more })}</a>` : nothing}
    ${benefits.length > 1 ? html`<small class="rest">${t("and-more", { count: benefits.length - 1 })}</small>` : nothing}
  </li>`;
}

function behind({ state, store, t }: Context, benefit: Benefit) {
  const slug = benefit.benefit;
  const report = state.report.benefits.find((report) => report.benefit === slug);
  const locked = report !== undefined && lockedOtherwise(report);
  return html`<li data-state=${report?.state ?? "unknown"}>
    <button type="button" @click=${() => store.open({ kind: "benefit", benefit: slug })}
      >${t(`benefit-${slug}`)}${locked ? lockSign(t("locked")) : nothing}</button
    >
    <small>${offerText(t, benefit)}</small>
  </li>`;
}

/** Passed by the score, yet not open: another requirement holds it. */
function lockedOtherwise({ state, cushion }: BenefitReport): boolean {
  return cushion !== null && cushion >= 0 && state !== "open";
}

function lockSign(name: string) {
  return html`<span class="lock" title=${name}
    ><svg class="lock-sign" viewBox="0 0 10 13" aria-hidden="true"><path d="M2 6V4.2a3 3 0 0 1 6 0V6M1 6h8v6H1z"></path></svg
    ><span class="hidden">${name}</span></span
  >`;
}

/** What a benefit gives, in a few words. */
export function offerText(t: Context["t"], { benefit, offer, disputed }: Benefit): string {
  const yuan = offer.kind === "deposit" ? offer.depositYuan : offer.kind === "payLater" ? offer.quotaYuan : 0;
  const text = t(`benefit-${benefit}.offer`, { yuan });
  if (disputed) return t("offer-disputed", { offer: text });
  const assumed = offer.kind !== "service" && offer.confidence === "assumption";
  return assumed ? t("offer-assumed", { offer: text }) : text;
}

function lead(context: Context) {
  const { state, t } = context;
  const { totals, standing } = state.report;
  if (standing.kind === "notScored") {
    return html`<div class="head"><h1 id="headline">${t("headline-none")}</h1></div>
      <div class="below">
        ${nextStep(context)} ${changeLine(context)}
        <ul class="gates">
          ${standing.gates.map(({ gate, verdict }) => html`<li>${t(`gate-${gate}`, { verdict })} ${t(`gate-${gate}.advice`)}</li>`)}
        </ul>
      </div>`;
  }
  const count = totals.open + totals.nearly + totals.closed + totals.unknown;
  return html`<div class="head" ?data-ceiling=${holding(state.report) !== undefined}>
      <h1 id="headline">${t("headline", { open: totals.open, count })}</h1>
      <p class="next">${nextLine(context)}</p>
      ${reasonLine(context)}
    </div>
    <div class="below">${nextStep(context)} ${changeLine(context)} ${shortWhy(context)}</div>`;
}

/** What to do next; its place is kept until it is known. */
function nextStep(context: Context) {
  const part = missingPart(context);
  if (part) return missing(context, part);
  return context.views?.nextStep(context) ?? html`<p class="next-step"></p>`;
}

/**
 * The greatest loss, or what holds points back, with the way to all the others, and the way to the months to come; a phone
 * has the short reasons instead, and what holds points back in the place of the next door.
 */
function reasonLine(context: Context) {
  const { state, t } = context;
  const [factor] = state.report.keyFactors;
  if (!factor) return nothing;
  return html`<p class="reason" ?data-ceiling=${factor.characteristic === null}><a href="#why">${factorText(context, factor)}</a></p>
    <p class="reason"><a href="#time">${t("time-line")}</a></p>`;
}

function factorText({ state, t }: Context, { characteristic, pointsLost: points }: KeyFactor): string {
  const ceiling = holding(state.report);
  if (characteristic !== null) return t("reason-line", { name: t(`characteristic-${characteristic}`), points });
  return ceiling ? t("reason-line-ceiling", { name: t(`ceiling-${ceiling.ceiling}`), points }) : "";
}

function nextLine({ state, t }: Context) {
  const next = nextDoor(state);
  if (!next) {
    const { nearly, closed } = state.report.totals;
    return nearly + closed > 0 ? t("next-locked", { locked: nearly + closed }) : t("next-none");
  }
  const { cutOff, points, name, benefits } = next;
  return t("next", { cutOff, points, name: t(`benefit-${name}`), more: benefits.length > 1 ? "yes" : "no" });
}

function totalsList({ state, store, t, words }: Context) {
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
