/** What `npm install open-sesame` would bring, as a developer uses it who follows the README. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = new URL("../../", import.meta.url);
const folder = new URL(`target/package-${process.pid}/`, ROOT);
const installed = new URL("node_modules/open-sesame/", folder);
const tsc = fileURLToPath(new URL("www/node_modules/typescript/bin/tsc", ROOT));
const readme = await readFile(new URL("README.md", ROOT), "utf8");
const example = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code).join("\n");

/** Runs a program in the developer's folder; a failure says what it printed. */
async function run(program, ...options) {
  const shell = process.platform === "win32";
  const ran = promisify(execFile)(program, options, { cwd: folder, shell });
  return (await ran.catch((error) => assert.fail(`${error.stdout}${error.stderr}`))).stdout;
}

before(async () => {
  await mkdir(installed, { recursive: true });
  const package_ = fileURLToPath(new URL("pkg", ROOT));
  const [{ filename }] = JSON.parse(await run("npm", "pack", "--json", "--ignore-scripts", package_));
  await run("tar", "-xzf", filename, "-C", "node_modules/open-sesame", "--strip-components=1");
});
after(() => rm(folder, { recursive: true, force: true }));

test("the package has every file that it names, its licence and what its README shows", async () => {
  const read = (file) => readFile(new URL(file, installed));
  const manifest = JSON.parse(await read("package.json"));
  const shown = [...(await read("README.md")).toString().matchAll(/!\[.*?\]\((.*?)\)/g)].map(([, file]) => file);
  assert(shown.length > 0);
  const named = Object.values(manifest.exports).flatMap((way) => Object.values(Object(way)));
  const ways = Object.values(manifest.exports).filter((way) => typeof way === "string");
  for (const file of [
    ...named.filter((way) => way.startsWith("./")),
    ...ways,
    ...manifest.files,
    ...shown,
    "LICENSE",
  ]) {
    assert((await read(file)).length > 0, file);
  }
  for (const key of ["description", "keywords", "license", "version", "types"]) assert(manifest[key]?.length > 0, key);
});

test("no path of the machine that built it stands in the wasm", async () => {
  const wasm = (await readFile(new URL("open_sesame_bg.wasm", installed))).toString("latin1");
  assert.doesNotMatch(wasm, /registry\/src|\/home\/|\/root\/|\/Users\/|[A-Z]:\\/);
  assert.equal(wasm.includes(fileURLToPath(ROOT)), false);
});

test("the examples of the README hold under tsc --strict", async () => {
  await writeFile(new URL("example.ts", folder), example);
  const lib = [
    "--target",
    "es2022",
    "--lib",
    "es2023,esnext.disposable,dom",
    "--module",
    "esnext",
    "--moduleResolution",
    "bundler",
  ];
  await run(process.execPath, tsc, "--strict", "--noEmit", ...lib, "example.ts");
});

test("the examples of the README run in node, and answer what they say", async () => {
  const [inNode] = readme.match(/await init\(\{.*?\}\);/) ?? assert.fail("the README starts no engine in node");
  const code = `import { readFile } from "node:fs/promises";\n${example.replace("await init();", inNode)}`;
  await writeFile(new URL("example.mjs", folder), code);
  const printed = (await run(process.execPath, "example.mjs")).trim().split("\n");
  assert.match(printed[0], /^\d{3} [a-z]+$/);
  assert(
    printed.includes("creditUtilisation: wrongType") && printed.includes("colour: unknownKey"),
    printed.join("\n"),
  );
});
