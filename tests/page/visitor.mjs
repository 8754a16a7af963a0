/** What a visitor does on the page, and what is then to be seen. */

/** Waits until what follows the first view is there as well. @param {import("./driver.mjs").Page} page */
export function complete(page) {
  return page.driver.executeAsyncScript((done) => {
    if (document.documentElement.dataset.views === "complete") done();
    else addEventListener("complete", () => done(), { capture: true, once: true });
  });
}

/** The address of a view of a life. @param {string} [view] @param {string} [rest] what follows the `?` */
export const linkTo = (view = "play", language = "en", rest = "", life = "steadyRenter") =>
  `#1/${view}/${life}?lang=${language}${rest ? `&${rest}` : ""}`;

/**
 * Opens a view of the page with its long texts.
 *
 * @param {object} [options] of `browser.open`, and
 * @param {string} [options.language]
 * @param {string} [options.view] `play` unless given
 * @returns {Promise<import("./driver.mjs").Page>}
 */
export async function openComplete(browser, { language = "en", view = "play", ...options } = {}) {
  const page = await browser.open({ path: linkTo(view, language), ...options });
  await complete(page);
  return page;
}

/** Goes to a view as a visitor does, and waits until it is there with all that it asks for. */
export async function go(page, view) {
  await page.run((view) => document.querySelector(`.tabs [data-view=${view}]`).click(), view);
  await until(
    page,
    (view) =>
      document.querySelector(`main[data-view=${view}]`) &&
      (view === "play" || document.querySelector(".view section h1")),
    view,
  );
  await answered(page);
}

/**
 * The page of the test before as that left it, with its long texts: for tests that choose a life or more themselves and
 * look at nothing that was there before.
 */
export async function openAgain(browser, { language = "en", view = "play", ...options } = {}) {
  const page = await browser.again({ path: linkTo(view, language), ...options });
  await complete(page);
  return page;
}

/** Presses the first button within `within` whose text begins with `name`; throws if there is none. */
export function press(page, name, within = "body") {
  return page.run(
    (name, within) => {
      const text = (button) => button.textContent.replaceAll(/\s+/g, " ").trim();
      const buttons = [...document.querySelectorAll(`${within} button`)];
      const button = buttons.find((button) => text(button).startsWith(name));
      if (!button) throw new Error(`no button “${name}” in ${within}, but: ${buttons.map(text).join(", ")}`);
      button.click();
    },
    name,
    within,
  );
}

