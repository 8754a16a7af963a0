import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { drag, firstView, openComplete, press } from "./visitor.mjs";

const browser = useBrowser();
/** The page where one walks through the months of a plan. */
const openAhead = (options, from = browser) => openComplete(from, { view: "ahead", ...options });
const WALK = "#time-month";
const BAR = ".preview-bar";

/** The bar as text; `null` if there is none. */
const barText = (page) =>
  page.run((bar) => document.querySelector(bar)?.innerText.replaceAll(/\s+/g, " ") ?? null, BAR);

/** What has the focus: its id, or its name. */
const focused = (page) => page.run(() => document.activeElement.id || document.activeElement.localName);

/** Walks on into a month, as one would by hand: with the focus on the control. */
async function walk(page, ...months) {
  await page.run((walk) => document.querySelector(walk).focus(), WALK);
  await drag(page, WALK, months);
}

const pressKey = (page, key) =>
  page.run((key) => {
    document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
  }, key);

for (const language of ["en", "zh"]) {
  test(`what is only looked at is said, with the difference from today (${language})`, async () => {
    const page = await openAhead({ language });
    const today = await firstView(page);
    assert.equal(await barText(page), null);
    await walk(page, 6, 12);
    const then = await firstView(page);
    const text = await barText(page);
    assert.match(text, /12/);
    assert(text.includes(`${today.score} → ${then.score}`), text);
    const difference = Number(then.score) - Number(today.score);
    assert(text.includes(difference > 0 ? `+${difference}` : String(difference).replace("-", "−")), text);
  });
}

test("it is announced once, however far one walks", async () => {
  const page = await openAhead();
  await page.run(() => {
    const said = document.querySelector("#preview-announcement");
    window.saidTexts = [];
    new MutationObserver(() => window.saidTexts.push(said.textContent)).observe(said, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  for (const month of [3, 4, 5]) await walk(page, month);
  const said = await page.run(() => window.saidTexts);
  assert.equal(said.length, 1);
  assert.match(said[0], /^Preview: the months of a plan\./);
});

test("Back and Escape leave everything as it was, and give the focus back", async () => {
  const page = await openAhead();
  const today = await firstView(page);
  await walk(page, 24);
  await page.run((bar) => document.querySelector(`${bar} .take`).focus(), BAR);
  await press(page, "Back", BAR);
  assert.deepEqual(await firstView(page), today);
  assert.equal(await focused(page), "time-month");
  await walk(page, 24);
  await pressKey(page, "Escape");
  assert.equal(await barText(page), null);
  assert.deepEqual(await firstView(page), today);
});

test("Escape closes an open dialogue, not what is looked at", async () => {
  const page = await openAhead();
  await walk(page, 24);
  await press(page, "", ".stage .score");
  await pressKey(page, "Escape");
  assert.notEqual(await barText(page), null);
});

test("taken over, it stays, as one step that can be undone", async () => {
  const page = await openAhead();
  const today = await firstView(page);
  await walk(page, 24);
  const then = await firstView(page);
  await page.run((bar) => document.querySelector(`${bar} .take`).focus(), BAR);
  await press(page, "Keep this", BAR);
  assert.equal(await barText(page), null);
  assert.equal((await firstView(page)).score, then.score);
  assert.equal(await focused(page), "time-month");
  await press(page, "Undo", ".change");
  assert.equal((await firstView(page)).score, today.score);
});

const SIZES = Object.entries({ ...VIEWPORTS, narrow: { width: 320, height: 640 } });
inEachFont((browser) => {
  for (const [name, viewport] of SIZES) {
    test(`the bar leaves what has the focus in sight (${name})`, async () => {
      const page = await openAhead({ viewport }, browser);
      await walk(page, 12);
      const { looked, hidden } = await page.run((bar) => {
        const all = document.querySelectorAll("main :is(button, input, select, a, summary)");
        const some = [...all].filter((control) => !control.closest(bar) && !control.disabled);
        const focused = some.filter((control) => {
          control.focus();
          return document.activeElement === control;
        });
        const isHidden = (control) => {
          control.focus();
          const over = document.querySelector(bar).getBoundingClientRect();
          const { right, bottom } = control.getBoundingClientRect();
          // In a wide window it leaves the rail beside it alone.
          return bottom > over.top + 1 && right > over.left;
        };
        const hidden = focused.filter(isHidden).map((control) => control.id || control.textContent.trim());
        return { looked: focused.length, hidden };
      }, BAR);
      assert.deepEqual(hidden, []);
      assert(looked > 10, `${looked} controls had the focus`);
      const wide = await page.run(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wide, false);
    });
  }
});

test("axe finds nothing while something is only looked at, in both themes", async () => {
  // Another theme has other colours, and nothing else.
  for (const [theme, rules] of [["light"], ["dark", ["color-contrast", "target-size"]]]) {
    const page = await openAhead();
    await page.run((theme) => {
      document.documentElement.dataset.theme = theme;
    }, theme);
    await walk(page, 12);
    assert.deepEqual(await page.axe({ rules }), []);
  }
});
