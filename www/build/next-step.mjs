import { join } from "node:path";
import { build } from "vite";
import { WASM, wholeEngine } from "./catalogue.mjs";

const NAME = "virtual:next/first";

/** Vite plugin: the next step of the first life as a module, so that the first paint has it: the whole engine comes later. */
export const nextStep = (root) => ({
  name: "next-step",
  resolveId: (id) => (id === NAME ? `\0${id}` : null),
  async load(id) {
    if (id !== `\0${NAME}`) return null;
    this.addWatchFile(join(root, WASM));
    const [engine, { findNext }] = await Promise.all([wholeEngine(root), module(root, "paths/next.ts")]);
    const { presets, scorecards } = engine.catalogue();
    const next = findNext(engine, { profile: presets[0].profile, weighting: scorecards[0].weighting });
    return `export default ${JSON.stringify(next)};`;
  },
});

/** A script of the page that imports no package, as node runs it. */
async function module(root, path) {
  const { output } = await build({
    configFile: false,
    root: join(root, "www"),
    logLevel: "warn",
    publicDir: false,
    build: { ssr: path, write: false, rolldownOptions: { checks: { pluginTimings: false } } },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
