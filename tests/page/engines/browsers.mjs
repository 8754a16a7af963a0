/**
 * The built page in each of three browser engines, driven by plain WebDriver: nothing here is Chromium's alone.
 *
 *     for (const engine of ENGINES) {
 *       const browser = useEngine(engine);
 *       test(`the score is there, ${engine.name}`, { skip: missing(engine) }, async () => {
 *         const page = await browser.open("?lang=en");
 *         assert.match(await page.text("output"), /^\d{3}$/);
 *       });
 *     }
 *
 * Where the programs are, variables say, as `cargo site test` sets them; an engine without them is skipped. A test fails
 * on any error of the page that it opened.
 */
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process, { env } from "node:process";
import { after, afterEach } from "node:test";
import { fileURLToPath } from "node:url";
import { FONTS, fontconfig } from "../fonts.mjs";
import { ROOT } from "../model.mjs";
import { serve } from "../serve.mjs";
import { Program } from "./program.mjs";

const require = createRequire(new URL("www/package.json", ROOT));
const { Builder, By, Capabilities } = require("selenium-webdriver");
const { findFreePort } = require("selenium-webdriver/net/portprober.js");
const { waitForServer } = require("selenium-webdriver/http/util.js");

const SUB_PATH = "/some/where/";
/** How long a driver may take until it answers, in milliseconds. */
const PATIENCE = 30_000;
/** In CSS pixels; no window is narrower in every engine. @typedef {{ width: number, height: number }} Size */
export const SIZES = { desktop: { width: 1280, height: 800 }, narrow: { width: 520, height: 800 } };

const folder = (path) => fileURLToPath(new URL(path, ROOT));

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {string} browser the variable that names the browser
 * @property {string} driver … and its driver
 * @property {string} [screen] … and what it is shown on, where it can't do without
 * @property {(browser: string) => object} capabilities what its driver is asked for
 * @property {Record<string, string>} [variables] what it is started with
 */

/** @type {Engine[]} */
export const ENGINES = [
  {
    name: "Chromium",
    browser: "CHROME",
    driver: "CHROMEDRIVER",
    capabilities: (binary) => ({
      browserName: "chrome",
      "goog:chromeOptions": {
        binary,
        args: ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run"],
      },
    }),
  },
  {
    name: "Firefox",
    browser: "FIREFOX",
    driver: "GECKODRIVER",
    capabilities: (binary) => ({
      browserName: "firefox",
      "moz:firefoxOptions": {
        binary,
        args: ["-headless"],
        // What draws the page may read nothing but this and the system's own: without it, no font of ours.
        prefs: {
          "security.sandbox.content.read_path_whitelist": [folder("target/fonts/"), folder("www/node_modules/")].join(),
        },
      },
    }),
  },
  {
    name: "WebKitGTK",
    browser: "MINIBROWSER",
    driver: "WEBKITDRIVER",
    screen: "XVFB",
    capabilities: (binary) => ({
      browserName: "MiniBrowser",
      "webkitgtk:browserOptions": { binary, args: ["--automation"] },
    }),
    // The desktop's helpers are not asked for: they would outlive the browser.
    variables: { NO_AT_BRIDGE: "1", DBUS_SESSION_BUS_ADDRESS: "disabled:" },
  },
];

/** Why an engine can't be tested here, as the reason to skip its tests; `false` if it can. @param {Engine} engine */
export function missing({ name, browser, driver, screen }) {
  const unset = [browser, driver, screen].filter((variable) => variable && !env[variable]);
  return unset.length > 0 && `${name} is not installed (${unset.join(", ")} not set)`;
}

/**
 * Starts an engine with the first page that is opened, and ends it after the tests of a file (or of a `describe`).
 *
 * @param {Engine} engine
 * @returns {{open: (path: string, size?: Size) => Promise<Page>}}
 */
export function useEngine(engine) {
  /** @type {Page | undefined} */
  let page;
  /** Why it can't be started: that is not tried again and again. */
  let hindrance;
  const stop = async () => {
    const last = page;
    page = undefined;
    await last?.stop();
  };
  after(stop);
  afterEach(async () => {
    try {
      await page?.check();
    } catch (error) {
      // Of a test that failed by itself, this is not told otherwise.
      if (error.code !== "ERR_ASSERTION") console.error(`${engine.name} is gone: ${error.message}\n${page.said()}`);
      // Whatever is wrong with it, the next test gets another.
      await stop();
      throw error;
    }
  });
  return {
    open: async (path, size = SIZES.desktop) => {
      if (hindrance) throw hindrance;
      page ??= await start(engine).catch((error) => {
        hindrance = error;
        throw error;
      });
      await page.open(path, size);
      return page;
    },
  };
}

