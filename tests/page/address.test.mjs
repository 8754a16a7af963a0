/** The page's side of links: the address holds what is seen, and what it holds is seen again. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { ROOT, readWords, startEngine } from "./model.mjs";
import { answered, brokenTexts, complete, go, inPage, openComplete, press, until } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets } = catalogue();
const words = { en: await readWords("en"), zh: await readWords("zh") };
const kept = JSON.parse(await readFile(new URL("tests/links.json", ROOT), "utf8"));
const scoreOf = (slug) => evaluate(presets.find(({ preset }) => preset === slug).profile).standing.score;

/** Opens an address in a new load, and waits until all of it is there. */
async function open(path) {
  const page = await browser.open({ path });
  await complete(page);
  await answered(page);
  return page;
}

/** What the address holds, once it is that of what is seen now. */
async function addressOf(page) {
  await answered(page);
  await page.event("addressed", () => page.run(() => dispatchEvent(new Event("settle"))));
  return page.run(() => location.hash);
}

/** All that a link is to bring back; what moved last is not in it. */
function seen(page) {
  return inPage(page, ({ spaced }) => {
    const all = (selector) => [...document.querySelectorAll(selector)];
    const text = (selector) => all(selector).map((one) => spaced(one.innerText));
    const { title, documentElement: root } = document;
    return {
      place: [title, root.lang, root.dataset.theme ?? null, document.querySelector("main").dataset.view],
      stage: text(".score, .says, .door, .names li, .foot"),
      text: text(".view, .rail, .preview-bar, dialog[open]"),
      values: all(":is(.view, .rail, .top, dialog) :is(input, select)").map(
        ({ id, name, value, checked }) => `${id || name} ${value} ${checked}`,
      ),
      folds: all("details.fold[open]").map(({ dataset }) => dataset.fold),
    };
  });
}

const unfold = (page, name) =>
  page.run((name) => document.querySelector(`[data-fold=${name}] > summary`).click(), name);
const back = (page) => page.run(() => history.back());
const forward = (page) => page.run(() => history.forward());

/** Waits until one stands in a view, with a figure of a kind open or with none. */
const standing = (page, view, kind = null) =>
  until(
    page,
    (view, kind) =>
      document.querySelector("main").dataset.view === view &&
      document.querySelector(view === "play" ? "h1#headline" : ".view section h1") !== null &&
      (document.querySelector("dialog[open]")?.dataset.kind ?? null) === kind,
    view,
    kind,
  );

test("the address is written once a change has come to rest, and a first page has none", async () => {
  const page = await openComplete(browser);
  await page.event("addressed", () => page.set("#input-onTimeRepayments", 3));
  assert.equal(await page.run(() => location.hash), "#1/play/steadyRenter?onTime=3&lang=en");
  await page.event("addressed", () => page.set("#preset", "prime"));
  assert.equal(await page.run(() => location.hash), "#1/play/prime?lang=en");
  const first = await open("");
  assert.equal(await addressOf(first), "");
});

/** States that are made by hand, each with what its address must say of it. */
const STATES = {
  "answers, records, open folds, theme and language": {
    view: "play",
    says: ["zh", "dark", "rentals=7", "savings=-", "records=", "unfolded="],
    async make(page) {
      await page.set("#preset", "latePayer");
      await page.set("#input-rentalsKept", 7);
      await page.run(() => document.querySelector("[data-group=service] .add").click());
      await unfold(page, "record-0");
      await unfold(page, "inputs-fulfilment");
      await until(page, () => document.querySelector("#withhold-savingsMonths"));
      await page.set("#withhold-savingsMonths", true);
      await page.set(".top .tools select", "dark");
      await page.event("languagechange", () => page.run(() => document.querySelector(".top .language").click()));
    },
  },
  "another weighting, with what it is made of unfolded and a rule open": {
    view: "why",
    says: ["w=reportedB", "unfolded=", "open=characteristic."],
    async make(page) {
      await page.set("#preset", "courtSettled");
      await unfold(page, "why-weightings");
      await unfold(page, "dimension-creditHistory");
      await until(page, () => document.querySelector("input[value=reportedB]"));
      await page.run(() => document.querySelector("input[value=reportedB]").click());
      await page.run(() => document.querySelector("[data-fold=dimension-creditHistory] li button").click());
    },
  },
  "a month of two plans": {
    view: "ahead",
    says: ["b=goOn", "horizon=60", "side=b", "month=9"],
    async make(page) {
      await page.set("#time-plan-b", "goOn");
      await page.set("[data-choice=horizon]", 60);
      await answered(page);
      await page.run(() => document.querySelector("[name=time-side][value=b]").click());
      await page.set("#time-month", 9);
    },
  },
  "the ways to a benefit, with what stays as it is": {
    view: "ahead",
    says: ["ways=luxembourgVisa", "within=12", "pins="],
    async make(page) {
      await page.set("#ahead-look", "luxembourgVisa");
      await answered(page);
      await page.run(() => document.querySelector(".pin input").click());
      await page.set(".wishes select", 12);
    },
  },
  "two lives and a mishap": {
    view: "lives",
    says: ["pair=own", "beside=prime", "mishap=courtList"],
    async make(page) {
      await page.set("[data-choice=pair]", "own");
      await answered(page);
      await page.set("[data-choice=beside]", "prime");
      await page.set("[data-choice=mishap]", "courtList");
    },
  },
  "the doors of a state and an industry, with one open": {
    view: "doors",
    says: ["state=open", "industry=carRental", "open=carRental"],
    async make(page) {
      await page.run(() => document.querySelector("[name=doors-state][value=open]").click());
      await page.set("#doors-industry", "carRental");
      await page.run(() => document.querySelector("[data-benefit=carRental] .what").click());
    },
  },
};

