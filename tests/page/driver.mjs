/**
 * The built page in a real browser, for page tests:
 *
 *     const browser = useBrowser({ language: "zh-CN" });
 *     test("the score is there", async () => {
 *       const page = await browser.open();
 *       assert.match(await page.text("output"), /^\d{3}$/);
 *     });
 *
 * Every test of a file shares one browser with a fresh profile and with one font, whatever the machine has; what
 * measures places runs in each font (`inEachFont`). Nothing moves, unless a test asks for movement. A test fails on any
 * error in the console, and on any request to another host, of each page that it opened. `cargo site test --only page` runs them all; one file by hand, after `cargo site build`:
 * `CHROME=… CHROMEDRIVER=… node --test tests/page/NAME.test.mjs`.
 */
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { env } from "node:process";
import { after, afterEach, before, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { FONTS, fontconfig } from "./fonts.mjs";
import { serve } from "./serve.mjs";
import { atRest } from "./visitor.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const { Builder, By, logging } = require("selenium-webdriver");
const chrome = require("selenium-webdriver/chrome.js");

const SUB_PATH = "/some/where/";
const SWITCHES = [
  "--headless=new",
  "--no-sandbox",
  "--disable-dev-shm-usage",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * @typedef {object} Viewport
 * @property {number} width in CSS pixels
 * @property {number} height in CSS pixels
 * @property {number} [scale] device pixels for one CSS pixel; 1 unless given
 * @property {boolean} [mobile] touch and a phone's layout viewport
 */

/** The usual sizes. @type {Record<"phone" | "desktop" | "projector", Viewport>} */
export const VIEWPORTS = {
  phone: { width: 360, height: 740, scale: 2, mobile: true },
  desktop: { width: 1280, height: 800 },
  projector: { width: 3840, height: 2160 },
};

/**
 * Starts a browser and a server before the tests of a file (or of a `describe`) and ends them after.
 *
 * @param {object} [options]
 * @param {string} [options.language] the visitor's, e.g. `"zh-CN"`; `"en-GB"` unless given
 * @param {Record<string, string>} [options.folders] more folders to serve, by their path at the server's root
 * @param {string} [options.font] one of `FONTS`
 * @returns {{open: (options?: OpenOptions) => Promise<Page>, again: (options?: OpenOptions) => Promise<Page>, refuse:
 *   (files: RegExp | null) => void}} `again` is the page of the test before as that left it, if it was opened with the
 *   same options; `refuse` has the server not find some files, until the test is over
 */
export function useBrowser(options) {
  /** @type {Awaited<ReturnType<typeof start>>} */
  let session;
  /** @type {Page | undefined} */
  let page;
  let openedWith = "";
  /** A page must be without fault before it is left; if it was not, the next test gets another. */
  const check = async () => {
    const last = page;
    page = undefined;
    await last?.check();
    return last;
  };
  const open = async (options) => {
    await check();
    openedWith = JSON.stringify(options);
    page = await session.open(options);
    return page;
  };
  before(async () => {
    session = await start(options);
  });
  after(() => session?.stop());
  afterEach(async () => {
    session.refuse(null);
    page = await check();
  });
  return {
    open,
    again: async (options) => (page && openedWith === JSON.stringify(options) ? page : open(options)),
    refuse: (files) => session.refuse(files),
  };
}

/**
 * Defines the same tests for each font, each in a browser of its own.
 *
 * @param {(browser: ReturnType<typeof useBrowser>, font: string) => void} define
 * @param {string[]} [fonts] some of `FONTS`
 */
export function inEachFont(define, fonts = FONTS) {
  for (const font of fonts) describe(`in ${font}`, () => define(useBrowser({ font }), font));
}

/** A browser and a server, for use outside tests, with the options of {@link useBrowser}. The caller stops them. */
export async function start({ language = "en-GB", folders = {}, font = FONTS[0] } = {}) {
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  const server = await serve({ [SUB_PATH]: dist, ...folders });
  const driver = await launch(language, font).catch(async (error) => {
    await server.close();
    throw error;
  });
  return {
    open: (options) => Page.open(driver, server.url, options),
    refuse: server.refuse,
    stop: async () => {
      await driver.quit();
      await server.close();
    },
  };
}

async function launch(language, font) {
  assert(env.CHROME && env.CHROMEDRIVER, "set CHROME and CHROMEDRIVER to the two programs, as `cargo site test` does");
  const logs = new logging.Preferences();
  logs.setLevel(logging.Type.BROWSER, logging.Level.ALL);
  logs.setLevel(logging.Type.PERFORMANCE, logging.Level.ALL);
  const options = new chrome.Options()
    .setChromeBinaryPath(env.CHROME)
    .addArguments(...SWITCHES, `--lang=${language}`, `--accept-lang=${language}`)
    .setUserPreferences({ "intl.accept_languages": language })
    .setLoggingPrefs(logs);
  const fonts = { FONTCONFIG_FILE: await fontconfig(font) };
  const service = new chrome.ServiceBuilder(env.CHROMEDRIVER).setEnvironment({ ...env, ...fonts });
  return new Builder().forBrowser("chrome").setChromeOptions(options).setChromeService(service).build();
}

/**
 * @typedef {object} OpenOptions
 * @property {string} [path] what follows the page's address, e.g. `"#town"` or `"?p=…"`
 * @property {Viewport} [viewport] `VIEWPORTS.desktop` unless given
 * @property {Record<string, string>} [media] e.g. `{"prefers-color-scheme": "dark"}`
 * @property {boolean} [javascript] `false` shows the page as it is without
 */

/** One loaded page. */
export class Page {
  /** The page's own address, with the sub-path. @type {string} */
  url;
  /** For what this class has no method for. @type {import("selenium-webdriver/chrome.js").Driver} */
  driver;
  #requests = [];

  constructor(driver, url) {
    this.driver = driver;
    this.url = url;
  }

  /**
   * Loads the page anew and waits until it is ready.
   *
   * @param {OpenOptions} [options]
   */
  static async open(driver, url, { path = "", viewport = VIEWPORTS.desktop, media = {}, javascript = true } = {}) {
    const page = new Page(driver, url);
    await driver.get("about:blank");
    await page.#drain();
    await page.viewport(viewport);
    await page.media(media);
    await page.#cdp("Emulation.setScriptExecutionDisabled", { value: !javascript });
    await driver.get(url + path);
    if (javascript) await page.ready();
    return page;
  }

  /** Waits for the page's `ready` event, if it has not been; throws on `failed`, with what the console says. */
  async ready() {
    const state = await this.driver.executeAsyncScript(whenReady);
    if (state !== "ready") assert.fail(`the page is ${state}\n${(await this.errors()).join("\n")}`);
  }

  /**
   * Does something and waits until the page has dispatched an event because of it.
   *
   * @param {string} type of the event, on whichever element
   * @param {() => unknown} action
   */
  async event(type, action) {
    await this.driver.executeScript(listen, type);
    await action();
    await this.driver.executeAsyncScript(whenHeard);
  }

  /**
   * Runs a function in the page and gives what it returns, or what its promise resolves to.
   *
   * @template {unknown[]} A @template R
   * @param {(...args: A) => R} body may use nothing from outside but its arguments
   * @param {A} args plain values or elements
   * @returns {Promise<Awaited<R>>}
   */
  run(body, ...args) {
    return this.driver.executeScript(body, ...args);
  }

  /** The first element that the CSS selector finds; throws if there is none. @param {string} selector */
  find(selector) {
    return this.driver.findElement(By.css(selector));
  }

  /** All elements that the CSS selector finds. @param {string} selector */
  findAll(selector) {
    return this.driver.findElements(By.css(selector));
  }

  /** The text a visitor sees in the first such element. @param {string} selector @returns {Promise<string>} */
  text(selector) {
    return this.find(selector).getText();
  }

  /**
   * Sets a form control as a visitor's hand does: the value, then `input` and `change`.
   *
   * @param {string} selector
   * @param {string | number | boolean} value `true` and `false` for a check box
   */
  set(selector, value) {
    return this.driver.executeScript(setControl, this.find(selector), value);
  }

  /** Sets the size of the window. @param {Viewport} viewport */
  viewport({ width, height, scale = 1, mobile = false }) {
    return this.#cdp("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: scale, mobile });
  }

  /**
   * Pretends media features and a kind of medium, and no others but that no movement is wished for.
   *
   * @param {Record<string, string>} features by name
   * @param {"screen" | "print"} [type]
   */
  media(features, type = "screen") {
    const list = Object.entries({ "prefers-reduced-motion": "reduce", ...features }).map(([name, value]) => ({
      name,
      value,
    }));
    return this.#cdp("Emulation.setEmulatedMedia", { media: type, features: list });
  }

  /** Makes the processor slower by a factor; 1 is as it is. @param {number} rate */
  slowDown(rate) {
    return this.#cdp("Emulation.setCPUThrottlingRate", { rate });
  }

  /** Cuts the page off from every network, its own server included, or connects it again. @param {boolean} on */
  async offline(on) {
    await this.#cdp("Network.enable", {});
    const throughput = { downloadThroughput: -1, uploadThroughput: -1 };
    await this.#cdp("Network.emulateNetworkConditions", { offline: on, latency: 0, ...throughput });
  }

  /** Writes a picture of what is in view, or of the whole page. @param {string} file @param {boolean} [whole] */
  async screenshot(file, whole = false) {
    const parameters = { format: "png", captureBeyondViewport: whole };
    const { data } = await this.driver.sendAndGetDevToolsCommand("Page.captureScreenshot", parameters);
    await writeFile(file, data, "base64");
  }

  /**
   * What axe-core finds against WCAG 2.2 AA and its own best practice, a line for each element: rule, element, advice.
   * It looks once the page is at rest: colours on their way have a contrast of their own.
   *
   * @param {object} [only]
   * @param {string[]} [only.rules] these alone
   * @param {string} [only.within] what this selector finds alone
   * @returns {Promise<string[]>} empty if it finds nothing
   */
  async axe({ rules, within } = {}) {
    await atRest(this);
    const isThere = await this.driver.executeScript(() => window.axe !== undefined);
    if (!isThere) await this.driver.executeScript(require("axe-core").source);
    const violations = await this.driver.executeAsyncScript(runAxe, rules ?? null, within ?? null);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${target.join(" ")}: ${help}`),
    );
  }

  /** The addresses of everything the page asked for since it was opened. @returns {Promise<string[]>} */
  async requests() {
    const entries = await this.driver.manage().logs().get(logging.Type.PERFORMANCE);
    const messages = entries.map((entry) => JSON.parse(entry.message).message);
    const sent = messages.filter(({ method }) => method === "Network.requestWillBeSent");
    this.#requests.push(...sent.map(({ params }) => params.request.url).filter((url) => !url.startsWith("data:")));
    return this.#requests;
  }

  /** Errors in the console since it was last asked, refused requests and policy violations among them. */
  async errors() {
    const entries = await this.driver.manage().logs().get(logging.Type.BROWSER);
    return entries.filter(({ level }) => level.value >= logging.Level.SEVERE.value).map(({ message }) => message);
  }

  /** What must hold of every page when it is left, and after every test; `useBrowser` sees to it. */
  async check() {
    assert.deepEqual(await this.errors(), [], "the console has errors");
    const { origin } = new URL(this.url);
    const elsewhere = (await this.requests()).filter((url) => /^(https?|wss?):/.test(url) && !url.startsWith(origin));
    assert.deepEqual(elsewhere, [], "the page asked another host");
  }

  async #drain() {
    await this.requests();
    await this.errors();
    this.#requests = [];
  }

  #cdp(command, parameters) {
    return this.driver.sendDevToolsCommand(command, parameters);
  }
}

// The rest runs in the page.

function whenReady(done) {
  const root = document.documentElement;
  const tell = () => done(root.dataset.state);
  if (["ready", "failed"].includes(root.dataset.state)) return tell();
  for (const type of ["ready", "failed"]) addEventListener(type, tell, { capture: true, once: true });
}

function listen(type) {
  window.heard = new Promise((resolve) => addEventListener(type, () => resolve(), { capture: true, once: true }));
}

function whenHeard(done) {
  window.heard.then(done);
}

function setControl(control, value) {
  if (typeof value === "boolean") control.checked = value;
  else control.value = String(value);
  for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
}

function runAxe(rules, within, done) {
  const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
  // Nobody asks for what passes: it is counted, not gathered.
  const options = { runOnly: rules ?? tags, resultTypes: ["violations"] };
  window.axe.run(within ?? document, options).then(({ violations }) => done(violations));
}
