import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import {
  answered,
  atRest,
  closeDetail,
  complete,
  drag,
  everything,
  firstView,
  go,
  letGo,
  linkTo,
  openComplete,
  press,
  unfold,
} from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets, scorecards, benefits, inputs, limits } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };

const RANGE = "#input-onTimeRepayments";
/** The most elements that play may have: each is drawn anew with every movement. */
const MOST_ELEMENTS = 700;
const { lowestScore, highestScore } = limits;
/** What the doors ask for, lowest first. */
const cutOffs = [...new Set(benefits.benefits.flatMap(({ scoreNeeded }) => scoreNeeded ?? []))].sort(
  (one, other) => one - other,
);
const along = (score) => String(((score - lowestScore) / (highestScore - lowestScore)) * 100);
const points = (text) => Number(text.replace("−", "-"));
/** The folds of the rail in which inputs stand. */
const foldsOf = (...names) =>
  names.map((name) => `inputs-${inputs.find(({ input }) => input === name).dimension ?? "atAll"}`);

/** The reasons with the weights unfolded: only there can they be chosen. */
async function openWeightings() {
  const page = await browser.open({ path: linkTo("why", "en", "unfolded=why-weightings") });
  await complete(page);
  return page;
}

/** How a door stands: locked if the score is there, and nothing behind it is open. */
function doorState(report, score, cut) {
  if (score === null) return "unknown";
  if (score < cut) return "short";
  const behind = report.benefits.filter((_, at) => benefits.benefits[at].scoreNeeded === cut);
  return behind.some(({ state }) => state === "open") ? "open" : "locked";
}

/** What the first view must show of a report, in the words of a language. */
function expected(report, { text, number, signed }) {
  const { standing, totals, benefits } = report;
  const score = standing.kind === "scored" ? standing.score : null;
  const yuan = (value) => `¥${number(value)}`;
  return {
    score: score === null ? text("no-score") : String(score),
    band: score === null ? null : text(`band-${standing.band}`),
    headline: score === null ? text("headline-none") : text("headline", { open: totals.open, count: benefits.length }),
    needle: score === null ? "" : along(score),
    needles: score === null ? 0 : 1,
    doors: cutOffs.map((cut) => ({
      cut: String(cut),
      cushion: score === null ? text("door-unknown") : signed(score - cut),
      state: doorState(report, score, cut),
    })),
    totals: [yuan(totals.depositsFreedYuan), yuan(totals.creditReachableYuan)],
  };
}

for (const language of ["en", "zh"]) {
  for (const { preset, profile } of presets) {
    test(`the first view of ${preset} shows what the engine says (${language})`, async () => {
      const page = await browser.again({ path: `?lang=${language}` });
      await page.set("#preset", preset);
      const { change: _, points: __, behind, ...shown } = await firstView(page);
      const report = evaluate(profile);
      assert.deepEqual(shown, expected(report, words[language]));
      const wanted = report.benefits
        .filter((_, at) => benefits.benefits[at].scoreNeeded !== null)
        .map(({ benefit, state }) => [benefit, state === "open"]);
      assert(wanted.length >= 10);
      assert.deepEqual(behind.sort(), wanted.sort());
    });
  }
}

test("number, needle, doors, headline and change line answer a range before its event has returned", async () => {
  const page = await browser.open();
  const { profile } = presets[0];
  const shown = await page.run((selector) => {
    const control = document.querySelector(selector);
    control.value = "3";
    control.dispatchEvent(new Event("input", { bubbles: true }));
    return {
      score: document.querySelector(".score strong").innerText,
      needle: document.querySelector(".stage").style.getPropertyValue("--score"),
      cushions: [...document.querySelectorAll(".cushion")].map((element) => element.innerText),
      headline: document.querySelector("#headline").innerText,
      points: document.querySelector(".change .points").innerText,
      output: document.querySelector(`output[for="input-onTimeRepayments"]`).innerText,
    };
  }, RANGE);
  const before = evaluate(profile).standing.score;
  const report = evaluate({ ...profile, onTimeRepayments: 3 });
  const { score, needle, doors, headline } = expected(report, words.en);
  assert.notEqual(Number(score), before);
  assert.deepEqual(shown, {
    score,
    needle,
    cushions: doors.map(({ cushion }) => cushion),
    headline,
    points: words.en.signed(score - before),
    output: words.en.text("input-onTimeRepayments-value", { value: 3 }),
  });
});

