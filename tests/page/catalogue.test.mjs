import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { catalogue as plugin } from "../../www/build/catalogue.mjs";
import { LATER } from "../../www/engine/later.mjs";
import { ROOT, startEngine } from "./model.mjs";

const { catalogue } = await startEngine();

/** What the page gets when it imports this. */
async function imported(id) {
  const { load, resolveId } = plugin(fileURLToPath(ROOT));
  const code = await load.call({ addWatchFile: () => undefined }, resolveId(id));
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default;
}

/** Puts what only the whole one has into the first one, wherever they have the same place. */
function fill(first, whole, added = new Set()) {
  if (!whole || typeof whole !== "object") return { filled: first, added };
  const filled = Array.isArray(first) ? [] : {};
  for (const key of Object.keys(whole)) {
    if (!Object.hasOwn(first, key)) added.add(key);
    filled[key] = Object.hasOwn(first, key) ? fill(first[key], whole[key], added).filled : whole[key];
  }
  assert.deepEqual(
    Object.keys(first).filter((key) => !Object.hasOwn(whole, key)),
    [],
  );
  return { filled, added };
}

test("the page's whole catalogue is the engine's", async () => {
  assert.deepEqual(await imported("virtual:catalogue"), catalogue());
});

test("the first view's catalogue is the engine's but for what comes later, each of which is left out", async () => {
  const { filled, added } = fill(await imported("virtual:catalogue/first"), catalogue());
  assert.deepEqual(filled, catalogue());
  assert.deepEqual([...added].sort(), [...LATER].sort());
});

test("no other module is the plugin's", async () => {
  const { load, resolveId } = plugin(fileURLToPath(ROOT));
  assert.equal(resolveId("open-sesame"), null);
  assert.equal(await load(fileURLToPath(import.meta.url)), null);
});

test("the first view's engine has the verbs that it asks, and no other", async () => {
  const engine = new URL("target/site/engine-first/", ROOT);
  const { default: _, initSync, ...verbs } = await import(new URL("open_sesame.js", engine));
  assert.deepEqual(Object.keys(verbs).sort(), ["aged", "evaluate", "moved"]);
  initSync({ module: await readFile(new URL("open_sesame_bg.wasm", engine)) });
  const { evaluate } = await startEngine();
  for (const { profile } of catalogue().presets)
    for (const { weighting } of catalogue().scorecards)
      assert.deepEqual(verbs.evaluate(profile, weighting), evaluate(profile, weighting));
});
