/**
 * Numbers from a seed, the same ones everywhere (mulberry32).
 *
 * @param {number} seed
 * @returns {() => number} 0 (included) to 1 (excluded)
 */
export function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * A valid profile, any one of them: one answer in ten is unknown.
 *
 * @param {import("open-sesame").Catalogue} catalogue
 * @param {() => number} random
 * @returns {import("open-sesame").Profile}
 */
export function randomProfile(catalogue, random) {
  const whole = (minimum, maximum) => minimum + Math.floor(random() * (maximum - minimum + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  const orUnknown = (value) => (random() < 0.1 ? "unknown" : value);

  const answer = ({ unit, options, minimum, maximum }) => {
    if (unit === "flag") return random() < 0.5;
    return unit === "choice" ? pick(options) : whole(minimum, maximum);
  };

  const record = ({ recordKinds, disputes, limits }) => {
    const dueMonthsAgo = whole(0, limits.monthsAgo);
    const settledMonthsAgo = random() < 0.3 ? "open" : whole(0, dueMonthsAgo);
    const lateMonths = dueMonthsAgo - (settledMonthsAgo === "open" ? 0 : settledMonthsAgo);
    return {
      kind: pick(recordKinds).kind,
      daysLate: whole(0, Math.min(31 * lateMonths, limits.daysLate)),
      amountYuan: orUnknown(random() < 0.3 ? whole(0, 1000) : whole(0, limits.amountYuan)),
      dueMonthsAgo,
      settledMonthsAgo,
      dispute: pick(disputes),
    };
  };

  const answers = catalogue.inputs.map((info) => [info.input, orUnknown(answer(info))]);
  const records = Array.from({ length: whole(0, 5) }, () => record(catalogue));
  return { ...Object.fromEntries(answers), records: orUnknown(records) };
}
