import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { useBrowser } from "./driver.mjs";
import { everyCase, ROOT } from "./model.mjs";

const browser = useBrowser({ folders: { "/engine/": fileURLToPath(new URL("target/site/engine", ROOT)) } });
const cases = await everyCase();
/** As text: the driver would put the keys of an object into another order. @type {Promise<string[]> | undefined} */
let answers;

/** All at once: the page is loaded once. */
async function answerAll() {
  const page = await browser.open();
  return page.run(
    askInPage,
    cases.map(({ call, asked }) => [call, JSON.stringify(asked)]),
  );
}

for (const [at, { name, sentence, answer }] of cases.entries()) {
  test(`in the browser: ${sentence} (${name})`, async () => {
    answers ??= answerAll();
    assert.deepEqual(JSON.parse((await answers)[at]), answer);
  });
}

test("the cases are there, good ones and bad ones, of every verb", () => {
  for (const verb of new Set(cases.map(({ call }) => call))) {
    const kinds = cases.filter(({ call }) => call === verb).map(({ answer }) => answer.kind);
    assert(kinds.includes("invalid") && kinds.some((kind) => kind !== "invalid"), verb);
  }
  assert(cases.length >= 100, `${cases.length}`);
});

async function askInPage(questions) {
  const { default: init, ...verbs } = await import(new URL("/engine/open_sesame.js", location.href).href);
  await init();
  return questions.map(([call, asked]) => JSON.stringify(verbs[call](...JSON.parse(asked))));
}
