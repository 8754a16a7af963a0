import assert from "node:assert/strict";
import { test } from "node:test";
import { sharedCases, startEngine } from "./model.mjs";

const { catalogue, evaluate, exports } = await startEngine();
const cases = await sharedCases();

/** Calls before the memory must have found its size. */
const WARM_UP = 2_000;
const CALLS = 100_000;

test("the engine starts in node from its bytes, and scores the first preset without a weighting", () => {
  const { presets, scorecards, limits } = catalogue();
  const report = evaluate(presets[0].profile);
  assert.equal(report.kind, "report");
  assert.equal(report.weighting, scorecards[0].weighting);
  assert.deepEqual(report, evaluate(presets[0].profile, scorecards[0].weighting));
  assert(report.standing.score >= limits.lowestScore && report.standing.score <= limits.highestScore);
});

test("every preset has a report by every weighting, with an answer for every benefit", () => {
  const { presets, scorecards, benefits } = catalogue();
  for (const { preset, profile } of presets) {
    for (const { weighting } of scorecards) {
      const report = evaluate(profile, weighting);
      assert.equal(report.kind, "report", preset);
      assert.equal(report.benefits.length, benefits.benefits.length, preset);
    }
  }
});

test("a mistake is a returned value that names its field, and nothing is thrown", () => {
  const { profile } = catalogue().presets[0];
  const result = evaluate({ ...profile, onTimeRepayments: 25, contacts: Number.NaN, colour: "red" });
  assert.equal(result.kind, "invalid");
  assert.deepEqual(
    result.issues.map(({ field, code }) => `${field} ${code}`),
    ["colour unknownKey", "onTimeRepayments tooLarge", "contacts notFinite"],
  );
});

test("what was given is left as it was", () => {
  for (const { profile, weighting, name } of cases) {
    const copy = structuredClone(profile);
    evaluate(profile, weighting);
    assert.deepEqual(profile, copy, name);
  }
});

test("each answer is a value of its own: changing one changes no other", () => {
  const { profile } = catalogue().presets[0];
  const before = structuredClone(evaluate(profile));
  const changed = evaluate(profile);
  changed.standing.score = 0;
  changed.benefits.length = 0;
  catalogue().presets[0].profile.optedIn = false;
  assert.deepEqual(evaluate(catalogue().presets[0].profile), before);
});

test("100,000 calls, good and bad in turn, do not grow the memory", () => {
  const good = cases.filter(({ report }) => report);
  const bad = cases.filter(({ issues }) => issues);
  const call = (at) => {
    for (const list of [good, bad]) {
      const { profile, weighting } = list[at % list.length];
      evaluate(profile, weighting);
    }
  };
  const size = () => [exports.memory.buffer.byteLength, exports.__wbindgen_externrefs.length];
  for (let at = 0; at < WARM_UP / 2; at += 1) call(at);
  const before = size();
  for (let at = 0; at < CALLS / 2; at += 1) call(at);
  assert.deepEqual(size(), before);
});
