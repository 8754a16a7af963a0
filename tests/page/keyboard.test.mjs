import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { FONTS } from "./fonts.mjs";
import { readWords } from "./model.mjs";
import { answered, firstView, go, inPage, openComplete, unfoldAll, until } from "./visitor.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { Key } = require("selenium-webdriver");

const browser = useBrowser();
const { text } = await readWords("en");

const keys = (page, ...list) =>
  page.driver
    .actions()
    .sendKeys(...list)
    .perform();

/** Goes so many stops on, or back: `sendKeys` would let Shift go before Tab is pressed. */
function tab(page, steps = 1, backwards = false) {
  const actions = page.driver.actions();
  if (backwards) actions.keyDown(Key.SHIFT);
  actions.sendKeys(...Array(steps).fill(Key.TAB));
  if (backwards) actions.keyUp(Key.SHIFT);
  return actions.perform();
}

/** Tabs on, or back, until the focus is on what the selector finds; throws after a whole round. */
async function tabTo(page, selector, backwards = false) {
  for (let steps = 0; steps < 400; steps += 1) {
    await tab(page, 1, backwards);
    if (await page.run((selector) => document.activeElement.matches(selector), selector)) return;
  }
  assert.fail(`${selector} can't be reached with Tab`);
}

/** That Tab reaches it, the walks show. */
const focusOn = (page, selector) => page.run((selector) => document.querySelector(selector).focus(), selector);

const focused = (page, selector) => page.run((selector) => document.activeElement.matches(selector), selector);

/** What can have the focus. Runs in the page. */
function reachable() {
  const candidates = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")];
  return candidates.filter((element) => {
    const radio = element.type === "radio" && !element.checked;
    return !radio && !element.disabled && element.tabIndex >= 0 && element.checkVisibility();
  });
}

/** Many keys in one go: where the focus was, the page notes itself. */
const STEPS = 20;

/** Every stop from the first or the last until the focus comes to a stop again; then the window has it, too. */
async function walk(page, backwards) {
  // The first stop is come to by a key, too.
  await inPage(page, ({ reachable }, at) => reachable().at(at).focus(), [backwards ? -2 : 1], { reachable });
  await page.run(noteStops);
  await tab(page, 1, !backwards);
  let ended = false;
  for (let steps = 0; !ended; steps += STEPS) {
    assert(steps < 600, "Tab never comes back to where it began");
    await tab(page, STEPS, backwards);
    ended = await page.run(() => window.ended);
  }
}

/** Notes what gets the focus, each once, until something gets it again, and whether that is to be seen. Runs in the page. */
function noteStops() {
  window.visited = new Map();
  window.ended = false;
  window.noting?.abort();
  window.noting = new AbortController();
  const note = ({ target }) => {
    window.ended ||= window.visited.has(target);
    if (window.ended) return;
    const { outlineStyle, outlineWidth } = getComputedStyle(target);
    const outlined = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
    window.visited.set(target, target.matches(":focus-visible") && outlined);
  };
  addEventListener("focusin", note, { signal: window.noting.signal });
}

/**
 * Gives the focus to all stops in turn. How many there are, what is wrong with some, what can have the focus and was no
 * stop, and the parts of the page in the order in which they were reached. Runs in the page.
 */
function lookAtStops({ reachable }) {
  window.ended = true;
  const name = (element) => {
    const text = (element.getAttribute("aria-label") ?? element.innerText ?? "").replaceAll(/\s+/g, " ").trim();
    return `${element.localName}${element.id && `#${element.id}`}.${element.className} “${text.slice(0, 40)}”`;
  };
  const faults = [];
  const parts = new Set();
  for (const [element, outlined] of window.visited) {
    element.focus();
    parts.add([".top", ".stage", ".rail", ".view", ".bar"].find((part) => element.closest(part)) ?? name(element));
    const [{ left, right, top, bottom, width, height }] = element.getClientRects();
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const uncovered = hit !== null && (element.contains(hit) || hit.contains(element) || hit.control === element);
    if (width < 1 || height < 1) faults.push(`${name(element)} has no size`);
    if (!outlined) faults.push(`${name(element)} has no outline`);
    if (!uncovered) faults.push(`${name(element)} is out of view or behind ${hit && name(hit)}`);
  }
  const never = reachable().filter((element) => !window.visited.has(element));
  return { count: window.visited.size, faults, never: never.map(name), parts: [...parts] };
}

