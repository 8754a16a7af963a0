import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sizes } from "./sizes.mjs";

/** What is imported to have one language. */
const WORDS = /\/www\/words\/[^/]+\/index\.ts$/;
const WASM = /\/engine-first\/.*\.wasm$/;

/**
 * Vite plugin: knows what the first view needs. `index.html` gets links that fetch it early, and
 * `target/site/first-view.json` lists it with what it costs.
 */
export const firstView = (root) => ({
  name: "first-view",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    handler: (_page, { bundle }) => (bundle ? linksTo(needed(bundle)) : []),
  },
  async writeBundle({ dir }, bundle) {
    const view = needed(bundle);
    const page = await readFile(join(dir, "index.html"), "utf8");
    const named = ["icon.svg", "failure.js"].filter((file) => page.includes(file));
    const files = await sizes(dir, ["index.html", ...named, ...view.files]);
    await mkdir(join(root, "target/site"), { recursive: true });
    const report = JSON.stringify({ files, instead: view.instead }, null, 2);
    await writeFile(join(root, "target/site/first-view.json"), `${report}\n`);
  },
});

/**
 * The first view's style, its script with everything that it imports statically, its engine, and the words of one
 * language (the longest; which one it will be is not known before the page runs).
 */
function needed(bundle) {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter(({ type }) => type === "chunk");
  const entry = chunks.find(({ isEntry }) => isEntry);
  const languages = chunks.filter(({ facadeModuleId }) => WORDS.test(slashes(facadeModuleId)));
  const [words, ...otherWords] = languages.sort((one, other) => other.code.length - one.code.length);
  const [first, ...modules] = withImports(bundle, entry.fileName);
  const assets = outputs.filter(({ type }) => type === "asset");
  const wasm = assets.filter((asset) => WASM.test(`/${slashes(asset.originalFileNames?.[0])}`)).map(nameOf);
  const styles = [...(entry.viteMetadata?.importedCss ?? [])];
  const script = [first, ...modules, ...withImports(bundle, words.fileName)];
  return {
    /** Scripts that the entry imports: to be fetched with it, not after it. */
    modules,
    wasm,
    files: [...new Set([...styles, ...script, ...wasm])],
    /** What is fetched in place of the longest words, in the other languages. */
    instead: otherWords.map(nameOf),
  };
}

const nameOf = ({ fileName }) => fileName;
const slashes = (path) => (path ?? "").replaceAll("\\", "/");

/** `file` first, then everything it imports statically, each once. */
function withImports(bundle, file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  return [file, ...bundle[file].imports.flatMap((inner) => withImports(bundle, inner, seen))];
}

function linksTo({ modules, wasm }) {
  const link = (attrs) => ({ tag: "link", attrs: { ...attrs, crossorigin: true }, injectTo: "head" });
  return [
    ...modules.map((file) => link({ rel: "modulepreload", href: `./${file}` })),
    ...wasm.map((file) => link({ rel: "preload", href: `./${file}`, as: "fetch", type: "application/wasm" })),
  ];
}
