import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { answered, brokenTexts, firstView, inPage, openComplete, resize, useProfile } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, compare, evaluate, plans, project, mishaps: allMishaps } = await startEngine();
const { presets, limits } = catalogue();
const { lowestScore, highestScore, planMonths } = limits;
const { mishaps, pairs } = allMishaps();
const words = { en: await readWords("en"), zh: await readWords("zh") };
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const stepOf = (slug) => mishaps.find(({ mishap }) => mishap === slug).step;
const after = (profile, step) => project(profile, { months: 0, steps: [step] }).months[0].profile;
/** Each of two lives has its name, its points and its two scores; the scale has five bands. */
const FEWEST_TEXTS = 10;
const number = (text) => Number(text.replace("−", "-").match(/-?\d+/)[0]);

async function choose(page, key, value) {
  await page.set(`#lives [data-choice=${key}]`, value);
  await answered(page);
}

/** What the section shows of both lives. */
function shownLives(page) {
  return page.run(() => {
    const all = (selector, within = document) => [...within.querySelectorAll(selector)];
    const text = (element) => element?.textContent.replaceAll(/\s+/g, " ").trim() ?? null;
    return {
      points: all("#lives .fate strong").map(text),
      before: all("#lives .was-score").map(text),
      after: all("#lives .is-score").map(text),
      places: all("#lives .strip .is").map((dot) => Number(dot.style.getPropertyValue("--x"))),
      closed: all("#lives .account").map((account) => all("[data-movement=closed] button", account).map(text)),
      said: all("#lives .account").map(text),
      parts: all("#lives .because-table tbody").map((part) => [
        text(part.querySelector("button")),
        ...all("td b", part).map((points) => Number(points.dataset.points)),
      ]),
      answer: text(document.querySelector("#lives .answer")),
    };
  });
}

for (const language of ["en", "zh"]) {
  for (const { pair, one, other, mishap } of pairs) {
    test(`both lives of “${pair}” lose what the engine says, for its reasons (${language})`, async () => {
      const { text, signed } = words[language];
      const page = await openComplete(browser, { view: "lives", language });
      await choose(page, "pair", pair);
      const shown = await shownLives(page);
      const changes = [one, other].map((life) => compare(lifeOf(life), after(lifeOf(life), stepOf(mishap))));
      const lost = changes.map(({ points }) => points);
      assert.deepEqual(
        shown.points,
        lost.map((points) => text("lives-points", { points: Math.abs(points), signed: signed(points) })),
      );
      assert.deepEqual(
        [shown.before, shown.after],
        ["before", "after"].map((when) => changes.map((change) => String(change[when].score))),
      );
      assert.deepEqual(
        shown.places,
        changes.map((change) => ((change.after.score - lowestScore) / (highestScore - lowestScore)) * 100),
      );
      const closed = changes.map(({ benefits }) => benefits.filter(({ movement }) => movement === "lost"));
      assert.deepEqual(
        shown.closed,
        closed.map((list) => list.map(({ benefit }) => text(`benefit-${benefit}`))),
      );
      for (const at of [1, 2])
        assert.equal(
          shown.parts.reduce((sum, part) => sum + part[at], 0),
          lost[at - 1],
        );
      for (const [at, { characteristics }] of changes.entries()) {
        for (const { characteristic, points } of characteristics) {
          const part = shown.parts.find(([name]) => name === text(`characteristic-${characteristic}`));
          assert.equal(part[at + 1], points, characteristic);
        }
      }
      assert(shown.answer.startsWith(text(`mishap-${mishap}`)), shown.answer);
      assert.deepEqual(await brokenTexts(page), []);
    });
  }
}

/** Months until a score is where it would have been, counted from behind; more than a plan has if never. */
function recovery(profile, step) {
  const named = plans(profile, { missMonth: 1, settleMonth: 1 }).plans;
  const kept = named.find(({ name }) => name === "keep").plan.steps;
  const scores = (steps) =>
    project(profile, { months: planMonths, steps }).months.map(({ standing }) => standing.score);
  const [without, struck] = [scores(kept), scores([step, ...kept])];
  let back = planMonths + 1;
  while (back > 0 && struck[back - 1] >= without[back - 1]) back -= 1;
  return { back, left: without[planMonths] - struck[planMonths] };
}

