/**
 * All lives that a person could lead, as a program in whole numbers: which month it is in the end, how long each promise
 * was kept and each input moved, which open records were settled, and what a score and a requirement then see.
 *
 * Written from the documented rules alone (`src/time`, `src/profile`, the types of the catalogue), not from the search
 * that it is to check. The month is one of the unknowns, so nothing here goes through months one by one.
 */
import { courtList, PROMISES, severityNow } from "../peer.mjs";
import { not, sum, times } from "./program.mjs";

/** What an open record grows later by in a month, days. */
const DAYS_A_MONTH = 31;
/** `SETTLE_EFFORT` in `src/paths/mod.rs`. */
const SETTLE_EFFORT = 4;
const RECENT_MONTHS = 24;
/** The highest that a severity and the court's list can be. */
const MOST_SEVERE = 9;
const MOST_LISTED = 6;
/** More than any score, and any measure that a ceiling looks at. */
const NO_END = 1000;

/**
 * What came of all that was chosen.
 *
 * @typedef {object} Lives
 * @property {import("./program.mjs").Sum} months
 * @property {import("./program.mjs").Sum} effort
 * @property {import("./program.mjs").Sum} moves
 * @property {import("./program.mjs").Sum} points
 * @property {(requirement: import("open-sesame").Requirement) => import("./program.mjs").Sum} meets 1 only if it is met …
 * @property {(requirement: import("open-sesame").Requirement) => import("./program.mjs").Sum} isLetIn … by what was given
 * @property {{step: object, taken: import("./program.mjs").Sum}[]} steps
 */

/**
 * @param {import("./program.mjs").Program} program
 * @param {import("open-sesame").Catalogue} catalogue
 * @param {import("open-sesame").Scorecard} scorecard
 * @param {import("open-sesame").Profile} profile
 * @param {import("open-sesame").Goal["pins"]} pins
 * @param {number[]} months those in which it may end
 * @returns {Lives}
 */
export function lives(program, catalogue, scorecard, profile, pins, months) {
  const chosen = program.oneOf(months.length);
  const byMonth = (number) => sum(...months.map((month, at) => times(Number(number(month)), chosen[at])));
  const world = { program, profile, pins, months, byMonth, passed: byMonth((month) => month) };
  const records = profile.records === "unknown" ? null : recordsOf(world, catalogue);
  const inputs = new Map(catalogue.inputs.map((info) => [info.input, inputOf(world, info, records)]));
  bindSteady(catalogue, profile, inputs);
  const steps = [...[...inputs.values()].flatMap(({ steps }) => steps), ...(records?.steps ?? [])];

  const points = scorecard.characteristics.map((characteristic) => {
    const { reads, missing } = characteristic;
    if ("input" in reads) return inputs.get(reads.input).points(characteristic);
    return records ? records.points(characteristic) : sum(missing.points);
  });
  const all = sum(scorecard.baseScore, ...points);
  const { highestScore } = catalogue.limits;
  const lived = {
    inputs,
    records,
    points: held(program, all, records?.ceilings(scorecard.ceilings, highestScore) ?? []),
    benefits: catalogue.benefits.benefits,
  };
  return {
    months: world.passed,
    effort: sum(...steps.map(({ effort, taken }) => times(effort, taken))),
    moves: sum(...steps.map(({ taken }) => taken)),
    points: lived.points,
    meets: (requirement) => meets(program, lived, requirement),
    isLetIn: (requirement) => meets(program, { ...lived, inputs: asTold(inputs) }, requirement),
    steps,
  };
}

/** A score that is no higher than the points, nor than any ceiling. */
function held(program, points, ceilings) {
  if (ceilings.length === 0) return points;
  const score = program.whole(NO_END);
  for (const most of [points, ...ceilings]) program.atLeast(most, score);
  return score;
}

/** The points of a number. */
const pointsOf = ({ attributes }, number) => attributes.find(({ from, to }) => from <= number && number <= to).points;

/** No more months are steady than active ones leave. */
function bindSteady({ inputs: infos }, { activeMonths }, inputs) {
  const most = (input) => infos.find((info) => info.input === input).maximum;
  if (activeMonths === "unknown") return;
  const { number } = inputs.get("activeMonths");
  inputs.get("steadyMonths").bounds?.push(sum(most("steadyMonths") - most("activeMonths"), number));
}

const asTold = (inputs) => new Map([...inputs].map(([input, one]) => [input, { ...one, atLeast: one.toldAtLeast }]));

