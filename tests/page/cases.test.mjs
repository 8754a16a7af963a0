import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { useBrowser } from "./driver.mjs";
import { ROOT, sharedCases } from "./model.mjs";

const browser = useBrowser({ folders: { "/engine/": fileURLToPath(new URL("target/site/engine", ROOT)) } });
const cases = await sharedCases();
/** As text: the driver would put the keys of an object into another order. @type {Promise<string[]> | undefined} */
let answers;

/** All at once: the page is loaded once. */
async function answerAll() {
  const page = await browser.open();
  const questions = cases.map(({ profile, weighting }) => [JSON.stringify(profile), weighting]);
  return page.run(evaluateInPage, questions);
}

for (const [at, { name, sentence, report, issues }] of cases.entries()) {
  test(`in the browser: ${sentence} (${name})`, async () => {
    answers ??= answerAll();
    assert.deepEqual(JSON.parse((await answers)[at]), report ?? { kind: "invalid", issues });
  });
}

test("the cases are there, good ones and bad ones", () => {
  assert(cases.filter(({ report }) => report).length >= 20);
  assert(cases.filter(({ issues }) => issues).length >= 10);
});

async function evaluateInPage(questions) {
  const { default: init, evaluate } = await import(new URL("/engine/open_sesame.js", location.href).href);
  await init();
  return questions.map(([profile, weighting]) => JSON.stringify(evaluate(JSON.parse(profile), weighting)));
}
