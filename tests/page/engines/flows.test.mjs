/** What a visitor does most, in every browser engine: with the scores that the engine has in node. */
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { describe, test } from "node:test";
import { LANGUAGES, ROOT, startEngine } from "../model.mjs";
import { ENGINES, missing, SIZES, useEngine } from "./browsers.mjs";
import * as on from "./page.mjs";

const require = createRequire(new URL("www/package.json", ROOT));
const { Key } = require("selenium-webdriver");

const { catalogue, evaluate, paths, plans, project } = await startEngine();
const { inputs, presets, recordGroups } = catalogue();
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const first = lifeOf(on.FIRST_LIFE);
const { everyday: late } = recordGroups.find(({ group }) => group === "credit");
/** What the page's plans break or settle, and when, unless something else is chosen. */
const MOMENTS = { missMonth: 3, settleMonth: 1 };
const CHINESE = /\p{Script=Han}/u;

/** The score of a profile; `null` if there is none. */
const scoreOf = (profile) => evaluate(profile).standing.score ?? null;

/** Whether what is shown is the score of a profile; no number, if there is none. */
function isScore(shown, profile) {
  const score = scoreOf(profile);
  return score === null ? !/\d/.test(shown) : shown === String(score);
}

async function assertScore(page, profile, message = "the score") {
  const shown = await on.score(page);
  assert(isScore(shown, profile), `${message}: ${shown}, not ${scoreOf(profile)}`);
}

/** An answer to an input other than this one, as far from it as may be. */
function otherAnswer({ unit, minimum, maximum, options }, answer) {
  if (unit === "flag") return !answer;
  if (unit === "choice") return options.find((option) => option !== answer);
  return answer - minimum > maximum - answer ? minimum : maximum;
}

/** What is done to an input, and what it answers after each. */
function movesOf(info, controls) {
  const { input } = info;
  const [other, before] = [otherAnswer(info, first[input]), first[input]];
  const selectorOf = (withholds) => controls.find((one) => one.input === input && one.withholds === withholds).selector;
  return [
    { withholds: false, value: other, answer: other },
    { withholds: true, value: true, answer: "unknown" },
    { withholds: true, value: false, answer: on.middle(info) },
    { withholds: false, value: before, answer: before },
  ].map(({ withholds, value, answer }) => ({ input, selector: selectorOf(withholds), value, answer }));
}

