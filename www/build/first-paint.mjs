import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runInContext } from "node:vm";
import { Window } from "happy-dom";
import { build } from "vite";
import { catalogue } from "./catalogue.mjs";
import { fluent } from "./fluent.mjs";
import { nextStep } from "./next-step.mjs";
import { replaceOnce } from "./text.mjs";

const ENGINE = "open_sesame_bg.wasm";

/**
 * Vite plugin: puts the page into `index.html` as its script will draw it, so that the first paint is the page.
 *
 * `www/first-paint.ts` draws it, anew each time. It does so after all else has been done to `index.html`: Vite would write
 * the style anew, and its hash would no longer be the one in the policy.
 */
export const firstPaint = (root) => ({
  name: "first-paint",
  transformIndexHtml: {
    order: "post",
    handler: async (page, { bundle }) => {
      const drawing = await drawn(root);
      const sheet = bundle ? takeSheet(bundle) : null;
      const style = (sheet?.source ?? "") + drawing.style;
      const hash = createHash("sha256").update(style).digest("base64");
      return [
        ...(sheet ? [[linkTo(sheet, page), ""]] : []),
        ["<!-- first paint -->", drawing.markup],
        ["</head>", `  <style>${style}</style>\n  </head>`],
        ["style-src 'self'", `style-src 'self' 'sha256-${hash}'`],
      ].reduce((text, [from, to]) => replaceOnce(text, from, to, "index.html"), page);
    },
  },
});

/** Takes the style sheet of the page out of what is written: in `index.html` itself nothing has to be waited for. */
function takeSheet(bundle) {
  const entry = Object.values(bundle).find(({ isEntry }) => isEntry);
  const [fileName] = entry.viteMetadata.importedCss;
  const { source } = bundle[fileName];
  delete bundle[fileName];
  entry.viteMetadata.importedCss.delete(fileName);
  return { fileName, source: String(source).trim() };
}

/** The element that would have fetched it. */
const linkTo = ({ fileName }, page) =>
  page.match(/<link rel="stylesheet"[^>]*>/g)?.find((link) => link.includes(fileName));

/**
 * What `www/first-paint.ts` draws: the markup of the body, and the style that its elements share.
 *
 * @throws with all that it throws or says of itself on the console
 */
async function drawn(root) {
  const faults = [];
  const fault = (...said) => faults.push(said.map((one) => one?.stack ?? one).join(" "));
  const window = new Window({ url: "http://localhost/", console: { ...console, error: fault, warn: fault } });
  try {
    keepSelectValues(window);
    const [script, engine] = await Promise.all([bundled(root), readFile(join(engineFolder(root), ENGINE))]);
    await draw(window, script, engine).catch(fault);
    if (faults.length > 0) throw new Error(`www/first-paint.ts: ${faults.join("\n")}`);
    return written(window.document);
  } finally {
    await window.happyDOM.close();
  }
}

/** Runs the script with the window as its own global object: nothing of it is to be seen outside. */
async function draw(window, script, engine) {
  const { firstPaint } = runInContext(`${script}\nfirstPaint;`, window, { filename: "first-paint.js" });
  await firstPaint(window.document, engine);
}

const engineFolder = (root) => join(root, "target/site/engine-first");

/** `www/first-paint.ts` and all that it imports as one classic script, which makes a variable `firstPaint` of its exports. */
async function bundled(root) {
  const { output } = await build({
    configFile: false,
    root: join(root, "www"),
    logLevel: "warn",
    publicDir: false,
    plugins: [catalogue(root), nextStep(root), fluent],
    resolve: { alias: { "open-sesame/first": join(engineFolder(root), "open_sesame.js") } },
    // What a browser would get of lit-html, not what node would.
    ssr: { noExternal: true, resolve: { conditions: ["module", "browser"] } },
    build: {
      ssr: "first-paint.ts",
      write: false,
      rolldownOptions: {
        output: { format: "iife", name: "firstPaint", codeSplitting: false },
        // Where the script lies is asked to find the engine alone, which is handed over.
        checks: { emptyImportMeta: false, pluginTimings: false },
      },
    },
  });
  return output[0].code;
}

/** The body with all that HTML can say of it. */
function written(document) {
  stripComments(document);
  for (const control of document.querySelectorAll("input, select, textarea")) writeProperties(control);
  const style = shareStyles(document);
  // No text of the page keeps its line breaks.
  return { markup: document.body.innerHTML.replaceAll(/\s+/g, " ").trim(), style };
}

/** Takes out what lit-html marks its places with. */
function stripComments(document) {
  const { NodeFilter } = document.defaultView;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.remove();
}

/** Has each `select` keep the value that it is given, which is before it has options: it would have forgotten it. */
function keepSelectValues({ HTMLSelectElement }) {
  const values = new WeakMap();
  Object.defineProperty(HTMLSelectElement.prototype, "value", {
    get() {
      return values.get(this);
    },
    set(value) {
      values.set(this, String(value));
    },
  });
}

/** Writes down what a control was given as a property. */
function writeProperties(control) {
  const { localName, type, value } = control;
  if (localName === "select") choose(control);
  else if (localName === "textarea") control.textContent = value;
  else if (type === "checkbox" || type === "radio") control.toggleAttribute("checked", control.checked);
  else if (value) control.setAttribute("value", value);
}

/** Marks the option that a `select` was given as its value, if it was. */
function choose({ options, value }) {
  if (!Array.from(options).some((option) => option.value === value)) return;
  for (const option of options) option.toggleAttribute("selected", option.value === value);
}

/**
 * Takes the style of each element into rules, since the policy allows no `style` attribute: `data-v` numbers them, and
 * elements with the same style have the same number.
 */
function shareStyles(document) {
  const numbers = new Map();
  for (const element of document.body.querySelectorAll("[style]")) {
    const declarations = declarationsOf(element);
    element.removeAttribute("style");
    if (!declarations) continue;
    if (!numbers.has(declarations)) numbers.set(declarations, numbers.size + 1);
    element.dataset.v = numbers.get(declarations);
  }
  return [...numbers].map(([declarations, number]) => `[data-v="${number}"]{${declarations}}`).join("");
}

function declarationsOf({ style }) {
  const names = Array.from(style);
  return names.map((name) => `${name}:${brief(style.getPropertyValue(name))}`).join(";");
}

/** A value whose numbers have three decimals at most, and which can't end the style element. */
function brief(value) {
  const rounded = value.replace(/(?<![\w#.])-?\d+\.\d{4,}(?:e-?\d+)?/g, (number) =>
    String(Number(Number(number).toFixed(3))),
  );
  return rounded.replaceAll("<", "\\3c ");
}
