/** Random questions for `paths`, and what two answers to one of them differ in. */
import { randomProfile } from "../random-profile.mjs";

/**
 * Any profile (most of them have a score, some many open records), any goal, now and then pins, any horizon.
 *
 * @param {import("open-sesame").Catalogue} catalogue
 * @param {() => number} random
 */
export function randomQuestion(catalogue, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const [{ bands }] = catalogue.scorecards;
  const profile = randomProfile(catalogue, random);
  if (random() < 0.8) Object.assign(profile, { optedIn: true, realNameVerified: true });
  if (random() < 0.2) profile.records = openRecords(catalogue, random);
  const targets = [
    () => ({ benefit: pick(catalogue.benefits.benefits).benefit }),
    () => ({ band: pick(bands).band }),
    () => ({ score: bands[0].from + Math.floor(random() * 601) }),
  ];
  const pinned = random() < 0.5 ? 0 : random() / 2;
  const pins = [...catalogue.inputs.map(({ input }) => input), "records"].filter(() => random() < pinned);
  const goal = { to: pick(targets)(), pins, withinMonths: pick([1, 3, 12, 24, 60, 61, 62, 120]) };
  return { profile, goal, weighting: pick(catalogue.scorecards).weighting };
}

/** Up to ten records, most of them open: some on the court's list, some small, some under review. */
function openRecords({ recordKinds, disputes, limits }, random) {
  const whole = (most) => Math.floor(random() * (most + 1));
  const pick = (list) => list[whole(list.length - 1)];
  return Array.from({ length: whole(10) }, () => {
    const settled = random() < 0.3 ? whole(limits.expiryMonths) : "open";
    const dueMonthsAgo = (settled === "open" ? 0 : settled) + whole(30);
    const longest = 31 * (dueMonthsAgo - (settled === "open" ? 0 : settled) + 1);
    return {
      kind: random() < 0.2 ? "courtDefaulter" : pick(recordKinds).kind,
      daysLate: whole(Math.min(longest, limits.daysLate)),
      amountYuan: random() < 0.1 ? "unknown" : whole(1000),
      dueMonthsAgo,
      settledMonthsAgo: settled,
      dispute: pick(disputes),
    };
  });
}

/**
 * What an engine's answer says otherwise than the peer's, as sentences.
 *
 * @param {any} answer of the engine
 * @param {import("./index.mjs").Answer} other
 */
export function differences(answer, other) {
  if (answer.kind !== other.kind) return [`${answer.kind}, but ${other.kind} by the peer`];
  const different = (what, one, two) => {
    const [first, second] = [one, two].map((value) => JSON.stringify(value));
    return first === second ? [] : [`${what} ${first}, but ${second} by the peer`];
  };
  if (other.kind === "unreachable") return different("highest", answer.best, other.best);
  if (other.kind === "there") return [];
  return ["soonest", "easiest", "fewestMoves"].flatMap((best) => {
    const { months, effort, moves } = other[best];
    const path = answer.paths.find((path) => path.best.includes(best));
    return different(best, path && { months: path.months, effort: path.effort, moves: path.steps.length }, {
      months,
      effort,
      moves,
    });
  });
}