/** What can have the focus in each view, fewer than which would show that something is missing. */
const FEWEST = { play: 60, why: 40, ahead: 20, lives: 18, doors: 40, about: 20 };

for (const viewport of ["phone", "desktop"]) {
  for (const direction of ["forwards", "backwards"]) {
    test(`with Tab ${direction}, all of every view is reached once, seen, and outlined, on a ${viewport}`, async () => {
      const backwards = direction === "backwards";
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      for (const [view, fewest] of Object.entries(FEWEST)) {
        if (view !== "play") await go(page, view);
        await unfoldAll(page);
        await walk(page, backwards);
        // A Tab too many has left the page, and the window then takes the focus from it when it likes.
        await page.driver.sendDevToolsCommand("Emulation.setFocusEmulationEnabled", { enabled: true });
        const { count, faults, never, parts } = await inPage(page, lookAtStops, [], { reachable });
        await page.driver.sendDevToolsCommand("Emulation.setFocusEmulationEnabled", { enabled: false });
        assert.deepEqual(faults, [], view);
        assert.deepEqual(never, [], view);
        assert(count >= fewest, `${view}: ${count} stops`);
        const inOrder = [".top", ".stage", ".rail", ".view", ".bar"].filter((part) => parts.includes(part));
        assert.deepEqual(backwards ? parts.toReversed() : parts, inOrder, view);
        assert(parts.includes(".stage") && parts.includes(view === "play" ? ".rail" : ".view"), `${view}: ${parts}`);
      }
    });
  }
}

