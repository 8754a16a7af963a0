import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { startEngine } from "./model.mjs";

const engine = await startEngine();
const { Model } = engine;
const PARTS = ["scorecard", "benefits", "presets", "mishaps"];

/** The files that the built-in model was made of, anew each time. */
async function shipped() {
  const read = async (part) => [
    part,
    JSON.parse(await readFile(new URL(`../../src/data/${part}.json`, import.meta.url))),
  ];
  return Object.fromEntries(await Promise.all(PARTS.map(read)));
}

const PRESETS = ["steadyRenter", "prime", "latePayer", "newcomer"];
const MOMENTS = { missMonth: 3, settleMonth: 1 };
const plan = { months: 12, steps: [{ do: "keep", input: "onTimeRepayments", month: 1, months: 12 }] };
const goal = { to: { benefit: "luxembourgVisa" }, pins: ["savingsMonths"], withinMonths: 36 };
const record = { ...engine.catalogue().recordGroups[0].everyday };

/** Every verb, asked of the built-in model or of one's own, about two lives. */
const VERBS = {
  catalogue: (model) => model.catalogue(),
  mishaps: (model) => model.mishaps(),
  aged: (model) => model.aged(record, 6),
  evaluate: (model, one) => model.evaluate(one, "reportedB"),
  moved: (model, one, other) => model.moved(one, other, "reportedA", "reportedB"),
  compare: (model, one, other) => model.compare(one, other),
  project: (model, one) => model.project(one, plan),
  plans: (model, one) => model.plans(one, MOMENTS),
  paths: (model, one) => model.paths(one, goal),
  cushions: (model, one) => model.cushions(one, "withoutRelationships"),
};

for (const [verb, ask] of Object.entries(VERBS)) {
  test(`a model read from the shipped files answers as the built-in one: ${verb}`, async () => {
    const { presets } = engine.catalogue();
    const own = Model.read(await shipped());
    const lives = PRESETS.map((slug) => presets.find(({ preset }) => preset === slug).profile);
    for (const [at, one] of lives.entries()) {
      const other = lives[(at + 1) % lives.length];
      const answer = ask(own, one, other);
      assert.notEqual(answer.kind, "invalid");
      assert.deepEqual(answer, ask(engine, one, other));
    }
    own.free();
  });
}

/** Verbs that ask no model. */
const WITHOUT_MODEL = ["policies", "power"];

test("every verb that asks the built-in model is one of one's own", () => {
  const own = Object.getOwnPropertyNames(Model.prototype);
  for (const verb of Object.keys(VERBS)) assert(own.includes(verb), verb);
  const verbs = Object.keys(engine).filter((name) => /^[a-z]+$/.test(name) && typeof engine[name] === "function");
  assert.deepEqual(
    verbs.filter((name) => !(name in VERBS) && name !== "default"),
    WITHOUT_MODEL,
  );
});

/** One mistake in each part, with the path that names it. */
const BROKEN = {
  scorecard: [(files) => (files.scorecard.scorecard.baseScore = "350"), "scorecardFile.scorecard.baseScore"],
  benefits: [(files) => (files.benefits.near.points = -1), "benefitsFile.near.points"],
  presets: [(files) => (files.presets[1].profile.contacts = 51), "presets[1].profile.contacts"],
  mishaps: [(files) => (files.mishaps.mishaps[2].step.do = "fall"), "mishapsFile.mishaps[2].step.do"],
};

for (const [part, [spoil, path]] of Object.entries(BROKEN)) {
  test(`a mistake in ${part} is named by its path`, async () => {
    const files = await shipped();
    spoil(files);
    const answer = Model.read(files);
    assert.equal(answer.kind, "invalid");
    assert.deepEqual(
      answer.issues.map(({ field }) => field),
      [path],
    );
  });
}

test("mistakes in all parts are named together", async () => {
  const files = await shipped();
  for (const [spoil] of Object.values(BROKEN)) spoil(files);
  const fields = Model.read(files).issues.map(({ field }) => field);
  assert.deepEqual(
    fields.toSorted(),
    Object.values(BROKEN)
      .map(([, path]) => path)
      .sort(),
  );
});

test("a broken rule is named where it is broken, once all parts can be read", async () => {
  const files = await shipped();
  files.mishaps.pairs[0].one = "nobody";
  const { kind, issues } = Model.read(files);
  assert.equal(kind, "invalid");
  assert.deepEqual(
    issues.map(({ field }) => field),
    ["mishapsFile.pairs[0]"],
  );
});

test("files that can't be read are answered, and nothing is thrown", async () => {
  const files = await shipped();
  const throwing = (part) =>
    Object.defineProperty({ ...files }, part, {
      enumerable: true,
      get() {
        throw new Error("not to be read");
      },
    });
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const others = [undefined, null, 5, "files", {}, [], () => {}, revoked.proxy];
  for (const unreadable of [...PARTS.map(throwing), ...others]) {
    const answer = Model.read(unreadable);
    assert.equal(answer.kind, "invalid");
    assert(answer.issues.length > 0);
  }
});
