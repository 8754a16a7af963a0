import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser, VIEWPORTS } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import {
  answered,
  brokenTexts,
  closeDetail,
  firstView,
  inPage,
  openAgain,
  openComplete,
  press,
  useProfile,
} from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate, paths } = await startEngine();
const { presets, limits } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const WAYS = ".ways";
const TRUST = ["high", "medium", "low", "assumption"];
const confidenceOf = (slug) => catalogue().benefits.benefits.find(({ benefit }) => benefit === slug).confidence;

async function choose(page, selector, value) {
  await page.set(selector, value);
  await answered(page);
}

/** Opens a benefit's dialogue by its row in the view of the doors, and waits for its ways. */
async function openBenefit(page, benefit) {
  await page.run((benefit) => document.querySelector(`.benefit[data-benefit=${benefit}] button`).click(), benefit);
  await answered(page);
}

/** The ways as they are shown. */
const shownWays = (page) => page.run(readWays);

/** For each way its best, its months, its steps with their points, its score. Runs in the page. */
function readWays() {
  return [...document.querySelectorAll(".way")].map((way) => ({
    best: way.querySelector("h4").innerText,
    months: way.querySelector(".when b").innerText,
    points: [...way.querySelectorAll(".way-steps b")].map((points) => points.innerText),
    sum: way.querySelector(".way-sum").innerText,
  }));
}

/** Opens a benefit by its row, waits for its ways, reads them, and closes it again. */
function readDoor(page, benefit) {
  const body = async ({ find, answered, event, broken, readWays }, benefit, ways) => {
    find(`.benefit[data-benefit=${benefit}] button`).click();
    await answered();
    const dialog = find("dialog");
    const said = [...dialog.querySelectorAll(ways)].map((one) => one.innerText);
    const shown = { said, ways: readWays(), broken: broken(dialog.innerText) };
    await event("close", () => dialog.close());
    return shown;
  };
  return inPage(page, body, [benefit, WAYS], { readWays });
}

/** What should be shown of an answer. */
function expectedWays({ paths: found }, profile, language) {
  const { text, signed } = words[language];
  const { standing, ceilings } = evaluate(profile);
  const before = standing.score;
  const name = text(ceilings.length > 0 ? `ceiling-${ceilings[0].ceiling}` : "why-held");
  const lifting = (points) => {
    const why = text(points > 0 ? "because-lifted" : "because-heldBack", { name });
    return text("because-all", { list: text("because-part", { why, points: signed(points) }) });
  };
  return found.map(({ best, months, steps, score, timePoints, lifted, effort, effortLevel }) => ({
    best: best.map((one) => text(`best-${one}`)),
    months: text("months", { months }),
    points: steps.map(({ points }) =>
      points === 0 ? text("step-no-points") : text("step-points", { points: signed(points), count: Math.abs(points) }),
    ),
    sum: [
      text("way-score-change", { score, change: signed(score - before) }),
      ...(timePoints > 0 ? [text("way-time", { points: timePoints })] : []),
      ...(lifted === 0 ? [] : [lifting(lifted)]),
      text(`effort-${effortLevel}`),
      text("way-effort", { effort, most: limits.effort }),
    ].join(" "),
  }));
}

function assertWays(shown, expected) {
  assert.equal(shown.length, expected.length);
  for (const [at, { best, ...rest }] of expected.entries()) {
    const { best: shownBest, ...shownRest } = shown[at];
    assert.deepEqual(shownRest, rest);
    for (const one of best) assert(shownBest.toLowerCase().includes(one), `${shownBest}: ${one}`);
  }
}