function inputOf(world, info, records) {
  const { program, profile, byMonth, passed } = world;
  const answer = profile[info.input];
  if (answer === "unknown") {
    const atLeast = () => sum(0);
    return { steps: [], points: ({ missing }) => sum(missing.points), atLeast, toldAtLeast: atLeast };
  }
  const from = info.unit === "choice" ? info.options.indexOf(answer) : Number(answer);
  if (info.movement.up === "withTime") {
    const aged = (month) => Math.min(from + month, info.maximum);
    const atLeast = (least) => byMonth((month) => aged(month) >= least);
    const points = (characteristic) => byMonth((month) => pointsOf(characteristic, aged(month)));
    return { steps: [], points, atLeast, toldAtLeast: atLeast };
  }
  const options = [{ to: from, months: 0 }, ...ways(world, info, from)];
  const taken = program.oneOf(options.length);
  const over = (number) => sum(...options.map((option, at) => times(Number(number(option)), taken[at])));
  program.atLeast(
    passed,
    over((option) => option.months),
  );
  const bounds = info.input in PROMISES && records ? [records.keptAtMost(info)] : [];
  // No month is kept while a debt of the promise is open.
  for (const settled of bounds.length > 0 ? records.debts(info.input) : []) {
    program.atLeast(
      settled,
      over(({ months }) => months > 0),
    );
  }
  return {
    steps: options.slice(1).map((option, at) => ({
      step: option.step,
      effort: option.months * info.movement.effort,
      taken: taken[at + 1],
    })),
    ...counted(program, bounds, over),
  };
}

/** What is seen of an input: what was given, or less where that is bounded. */
function counted(program, bounds, over) {
  const number = over(({ to }) => to);
  const toldAtLeast = (least) => over(({ to }) => to >= least);
  return {
    number,
    bounds,
    toldAtLeast,
    points(characteristic) {
      if (bounds.length === 0) return over(({ to }) => pointsOf(characteristic, to));
      return pointsWithin(program, characteristic, [number, ...bounds]);
    },
    atLeast(least) {
      if (bounds.length === 0) return toldAtLeast(least);
      const reached = program.binary();
      for (const bound of [number, ...bounds]) program.atLeast(bound, times(least, reached));
      return reached;
    },
  };
}

/** The points of an attribute that is chosen, but none that is better than all bounds allow. */
function pointsWithin(program, { attributes, direction }, bounds) {
  if (direction !== "increasing") throw new Error(direction);
  const holds = program.oneOf(attributes.length);
  const over = (number) => sum(...attributes.map((attribute, at) => times(number(attribute), holds[at])));
  const least = over(({ from }) => from);
  for (const bound of bounds) program.atLeast(bound, least);
  return over(({ points }) => points);
}

/**
 * Where a person can take an input within the months there are, and the months that takes. Only for the better: the worse
 * never opens anything. And only as far as so many months allow: to stop nearer takes as long.
 */
function ways({ months, pins }, info, from) {
  const { input, better, movement } = info;
  const pace = { higher: movement.up, lower: movement.down, neither: "never" }[better];
  if (!movement.own || pins.includes(input)) return [];
  const all = { atWill: movings, whileKept: keepings }[pace]?.(info, from) ?? [];
  return all.filter((way) => way.months <= Math.max(...months));
}

function movings({ input, better, minimum, maximum, movement }, from) {
  const [towards, room] = better === "lower" ? [-1, from - minimum] : [1, maximum - from];
  return upTo(Math.ceil(room / movement.by)).map((count) => {
    const to = from + towards * Math.min(count * movement.by, room);
    return { to, months: count * movement.everyMonths, step: { do: "move", input, month: 1, to } };
  });
}

function keepings({ input, better, maximum, windowMonths }, from) {
  const [longest, after] =
    better === "lower"
      ? [from > 0 ? windowMonths : 0, (months) => whatIsLeft(from, months, windowMonths)]
      : [maximum - from, (months) => from + months];
  return upTo(longest).map((months) => ({
    to: after(months),
    months,
    step: { do: "keep", input, month: 1, months },
  }));
}

/** 1, 2, 3, … */
const upTo = (last) => Array.from({ length: last }, (_, at) => at + 1);

/** What was spread evenly over a window leaves with it. */
const whatIsLeft = (from, months, window) => Math.ceil((from * (window - months)) / window);

