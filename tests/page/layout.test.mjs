import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, VIEWPORTS } from "./driver.mjs";
import { sharedCases, startEngine } from "./model.mjs";
import { firstView, inPage, openComplete, resize } from "./visitor.mjs";

const { catalogue, evaluate } = await startEngine();
const { limits } = catalogue();
const WIDTHS = [320, 360, 768, 1024, 1440, 2560];
const MOVED = "#input-onTimeRepayments";
const LIVES = ["newcomer", "courtSettled", "prime", "carelessWealthy"];

/** The cases' profiles that have a score by the page's first weighting, one for every 25 points where there is one. */
const scored = (await sharedCases())
  .map(({ profile }) => ({ profile, report: evaluate(profile) }))
  .filter(({ report }) => report.standing?.kind === "scored")
  .filter(({ report }, at, all) => at === all.findIndex((one) => step(one.report) === step(report)));

function step({ standing }) {
  return Math.floor(standing.score / 25);
}

/** The first view's texts, wherever its window is narrowest. */
const FEWEST_TEXTS = 30;

/** As many looks as there should be, each at a first view that was there and had no fault. */
function assertLooks(looks, count, place) {
  assert.equal(looks.length, count, place);
  const faults = looks.flatMap(({ name, faults }) => faults.map((fault) => `${place}, ${name}: ${fault}`));
  assert.deepEqual(faults, []);
  for (const { name, texts } of looks) assert(texts >= FEWEST_TEXTS, `${place}, ${name}: ${texts} texts`);
}

inEachFont((browser) => {
  for (const language of ["en", "zh"]) {
    test(`nothing is wider than the window, and no text lies on another (${language})`, async () => {
      const page = await openComplete(browser, { language });
      for (const width of WIDTHS) {
        await resize(page, width);
        const looks = await inPage(page, lookAtLives, [LIVES, MOVED], { layoutFaults });
        assertLooks(looks, LIVES.length * 2, `${width} px`);
      }
    });

    test(`what is being moved stays under the finger, whatever is said above it (${language})`, async () => {
      const page = await openComplete(browser, { language });
      for (const [at, width] of WIDTHS.entries()) {
        await resize(page, width);
        const life = ["student", "latePayer", "prime"][at % 3];
        const tops = await inPage(page, topsWhileMoved, [life, MOVED], { topOf });
        assert.equal(tops.length, 4);
        assert.equal(new Set(tops).size, 1, `${width} px: ${tops}`);
      }
    });

    test(`every score from the lowest to the highest stays whole and in view (${language})`, async () => {
      const scores = scored.map(({ report }) => report.standing.score);
      assert.deepEqual([Math.min(...scores), Math.max(...scores)], [limits.lowestScore, limits.highestScore]);
      const page = await openComplete(browser, { language });
      const texts = scored.map(({ profile }) => JSON.stringify(profile));
      for (const width of [320, 768, 1440]) {
        await resize(page, width);
        const looks = await inPage(page, lookAtProfiles, [texts], { layoutFaults });
        assertLooks(looks, scored.length, `${width} px`);
        assert.deepEqual(
          looks.map(({ name }) => name),
          scores.map(String),
        );
      }
    });
  }

  for (const viewport of ["phone", "desktop"]) {
    test(`once the first view has scrolled away, a bar keeps the score in view, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      const shown = () => page.find(".compact").isDisplayed();
      assert.equal(await shown(), false);
      await page.driver.executeAsyncScript(scrollAway, "#benefits");
      assert.equal(await shown(), true);
      const { top, bottom } = await page.run(() => document.querySelector(".compact").getBoundingClientRect().toJSON());
      assert(top >= 0 && bottom <= 120, `${top} to ${bottom}`);
      for (const life of ["latePayer", "prime"]) {
        await page.set("#preset", life);
        assert.equal(await page.text(".compact strong"), (await firstView(page)).score);
      }
      await page.driver.executeAsyncScript(scrollAway, "body");
      assert.equal(await shown(), false);
    });
  }

  for (const life of ["latePayer", "prime"]) {
    test(`however far a phone has scrolled, the score or the bar is in view: ${life}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS.phone });
      await page.set("#preset", life);
      const { steps, places } = await inPage(page, withoutScore);
      assert.deepEqual(places, []);
      assert(steps > 10, `${steps} steps`);
    });
  }

  for (const language of ["en", "zh"]) {
    test(`with the spacing of text that a visitor may ask for, at half a desktop's width, nothing is cut (${language})`, async () => {
      const page = await openComplete(browser, { language, viewport: { width: 720, height: 450 } });
      await page.run(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      });
      // But for the small figures of the scale.
      assertLooks([{ name: "spaced", ...(await page.run(layoutFaults, ".line")) }], 1, "720 px");
    });
  }
});

