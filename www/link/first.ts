/** What a link holds that says nothing. */
import type { Catalogue, Preset } from "../engine/index.ts";
import { firstChoices } from "../state/choices.ts";
import { found } from "../state/found.ts";
import { THEMES, VIEWS } from "../state/place.ts";
import type { Linked } from "./link.ts";

export function firstLinked({ presets, scorecards, limits }: Catalogue): Linked {
  const { preset, profile } = found(presets, () => true, "preset");
  const { weighting } = found(scorecards, () => true, "scorecard");
  return {
    view: VIEWS[0],
    detail: null,
    unfolded: [],
    preset,
    profile,
    weighting,
    choices: firstChoices(limits),
    month: 0,
    language: null,
    theme: THEMES[0],
  };
}

/** The life of a preset in place of another. */
export function withLife(linked: Linked, { preset, profile }: Preset): Linked {
  return { ...linked, preset, profile };
}
