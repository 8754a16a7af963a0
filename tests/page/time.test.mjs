import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { LANGUAGES, pageModule, readWords, spaced, startEngine } from "./model.mjs";
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
const { planMonths } = limits;
const words = { en: await readWords("en"), zh: await readWords("zh") };
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const RANGE = "#time-month";
const WIDTHS = [320, 360, 768, 1024, 1440, 2560];

/** What answers on a phone before anything is scrolled. */
const FIRST_LOOK = ["#time .answer", ".plans", ".plot", ".plot .end", ".plot .month"];

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

/** The axis of the chart: its box, and the scores beside its lines, from above. */
function axisIn(page) {
  return page.run(() => ({
    box: document.querySelector(".plot > svg").getAttribute("viewBox"),
    cuts: [...document.querySelectorAll(".cut-off b")].map((cut) => Number(cut.textContent)).sort((a, b) => b - a),
  }));
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
        const names = { lower: text("time-plan-miss"), upper: text("time-plan-keep") };
        const begins = text("time-gap", { ...names, ...first, date: dateText(first.month, language) });
        const worst = text("time-gap-worst", { points, month, date: dateText(month, language) });
        const missing = text("time-left", { months: horizon, points: left });
        const shown = async (selector) =>
          spaced(await page.run((selector) => document.querySelector(selector).textContent, selector));
        assert.equal(await shown("#time .answer"), text("time-answer", { ...names, points }));
        const level = text("time-level", { month: levelAt, date: dateText(levelAt, language) });
        assert.equal(await shown("#time .answer-next"), level);
        const wanted = [begins, ...(first.points === points ? [] : [worst]), ...(levelAt <= horizon ? [] : [missing])];
        assert.equal(await shown("#time .rest"), wanted.join(language === "en" ? " " : ""));
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

test("the lines step where the score is made anew, on the axis that is written beside them", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const paths = await page.run(() =>
    ["a", "b"].map((plan) => document.querySelector(`.course.${plan}`).getAttribute("d")),
  );
  const { box, cuts } = await axisIn(page);
  assert.equal(box, `0 0 24 ${cuts[0] - cuts.at(-1)}`);
  for (const [at, name] of ["keep", "miss"].entries()) {
    const scores = carry(presets[0].profile, name).slice(0, 25).map(scoreOf);
    const heights = [...paths[at].matchAll(/(?:M0 |V)([\d.]+)/g)].map(([, height]) => cuts[0] - Number(height));
    assert.deepEqual(heights, scores);
    assert.match(paths[at], /^M0 [\d.]+(H\d+V[\d.]+)+$/);
  }
});

