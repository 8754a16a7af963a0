import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { FONTS } from "./fonts.mjs";
import { readWords } from "./model.mjs";
import { drag, firstView, letGo, openComplete, openText, sendText } from "./visitor.mjs";

const browser = useBrowser();
const { text } = await readWords("en");

/** The rules of axe whose answer depends on colours and on where things are. */
const PLACES = ["color-contrast", "target-size"];
/** What can be pressed on the page as it opens, or more. */
const FEWEST_TARGETS = 80;
/** How the page may stand, what leads there, and how much of it is then to be looked at. */
const STATES = [
  ["as it opens", () => {}],
  [
    "with everything unfolded and a record being edited",
    () => {
      document.querySelector("[data-group=credit] button").click();
      for (const details of document.querySelectorAll("details")) details.open = true;
    },
  ],
  // What is behind an open dialogue can be neither read nor pressed.
  ["with a figure open", () => document.querySelector(".factors button").click(), "dialog"],
];

/** Leads the page into each state, and has axe find nothing in it. */
async function assertAxe(page, rules, name = "") {
  for (const [state, reach, within] of STATES) {
    await page.run(reach);
    assert.deepEqual(await page.axe({ rules, within }), [], `${state} ${name}`);
  }
}

for (const viewport of ["phone", "desktop"]) {
  for (const language of ["en", "zh"]) {
    // Another scheme has other colours, and nothing else.
    for (const [scheme, rules] of [["light"], ["dark", PLACES]]) {
      test(`axe finds nothing: ${viewport}, ${language}, ${scheme}`, async () => {
        const media = { "prefers-color-scheme": scheme };
        const page = await openComplete(browser, { language, viewport: VIEWPORTS[viewport], media });
        await assertAxe(page, rules);
      });
    }
  }
}

inEachFont((browser, font) => {
  for (const viewport of ["phone", "desktop"]) {
    test(`whatever is to be pressed is 24 px wide and high or more, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      for (const [state, reach] of STATES) {
        await page.run(reach);
        const { targets, small } = await page.run(tooSmall);
        assert.deepEqual(small, [], state);
        assert(targets >= FEWEST_TARGETS, `${targets} targets ${state}`);
      }
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
        await assertAxe(page, PLACES, `${language}, ${scheme}`);
      }
    });
  }
});

for (const viewport of ["phone", "desktop"]) {
  for (const [scheme, rules] of [["light"], ["dark", PLACES]]) {
    test(`without a score, and with mistakes on show, axe finds nothing either: ${viewport}, ${scheme}`, async () => {
      const media = { "prefers-color-scheme": scheme };
      const page = await openComplete(browser, { language: "zh", viewport: VIEWPORTS[viewport], media });
      await page.set("#preset", "newcomer");
      assert.deepEqual(await page.axe({ rules }), [], "without a score");
      await page.set("#preset", "latePayer");
      await page.run(() => {
        document.querySelector(".record details").open = true;
      });
      await page.set("#field-0-daysLate", "-1");
      assert.deepEqual(await page.axe({ rules }), [], "a record with a mistake");
      await openText(page);
      await sendText(page, '{"optedIn": 3}');
      assert.deepEqual(await page.axe({ rules, within: "dialog" }), [], "a text with mistakes");
    });
  }
}

/** How many things can be pressed that are not within a line of text, and which of them are too small. Runs in the page. */
function tooSmall() {
  const all = [...document.querySelectorAll("button, select, input, textarea, summary, a[href]")];
  const targets = all.filter(
    (element) => element.checkVisibility() && !element.matches(".skip") && !element.closest("p > a"),
  );
  const small = targets
    .map((element) => {
      const area = element.closest("label") ?? element;
      const { width, height } = area.getBoundingClientRect();
      return { width, height, name: `${element.localName} ${element.className} “${area.innerText.slice(0, 30)}”` };
    })
    .filter(({ width, height }) => Math.min(width, height) < 23.9)
    .map(({ width, height, name }) => `${name} ${Math.round(width)} × ${Math.round(height)}`);
  return { targets: targets.length, small };
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
