import assert from "node:assert/strict";
import { test } from "node:test";
import { inEachFont, VIEWPORTS } from "./driver.mjs";
import { sharedCases, startEngine } from "./model.mjs";
import { answered, go, inPage, openComplete, unfoldAll, until } from "./visitor.mjs";

const { catalogue, evaluate } = await startEngine();
const { limits, presets } = catalogue();
/** The life that the page opens with comes last: to choose it is a change then. */
const [FIRST, ...OTHERS] = presets.map(({ preset }) => preset);
const LIVES = [...OTHERS, FIRST];
const VIEWS = ["play", "why", "ahead", "lives", "doors", "about"];
const WIDTHS = [320, 360, 768, 1024, 1280, 1440, 2560];
const MOVED = "#input-onTimeRepayments";
/** Lives with and without records: to the first a late repayment is added, the other has two. */
const CONTRADICTED = ["student", "latePayer"];

/** The windows in which one look is enough. */
const WINDOWS = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
  { width: 360, height: 740, mobile: true },
  { width: 390, height: 844, mobile: true },
];

/** What must be seen at one look: what has a text, and what is pressed or moved. */
const LOOK = {
  score: ".score strong",
  says: ".says",
  points: ".change .points",
  reason: ".change p",
  undo: ".undo",
  ticks: ".tick b",
  cuts: ".door .cut",
  frames: ".door .frame",
  cushions: ".door .cushion",
  names: ".top-inputs > :not([data-group=service]) > .name",
  answers: ".top-inputs > :not([data-group=service]) > output",
  ranges: ".top-inputs > .input > .track > input",
  notches: ".top-inputs > .input > .track > .notches",
  adding: "[data-group=credit] > .add",
};
const DOORS = 5;
const COUNTS = {
  cuts: DOORS,
  frames: DOORS,
  cushions: DOORS,
  names: 3,
  answers: 3,
  ranges: 2,
  notches: 2,
};

/** The cases' profiles that have a score by the page's first weighting, one for every 25 points where there is one. */
const scored = (await sharedCases())
  .map(({ profile }) => ({ profile, report: evaluate(profile) }))
  .filter(({ report }) => report.standing?.kind === "scored")
  .filter(({ report }, at, all) => at === all.findIndex((one) => step(one.report) === step(report)));

function step({ standing }) {
  return Math.floor(standing.score / 25);
}

/** The stage's and the rail's texts, wherever the window is narrowest. */
const FEWEST_TEXTS = 30;

/** As many looks as there should be, each at texts that were there and had no fault. */
function assertLooks(looks, count, place) {
  assert.equal(looks.length, count, place);
  const faults = looks.flatMap(({ name, faults }) => faults.map((fault) => `${place}, ${name}: ${fault}`));
  assert(faults.length === 0, `${faults.length} faults:\n${faults.join("\n")}`);
  for (const { name, texts } of looks) assert(texts >= FEWEST_TEXTS, `${place}, ${name}: ${texts} texts`);
}

/** Gives the window another size, and waits until the page has it. */
async function resize(page, { width, height = 800, mobile = width < 500 }) {
  await page.viewport({ width, height, mobile });
  await until(
    page,
    (width, height) => matchMedia(`(width: ${width}px) and (height: ${height}px)`).matches,
    width,
    height,
  );
  await answered(page);
}

const sizeOf = ({ width, height = 800 }) => `${width} × ${height}`;

