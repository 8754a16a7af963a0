/**
 * The best paths by another road: a program in whole numbers, solved by HiGHS (branch and cut), where the engine goes
 * through months with tables. Both are exact, so what they find must cost the same.
 */
import { lives } from "./lives.mjs";
import { Program, times } from "./program.mjs";

/**
 * @typedef {{months: number, effort: number, moves: number, steps: object[]}} Way
 * @typedef {{kind: "there"} | {kind: "paths", soonest: Way, easiest: Way, fewestMoves: Way}
 *   | {kind: "unreachable", best: {score: number, month: number} | null}} Answer
 */

/**
 * Makes a function that finds the best paths by one scorecard.
 *
 * @param {import("highs").Highs} highs
 * @param {import("open-sesame").Catalogue} catalogue
 * @param {import("open-sesame").Scorecard} scorecard
 * @param {"on" | "off"} [presolve] quicker, but in one question of some 700 HiGHS 1.15.3 then says of a program that can be
 *   solved that it can't (a fault of its kind is known: ERGO-Code/HiGHS#3296)
 * @returns {(profile: import("open-sesame").Profile, goal: import("open-sesame").Goal) => Answer}
 */
export function makePathsPeer(highs, catalogue, scorecard, presolve = "off") {
  const gates = scorecard.gates.map(({ requirement }) => requirement);

  /** Solves for these months; `aims` are made of what was lived. */
  const solve = (profile, pins, months, { gates, requirements }, aims) => {
    const program = new Program(highs, presolve);
    const lived = lives(program, catalogue, scorecard, profile, pins, months);
    for (const gate of gates) program.atLeast(lived.isLetIn(gate), 1);
    for (const requirement of requirements) program.atLeast(lived.meets(requirement), 1);
    const solutions = program.minimise(aims(lived));
    return solutions?.map((value) => ({
      months: value(lived.months),
      effort: value(lived.effort),
      moves: value(lived.moves),
      score: value(lived.points),
      steps: lived.steps.filter(({ taken }) => value(taken) === 1).map(({ step }) => step),
    }));
  };

  return (profile, { to, pins = [], withinMonths = catalogue.limits.usualMonths }) => {
    const ask = { gates: needsScore(to, catalogue) ? gates : [], requirements: [asked(to, scorecard)] };
    const months = Array.from({ length: withinMonths }, (_, at) => at + 1);
    if (solve(profile, pins, [0], ask, ({ moves }) => [[moves]])) return { kind: "there" };
    const found = solve(profile, pins, months, ask, ({ months, effort, moves }) => [
      [months, effort, moves],
      [effort, months, moves],
      [moves, months, effort],
    ]);
    if (found) {
      const [soonest, easiest, fewestMoves] = found;
      return { kind: "paths", soonest, easiest, fewestMoves };
    }
    const highest = solve(profile, pins, months, { gates, requirements: [] }, ({ points, months }) => [
      [times(-1, points), months],
    ]);
    return { kind: "unreachable", best: highest ? { score: highest[0].score, month: highest[0].months } : null };
  };
}

/** @param {import("open-sesame").Goal["to"]} to @returns {import("open-sesame").Requirement} */
function asked(to, { bands }) {
  if (!("band" in to)) return to;
  return { score: bands.find(({ band }) => band === to.band).from };
}

/** Nobody needs a score for what asks for none. */
function needsScore(to, { benefits }) {
  return !("benefit" in to) || benefits.benefits.find(({ benefit }) => benefit === to.benefit).scoreNeeded !== null;
}
