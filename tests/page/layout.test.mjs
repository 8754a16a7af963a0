import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, VIEWPORTS } from "./driver.mjs";
import { sharedCases, startEngine } from "./model.mjs";
import { answered, drag, firstView, letGo, openComplete, resize, useProfile } from "./visitor.mjs";

const { limits } = (await startEngine()).catalogue();
const WIDTHS = [320, 360, 768, 1024, 1440, 2560];
const MOVED = "#input-onTimeRepayments";
const LIVES = ["newcomer", "courtSettled", "prime", "carelessWealthy"];

/** Cases with a score, one for every 25 points where there is one. */
const scored = (await sharedCases())
  .filter(({ report }) => report?.standing.kind === "scored")
  .filter(({ report }, at, all) => at === all.findIndex((one) => step(one.report) === step(report)));

function step({ standing }) {
  return Math.floor(standing.score / 25);
}

inEachFont((browser) => {
  for (const language of ["en", "zh"]) {
    test(`nothing is wider than the window, and no text lies on another (${language})`, async () => {
      const page = await openComplete(browser, { language });
      const faults = [];
      const look = async (name) => {
        await answered(page);
        faults.push(...(await page.run(layoutFaults, null)).map((fault) => `${name}: ${fault}`));
      };
      for (const width of WIDTHS) {
        await resize(page, width);
        for (const life of LIVES) {
          await page.set("#preset", life);
          await look(`${width} px, ${life}`);
          await page.set("#input-onTimeRepayments", 1);
          await look(`${width} px, ${life}, changed`);
        }
      }
      assert.deepEqual(faults, []);
    });

    test(`what is being moved stays under the finger, whatever is said above it (${language})`, async () => {
      const page = await openComplete(browser, { language });
      for (const [at, width] of WIDTHS.entries()) {
        await resize(page, width);
        await page.set("#preset", ["student", "latePayer", "prime"][at % 3]);
        await page.set(MOVED, 16);
        const tops = [];
        for (const act of [answered, () => drag(page, MOVED, [2]), () => letGo(page, MOVED), answered]) {
          await act(page);
          tops.push(await page.run(topOf, MOVED));
        }
        assert.equal(new Set(tops).size, 1, `${width} px: ${tops}`);
      }
    });

    test(`every score from the lowest to the highest stays whole and in view (${language})`, async () => {
      const scores = scored.map(({ report }) => report.standing.score);
      assert.deepEqual([Math.min(...scores), Math.max(...scores)], [limits.lowestScore, limits.highestScore]);
      const page = await openComplete(browser, { language });
      const faults = [];
      for (const { name, profile } of scored) {
        await useProfile(page, profile);
        for (const width of [320, 768, 1440]) {
          await resize(page, width);
          faults.push(...(await page.run(layoutFaults, null)).map((fault) => `${width} px, ${name}: ${fault}`));
        }
      }
      assert.deepEqual(faults, []);
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
      assert.deepEqual(await page.driver.executeAsyncScript(withoutScore), []);
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
      assert.deepEqual(await page.run(layoutFaults, ".line"), [], "but for the small figures of the scale");
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

/** The places, in steps of 40 px down the first view, from which neither the score nor the bar is seen. */
async function withoutScore(done) {
  const frame = () => new Promise(requestAnimationFrame);
  const places = [];
  const { bottom } = document.querySelector(".scene").getBoundingClientRect();
  for (let y = 0; y < bottom; y += 40) {
    scrollTo({ top: y, behavior: "instant" });
    // An intersection is told of after the frame in which it was seen.
    for (let frames = 0; frames < 4; frames += 1) await frame();
    const score = document.querySelector(".score strong").getBoundingClientRect();
    const inView = score.top >= 0 && score.bottom <= innerHeight;
    if (!inView && !document.querySelector(".compact").checkVisibility()) places.push(y);
  }
  done(places);
}

/**
 * What is wider than the window, and the pairs of texts in the first view that cover each other, by their words; but
 * for those within `but`.
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
  return [...faults, ...pairs];
}
