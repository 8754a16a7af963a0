import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { LANGUAGES, readWords, startEngine } from "./model.mjs";
import { atRest, closeDetail, drag, inPage, openAgain, openComplete, press, profileOf, unfold } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, compare, cushions, evaluate } = await startEngine();
const { presets, inputs, benefits: known } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };

const CREDIT = "[data-group=credit]";
const RANGE = "#input-onTimeRepayments";
const points = (text) => Number(text.replace("−", "-"));
const byName = (name) => presets.find(({ preset }) => preset === name).profile;

/** The sentence of the last change. */
const becauseText = (page) =>
  page.run(() => document.querySelector(".change .because").innerText.replaceAll(/\s+/g, " ").trim());

/** Does something, and waits until it is known why it moved what it moved. */
async function rested(page, act) {
  await act();
  await atRest(page);
}

for (const language of ["en", "zh"]) {
  const { text, signed } = words[language];

  test(`a first late repayment is said with its two dearest reasons (${language})`, async () => {
    const page = await openComplete(browser, { language });
    const before = await profileOf(page);
    await rested(page, () => press(page, text("records-credit.add"), CREDIT));
    const change = compare(before, await profileOf(page));
    const [one, other] = change.characteristics;
    assert.deepEqual([one.because, other.because].sort(), ["moreRecent", "onlyRecord"]);
    const said = await becauseText(page);
    for (const part of [one, other]) assert(said.includes(signed(part.points)), said);
    assert(said.includes(text("because-onlyRecord", { one: "yes" })), said);
  });

  test(`every preset is compared with every other without a broken text (${language})`, async () => {
    const page = await openComplete(browser, { language });
    for (const { preset } of presets.slice(1)) {
      const old = await page.run(() => document.querySelector("#preset").value);
      await rested(page, () => page.set("#preset", preset));
      const change = compare(byName(old), byName(preset));
      const said = await becauseText(page);
      assert.doesNotMatch(said, /because-|undefined|\{/);
      const [first] = change.characteristics.filter((part) => Math.sign(part.points) === Math.sign(change.points));
      if (change.points) assert(said.includes(signed(first.points)), said);
    }
  });
}

inEachFont((browser) => {
  for (const viewport of ["phone", "desktop"]) {
    test(`while a control moves the line answers at once; the reason follows when it rests, and nothing below moves, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      const { quick, quickTop, reason, top } = await inPage(page, moveRange, [RANGE]);
      assert.equal(quick, words.en.text("change-because", { names: words.en.text("characteristic-onTimeRepayments") }));
      assert.match(reason, /^Because “Repayments on time” fell \(−\d+\)\.$/);
      assert.equal(top, quickTop);
    });
  }
});

/** What is said of a range, and where it stands, while it is moved and when it rests again. Runs in the page. */
async function moveRange({ find, set, drag, letGo, answered, spaced }, range) {
  const because = () => spaced(find(".change .because").innerText);
  const topOf = () => find(range).getBoundingClientRect().top;
  set(range, 16);
  await answered();
  drag(range, 2);
  const [quick, quickTop] = [because(), topOf()];
  letGo(range);
  await answered();
  return { quick, quickTop, reason: because(), top: topOf() };
}

test("what is only looked at is compared with today, and one button takes it back", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  await page.set("#preset", "latePayer");
  const today = await page.text(".score strong");
  await rested(page, () => drag(page, "#time-month", [36]));
  const then = await page.text(".score strong");
  assert.equal(points(await page.text(".change .points")), Number(then) - Number(today));
  assert.equal((await page.findAll(".undo")).length, 0);
  await press(page, words.en.text("preview-leave"), ".preview-bar");
  assert.equal(await page.text(".score strong"), today);
});

/** Every line of the breakdown as numbers: before, after, difference. */
const breakdown = (page) =>
  page.run(() => {
    const numbers = (row) => [...row.querySelectorAll("td")].map((cell) => Number(cell.innerText.replace("−", "-")));
    const rows = (selector) => [...document.querySelectorAll(`.breakdown ${selector}`)].map(numbers);
    return {
      dimensions: rows("tbody .dimension"),
      lines: rows("tbody tr:not(.dimension)"),
      rest: rows("tfoot tr:not(.total)"),
      total: rows(".total")[0],
    };
  });

const sums = (rows) => [0, 1, 2].map((at) => rows.reduce((sum, row) => sum + row[at], 0));

for (const { preset, profile } of presets.slice(1)) {
  test(`the whole change to ${preset} adds up, and names what became of the doors`, async () => {
    const page = await openAgain(browser);
    await page.set("#preset", "steadyRenter");
    await rested(page, () => page.set("#preset", preset));
    await page.run(() => document.querySelector(".change .because").click());
    const change = compare(byName("steadyRenter"), profile);
    const { dimensions, lines, rest, total } = await breakdown(page);
    assert.deepEqual(sums(lines), sums(dimensions));
    assert.equal(lines.length, change.characteristics.length);
    if (change.points === null) assert.equal(total, null);
    else {
      assert.deepEqual(sums([...dimensions, ...rest]), total);
      assert.deepEqual(total, [change.before.score, change.after.score, change.points]);
    }
    for (const movement of ["gained", "lost", "nearer", "further"]) {
      const shown = await page.run(
        (movement) => [...document.querySelectorAll(`[data-movement=${movement}] dd`)].map((name) => name.innerText),
        movement,
      );
      const wanted = change.benefits.filter((one) => one.movement === movement);
      assert.deepEqual(
        shown,
        wanted.map(({ benefit }) => words.en.text(`benefit-${benefit}`)),
      );
    }
    await closeDetail(page);
  });
}

test("the trail holds the last six changes, and goes back to before any of them", async () => {
  const page = await openComplete(browser);
  const profiles = [];
  for (const months of [16, 12, 10, 8, 6, 4, 2]) {
    profiles.push(await profileOf(page));
    await page.set(RANGE, months);
  }
  await rested(page, () => page.run(() => document.querySelector(".change .because").click()));
  const items = () => page.run(() => [...document.querySelectorAll(".trail li")].map(({ innerText }) => innerText));
  const shown = await items();
  assert.equal(shown.length, 6);
  assert.match(shown[0], /4 of 24 months → 2 of 24 months/);
  await page.event("close", () => page.run(() => document.querySelectorAll(".trail button")[2].click()));
  assert.deepEqual(await profileOf(page), profiles[4]);
  await page.run(() => document.querySelector(".change .because").click());
  assert.equal((await items()).length, 4);
  await page.event("close", () => page.run(() => document.querySelectorAll(".trail button")[3].click()));
  assert.deepEqual(await profileOf(page), profiles[0]);
  assert.equal(await page.text(".change"), words.en.text("change-none"));
  assert.equal(await page.run(() => document.activeElement === document.body), false, "the focus is somewhere");
});

test("the weights may change between before and after, and it still adds up", async () => {
  const page = await openComplete(browser, { view: "why" });
  await unfold(page, "why-weightings");
  const before = Number(await page.text(".score strong"));
  await page.run(() => document.querySelectorAll(".weightings input")[1].click());
  await page.run(() => document.querySelector(".change .because").click());
  const { dimensions, rest, total } = await breakdown(page);
  assert.deepEqual(sums([...dimensions, ...rest]), total);
  assert.deepEqual(total.slice(0, 2), [before, Number(await page.text(".score strong"))]);
});

test("the dialogue of the change has no fault that axe finds, in both themes", async () => {
  for (const theme of ["light", "dark"]) {
    const page = await openComplete(browser);
    await page.run((theme) => {
      document.documentElement.dataset.theme = theme;
    }, theme);
    await rested(page, () => page.set("#preset", "latePayer"));
    await page.run(() => document.querySelector(".change .because").click());
    assert.deepEqual(await page.axe({ within: "dialog" }), []);
  }
});

/**
 * What every benefit's dialogue says of how firmly it stands; `null` if nothing. What is short is known at once; what
 * would close an open benefit follows. Runs in the page.
 */
async function firmOfAll({ find, event, spaced }) {
  const text = () => spaced(document.querySelector("dialog .firm")?.innerText ?? "");
  const said = () =>
    new Promise((resolve) => {
      const look = () => {
        if (text() === "") return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(find("dialog"), { childList: true, characterData: true, subtree: true });
      look();
    });
  const firm = {};
  const rows = [...document.querySelectorAll(".benefit")];
  const isOpen = ({ dataset }) => dataset.state === "open";
  // The open ones first: of the others the ways are asked as well, and would be waited for.
  for (const { dataset } of [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))]) {
    find(`.benefit[data-benefit=${dataset.benefit}] .what`).click();
    if (dataset.state === "open") await said();
    firm[dataset.benefit] = text() || null;
  }
  await event("close", () => find("dialog").close());
  return firm;
}

/** What is short of a requirement, in words; it takes the answers to its leaves in the order of the tree. */
function shortOf(requirement, leaves, language) {
  if (requirement.all) return requirement.all.flatMap((one) => shortOf(one, leaves, language));
  const { verdict, distance } = leaves.next().value;
  return verdict === "notMet" ? [leafShort(requirement, distance, words[language])] : [];
}

/** What is short of a leaf that is not met; where no distance is known, it is said what is asked for. */
function leafShort(requirement, distance, { text }) {
  const kind = typeof requirement === "string" ? requirement : Object.keys(requirement)[0];
  if (distance === null) return text(`requirement-${kind}`);
  if (kind === "score") return text("points-short", { points: -distance });
  const input = requirement.input?.input ?? "";
  const unit = inputs.find((one) => one.input === input)?.unit ?? "";
  const short = text(`short-${kind}`, { distance: Math.abs(distance), input, unit });
  const name = { input: () => `input-${input}`, benefit: () => `benefit-${requirement.benefit}` }[kind];
  return name ? text("cushion-named", { name: text(name()), short }) : short;
}

for (const language of ["en", "zh"]) {
  const { text, signed } = words[language];
  const space = language === "en" ? " " : "";
  for (const { preset, profile } of presets) {
    test(`every benefit of ${preset} says what would close it, or what is in the way (${language})`, async () => {
      const page = await openAgain(browser, { language, view: "doors" });
      await page.set("#preset", preset);
      const shown = await inPage(page, firmOfAll);
      const { benefits, mishaps } = cushions(profile);
      const closedBy = Object.fromEntries(benefits.map(({ benefit, closedBy }) => [benefit, closedBy]));
      for (const { benefit, state, requirements, cushion } of evaluate(profile).benefits) {
        const closer = closedBy[benefit];
        if (state === "unknown") assert.equal(shown[benefit], null);
        else if (state !== "open") {
          const { requirement } = known.benefits.find((one) => one.benefit === benefit);
          const parts = shortOf(requirement, requirements[Symbol.iterator](), language);
          assert(parts.length > 0, benefit);
          const list = new Intl.ListFormat(LANGUAGES[language]).format(parts);
          assert.equal(shown[benefit], text("cushion-short", { list }), benefit);
        } else if (closer === null) assert.equal(shown[benefit], text("cushion-none-closes"), benefit);
        else {
          const { points } = mishaps.find(({ mishap }) => mishap === closer);
          const mishap = text(`mishap-${closer}`);
          const closes = text("cushion-closes", { mishap, points: signed(points), count: -points });
          const otherwise = cushion === null || cushion + points >= 0;
          const wanted = otherwise ? closes + space + text("cushion-not-points") : closes;
          assert.equal(shown[benefit], wanted, benefit);
        }
      }
    });
  }
}
