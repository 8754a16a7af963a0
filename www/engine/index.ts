/**
 * The engine. This folder is the only place that knows it is wasm.
 *
 * The first view has a copy of its own that can evaluate, and nothing else, at once. The whole engine, which also looks
 * ahead, is on a thread of its own.
 */
import init, { catalogue, evaluate } from "open-sesame/first";
import type * as Whole from "./ahead.ts";

export type * from "open-sesame";
export { catalogue, evaluate };

/** The whole engine, as those see it who ask it on its own thread. */
export type Ahead = Omit<typeof Whole, "start">;

/** Fetches and starts the engine of the first view; nothing else may be called before. */
export async function startEngine(): Promise<void> {
  await init();
}
