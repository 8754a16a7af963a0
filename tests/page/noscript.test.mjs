import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, useBrowser, VIEWPORTS } from "./driver.mjs";
import { LANGUAGES, readWords, spaced, startEngine } from "./model.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { benefits } = catalogue().benefits;

const neededOf = (slug) => benefits.find(({ benefit }) => benefit === slug).scoreNeeded;

const open = () => browser.open({ javascript: false });

for (const [language, tag] of Object.entries(LANGUAGES)) {
  test(`without JavaScript every benefit stands in the table with all its figures (${language})`, async () => {
    const { text, origin } = await readWords(language);
    const page = await open();
    const body = await page.find(`tbody[lang^=${tag.slice(0, 2)}]`);
    const rows = (await body.getText()).split("\n").map(spaced);
    const columns = ["benefit", "score", "year", "source", "confidence"].map((name) => text(`table-${name}`));
    assert.deepEqual(rows, [
      columns.join(" "),
      ...benefits.map(({ benefit, scoreNeeded, year, source, confidence }) =>
        spaced(
          [
            text(`benefit-${benefit}`),
            scoreNeeded ?? "—",
            origin(year),
            origin(source),
            text(`confidence-${confidence}`),
          ].join(" "),
        ),
      ),
    ]);
  });
}

test("without JavaScript the page says in both languages what it is, what it is not, and what to switch on", async () => {
  const page = await open();
  const said = await page.text(".plain");
  for (const part of [
    "independent teaching model",
    "not the real algorithm",
    "独立的教学模型",
    "不是真实算法",
    "switch JavaScript on",
    "请启用 JavaScript",
  ]) {
    assert(said.includes(part), part);
  }
  assert.doesNotMatch(said, /could not be started|无法/, "nothing has failed");
  assert.equal(await page.find("html").getAttribute("lang"), "en-GB");
  for (const chinese of await page.findAll(".plain > p[lang]")) {
    assert.equal(await chinese.getAttribute("lang"), "zh-Hans");
    assert.match(await chinese.getText(), /\p{Script=Han}/u);
  }
});

test("without JavaScript the first life's score and doors stand there as a picture, and nothing that would not answer", async () => {
  const page = await open();
  const { profile } = catalogue().presets[0];
  const { standing, benefits: reported } = evaluate(profile);
  assert.equal(await page.text(".score strong"), String(standing.score));
  assert.equal(await page.find(".stage").isDisplayed(), true);
  const cutOffs = [...new Set(benefits.map(({ scoreNeeded }) => scoreNeeded).filter((score) => score !== null))];
  const unasked = reported.filter(({ benefit, state }) => state === "open" && neededOf(benefit) === null).length;
  const doors = await page.findAll(".door");
  const cuts = await Promise.all(doors.map((door) => door.getAttribute("data-cut-off")));
  assert(cuts.every((cut) => cutOffs.includes(Number(cut))) && cuts.length === 5, cuts.join(", "));
  const opened = (await page.findAll(".names [data-open=true]")).length;
  assert.equal(opened, reported.filter(({ state }) => state === "open").length - unasked);
  for (const control of [".rail", ".bar", ".top .tabs", ".top .tools", ".change"]) {
    for (const part of await page.findAll(control)) assert.equal(await part.isDisplayed(), false, control);
  }
});

inEachFont((browser) => {
  test("without JavaScript the page is no wider than a phone, and the table can be moved sideways", async () => {
    const page = await browser.open({ javascript: false, viewport: VIEWPORTS.phone });
    const { x, width } = await page.find("table").getRect();
    assert(x >= 0 && x + width <= VIEWPORTS.phone.width, `${x} and ${width} wide`);
    assert.equal(await page.find("table").getCssValue("overflow-x"), "auto");
    assert.equal(await page.run(() => document.documentElement.scrollWidth), VIEWPORTS.phone.width);
  });
});

test("where the engine can't start, the page says so in both languages", async () => {
  const page = await browser.open({ javascript: false });
  await page.driver.sendDevToolsCommand("Emulation.setScriptExecutionDisabled", { value: false });
  await page.driver.sendDevToolsCommand("Network.enable", {});
  await page.driver.sendDevToolsCommand("Network.setBlockedURLs", { urls: ["*.wasm"] });
  await page.driver.get(page.url);
  await assert.rejects(page.ready(), /the page is failed/);
  await page.driver.sendDevToolsCommand("Network.setBlockedURLs", { urls: [] });
  assert.match(await page.text("#failure"), /could not be started.*无法.*启动/s);
  await page.errors(); // that it could not be started
});
