/** Why a change moved as many points as it did, in a sentence. */

import type { Change, CharacteristicChange } from "../engine/index.ts";
import type { Context } from "../view/context.ts";
import { comparedChange } from "./compared.ts";

/** How many reasons a sentence gives. */
const MOST = 2;

/** The sentence of the last change; `null` until it is known, and where nothing moved. */
export function reason(context: Context): string | null {
  const change = comparedChange(context);
  return change && reasonText(context, change);
}

/** Why the points of a change moved; `null` if none did. */
export function reasonText(context: Context, change: Change): string | null {
  const { t } = context;
  const { points, before, after } = change;
  if (points === null) return t("because-score", { before: before.kind, after: after.kind });
  const parts = partsOf(context, change);
  if (parts.length === 0) return null;
  const led = points === 0 ? parts : parts.filter((part) => Math.sign(part.points) === Math.sign(points));
  const shown = led.slice(0, MOST);
  const list = shown.map((part) => partText(context, part)).join(t("because-join"));
  if (points === 0) return t("because-level", { list });
  return t(shown.length === parts.length ? "because-all" : "because-mostly", { list });
}

/** Points that moved, and why. */
interface Part {
  points: number;
  why: () => string;
}

/** Characteristics, and what is held back, that moved points: the most points first. */
function partsOf(context: Context, change: Change): Part[] {
  const parts = change.characteristics
    .filter(({ points }) => points !== 0)
    .map((part) => ({ points: part.points, why: () => becauseText(context, part, change) }));
  const held = { points: change.lifted, why: () => liftedText(context, change) };
  return held.points === 0
    ? parts
    : [...parts, held].sort((one, other) => Math.abs(other.points) - Math.abs(one.points));
}

function partText({ t, words }: Context, { points, why }: Part): string {
  return t("because-part", { why: why(), points: words.signed(points) });
}

/** Which ceiling holds back less than before, or more. */
function liftedText({ t }: Context, { lifted, ceilingBefore, ceilingAfter }: Change): string {
  const ceiling = lifted > 0 ? ceilingBefore : ceilingAfter;
  const name = ceiling ? t(`ceiling-${ceiling.ceiling}`) : "";
  return lifted > 0 ? t("because-lifted", { name }) : t("because-heldBack", { name });
}

/** Why a characteristic sees something else, in a few words. */
export function becauseText({ state, t, words }: Context, part: CharacteristicChange, change: Change): string {
  const { characteristic, because } = part;
  const [difference, ...others] = change.differences;
  const own = `because-${because}-${characteristic}`;
  const info = state.catalogue.inputs.find(({ input }) => difference?.kind === "input" && input === difference.input);
  const counted = info?.unit !== "flag" && info?.unit !== "choice";
  const path = counted || (because !== "rose" && because !== "fell") ? `because-${because}` : "because-other";
  const one = difference?.kind === "recordAdded" && others.length === 0 ? "yes" : "no";
  return t(words.has(own) ? own : path, { name: t(`characteristic-${characteristic}`), one });
}
