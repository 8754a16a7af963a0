import assert from "node:assert/strict";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { useBrowser } from "./driver.mjs";
import { everyCase, ROOT } from "./model.mjs";

const folder = (name) => fileURLToPath(new URL(`target/site/${name}`, ROOT));
const browser = useBrowser({ folders: { "/engine/": folder("engine"), "/engine-first/": folder("engine-first") } });
const cases = await everyCase();

/** What each engine is asked: the first view's copy answers for today alone. */
const ENGINES = {
  engine: cases,
  "engine-first": cases.filter(({ call }) => call === "evaluate"),
};

/** All at once: the page is loaded once. As text: the driver would put the keys of an object into another order. */
async function answerAll(engine) {
  const page = await browser.open();
  return page.run(
    askInPage,
    engine,
    ENGINES[engine].map(({ call, asked }) => [call, JSON.stringify(asked)]),
  );
}

for (const [engine, cases] of Object.entries(ENGINES)) {
  /** @type {Promise<string[]> | undefined} */
  let answers;
  for (const [at, { name, sentence, answer }] of cases.entries()) {
    test(`in the browser, by the ${engine}: ${sentence} (${name})`, async () => {
      answers ??= answerAll(engine);
      assert.deepEqual(JSON.parse((await answers)[at]), answer);
    });
  }
}

test("the cases are there, good ones and bad ones, of every verb", () => {
  for (const verb of new Set(cases.map(({ call }) => call))) {
    const kinds = cases.filter(({ call }) => call === verb).map(({ answer }) => answer.kind);
    assert(kinds.includes("invalid") && kinds.some((kind) => kind !== "invalid"), verb);
  }
  assert(cases.length >= 100, `${cases.length}`);
  assert(ENGINES["engine-first"].length >= 50, `${ENGINES["engine-first"].length}`);
});

async function askInPage(engine, questions) {
  const { default: init, ...verbs } = await import(new URL(`/${engine}/open_sesame.js`, location.href).href);
  await init();
  return questions.map(([call, asked]) => JSON.stringify(verbs[call](...JSON.parse(asked))));
}
