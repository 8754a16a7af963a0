/** What the page must show, found without the page: the engine in node, the shared cases, the words. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeWhole } from "./write-whole.mjs";

const require = createRequire(new URL("../../www/package.json", import.meta.url));

export const ROOT = new URL("../../", import.meta.url);

/** The engine's module, started, and what it exports from wasm. */
export async function startEngine() {
  const engine = new URL("target/site/engine/", ROOT);
  const bindings = await import(new URL("open_sesame.js", engine));
  const exports = bindings.initSync({ module: await readFile(new URL("open_sesame_bg.wasm", engine)) });
  return { ...bindings, exports };
}

/** The verbs with cases, and what they are asked: the keys of a case. */
const CALLS = {
  evaluate: ["profile", "weighting"],
  project: ["profile", "plan", "weighting"],
  compare: ["before", "after", "weighting"],
  paths: ["profile", "goal", "weighting"],
  cushions: ["profile", "weighting"],
  policies: ["table", "terms"],
  power: ["table", "claim"],
};

/**
 * @typedef {object} Case
 * @property {string} name of its file, without its ending
 * @property {string} sentence
 * @property {any} profile
 * @property {string} weighting
 * @property {any} [report] what is answered …
 * @property {any[]} [issues] … or what is wrong
 */

/** The cases in a folder of `tests/cases`; those of `evaluate` if none is named. @returns {Promise<Case[]>} */
export async function sharedCases(folder = "") {
  const place = new URL(`tests/cases/${folder}`, ROOT);
  const files = (await readdir(place)).filter((file) => file.endsWith(".json")).sort();
  const read = async (file) => JSON.parse(await readFile(new URL(file, place), "utf8"));
  return Promise.all(files.map(async (file) => ({ name: file.replace(".json", ""), ...(await read(file)) })));
}

/**
 * All cases of every verb, each as a question and its whole answer.
 *
 * @typedef {{ call: keyof CALLS, name: string, sentence: string, asked: any[], answer: any }} Question
 * @returns {Promise<Question[]>}
 */
export async function everyCase() {
  const of = async ([call, keys]) => {
    const cases = await sharedCases(call === "evaluate" ? "" : `${call}/`);
    return cases.map((one) => ({
      call,
      name: call === "evaluate" ? one.name : `${call}/${one.name}`,
      sentence: one.sentence,
      asked: keys.map((key) => one[key]),
      answer: one.issues ? { kind: "invalid", issues: one.issues } : (one.report ?? one.answer),
    }));
  };
  return (await Promise.all(Object.entries(CALLS).map(of))).flat();
}

/** The languages, by the name of their folder. */
export const LANGUAGES = { en: "en-GB", zh: "zh-Hans" };

/** The message files of a language, as text by their names. @param {"en" | "zh"} language */
export async function messageFiles(language) {
  const folder = new URL(`www/words/${language}/`, ROOT);
  const files = (await readdir(folder)).filter((file) => file.endsWith(".ftl")).sort();
  const texts = await Promise.all(files.map((file) => readFile(new URL(file, folder), "utf8")));
  return Object.fromEntries(files.map((file, at) => [file, texts[at]]));
}

/**
 * One of the page's own modules with all that it imports, built by Vite as the page is: once, for every process, until
 * a source changes.
 *
 * @param {string} path within `www/`, e.g. `"view/dates.ts"`
 */
export function pageModule(path) {
  if (!modules.has(path)) modules.set(path, readModule(path));
  return modules.get(path);
}
const modules = new Map();

async function readModule(path) {
  const head = `// Built from ${await sourcesHash()}\n`;
  const file = new URL(`target/site/page-modules/${path.replaceAll("/", "-")}.mjs`, ROOT);
  const built = await readFile(file, "utf8").catch(() => "");
  if (!built.startsWith(head)) await writeWhole(file, head + (await buildModule(path)));
  return import(file.href);
}

/** What tells the sources of today from any others: the page's scripts and words, and its packages. */
async function sourcesHash() {
  const www = new URL("www/", ROOT);
  const own = (await readdir(www, { withFileTypes: true })).filter(({ name }) => name !== "node_modules");
  const within = async ({ name }) =>
    (await readdir(new URL(name, www), { recursive: true })).map((file) => `${name}/${file}`);
  const names = await Promise.all(own.map((one) => (one.isDirectory() ? within(one) : [one.name])));
  const sources = names.flat().filter((name) => /\.(ts|ftl)$/.test(name));
  const hash = createHash("sha256");
  for (const name of [...sources.sort(), "package-lock.json"]) {
    hash.update(name).update(await readFile(new URL(name, www)));
  }
  return hash.digest("hex");
}

async function buildModule(path) {
  const { build } = await import(pathToFileURL(require.resolve("vite")));
  const root = fileURLToPath(new URL("www/", ROOT));
  const { fluent } = await import(new URL("www/build/fluent.mjs", ROOT));
  const { output } = await build({
    root,
    configFile: false,
    logLevel: "error",
    plugins: [fluent],
    ssr: { noExternal: true },
    build: { ssr: path, write: false, rolldownOptions: { output: { codeSplitting: false } } },
  });
  return output[0].code;
}

/**
 * The page's own words, all of a language. Throws where the page would write to the console.
 *
 * @param {"en" | "zh"} language
 */
export async function readWords(language) {
  const { Words } = await pageModule("words/index.ts");
  const words = await Words.load(language);
  await words.loadMore();
  return {
    language,
    /** @param {string} path `id` or `id.attribute` @param {Record<string, string | number>} [args] */
    text(path, args) {
      if (!words.has(path)) throw new Error(`no message ${path} in ${language}`);
      return spaced(words.text(path, args));
    },
    /** What the page's own parts ask for texts: as they are, with their white space. */
    context: { t: (path, args) => words.text(path, args), words },
    /** A source or a year of the data. @param {string} text */
    origin: (text) => words.origin(text),
    number: (value) => words.number(value),
    signed: (value) => words.signed(value),
  };
}

/** Text with every run of white space as one blank, as a visitor reads it. @param {string} text */
export const spaced = (text) => text.replaceAll(/\s+/g, " ").trim();
