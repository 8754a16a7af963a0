/** The cheapest next step towards the nearest door, offered without being asked for. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Context } from "../app/context.ts";
import { dateOf, dateText } from "../app/dates.ts";
import { Settled } from "../app/settled.ts";
import type { State } from "../app/state.ts";
import type { Ahead, BenefitReport, Path } from "../engine/index.ts";
import { actual } from "./ask.ts";
import { stepText } from "./step-text.ts";

/** Doors that are tried until one has a way. */
const TRIED = 6;
/** A way that takes longer is no next step, if there is a sooner one: months. */
const SOON = 12;

interface Next {
  benefit: string | null;
  path: Path;
}

const next = new Settled<Next | null>();

export function nextStep(context: Context, ahead: Ahead): TemplateResult {
  const state = actual(context.state);
  const { value, fresh } = next.of(
    [state.valid, state.weighting],
    () => find(state, ahead),
    () => found(context),
  );
  return html`<p class="next-step" aria-busy=${String(!fresh)}>${value && !context.state.preview ? offer(context, value) : nothing}</p>`;
}

function found({ store }: Context): void {
  store.refresh();
  document.documentElement.dispatchEvent(new Event("projected", { bubbles: true }));
}

/** The nearest door to which there is a way that begins with a step, or else any; for somebody without a score, the way to one. */
function find({ report, valid, weighting }: State, ahead: Ahead): Next | null {
  if (report.standing.kind === "notScored") {
    const path = best(ahead.paths(valid, { to: { score: 350 } }, weighting));
    return path ? { benefit: null, path } : null;
  }
  let waiting: Next | null = null;
  for (const { benefit } of nearest(report.benefits)) {
    const path = best(ahead.paths(valid, { to: { benefit } }, weighting));
    if (path && isSoon(path)) return { benefit, path };
    if (path && waiting === null) waiting = { benefit, path };
  }
  return waiting;
}

/** Whether there is something to do, and it does not take long. */
function isSoon({ months, steps }: Path): boolean {
  return months <= SOON && steps.length > 0;
}

/** The benefits that are not open, by what is missing; of those that ask for the same score the first alone. */
function nearest(benefits: readonly BenefitReport[]): BenefitReport[] {
  const short = ({ cushion }: BenefitReport) => Math.max(0, -(cushion ?? 0));
  const locked = benefits.filter(({ state }) => state === "nearly" || state === "closed");
  const sorted = locked.toSorted((one, other) => short(one) - short(other));
  return sorted.filter((one, at) => at === 0 || one.cushion !== sorted[at - 1]?.cushion).slice(0, TRIED);
}

/** The least effort among the ways that have a step and do not take long; else the soonest. */
function best(answer: ReturnType<Ahead["paths"]>): Path | undefined {
  if (answer.kind !== "paths") return undefined;
  const soon = answer.paths.filter(isSoon);
  return soon.toSorted((one, other) => one.effort - other.effort)[0] ?? answer.paths[0];
}

function offer(context: Context, { benefit, path }: Next) {
  const { state, store, t, words } = context;
  const name = benefit === null ? "" : t(`benefit-${benefit}`);
  const date = dateText(dateOf(path.months, new Date()), words.tag);
  const steps = path.steps.map((step) => stepText(context, actual(state).valid, step));
  const text = steps[0] ?? t("next-step-wait");
  const more = steps.length - 1;
  return html`<span>${t("next-step")}</span>
    ${benefit === null ? html`<b>${text}</b>` : html`<button type="button" @click=${() => store.open({ kind: "benefit", benefit })}>${text}</button>`}
    ${more > 0 ? t("next-step-more", { count: more }) : nothing}
    <span>${benefit === null ? t("next-step-score", { date }) : t("next-step-opens", { name, date })}</span>`;
}
