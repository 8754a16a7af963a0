/**
 * What the flows know of the page's structure: every selector, and every step that depends on where something stands. When
 * the page is rebuilt, this is what follows it.
 *
 * @typedef {import("./browsers.mjs").Page} Page
 */
import { answered, complete, inPage, until } from "../visitor.mjs";
import { setControl } from "./browsers.mjs";

/** The life that the page begins with. */
export const FIRST_LIFE = "steadyRenter";
/** The slider that is moved by hand. */
export const SLIDER = "#input-onTimeRepayments";
const CREDIT = ".records[data-group=credit]";
const MONTH = "#time-month";
const DIALOG = "dialog.detail[open]";

/** The address of a view. @param {string} [view] @param {string} [life] a preset @param {string} [rest] after the `?` */
export const linkTo = (view = "play", life = FIRST_LIFE, rest = "") => `#1/${view}/${life}?${rest || "lang=en"}`;

/** Opens a link and waits until all of the page is there. @returns {Promise<Page>} */
export async function open(browser, link, size) {
  const page = await browser.open(link, size);
  await whole(page);
  return page;
}

/** Waits until all of the page is there, with every answer that it asks for. @param {Page} page */
export async function whole(page) {
  await complete(page);
  await answered(page);
}

/** The score as it is shown, or the words in its place. @param {Page} page */
export const score = (page) => page.text(".score strong");

/** The line below the score, in words. @param {Page} page */
export const headline = (page) => page.text("#headline");

/** What a view is told by. @param {Page} page */
export const viewOf = (page) => page.run(() => document.querySelector("main").dataset.view);

/** The views, in the order in which they are offered. */
export const VIEWS = ["play", "why", "ahead", "lives", "doors", "about"];

/** Goes to a view by the way that is in sight; in a narrow window some are in the menu. @param {Page} page @param {string} view */
export async function go(page, view) {
  const wayInSight = (view) =>
    [...document.querySelectorAll(`a[data-view=${view}]`)].find((way) => way.checkVisibility());
  let way = await page.run(wayInSight, view);
  if (!way) {
    await page.press(".bar .menu > summary");
    await until(page, (view) => document.querySelector(`.menu-body a[data-view=${view}]`) !== null, view);
    way = await page.run(wayInSight, view);
  }
  await page.press(way);
  const isThere = (view) =>
    document.querySelector(`main[data-view=${view}]`) !== null &&
    (view === "play" || document.querySelector(".view section h1") !== null);
  await until(page, isThere, view);
  await answered(page);
}

/** Unfolds everything that holds inputs, one after the other. @param {Page} page */
export async function unfold(page) {
  const folds = await page.run(() =>
    [...document.querySelectorAll("details.group")].map(({ dataset }) => dataset.fold),
  );
  for (const fold of folds) {
    const group = `details.group[data-fold=${fold}]`;
    await page.press(`${group} > summary`);
    await until(page, (group) => document.querySelector(`${group}[open] [data-input]`) !== null, group);
  }
}

/**
 * Every control of every input.
 *
 * @param {Page} page
 * @returns {Promise<{input: string, selector: string, withholds: boolean}[]>}
 */
export const controls = (page) =>
  page.run(() =>
    [...document.querySelectorAll("[data-input] input, [data-input] select")].map((control) => ({
      input: control.closest("[data-input]").dataset.input,
      selector: `#${control.id}`,
      withholds: control.closest(".withheld") !== null,
    })),
  );

/**
 * Sets controls one after the other.
 *
 * @param {Page} page
 * @param {[selector: string, value: string | number | boolean][]} steps
 * @returns {Promise<string[]>} the score that is shown after each
 */
export const setEach = (page, steps) =>
  inPage(
    page,
    ({ find, setControl }, steps) =>
      steps.map(([selector, value]) => {
        setControl(find(selector), value);
        return find(".score strong").innerText;
      }),
    [steps],
    { setControl },
  );

/** The answer that takes the place of one that is withheld no longer: the middle. */
export function middle({ unit, minimum, maximum, options }) {
  const number = Math.round((minimum + maximum) / 2);
  return unit === "flag" ? false : unit === "choice" ? options[number] : number;
}

/** Records of loans and bills. */
export const records = {
  add: (page) => page.press(`${CREDIT} .add`),
  settle: (page) => page.press(`${CREDIT} .record .settle`),
  remove: (page) => page.press(`${CREDIT} .record .remove`),
  count: (page) => page.run((credit) => document.querySelectorAll(`${credit} .record`).length, CREDIT),
};

/** Undoes the last change. @param {Page} page */
export const undo = (page) => page.press(".change .undo");

/** Opens a benefit where all of them stand, with its ways. @param {Page} page @param {string} benefit */
export async function openBenefit(page, benefit) {
  await go(page, "doors");
  await page.press(`[data-benefit=${benefit}] button`);
  await until(page, (dialog) => document.querySelector(dialog) !== null, DIALOG);
  await answered(page);
}

/** What is opened, by its kind; `null` if nothing is. @param {Page} page */
export const opened = (page) => page.run((dialog) => document.querySelector(dialog)?.dataset.kind ?? null, DIALOG);

/** Goes one step back, as the browser's own button does, and waits until nothing is open. @param {Page} page */
export async function back(page) {
  await page.driver.navigate().back();
  await until(page, (dialog) => document.querySelector(dialog) === null, DIALOG);
}

/** Looks at the first of the ways to the benefit that is open. @param {Page} page */
export async function lookAtWay(page) {
  await page.press(".way-list .way button");
  await until(page, () => document.querySelector(".preview-bar") !== null);
}

/** Keeps what is only looked at. @param {Page} page */
export const take = (page) => page.press(".preview-bar .take");

/** Chooses what each of the two plans is. @param {Page} page @param {Record<"a" | "b", string>} plans by their names */
export async function choosePlans(page, plans) {
  await go(page, "ahead");
  for (const [side, plan] of Object.entries(plans)) {
    await page.set(`#time-plan-${side}`, plan);
    await answered(page);
  }
}

/** Walks to a month of a plan. @param {Page} page @param {"a" | "b"} side @param {number} month */
export async function walk(page, side, month) {
  await page.press(`[name=time-side][value=${side}]`);
  await page.set(MONTH, month);
  await answered(page);
}

/** Switches to the other language, and waits until it is spoken. @param {Page} page @param {string} tag of that language */
export async function switchLanguage(page, tag) {
  await page.press(`.language[lang=${tag}]`);
  await until(page, (tag) => document.documentElement.lang === tag, tag);
}

/** The address, once it holds what is seen. @param {Page} page @param {string} what a part of it */
export async function addressWith(page, what) {
  await page.driver.executeAsyncScript((what, done) => {
    const look = () => {
      if (!location.hash.includes(what)) return;
      removeEventListener("addressed", look);
      done();
    };
    addEventListener("addressed", look);
    look();
  }, what);
  return page.run(() => location.hash);
}
