import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser } from "./driver.mjs";
import { LANGUAGES, pageModule, readWords, startEngine } from "./model.mjs";
import {
  answered,
  brokenTexts,
  drag,
  firstView,
  go,
  inPage,
  letGo,
  openAgain,
  openComplete,
  press,
  resize,
  until,
  useProfile,
} from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate, plans, project } = await startEngine();
const { presets, limits, benefits } = catalogue();
const BENEFITS = benefits.benefits.length;
const { highestScore, planMonths } = limits;
const words = { en: await readWords("en"), zh: await readWords("zh") };
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const RANGE = "#time-month";

const dates = await pageModule("view/dates.ts");
const MOMENTS = { missMonth: 3, settleMonth: 1 };

/** A chart without a single mark has its two ends, its bands and its months. */
const FEWEST_TEXTS = 10;

/** The months of one of the page's plans, as the engine carries it. */
const carry = (profile, name, weighting, moments = MOMENTS) =>
  project(profile, plans(profile, moments).plans.find((one) => one.name === name).plan, weighting).months;
const scoreOf = ({ standing }) => standing.score ?? null;

/** The day on which the score of a month is made. */
const dateText = (month, language) =>
  dates.dateText(dates.dateOf(month, new Date(), limits.scoreDay), LANGUAGES[language]);

/** The table behind the chart. */
function table(page) {
  return page.run(() =>
    [...document.querySelectorAll("#time tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    ),
  );
}

async function choose(page, selector, value) {
  await page.set(selector, value);
  await answered(page);
}

function rowsExpected(a, b, horizon, language) {
  const { text } = words[language];
  return a
    .slice(0, horizon + 1)
    .filter(({ month }) => month % 6 === 0 || a[month].events.length > 0 || b[month].events.length > 0)
    .map(({ month }) => [
      String(month),
      dateText(month, language),
      ...[a, b].map((months) => String(scoreOf(months[month]) ?? text("no-score"))),
    ]);
}

for (const language of ["en", "zh"]) {
  for (const { preset, profile } of presets) {
    test(`the table behind the chart has the engine's own scores and days: ${preset}, ${language}`, async () => {
      const page = await openAgain(browser, { view: "ahead", language });
      // From the first life each time: the plans on offer are those of most lives.
      await choose(page, "#preset", presets[0].preset);
      await choose(page, "#preset", preset);
      const names = await page.run(() => ["a", "b"].map((side) => document.querySelector(`#time-plan-${side}`).value));
      assert.deepEqual(names, profile.optedIn === true ? ["keep", "miss"] : ["begin", "goOn"]);
      for (const horizon of [24, 120]) {
        await choose(page, "[data-choice=horizon]", horizon);
        const [a, b] = names.map((name) => carry(profile, name));
        const shown = await table(page);
        assert.deepEqual(
          shown.map((row) => row.slice(0, 4)),
          rowsExpected(a, b, horizon, language),
        );
      }
      await choose(page, "[data-choice=horizon]", 24);
      assert.deepEqual(await brokenTexts(page), []);
    });
  }
}

/** Where two plans are furthest apart, and from when on they are level, looked for from behind. */
function gap(a, b, horizon) {
  let worst = { points: 0, month: 0 };
  for (let month = horizon; month >= 0; month -= 1) {
    const points = scoreOf(a[month]) - scoreOf(b[month]);
    if (points >= worst.points) worst = { points, month };
  }
  let month = 0;
  while (month < horizon && scoreOf(a[month]) <= scoreOf(b[month])) month += 1;
  const first = { points: scoreOf(a[month]) - scoreOf(b[month]), month };
  let levelAt = planMonths + 1;
  while (levelAt > 0 && scoreOf(a[levelAt - 1]) <= scoreOf(b[levelAt - 1])) levelAt -= 1;
  return {
    ...worst,
    first,
    levelAt: levelAt > planMonths ? null : levelAt,
    left: scoreOf(a[horizon]) - scoreOf(b[horizon]),
  };
}

for (const language of ["en", "zh"]) {
  for (const preset of ["steadyRenter", "latePayer", "fico680", "prime"]) {
    test(`what a missed payment costs, and when it is made up, is said in words: ${preset}, ${language}`, async () => {
      const { text } = words[language];
      const page = await openAgain(browser, { view: "ahead", language });
      await choose(page, "#preset", preset);
      const profile = lifeOf(preset);
      for (const horizon of [12, 24, 120]) {
        await choose(page, "[data-choice=horizon]", horizon);
        const { points, month, first, levelAt, left } = gap(carry(profile, "keep"), carry(profile, "miss"), horizon);
        const names = { lower: text("time-b"), upper: text("time-a") };
        const begins = text("time-gap", { ...names, ...first, date: dateText(first.month, language) });
        const worst = text("time-gap-worst", { points, month, date: dateText(month, language) });
        const date = dateText(levelAt, language);
        const level =
          levelAt <= horizon
            ? text("time-level", { month: levelAt, date })
            : text("time-level-later", { months: horizon, points: left, month: levelAt, date });
        const answer = await page.text("#time .answer");
        const wanted = first.points === points ? [begins, level] : [begins, worst, level];
        assert.equal(answer, wanted.join(language === "en" ? " " : ""));
      }
    });
  }
}

test("every door that opens or closes stands under its day, by name", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const profile = presets[0].profile;
  const shown = await page.run(() =>
    [...document.querySelectorAll("#time .course-of")].map((course) =>
      [...course.querySelectorAll("li")].map((item) => [
        item.querySelector(".date b").textContent,
        ...["closed", "opened"].map((way) =>
          [...item.querySelectorAll(`[data-movement=${way}] button`)].map((button) => button.textContent.trim()),
        ),
      ]),
    ),
  );
  const wanted = ["keep", "miss"].map((name) =>
    carry(profile, name)
      .slice(1, 25)
      .filter(({ events }) => events.length > 0)
      .map(({ month, events }) => [
        dateText(month, "en"),
        ...["closed", "opened"].map((kind) =>
          events.filter((event) => event.kind === kind).map(({ benefit }) => words.en.text(`benefit-${benefit}`)),
        ),
      ]),
  );
  assert.deepEqual(shown, wanted);
  assert(wanted[1].some(([, closed]) => closed.length > 0));
});

test("the lines step where the score is made anew, on the scale of the score", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const paths = await page.run(() =>
    ["a", "b"].map((plan) => document.querySelector(`.course.${plan}`).getAttribute("d")),
  );
  for (const [at, name] of ["keep", "miss"].entries()) {
    const scores = carry(presets[0].profile, name).slice(0, 25).map(scoreOf);
    const heights = [...paths[at].matchAll(/(?:M0 |V)([\d.]+)/g)].map(([, height]) => highestScore - Number(height));
    assert.deepEqual(heights, scores);
    assert.match(paths[at], /^M0 [\d.]+(H\d+V[\d.]+)+$/);
  }
});

