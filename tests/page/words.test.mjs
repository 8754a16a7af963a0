import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { filledPaths, wordsOf } from "./places.mjs";

const www = new URL("../../www/", import.meta.url);
const require = createRequire(new URL("package.json", www));
const { FluentBundle, FluentResource } = require("@fluent/bundle");
const { parseSync } = await import(pathToFileURL(require.resolve("vite")));

const read = (path) => readFile(new URL(path, www), "utf8");
const FILES = (await readdir(new URL("words/en/", www))).filter((file) => file.endsWith(".ftl"));

/** Every path of a language, `id` or `id.attribute`, with the variables it uses. */
async function pathsOf(language) {
  const paths = new Map();
  for (const file of FILES) {
    for (const { id, value, attributes } of new FluentResource(await read(`words/${language}/${file}`)).body) {
      assert(!paths.has(id), `${id} is given twice in ${language}`);
      if (value !== null) paths.set(id, variablesOf(value));
      for (const [name, pattern] of Object.entries(attributes)) paths.set(`${id}.${name}`, variablesOf(pattern));
    }
  }
  return paths;
}

function variablesOf(pattern) {
  const found = new Set();
  JSON.stringify(pattern, (_, value) => {
    if (value?.type === "var") found.add(value.name);
    return value;
  });
  return [...found].sort();
}

test("both languages have the same messages with the same variables", async () => {
  const [en, zh] = [await pathsOf("en"), await pathsOf("zh")];
  assert.deepEqual([...zh.keys()].sort(), [...en.keys()].sort());
  for (const [path, variables] of en) {
    const extra = zh.get(path).filter((name) => !variables.includes(name));
    assert.deepEqual(extra, [], `${path} uses other variables in zh`);
  }
});

test("every message formats without an error in both languages", async () => {
  for (const [language, tag] of [
    ["en", "en-GB"],
    ["zh", "zh-Hans"],
  ]) {
    const bundle = new FluentBundle(tag, { useIsolating: false });
    for (const file of FILES) bundle.addResource(new FluentResource(await read(`words/${language}/${file}`)));
    const paths = await pathsOf(language);
    const variables = [...new Set([...paths.values()].flat())];
    for (const path of paths.keys()) {
      const [id, attribute] = path.split(".");
      const message = bundle.getMessage(id);
      const pattern = attribute ? message.attributes[attribute] : message.value;
      for (const number of [0, 1, 2, 60]) {
        const errors = [];
        const text = bundle.formatPattern(pattern, Object.fromEntries(variables.map((name) => [name, number])), errors);
        assert.deepEqual(errors, [], `${path} in ${language}`);
        assert.doesNotMatch(text, /\{|\}|undefined|NaN/, `${path} in ${language}`);
      }
    }
  }
});

/** What asks for a message: the context's `t`, and the methods of `Words`. */
const ASKING = new Set(["t", "text", "has"]);
/** Where a string is no path: types, names of modules and of properties, what is only compared. */
const OTHERWISE = {
  ImportDeclaration: ["source"],
  ImportExpression: ["source"],
  ExportNamedDeclaration: ["source"],
  ExportAllDeclaration: ["source"],
  BinaryExpression: ["left", "right"],
  SwitchCase: ["test"],
  MemberExpression: ["property"],
  Property: ["key"],
  TaggedTemplateExpression: ["tag"],
  NewExpression: ["arguments"],
};

/**
 * The paths that a syntax tree may hand to `t`, as they stand or with `*` for what is put into them: each string that is
 * a value, but for those that are given to a method which asks for no message.
 */
function* pathsIn(node) {
  if (!node || typeof node !== "object") return;
  if (Array.isArray(node)) return yield* node.flatMap((one) => [...pathsIn(one)]);
  if (node.type?.startsWith("TS") && !node.type.endsWith("Expression")) return;
  if (node.type === "Literal" && typeof node.value === "string") yield node.value;
  if (node.type === "TemplateLiteral") yield node.quasis.map(({ value }) => value.cooked).join("*");
  const { callee } = node;
  const method = callee?.type === "MemberExpression" && !ASKING.has(callee.property.name);
  const left = [...(OTHERWISE[node.type] ?? []), ...(method ? ["arguments"] : [])];
  for (const [key, child] of Object.entries(node)) {
    // A method's arguments may hold a function that asks, though they are no path themselves.
    if (!left.includes(key)) yield* pathsIn(child);
    else if (key !== "source") yield* pathsWithin(child);
  }
}

