import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { openComplete, useProfile } from "./visitor.mjs";

const browser = useBrowser();
const WIDTHS = [320, 360, 768, 1024, 1440, 2560];
const LIVES = ["newcomer", "courtSettled", "prime", "carelessWealthy"];

for (const language of ["en", "zh"]) {
  for (const width of WIDTHS) {
    test(`nothing is wider than the window: ${width} px, ${language}`, async () => {
      const viewport = { width, height: 800, mobile: width < 500 };
      const page = await openComplete(browser, { language, viewport });
      for (const life of LIVES) {
        await page.set("#preset", life);
        assert.equal(await page.run(tooWide), 0, life);
      }
    });
  }
}

for (const name of ["score-350", "score-950"]) {
  for (const width of [360, 1440]) {
    test(`${name} stays whole and in view at ${width} px`, async () => {
      const { profile } = JSON.parse(await readFile(new URL(`../cases/${name}.json`, import.meta.url), "utf8"));
      const page = await openComplete(browser, { viewport: { width, height: 900, mobile: width < 500 } });
      await useProfile(page, profile);
      const { number, band, window } = await page.run(boxes);
      assert(number.left >= 0 && number.right <= window, "the number is in view");
      assert(band.left >= 0 && band.right <= window, "the band is in view");
      assert(number.right <= band.left + 1 || number.bottom <= band.top + 8, "the band does not cover the number");
    });
  }
}

function tooWide() {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}

function boxes() {
  const box = (selector) => document.querySelector(selector).getBoundingClientRect().toJSON();
  return { number: box(".score strong"), band: box(".score .band"), window: document.documentElement.clientWidth };
}
