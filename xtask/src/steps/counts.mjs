/** A reporter for `node --test`: how many tests passed and failed, `12 3`. A suite is no test of its own. */
export default async function* counts(events) {
  const sums = { "test:pass": 0, "test:fail": 0 };
  for await (const { type, data } of events) {
    if (type in sums && data.details?.type !== "suite" && data.skip === undefined) sums[type] += 1;
  }
  yield `${sums["test:pass"]} ${sums["test:fail"]}\n`;
}
