import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

const www = new URL("../../www/", import.meta.url);
const require = createRequire(new URL("package.json", www));
const { FluentBundle, FluentResource } = require("@fluent/bundle");

const read = (path) => readFile(new URL(path, www), "utf8");
const FILES = (await readdir(new URL("words/en/", www))).filter((file) => file.endsWith(".ftl"));

/** Every path of a language, `id` or `id.attribute`, with the variables it uses. */
async function pathsOf(language) {
  const paths = new Map();
  for (const file of FILES) {
    for (const { id, value, attributes } of new FluentResource(await read(`words/${language}/${file}`)).body) {
      assert(!paths.has(id), `${id} stands twice in ${language}`);
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

/** The patterns of every path that the page's own code asks for: `benefit-${…}` becomes `benefit-*`. */
async function patternsInUse() {
  const names = await readdir(www, { recursive: true });
  const files = names.filter((name) => /\.(ts|mjs)$/.test(name) && !name.includes("node_modules"));
  const patterns = new Set();
  for (const file of files) {
    const code = await read(file);
    for (const [, path] of code.matchAll(/"([a-zA-Z][\w.-]*)"/g)) patterns.add(path);
    for (const [, path] of code.matchAll(/`([a-zA-Z][\w.-]*(?:\$\{[^`}]*\}[\w.-]*)+)`/g)) {
      patterns.add(path.replaceAll(/\$\{[^}]*\}/g, "*"));
    }
  }
  return [...patterns].map((path) => new RegExp(`^${path.replaceAll(".", "\\.").replaceAll("*", "[\\w-]+")}$`));
}

test("no message is unused", async () => {
  const patterns = await patternsInUse();
  const unused = [...(await pathsOf("en")).keys()].filter((path) => !patterns.some((pattern) => pattern.test(path)));
  assert.deepEqual(unused, []);
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
