import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { messageFiles, readWords, startEngine } from "./model.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { FluentResource } = require("@fluent/bundle");
const { catalogue, evaluate, mishaps: allMishaps, plans } = await startEngine();
const { benefits, inputs, leaves, limits, presets, scorecards } = catalogue();
const { mishaps } = allMishaps();
const LANGUAGES = ["en", "zh"];
const words = Object.fromEntries(await Promise.all(LANGUAGES.map(async (one) => [one, await readWords(one)])));

/** Numbers that stand in words as words. */
const SPELT = { 3: /third|三/, 4: /four|四/i, 5: /five|五/ };
const numbersIn = (text) => (text.match(/\d+/g) ?? []).map(Number);
const says = (text, number) => numbersIn(text).includes(number) || SPELT[number]?.test(text);

/** The variants of a message for one number alone: 0, 1, 60. */
function ownVariants(pattern) {
  const found = [];
  JSON.stringify(pattern, (_, value) => {
    if (value?.type === "select")
      found.push(...value.variants.flatMap(({ key }) => (key.type === "num" ? [Number(key.value)] : [])));
    return value;
  });
  return found;
}

for (const language of LANGUAGES) {
  const { text } = words[language];

  test(`the highest answer of an input is the one that its words single out (${language})`, async () => {
    const files = await messageFiles(language);
    const messages = Object.values(files).flatMap((file) => new FluentResource(file).body);
    for (const { input, unit, maximum } of inputs) {
      if (unit === "flag" || unit === "choice") continue;
      const { value } = messages.find(({ id }) => id === `input-${input}-value`);
      for (const number of ownVariants(value).filter((number) => number > 1)) assert.equal(number, maximum, input);
      assert(says(text(`input-${input}-value`, { value: maximum }), maximum), input);
      // Applications are counted within six months, however many they are.
      if (input === "applications") continue;
      for (const number of numbersIn(text(`input-${input}-value`, { value: 7 })))
        assert(number === 7 || number === maximum, `${input}: ${number}`);
    }
  });

  test(`a mishap is named with its own figures (${language})`, () => {
    for (const { mishap, step } of mishaps) {
      const name = text(`mishap-${mishap}`);
      if (step.do === "move") assert(says(name, step.to), name);
      const days = step.daysLate > 0 ? [step.daysLate] : [];
      if (step.do === "break") assert.deepEqual(numbersIn(name), days, name);
    }
  });

  test(`what is returned late, and how often, is what the plan says (${language})`, () => {
    const named = plans(presets[0].profile, { missMonth: 1, settleMonth: 1 }).plans;
    const { steps } = named.find(({ name }) => name === "returnLate").plan;
    const [first, second] = steps.filter((step) => step.do === "break");
    const about = text("time-plan-returnLate.about");
    assert(says(about, first.daysLate), about);
    assert(says(about, second.month - first.month), about);
  });

  test(`a record leaves after as many years as is said (${language})`, () => {
    const years = limits.expiryMonths / 12;
    for (const path of ["recordState-expired-about", "time-assumed"]) assert(says(text(path), years), text(path));
  });
}

const [card] = scorecards;
const stepsOf = (slug) => card.ceilings.find(({ ceiling }) => ceiling === slug).steps;
const mostOf = (slug) => card.characteristics.find(({ characteristic }) => characteristic === slug).maximum;

for (const language of LANGUAGES) {
  const { text } = words[language];
  test(`a ceiling is said to begin where it does (${language})`, () => {
    const [{ from }] = stepsOf("manyRecords");
    assert(says(text("ceiling-manyRecords.reason", { score: 0, open: "no" }), from));
    const listed = numbersIn(text("ceiling-courtListed-about"));
    for (const { from } of stepsOf("courtListed")) {
      assert([1, 4, 5, 6].includes(from) === listed.includes(from), `${from}: ${listed}`);
    }
  });
}

test("what is said to weigh more does", () => {
  assert(2 * mostOf("paymentKinds") < mostOf("worstRecord"), "less than half of never having been late");
  assert(Math.abs(mostOf("paymentKinds") - mostOf("rentalsKept")) <= 5, "about as much as rentals kept");
  assert(mostOf("billsOnTime") > mostOf("onTimeRepayments"), "bills more than repayments");
  assert.equal(Math.max(...card.characteristics.map(({ maximum }) => maximum)), mostOf("worstRecord"));
});

test("the page without JavaScript names the ends of the scale", async () => {
  const page = await readFile(new URL("../../dist/index.html", import.meta.url), "utf8");
  const [, plain] = page.split('<div class="plain">');
  const paragraphs = [...plain.matchAll(/<p[^>]*>([^<]*)<\/p>/g)].map(([, text]) => text);
  const { lowestScore, highestScore } = limits;
  for (const text of paragraphs.slice(0, 2)) assert.deepEqual(numbersIn(text), [lowestScore, highestScore], text);
  assert.doesNotMatch(page, /\{(lowest|highest) score\}/);
});

test("no month of a movement asks for more effort than is said to be the most", () => {
  const efforts = inputs.map(({ movement }) => movement.effort);
  assert(Math.max(...efforts) <= limits.effort, String(efforts));
});

/** What is short of a benefit is listed leaf by leaf, which is all there is to say only while there is no choice. */
test("no benefit leaves a choice of what it asks for", () => {
  for (const { benefit, requirement } of benefits.benefits)
    assert.doesNotMatch(JSON.stringify(requirement), /"any"/, benefit);
});

test("the leaves of a benefit are as many as the answers to it", () => {
  const report = evaluate(presets[0].profile);
  for (const [at, { requirements, benefit }] of report.benefits.entries())
    assert.equal(leaves[at].length, requirements.length, benefit);
});

/** A door stands at a cut-off, and takes its cushion from the first benefit there. */
test("the first benefit of every cut-off asks for that score itself", () => {
  const { standing, benefits: reports } = evaluate(presets[0].profile);
  const firsts = benefits.benefits.filter(
    ({ scoreNeeded }, at, all) =>
      scoreNeeded !== null && all.findIndex((one) => one.scoreNeeded === scoreNeeded) === at,
  );
  assert(firsts.length > 3);
  for (const { benefit, scoreNeeded } of firsts) {
    const { cushion } = reports.find((one) => one.benefit === benefit);
    assert.equal(cushion, standing.score - scoreNeeded, benefit);
  }
});
