import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser, VIEWPORTS } from "./driver.mjs";
import { drag, letGo, openComplete } from "./visitor.mjs";

const browser = useBrowser();

const STATES = {
  "as it opens": () => {},
  "with everything unfolded and a record being edited": () => {
    document.querySelector("[data-group=credit] button").click();
    for (const details of document.querySelectorAll("details")) details.open = true;
  },
  "with a figure open": () => document.querySelector(".factors button").click(),
};

for (const viewport of ["phone", "desktop"]) {
  for (const language of ["en", "zh"]) {
    for (const scheme of ["light", "dark"]) {
      test(`axe finds nothing: ${viewport}, ${language}, ${scheme}`, async () => {
        const media = { "prefers-color-scheme": scheme };
        const page = await openComplete(browser, { language, viewport: VIEWPORTS[viewport], media });
        for (const [state, reach] of Object.entries(STATES)) {
          await page.run(reach);
          assert.deepEqual(await page.axe(), [], state);
        }
      });
    }
  }
}

test("without a score, axe finds nothing either", async () => {
  const page = await openComplete(browser);
  await page.set("#preset", "newcomer");
  assert.deepEqual(await page.axe(), []);
});

test("the score is said once when it has settled, and not when the page opens", async () => {
  const page = await openComplete(browser);
  assert.equal(await page.run(() => document.querySelector("#announcement").textContent), "");
  await page.run(() => {
    window.said = [];
    addEventListener("settled", (event) => window.said.push(event.target.textContent), { capture: true });
  });
  await page.event("settled", async () => {
    await drag(page, "#input-onTimeRepayments", [12, 6, 3, 0]);
    await letGo(page, "#input-onTimeRepayments");
  });
  const { said, score } = await page.run(() => ({
    said: window.said,
    score: document.querySelector(".score strong").textContent,
  }));
  assert.equal(said.length, 1);
  assert.match(said[0], new RegExp(score));
});

test("the root says the language, and the title follows it", async () => {
  const page = await openComplete(browser);
  assert.equal(await page.run(() => document.documentElement.lang), "en-GB");
  const title = await page.run(() => document.title);
  await page.event("languagechange", () => page.run(() => document.querySelector(".language").click()));
  assert.equal(await page.run(() => document.documentElement.lang), "zh-Hans");
  assert.notEqual(await page.run(() => document.title), title);
});

test("where a visitor prefers no motion, nothing moves", async () => {
  const page = await openComplete(browser, { media: { "prefers-reduced-motion": "reduce" } });
  const moving = await page.run(() => {
    const select = document.querySelector("#preset");
    select.value = "prime";
    select.dispatchEvent(new Event("change", { bubbles: true }));
    return document.getAnimations().filter(({ playState }) => playState === "running").length;
  });
  assert.equal(moving, 0);
});
