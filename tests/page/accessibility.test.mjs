import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { FONTS } from "./fonts.mjs";
import { readWords } from "./model.mjs";
import { drag, firstView, letGo, openComplete, openText, sendText } from "./visitor.mjs";

const browser = useBrowser();
const { text } = await readWords("en");

/** The rules of axe whose answer depends on where things are. */
const PLACES = ["color-contrast", "target-size"];
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

inEachFont((browser, font) => {
  for (const viewport of ["phone", "desktop"]) {
    test(`whatever is to be pressed is 24 px wide and high or more, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      const small = [];
      for (const reach of Object.values(STATES)) {
        await page.run(reach);
        small.push(...(await page.run(tooSmall)));
      }
      assert.deepEqual([...new Set(small)], []);
    });

    // In the first font these are among all the rules above.
    if (font === FONTS[0]) continue;
    test(`what depends on places, contrast and targets, axe finds right as well, on a ${viewport}`, async () => {
      for (const [language, scheme] of [
        ["en", "light"],
        ["zh", "dark"],
      ]) {
        const media = { "prefers-color-scheme": scheme };
        const page = await openComplete(browser, { language, viewport: VIEWPORTS[viewport], media });
        for (const [state, reach] of Object.entries(STATES)) {
          await page.run(reach);
          assert.deepEqual(await page.axe(PLACES), [], `${state}, ${language}, ${scheme}`);
        }
      }
    });
  }
});

for (const viewport of ["phone", "desktop"]) {
  for (const scheme of ["light", "dark"]) {
    test(`without a score, and with mistakes on show, axe finds nothing either: ${viewport}, ${scheme}`, async () => {
      const media = { "prefers-color-scheme": scheme };
      const page = await openComplete(browser, { language: "zh", viewport: VIEWPORTS[viewport], media });
      await page.set("#preset", "newcomer");
      assert.deepEqual(await page.axe(), [], "without a score");
      await page.set("#preset", "latePayer");
      await page.run(() => {
        document.querySelector(".record details").open = true;
      });
      await page.set("#field-0-daysLate", "-1");
      assert.deepEqual(await page.axe(), [], "a record with a mistake");
      await openText(page);
      await sendText(page, '{"optedIn": 3}');
      assert.deepEqual(await page.axe(), [], "a text with mistakes");
    });
  }
}

/** What can be pressed and is not within a line of text. Runs in the page. */
function tooSmall() {
  const targets = [...document.querySelectorAll("button, select, input, textarea, summary, a[href]")];
  return targets
    .filter((element) => element.checkVisibility() && !element.matches(".skip") && !element.closest("p > a"))
    .map((element) => {
      const area = element.closest("label") ?? element;
      const { width, height } = area.getBoundingClientRect();
      return { width, height, name: `${element.localName} ${element.className} “${area.innerText.slice(0, 30)}”` };
    })
    .filter(({ width, height }) => Math.min(width, height) < 23.9)
    .map(({ width, height, name }) => `${name} ${Math.round(width)} × ${Math.round(height)}`);
}

test("the score is said once when it rests, and not when the page opens or between", async () => {
  const page = await openComplete(browser);
  assert.equal(await page.run(() => document.querySelector("#announcement").textContent), "");
  await page.run(() => {
    window.said = [];
    const note = () => window.said.push(document.querySelector("#announcement").textContent);
    const change = { childList: true, characterData: true, subtree: true };
    new MutationObserver(note).observe(document.querySelector("#announcement"), change);
  });
  const said = async (values) => {
    await page.event("announced", async () => {
      await drag(page, "#input-onTimeRepayments", values);
      await letGo(page, "#input-onTimeRepayments");
    });
    const { score, band } = await firstView(page);
    const open = await page.run(() => document.querySelectorAll(".benefit[data-state=open]").length);
    return text("announce", { score, band, open });
  };
  const first = await said([12, 6, 3, 0]);
  const second = await said([1, 9, 24]);
  assert.notEqual(first, second);
  assert.deepEqual(await page.run(() => window.said), [first, second]);
});

test("the root says the language, and the title follows it", async () => {
  const page = await openComplete(browser);
  assert.equal(await page.run(() => document.documentElement.lang), "en-GB");
  const title = await page.run(() => document.title);
  await page.event("languagechange", () => page.run(() => document.querySelector(".language").click()));
  assert.equal(await page.run(() => document.documentElement.lang), "zh-Hans");
  assert.notEqual(await page.run(() => document.title), title);
});

for (const [wish, moves] of [
  ["reduce", false],
  ["no-preference", true],
]) {
  test(`where a visitor's wish for motion is “${wish}”, ${moves ? "doors move" : "nothing moves"}`, async () => {
    const page = await openComplete(browser, { media: { "prefers-reduced-motion": wish } });
    const moving = await page.run(() => {
      document.querySelector("#preset").value = "prime";
      document.querySelector("#preset").dispatchEvent(new Event("change", { bubbles: true }));
      return document.getAnimations().filter(({ playState }) => playState === "running").length;
    });
    assert.equal(moving > 0, moves, `${moving} movements`);
  });
}
