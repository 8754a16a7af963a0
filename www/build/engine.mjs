import { readFile } from "node:fs/promises";
import { replaceOnce } from "./text.mjs";

const BINDINGS = /target[\\/]site[\\/]engine(-first)?[\\/]open_sesame\.js$/;

/**
 * esbuild plugin: the bindings find their wasm file by `new URL(…, import.meta.url)`, which esbuild does not follow.
 * Importing the file instead gives it a hashed name and a place in the list of what was built.
 */
export const engine = {
  name: "engine",
  setup(build) {
    build.initialOptions.loader[".wasm"] = "file";
    build.onLoad({ filter: BINDINGS }, async ({ path }) => ({
      contents: importWasm(await readFile(path, "utf8"), path),
      loader: "js",
    }));
  },
};

function importWasm(source, path) {
  const url = replaceOnce(
    source,
    "new URL('open_sesame_bg.wasm', import.meta.url)",
    "new URL(wasmFile, import.meta.url)",
    path,
  );
  return `import wasmFile from "./open_sesame_bg.wasm";\n${url}`;
}