for (const language of ["en", "zh"]) {
  for (const preset of ["steadyRenter", "student", "latePayer", "courtSettled", "carelessWealthy", "private"]) {
    test(`every door that is not open tells its ways, or why there is none (${preset}, ${language})`, async () => {
      const { text } = words[language];
      const page = await openAgain(browser, { view: "doors", language });
      await choose(page, "#preset", preset);
      const profile = lifeOf(preset);
      const { benefits } = evaluate(profile);
      const rows = await page.run(() =>
        [...document.querySelectorAll(".benefit")].map(({ dataset }) => dataset.benefit),
      );
      assert.deepEqual(rows.sort(), benefits.map(({ benefit }) => benefit).sort());
      for (const { benefit, state } of benefits) {
        const { said, ways, broken } = await readDoor(page, benefit);
        assert.equal(said.length, state === "open" ? 0 : 1, benefit);
        const answer = paths(profile, { to: { benefit } });
        if (answer.kind === "paths") assertWays(ways, expectedWays(answer, profile, language));
        if (answer.kind === "unreachable") {
          assert(said[0].includes(text("proof-title", { months: limits.usualMonths })), benefit);
        }
        assert.deepEqual(broken, [], benefit);
      }
      assert.deepEqual(await brokenTexts(page), []);
    });
  }
}

test("a way is looked at on the whole page before it is taken, and both can be taken back", async () => {
  const page = await openComplete(browser, { view: "doors" });
  const profile = lifeOf("steadyRenter");
  const before = await firstView(page);
  const [way] = paths(profile, { to: { benefit: "luxembourgVisa" } }).paths;
  for (const name of ["Back", "Keep this"]) {
    await openBenefit(page, "luxembourgVisa");
    await press(page, "Look at it", WAYS);
    assert.equal((await firstView(page)).score, String(way.score));
    assert((await firstView(page)).behind.every(([, open]) => open));
    await press(page, name, ".preview-bar");
    const after = await firstView(page);
    assert.equal(after.score, name === "Back" ? before.score : String(way.score));
  }
  await press(page, "Undo");
  assert.equal((await firstView(page)).score, before.score);
});

test("while a way is looked at, another door still tells its ways from today", async () => {
  const page = await openComplete(browser, { view: "doors" });
  const profile = lifeOf("latePayer");
  await choose(page, "#preset", "latePayer");
  await openBenefit(page, "huabei");
  const open = evaluate(profile).benefits.find(({ benefit }) => benefit === "huabei").state === "open";
  assert.equal((await page.findAll(WAYS)).length, open ? 0 : 1);
  await closeDetail(page);
  await openBenefit(page, "higherLimits");
  await press(page, "Look at it", WAYS);
  await openBenefit(page, "japanVisa");
  const answer = paths(profile, { to: { benefit: "japanVisa" } });
  assertWays(await shownWays(page), expectedWays(answer, profile, "en"));
});

test("what can't be changed is respected at once, and the horizon too", async () => {
  const page = await openComplete(browser, { view: "doors" });
  const profile = lifeOf("steadyRenter");
  const to = { benefit: "luxembourgVisa" };
  await openBenefit(page, to.benefit);
  const nameOf = (slug) => words.en.text(`input-${slug}`);
  const pin = async (name) => {
    await page.run((name) => {
      const label = [...document.querySelectorAll(".pin")].find(({ innerText }) => innerText.trim() === name);
      label.querySelector("input").click();
    }, name);
    await answered(page);
  };
  const show = async () => [await shownWays(page), await page.run(() => document.activeElement?.localName)];
  const pins = [];
  for (const slug of ["billsOnTime", "steadyMonths"]) {
    await pin(nameOf(slug));
    pins.push(slug);
    assertWays((await show())[0], expectedWays(paths(profile, { to, pins }), profile, "en"));
  }
  await choose(page, ".wishes select", 12);
  const answer = paths(profile, { to, pins, withinMonths: 12 });
  if (answer.kind === "paths") assertWays(await shownWays(page), expectedWays(answer, profile, "en"));
  else assert.match(await page.text(WAYS), /cannot open it yourself within 12 months/);
  await pin(nameOf("billsOnTime"));
  await choose(page, ".wishes select", 60);
  const freed = paths(profile, { to, pins: ["steadyMonths"] });
  assertWays(await shownWays(page), expectedWays(freed, profile, "en"));
});

