import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { FONTS } from "./fonts.mjs";
import { readWords } from "./model.mjs";
import { firstView, inPage, openComplete } from "./visitor.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { Key } = require("selenium-webdriver");

const browser = useBrowser();
const { text } = await readWords("en");

const keys = (page, ...list) =>
  page.driver
    .actions()
    .sendKeys(...list)
    .perform();

/** Tabs on until the focus is on what the selector finds; throws after a whole round. */
async function tabTo(page, selector, key = Key.TAB) {
  for (let steps = 0; steps < 400; steps += 1) {
    await keys(page, key);
    if (await page.run((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`${selector} can't be reached with Tab`);
}

/** That Tab reaches it, the walks show. */
const focusOn = (page, selector) => page.run((selector) => document.querySelector(selector).focus(), selector);

const focused = (page, selector) => page.run((selector) => document.activeElement.matches(selector), selector);

/** What there is to say about the element with the focus. Runs in the page. */
async function lookAtFocus({ noticed }) {
  const name = (element) => {
    const text = (element.getAttribute("aria-label") ?? element.innerText ?? "").replaceAll(/\s+/g, " ").trim();
    return `${element.localName}${element.id && `#${element.id}`}.${element.className} “${text.slice(0, 40)}”`;
  };
  const seen = (element) => {
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      size: width >= 1 && height >= 1,
      outline: element.matches(":focus-visible") && outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2,
      uncovered: hit !== null && (element.contains(hit) || hit.contains(element) || hit.control === element),
    };
  };
  // What has the focus scrolls into view, and the bar above it comes and goes with that.
  await noticed();
  const element = document.activeElement;
  return { name: name(element), ...seen(element) };
}

/** What can have the focus. Runs in the page. */
function reachable() {
  const candidates = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
  return candidates.filter((element) => {
    const radio = element.type === "radio" && !element.checked;
    return !radio && !element.disabled && element.tabIndex >= 0 && element.checkVisibility();
  });
}

/** What can have the focus and has not had it. */
const neverFocused = (page) =>
  inPage(
    page,
    ({ reachable }) => {
      const never = reachable().filter((element) => !window.visited.has(element));
      return never.map((element) => element.outerHTML.slice(0, 120));
    },
    [],
    { reachable },
  );

/** Unfolds everything, a record among it. Runs in the page. */
function unfold() {
  document.querySelector("[data-group=credit] button").click();
  for (const details of document.querySelectorAll("details")) details.open = true;
}

/** Many keys in one go: where the focus was, the page notes itself. */
const STEPS = 20;

/** Every stop until the focus leaves the page or comes to a stop again; then each of them is looked at. */
async function walk(page, key) {
  await page.run(noteStops);
  let ended = false;
  for (let steps = 0; !ended; steps += STEPS) {
    assert(steps < 600, "Tab never comes back to where it began");
    await keys(page, ...Array(STEPS).fill(key).flat());
    ended = await page.run(() => window.ended || document.activeElement === document.body);
  }
  return lookAtStops(page);
}

/** Looks at each of the stops in turn, some at a time: a script in the page has its time. */
async function lookAtStops(page) {
  const looks = [];
  for (let all = await page.run(() => window.visited.size); looks.length < all; ) {
    looks.push(...(await inPage(page, lookAtSome, [looks.length, looks.length + STEPS], { lookAtFocus })));
  }
  return looks;
}

/** Notes what gets the focus, each once, until something gets it again. Runs in the page. */
function noteStops() {
  window.visited = new Set();
  window.ended = false;
  addEventListener("focusin", ({ target }) => {
    window.ended ||= window.visited.has(target);
    if (!window.ended) window.visited.add(target);
  });
}

/** Gives the focus to some stops in turn. Runs in the page. */
async function lookAtSome(hand, from, to) {
  const looks = [];
  window.ended = true;
  for (const element of [...window.visited].slice(from, to)) {
    element.focus();
    looks.push(await hand.lookAtFocus(hand));
  }
  return looks;
}

for (const viewport of ["phone", "desktop"]) {
  for (const [direction, key] of [
    ["forwards", [Key.TAB]],
    ["backwards", [Key.SHIFT, Key.TAB, Key.NULL]],
  ]) {
    test(`with Tab ${direction}, all is reached once, seen, and outlined, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      await page.run(unfold);
      const stops = await walk(page, key);
      assert(stops.length > 100, `${stops.length} stops`);
      for (const fault of ["size", "outline", "uncovered"]) {
        const names = stops.filter((stop) => !stop[fault]).map(({ name }) => name);
        assert.deepEqual(names, [], `without ${fault}`);
      }
      assert.deepEqual(await neverFocused(page), []);
    });
  }
}

// In the first font each stop is looked at above.
inEachFont((browser) => {
  for (const viewport of ["phone", "desktop"]) {
    test(`nothing covers what has the focus, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      await page.run(unfold);
      const note = ({ reachable }) => {
        window.visited = new Set(reachable());
      };
      await inPage(page, note, [], { reachable });
      const stops = await lookAtStops(page);
      assert(stops.length > 100, `${stops.length} stops`);
      assert.deepEqual(
        stops.filter(({ uncovered }) => !uncovered).map(({ name }) => name),
        [],
      );
    });
  }
}, FONTS.slice(1));