test("without a score there is no number anywhere in the first view, and every benefit is unknown", async () => {
  const page = await openComplete(browser);
  await page.set("#preset", "newcomer");
  const numbers = await page.run(() => {
    const parts = document.querySelectorAll(".score, .says, .change, .door .label");
    return [...parts].flatMap(({ textContent }) => textContent.match(/\d+/g) ?? []);
  });
  assert.deepEqual(numbers, []);
  await go(page, "doors");
  const states = await page.run(() => [...document.querySelectorAll(".benefit")].map(({ dataset }) => dataset.state));
  const wanted = evaluate(presets.find(({ preset }) => preset === "newcomer").profile).benefits;
  assert.equal(states.length, benefits.benefits.length);
  assert.deepEqual(states.sort(), wanted.map(({ state }) => state).sort());
  const asking = wanted.filter(({ requirements }) => requirements.some(({ verdict }) => verdict === "unknown"));
  assert(asking.every(({ state }) => state === "unknown"));
  assert(!states.includes("closed"), "unknown is never no");
});

/** What each line of the breakdown of the last change says it did, the rest of the score and what is held back among them. */
async function causes(page) {
  await page.run(() => document.querySelector(".change .because").click());
  const lines = await page.run(() =>
    [...document.querySelectorAll(".breakdown :is(tbody tr:not(.dimension), tfoot tr:not(.total)) td:last-child")].map(
      (cell) => cell.innerText,
    ),
  );
  await closeDetail(page);
  return lines.map(points);
}

test("the change line's points are the difference of the scores, and its causes sum to it", async () => {
  const page = await openComplete(browser);
  await unfold(page, ...foldsOf("steadyMonths", "occupation", "ownsHome", "contacts"));
  const changes = [
    () => page.set("#preset", "latePayer"),
    () => page.set("#input-steadyMonths", 24),
    () => page.set("#input-rentalsKept", 0),
    () => page.set("#input-occupation", "student"),
    () => page.run(() => document.querySelector("#input-ownsHome").click()),
    () => page.run(() => document.querySelector("[data-input=contacts] .withheld input").click()),
    () => press(page, words.en.text("records-credit.add"), "[data-group=credit]"),
  ];
  for (const change of changes) {
    const before = await firstView(page);
    await change();
    const after = await firstView(page);
    assert.notEqual(after.score, before.score, String(change));
    assert.equal(points(after.points), Number(after.score) - Number(before.score), after.change);
    await answered(page);
    const found = await causes(page);
    assert(found.length > 1, String(change));
    const sum = found.reduce((one, other) => one + other, 0);
    assert.equal(sum, points(after.points), `${String(change)}: ${found}`);
  }
});

test("switching the weights rescores the same life, and says so", async () => {
  const page = await openWeightings();
  const { profile } = presets[0];
  let before = evaluate(profile, scorecards[0].weighting).standing.score;
  for (const { weighting } of scorecards.slice(1)) {
    await page.run((name) => document.querySelector(`input[name=weighting][value=${name}]`).click(), weighting);
    const { score, change, points: moved } = await firstView(page);
    const { standing, dimensions } = evaluate(profile, weighting);
    assert.equal(score, String(standing.score));
    assert.equal(points(moved), standing.score - before);
    assert(change.includes(words.en.text(`weighting-${weighting}`)), change);
    const shown = await page.run(() =>
      [...document.querySelectorAll(".dimensions > .step > summary b")].map((element) => Number(element.innerText)),
    );
    assert.deepEqual(
      shown,
      dimensions.map((dimension) => dimension.points),
    );
    before = standing.score;
  }
});