for (const [sentence, { view, says, make }] of Object.entries(STATES)) {
  test(`a new load of its address shows the same: ${sentence}`, async () => {
    const page = await openComplete(browser, { view });
    await make(page);
    const address = await addressOf(page);
    for (const part of says) assert(address.includes(part), `${part}: ${address}`);
    const before = await seen(page);
    const again = await open(address);
    assert.deepEqual(await seen(again), before);
    assert.equal(await addressOf(again), address);
  });
}

test("Back and Forward go over views and figures, and the life stays as it is", async () => {
  const { text } = words.en;
  const page = await openComplete(browser);
  await go(page, "why");
  await page.run(() => document.querySelector(".score button").click());
  await standing(page, "why", "score");
  await back(page);
  await standing(page, "why");
  await go(page, "doors");
  await page.set("#preset", "prime");
  const score = String(scoreOf("prime"));
  const steps = [
    [back, "why"],
    [back, "play"],
    [forward, "why"],
    [forward, "doors"],
  ];
  for (const [step, view] of steps) {
    await step(page);
    await standing(page, view);
    assert.equal(await page.text(".score strong"), score, view);
    const title = view === "play" ? text("title") : text("title-view", { view: text(`view-${view}`) });
    assert.equal(await page.run(() => document.title), title);
    assert.equal(await page.run(() => document.activeElement === document.querySelector("main h1")), true, view);
    assert.equal(await addressOf(page), `#1/${view}/prime?lang=en`);
  }
  await page.run(() => document.querySelector(".benefit .what").click());
  await standing(page, "doors", "benefit");
  await back(page);
  await standing(page, "doors");
  await forward(page);
  await standing(page, "doors", "benefit");
});

test("a view that is opened by its address takes the focus from nothing, and has its title", async () => {
  const page = await openComplete(browser, { view: "lives", language: "zh" });
  const { text } = words.zh;
  assert.equal(await page.run(() => document.title), text("title-view", { view: text("view-lives") }));
  assert.equal(await page.run(() => document.activeElement === document.body), true);
});

test("an address that is typed is followed whole, and its life can be taken back", async () => {
  const page = await openComplete(browser);
  const before = await page.text(".score strong");
  await page.run(() => {
    location.hash = "#1/play/prime?w=reportedB&lang=en";
  });
  await until(page, () => document.querySelector("#preset").value === "prime");
  assert((await page.text(".change .cause")).startsWith(words.en.text("cause-link")));
  await press(page, words.en.text("undo"), ".change");
  assert.equal(await page.text(".score strong"), before);
});

/** Damaged links: what is said of each, and the view that is opened all the same. */
const DAMAGED = [
  {
    link: "#1/doors/nobody?onTime=999&colour=red&state=open&lang=en",
    view: "doors",
    holds: "[name=doors-state][value=open]:checked",
    troubles: [
      ["badValue", { key: "life", value: "nobody", used: "steadyRenter" }],
      ["unknownKey", { key: "colour" }],
      ["badValue", { key: "onTime", value: "999", used: presets[0].profile.onTimeRepayments }],
    ],
  },
  { link: "#1/town/steadyRenter?lang=en", view: "play", troubles: [["keptView", { view: "town" }]] },
  { link: "#7/why/prime", view: "play", troubles: [["newerVersion", { version: 7 }]] },
  { link: "#1/why?lang=zh", view: "why", troubles: [["missing", { key: "life", used: "steadyRenter" }]] },
];

for (const { link, view, holds = "main", troubles } of DAMAGED) {
  test(`a link with something wrong in it says what, and opens all the same: ${link}`, async () => {
    const language = link.includes("lang=zh") ? "zh" : "en";
    const { text } = words[language];
    const page = await open(link);
    await standing(page, view);
    const shown = await inPage(page, ({ spaced }) =>
      [...document.querySelectorAll(".link-note li")].map((one) => spaced(one.textContent)),
    );
    assert.deepEqual(
      shown,
      troubles.map(([kind, values]) => text(`link-${kind}`, values)),
    );
    assert.equal((await page.findAll(holds)).length, 1);
    assert.equal(await page.text(".score strong"), String(scoreOf("steadyRenter")));
    assert.deepEqual(await brokenTexts(page), []);
    await press(page, text("close"), ".link-note");
    assert.equal((await page.findAll(".link-note")).length, 0);
  });
}

test("every link that was ever given out is followed in the page, without a word of complaint", async () => {
  const page = await openComplete(browser);
  for (const { hash, opens } of kept.filter(({ search, hash }) => search === "" && hash !== "")) {
    await page.run((hash) => {
      location.hash = hash;
    }, hash);
    await standing(page, opens.view ?? "play", opens.detail?.kind ?? null);
    await answered(page);
    assert.deepEqual(await brokenTexts(page), [], hash);
    assert.equal((await page.findAll(".link-note")).length, 0, hash);
    if (opens.life && !opens.answers && !opens.month)
      assert.equal(await page.run(() => document.querySelector("#preset").value), opens.life, hash);
  }
});

test("the language in the query of an old link, and another one in the link itself", async () => {
  for (const { search, hash, opens } of kept.filter(({ search }) => search !== "")) {
    const page = await open(`${search}${hash}`);
    await standing(page, opens.view ?? "play", opens.detail?.kind ?? null);
    assert.equal(await page.run(() => document.documentElement.lang.slice(0, 2)), opens.language, `${search}${hash}`);
  }
});