test("the first stop is the way past the bar, and it leads there", async () => {
  const page = await browser.open();
  await keys(page, Key.TAB);
  assert(await focused(page, ".skip"));
  await keys(page, Key.ENTER);
  assert(await focused(page, "#main"));
  await keys(page, Key.TAB);
  assert(await page.run(() => document.querySelector("#main").contains(document.activeElement)));
});

test("language, appearance and life are chosen with keys, and the focus stays where it is", async () => {
  const page = await openComplete(browser);
  await tabTo(page, "nav select");
  await keys(page, Key.ARROW_DOWN, Key.ARROW_DOWN);
  assert.equal(await page.run(() => document.documentElement.dataset.theme), "dark");
  await tabTo(page, ".language");
  await page.event("languagechange", () => keys(page, Key.ENTER));
  assert.equal(await page.run(() => document.documentElement.lang), "zh-Hans");
  assert(await focused(page, ".language"));
  await page.event("languagechange", () => keys(page, Key.SPACE));
  await tabTo(page, "#preset");
  const { score } = await firstView(page);
  await keys(page, Key.END);
  assert.notEqual((await firstView(page)).score, score);
  assert(await focused(page, "#preset"));
});

test("arrows move a range by one, Home and End to its ends, and the score follows each key", async () => {
  const page = await browser.open();
  await focusOn(page, "#input-onTimeRepayments");
  const value = () => page.run(() => document.activeElement.valueAsNumber);
  const start = await value();
  await keys(page, Key.ARROW_RIGHT);
  assert.equal(await value(), start + 1);
  await keys(page, Key.HOME);
  assert.equal(await value(), 0);
  const worst = Number((await firstView(page)).score);
  await keys(page, Key.END);
  assert.equal(await value(), 24);
  assert(Number((await firstView(page)).score) > worst);
});

test("a record is added, opened, edited, settled and removed with keys; Tab then goes on from there", async () => {
  const page = await openComplete(browser);
  const CREDIT = "[data-group=credit]";
  const near = () => page.run(() => document.querySelector(".left").contains(document.activeElement));
  await focusOn(page, `${CREDIT} > .record-actions button`);
  await keys(page, Key.ENTER);
  await tabTo(page, `${CREDIT} summary`, Key.chord(Key.SHIFT, Key.TAB));
  await keys(page, Key.ENTER);
  await tabTo(page, "#field-0-daysLate");
  await keys(page, Key.chord(Key.CONTROL, "a"), "2", "0");
  await tabTo(page, "select");
  assert.match(
    await page.text(`${CREDIT} summary`),
    new RegExp(text("record-open", { kind: "", days: 20, months: 0 })),
  );
  await tabTo(page, `${CREDIT} .record > .record-actions button`);
  await keys(page, Key.SPACE);
  const settled = text("record-settled", { kind: "", days: 20, months: 0 });
  assert.match(await page.text(`${CREDIT} summary`), new RegExp(settled));
  await keys(page, Key.TAB);
  assert(await near(), "the button that was pressed is gone; the next stop is beside it");
  await tabTo(page, `${CREDIT} .record > .record-actions button:last-child`);
  await keys(page, Key.ENTER);
  assert.equal(await page.run(() => document.querySelectorAll(".record").length), 0);
  await keys(page, Key.TAB);
  assert(await near(), "the record is gone; the next stop is where it was");
});

const OPENERS = [
  ".score button",
  ".totals button",
  ".door li button",
  '[data-input="onTimeRepayments"] .figure',
  ".factors .figure",
  ".benefit .what button",
  ".profile-actions button:last-child",
];

for (const opener of OPENERS) {
  test(`${opener} opens what it is about with Enter; Tab stays inside; Escape closes it and goes back`, async () => {
    const page = await openComplete(browser);
    await focusOn(page, opener);
    const name = await page.run(() => {
      window.opener0 = document.activeElement;
      return document.activeElement.innerText;
    });
    await keys(page, Key.ENTER);
    assert(await page.run(() => document.querySelector("dialog").matches(":modal")), name);
    for (let steps = 0; steps < 6; steps += 1) {
      const outside = await page.run(() => document.activeElement.closest("header, main") !== null);
      assert.equal(outside, false, `${name}, after ${steps} steps`);
      await keys(page, Key.TAB);
    }
    await page.event("close", () => keys(page, Key.ESCAPE));
    assert.equal(await page.run(() => document.activeElement === window.opener0), true, name);
  });
}

test("the dialogue's own button closes it too, and a press on its text does not", async () => {
  const page = await openComplete(browser);
  await page.find(".score button").click();
  await page.find("dialog h2").click();
  assert(await page.run(() => document.querySelector("dialog").open));
  await tabTo(page, "dialog .close");
  await page.event("close", () => keys(page, Key.ENTER));
  assert(await focused(page, ".score button"));
});
