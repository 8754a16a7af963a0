import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { FONTS } from "./fonts.mjs";
import { readWords } from "./model.mjs";
import {
  answered,
  closeDetail,
  drag,
  firstView,
  go,
  letGo,
  openComplete,
  openText,
  sendText,
  unfoldAll,
  until,
} from "./visitor.mjs";

const browser = useBrowser();
const { text } = await readWords("en");

/** The rules of axe whose answer depends on colours and on where things are. */
const PLACES = ["color-contrast", "target-size"];
const VIEWS = ["play", "why", "ahead", "lives", "doors", "about"];
/** What can be pressed in a view, or more. */
const FEWEST_TARGETS = 12;
/** How the page may stand, and what leads there. */
const STATES = {
  "with a score, everything unfolded and a record being edited": async (page) => {
    await page.set("#preset", "steadyRenter");
  },
  "without a score": async (page) => {
    await page.set("#preset", "newcomer");
  },
  "while a month to come is only looked at": async (page) => {
    await page.set("#preset", "latePayer");
    await go(page, "ahead");
    await page.set("#time-month", 9);
    await until(page, () => document.querySelector(".stage[data-preview]"));
  },
};
/** What opens a dialogue, by view. */
const OPENERS = {
  play: [
    ".score button",
    ".totals button",
    ".change .because",
    ".knock",
    "[data-input=onTimeRepayments] .points",
    ".profile-actions button:last-child",
  ],
  doors: [".benefit[data-state=closed] .what", ".benefit[data-state=open] .what"],
};

/** Goes through every view in every state, everything unfolded, and looks at each. @param {(name: string) => Promise<void>} look */
async function everyView(page, look) {
  for (const [state, reach] of Object.entries(STATES)) {
    await go(page, "play");
    await reach(page);
    for (const view of VIEWS) {
      if (view !== "play") await go(page, view);
      // To add a record would take over what is looked at.
      if (view !== "play" || !state.startsWith("while")) await unfoldAll(page);
      await look(`${view}, ${state}`);
    }
  }
}

/** Opens every kind of dialogue, and looks at each: what is behind one can be neither read nor pressed. */
async function everyDialogue(page, look) {
  for (const [view, openers] of Object.entries(OPENERS)) {
    await go(page, view);
    if (view === "play") await page.set("#preset", "latePayer");
    await answered(page);
    for (const opener of openers) {
      await page.run((opener) => document.querySelector(opener).click(), opener);
      await until(page, () => document.querySelector("dialog[open] h2"));
      await look(`${view}, with ${opener}`, "dialog");
      await closeDetail(page);
    }
  }
}

for (const viewport of ["phone", "desktop"]) {
  for (const language of ["en", "zh"]) {
    test(`axe finds nothing in any view or dialogue, light or dark: ${viewport}, ${language}`, async () => {
      const page = await openComplete(browser, { language, viewport: VIEWPORTS[viewport] });
      const faults = [];
      const look = async (name, within) => {
        faults.push(...(await page.axe({ within })).map((fault) => `${name}: ${fault}`));
        // Another scheme has other colours, and nothing else.
        await page.media({ "prefers-color-scheme": "dark" });
        faults.push(...(await page.axe({ within, rules: PLACES })).map((fault) => `${name}, dark: ${fault}`));
        await page.media({ "prefers-color-scheme": "light" });
      };
      await everyView(page, look);
      await everyDialogue(page, look);
      if (viewport === "phone") {
        await page.run(() => document.querySelector(".menu > summary").click());
        await until(page, () => document.querySelector(".menu-body"));
        await look("the menu");
      }
      assert(faults.length === 0, faults.join("\n"));
    });
  }
}

inEachFont((browser, font) => {
  for (const viewport of ["phone", "desktop"]) {
    test(`whatever is to be pressed is 24 px wide and high or more, on a ${viewport}`, async () => {
      const page = await openComplete(browser, { viewport: VIEWPORTS[viewport] });
      const faults = [];
      const look = async (name) => {
        const { targets, small } = await page.run(tooSmall);
        // In the first font the others are among all the rules above.
        const others = font === FONTS[0] ? [] : await page.axe({ rules: PLACES });
        faults.push(...[...small, ...others].map((fault) => `${name}: ${fault}`));
        assert(targets >= FEWEST_TARGETS, `${targets} targets: ${name}`);
      };
      await everyView(page, look);
      assert(faults.length === 0, faults.join("\n"));
    });
  }
});

for (const viewport of ["phone", "desktop"]) {
  test(`with mistakes on show axe finds nothing either: ${viewport}`, async () => {
    const page = await openComplete(browser, { language: "zh", viewport: VIEWPORTS[viewport] });
    await page.set("#preset", "latePayer");
    await unfoldAll(page);
    await page.set("#field-0-daysLate", "-1");
    assert.equal(await page.run(() => document.querySelectorAll("[aria-invalid=true]").length), 1);
    await openText(page);
    await sendText(page, '{"optedIn": 3}');
    for (const [scheme, rules] of [["light"], ["dark", PLACES]]) {
      await page.media({ "prefers-color-scheme": scheme });
      assert.deepEqual(await page.axe({ rules, within: "dialog" }), [], `a text with mistakes, ${scheme}`);
    }
    await closeDetail(page);
    for (const [scheme, rules] of [["light"], ["dark", PLACES]]) {
      await page.media({ "prefers-color-scheme": scheme });
      assert.deepEqual(await page.axe({ rules }), [], `a record with a mistake, ${scheme}`);
    }
  });
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
    const { score, band, headline } = await firstView(page);
    const open = Number(headline.match(/\d+/)[0]);
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
