/**
 * How the page is built and served.
 *
 * In: `index.html` and what it names, `static/` (copied as it is), both engines from `target/site/`. Out: `dist/`, plain
 * files with hashed names for any static host and any sub-path, and `target/site/first-view.json`.
 */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { benefitTable } from "./build/benefit-table.mjs";
import { catalogue } from "./build/catalogue.mjs";
import { endWithParent } from "./build/end-with-parent.mjs";
import { firstPaint } from "./build/first-paint.mjs";
import { firstView } from "./build/first-view.mjs";
import { fluent } from "./build/fluent.mjs";
import { nextStep } from "./build/next-step.mjs";

const www = dirname(fileURLToPath(import.meta.url));
const root = dirname(www);
const engines = join(root, "target/site");

export default defineConfig({
  root: www,
  base: "./",
  publicDir: "static",
  cacheDir: join(root, "target/vite"),
  clearScreen: false,
  plugins: [
    catalogue(root),
    nextStep(root),
    fluent,
    benefitTable(root),
    firstView(root),
    firstPaint(root),
    endWithParent,
  ],
  resolve: {
    alias: {
      "open-sesame/first": join(engines, "engine-first/open_sesame.js"),
      "open-sesame": join(engines, "engine/open_sesame.js"),
    },
  },
  worker: { format: "es" },
  server: {
    host: "127.0.0.1",
    strictPort: true,
    fs: { allow: [www, join(engines, "engine"), join(engines, "engine-first")] },
  },
  build: {
    outDir: join(root, "dist"),
    emptyOutDir: true,
    target: "es2022",
    // The style sheets use what these can do; nothing is written anew for older ones.
    cssTarget: ["chrome123", "firefox121", "safari17.5"],
    assetsInlineLimit: 0,
    modulePreload: false,
    reportCompressedSize: false,
    rolldownOptions: { input: { main: join(www, "index.html") }, checks: { pluginTimings: false } },
  },
});
