import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { go, openAgain, openComplete } from "./visitor.mjs";

const www = new URL("../../www/", import.meta.url);
const browser = useBrowser();

test("the policy allows the page's own files, the style of its first picture, and nothing else", async () => {
  const markup = await readFile(new URL("../../dist/index.html", import.meta.url), "utf8");
  const styles = [...markup.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => style);
  assert.equal(styles.length, 1);
  const hash = createHash("sha256").update(styles[0]).digest("base64");
  const page = await openComplete(browser);
  const policy = await page.run(() => document.querySelector("meta[http-equiv=Content-Security-Policy]").content);
  const directives = policy.split(";").map((directive) => directive.trim().split(" "));
  assert.deepEqual(Object.fromEntries(directives.map(([name, ...sources]) => [name, sources.join(" ")])), {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": `'self' 'sha256-${hash}'`,
    "img-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "lit-html engine",
  });
});

/** What somebody who got markup or text into the page would try. Each runs in the page. */
const ATTEMPTS = {
  "an inline script": () => {
    const script = document.createElement("script");
    script.append("window.ran = true");
    document.body.append(script);
  },
  "a script of another host": () => {
    document.body.append(Object.assign(document.createElement("script"), { src: "https://example.org/x.js" }));
  },
  "a handler in markup": () => {
    document.body.setAttribute("onclick", "window.ran = true");
    document.body.click();
  },
  "text that is run": () => {
    // Later: what the driver itself runs may run text.
    setTimeout(() => Function("window.ran = true")());
  },
  "markup from text": () => {
    document.body.innerHTML = "<p>instead</p>";
  },
  "an inline style": () => {
    const style = document.createElement("style");
    style.append("body { display: none }");
    document.head.append(style);
  },
  "a style attribute": () => document.body.setAttribute("style", "display: none"),
  "a request to another host": () => {
    fetch("https://example.org/").catch(() => {});
  },
};

for (const [name, attempt] of Object.entries(ATTEMPTS)) {
  test(`${name} is refused`, async () => {
    const page = await openAgain(browser);
    await page.event("securitypolicyviolation", () =>
      page.run(`try { (${attempt})() } catch (error) { window.refused = String(error) }`),
    );
    const { ran, shown } = await page.run(() => ({
      ran: window.ran === true,
      shown: document.querySelector("h1").checkVisibility(),
    }));
    assert.deepEqual({ ran, shown }, { ran: false, shown: true });
    await page.errors(); // the refusal itself
  });
}

test("nothing is stored", async () => {
  const page = await openComplete(browser);
  await page.set("#preset", "prime");
  await go(page, "doors");
  await page.event("languagechange", () => page.run(() => document.querySelector(".language").click()));
  const stored = await page.run(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  assert.deepEqual(stored, { cookie: "", local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
});

test("no text becomes markup, and one folder alone knows the engine", async () => {
  const names = await readdir(www, { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts") && !name.includes("node_modules"));
  const importers = [];
  for (const file of files) {
    const code = await readFile(new URL(file, www), "utf8");
    assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write/, file);
    if (/from "open-sesame/.test(code)) importers.push(file);
  }
  assert(importers.includes("engine/index.ts"));
  assert.deepEqual(
    importers.filter((file) => !file.startsWith("engine/")),
    [],
  );
});
