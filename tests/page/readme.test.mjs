import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { ROOT, startEngine } from "./model.mjs";

const engine = await startEngine();
const readme = await readFile(new URL("README.md", ROOT), "utf8");
const examples = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code);
const AsyncFunction = (async () => {}).constructor;

/** The examples as one program, with what they print. Each call's answer is kept as well. */
async function run() {
  const printed = [];
  const answers = [];
  const kept =
    (verb) =>
    (...values) => {
      const answer = engine[verb](...values);
      answers.push(answer);
      return answer;
    };
  const verbs = ["compare", "cushions", "evaluate", "paths", "project"];
  const names = ["init", "catalogue", "console", ...verbs];
  const program = new AsyncFunction(...names, examples.join("\n").replaceAll(/^import .*$/gm, ""));
  const print = { log: (...values) => printed.push(values.join(" ")) };
  await program(async () => {}, engine.catalogue, print, ...verbs.map(kept));
  return { printed, answers };
}

test("the examples of the README run, and answer what they say", async () => {
  const { printed, answers } = await run();
  const kinds = answers.map(({ kind }) => kind);
  assert.deepEqual(kinds, ["report", "invalid", "projection", "change", "paths", "cushions"]);
  assert.match(printed[0], /^\d{3} [a-z]+$/);
  assert.equal(printed.at(-1), "invalid creditUtilisation: wrongType,colour: unknownKey");
});