test("how long until it is made up is the engine's own, for every mishap", async () => {
  const { text } = words.en;
  const page = await openComplete(browser, { view: "lives" });
  await choose(page, "pair", "cleanAndBlemished");
  const { one, other } = pairs.find(({ pair }) => pair === "cleanAndBlemished");
  for (const { mishap, step } of mishaps) {
    await choose(page, "mishap", mishap);
    const { said } = await shownLives(page);
    for (const [at, life] of [one, other].entries()) {
      const { back, left } = recovery(lifeOf(life), step);
      const never = text("lives-recovery-never", { months: planMonths, points: left });
      const wanted =
        back === 0
          ? text("lives-recovery-nothing")
          : back > planMonths
            ? never
            : text("lives-recovery", { months: back });
      assert(said[at].includes(wanted), `${mishap}, ${life}: ${said[at]}`);
    }
  }
});

test("a life can be loaded into the page", async () => {
  const page = await openComplete(browser, { view: "lives" });
  await page.run(() => document.querySelector("#lives .account > button").click());
  await answered(page);
  assert.equal((await firstView(page)).score, String(evaluate(lifeOf(pairs[0].one)).standing.score));
  assert.equal(await page.run(() => document.querySelector("#preset").value), pairs[0].one);
  assert.equal(await page.run(() => document.querySelector("#lives .account > button:disabled") !== null), true);
});

test("one's own profile can be one of the two, and follows what is moved", async () => {
  const page = await openComplete(browser, { view: "lives" });
  await choose(page, "pair", "own");
  await choose(page, "mishap", "repaymentLate30");
  await choose(page, "beside", "prime");
  const profile = { ...presets[0].profile, onTimeRepayments: 3 };
  await page.set("#input-onTimeRepayments", 3);
  await answered(page);
  const { points } = await shownLives(page);
  const lost = (life) => compare(life, after(life, stepOf("repaymentLate30"))).points;
  assert.deepEqual(points.map(number), [lost(profile), lost(lifeOf("prime"))]);
});

test("without a score, with records withheld, and where it is so already, words stand for figures", async () => {
  const { text } = words.en;
  const page = await openComplete(browser, { view: "lives" });
  await choose(page, "pair", "own");
  const first = async () => (await shownLives(page)).said[0];
  await page.set("#preset", "newcomer");
  await answered(page);
  assert((await first()).includes(text("lives-no-score")));
  await useProfile(page, { ...presets[0].profile, records: "unknown" });
  await answered(page);
  assert((await first()).includes(text("issue-withheld")), await first());
  await useProfile(page, { ...presets[0].profile, creditUtilisation: 99 });
  await choose(page, "mishap", "cardMaxedOut");
  assert((await first()).includes(text("lives-already")));
  assert.equal((await shownLives(page)).answer, null);
});

inEachFont((browser) => {
  for (const language of ["en", "zh"]) {
    test(`nothing on the scale of two lives lies on anything else (${language})`, async () => {
      const page = await openComplete(browser, { view: "lives", language });
      for (const width of [320, 360, 768, 1440, 2560]) {
        await resize(page, width);
        const slugs = pairs.map(({ pair }) => pair);
        for (const { pair, texts, faults } of await inPage(page, lookAtLives, [slugs], { overlaps })) {
          assert.deepEqual(faults, [], `${pair}, ${width} px`);
          assert(texts >= FEWEST_TEXTS, `${texts} texts: ${pair}, ${width} px`);
        }
      }
    });
  }
});

/** What is wrong with the scale of each pair of lives. Runs in the page. */
async function lookAtLives({ set, answered, overlaps }, pairs) {
  const found = [];
  for (const pair of pairs) {
    set("#lives [data-choice=pair]", pair);
    await answered();
    found.push({ pair, ...overlaps() });
  }
  return found;
}

/**
 * How many texts the scale has, the pairs of them that cover each other, and those that the window cuts. Runs in the
 * page.
 */
function overlaps() {
  const boxes = [...document.querySelectorAll(".fates :is(b, span, strong)")].map((text) => {
    const range = document.createRange();
    range.selectNodeContents(text);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom, text: text.textContent };
  });
  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
  const pairs = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => meet(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
  const { clientWidth, scrollWidth } = document.documentElement;
  const cut = boxes.filter(({ left, right }) => left < 0 || right > clientWidth).map(({ text }) => `cut: ${text}`);
  const faults = [...pairs, ...cut, ...(scrollWidth > clientWidth ? ["too wide"] : [])];
  return { texts: boxes.length, faults };
}
