/** The engine's paths against a program in whole numbers (`paths-peer/`), solved by HiGHS. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { startEngine } from "./model.mjs";
import { makePathsPeer } from "./paths-peer/index.mjs";
import { differences, randomQuestion } from "./paths-peer/questions.mjs";
import { makeRandom } from "./random-profile.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const highs = await require("highs")();
const { catalogue, evaluate, paths, project } = await startEngine();
const all = catalogue();
const peers = new Map(all.scorecards.map((card) => [card.weighting, makePathsPeer(highs, all, card)]));
const answerOf = (profile, goal, weighting = "reportedA") => {
  const answer = paths(profile, goal, weighting);
  assert.notEqual(answer.kind, "invalid", JSON.stringify(answer));
  const other = peers.get(weighting)(profile, goal);
  assert.deepEqual(differences(answer, other), [], JSON.stringify({ profile, goal, weighting }));
  return other;
};

/** Fewer than `tests/oracle/` asks; these ask for benefits and bands as well, and pin records. */
const QUESTIONS = 150;

test("every preset has the same best paths to every door", () => {
  const goals = all.benefits.benefits.filter((_, at) => at % 6 === 0).map(({ benefit }) => ({ to: { benefit } }));
  for (const { profile } of all.presets) for (const goal of goals) answerOf(profile, goal);
});

test("any profile has the same best paths to any goal, or the same highest score if there is none", () => {
  const random = makeRandom(20_150_105);
  const counts = { there: 0, paths: 0, unreachable: 0 };
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    const { profile, goal, weighting } = randomQuestion(all, random);
    const answer = answerOf(profile, goal, weighting);
    counts[answer.kind] += 1;
    if (answer.kind === "paths") for (const way of ways(answer)) walk(profile, goal, weighting, way);
  }
  for (const [kind, count] of Object.entries(counts)) assert(count > QUESTIONS / 10, `${kind}: only ${count}`);
});

const ways = ({ soonest, easiest, fewestMoves }) => [soonest, easiest, fewestMoves];

/** The peer's own path, walked month by month by the engine, reaches the goal, and no less than the peer says. */
function walk(profile, { to }, weighting, { months, steps, score }) {
  const last = project(profile, { months, steps }, weighting).months[months];
  const report = evaluate(last.profile, weighting);
  const { bands } = all.scorecards.find((card) => card.weighting === weighting);
  const needed = "band" in to ? bands.find(({ band }) => band === to.band).from : to.score;
  const open = (benefit) => report.benefits.find((one) => one.benefit === benefit).state === "open";
  // The peer need not count more points than it needs.
  assert(report.standing.score >= score, JSON.stringify({ profile, to, steps, score }));
  assert("benefit" in to ? open(to.benefit) : report.standing.score >= needed, JSON.stringify({ profile, to, steps }));
}