// The rest runs in the page.

/** How far below the first view's top something stands, to the pixel. */
function topOf(selector) {
  const top = (selector) => document.querySelector(selector).getBoundingClientRect().top;
  return Math.round(top(selector) - top(".stage > *"));
}

/** Scrolls until the page has noticed that the first view is there no more, or again. */
function scrollAway(selector, done) {
  new MutationObserver(() => done()).observe(document.documentElement, { attributeFilter: ["data-scrolled"] });
  document.querySelector(selector).scrollIntoView();
}

/** A look at each life as it is, and with one of its answers changed. */
async function lookAtLives({ set, answered, layoutFaults }, lives, moved) {
  const looks = [];
  for (const life of lives) {
    set("#preset", life);
    await answered();
    looks.push({ name: life, ...layoutFaults() });
    set(moved, 1);
    await answered();
    looks.push({ name: `${life}, changed`, ...layoutFaults() });
  }
  return looks;
}

/** A look at each profile, as its score. */
async function lookAtProfiles({ find, set, event, layoutFaults }, profiles) {
  const looks = [];
  for (const profile of profiles) {
    find(".profile-actions button:last-child").click();
    set("#profile-text", profile);
    await event("close", () => find("#profile-text").form.querySelector("[type=submit]").click());
    looks.push({ name: find(".score strong").textContent, ...layoutFaults() });
  }
  return looks;
}

/** Where what is moved stands before, while and after it is. */
async function topsWhileMoved({ set, drag, letGo, answered, topOf }, life, moved) {
  set("#preset", life);
  set(moved, 16);
  const tops = [];
  for (const act of [answered, () => drag(moved, 2), () => letGo(moved), answered]) {
    await act();
    tops.push(topOf(moved));
  }
  return tops;
}

/** The places, in steps of 40 px down the first view, from which neither the score nor the bar is seen. */
async function withoutScore({ noticed }) {
  const places = [];
  let steps = 0;
  const { bottom } = document.querySelector(".scene").getBoundingClientRect();
  for (let y = 0; y < bottom; y += 40) {
    scrollTo({ top: y, behavior: "instant" });
    await noticed();
    steps += 1;
    const score = document.querySelector(".score strong").getBoundingClientRect();
    const inView = score.top >= 0 && score.bottom <= innerHeight;
    if (!inView && !document.querySelector(".compact").checkVisibility()) places.push(y);
  }
  return { steps, places };
}

/**
 * How many texts the first view has, what is wider than the window, and the pairs of texts that cover each other, by
 * their words; but for those within `but`.
 */
function layoutFaults(but) {
  const { scrollWidth, clientWidth } = document.documentElement;
  const faults = scrollWidth > clientWidth ? [`${scrollWidth - clientWidth} px too wide`] : [];
  for (const element of document.querySelectorAll(".score strong, .score .band")) {
    const { left, right } = element.getBoundingClientRect();
    if (left < 0 || right > clientWidth) faults.push(`cut: ${element.textContent}`);
  }
  const texts = document.createTreeWalker(document.querySelector(".scene"), NodeFilter.SHOW_TEXT);
  const shown = [];
  /** Cuts a box to what its ancestors let show; whether anything is left. */
  const visible = (box, element) => {
    for (let parent = element; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const { left, right, top, bottom } = parent.getBoundingClientRect();
      box.left = Math.max(box.left, left);
      box.right = Math.min(box.right, right);
      box.top = Math.max(box.top, top);
      box.bottom = Math.min(box.bottom, bottom);
    }
    return box.right - box.left > 1 && box.bottom - box.top > 1;
  };
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (node.data.trim() === "" || element.closest("option, .hidden") || !element.checkVisibility()) continue;
    if (but && element.closest(but)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // A line's box is higher than its letters.
      const rim = (bottom - top) * 0.2;
      const box = { left, right, top: top + rim, bottom: bottom - rim, node };
      if (visible(box, element)) shown.push(box);
    }
  }
  const both = (one, other) =>
    one.node !== other.node &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const words = ({ node }) => node.data.trim().slice(0, 30);
  const pairs = shown.flatMap((one, at) =>
    shown.slice(at + 1).flatMap((other) => (both(one, other) ? [`${words(one)} / ${words(other)}`] : [])),
  );
  return { texts: shown.length, faults: [...faults, ...pairs] };
}
