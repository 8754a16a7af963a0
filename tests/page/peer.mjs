/**
 * The scorecard as one would write it in JavaScript: what the engine is measured against. It gives the same sum of
 * points and the same score, and nothing else: no reasons, no benefits, no check of what it is given.
 */

const RECENT_MONTHS = 24;
const SEVERITY_BY_DAYS = [7, 30, 60, 90, 180, 365, 730];
const SMALL_YUAN = 500;
/** The court's list for somebody who is on it now; paid, it is one less, and one less again for every year. */
const ON_COURT_LIST = 6;
/** The promises that are counted by months, each with the kinds of record that say of some that they were not kept. */
export const PROMISES = {
  onTimeRepayments: ["loanOverdue", "instalmentsOverdue", "cashOut"],
  billsOnTime: ["utilityUnpaid", "rentUnpaid", "houseFeesUnpaid"],
};

/**
 * Makes a function that scores a profile by one scorecard.
 *
 * @param {import("open-sesame").Catalogue} catalogue
 * @param {import("open-sesame").Scorecard} scorecard
 * @returns {(profile: import("open-sesame").Profile) => {points: number, score: number | null}} base score and points,
 *   whether or not there is a score; and the score, capped by the ceilings
 */
export function makePeer({ inputs, recordKinds, limits }, { baseScore, characteristics, ceilings, gates }) {
  const options = new Map(inputs.filter(({ unit }) => unit === "choice").map(({ input, options }) => [input, options]));
  const kinds = new Map(recordKinds.map((info) => [info.kind, info]));

  const months = new Map(inputs.map(({ input, maximum }) => [input, maximum]));
  const number = (profile, input) => {
    const value = profile[input];
    if (input in PROMISES) return Math.min(value, months.get(input) - missed(profile.records, input, limits));
    if (input === "steadyMonths" && profile.activeMonths !== "unknown") {
      return Math.min(value, months.get(input) - (months.get("activeMonths") - profile.activeMonths));
    }
    return options.get(input)?.indexOf(value) ?? Number(value);
  };

  const points = ({ reads, attributes, missing }, profile, measures) => {
    const known = reads.input ? profile[reads.input] !== "unknown" : measures;
    if (!known) return missing.points;
    const value = reads.input ? number(profile, reads.input) : measures[reads.records];
    return attributes.find(({ from, to }) => from <= value && value <= to).points;
  };

  /** What a person gave decides whether there is a score, not what is counted of it. */
  const isLetIn = (requirement, profile) => {
    if (requirement === "recordsGiven") return profile.records !== "unknown";
    if (requirement === "anyRecord")
      return profile.records !== "unknown" && profile.records.some(({ dispute }) => dispute !== "underReview");
    if (requirement.all) return requirement.all.every((branch) => isLetIn(branch, profile));
    if (requirement.any) return requirement.any.some((branch) => isLetIn(branch, profile));
    const { input, atLeast } = requirement.input;
    return profile[input] !== "unknown" && Number(profile[input]) >= atLeast;
  };

  return (profile) => {
    const measures = measure(profile.records, kinds, limits.expiryMonths);
    const add = (sum, characteristic) => sum + points(characteristic, profile, measures);
    const all = characteristics.reduce(add, baseScore);
    const hasScore = gates.every(({ requirement }) => isLetIn(requirement, profile));
    return { points: all, score: hasScore ? Math.min(all, lowest(ceilings, measures)) : null };
  };
}

/** The lowest ceiling that records put in force. */
function lowest(ceilings, measures) {
  const inForce = ceilings.flatMap(({ records, steps }) => steps.filter(({ from }) => measures[records] >= from));
  return Math.min(...inForce.map(({ score }) => score));
}

/** In how many of the last 24 months a promise was not kept, by the records: each month of a debt, from due date to payment. */
function missed(records, promise, { expiryMonths }) {
  const missed = new Set();
  for (const { kind, dispute, dueMonthsAgo, settledMonthsAgo } of records === "unknown" ? [] : records) {
    const counts = dispute !== "underReview" && !(settledMonthsAgo >= expiryMonths);
    if (!counts || !PROMISES[promise].includes(kind)) continue;
    const paid = settledMonthsAgo === "open" ? -1 : settledMonthsAgo;
    for (let ago = paid + 1; ago < Math.min(dueMonthsAgo, RECENT_MONTHS); ago += 1) missed.add(ago);
    if (dueMonthsAgo < RECENT_MONTHS) missed.add(dueMonthsAgo);
  }
  return missed.size;
}

function measure(records, kinds, expiryMonths) {
  if (records === "unknown") return undefined;
  const measures = {
    worstCredit: 0,
    latestCredit: expiryMonths + 1,
    recentCredit: 0,
    courtList: 0,
    worstService: 0,
    recentService: 0,
  };
  for (const record of records) {
    const open = record.settledMonthsAgo === "open";
    const ended = open ? 0 : record.settledMonthsAgo;
    if (record.dispute === "underReview" || (!open && ended >= expiryMonths)) continue;
    const info = kinds.get(record.kind);
    const now = severityNow(record, info);
    const [worst, recent] =
      info.group === "credit" ? ["worstCredit", "recentCredit"] : ["worstService", "recentService"];
    measures[worst] = Math.max(measures[worst], now);
    if (ended < RECENT_MONTHS) measures[recent] += open ? 2 : 1;
    if (info.group === "credit") measures.latestCredit = Math.min(measures.latestCredit, open ? 0 : ended + 1);
    if (record.kind === "courtDefaulter") measures.courtList = Math.max(measures.courtList, courtList(record));
  }
  return measures;
}

export function severity({ daysLate, amountYuan }, { leastSeverity, greatestSeverity }) {
  const byDays = 1 + SEVERITY_BY_DAYS.filter((days) => daysLate > days).length;
  const held = Math.min(Math.max(byDays, leastSeverity), greatestSeverity);
  return amountYuan !== "unknown" && amountYuan <= SMALL_YUAN ? Math.max(held - 1, 1) : held;
}

/** Today: one step more while it is open, one less for every year since it ended. */
export function severityNow(record, info) {
  const { settledMonthsAgo } = record;
  if (settledMonthsAgo === "open") return severity(record, info) + 1;
  return Math.max(severity(record, info) - Math.floor(settledMonthsAgo / 12), 0);
}

export function courtList({ settledMonthsAgo }) {
  if (settledMonthsAgo === "open") return ON_COURT_LIST;
  return Math.max(ON_COURT_LIST - 1 - Math.floor(settledMonthsAgo / 12), 0);
}