function recordsOf(world, { recordKinds, limits }) {
  const { program, profile, pins, months, byMonth } = world;
  const kinds = new Map(recordKinds.map((info) => [info.kind, info]));
  const { expiryMonths } = limits;
  const all = profile.records.map((record, place) => {
    const info = kinds.get(record.kind);
    const course = (settles) => courseOf(record, Math.max(...months), limits, settles);
    const [left, paid] = [course(false), course(isOpen(record))];
    const severe = (state) => severityNow(state, info);
    return { ...record, place, group: info.group, isOpen: isOpen(record), left, paid, severe };
  });
  const counting = all.filter((record) => record.dispute !== "underReview" && !isExpired(record, expiryMonths));
  for (const record of counting.filter(({ isOpen }) => isOpen)) {
    // Settled or not, in month 1 if at all.
    record.settled = pins.includes("records") ? sum(0) : program.binary();
    program.atLeast(
      byMonth((month) => month >= 1),
      record.settled,
    );
  }
  /** Months since it ended, if it is settled. */
  const ended = ({ paid }, month) => (isOpen(paid[month]) ? 0 : paid[month].settledMonthsAgo);
  const context = { ...world, counting, expiryMonths, ended };
  return {
    steps: counting
      .filter(({ isOpen, settled }) => isOpen && settled.terms.length > 0)
      .map(({ place, settled }) => ({
        step: { do: "settle", record: place, month: 1 },
        effort: SETTLE_EFFORT,
        taken: settled,
      })),
    points: (characteristic) => recordPoints(context, characteristic),
    ceilings: (ceilings, highest) => ceilings.map((ceiling) => ceilingOf(context, ceiling, highest)),
    noneOpen: () => counting.filter(({ isOpen }) => isOpen).map(({ settled }) => settled),
    clean: (least) =>
      counting.flatMap((record) => [
        byMonth((month) => Math.min(ended(record, month), expiryMonths) >= least),
        ...(record.isOpen ? [record.settled] : []),
      ]),
    /** Whether each open debt of a promise is settled. */
    debts: (promise) => ofPromise(counting, promise).flatMap(({ isOpen, settled }) => (isOpen ? [settled] : [])),
    keptAtMost: (info) => keptAtMost(context, info),
    /** How many count, at the most. */
    count: () => sum(...counting.map((record) => stillCounts(context, record))),
  };
}

const isOpen = ({ settledMonthsAgo }) => settledMonthsAgo === "open";
const ofPromise = (records, promise) => records.filter(({ kind }) => PROMISES[promise].includes(kind));

/** A record as it is in every month, if it is left alone, or settled in month 1. */
function courseOf(record, months, limits, settles) {
  const states = [record];
  for (let month = 1; month <= months; month += 1) {
    const next = older(states[month - 1], limits);
    states.push(settles && month === 1 ? { ...next, settledMonthsAgo: 0 } : next);
  }
  return states;
}

/** A record a month later; while it is open it goes on being unpaid. */
function older(record, limits) {
  const open = isOpen(record);
  const dueMonthsAgo = Math.min(record.dueMonthsAgo + 1, limits.monthsAgo);
  const settledMonthsAgo = open ? "open" : Math.min(record.settledMonthsAgo + 1, limits.monthsAgo);
  const late = record.daysLate + (open ? DAYS_A_MONTH : 0);
  const most = DAYS_A_MONTH * (dueMonthsAgo - (open ? 0 : settledMonthsAgo) + 1);
  return { ...record, dueMonthsAgo, settledMonthsAgo, daysLate: Math.min(late, most, limits.daysLate) };
}

/** The months of the window that no record says were missed. */
function keptAtMost({ program, counting, byMonth }, { input, windowMonths }) {
  const records = ofPromise(counting, input);
  const months = Array.from({ length: windowMonths }, (_, ago) => {
    const missed = program.share();
    for (const record of records) {
      const covers = (states) => byMonth((month) => isMissed(states[month], ago));
      program.atLeast(missed, covers(record.paid));
      if (record.isOpen) program.atLeast(sum(missed, record.settled), covers(record.left));
    }
    return missed;
  });
  return sum(windowMonths, ...months.map((missed) => times(-1, missed)));
}

/** Whether a record fell due so many months ago, or was unpaid at the end of that month. */
function isMissed({ dueMonthsAgo, settledMonthsAgo }, ago) {
  const paid = settledMonthsAgo === "open" ? -1 : settledMonthsAgo;
  return ago === dueMonthsAgo || (paid < ago && ago < dueMonthsAgo);
}

const isExpired = (record, expiryMonths) => !isOpen(record) && record.settledMonthsAgo >= expiryMonths;

function stillCounts({ program, byMonth, ended, expiryMonths }, record) {
  const kept = byMonth((month) => ended(record, month) < expiryMonths);
  if (!record.isOpen) return kept;
  const counts = program.share();
  program.atLeast(sum(not(record.settled), kept), counts);
  return counts;
}

/**
 * The points of what a characteristic sees of the records. Which attribute holds is chosen, but none that is better than
 * the records allow: better means more points, so no worse one is ever gained by.
 */
