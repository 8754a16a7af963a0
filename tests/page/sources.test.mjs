import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const read = async (path) => JSON.parse(await readFile(new URL(`../../${path}`, import.meta.url), "utf8"));
const translated = await read("www/words/zh/sources.json");

/** What the data says in English words: where something was reported, when, and how it ended. */
const SAID = ["source", "year", "ended"];

/** Every such text of a piece of data. */
function* textsIn(data) {
  if (!data || typeof data !== "object") return;
  for (const [key, value] of Object.entries(data)) {
    if (SAID.includes(key) && typeof value === "string") yield value;
    else yield* textsIn(value);
  }
}

const files = await Promise.all(["scorecard", "benefits", "presets"].map((name) => read(`src/data/${name}.json`)));
const texts = new Set(files.flatMap((file) => [...textsIn(file)]));

test("every source and year of the data has its Chinese words", () => {
  assert(texts.size > 50);
  assert.deepEqual(
    [...texts].filter((text) => !Object.hasOwn(translated, text)),
    [],
  );
});

test("no Chinese words for a source or a year are unused", () => {
  assert.deepEqual(
    Object.keys(translated).filter((text) => !texts.has(text)),
    [],
  );
});

/** Words that are names stay: sites, and what has no Chinese name. */
const NAMES =
  /[\w.-]+\.(com|cn|vip|city)\b|Alizila|Jing Daily|Marbridge|myFICO|FICO|Liz Weston|MSN|Huabei|3DM|A[A-K]\b|版本 A/g;

test("what is left in Latin letters are names", () => {
  for (const [text, words] of Object.entries(translated))
    assert.doesNotMatch(words.replaceAll(NAMES, ""), /[A-Za-z]{2}|[;:,]/, text);
});
