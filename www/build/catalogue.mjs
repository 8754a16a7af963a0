import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { LATER } from "../engine/later.mjs";

export const WASM = "target/site/engine/open_sesame_bg.wasm";

/** What is imported, and what of the catalogue is then left out. */
const LEFT_OUT = { "virtual:catalogue": [], "virtual:catalogue/first": LATER };

/** Vite plugin: the catalogue as a module. It never changes, so the page need not ask for it. */
export const catalogue = (root) => ({
  name: "catalogue",
  resolveId: (id) => (Object.hasOwn(LEFT_OUT, id) ? `\0${id}` : null),
  async load(id) {
    const leftOut = LEFT_OUT[id.slice(1)];
    if (!id.startsWith("\0") || !leftOut) return null;
    this.addWatchFile(join(root, WASM));
    return `export default ${JSON.stringify(without(leftOut, await readCatalogue(root)))};`;
  },
});

/** Data without the keys of these names, wherever they stand. */
export const without = (names, data) =>
  JSON.parse(JSON.stringify(data, (key, value) => (names.includes(key) ? undefined : value)));

export async function readCatalogue(root) {
  return (await wholeEngine(root)).catalogue();
}

/** The whole engine as it was built last, however often that was while the page is served. */
export async function wholeEngine(root) {
  const engine = pathToFileURL(join(root, "target/site/engine/open_sesame.js"));
  const wasm = join(root, WASM);
  engine.search = String((await stat(wasm)).mtimeMs);
  const verbs = await import(engine.href);
  verbs.initSync({ module: await readFile(wasm) });
  return verbs;
}