function recordPoints(context, characteristic) {
  const { program } = context;
  const { reads, direction, attributes } = characteristic;
  const holds = program.oneOf(attributes.length);
  const over = (number) => sum(...attributes.map((attribute, at) => times(number(attribute), holds[at])));
  const bounds = MEASURES[reads.records](context);
  if (direction !== (reads.records === "latestCredit" ? "increasing" : "decreasing")) throw new Error(direction);
  for (const bound of bounds) {
    if (direction === "increasing")
      program.atLeast(
        bound,
        over(({ from }) => from),
      );
    else
      program.atLeast(
        over(({ to }) => to),
        bound,
      );
  }
  return over(({ points }) => points);
}

/** The most that the score can be: of the steps one is chosen, but none that is higher than the records allow. */
function ceilingOf(context, { records, steps }, highest) {
  const { program } = context;
  const levels = [{ from: 0, score: highest }, ...steps];
  const holds = program.oneOf(levels.length);
  const over = (number) => sum(...levels.map((level, at) => times(number(level, at), holds[at])));
  const most = over((_, at) => (levels[at + 1]?.from ?? NO_END) - 1);
  for (const bound of MEASURES[records](context)) program.atLeast(most, bound);
  return over(({ score }) => score);
}

/** What each measure is at the least; the months since the latest record are at the most. */
const MEASURES = {
  worstCredit: (context) => worst(context, "credit"),
  worstService: (context) => worst(context, "service"),
  recentCredit: (context) => recent(context, "credit"),
  recentService: (context) => recent(context, "service"),

  latestCredit({ counting, byMonth, ended, expiryMonths }) {
    return of(counting, "credit").flatMap((record) => [
      byMonth((month) => Math.min(ended(record, month), expiryMonths) + 1),
      ...(record.isOpen ? [times(expiryMonths + 1, record.settled)] : []),
    ]);
  },

  courtList({ counting, byMonth, expiryMonths }) {
    const faded = ({ settledMonthsAgo }) => (settledMonthsAgo >= expiryMonths ? 0 : courtList({ settledMonthsAgo }));
    const listed = counting.filter(({ kind }) => kind === "courtDefaulter");
    return listed.flatMap((record) => [
      byMonth((month) => faded(record.paid[month])),
      ...(record.isOpen ? [times(MOST_LISTED, not(record.settled))] : []),
    ]);
  },
};

const of = (records, wanted) => records.filter(({ group }) => group === wanted);

/** As long as a record is open it grows more severe; settled it fades by one for every year. */
function worst({ counting, byMonth, expiryMonths }, group) {
  return of(counting, group).flatMap(({ severe, ...record }) => [
    byMonth((month) => (isExpired(record.paid[month], expiryMonths) ? 0 : severe(record.paid[month]))),
    ...(record.isOpen
      ? [
          sum(
            byMonth((month) => severe(record.left[month])),
            times(-MOST_SEVERE, record.settled),
          ),
        ]
      : []),
  ]);
}

/** An open one counts twice. */
function recent({ program, counting, byMonth, ended }, group) {
  const each = of(counting, group).map((record) => {
    const young = byMonth((month) => ended(record, month) < RECENT_MONTHS);
    if (!record.isOpen) return young;
    const isRecent = program.share();
    program.atLeast(isRecent, young);
    program.atLeast(isRecent, not(record.settled));
    return sum(isRecent, not(record.settled));
  });
  return [sum(...each)];
}

/** A variable that can be 1 only if a requirement is met. */
function meets(program, lived, requirement) {
  const met = program.binary();
  const needs = (...bounds) => {
    for (const bound of bounds) program.atLeast(bound, met);
    return met;
  };
  const branch = (inner) => meets(program, lived, inner);
  if (requirement === "noOpenRecord") return lived.records ? needs(...lived.records.noneOpen()) : needs(sum(0));
  if (requirement === "recordsGiven") return needs(sum(Number(lived.records !== null)));
  if (requirement === "anyRecord") return needs(lived.records?.count() ?? sum(0));
  if ("all" in requirement) return needs(...requirement.all.map(branch));
  if ("any" in requirement) return needs(sum(...requirement.any.map(branch)));
  if ("input" in requirement)
    return needs(lived.inputs.get(requirement.input.input).atLeast(requirement.input.atLeast));
  if ("cleanMonths" in requirement) {
    return lived.records ? needs(...lived.records.clean(requirement.cleanMonths)) : needs(sum(0));
  }
  if ("benefit" in requirement) {
    return needs(branch(lived.benefits.find(({ benefit }) => benefit === requirement.benefit).requirement));
  }
  program.atLeast(lived.points, times(requirement.score, met));
  return met;
}