test("somebody without a score learns the month of the first one, and what is in the way of the other plan", async () => {
  const { text } = words.en;
  const page = await openComplete(browser, { view: "ahead" });
  await choose(page, "#preset", "newcomer");
  const months = carry(lifeOf("newcomer"), "begin");
  const first = months.find((month) => scoreOf(month) !== null);
  assert(first.month > 0);
  const args = { score: scoreOf(first), month: first.month, date: dateText(first.month, "en") };
  const names = { plan: text("time-a"), other: text("time-b"), months: 24 };
  assert.equal(await page.text("#time .answer"), text("time-gap-one", { ...args, ...names }));
  const [a, b] = await page.run(() =>
    [...document.querySelectorAll("#time .course-of > p:not(.hint)")].map((p) => p.textContent),
  );
  assert(a.startsWith(text("time-first", args)), a);
  assert(b.startsWith(text("time-first-none", { months: 24 })), b);
  assert(b.includes(text("gate-notOptedIn", { verdict: "notMet" })), b);
  await choose(page, "[data-choice=horizon]", 120);
  await choose(page, "#time-plan-a", "goOn");
  assert.equal(await page.text("#time .answer"), text("time-gap-unknown", { months: 120 }));
});

for (const language of ["en", "zh"]) {
  test(`where a ceiling hides what a missed payment costs, it is named (${language})`, async () => {
    const page = await openAgain(browser, { view: "ahead", language });
    await choose(page, "#preset", "courtListed");
    await choose(page, "[data-choice=horizon]", 24);
    const { text } = words[language];
    const args = { months: 24, name: text(`ceiling-${evaluate(lifeOf("courtListed")).ceilings[0].ceiling}`) };
    assert.equal(await page.text("#time .answer"), text("time-gap-held", args));
  });
}