inEachFont((browser) => {
  for (const language of ["en", "zh"]) {
    test(`one look shows score, last change, doors and inputs, whole and with nothing over them (${language})`, async () => {
      const page = await openComplete(browser, { language });
      const all = [];
      for (const window of WINDOWS) {
        await resize(page, window);
        const looks = await inPage(page, lookAtPlay, [LIVES, MOVED, LOOK, COUNTS], { layoutFaults, lookFaults });
        all.push(...looks.map((look) => ({ ...look, name: `${sizeOf(window)}, ${look.name}` })));
      }
      assertLooks(all, WINDOWS.length * LIVES.length * 2, "play");
    });

    test(`nothing moves while something is dragged, whatever is said (${language})`, async () => {
      const page = await openComplete(browser, { language });
      for (const [at, window] of [...WINDOWS, { width: 768, height: 1024 }, { width: 1024 }].entries()) {
        await resize(page, window);
        const life = ["student", "latePayer", "prime"][at % 3];
        const places = await inPage(page, placesWhileMoved, [life, MOVED], { placesOf });
        assert.equal(places.length, 5);
        for (const place of places) assert.deepEqual(place, places[0], sizeOf(window));
      }
    });

    test(`no view is wider than the window, and no text lies on another (${language})`, async () => {
      const page = await openComplete(browser, { language });
      const all = [];
      for (const view of VIEWS) {
        if (view !== "play") await go(page, view);
        for (const width of WIDTHS) {
          await resize(page, { width });
          const name = `${view}, ${width} px`;
          all.push({ name, ...(await page.run(layoutFaults)) });
        }
      }
      assertLooks(all, VIEWS.length * WIDTHS.length, "");
    });

    test(`one look is enough as well where a record contradicts what is entered (${language})`, async () => {
      const page = await openComplete(browser, { language });
      const all = [];
      for (const window of WINDOWS) {
        await resize(page, window);
        const looks = await inPage(page, lookAtContradiction, [CONTRADICTED, MOVED, LOOK, COUNTS], {
          layoutFaults,
          lookFaults,
        });
        all.push(...looks.map((look) => ({ ...look, name: `${sizeOf(window)}, ${look.name}` })));
      }
      assertLooks(all, WINDOWS.length * CONTRADICTED.length, "play");
    });

    test(`what can be chosen in the rail and among the doors is never cut, in a record's form neither (${language})`, async () => {
      const page = await openComplete(browser, { language });
      const all = [];
      for (const view of ["play", "doors"]) {
        if (view !== "play") await go(page, view);
        await unfoldAll(page);
        for (const width of WIDTHS) {
          await resize(page, { width });
          const { count, cut } = await page.run(cutChoices);
          all.push(...cut.map((one) => `${view}, ${width} px: ${one}`));
          assert(view !== "play" || count >= 5, `${width} px: ${count} lists`);
        }
      }
      assert.deepEqual(all, []);
    });

    test(`every score from the lowest to the highest stays whole and in view (${language})`, async () => {
      const scores = scored.map(({ report }) => report.standing.score);
      assert.deepEqual([Math.min(...scores), Math.max(...scores)], [limits.lowestScore, limits.highestScore]);
      const page = await openComplete(browser, { language });
      const texts = scored.map(({ profile }) => JSON.stringify(profile));
      for (const width of [320, 768, 1440]) {
        await resize(page, { width });
        const looks = await inPage(page, lookAtProfiles, [texts], { layoutFaults });
        assertLooks(looks, scored.length, `${width} px`);
        assert.deepEqual(
          looks.map(({ name }) => name),
          scores.map(String),
        );
      }
    });

    test(`with the spacing of text that a visitor may ask for, at half a desktop's width, nothing is cut (${language})`, async () => {
      const page = await openComplete(browser, { language, viewport: { width: 720, height: 450 } });
      await page.run(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`
          * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets.push(sheet);
      });
      const looks = [];
      for (const view of VIEWS) {
        if (view !== "play") await go(page, view);
        // But for the small figures of the scale.
        looks.push({ name: view, ...(await page.run(layoutFaults, ".tick, .notches")) });
      }
      assertLooks(looks, VIEWS.length, "720 px");
    });

    test(`enlarged to four times on a usual screen, all of it is reached by scrolling downwards (${language})`, async () => {
      const page = await openComplete(browser, { language, viewport: { width: 320, height: 256 } });
      const looks = [];
      for (const view of VIEWS) {
        if (view !== "play") await go(page, view);
        const faults = await page.run(pinned);
        const { texts, faults: more } = await page.run(layoutFaults);
        looks.push({ name: view, texts, faults: [...faults, ...more] });
      }
      assertLooks(looks, VIEWS.length, "320 × 256");
    });
  }

  test("where the stage stays the page itself never scrolls, whatever is unfolded and has the focus", async () => {
    const page = await openComplete(browser, { viewport: { width: 1366, height: 768 } });
    for (const view of VIEWS) {
      if (view !== "play") await go(page, view);
      await unfoldAll(page);
      const { scrollHeight, scrollTop } = await page.run(() => {
        for (const stop of document.querySelectorAll(".rail button, .view :is(button, a, summary)")) stop.focus();
        const { scrollHeight, scrollTop } = document.scrollingElement;
        return { scrollHeight, scrollTop };
      });
      assert.deepEqual([scrollHeight, scrollTop], [768, 0], view);
    }
  });

  test("however far a phone has scrolled, in every view, the score and the doors are in view", async () => {
    const page = await openComplete(browser, { viewport: VIEWPORTS.phone });
    for (const view of VIEWS) {
      if (view !== "play") await go(page, view);
      const { steps, places } = await inPage(page, withoutStage);
      assert.deepEqual(places, [], view);
      assert(steps > 3, `${view}: ${steps} steps`);
    }
  });
});

// The rest runs in the page.

/** A look at each life as it is, and with one of its answers moved, so that there is a change with its reason. */
async function lookAtPlay({ set, answered, layoutFaults, lookFaults }, lives, moved, look, counts) {
  const looks = [];
  const note = async (name) => {
    await answered();
    const { texts, faults } = layoutFaults();
    looks.push({ name, texts, faults: [...lookFaults(look, counts), ...faults] });
  };
  for (const life of lives) {
    set("#preset", life);
    await note(life);
    set(moved, document.querySelector(moved).value === "1" ? 2 : 1);
    await note(`${life}, moved`);
  }
  return looks;
}

/** A look at lives in which a record says that fewer months were on time than is entered. */
async function lookAtContradiction({ find, set, answered, layoutFaults, lookFaults }, lives, moved, look, counts) {
  const looks = [];
  for (const life of lives) {
    set("#preset", life);
    if (!document.querySelector("[data-group=credit] .record")) find("[data-group=credit] > .add").click();
    set(moved, 24);
    await answered();
    const { texts, faults } = layoutFaults();
    find(".top-inputs .counted");
    looks.push({ name: life, texts, faults: [...lookFaults(look, counts), ...faults] });
  }
  return looks;
}

/** The lists to choose from that are shown, and those with an entry that is wider than they are. */
function cutChoices() {
  const lists = [...document.querySelectorAll("select")].filter((list) => list.checkVisibility());
  const cut = lists.flatMap((list) => {
    const { width } = list.getBoundingClientRect();
    const { width: own, minWidth, maxWidth } = list.style;
    Object.assign(list.style, { width: "max-content", minWidth: "0", maxWidth: "none" });
    const needed = list.getBoundingClientRect().width;
    Object.assign(list.style, { width: own, minWidth, maxWidth });
    return needed > width + 1
      ? [`${list.id || list.parentElement.textContent.trim().slice(0, 30)}: ${needed} in ${width}`]
      : [];
  });
  return { count: lists.length, cut };
}

/**
 * What of the look is missing, not whole inside the window, below something else, or over another part of it: by the
 * rectangles of texts, and of what is pressed or moved.
 */
function lookFaults(look, counts) {
  const faults = scrollY > 0 ? [`scrolled by ${scrollY}`] : [];
  /** Around an element that is pressed or moved; else around its letters, since a line's box is higher than these. */
  const boxOf = (element) => {
    if (element.matches("input, button, .frame")) return element.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
    const rim = ({ height }) => height * 0.2;
    const left = Math.min(...lines.map((line) => line.left));
    const top = Math.min(...lines.map((line) => line.top + rim(line)));
    const right = Math.max(...lines.map((line) => line.right));
    const bottom = Math.max(...lines.map((line) => line.bottom - rim(line)));
    return new DOMRect(left, top, right - left, bottom - top);
  };
  /** Whether the window, and whatever holds it, let all of it be seen. */
  const whole = (element, { left, right, top, bottom }) => {
    for (let parent = element; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const holds = parent.getBoundingClientRect();
      if (left < holds.left - 1 || right > holds.right + 1 || top < holds.top - 1 || bottom > holds.bottom + 1)
        return false;
    }
    return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
  };
  const isUncovered = (element, { left, right, top, bottom }) => {
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 3, (top + bottom) / 2],
      [right - 3, (top + bottom) / 2],
      [(left + right) / 2, top + 3],
      [(left + right) / 2, bottom - 3],
    ];
    return points.every(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element.contains(hit) || hit.contains(element));
    });
  };
  const parts = [];
  for (const [name, selector] of Object.entries(look)) {
    const found = [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const count = counts[name] ?? 1;
    if (name === "ticks" ? found.length < 2 : found.length !== count) faults.push(`${found.length} ${name}`);
    for (const element of found) {
      const box = boxOf(element);
      const place = `${Math.round(box.left)}–${Math.round(box.right)} × ${Math.round(box.top)}–${Math.round(box.bottom)}`;
      if (box.width < 1 || box.height < 1) faults.push(`${name} is empty`);
      else if (!whole(element, box)) faults.push(`${name} is not whole in the window: ${place}`);
      else if (element.matches("input, button, .cut, .cushion") && !isUncovered(element, box))
        faults.push(`${name} is under something: ${place}`);
      parts.push({ name, box, place, parent: element.parentElement });
    }
  }
  const over = (one, other) =>
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  // A range is as high as a finger needs, and its points are printed on the lower end of that.
  const mayTouch = (one, other) => one.parent === other.parent && one.parent.matches(".track");
  for (const [at, one] of parts.entries()) {
    for (const other of parts.slice(at + 1)) {
      if (over(one.box, other.box) && !mayTouch(one, other))
        faults.push(`${one.name} ${one.place} and ${other.name} ${other.place} lie on each other`);
    }
  }
  return faults;
}

/** A look at each profile, as its score. */
async function lookAtProfiles({ find, set, event, layoutFaults }, profiles) {
  const looks = [];
  for (const profile of profiles) {
    find(".profile-actions button:last-child").click();
    set("#profile-text", profile);
    await event("close", () => find("#profile-text").form.querySelector("[type=submit]").click());
    scrollTo({ top: 0, behavior: "instant" });
    looks.push({ name: find(".score strong").textContent, ...layoutFaults() });
  }
  return looks;
}

/** Where the stage's parts stand, and what is moved, to the pixel. */
function placesOf(moved) {
  const parts = [
    ".stage",
    ".score",
    ".scale",
    ".leaders",
    ".doors",
    ".door .cut",
    ".door .frame",
    ".door .label",
    moved,
  ];
  return Object.fromEntries(
    parts.map((selector) => {
      const boxes = [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
      return [selector, boxes.map(({ left, top }) => `${Math.round(left)} ${Math.round(top)}`).join(", ")];
    }),
  );
}

/** Where everything stands before, while and after it is moved. */
async function placesWhileMoved({ set, drag, letGo, answered, placesOf }, life, moved) {
  set("#preset", life);
  set(moved, 16);
  const places = [];
  for (const act of [answered, () => drag(moved, 2), () => drag(moved, 24), () => letGo(moved), answered]) {
    await act();
    places.push(placesOf(moved));
  }
  return places;
}

/** What stays where it is while the rest is scrolled. */
function pinned() {
  const stay = [...document.querySelectorAll("body *")].filter(
    (element) => element.checkVisibility() && ["fixed", "sticky"].includes(getComputedStyle(element).position),
  );
  return stay.map((element) => `${element.localName}.${element.className} stays`);
}

/** The places, in steps of 80 px down the page, from which the score or a door is not seen. */
async function withoutStage({ noticed }) {
  const places = [];
  let steps = 0;
  const parts = [...document.querySelectorAll(".score, .door .cut, .door .cushion")];
  const bar = document.querySelector(".bar").getBoundingClientRect().top;
  for (let y = 0; y <= document.documentElement.scrollHeight - innerHeight; y += 80) {
    scrollTo({ top: y, behavior: "instant" });
    await noticed();
    steps += 1;
    const isInView = (part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return top >= 0 && bottom <= bar && hit !== null && (part.contains(hit) || hit.contains(part));
    };
    if (!parts.every(isInView)) places.push(y);
  }
  scrollTo({ top: 0, behavior: "instant" });
  return { steps, places };
}

/**
 * How many texts the page shows, what is wider than the window, and the pairs of texts that cover each other, by their
 * words; but for those within `but`, and for what is scrolled away under something that stays.
 */
function layoutFaults(but) {
  const { clientWidth } = document.documentElement;
  // What does not let its content be moved sideways cuts it. Beside a scroll bar a view's own margin is narrower.
  const faults = [document.documentElement, ...document.querySelectorAll(".view, .rail .scroll")].flatMap((element) => {
    const bar = element.matches(".view") ? element.offsetWidth - element.clientWidth : 0;
    const over = element.scrollWidth - element.clientWidth - bar;
    return over > 0 ? [`${element.className || "the page"}: ${over} px too wide`] : [];
  });
  for (const element of document.querySelectorAll(
    ".score strong, .score .none, .says .band, .door .cut, .door .cushion",
  )) {
    const { left, right } = element.getBoundingClientRect();
    if (left < 0 || right > clientWidth) faults.push(`cut: ${element.textContent}`);
  }
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const shown = [];
  /** Cuts a box to what its ancestors let show; whether anything is left. */
  const visible = (box, element) => {
    for (let parent = element; parent; parent = parent.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(parent);
      if (overflowX === "visible" && overflowY === "visible") continue;
      const { left, right, top, bottom } = parent.getBoundingClientRect();
      box.left = Math.max(box.left, left);
      box.right = Math.min(box.right, right);
      box.top = Math.max(box.top, top);
      box.bottom = Math.min(box.bottom, bottom);
    }
    return box.right - box.left > 1 && box.bottom - box.top > 1;
  };
  while (texts.nextNode()) {
    const node = texts.currentNode;
    const element = node.parentElement;
    if (node.data.trim() === "" || element.closest("option, .hidden, .skip, [role=status]")) continue;
    if (!element.checkVisibility()) continue;
    if (but && element.closest(but)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    // What stays is over what is scrolled.
    const layer = element.closest(".bar, .preview-bar") ?? null;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      // A line's box is higher than its letters.
      const rim = (bottom - top) * 0.2;
      const box = { left, right, top: top + rim, bottom: bottom - rim, node, layer };
      if (visible(box, element)) shown.push(box);
    }
  }
  const both = (one, other) =>
    one.node !== other.node &&
    one.layer === other.layer &&
    Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
    Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1;
  const words = ({ node }) => node.data.trim().slice(0, 30);
  const pairs = shown.flatMap((one, at) =>
    shown.slice(at + 1).flatMap((other) => (both(one, other) ? [`${words(one)} / ${words(other)}`] : [])),
  );
  return { texts: shown.length, faults: [...faults, ...pairs] };
}
