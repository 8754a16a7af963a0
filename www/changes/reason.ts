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
  const parts = change.characteristics.filter((part) => part.points !== 0);
  if (parts.length === 0) return null;
  const led = points === 0 ? parts : parts.filter((part) => Math.sign(part.points) === Math.sign(points));
  const shown = led.slice(0, MOST);
  const list = shown.map((part) => partText(context, part, change)).join(t("because-join"));
  if (points === 0) return t("because-level", { list });
  return t(shown.length === parts.length ? "because-all" : "because-mostly", { list });
}

function partText(context: Context, part: CharacteristicChange, change: Change): string {
  const why = becauseText(context, part, change);
  return context.t("because-part", { why, points: context.words.signed(part.points) });
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