test("what is open can be settled in a chosen month, and a payment missed in another", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const open = {
    kind: "loanOverdue",
    daysLate: 40,
    amountYuan: 900,
    dueMonthsAgo: 2,
    settledMonthsAgo: "open",
    dispute: "none",
  };
  const profile = { ...presets[0].profile, records: [open] };
  const options = () => page.run(() => [...document.querySelectorAll("#time-plan-a option")].map(({ value }) => value));
  assert(!(await options()).includes("settle"), "nothing is open");
  await useProfile(page, profile);
  await answered(page);
  assert((await options()).includes("settle"));
  await choose(page, "#time-plan-a", "settle");
  await choose(page, "#time-plan-b", "returnLate");
  const scores = async () => (await table(page)).map(([month, , a, b]) => [Number(month), Number(a), Number(b)]);
  const wanted = (a, b) => (rows) => rows.map(([month]) => [month, scoreOf(a[month]), scoreOf(b[month])]);
  let rows = await scores();
  assert.deepEqual(rows, wanted(carry(profile, "settle"), carry(profile, "returnLate"))(rows));
  await choose(page, "#time-plan-b", "miss");
  await choose(page, "[data-choice=missMonth]", 9);
  rows = await scores();
  const missed = carry(profile, "miss", undefined, { ...MOMENTS, missMonth: 9 });
  assert.deepEqual(rows, wanted(carry(profile, "settle"), missed)(rows));
});

test("where records are withheld, plans with a broken promise are not offered, and it is said why", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const profile = { ...presets[0].profile, records: "unknown" };
  await useProfile(page, profile);
  await answered(page);
  const shown = await page.run(() => [...document.querySelectorAll("#time-plan-b option")].map(({ value }) => value));
  assert.deepEqual(shown, ["keep", "goOn"]);
  assert.equal(await page.text("#time .choices + .hint"), words.en.text("time-withheld"));
  const rows = await table(page);
  assert.equal(scoreOf(carry(profile, "goOn")[24]), null);
  assert.equal(rows.at(-1)[3], words.en.text("no-score"));
});

test("a plan that a profile cannot follow is not offered", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const record = {
    kind: "bikeUnpaid",
    daysLate: 1,
    amountYuan: 5,
    dueMonthsAgo: 30,
    settledMonthsAgo: 29,
    dispute: "none",
  };
  await useProfile(page, { ...presets[0].profile, records: Array(limits.records).fill(record) });
  await answered(page);
  const offered = () => page.run(() => [...document.querySelectorAll("#time-plan-b option")].map(({ value }) => value));
  assert.deepEqual(await offered(), ["keep", "goOn"]);
  await page.set("#preset", "student");
  await answered(page);
  assert.deepEqual(await offered(), ["keep", "miss", "returnLate", "goOn"]);
});

test("the plan that is carried is the one that is chosen, whatever could be chosen before", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  for (const life of ["newcomer", "student", "private", "prime"]) {
    await choose(page, "#preset", life);
    const chosen = await page.run(() => ["a", "b"].map((side) => document.querySelector(`#time-plan-${side}`).value));
    const rows = await table(page);
    const last = Number(rows.at(-1)[0]);
    const scores = chosen.map((plan) => scoreOf(carry(lifeOf(life), plan)[last]));
    assert.deepEqual(
      rows.at(-1).slice(2, 4),
      scores.map((score) => String(score ?? words.en.text("no-score"))),
      life,
    );
  }
});

test("walking through the months shows each on the whole page, and the chart stays as it is", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const months = carry(presets[0].profile, "miss");
  const lines = () => page.run(() => [...document.querySelectorAll(".course")].map((path) => path.getAttribute("d")));
  const [before, chart] = [await firstView(page), await lines()];
  await page.run(() => document.querySelector("[name=time-side][value=b]").click());
  for (const month of [7, 3, 24, 1]) {
    await drag(page, RANGE, [month]);
    assert.equal((await firstView(page)).score, String(scoreOf(months[month])));
    const { open } = evaluate(months[month].profile).totals;
    assert.equal((await firstView(page)).headline, words.en.text("headline", { open, count: BENEFITS }));
    assert((await page.text(".walk output")).includes(dateText(month, "en")));
  }
  await drag(page, RANGE, [3]);
  await page.run(() => document.querySelector("[name=time-side][value=a]").click());
  assert.equal((await firstView(page)).score, String(scoreOf(carry(presets[0].profile, "keep")[3])), "the other plan");
  await answered(page);
  assert.deepEqual(await lines(), chart);
  await press(page, words.en.text("time-back"), ".walk");
  assert.deepEqual(await firstView(page), before);
  assert.equal(await page.run((range) => document.querySelector(range).value, RANGE), "0");
});

test("a month that is looked at right after another life was chosen is that life’s own", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  await page.run((range) => {
    const set = (selector, value, type) => {
      const control = document.querySelector(selector);
      control.value = value;
      control.dispatchEvent(new Event(type, { bubbles: true }));
    };
    set("#preset", "fico680", "change");
    set(range, "7", "input");
  }, RANGE);
  await answered(page);
  assert.equal((await firstView(page)).score, String(scoreOf(carry(lifeOf("fico680"), "keep")[7])));
});

