import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { openComplete } from "./visitor.mjs";

const { Key } = createRequire(new URL("../../www/package.json", import.meta.url))("selenium-webdriver");
const browser = useBrowser();

const keys = (page, ...presses) =>
  page.driver
    .switchTo()
    .activeElement()
    .sendKeys(...presses);
const active = (page) =>
  page.run(() => {
    const { id, className, tagName, textContent } = document.activeElement;
    return { id, className, tagName, text: textContent.trim() };
  });
const score = (page) => page.text(".score strong");

/** Presses Tab until the active element fits; fails after too many. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await page.run((selector) => document.activeElement.matches(selector), selector)) return;
    await page.driver.actions().sendKeys(Key.TAB).perform();
  }
  assert.fail(`${selector} is not reached by Tab`);
}

test("the first Tab reaches the way past the header", async () => {
  const page = await openComplete(browser);
  await page.driver.actions().sendKeys(Key.TAB).perform();
  assert.equal((await active(page)).className, "skip");
  await keys(page, Key.ENTER);
  assert.equal((await active(page)).id, "main");
});

test("a slider is moved by the arrow keys, and shows that it is in focus", async () => {
  const page = await openComplete(browser);
  const before = await score(page);
  await tabTo(page, "#input-onTimeRepayments");
  const outline = await page.run(() => getComputedStyle(document.activeElement).outlineWidth);
  assert(Number.parseFloat(outline) >= 2, outline);
  await keys(page, Key.HOME);
  assert(Number(await score(page)) < Number(before));
  await keys(page, Key.END);
  assert(Number(await score(page)) > Number(before));
});

test("a figure opens and closes by keyboard, and the focus comes back to it", async () => {
  const page = await openComplete(browser);
  await tabTo(page, ".door button");
  const from = await active(page);
  await keys(page, Key.ENTER);
  assert.equal(await page.run(() => document.querySelector("dialog").open), true);
  await keys(page, Key.ESCAPE);
  assert.equal(await page.run(() => document.querySelector("dialog").open), false);
  assert.deepEqual(await active(page), from);
});

test("a record is added, settled and removed by keyboard", async () => {
  const page = await openComplete(browser);
  const before = await score(page);
  await tabTo(page, "[data-group=credit] > .record-actions button");
  await keys(page, Key.ENTER);
  assert(Number(await score(page)) < Number(before));
  await tabTo(page, "[data-group=credit] .record .record-actions button:last-child").catch(async () => {
    await page.run(() => document.querySelector("[data-group=credit] .record summary").focus());
    await tabTo(page, "[data-group=credit] .record .record-actions button:last-child");
  });
  await keys(page, Key.ENTER);
  assert.equal(await score(page), before);
});

test("Tab leads through the whole page and out of it again", async () => {
  const page = await openComplete(browser);
  const seen = new Set();
  for (let presses = 0; presses < 400; presses += 1) {
    await page.driver.actions().sendKeys(Key.TAB).perform();
    const place = await page.run(() => [...document.querySelectorAll("*")].indexOf(document.activeElement));
    if (seen.has(place)) break;
    seen.add(place);
    const size = await page.run(() => {
      const { width, height } = document.activeElement.getBoundingClientRect();
      return Math.min(width, height);
    });
    assert(size > 0, `nothing to see of focus stop ${seen.size}`);
  }
  assert(seen.size > 60 && seen.size < 400, `${seen.size} stops`);
});