/** A browser with nothing opened, and a server, for use outside tests. The caller stops it. @param {Engine} engine */
export async function start(engine) {
  const ends = [];
  const stop = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const dist = await watchedPage();
    const server = await serve({ [SUB_PATH]: dist });
    ends.push(() => server.close());
    const { session, service } = await launch(engine, ends);
    return new Page(session, server.url, { stop, said: () => service.said });
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A copy of `dist/` whose page notes its errors from its first line on (`watch.js`): not every driver tells them. */
async function watchedPage() {
  const copy = await mkdtemp(join(tmpdir(), "open-sesame-"));
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  await cp(folder("dist"), copy, { recursive: true });
  await cp(folder("tests/page/engines/watch.js"), join(copy, "watch.js"));
  const file = join(copy, "index.html");
  const page = await readFile(file, "utf8");
  const watched = page.replace("<head>", '<head><script src="./watch.js"></script>');
  assert.notEqual(watched, page, "the page has no <head>");
  await writeFile(file, watched);
  return copy;
}

/** Starts what an engine takes, and a session in it. How each is ended is added to `ends`. */
async function launch({ browser, driver, screen, capabilities, variables }, ends) {
  const keep = (program) => {
    ends.push(() => program.end());
    return program;
  };
  const fonts = { FONTCONFIG_FILE: await fontconfig(FONTS[0]) };
  const display = screen ? { DISPLAY: `:${await keep(xvfb(env[screen])).firstWord()}` } : {};
  const port = await findFreePort("127.0.0.1");
  const service = keep(new Program(env[driver], [`--port=${port}`], { ...fonts, ...display, ...variables }));
  try {
    const url = `http://127.0.0.1:${port}/`;
    await Promise.race([waitForServer(url, PATIENCE), service.failed()]);
    const wanted = new Capabilities(capabilities(env[browser]));
    const session = await new Builder().disableEnvironmentOverrides().usingServer(url).withCapabilities(wanted).build();
    ends.push(() => session.quit().catch(() => {})); // of a browser that has crashed there is nothing left to quit
    return { session, service };
  } catch (error) {
    throw new Error(`${env[driver]} with ${env[browser]}: ${error.message}\n${service.said}`);
  }
}

/** A screen that nobody sees; it finds a free number itself and says which. */
const xvfb = (program) => new Program(program, ["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);

/** The page in a browser: what `driver.mjs` has for Chromium alone, as far as every engine can do it. */
export class Page {
  /** For what this class has no method for. @type {import("selenium-webdriver").WebDriver} */
  driver;
  /** The page's own address, with the sub-path. @type {string} */
  url;
  /** Ends the browser, and all that was started for it. */
  stop;
  /** What it said last about itself, as a program does. */
  said;

  constructor(driver, url, { stop, said }) {
    this.driver = driver;
    this.url = url;
    this.stop = stop;
    this.said = said;
  }

  /** Loads the page anew and waits until it is ready. @param {string} path what follows its address @param {Size} size */
  async open(path, size) {
    // Another fragment of the same address alone would load nothing.
    await this.driver.get("about:blank");
    await this.viewport(size);
    await this.driver.get(this.url + path);
    const state = await this.driver.executeAsyncScript(whenReady);
    if (state !== "ready") assert.fail(`the page is ${state}\n${(await this.errors()).join("\n")}`);
  }

  /** Sets the size of what is seen of the page, and waits until it has it. @param {Size} size */
  async viewport({ width, height }) {
    const frame = await this.run(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
    await this.driver
      .manage()
      .window()
      .setRect({ width: width + frame[0], height: height + frame[1] });
    await this.driver.executeAsyncScript(whenWide, width);
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

  /** Presses an element, or the first that a selector finds, as a hand does: where it is seen, and once it is at rest. */
  async press(target) {
    const element = typeof target === "string" ? await this.find(target) : target;
    await this.run(bringIntoSight, element);
    await element.click();
  }

  /** Presses keys, with the focus on the first such element. @param {string} selector @param {string[]} keys */
  keys(selector, ...keys) {
    return this.find(selector).sendKeys(...keys);
  }

  /**
   * Sets the first such form control to a value, then tells of `input` and `change`.
   *
   * @param {string} selector
   * @param {string | number | boolean} value `true` and `false` for a check box
   */
  set(selector, value) {
    return this.driver.executeScript(setControl, this.find(selector), value);
  }

  /** The page's errors since it was last asked, violations of its policy among them. @returns {Promise<string[]>} */
  errors() {
    return this.run(() => window.faults?.splice(0) ?? []);
  }

  /** What must hold of every page when a test is over; `useEngine` sees to it. */
  async check() {
    assert.deepEqual(await this.errors(), [], "the page has errors");
  }
}

// The rest runs in the page.

function whenReady(done) {
  const root = document.documentElement;
  const tell = () => done(root.dataset.state);
  if (["ready", "failed"].includes(root.dataset.state)) return tell();
  for (const type of ["ready", "failed"]) addEventListener(type, tell, { capture: true, once: true });
}

function whenWide(width, done) {
  const wide = matchMedia(`(width: ${width}px)`);
  if (wide.matches) done();
  else wide.addEventListener("change", () => done(), { once: true });
}

/** Scrolls no further than it must: to the middle only if something lies over it at the edge. */
async function bringIntoSight(element) {
  const moving = document.getAnimations().filter(({ playState }) => playState === "running");
  await Promise.allSettled(moving.map(({ finished }) => finished));
  for (const block of ["nearest", "center"]) {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    if (element.contains(there)) return;
    element.scrollIntoView({ block, behavior: "instant" });
  }
}

export function setControl(control, value) {
  if (typeof value === "boolean") control.checked = value;
  else control.value = String(value);
  for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
}
