/**
 * The scorecard as one would write it in JavaScript: what the engine is measured against. It gives the same sum of
 * points and nothing else: no reasons, no benefits, no check of what it is given.
 */

const RECENT_MONTHS = 24;
const SEVERITY_BY_DAYS = [7, 30, 60, 90, 180, 365, 730];
const SMALL_YUAN = 500;
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
 * @returns {(profile: import("open-sesame").Profile) => number} base score and points, whether or not there is a score
 */
export function makePeer({ inputs, recordKinds, limits }, { baseScore, characteristics }) {
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

  return (profile) => {
    const measures = measure(profile.records, kinds, limits.expiryMonths);
    return characteristics.reduce((sum, characteristic) => sum + points(characteristic, profile, measures), baseScore);
  };
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
    latestCredit: expiryMonths,
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
    const gravity = Math.max(severity(record, info) - Math.floor(ended / 12), 0);
    const [worst, recent] =
      info.group === "credit" ? ["worstCredit", "recentCredit"] : ["worstService", "recentService"];
    measures[worst] = Math.max(measures[worst], gravity);
    if (ended < RECENT_MONTHS) measures[recent] += 1;
    if (info.group === "credit") measures.latestCredit = Math.min(measures.latestCredit, ended);
    if (record.kind === "courtDefaulter") measures.courtList = Math.max(measures.courtList, courtList(open, ended));
  }
  return measures;
}

export function severity({ daysLate, amountYuan }, { leastSeverity, greatestSeverity }) {
  const byDays = 1 + SEVERITY_BY_DAYS.filter((days) => daysLate > days).length;
  const held = Math.min(Math.max(byDays, leastSeverity), greatestSeverity);
  return amountYuan !== "unknown" && amountYuan <= SMALL_YUAN ? Math.max(held - 1, 1) : held;
}

function courtList(open, ended) {
  if (open) return 3;
  return ended < RECENT_MONTHS ? 2 : 1;
}