/** Those that are asked for within what is no path itself. */
function* pathsWithin(node) {
  for (const one of [node].flat()) {
    if (one?.type === "Literal" || !one) continue;
    if (one.type === "TemplateLiteral") yield* pathsIn(one.expressions);
    else yield* pathsIn(one);
  }
}

/** Every path that the page's own code may ask for: `benefit-${…}` becomes `benefit-*`. */
async function pathsInUse() {
  const names = await readdir(www, { recursive: true });
  const files = names.filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes("node_modules"));
  const codes = await Promise.all(files.map(read));
  const found = files.flatMap((file, at) => [...pathsIn(parseSync(file, codes[at]).program)]);
  return { paths: [...new Set(found)], codes };
}

/** Whether the page may ask for a path; each pattern in its code is one whose words are known. */
async function asking() {
  const { paths, codes } = await pathsInUse();
  const filled = filledPaths(new Set((await pathsOf("en")).keys()), codes);
  const patterns = paths.filter((path) => /^[a-z]\w*-[\w.*-]*$/i.test(path) && path.includes("*"));
  assert.deepEqual([...filled.keys()].sort(), patterns.sort(), "patterns whose words are known, patterns in the code");
  const asked = new Set([...paths.filter((path) => !path.includes("*")), ...[...filled.values()].flat()]);
  return (path) => asked.has(path);
}

test("no message is unused", async () => {
  const isAskedFor = await asking();
  const unused = [...(await pathsOf("en")).keys()].filter((path) => !isAskedFor(path));
  assert.deepEqual(unused, []);
});

test("a message that only looks like one that is asked for would be seen", async () => {
  const isAskedFor = await asking();
  const invented = [
    "benefit-prime",
    "time-button",
    "preset-never",
    "record-change",
    "short-score",
    "option-occupation-degree",
    "input-ownsHome-value",
    "kind-credit",
    "part-model-0",
  ];
  assert.deepEqual(invented.filter(isAskedFor), []);
});

test("every slug of the data has its words", async () => {
  const paths = await pathsOf("en");
  const { scorecard, weightings } = JSON.parse(await readFile(new URL("../src/data/scorecard.json", www), "utf8"));
  const { benefits, industries } = JSON.parse(await readFile(new URL("../src/data/benefits.json", www), "utf8"));
  const presets = JSON.parse(await readFile(new URL("../src/data/presets.json", www), "utf8"));
  const needed = [
    ...scorecard.characteristics.flatMap(({ characteristic, reason }) => [
      `characteristic-${characteristic}`,
      `characteristic-${characteristic}-about`,
      `reason-${reason}`,
      `reason-${reason}.advice`,
    ]),
    ...scorecard.ceilings.flatMap(({ ceiling, reason }) => [
      `ceiling-${ceiling}`,
      `ceiling-${ceiling}.reason`,
      `ceiling-${ceiling}-about`,
      `reason-${reason}`,
      `reason-${reason}.advice`,
    ]),
    ...scorecard.bands.map(({ band }) => `band-${band}`),
    ...scorecard.gates.flatMap(({ gate }) => [`gate-${gate}`, `gate-${gate}.advice`]),
    ...weightings.flatMap(({ weighting }) => [`weighting-${weighting}`, `weighting-${weighting}.about`]),
    ...benefits.flatMap(({ benefit }) => [
      `benefit-${benefit}`,
      `benefit-${benefit}.offer`,
      `benefit-${benefit}-about`,
    ]),
    ...presets.flatMap(({ preset }) => [`preset-${preset}`, `preset-${preset}.about`]),
  ];
  assert(industries.length >= 7);
  assert.deepEqual(
    needed.filter((path) => !paths.has(path)),
    [],
  );
});

/** The words of the engine's types that the page puts into a path: `barrier-` and one of `Barrier`. */
const OF_TYPES = {
  Because: "because-",
  BenefitState: "state-",
  BestIn: "best-",
  Chance: "chance-",
  Confidence: "sourced-",
  CountedBecause: "counted-",
  Dimension: "dimension-",
  Dispute: "dispute-",
  EffortLevel: "effort-",
  Barrier: "barrier-",
  Input: "input-",
  PlanName: "time-plan-",
  Problem: "issue-",
  RecordKind: "kind-",
  RecordState: "recordState-",
  Verdict: "verdict-",
};

test("every word of the engine's types that the page says has its own", async () => {
  const paths = await pathsOf("en");
  const needed = Object.entries(OF_TYPES).flatMap(([type, prefix]) => wordsOf(type).map((word) => `${prefix}${word}`));
  assert.deepEqual(
    needed.filter((path) => !paths.has(path)),
    [],
  );
});
