/** The list of doors, the sheets that open from it, and what is said of sources. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser, VIEWPORTS } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { answered, go, inPage, openComplete, unfoldAll } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue } = await startEngine();
const { benefits } = catalogue().benefits;
const CONFIDENCES = ["high", "medium", "low", "assumption"];

/** Opens the sheet of each benefit in turn, and tells something of it. */
function readSheets(page, read) {
  const body = async ({ find, answered, event, read }, slugs) => {
    const sheets = [];
    for (const slug of slugs) {
      find(`.benefit[data-benefit=${slug}] button`).click();
      await answered();
      sheets.push(read(find("dialog")));
      await event("close", () => find("dialog").close());
      await answered();
    }
    return sheets;
  };
  return inPage(page, body, [benefits.map(({ benefit }) => benefit)], { read });
}

for (const language of ["en", "zh"]) {
  const { text } = await readWords(language);

  test(`a source is named as what it is, and by no number (${language})`, async () => {
    const page = await openComplete(browser, { language, view: "doors" });
    const sheets = await readSheets(page, (dialog) => dialog.innerText);
    await go(page, "about");
    await unfoldAll(page);
    const about = await page.text("#about");
    for (const said of [...sheets, about]) assert.doesNotMatch(said, /\barticle \d|文章[一二]/i);
    for (const site of ["loan78.com", "newsflash.city"]) {
      assert(about.includes(site));
      assert(sheets.some((said) => said.includes(site)));
    }
  });

  test(`the dots of the list have a key with all of them (${language})`, async () => {
    const page = await openComplete(browser, { language, view: "doors" });
    const { key, rows } = await page.run(() => {
      const full = (element) => element.querySelectorAll(".trust i[data-full]").length;
      const said = (selector, from) => from.querySelector(selector).innerText.trim();
      return {
        key: [...document.querySelectorAll(".trust-key > div")].map((one) => [
          full(one),
          said("dt", one),
          said("dd", one),
        ]),
        rows: [...document.querySelectorAll(".benefit")].map((one) => [one.dataset.benefit, full(one)]),
      };
    });
    assert.deepEqual(
      key,
      CONFIDENCES.map((one, at) => [3 - at, text(`sourced-${one}`), text(`confidence-${one}-about`)]),
    );
    const dots = ({ confidence }) => 3 - CONFIDENCES.indexOf(confidence);
    assert.deepEqual(rows.sort(), benefits.map((one) => [one.benefit, dots(one)]).sort());
  });

  test(`a sheet says what is given, then the rule, then the ways, then the sources (${language})`, async () => {
    const page = await openComplete(browser, { language, view: "doors" });
    const sheets = await readSheets(page, (dialog) => ({
      parts: [...dialog.querySelectorAll("h3")].map((one) => one.innerText),
      state: dialog.querySelector(".state-line").innerText,
    }));
    const [gives, rule, ways, sources] = ["detail-offer", "detail-rule", "ways-title", "detail-source"].map((one) =>
      text(one),
    );
    let closed = 0;
    for (const { parts, state } of sheets) {
      const isOpen = state.startsWith(text("state-open"));
      closed += Number(!isOpen);
      assert.deepEqual(parts, isOpen ? [gives, rule, sources] : [gives, rule, ways, sources]);
    }
    assert(closed > 0 && closed < sheets.length);
  });
}

test("what a sheet is called is not said of it again", async () => {
  const page = await openComplete(browser, { view: "doors" });
  const sheets = await readSheets(page, (dialog) => [
    dialog.querySelector("h2").innerText,
    dialog.querySelector(".state-line").innerText,
  ]);
  for (const [title, state] of sheets) assert(!state.includes(title), `${title}: ${state}`);
});