test("the axis holds all that is drawn of both plans with room, and ends at round scores of the scale", async () => {
  const { axisOf } = await pageModule("time/axis.ts");
  const catalogued = { catalogue: catalogue() };
  const { lowestScore, highestScore } = limits;
  const course = (...scores) => ({ scores });
  const endsOf = (a, b, horizon = a.scores.length - 1) => {
    const { lowest, highest } = axisOf(catalogued, { a, b }, horizon);
    return [lowest, highest];
  };
  assert.deepEqual(endsOf(course(698, 815), course(698, 676)), [600, 850]);
  assert.deepEqual(endsOf(course(680, 720), course(null, null)), [650, 750]);
  assert.deepEqual(endsOf(course(679, 721), course(null, null)), [600, 800]);
  assert.deepEqual(endsOf(course(700, 400), course(700, 700), 0), [650, 750], "what lies beyond the horizon");
  assert.deepEqual(endsOf(course(lowestScore), course(highestScore)), [lowestScore, highestScore]);
  assert.deepEqual(endsOf(course(null), course(null)), [lowestScore, highestScore]);
  for (const { profile } of presets) {
    const [a, b] = ["goOn", "keep"].map((name) => course(...carry(profile, name).map(scoreOf)));
    for (const horizon of [12, planMonths]) {
      const [lowest, highest] = endsOf(a, b, horizon);
      const drawn = [a, b].flatMap(({ scores }) => scores.slice(0, horizon + 1)).filter((score) => score !== null);
      assert(drawn.every((score) => score >= lowest && score <= highest));
      assert.deepEqual([lowest % 50, highest % 50], [0, 0]);
      assert.deepEqual(endsOf(b, a, horizon), [lowest, highest], "whichever plan is which");
    }
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
  const names = { plan: text("time-plan-begin"), other: text("time-plan-goOn"), months: 24 };
  assert.equal(await page.text("#time .answer"), text("time-gap-one", { ...args, ...names }));
  const other = await page.run(() => document.querySelector("#time .rest").textContent);
  assert.equal(spaced(other), text("time-gap-one-other", { ...args, ...names }));
  const courses = await page.run(() =>
    [...document.querySelectorAll("#time .course-of > p:not(.hint)")].map((p) => p.textContent),
  );
  const [a, b] = courses.map(spaced);
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
    const name = text(`ceiling-${evaluate(lifeOf("courtListed")).ceilings[0].ceiling}`);
    assert.equal(await page.text("#time .answer"), text("time-gap-none", { months: 24 }));
    assert.equal(await page.text("#time .answer-next"), text("time-gap-held", { name }));
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
  const [before, chart, axis] = [await firstView(page), await lines(), await axisIn(page)];
  await page.run(() => document.querySelector("[name=time-side][value=b]").click());
  for (const month of [7, 3, 24, 1]) {
    await drag(page, RANGE, [month]);
    assert.equal((await firstView(page)).score, String(scoreOf(months[month])));
    const { open } = evaluate(months[month].profile).totals;
    assert.equal((await firstView(page)).headline, words.en.text("headline", { open, count: BENEFITS }));
    const readout = await page.run(() => document.querySelector(".walk output").textContent);
    assert(readout.includes(dateText(month, "en")), readout);
  }
  await drag(page, RANGE, [3]);
  await page.run(() => document.querySelector("[name=time-side][value=a]").click());
  assert.equal((await firstView(page)).score, String(scoreOf(carry(presets[0].profile, "keep")[3])), "the other plan");
  await answered(page);
  assert.deepEqual(await lines(), chart);
  assert.deepEqual(await axisIn(page), axis);
  const back = words.en.text("preview-leave");
  const ways = await page.run(() => [...document.querySelectorAll("main button")].map((button) => button.textContent));
  assert.deepEqual(
    ways.filter((text) => text.trim().startsWith("Back")),
    [back],
  );
  await press(page, back, ".preview-bar");
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
    test(`nothing in the chart lies on anything else, on its grid, nor outside the window (${language})`, async () => {
      const page = await openComplete(browser, { view: "ahead", language });
      const presets = ["steadyRenter", "newcomer", "courtSettled", "student"];
      for (const preset of presets) {
        await choose(page, "#preset", preset);
        for (const width of WIDTHS) {
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

    test(`words in the chart make way for the month that is walked through (${language})`, async () => {
      const page = await openComplete(browser, { view: "ahead", language });
      for (const width of WIDTHS) {
        await resize(page, width);
        const { shown, covered } = await inPage(page, walkPastWords, [RANGE, 24]);
        assert.deepEqual(covered, [], `${width} px`);
        assert(shown > 24, `${shown} times words were there: ${width} px`);
      }
    });

    test(`no select is cut, no date and no bracket goes over a line's end (${language})`, async () => {
      const page = await openComplete(browser, { view: "ahead", language });
      await page.run(() => document.querySelector(".plans").click());
      for (const width of WIDTHS) {
        await resize(page, width);
        for (const [preset, plan] of [
          ["newcomer", "begin"],
          ["harvest", "settle"],
          ["steadyRenter", "keep"],
        ]) {
          await choose(page, "#preset", preset);
          await choose(page, "#time-plan-a", plan);
          await choose(page, "#time-plan-b", plan === "begin" ? "goOn" : "miss");
          const { selects, dates, faults } = await page.run(lookAtLineEnds);
          const place = `${preset}, ${width} px`;
          assert.deepEqual(faults, [], place);
          assert(selects >= 3 && dates >= 5, `${selects} selects, ${dates} dates: ${place}`);
        }
        for (const benefit of benefits.benefits.map(({ benefit }) => benefit)) {
          if (!(await page.run((slug) => document.querySelector(`#ahead-look [value=${slug}]`) !== null, benefit)))
            continue;
          await page.set("#ahead-look", benefit);
          const { faults } = await page.run(lookAtLineEnds);
          assert.deepEqual(faults, [], `${benefit}, ${width} px`);
          break;
        }
        await page.set("#ahead-look", "");
        await answered(page);
      }
    });

    test(`on a phone the chart is whole in the first look, and what is moved stays in sight (${language})`, async () => {
      const page = await openComplete(browser, { view: "ahead", language, viewport: VIEWPORTS.phone });
      for (const { preset } of presets) {
        await choose(page, "#preset", preset);
        await page.run(() => scrollTo({ top: 0, behavior: "instant" }));
        // Without a score the stage says more.
        const isScored = evaluate(lifeOf(preset)).standing.kind === "scored";
        assert.deepEqual(await page.run(outOfSight, isScored ? FIRST_LOOK : [".plans", ".plot"]), [], preset);
      }
      await choose(page, "#preset", "steadyRenter");
      await page.run(() => scrollTo({ top: 0, behavior: "instant" }));
      await drag(page, RANGE, [9]);
      await until(page, () => document.querySelector(".preview-bar"));
      await inPage(page, ({ noticed }) => noticed());
      assert.deepEqual(await page.run(outOfSight, [RANGE, ".walk output", ".month b"]), []);
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
  const grid = [...document.querySelectorAll(".cut-off")].map((cut) => cut.getBoundingClientRect().bottom);
  const onGrid = boxes
    .filter(({ label, top, bottom }) => label && grid.some((y) => y > top + 2 && y < bottom - 2))
    .map(({ text }) => `on the grid: ${text}`);
  const pairs = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => (one.label !== other.label || !one.label) && meet(one, other))
      .map((other) => `${one.text} / ${other.text}`),
  );
  const { clientWidth, scrollWidth } = document.documentElement;
  const cut = boxes.filter(({ left, right }) => left < 0 || right > clientWidth).map(({ text }) => `cut: ${text}`);
  const faults = [...pairs, ...onGrid, ...cut, ...(scrollWidth > clientWidth ? ["too wide"] : [])];
  return { texts: boxes.length, faults };
}

/**
 * Walks through every month; how often words were seen in it, and those that lay on what marks it. Runs in the page.
 */
async function walkPastWords({ drag, answered }, range, last) {
  const covered = [];
  let shown = 0;
  for (let month = 1; month <= last; month += 1) {
    drag(range, month);
    const marks = [document.querySelector(".cursor"), document.querySelector(".cursor i")];
    const boxes = marks.map((mark) => mark.getBoundingClientRect());
    for (const span of document.querySelectorAll(".labels span")) {
      if (!span.checkVisibility({ opacityProperty: true })) continue;
      shown += 1;
      const text = document.createRange();
      text.selectNodeContents(span);
      const words = text.getBoundingClientRect();
      const isOn = ({ left, right, top, bottom }) =>
        left < words.right && words.left < right && top < words.bottom - 2 && words.top + 2 < bottom;
      if (boxes.some(isOn)) covered.push(`${month}: ${span.textContent}`);
    }
  }
  drag(range, 0);
  await answered();
  return { shown, covered };
}

/**
 * How many selects and dates the view has; the selects that are narrower than what is chosen in them, and the dates and
 * brackets that stand on more than one line. Runs in the page.
 */
function lookAtLineEnds() {
  const faults = [];
  const isSeen = (element) => element.checkVisibility();
  const selects = [...document.querySelectorAll(".ahead select")].filter(isSeen);
  for (const select of selects) {
    // As wide as a select is by itself that has nothing but what is chosen.
    const own = select.cloneNode(false);
    own.removeAttribute("id");
    own.append(new Option(select.selectedOptions[0].textContent.trim()));
    Object.assign(own.style, {
      position: "absolute",
      inlineSize: "max-content",
      maxInlineSize: "none",
      minInlineSize: 0,
    });
    select.after(own);
    const [needed, has] = [own.getBoundingClientRect().width, select.getBoundingClientRect().width];
    own.remove();
    if (needed > has + 1) faults.push(`${select.value} needs ${needed} px and has ${has}`);
  }
  const texts = document.createTreeWalker(document.querySelector(".ahead"), NodeFilter.SHOW_TEXT);
  let dates = 0;
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (node.parentElement.closest("option, .hidden") || !isSeen(node.parentElement)) continue;
    for (const { 0: found, index } of node.data.matchAll(
      /\d{4}\u2060?年[\u2060\d月日]+|\d+\s\p{L}+\s\d{4}|（[^（）]*\d[^（）]*）/gu,
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + found.length);
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
      dates += 1;
      if (lines.size > 1) faults.push(`over a line's end: ${found}`);
    }
  }
  return { selects: selects.length, dates, faults };
}

/** What is not whole in sight between the stage and what lies over the foot of the window. Runs in the page. */
function outOfSight(selectors) {
  const from = document.querySelector(".stage").getBoundingClientRect().bottom;
  const foot = document.querySelector(".preview-bar") ?? document.querySelector(".bar");
  const to = foot.getBoundingClientRect().top;
  return selectors.flatMap((selector) => {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    if (found.length === 0) return [`there is no ${selector}`];
    const boxes = found.map((element) => element.getBoundingClientRect());
    const out = boxes.filter(({ top, bottom }) => top < from - 1 || bottom > to + 1);
    return out.map(({ top, bottom }) => `${selector}: ${Math.round(top)}–${Math.round(bottom)} of ${from}–${to}`);
  });
}
