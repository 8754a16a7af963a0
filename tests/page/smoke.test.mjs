import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { useBrowser, VIEWPORTS } from "./driver.mjs";

const browser = useBrowser();

test("the page gets ready under a sub-path, without an error and without another host", async () => {
  const page = await browser.open();
  assert.equal(await page.run(() => document.documentElement.dataset.state), "ready");
});

test("until it is ready the page asks for nothing that the budget does not count", async () => {
  const view = JSON.parse(await readFile(new URL("../../target/site/first-view.json", import.meta.url), "utf8"));
  const counted = [...view.files.map(({ file }) => file), ...view.instead];
  const page = await browser.open();
  const asked = (await page.run(requestsUntilReady)).map((url) => url.replace(page.url, ""));
  assert.notEqual(asked.length, 0);
  assert.deepEqual(
    asked.filter((file) => !counted.includes(file)),
    [],
  );
});

test("without JavaScript the page is on a phone what it is: its title and the benefit table", async () => {
  const page = await browser.open({ javascript: false, viewport: VIEWPORTS.phone });
  assert.notEqual(await page.text("h1"), "");
  assert.notEqual(await page.text("table"), "");
});

// Runs in the page.
function requestsUntilReady() {
  const [ready] = performance.getEntriesByName("ready", "mark");
  const requests = performance.getEntriesByType("resource");
  return requests.filter(({ startTime }) => startTime <= ready.startTime).map(({ name }) => name);
}
