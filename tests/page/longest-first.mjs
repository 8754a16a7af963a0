/**
 * Runs test files as `node --test` does, whose options it takes; but in another order: those first that take longest, so
 * that at the end nobody waits for one of them alone.
 */
import { createWriteStream } from "node:fs";
import { basename, resolve } from "node:path";
import { argv, stdout } from "node:process";
import { run } from "node:test";
import { spec } from "node:test/reporters";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

/** Those that take longest, as measured; the others follow. */
const LONG = [
  "layout",
  "accessibility",
  "paths-peer",
  "flows",
  "keyboard",
  "paths",
  "link",
  "time",
  "change",
  "address",
];

const many = { type: "string", multiple: true };
const { values, positionals } = parseArgs({
  args: argv.slice(2),
  allowPositionals: true,
  options: { "test-concurrency": { type: "string" }, "test-reporter": many, "test-reporter-destination": many },
});

const place = (file) => (LONG.indexOf(basename(file, ".test.mjs")) + LONG.length + 1) % (LONG.length + 1);
const files = positionals.map((file) => resolve(file)).sort((one, other) => place(one) - place(other));
const events = run({ files, concurrency: Number(values["test-concurrency"]) });
events.on("test:fail", () => {
  process.exitCode = 1;
});

for (const [at, name] of values["test-reporter"].entries()) {
  const reporter = name === "spec" ? new spec() : (await import(pathToFileURL(resolve(name)).href)).default;
  const destination = values["test-reporter-destination"][at];
  events.compose(reporter).pipe(destination === "stdout" ? stdout : createWriteStream(destination));
}
