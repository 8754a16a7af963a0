/**
 * What it takes to look ahead through the boundary, and what a solver of whole-number programs takes for the same. Runs in
 * the page: `bench.mjs` calls it there.
 */
import init, { catalogue, compare, cushions, paths, project } from "/engine/open_sesame.js";
import loadHighs from "/highs/highs.mjs";
import { makePathsPeer } from "./paths-peer/index.mjs";
import { differences, randomQuestion } from "./paths-peer/questions.mjs";
import { makeRandom, randomProfile } from "./random-profile.mjs";

const PROFILES = 2000;
/** How many of the hardest profiles are asked for every goal … */
const HARDEST = 10;
/** … and how often, the best counting: whatever else the machine did is then left out. */
const AGAIN = 5;
const QUESTIONS = 2000;

/**
 * @param {{profile: object, goal: object}[]} known questions that are hard natively
 */
export async function measureAhead(known) {
  await init();
  const all = catalogue();
  const goals = everyGoal(all);
  const { usualMonths, planMonths } = all.limits;
  const random = makeRandom(3);
  const profiles = Array.from({ length: PROFILES }, () => randomProfile(all, random));
  const inTurn = (withinMonths) =>
    searched(profiles.map((profile, at) => ({ profile, goal: { ...goals[at % goals.length], withinMonths } })));
  const [usual, far] = [inTurn(usualMonths), inTurn(planMonths)];
  return {
    profiles: PROFILES,
    goals: goals.length,
    pathsUsual: spread(usual),
    pathsFar: spread(far),
    hardest: hardest(
      far,
      known,
      goals.map((goal) => ({ ...goal, withinMonths: planMonths })),
    ),
    ...others(all),
    peer: await againstPeer(all),
  };
}

/** Every benefit and every band. */
function everyGoal({ benefits, scorecards: [{ bands }] }) {
  return [
    ...benefits.benefits.map(({ benefit }) => ({ to: { benefit } })),
    ...bands.map(({ band }) => ({ to: { band } })),
  ];
}

/** Milliseconds of a call, the best of several rounds of calls. */
function timeOf(call, rounds = 1, calls = 1) {
  const once = () => {
    const begin = performance.now();
    for (let count = 0; count < calls; count += 1) call();
    return (performance.now() - begin) / calls;
  };
  return Math.min(...Array.from({ length: rounds }, once));
}

/** The questions that had to be searched, each with its time, the quickest first. */
function searched(questions) {
  const open = questions.filter(({ profile, goal }) => paths(profile, goal).kind !== "there");
  const timed = open.map((question) => ({ ...question, ms: timeOf(() => paths(question.profile, question.goal)) }));
  return timed.sort((one, other) => one.ms - other.ms);
}

function spread(timed) {
  const at = (share) => timed[Math.min(Math.floor(share * timed.length), timed.length - 1)].ms;
  return { searched: timed.length, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), maxMs: at(1) };
}

/** The question that takes longest: of those known to be hard, and of every goal for the profiles that were hard here. */
function hardest(timed, known, goals) {
  const own = timed.slice(-HARDEST).flatMap(({ profile }) => {
    return goals.map((goal) => ({ profile, goal }));
  });
  const again = [...known, ...own].map(({ profile, goal }) => {
    return { profile, goal, ms: timeOf(() => paths(profile, goal), AGAIN) };
  });
  return again.reduce((worst, one) => (one.ms > worst.ms ? one : worst));
}

function others({ presets, limits: { planMonths: months } }) {
  const [first] = presets.map(({ profile }) => profile);
  const overPresets = (call, calls) => {
    const all = () => {
      for (const { profile } of presets) call(profile);
    };
    return timeOf(all, 21, calls) / presets.length;
  };
  const steps = ["onTimeRepayments", "billsOnTime", "steadyMonths"].map((input) => {
    return { do: "keep", input, month: 1, months };
  });
  const known = (profile) => steps.filter(({ input }) => profile[input] !== "unknown");
  return {
    project120Ms: overPresets((profile) => project(profile, { months, steps: known(profile) }), 1),
    compareMs: overPresets((profile) => compare(first, profile), 10),
    cushionsMs: overPresets(cushions, 10),
  };
}

/**
 * Asks engine and solver the same questions: whether they agree, and how much longer the solver takes. It is timed as
 * quick as it can be; what it then says otherwise is asked again the safe way.
 */
async function againstPeer(all) {
  const highs = await loadHighs();
  const peersBy = (presolve) => {
    return new Map(all.scorecards.map((card) => [card.weighting, makePathsPeer(highs, all, card, presolve)]));
  };
  const [quick, safe] = [peersBy("on"), peersBy("off")];
  const random = makeRandom(4);
  const [timed, again] = [[], []];
  for (let asked = 0; asked < QUESTIONS; asked += 1) {
    const question = randomQuestion(all, random);
    const { profile, goal, weighting } = question;
    const ask = () => paths(profile, goal, weighting);
    const begin = performance.now();
    const other = quick.get(weighting)(profile, goal);
    const peerMs = performance.now() - begin;
    if (differences(ask(), other).length > 0) again.push(question);
    else if (other.kind !== "there") timed.push({ peerMs, engineMs: timeOf(ask, 1, 10) });
  }
  const isDifferent = ({ profile, goal, weighting }) =>
    differences(paths(profile, goal, weighting), safe.get(weighting)(profile, goal)).length > 0;
  const median = (of) => timed.map(of).sort((one, other) => one - other)[timed.length >> 1];
  return {
    questions: QUESTIONS,
    searched: timed.length,
    askedAgain: again.length,
    different: again.find(isDifferent) ?? null,
    engineMs: median(({ engineMs }) => engineMs),
    peerMs: median(({ peerMs }) => peerMs),
    ratio: median(({ peerMs, engineMs }) => peerMs / engineMs),
    engineMaxMs: Math.max(...timed.map(({ engineMs }) => engineMs)),
    peerMaxMs: Math.max(...timed.map(({ peerMs }) => peerMs)),
  };
}
