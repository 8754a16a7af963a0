import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { answered, complete, firstView, openComplete, press, profileOf, until } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const { files } = JSON.parse(await readFile(new URL("../../target/site/first-view.json", import.meta.url), "utf8"));
const firstWasm = files.find(({ file }) => file.endsWith(".wasm")).file;

/** Opens the page where the server has not all files, and waits until the page has seen that. */
async function openWithout(files, language = "en") {
  browser.refuse(files);
  const page = await browser.open({ path: `?lang=${language}` });
  await page.driver.executeAsyncScript((done) => {
    const isMissing = () => document.querySelector("[data-missing]") !== null;
    if (isMissing()) done();
    else addEventListener("missing", () => done(), { capture: true, once: true });
  });
  return page;
}

/** What is said to be missing, and where: the nearest place with an id or a class. */
const missing = (page) =>
  page.run(() =>
    [...document.querySelectorAll("[data-missing]")].map((said) => ({
      part: said.dataset.missing,
      place: said.parentElement.id || said.parentElement.className,
      text: said.innerText.replaceAll(/\s+/g, " ").trim(),
    })),
  );

const PARTS = {
  "the other views": ["views", /views-.*\.js$/],
  "their style": ["views", /views-.*\.css$/],
  "the thread's script": ["engine", /worker-.*\.js$/],
  "the thread's engine": ["engine", new RegExp(`(?<!${firstWasm})(?<=wasm)$`)],
};

for (const [language, { text }] of Object.entries(words)) {
  for (const [name, [part, files]] of Object.entries(PARTS)) {
    test(`without ${name} the first view works, what is missing is said in its place, and comes on demand (${language})`, async () => {
      const page = await openWithout(files, language);
      await page.set("#preset", "prime");
      const { score } = await firstView(page);
      assert.equal(score, String(evaluate(lifeOf("prime")).standing.score));
      const said = await missing(page);
      for (const place of ["time", "lives"]) assert(said.some((one) => one.place === place));
      for (const one of said) {
        assert.equal(one.part, part);
        assert.equal(one.text, `${text(`missing-${part}`)} ${text("missing-again")}`);
      }
      browser.refuse(null);
      await press(page, text("missing-again"), "#time");
      await complete(page);
      await answered(page);
      assert.deepEqual(await missing(page), []);
      assert.equal((await page.findAll("#time .chart")).length, 1);
      await page.errors(); // that something was missing
    });
  }
}

test("a dialogue whose texts are missing says so", async () => {
  const page = await openWithout(/views-.*\.js$/);
  await page.run(() => document.querySelector(".score button").click());
  const said = await missing(page);
  assert(said.some(({ place }) => place === "detail-body"));
  browser.refuse(null);
  await press(page, words.en.text("missing-again"), "dialog");
  await complete(page);
  assert.notEqual(await page.text("#detail-title"), "");
  await page.errors(); // that something was missing
});

test("a language that can't be fetched is said, and spoken once it can be", async () => {
  const page = await openComplete(browser);
  browser.refuse(/zh-.*\.js$/);
  const press = () => page.run(() => document.querySelector(".language").click());
  await press();
  await until(page, () => document.querySelectorAll(".top [role=alert]").length === 1);
  assert.equal(await page.text(".top [role=alert]"), words.en.text("missing-language", { name: "中文" }));
  browser.refuse(null);
  await page.event("languagechange", press);
  assert.equal((await page.findAll(".top [role=alert]")).length, 0);
  await page.errors(); // that something was missing
});

