import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { openComplete } from "./visitor.mjs";

const www = new URL("../../www/", import.meta.url);
const browser = useBrowser();

test("the policy allows the page's own files and nothing else", async () => {
  const page = await openComplete(browser);
  const policy = await page.run(() => document.querySelector("meta[http-equiv=Content-Security-Policy]").content);
  const sources = policy.split(";").flatMap((directive) => directive.trim().split(" ").slice(1));
  assert.match(policy, /default-src 'none'/);
  assert.deepEqual([...new Set(sources)].sort(), ["'none'", "'script'", "'self'", "'wasm-unsafe-eval'", "lit-html"]);
});

test("an inline script is refused", async () => {
  const page = await openComplete(browser);
  const refused = await page.driver.executeAsyncScript((done) => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective }) => done(effectiveDirective), { once: true });
    const script = document.createElement("script");
    try {
      script.append("window.ran = true");
      document.body.append(script);
    } catch (error) {
      done(String(error));
    }
  });
  assert.match(refused, /script|TrustedScript|require-trusted-types-for/);
  assert.equal(await page.run(() => window.ran), null);
  await page.errors(); // the refusal itself is in the console
});

test("nothing is stored", async () => {
  const page = await openComplete(browser);
  await page.set("#preset", "prime");
  await page.event("languagechange", () => page.run(() => document.querySelector(".language").click()));
  const stored = await page.run(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker?.getRegistrations())?.length ?? 0,
  }));
  assert.deepEqual(stored, { cookie: "", local: 0, session: 0, databases: 0, workers: 0 });
});

test("no text becomes markup, and one file alone knows the engine", async () => {
  const names = await readdir(www, { recursive: true });
  const files = names.filter((name) => name.endsWith(".ts") && !name.includes("node_modules"));
  const importers = [];
  for (const file of files) {
    const code = await readFile(new URL(file, www), "utf8");
    assert.doesNotMatch(code, /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|document\.write/, file);
    if (/from "open-sesame"/.test(code)) importers.push(file);
  }
  assert.deepEqual(importers, ["engine/index.ts"]);
});