for (const engine of ENGINES) {
  describe(engine.name, () => {
    const browser = useEngine(engine);
    const skip = missing(engine);
    /** Defines a test, if the engine is here. @param {(page: import("./browsers.mjs").Page) => Promise<void>} body */
    const flow = (name, body, { link = on.linkTo(), size = SIZES.desktop } = {}) =>
      test(name, { skip }, async () => body(await on.open(browser, link, size)));

    flow("every input is moved, withheld, given again and put back", async (page) => {
      await on.unfold(page);
      const controls = await on.controls(page);
      assert.deepEqual(
        controls.map(({ input, withholds }) => `${input} ${withholds}`).sort(),
        inputs.flatMap(({ input }) => [`${input} false`, `${input} true`]).sort(),
      );
      const moves = inputs.flatMap((info) => movesOf(info, controls));
      const shown = await on.setEach(
        page,
        moves.map(({ selector, value }) => [selector, value]),
      );
      const wrong = moves.flatMap(({ input, answer }, at) =>
        isScore(shown[at], { ...first, [input]: answer }) ? [] : [`${input}, ${answer}: ${shown[at]}`],
      );
      assert.deepEqual(wrong, []);
    });

    flow("a slider is moved by keys", async (page) => {
      const { increment } = inputs.find(({ input }) => input === "onTimeRepayments");
      await page.keys(on.SLIDER, Key.ARROW_LEFT, Key.ARROW_LEFT, Key.ARROW_LEFT);
      const onTimeRepayments = first.onTimeRepayments - 3 * increment;
      assert.equal(await page.run((slider) => document.querySelector(slider).value, on.SLIDER), `${onTimeRepayments}`);
      await assertScore(page, { ...first, onTimeRepayments });
    });

    for (const [name, size] of Object.entries(SIZES)) {
      flow(
        `a record is added, settled and removed (${name})`,
        async (page) => {
          await on.records.add(page);
          await assertScore(page, { ...first, records: [late] });
          await on.records.settle(page);
          await assertScore(page, { ...first, records: [{ ...late, settledMonthsAgo: 0 }] });
          assert.equal(await on.records.count(page), 1);
          await on.records.remove(page);
          await assertScore(page, first);
          assert.equal(await on.records.count(page), 0);
        },
        { size },
      );

      flow(
        `a benefit is opened, its way looked at, taken and undone (${name})`,
        async (page) => {
          const [way] = paths(first, { to: { benefit: "luxembourgVisa" } }).paths;
          await on.openBenefit(page, "luxembourgVisa");
          await on.lookAtWay(page);
          assert.equal(await on.score(page), String(way.score), "looked at");
          await on.take(page);
          assert.equal(await on.score(page), String(way.score), "taken");
          await on.undo(page);
          await assertScore(page, first, "undone");
        },
        { size },
      );
    }

    for (const [name, size] of Object.entries(SIZES)) {
      for (const language of Object.keys(LANGUAGES)) {
        flow(
          `every view is gone to (${name}, ${language})`,
          async (page) => {
            for (const view of [...on.VIEWS.slice(1), on.VIEWS[0]]) {
              await on.go(page, view);
              assert.equal(await on.viewOf(page), view);
              await assertScore(page, first, view);
            }
          },
          { link: on.linkTo("play", on.FIRST_LIFE, `lang=${language}`), size },
        );
      }
    }

    flow("plans are chosen and their months walked", async (page) => {
      const chosen = { a: "miss", b: "goOn" };
      await on.choosePlans(page, chosen);
      const offered = plans(first, MOMENTS).plans;
      for (const [side, month] of [
        ["a", 7],
        ["b", 24],
        ["a", 3],
      ]) {
        const { plan } = offered.find(({ name }) => name === chosen[side]);
        await on.walk(page, side, month);
        await assertScore(page, project(first, plan).months[month].profile, `${chosen[side]}, month ${month}`);
      }
    });

    flow("the language is switched, there and back", async (page) => {
      assert.doesNotMatch(await on.headline(page), CHINESE);
      await on.switchLanguage(page, LANGUAGES.zh);
      assert.match(await on.headline(page), CHINESE);
      assert.deepEqual(await page.run(widthsOf, "芝麻"), [100, 100], "Chinese has no font here");
      await assertScore(page, first);
      await on.switchLanguage(page, LANGUAGES.en);
      assert.doesNotMatch(await on.headline(page), CHINESE);
    });

    flow(
      "a link opens its view, its life and its benefit in its language",
      async (page) => {
        assert.deepEqual([await on.viewOf(page), await on.opened(page)], ["doors", "benefit"]);
        assert.match(await on.headline(page), CHINESE);
        await assertScore(page, lifeOf("latePayer"));
      },
      { link: on.linkTo("doors", "latePayer", "open=carRental&lang=zh") },
    );

    flow("what was opened is closed by going back", async (page) => {
      await on.openBenefit(page, "carRental");
      assert.equal(await on.opened(page), "benefit");
      await on.back(page);
      assert.deepEqual([await on.viewOf(page), await on.opened(page)], ["doors", null]);
    });

    flow("the address of what is seen opens the same again", async (page) => {
      await on.records.add(page);
      const address = await on.addressWith(page, "records=");
      const again = await on.open(browser, address, SIZES.desktop);
      assert.equal(await on.records.count(again), 1);
      await assertScore(again, { ...first, records: [late] });
    });
  });
}

/** How wide each character is, as a share of its height in percent. Runs in the page. */
function widthsOf(text) {
  const context = document.createElement("canvas").getContext("2d");
  context.font = "100px sans-serif";
  return [...text].map((character) => Math.round(context.measureText(character).width));
}
