/** What the page does while any of its files is missing: each is withheld in turn. */
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { answered, complete, firstView, go, linkTo, openComplete, press, profileOf, until } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug).profile;
const VIEWS = ["why", "ahead", "lives", "doors", "about"];
const entries = await readdir(new URL("../../dist/", import.meta.url), { recursive: true, withFileTypes: true });
const FILES = entries.filter((entry) => entry.isFile()).map(({ name }) => name);

/** The server does not find these files. */
const refuse = (...files) =>
  browser.refuse(new RegExp(`/(${files.map((file) => file.replaceAll(".", "\\.")).join("|")})$`));

const fetched = (page) =>
  page.run(() => performance.getEntriesByType("resource").map(({ name }) => name.replace(/.*\//, "")));

/** Which files come with what, by when the page first asks for them: each in one list. */
async function filesInTurn() {
  // The browser asks for the page's sign when it likes.
  const seen = new Set(["index.html", "icon.svg"]);
  const lists = {};
  const page = await browser.open();
  // The second thread fetches its engine itself.
  const ofEngine = (file) => /^(thread|worker)-/.test(file) || (file.endsWith(".wasm") && !lists.first.includes(file));
  const note = async (name) => {
    const list = (await fetched(page)).filter((file) => FILES.includes(file) && !seen.has(file) && !ofEngine(file));
    for (const file of list) seen.add(file);
    lists[name] = [...new Set(list)];
  };
  lists.first = await page.run(() => {
    const [first] = performance.getEntriesByName("ready");
    const before = performance.getEntriesByType("resource").filter(({ startTime }) => startTime < first.startTime);
    return before.map(({ name }) => name.replace(/.*\//, ""));
  });
  for (const file of lists.first) seen.add(file);
  await complete(page);
  await note("more");
  for (const view of VIEWS) {
    await go(page, view);
    await note(view);
  }
  await page.event("languagechange", () => page.run(() => document.querySelector(".language").click()));
  await note("language");
  lists.engine = FILES.filter(ofEngine);
  return lists;
}

/** What is said to be missing, and where: the nearest place with a class. */
const missing = (page) =>
  page.run(() =>
    [...document.querySelectorAll("[data-missing]")]
      .filter((said) => said.checkVisibility())
      .map((said) => ({
        part: said.dataset.missing,
        place: said.closest("dialog, .foot, .view")?.className,
        text: said.innerText.replaceAll(/\s+/g, " ").trim(),
      })),
  );

const whenMissing = (page) => until(page, () => document.querySelector("[data-missing]"));

/** That the page answers: a life is chosen, and its score is there. */
async function assertAnswers(page, life) {
  await page.set("#preset", life);
  assert.equal((await firstView(page)).score, String(evaluate(lifeOf(life)).standing.score));
  assert.equal(await page.find("#failure").isDisplayed(), false);
}

/** The first words of a language, and what may be its long ones. */
const isWords = (file) => /^(en|zh)-/.test(file);
const LONG_WORDS = /^more-.*js$/;

let lists;

test("every file of the page is asked for sooner or later", async () => {
  lists = await filesInTurn();
  const all = Object.values(lists).flat();
  assert.deepEqual(
    FILES.filter((file) => !all.includes(file)),
    ["icon.svg", "index.html", "licences.txt"].filter((file) => FILES.includes(file) && !all.includes(file)),
  );
  for (const [name, files] of Object.entries(lists)) assert(files.length > 0, name);
});

for (const [language, { text }] of Object.entries(words)) {
  /** Opens a view without one file: what is missing is said in this place alone, the rest answers, and it comes on demand. */
  async function assertSaid(file, { part, view = "play", place }) {
    refuse(file);
    const page = await browser.open({ path: linkTo(view, language) });
    await whenMissing(page);
    const kind = VIEWS.includes(part) ? "view" : part;
    const said = { part, place, text: `${text(`missing-${kind}`)} ${text("missing-again")} ${text("missing-reload")}` };
    assert.deepEqual(await missing(page), [said], file);
    await assertAnswers(page, "student");
    browser.refuse(null);
    await press(page, text("missing-again"), `.${place}`);
    await complete(page);
    await answered(page);
    assert.deepEqual(await missing(page), [], file);
    if (view === "play") assert.notEqual(await page.text(".next-step"), "");
    if (view !== "play") assert.equal((await page.findAll(".view section h1")).length, 1);
    await page.errors(); // that something was missing
  }
  /** Each has the same words: in one language all files are withheld, in the other one of each part, that is not of the first. */
  const some = (files) => (language === "en" ? files : files.filter((file) => !LONG_WORDS.test(file)).slice(0, 1));
  /** Those are among the files of the part, or come with the other language. */
  const ownWords = () => (language === "en" ? [] : lists.language.filter((file) => LONG_WORDS.test(file)));

  for (const part of ["more", "engine"]) {
    test(`whichever file of “${part}” is missing, the first view works, says so, and fetches it on demand (${language})`, async () => {
      const files = [...some(lists[part]), ...(part === "more" ? ownWords() : [])];
      assert(language === "en" || part === "engine" || files.length > 1, String(files));
      for (const file of files) await assertSaid(file, { part, place: "foot" });
    });
  }

  test(`whichever file of a view is missing, it says so in its place, the rest works, and it comes on demand (${language})`, async () => {
    for (const view of VIEWS) {
      for (const file of some(lists[view])) await assertSaid(file, { part: view, view, place: "view" });
    }
  });
}

test("without the engine that looks ahead, the view that needs it says so, and so does none of the others", async () => {
  refuse(...lists.engine);
  const page = await browser.open({ path: linkTo("ahead") });
  await until(page, () => document.querySelector(".view [data-missing]"));
  assert.deepEqual(
    (await missing(page)).map(({ part, place }) => `${part} in ${place}`),
    ["engine in view"],
  );
  for (const view of ["why", "doors", "about"]) {
    await go(page, view);
    assert.deepEqual(await missing(page), [], view);
    assert((await page.text(".view")).length > 200, view);
  }
  await go(page, "lives");
  const [one] = await missing(page);
  assert.equal(one?.part, "engine", "two lives are compared by it");
  await page.errors(); // that something was missing
});

test("a dialogue whose texts are missing says so", async () => {
  refuse(lists.more.find((file) => file.endsWith(".css")));
  const page = await browser.open();
  await whenMissing(page);
  await page.run(() => document.querySelector(".score button").click());
  const said = await missing(page);
  assert(said.some(({ place }) => place.includes("detail")));
  browser.refuse(null);
  await press(page, words.en.text("missing-again"), "dialog");
  await complete(page);
  assert.notEqual(await page.text("#detail-title"), "");
  await page.errors(); // that something was missing
});

/** From one language to the other, and where its files are. */
const CHANGES = [
  { language: "en", tag: "en-GB", other: "中文", files: () => lists.language },
  { language: "zh", tag: "zh-Hans", other: "English", files: () => [...lists.first, ...lists.more] },
];

for (const { language, tag, other, files } of CHANGES) {
  test(`whichever file of the other language can't be fetched, that is said, and it is spoken once it can be (${language})`, async () => {
    const page = await openComplete(browser, { language });
    const press = () => page.run(() => document.querySelector(".language").click());
    const there = await fetched(page);
    const ofOther = files().filter((file) => (isWords(file) || LONG_WORDS.test(file)) && !there.includes(file));
    // The first words of the browser's own language are there in any case.
    assert(ofOther.length >= (language === "en" ? 2 : 1), String(ofOther));
    for (const file of ofOther) {
      refuse(file);
      await press();
      await until(page, () => document.querySelectorAll(".top [role=alert]").length === 1);
      const said = words[language].text("missing-language", { name: other });
      assert.equal(await page.text(".top [role=alert]"), said, file);
      assert.equal(await page.run(() => document.documentElement.lang), tag);
    }
    browser.refuse(null);
    await page.event("languagechange", press);
    assert.equal((await page.findAll(".top [role=alert]")).length, 0);
    await page.errors(); // that something was missing
  });
}

test("without what reads a link the first life is there, and that is said", async () => {
  const page0 = await browser.open({ path: linkTo("play") });
  const [link] = (await fetched(page0)).filter((file) => file.startsWith("link-"));
  refuse(link);
  const page = await browser.open({ path: "#1/play/latePayer" });
  await whenMissing(page);
  assert.equal((await firstView(page)).score, String(evaluate(presets[0].profile).standing.score));
  browser.refuse(null);
  await press(page, words.en.text("missing-again"), ".stage");
  await complete(page);
  assert((await page.text(".link-note")).includes(words.en.text("link-notFetched")));
  await page.errors(); // that something was missing
});

test("of the questions that wait only the newest of each kind is asked", async () => {
  const page = await openComplete(browser, { view: "ahead" });
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
  assert.deepEqual(kinds.toSorted(), ["change", "courses", "next"]);
  assert.deepEqual(await profileOf(page), lifeOf("latePayer"));
});

test("the main thread starts one engine alone", async () => {
  const page = await openComplete(browser, { view: "ahead" });
  const wasm = (await fetched(page)).filter((file) => file.endsWith(".wasm"));
  assert.deepEqual(
    wasm,
    lists.first.filter((file) => file.endsWith(".wasm")),
  );
});

test("answers that arrive between two frames are drawn in one go", async () => {
  const page = await openComplete(browser, { view: "lives" });
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
  assert.deepEqual([...new Set(held.answers)].sort(), ["change", "lives", "next"]);
  assert.deepEqual(held, { ...held, frames: 1, before: 3, after: 0 });
});

test("a question that fails is said where its answer would stand, is asked again on demand, and stops no other", async () => {
  const { text } = words.en;
  const page = await openComplete(browser, { view: "lives" });
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
  await go(page, "ahead");
  assert.equal((await page.findAll("#time .chart")).length, 1);
  await go(page, "lives");
  await page.run(() => {
    window.spoil = false;
  });
  await press(page, text("missing-again"), "#lives");
  await answered(page);
  assert.deepEqual(await said(), []);
  assert.equal((await page.findAll("#lives .fates")).length, 1);
  await page.errors(); // that a question failed
});

test("without a script or an engine that it begins with, the page says so in both languages, with a way to load it again", async () => {
  const needed = lists.first.filter((file) => /\.(js|wasm)$/.test(file) && file !== "failure.js" && !isWords(file));
  assert(needed.length > 1, String(needed));
  for (const file of needed) {
    refuse(file);
    await assert.rejects(browser.open(), /the page is failed/, file);
    browser.refuse(null);
    const page = await browser.open();
    refuse(file);
    await page.driver.get(page.url);
    await assert.rejects(page.ready(), /the page is failed/, file);
    assert.match(await page.text("#failure"), /could not be started.*Load it again.*无法启动.*重新载入/s, file);
    browser.refuse(null);
    await page.run(() => document.querySelector("#failure a").click());
    await page.ready();
    await page.errors(); // that something was missing
  }
});

test("without its sign, or the script that tells of failures, the page answers all the same", async () => {
  for (const file of ["icon.svg", "failure.js"]) {
    refuse(file);
    const page = await browser.open();
    await assertAnswers(page, "prime");
    await complete(page);
    assert.deepEqual(await missing(page), [], file);
    await page.errors(); // that something was missing
  }
});

test("without the words of the visitor's language the page speaks another, and says so", async () => {
  for (const file of lists.first.filter(isWords)) {
    refuse(file);
    const page = await browser.open();
    await assertAnswers(page, "prime");
    assert.equal(await page.find("html").getAttribute("lang"), "zh-Hans");
    const said = words.zh.text("missing-language", { name: "English" });
    assert.equal(await page.text(".tools .issue"), said);
    await page.errors(); // that the words were missing
  }
});

test("without the words of the language that a link asks for the page speaks the visitor's, and says so", async () => {
  refuse(...lists.language.filter(isWords));
  const page = await browser.open({ path: linkTo("play", "zh") });
  await assertAnswers(page, "prime");
  assert.equal(await page.find("html").getAttribute("lang"), "en-GB");
  assert.equal(await page.text(".tools .issue"), words.en.text("missing-language", { name: "中文" }));
  await page.errors(); // that the words were missing
});