test("of the questions that wait only the newest of each kind is asked", async () => {
  const page = await openComplete(browser);
  await page.run(() => {
    const post = Worker.prototype.postMessage;
    window.asked = [];
    window.held = [];
    Worker.prototype.postMessage = function (sent) {
      window.asked.push(sent);
      if (window.held) window.held.push(() => post.call(this, sent));
      else post.call(this, sent);
    };
  });
  for (const preset of ["prime", "student", "latePayer"]) await page.set("#preset", preset);
  await page.run(() => {
    const { held } = window;
    window.held = null;
    for (const send of held) send();
  });
  await answered(page);
  const asked = await page.run(() =>
    window.asked.map(({ kind, question }) => [kind, question.profile ?? question.after]),
  );
  const about = (preset) => asked.filter(([, profile]) => isDeepStrictEqual(profile, lifeOf(preset)));
  assert.equal(about("prime").length, 1, "the one that was on its way");
  assert.equal(about("student").length, 0, "overtaken");
  const kinds = about("latePayer").map(([kind]) => kind);
  assert.deepEqual(kinds.toSorted(), ["change", "courses", "cushions", "next"]);
  assert.deepEqual(await profileOf(page), lifeOf("latePayer"));
});

test("the main thread starts one engine alone", async () => {
  const page = await openComplete(browser);
  const fetched = await page.run(() => performance.getEntriesByType("resource").map(({ name }) => name));
  const wasm = fetched.filter((url) => url.endsWith(".wasm")).map((url) => url.replace(page.url, ""));
  assert.deepEqual(wasm, [firstWasm]);
});

test("answers that arrive between two frames are drawn in one go", async () => {
  const page = await openComplete(browser);
  const held = await page.driver.executeAsyncScript((done) => {
    const frame = window.requestAnimationFrame;
    const frames = [];
    window.requestAnimationFrame = (call) => frames.push(call);
    const post = Worker.prototype.postMessage;
    const kinds = [];
    Worker.prototype.postMessage = function (sent) {
      kinds.push(sent.kind);
      const receive = () => {
        if (kinds.length === answers.push(sent.kind) && kinds.includes("lives")) end();
      };
      this.addEventListener("message", receive, { once: true });
      post.call(this, sent);
    };
    const answers = [];
    const busy = () => document.querySelectorAll("[aria-busy=true]").length;
    function end() {
      const before = busy();
      window.requestAnimationFrame = frame;
      for (const call of frames) call(performance.now());
      done({ answers, frames: frames.length, before, after: busy() });
    }
    const choose = (selector, value) => {
      const control = document.querySelector(selector);
      control.value = value;
      control.dispatchEvent(new Event("change", { bubbles: true }));
    };
    choose("#lives [data-choice=pair]", "own");
    choose("#preset", "prime");
  });
  assert.deepEqual([...new Set(held.answers)].sort(), ["change", "courses", "cushions", "lives", "next"]);
  assert.deepEqual(held, { ...held, frames: 1, before: 3, after: 0 });
});

test("a question that fails is said where its answer would stand, is asked again on demand, and stops no other", async () => {
  const { text } = words.en;
  const page = await openComplete(browser);
  await page.run(() => {
    const post = Worker.prototype.postMessage;
    window.spoil = true;
    Worker.prototype.postMessage = function (sent) {
      const spoilt = window.spoil && sent.kind === "lives" ? { ...sent, question: null } : sent;
      post.call(this, spoilt);
    };
  });
  await page.set("#lives [data-choice=pair]", "own");
  await answered(page);
  const said = () =>
    page.run(() => [...document.querySelectorAll("[data-unanswered]")].map(({ innerText }) => innerText));
  assert.deepEqual(await said(), [`${text("unanswered")} ${text("missing-again")}`]);
  await page.set("#preset", "prime");
  await answered(page);
  assert.deepEqual(await missing(page), []);
  assert.equal((await page.findAll("#time .chart")).length, 1);
  await page.run(() => {
    window.spoil = false;
  });
  await press(page, text("missing-again"), "#lives");
  await answered(page);
  assert.deepEqual(await said(), []);
  assert.equal((await page.findAll("#lives .fates")).length, 1);
  await page.errors(); // that a question failed
});

test("without its own script the page says so, in both languages, with a way to load it again", async () => {
  const page = await browser.open();
  browser.refuse(/main-.*\.js$/);
  await page.driver.get(page.url);
  await assert.rejects(page.ready(), /the page is failed/);
  assert.match(await page.text("#failure"), /could not be started.*Load it again.*无法启动.*重新载入/s);
  browser.refuse(null);
  await page.run(() => document.querySelector("#failure a").click());
  await page.ready();
  await page.errors(); // that something was missing
});
