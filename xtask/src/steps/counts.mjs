/**
 * A reporter for `node --test`: how many tests passed and failed, `12 3`; below it a line for every reason for which some
 * were skipped, `11 tests: Firefox is not installed`. A suite is no test of its own.
 */
export default async function* counts(events) {
  const sums = { "test:pass": 0, "test:fail": 0 };
  const skipped = new Map();
  for await (const { type, data } of events) {
    if (!(type in sums) || data.details?.type === "suite") continue;
    if (data.skip === undefined) sums[type] += 1;
    else skipped.set(data.skip, (skipped.get(data.skip) ?? 0) + 1);
  }
  yield `${sums["test:pass"]} ${sums["test:fail"]}\n`;
  for (const [reason, count] of skipped) yield `${count === 1 ? "1 test" : `${count} tests`}: ${reason}\n`;
}
