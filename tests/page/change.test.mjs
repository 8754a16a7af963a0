import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser, VIEWPORTS } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { drag, letGo, openComplete, press, profileOf } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, compare } = await startEngine();
const { presets } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };

const CREDIT = "[data-group=credit]";
const RANGE = "#input-onTimeRepayments";
const points = (text) => Number(text.replace("−", "-"));
const byName = (name) => presets.find(({ preset }) => preset === name).profile;

/** The sentence of the last change. */
const becauseText = (page) =>
  page.run(() => document.querySelector(".change .because").innerText.replaceAll(/\s+/g, " ").trim());

/** Does something, and waits until it is known why it moved what it moved. */
async function settled(page, act) {
  await act();
  await page.driver.wait(async () => !/^(Mostly:|主要在于)/.test(await becauseText(page)), 5_000);
}

for (const language of ["en", "zh"]) {
  const { text, signed } = words[language];

  test(`a first late repayment is told with its two dearest reasons (${language})`, async () => {
    const page = await openComplete(browser, { language });
    const before = await profileOf(page);
    await settled(page, () => press(page, text("records-credit.add"), CREDIT));
    const change = compare(before, await profileOf(page));
    const [one, other] = change.characteristics;
    assert.deepEqual([one.because, other.because].sort(), ["moreRecent", "onlyRecord"]);
    const said = await becauseText(page);
    for (const part of [one, other]) assert(said.includes(signed(part.points)), said);
    assert(said.includes(text("because-onlyRecord", { one: "yes" })), said);
  });

  test(`every preset is told from every other without a broken text (${language})`, async () => {
    const page = await openComplete(browser, { language });
    for (const { preset } of presets.slice(1)) {
      const old = await page.run(() => document.querySelector("#preset").value);
      await settled(page, () => page.set("#preset", preset));
      const change = compare(byName(old), byName(preset));
      const said = await becauseText(page);
      assert.doesNotMatch(said, /because-|undefined|\{/);
      const [first] = change.characteristics.filter((part) => Math.sign(part.points) === Math.sign(change.points));
      if (change.points) assert(said.includes(signed(first.points)), said);
    }
  });
}

test("while a control moves the line answers at once; the reason follows when it rests, and nothing below moves", async () => {
  for (const viewport of [VIEWPORTS.phone, VIEWPORTS.desktop]) {
    const page = await openComplete(browser, { viewport });
    await settled(page, () => page.set(RANGE, 16));
    const top = () => page.run((range) => document.querySelector(range).getBoundingClientRect().top, RANGE);
    await drag(page, RANGE, [2]);
    const [quick, quickTop] = [await becauseText(page), await top()];
    assert.equal(quick, words.en.text("change-because", { names: words.en.text("characteristic-onTimeRepayments") }));
    await settled(page, () => letGo(page, RANGE));
    assert.match(await becauseText(page), /^Because “Repayments on time” fell \(−\d+\)\.$/);
    assert.equal(await top(), quickTop);
  }
});

test("what is only looked at is compared with today, and the line above takes it back", async () => {
  const page = await openComplete(browser);
  await page.set("#preset", "latePayer");
  const today = await page.text(".score strong");
  await settled(page, () => drag(page, "#time-month", [36]));
  const then = await page.text(".score strong");
  assert.equal(points(await page.text(".change b")), Number(then) - Number(today));
  await press(page, words.en.text("undo"), ".change");
  assert.equal(await page.text(".score strong"), today);
});
