/** Which preset a life is, or is the nearest to. */
import type { Catalogue, Preset } from "../engine/index.ts";
import { found } from "../state/found.ts";
import { withLife } from "./first.ts";
import { type Key, lifeKeys } from "./keys.ts";
import type { Linked } from "./link.ts";

/** A preset, and what a life says that it does not. */
export interface Life {
  preset: string;
  pairs: string[];
}

/** The preset that a life equals; `null` if there is none. */
export function equalPreset(linked: Linked, catalogue: Catalogue): string | null {
  return equalLife(livesBeside(linked, catalogue), linked)?.preset ?? null;
}

/** The preset that a life equals, or else the one with which its link is the shortest; the first one of equals. */
export function nearestLife(linked: Linked, catalogue: Catalogue): Life {
  const lives = livesBeside(linked, catalogue);
  const shortest = Math.min(...lives.map(lengthOf));
  return equalLife(lives, linked) ?? found(lives, (life) => lengthOf(life) === shortest, "preset");
}

/** What a state says that another does not. */
export function pairsOf(keys: readonly Key[], linked: Linked, other: Linked): string[] {
  return keys.flatMap((key) => {
    const text = key.write(linked);
    return text === null || text === key.write(other) ? [] : [`${key.name}=${text}`];
  });
}

function livesBeside(linked: Linked, catalogue: Catalogue): Life[] {
  const keys = lifeKeys(catalogue);
  const pairs = (preset: Preset) => pairsOf(keys, linked, withLife(linked, preset));
  return catalogue.presets.map((preset) => ({ preset: preset.preset, pairs: pairs(preset) }));
}

/** Of several that are equal, the one that was chosen. */
function equalLife(lives: readonly Life[], { preset }: Linked): Life | undefined {
  const equal = lives.filter(({ pairs }) => pairs.length === 0);
  return equal.find((life) => life.preset === preset) ?? equal[0];
}

const lengthOf = ({ preset, pairs }: Life) => [preset, ...pairs].join("&").length;