// In the first font each stop is looked at above.
inEachFont((browser) => {
  for (const viewport of ["phone", "desktop"]) {
    test(`nothing covers what has the focus in any view, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      for (const [view, fewest] of Object.entries(FEWEST)) {
        if (view !== "play") await go(page, view);
        await unfoldAll(page);
        const note = ({ reachable }) => {
          // That a focus is outlined, the keys above show.
          window.visited = new Map(reachable().map((element) => [element, true]));
        };
        await inPage(page, note, [], { reachable });
        const { count, faults } = await inPage(page, lookAtStops, [], { reachable });
        assert.deepEqual(faults, [], view);
        assert(count >= fewest, `${view}: ${count} stops`);
      }
    });
  }
}, FONTS.slice(1));

test("a tab leads to its view with Enter: its heading has the focus, its name the title, and Tab goes on in it", async () => {
  const page = await openComplete(browser);
  for (const view of ["why", "ahead", "lives", "doors", "about", "play"]) {
    await focusOn(page, `.tabs [data-view=${view}]`);
    await keys(page, Key.ENTER);
    await until(page, (view) => document.querySelector(`main[data-view=${view}] h1`) === document.activeElement, view);
    await answered(page);
    assert(await focused(page, "main h1"), view);
    assert.equal(await page.run(() => document.querySelectorAll("h1").length), 1, view);
    assert.equal(await page.run(() => document.querySelectorAll(".tabs [aria-current=page]").length), 1);
    assert.equal(await page.text(".tabs [aria-current=page]"), text(`view-${view}`));
    const title = view === "play" ? text("title") : text("title-view", { view: text(`view-${view}`) });
    assert.equal(await page.run(() => document.title), title);
    await keys(page, Key.TAB);
    assert(await focused(page, view === "play" ? ".stage *" : ".view *"), view);
  }
  await page.driver.navigate().back();
  await until(page, () => document.activeElement.matches("main[data-view=about] h1"));
});

test("on a phone the menu opens with a key, its tabs and settings follow, and a tab in it leads away", async () => {
  const page = await openComplete(browser, { viewport: VIEWPORTS.phone });
  await focusOn(page, ".menu > summary");
  await keys(page, Key.ENTER);
  await until(page, () => document.querySelector(".menu-body"));
  for (const stop of ["[data-view=lives]", "[data-view=about]", "select", ".share", ".language"]) {
    await keys(page, Key.TAB);
    assert(await focused(page, `.menu-body ${stop}`), stop);
  }
  await focusOn(page, ".menu-body [data-view=about]");
  await keys(page, Key.ENTER);
  await until(page, () => document.activeElement.matches("main[data-view=about] h1"));
  assert.equal((await page.findAll(".menu-body")).length, 0, "the menu is folded up");
});

test("a fold opens and closes with Enter and Space; what is in it comes next", async () => {
  const page = await openComplete(browser);
  const FOLD = "[data-fold=inputs-behaviour]";
  await focusOn(page, `${FOLD} > summary`);
  for (const key of [Key.ENTER, Key.SPACE]) {
    await keys(page, key);
    await until(page, (fold) => document.querySelector(`${fold}[open] .input`), FOLD);
    await keys(page, Key.TAB);
    assert(await focused(page, `${FOLD} .input *`));
    await tab(page, 1, true);
    assert(await focused(page, `${FOLD} > summary`));
    await keys(page, key);
    await until(
      page,
      (fold) => document.querySelector(`${fold}:not([open])`) && !document.querySelector(`${fold} .input`),
      FOLD,
    );
  }
});

test("the first stop is the way past the bar, and it leads there", async () => {
  const page = await browser.open();
  await keys(page, Key.TAB);
  assert(await focused(page, ".skip"));
  await keys(page, Key.ENTER);
  assert(await focused(page, "#main"));
  await keys(page, Key.TAB);
  assert(await page.run(() => document.querySelector("#main").contains(document.activeElement)));
});

/** The ways past something that can be gone to, by where they say that they lead. */
const SKIPS = {
  play: { wide: ["#main", "#preset"], narrow: ["#main", "#preset"] },
  why: { wide: ["#main", "#preset", "main h1"], narrow: ["#main", "main h1"] },
};

for (const [width, viewport] of [
  ["wide", VIEWPORTS.desktop],
  ["narrow", VIEWPORTS.phone],
]) {
  test(`every way past something leads to what it names, in a ${width} window`, async () => {
    const page = await openComplete(browser, { viewport });
    for (const [view, skips] of Object.entries(SKIPS)) {
      if (view !== "play") await go(page, view);
      for (const [at, target] of skips[width].entries()) {
        await page.run(() => document.activeElement.blur());
        await focusOn(page, ".skip");
        if (at > 0) await tab(page, at);
        assert(await focused(page, ".skip"), `${view}: ${at + 1} of ${skips[width].length}`);
        await keys(page, Key.ENTER);
        assert(await focused(page, target), `${view}: ${target}`);
        assert(await page.run(() => document.activeElement.checkVisibility()));
      }
      await focusOn(page, ".skip");
      await tab(page, skips[width].length);
      assert.equal(await focused(page, ".skip"), false, `${view}: there are no others`);
    }
  });

  test(`what stands left of or above something comes before it, in a ${width} window`, async () => {
    const page = await openComplete(browser, { viewport });
    for (const view of Object.keys(FEWEST)) {
      if (view !== "play") await go(page, view);
      const parts = await page.run(placesOfParts);
      const rail = width === "wide" || view === "play" ? [".rail"] : [];
      const names = [".top", ".stage", ...rail, ...(view === "play" ? [] : [".view"])];
      assert.deepEqual(
        parts.slice(0, names.length).map(({ name }) => name),
        names,
      );
      for (const [at, one] of parts.entries()) {
        for (const later of parts.slice(at + 1)) {
          // The stage is the page's first thing, whatever stands beside it.
          const besideStage = one.name === ".stage" && later.name === ".rail";
          const before = one.bottom <= later.top + 1 || one.right <= later.left + 1;
          assert(before || besideStage, `${view}: ${one.name} before ${later.name}`);
        }
      }
    }
  });
}

/** The parts of the page that are shown, as they follow in the document, and where they stand. Runs in the page. */
function placesOfParts() {
  const names = [".top", ".stage", ".rail", ".view", ".bar"];
  const parts = [...document.querySelectorAll(names.join())].filter((part) => part.checkVisibility());
  return parts
    .map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return { name: names.find((name) => part.matches(name)), left, right, top, bottom };
    })
    .filter(({ name }) => name !== ".bar");
}

test("language, appearance and life are chosen with keys, and the focus stays where it is", async () => {
  const page = await openComplete(browser);
  await tabTo(page, ".tools select");
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
  const near = () => page.run(() => document.querySelector(".rail").contains(document.activeElement));
  await focusOn(page, `${CREDIT} > .add`);
  await keys(page, Key.ENTER);
  await tabTo(page, `${CREDIT} summary`);
  await keys(page, Key.ENTER);
  await tabTo(page, "#field-0-daysLate");
  await keys(page, Key.chord(Key.CONTROL, "a"), "2", "0");
  await tabTo(page, "select");
  assert.match(
    await page.text(`${CREDIT} summary`),
    new RegExp(text("record-open", { kind: "", days: 20, months: 0 })),
  );
  await tabTo(page, `${CREDIT} .record .settle`);
  await keys(page, Key.SPACE);
  const settled = text("record-settled", { kind: "", days: 20, months: 0 });
  assert.match(await page.text(`${CREDIT} summary`), new RegExp(settled));
  await keys(page, Key.TAB);
  assert(await near(), "the button that was pressed is gone; the next stop is beside it");
  await tabTo(page, `${CREDIT} .record .remove`);
  await keys(page, Key.ENTER);
  assert.equal(await page.run(() => document.querySelectorAll(".record").length), 0);
  assert(await focused(page, `${CREDIT} > .add`), "the last record is gone: what adds one is beside it");
  await keys(page, Key.ENTER, Key.ENTER);
  await tabTo(page, `${CREDIT} .record:first-child .remove`);
  await keys(page, Key.ENTER);
  assert(await focused(page, `${CREDIT} .record:only-child summary`), "a record is gone: the other is beside it");
});

/** What opens a dialogue, by the view that it stands in. */
const OPENERS = {
  play: [
    ".score button",
    ".totals button",
    ".change .because",
    ".door .knock",
    '[data-input="onTimeRepayments"] .points',
    ".profile-actions button:last-child",
  ],
  why: [".factors .figure"],
  doors: [".benefit .what"],
};

test("a figure opens what it is about with Enter; Tab stays inside; Escape closes it and goes back", async () => {
  const page = await openComplete(browser);
  await page.set("#preset", "latePayer");
  await answered(page);
  for (const [view, openers] of Object.entries(OPENERS)) {
    if (view !== "play") await go(page, view);
    for (const opener of openers) {
      await focusOn(page, opener);
      await page.run(() => {
        window.opener0 = document.activeElement;
      });
      await keys(page, Key.ENTER);
      assert(await page.run(() => document.querySelector("dialog").matches(":modal")), opener);
      assert(await focused(page, "dialog"), `${opener}: it is read from its top`);
      for (let steps = 0; steps < 6; steps += 1) {
        const outside = await page.run(() => document.activeElement.closest("header, main, aside, nav") !== null);
        assert.equal(outside, false, `${opener}, after ${steps} steps`);
        await keys(page, Key.TAB);
      }
      await page.event("close", () => keys(page, Key.ESCAPE));
      assert.equal(await page.run(() => document.activeElement === window.opener0), true, opener);
    }
  }
});

test("the dialogue's own button closes it too, and a press on its text does not", async () => {
  const page = await openComplete(browser);
  await page.find(".score button").click();
  await page.find("dialog h2").click();
  assert(await page.run(() => document.querySelector("dialog").open));
  await tabTo(page, "dialog .close");
  await page.event("close", () => keys(page, Key.ENTER));
  assert(await focused(page, ".score button"));
});
