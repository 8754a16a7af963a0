/**
 * The engine. This folder is the only place that knows it is wasm.
 *
 * The first view has a copy of its own that answers for today, and nothing else, at once. The whole engine, which also
 * looks ahead, is on a thread of its own.
 */
import init, { aged, catalogue, evaluate, moved } from "open-sesame/first";
import type * as WholeEngine from "./whole.ts";

export type * from "open-sesame";
export { catalogue };

/** The whole engine, as those see it who ask it on its own thread. */
export type Whole = Omit<typeof WholeEngine, "start">;

/** What is answered at once. */
export const engine = { aged, evaluate, moved };
export type Engine = typeof engine;

/** Fetches and starts the engine of the first view; nothing else may be called before. */
export async function startEngine(): Promise<void> {
  await init();
}
