import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

/** The built file that `entry` became. */
export function outputOf(metafile, entry) {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
  return found[0];
}

/**
 * What the first view needs: the page, its style, its script with everything that it imports statically, the engine,
 * and the words of one language (the longest).
 */
export function firstView(metafile) {
  const wasm = Object.keys(metafile.outputs).filter((output) => output.endsWith(".wasm"));
  const roots = [
    outputOf(metafile, "www/main.ts"),
    ...outputsWith(metafile, /^target\/site\/engine\/.*\.js$/),
    ...longest(metafile, outputsWith(metafile, /^www\/words\/.*\.ftl$/)),
  ];
  const scripts = [...new Set(roots.flatMap((output) => withImports(metafile, output)))];
  const files = [outputOf(metafile, "www/styles/main.css"), ...scripts, ...wasm];
  return {
    /** Scripts worth fetching at once; which language follows is not known before the page runs. */
    modules: withImports(metafile, roots[0]).slice(1),
    wasm,
    sizes: (dist) => Promise.all(["index.html", ...files.map((file) => `assets/${basename(file)}`)].map(sizeIn(dist))),
  };
}

/** The built files that hold an input like `pattern`. */
function outputsWith(metafile, pattern) {
  const holds = ([, { inputs }]) => Object.keys(inputs).some((input) => pattern.test(input));
  const found = Object.entries(metafile.outputs).filter(holds);
  return found.map(([path]) => path);
}

function longest(metafile, outputs) {
  return outputs.sort((a, b) => metafile.outputs[b].bytes - metafile.outputs[a].bytes).slice(0, 1);
}

/** `output` first, then everything it imports statically, each once. */
function withImports(metafile, output, seen = new Set()) {
  if (seen.has(output)) return [];
  seen.add(output);
  const imports = metafile.outputs[output].imports.filter(({ kind }) => kind === "import-statement");
  return [output, ...imports.flatMap(({ path }) => withImports(metafile, path, seen))];
}

const compressors = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

function sizeIn(dist) {
  return async (file) => {
    const bytes = await readFile(join(dist, file));
    const [gzipped, brotli] = await Promise.all([compressors.gzip(bytes, { level: 9 }), compressors.brotli(bytes)]);
    return { file, raw: bytes.length, gzip: gzipped.length, brotli: brotli.length };
  };
}
