/**
 * The engine. This folder is the only place that knows it is wasm.
 *
 * The first view has a copy of its own that can evaluate, and nothing else; the whole engine, which also looks ahead,
 * is fetched afterwards.
 */
import init, { catalogue, evaluate } from "open-sesame/first";
import type * as Whole from "./ahead.ts";

export type * from "open-sesame";
export { catalogue, evaluate };

/** What looks from one state to another. */
export type Ahead = Pick<typeof Whole, "compare" | "cushions" | "mishaps" | "paths" | "project">;

/** Fetches and starts the engine of the first view; nothing else may be called before. */
export async function startEngine(): Promise<void> {
  await init();
}

/** Fetches and starts the whole engine. */
export async function loadAhead(): Promise<Ahead> {
  const ahead = await import("./ahead.ts");
  await ahead.start();
  return ahead;
}