/** Moves a control without letting it go: one `input` event for each value. */
export function drag(page, selector, values) {
  return page.run(
    (selector, values) => {
      const control = document.querySelector(selector);
      for (const value of values) {
        control.value = String(value);
        control.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
    selector,
    values,
  );
}

/** Lets a control go. */
export function letGo(page, selector) {
  return page.run((selector) => {
    document.querySelector(selector).dispatchEvent(new Event("change", { bubbles: true }));
  }, selector);
}

/** Opens “Profile as text”. The long texts must be there. */
export function openText(page) {
  return page.run(() => document.querySelector(".profile-actions button:last-child").click());
}

/** Puts a text into the open “Profile as text” and sends it off. @param {string} text */
export async function sendText(page, text) {
  await page.run((text) => {
    const area = document.querySelector("#profile-text");
    area.value = text;
    area.dispatchEvent(new Event("input", { bubbles: true }));
    area.form.querySelector("[type=submit]").click();
  }, text);
}

/** Closes the open dialogue. @param {import("./driver.mjs").Page} page */
export function closeDetail(page) {
  return page.event("close", () => page.run(() => document.querySelector("dialog").close()));
}

/** Puts a profile in place of what there is. @param {object} profile */
export async function useProfile(page, profile) {
  await openText(page);
  await page.event("close", () => sendText(page, JSON.stringify(profile)));
}

/** The profile that the page would hand out as text. */
export async function profileOf(page) {
  await openText(page);
  const text = await page.run(() => document.querySelector("#profile-text").value);
  await closeDetail(page);
  return JSON.parse(text);
}

/** What the first view shows, as text. */
export function firstView(page) {
  return page.run(() => {
    const spaced = (text) => text.replaceAll(/\s+/g, " ").trim();
    const text = (selector, from = document) => {
      const element = from.querySelector(selector);
      return element && spaced(element.innerText);
    };
    const all = (selector, from = document) => [...from.querySelectorAll(selector)];
    return {
      score: text(".score strong"),
      band: text(".says .band"),
      headline: text("#headline"),
      needle: document.querySelector(".stage").style.getPropertyValue("--score"),
      needles: all(".needle").length,
      doors: all(".door").map((door) => ({
        cut: text(".cut", door),
        cushion: text(".cushion", door),
        state: door.dataset.state,
      })),
      behind: all(".names li").map((item) => [item.dataset.benefit, item.dataset.open === "true"]),
      totals: all(".totals dd").map((element) => spaced(element.innerText)),
      change: text(".change"),
      points: text(".change .points"),
    };
  });
}

/**
 * Waits until a condition holds in the page; it is looked at again after every change of the document.
 *
 * @param {import("./driver.mjs").Page} page
 * @param {(...args: any[]) => boolean} condition may use nothing from outside but its arguments
 */
export async function until(page, condition, ...args) {
  await page.driver.executeAsyncScript(
    `const [condition, args, done] = [${condition}, arguments[0], arguments[1]];
    const observer = new MutationObserver(look);
    function look() {
      if (!condition(...args)) return false;
      observer.disconnect();
      removeEventListener("resize", look);
      done();
      return true;
    }
    if (look()) return;
    observer.observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
    addEventListener("resize", look);`,
    args,
  );
}

/**
 * Waits until nothing on the page is of a state before: what follows after the paint has been drawn, and every answer
 * that was asked for is there. What still waits for one says so.
 */
export function answered(page) {
  return inPage(page, ({ answered }) => answered());
}

/**
 * Runs a function in the page that does many things one after the other, each as a visitor's hand does it and without a
 * way back to the test between them.
 *
 * @param {import("./driver.mjs").Page} page
 * @param {(hand: any, ...args: any[]) => any} body gets {@link hand}, with `more` in it, and the arguments
 * @param {any[]} [args] plain values or elements
 * @param {Record<string, Function>} [more] by their names; they may use nothing from outside but their arguments
 */
export function inPage(page, body, args = [], more = {}) {
  const functions = Object.entries(more).map(([name, one]) => `${name}: ${one}`);
  return page.driver.executeScript(
    `const hand = {...(${hand})(), ${functions.join(", ")}};
    return (${body})(hand, ...arguments[0]);`,
    args,
  );
}

/** What a hand does, and then waits for. Runs in the page. */
function hand() {
  const isBusy = () => document.querySelector("[aria-busy=true], [data-answers=coming]") !== null;
  const frames = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
    });
  const quiet = () =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (isBusy()) return;
        observer.disconnect();
        resolve();
      });
      observer.observe(document, { attributes: true, childList: true, subtree: true });
    });
  const tell = (control, ...types) => {
    for (const type of types) control.dispatchEvent(new Event(type, { bubbles: true }));
  };
  const find = (selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`there is no ${selector}`);
    return found;
  };
  const put = (selector, value, ...types) => {
    const control = find(selector);
    control.value = String(value);
    tell(control, ...types);
  };
  /** Observers are called in the order in which they were made: when this one is, the page's own have been. */
  const called = () =>
    new Promise((resolve) => {
      const observer = new IntersectionObserver(() => {
        observer.disconnect();
        resolve();
      });
      observer.observe(document.body);
    });
  const hasScrolled = () => document.documentElement.hasAttribute("data-scrolled");
  const next = (type) => new Promise((resolve) => addEventListener(type, resolve, { capture: true, once: true }));
  return {
    find,
    /** Moves a control without letting it go. */
    drag: (selector, value) => put(selector, value, "input"),
    /** Lets it go. */
    letGo: (selector) => tell(find(selector), "change"),
    set: (selector, value) => put(selector, value, "input", "change"),
    /** Does something and waits until the page has dispatched an event because of it. */
    async event(type, action) {
      const heard = next(type);
      await action();
      await heard;
    },
    async answered() {
      await frames();
      if (isBusy()) await quiet();
    },
    /** Waits until the page has noticed where it has been scrolled to, and what it changed for that is noticed too. */
    async noticed() {
      for (let before = null; before !== hasScrolled(); ) {
        before = hasScrolled();
        // Where things are is looked at once a frame, and a frame may have begun before the page was scrolled.
        await frames();
        await called();
      }
    },
    spaced: (text) => text.replaceAll(/\s+/g, " ").trim(),
    /** The lines of a text that show signs of a broken one. */
    broken: (text) =>
      text.split("\n").filter((line) => /\bNaN\b|\bundefined\b|\{ ?\$|\{\{|\[object|\bInfinity\b|\bnull\b/.test(line)),
  };
}

/** Waits until every movement on the page has ended, as well. */
export async function atRest(page) {
  await answered(page);
  await page.run(async () => {
    const running = () => document.getAnimations().filter(({ playState }) => playState === "running");
    for (let moving = running(); moving.length > 0; moving = running()) {
      await Promise.allSettled(moving.map(({ finished }) => finished));
    }
  });
}

/** Gives the window another width, and waits until the page has it. @param {number} width in CSS pixels */
export async function resize(page, width) {
  await page.viewport({ width, height: 800, mobile: width < 500 });
  await until(page, (width) => matchMedia(`(width: ${width}px)`).matches, width);
}

/** Everything the page shows and holds, to compare two moments by. */
export async function everything(page) {
  await atRest(page);
  return page.run(() => ({
    // What is announced follows in its own time.
    text: [...document.body.children].filter((part) => !part.matches("[role=status]")).map((part) => part.innerText),
    values: [...document.querySelectorAll("input, select")].map(
      ({ id, value, checked }) => `${id} ${value} ${checked}`,
    ),
    places: [...document.querySelectorAll("[style]")].map((element) => element.getAttribute("style")),
  }));
}

/** Signs of a broken text anywhere in what the page shows. @returns {Promise<string[]>} the lines that have one */
export function brokenTexts(page) {
  return inPage(page, ({ broken }) => broken(document.body.innerText));
}

/** Opens folds as a visitor does, those that are not open, and waits until what is in them is there. */
export async function unfold(page, ...names) {
  await page.run((names) => {
    for (const name of names) {
      const fold = document.querySelector(`[data-fold="${name}"]`);
      if (!fold) throw new Error(`there is no fold ${name}`);
      if (!fold.open) fold.querySelector("summary").click();
    }
  }, names);
  const isThere = (names) =>
    names.every((name) => document.querySelector(`[data-fold="${name}"]`).childElementCount > 1);
  await until(page, isThere, names);
}

/** Opens every fold of the view, but that of the menu, which would lie over the rest; in the first view a record's, too. */
export function unfoldAll(page) {
  return inPage(page, async ({ answered, find }) => {
    const inPlay = document.querySelector("main[data-view=play]") !== null;
    if (inPlay && !document.querySelector(".record")) find("[data-group=credit] > .add").click();
    const all = () => [...document.querySelectorAll(".fold:not([open]):not(.menu)")];
    const folded = () => all().filter((fold) => fold.checkVisibility());
    for (let folds = folded(); folds.length > 0; folds = folded()) {
      for (const fold of folds) fold.open = true;
      await answered();
    }
  });
}
