/**
 * Writes `dist/`: the page as plain files, for any static host and any sub-path.
 *
 * In: `index.html`, `main.ts`, `styles/main.css`, what they import, `static/` (copied as it is) and the engine
 * from `target/site/engine/`. Out: `dist/index.html`, `dist/assets/*` with hashed names, and beside it
 * `target/site/first-view.json`, which files the first view needs and what they cost.
 */
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { benefitTable } from "./build/benefit-table.mjs";
import { engine } from "./build/engine.mjs";
import { firstView, outputOf } from "./build/first-view.mjs";
import { sizes } from "./build/sizes.mjs";
import { replaceOnce } from "./build/text.mjs";

const www = dirname(fileURLToPath(import.meta.url));
const root = dirname(www);
const dist = join(root, "dist");

/** The bundle, in memory: a fault leaves the last good `dist/` in place. */
function bundle() {
  return build({
    absWorkingDir: root,
    alias: {
      "open-sesame/first": join(root, "target/site/engine-first/open_sesame.js"),
      "open-sesame": join(root, "target/site/engine/open_sesame.js"),
    },
    entryPoints: ["www/main.ts", "www/styles/main.css", "www/styles/later.css"],
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    minify: true,
    outdir: "dist/assets",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    assetNames: "[name]-[hash]",
    loader: { ".ftl": "text", ".svg": "file", ".woff2": "file" },
    plugins: [engine],
    metafile: true,
    write: false,
    logLevel: "warning",
  });
}

/** `index.html` with the names of the built files, the links that fetch them early, and the benefit table. */
async function html(metafile, view) {
  const early = [...view.modules.map(modulePreload), ...view.wasm.map(wasmPreload)].join("\n    ");
  const text = await readFile(join(www, "index.html"), "utf8");
  return [
    ['src="main.ts"', `src="${asset(outputOf(metafile, "www/main.ts"))}"`],
    ['href="styles/main.css"', `href="${asset(outputOf(metafile, "www/styles/main.css"))}"`],
    ['content="styles/later.css"', `content="${asset(outputOf(metafile, "www/styles/later.css"))}"`],
    ["</head>", `  ${early}\n  </head>`],
    ["<!-- benefit table -->", await benefitTable(root)],
  ].reduce((page, [from, to]) => replaceOnce(page, from, to, "www/index.html"), text);
}

const asset = (output) => `assets/${basename(output)}`;
const modulePreload = (output) => `<link rel="modulepreload" href="${asset(output)}">`;
const wasmPreload = (output) =>
  `<link rel="preload" href="${asset(output)}" as="fetch" type="application/wasm" crossorigin>`;

/** Replaces `dist/` by the new files. */
async function write(page, outputFiles) {
  await rm(dist, { recursive: true, force: true });
  await mkdir(join(dist, "assets"), { recursive: true });
  await cp(join(www, "static"), dist, { recursive: true }).catch(ignoreMissing);
  await writeFile(join(dist, "index.html"), page);
  await Promise.all(outputFiles.map((file) => writeFile(file.path, file.contents)));
}

/** The files of `static/` that the page itself names, such as its icon. */
async function namedIn(page) {
  const files = await readdir(join(www, "static")).catch(ignoreMissing);
  return (files ?? []).filter((file) => page.includes(`"${file}"`));
}

function ignoreMissing(error) {
  if (error.code !== "ENOENT") throw error;
}

try {
  const { metafile, outputFiles } = await bundle();
  const view = firstView(metafile);
  const page = await html(metafile, view);
  await write(page, outputFiles);
  const firstFiles = await sizes(dist, ["index.html", ...(await namedIn(page)), ...view.files.map(asset)]);
  const report = { files: firstFiles, instead: view.instead.map(asset) };
  await writeFile(join(root, "target/site/first-view.json"), `${JSON.stringify(report, null, 2)}\n`);
} catch (error) {
  // esbuild has already printed its own errors, with the place in the source.
  if (!error.errors) console.error(`The page could not be built: ${error.message}`);
  process.exitCode = 1;
}