test("where there is no way, the points that are held back add up to the highest score", async () => {
  const page = await openComplete(browser, { view: "doors" });
  const profile = {
    ...lifeOf("newcomer"),
    optedIn: true,
    realNameVerified: true,
    billsOnTime: 1,
    contacts: 0,
    savingsMonths: "unknown",
  };
  await useProfile(page, profile);
  await openBenefit(page, "luxembourgVisa");
  await choose(page, ".wishes select", 12);
  const answer = paths(profile, { to: { benefit: "luxembourgVisa" }, withinMonths: 12 });
  assert.equal(answer.kind, "unreachable");
  const shown = await page.text(WAYS);
  assert(
    shown.includes(`${answer.best.score}`) &&
      shown.includes(`${answer.neededScore - answer.best.score} short of ${answer.neededScore}`),
    shown,
  );
  const points = await page.run(() =>
    [...document.querySelectorAll(".out-of-reach b")].map(({ innerText }) => Number.parseInt(innerText, 10)),
  );
  assert.equal(
    points.reduce((sum, one) => sum + one, 0),
    limits.highestScore - answer.best.score,
  );
  for (const word of ["not given", "not yours to change", "needs more time"]) assert(shown.includes(word), word);
});

/** The next step stands on the stage, or in a narrow window below what moves most. */
function shownNextStep(page) {
  return inPage(page, ({ spaced }) => {
    const shown = [...document.querySelectorAll(".next-step")].filter((one) => one.checkVisibility());
    if (shown.length !== 1) throw new Error(`${shown.length} next steps are shown`);
    return spaced(shown[0].innerText);
  });
}

for (const [name, viewport] of Object.entries({ phone: VIEWPORTS.phone, desktop: VIEWPORTS.desktop })) {
  for (const preset of presets.map(({ preset }) => preset)) {
    test(`the next step is offered without being asked for (${preset}, ${name})`, async () => {
      const page = await openAgain(browser, { viewport });
      await choose(page, "#preset", preset);
      const shown = await shownNextStep(page);
      const { benefits: reports, standing } = evaluate(lifeOf(preset));
      const locked = reports.filter(({ state }) => state === "nearly" || state === "closed");
      if (standing.kind === "notScored")
        assert.match(shown, /^Next step in the model: .+ In this model there is a score after \d+ months?\.$/);
      else if (locked.length === 0) assert.equal(shown, "");
      else {
        const [, opens, months, name] =
          /That opens (.+) after (\d+) months?(?:, best sourced: (.+))?\.$/.exec(shown) ?? assert.fail(shown);
        const named = locked.find(({ benefit }) => words.en.text(`benefit-${benefit}`) === (name ?? opens));
        assert(named, shown);
        const answer = paths(lifeOf(preset), { to: { benefit: named.benefit } });
        assert.equal(answer.kind, "paths");
        const way = answer.paths.find((one) => one.months === Number(months)) ?? assert.fail(shown);
        assert.equal(opens, way.opened.length > 1 ? `${way.opened.length} doors` : (name ?? opens));
        const trust = (slug) => TRUST.indexOf(confidenceOf(slug));
        for (const { benefit } of way.opened) assert(trust(named.benefit) <= trust(benefit), `${shown} ${benefit}`);
        const nearer = locked.filter(({ cushion }) => cushion > named.cushion && cushion < 0);
        for (const { benefit } of nearer) {
          const { paths: ways = [] } = paths(lifeOf(preset), { to: { benefit } });
          assert(!ways.some(({ months, steps }) => months <= 12 && steps.length > 0), benefit);
        }
      }
    });
  }
}

test("by keyboard: from the next step to its ways, and to a look at one, in two presses", async () => {
  const page = await openComplete(browser);
  await page.run(() => document.querySelector(".stage .next-step button").focus());
  await page.driver.actions().sendKeys("\uE007").perform();
  await answered(page);
  assert.equal((await page.findAll(WAYS)).length, 1);
  await page.run(() => document.querySelector(".way button").focus());
  await page.driver.actions().sendKeys("\uE007").perform();
  assert.equal((await page.findAll(".preview-bar")).length, 1);
});