test("another choice of plans leaves the month that is looked at", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const before = await firstView(page);
  await drag(page, RANGE, [9]);
  await choose(page, "#time-plan-b", "goOn");
  assert.deepEqual(await firstView(page), before);
});

test("while an input moves the old chart stands, marked as old; the new one comes when it rests", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const line = () => page.run(() => document.querySelector(".course.a").getAttribute("d"));
  const old = await line();
  // The stage is painted first, then the mark; what is new is asked for after that.
  const during = await page.run(() => {
    const marked = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        resolve(document.querySelector(".course.a").getAttribute("d"));
      });
      observer.observe(document.querySelector("#time"), { attributeFilter: ["aria-busy"] });
    });
    const control = document.querySelector("#input-onTimeRepayments");
    control.value = "2";
    control.dispatchEvent(new Event("input", { bubbles: true }));
    return marked;
  });
  assert.equal(during, old);
  await letGo(page, "#input-onTimeRepayments");
  await answered(page);
  assert.notEqual(await line(), old);
  const rows = await table(page);
  assert.equal(rows.at(-1)[2], String(scoreOf(carry({ ...presets[0].profile, onTimeRepayments: 2 }, "keep")[24])));
});

test("another weighting carries the plans by its own points", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  await go(page, "why");
  await page.run(() => document.querySelector("[data-fold=why-weightings] summary").click());
  await until(page, () => document.querySelector("input[value=reportedB]"));
  await page.run(() => document.querySelector("input[value=reportedB]").click());
  await go(page, "ahead");
  const rows = await table(page);
  assert.equal(rows.at(-1)[3], String(scoreOf(carry(presets[0].profile, "miss", "reportedB")[24])));
});

inEachFont((browser) => {
  for (const language of ["en", "zh"]) {
    test(`nothing in the chart lies on anything else, nor outside the window (${language})`, async () => {
      const page = await openComplete(browser, { view: "ahead", language });
      const presets = ["steadyRenter", "newcomer", "courtSettled", "student"];
      for (const preset of presets) {
        await choose(page, "#preset", preset);
        for (const width of [320, 768, 1440, 2560]) {
          await resize(page, width);
          const found = await inPage(page, lookAtCharts, [[12, 24, 60, 120]], { overlaps });
          for (const { horizon, texts, faults } of found) {
            const place = `${preset}, ${horizon} months, ${width} px`;
            assert.deepEqual(faults, [], place);
            assert(texts >= FEWEST_TEXTS, `${texts} texts: ${place}`);
          }
        }
      }
    });
  }
});

// Another scheme has other colours, and nothing else.
for (const [scheme, rules] of [["light"], ["dark", ["color-contrast"]]]) {
  test(`axe finds nothing, with the table open and a month being looked at, ${scheme}`, async () => {
    const page = await openComplete(browser, { view: "ahead", media: { "prefers-color-scheme": scheme } });
    await page.run(() => {
      document.querySelector("#time .behind").open = true;
    });
    assert.deepEqual(await page.axe({ rules, within: "main" }), []);
    await drag(page, RANGE, [4]);
    // The bar that says so lies over what is behind it, until that is scrolled away from it.
    const found = await page.axe({ rules, within: "main" });
    assert.deepEqual(
      found.filter((line) => !line.startsWith("target-size")),
      [],
    );
  });
}

/** What is wrong with the chart, for each horizon. Runs in the page. */
async function lookAtCharts({ set, answered, overlaps }, horizons) {
  const found = [];
  for (const horizon of horizons) {
    set("[data-choice=horizon]", horizon);
    await answered();
    found.push({ horizon, ...overlaps() });
  }
  return found;
}

/**
 * How many texts the chart has, the pairs of them that cover each other, and those that the window cuts. Runs in the
 * page.
 */
function overlaps() {
  const shown = [...document.querySelectorAll(".plot p :is(b, span, strong)")].filter((text) => text.checkVisibility());
  const boxes = shown
    .filter((text) => !text.querySelector("*"))
    .map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      return { left, right, top, bottom, label: text.closest(".labels p"), text: text.textContent };
    });
  const meet = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
  const pairs = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => (one.label !== other.label || !one.label) && meet(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
  const { clientWidth, scrollWidth } = document.documentElement;
  const cut = boxes.filter(({ left, right }) => left < 0 || right > clientWidth).map(({ text }) => `cut: ${text}`);
  const faults = [...pairs, ...cut, ...(scrollWidth > clientWidth ? ["too wide"] : [])];
  return { texts: boxes.length, faults };
}