test("undo goes back step by step to exactly what there was", async () => {
  const page = await openWeightings();
  await unfold(page, ...foldsOf("education", "billsOnTime"));
  const seen = [await everything(page)];
  const steps = [
    () => page.set("#preset", "prime"),
    () => page.set(RANGE, 2),
    () => page.set("#input-education", "none"),
    () => page.run(() => document.querySelector("[data-input=billsOnTime] .withheld input").click()),
    () => press(page, words.en.text("records-service.add"), "[data-group=service]"),
    () => page.run(() => document.querySelector("input[value=withoutRelationships]").click()),
    () => press(page, words.en.text("reset"), ".profile-actions"),
  ];
  for (const step of steps) {
    await step();
    const now = await everything(page);
    assert.notDeepEqual(now, seen.at(-1), String(step));
    seen.push(now);
  }
  for (const before of seen.slice(0, -1).reverse()) {
    await press(page, words.en.text("undo"), ".profile-actions");
    assert.deepEqual(await everything(page), before);
  }
  assert.equal(await page.run(() => document.querySelector(".profile-actions button").disabled), true);
});

test("a drag is one step, however many positions it goes through; the next drag is another", async () => {
  const page = await openComplete(browser);
  await atRest(page);
  const start = await firstView(page);
  await drag(page, RANGE, [16, 10, 4, 9]);
  await letGo(page, RANGE);
  await atRest(page);
  const first = await firstView(page);
  const { profile } = presets[0];
  const moved = evaluate({ ...profile, onTimeRepayments: 9 }).standing.score - evaluate(profile).standing.score;
  assert.equal(points(first.points), moved, "from where the drag began");
  await drag(page, RANGE, [8, 2]);
  await letGo(page, RANGE);
  await press(page, words.en.text("undo"), ".profile-actions");
  await atRest(page);
  assert.deepEqual(await firstView(page), first);
  await press(page, words.en.text("undo"), ".profile-actions");
  await atRest(page);
  assert.deepEqual(await firstView(page), start);
});

test("starting again brings back the first life and the first weights", async () => {
  const page = await openWeightings();
  const { change: _, points: __, ...start } = await firstView(page);
  await page.set("#preset", "latePayer");
  await page.run(() => document.querySelector("input[value=reportedB]").click());
  await page.set(RANGE, 0);
  await press(page, words.en.text("reset"), ".profile-actions");
  const { change, points: ___, ...now } = await firstView(page);
  assert.deepEqual(now, start);
  assert(change.includes(words.en.text("cause-reset")));
  assert.equal(await page.run(() => document.querySelector("input[name=weighting]:checked").value), "reportedA");
  assert.equal(await page.run(() => document.querySelector("#preset").value), "steadyRenter");
});

test("withholding an answer is a state of its own, not a zero", async () => {
  const page = await browser.open();
  const { profile } = presets[0];
  await page.run(() => document.querySelector("[data-input=onTimeRepayments] .withheld input").click());
  assert.equal(await page.text("[data-input=onTimeRepayments] output"), words.en.text("value-unknown"));
  const withheld = evaluate({ ...profile, onTimeRepayments: "unknown" }).standing.score;
  assert.notEqual(withheld, evaluate({ ...profile, onTimeRepayments: 0 }).standing.score);
  assert.equal((await firstView(page)).score, String(withheld));
  assert.equal(await page.run((selector) => document.querySelector(selector).disabled, RANGE), true);
});

test(`whichever life is chosen, play has at most ${MOST_ELEMENTS} elements, after a change as well`, async () => {
  const page = await openComplete(browser);
  const counts = {};
  for (const { preset } of presets) {
    await page.set("#preset", preset);
    await page.set(RANGE, 1);
    await answered(page);
    counts[preset] = await page.run(() => document.querySelectorAll("*").length);
  }
  assert.equal(Object.keys(counts).length, presets.length);
  for (const [preset, count] of Object.entries(counts)) {
    assert(count > 300 && count <= MOST_ELEMENTS, `${preset}: ${count} elements`);
  }
});