for (const [name, viewport] of Object.entries({ phone: VIEWPORTS.phone, desktop: VIEWPORTS.desktop })) {
  test(`however far a long sheet has scrolled, it is closed at its top (${name})`, async () => {
    const page = await openComplete(browser, { view: "doors", viewport });
    const places = await inPage(page, async ({ find, answered }) => {
      find(".benefit[data-benefit=higherLimits] button").click();
      await answered();
      const dialog = find("dialog");
      const places = [];
      for (const share of [0, 0.3, 1]) {
        dialog.scrollTop = share * dialog.scrollHeight;
        const close = find("dialog .close").getBoundingClientRect();
        const middle = document.elementFromPoint((close.left + close.right) / 2, (close.top + close.bottom) / 2);
        const { top } = dialog.getBoundingClientRect();
        const sheet = {
          high: dialog.clientHeight,
          whole: dialog.scrollHeight,
          fits: dialog.clientWidth >= dialog.scrollWidth,
        };
        places.push({
          ...sheet,
          from: close.top - top,
          height: close.height,
          isHit: middle?.matches(".close") === true,
        });
      }
      return places;
    });
    for (const { high, whole, fits, from, height, isHit } of places) {
      assert(whole > high && fits, "it scrolls inside, and downwards alone");
      assert(isHit && from >= 0 && from < 24, `${from}`);
      if (name === "phone") assert(height >= 44);
    }
    await page.event("close", () => page.find("dialog .close").click());
  });
}

test("light stands in the sign of what is open, and of nothing else", async () => {
  const page = await openComplete(browser, { view: "doors" });
  await page.set("#preset", "latePayer");
  await answered(page);
  const signs = await page.run(() => {
    const light = getComputedStyle(document.documentElement).getPropertyValue("--light");
    const probe = document.createElement("i");
    probe.style.color = light;
    document.body.append(probe);
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return [...document.querySelectorAll(".benefit")].map((row) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(row.querySelector(".sign"));
      return [row.dataset.state, `${backgroundColor} ${backgroundImage}`.includes(colour)];
    });
  });
  const states = new Set(signs.map(([state]) => state));
  for (const state of ["open", "nearly", "closed"]) assert(states.has(state), state);
  for (const [state, isLit] of signs) assert.equal(isLit, state === "open", state);
});

test("about begins with what matters, before anything is unfolded, and leads to the sources", async () => {
  const page = await openComplete(browser, { view: "about" });
  const said = await page.text("#about");
  for (const word of [
    "teaching model",
    "Not affiliated",
    "not financial or legal advice",
    "leaves this device",
    "MIT License",
  ]) {
    assert(said.toLowerCase().includes(word.toLowerCase()), word);
  }
  assert.equal((await page.findAll("#about .fold[open]")).length, 0);
  await page.find(".brief button").click();
  await answered(page);
  const sources = await page.run(() => {
    const fold = document.querySelector("[data-fold=part-sources]");
    const { top, height } = fold.getBoundingClientRect();
    return { isOpen: fold.open, texts: fold.querySelectorAll("p").length, top, height, window: innerHeight };
  });
  assert(sources.isOpen && sources.texts > 3);
  assert(sources.top >= 0 && sources.top < sources.window, JSON.stringify(sources));
});

test("in why all of a factor's card opens its rule", async () => {
  const page = await openComplete(browser, { view: "why" });
  const hits = await page.run(() =>
    [...document.querySelectorAll(".factors li")].map((card) => {
      card.scrollIntoView({ block: "center" });
      const { left, right, top, bottom } = card.getBoundingClientRect();
      const hit = (x, y) => card.querySelector("button") === document.elementFromPoint(x, y);
      return hit(left + 4, top + 4) && hit(right - 4, bottom - 4) && hit((left + right) / 2, (top + bottom) / 2);
    }),
  );
  assert(hits.length > 1);
  assert(hits.every(Boolean), JSON.stringify(hits));
});

test("points that open their rule are underlined, and those that don't are not", async () => {
  const page = await openComplete(browser);
  const points = await page.run(() =>
    [...document.querySelectorAll(".rail .points")].map((one) => {
      const { textDecorationLine, color } = getComputedStyle(one);
      return { opens: one.localName === "button", underlined: textDecorationLine === "underline", color };
    }),
  );
  const [open, plain] = [true, false].map((opens) => points.filter((one) => one.opens === opens));
  assert(open.length > 1 && plain.length > 1);
  for (const one of points) assert.equal(one.underlined, one.opens);
  assert(!open.some(({ color }) => plain.some((other) => other.color === color)));
});
