/**
 * The engine. This folder is the only place that knows it is wasm.
 *
 * The first view has a copy of its own that answers for today, and nothing else, at once. The whole engine, which also
 * looks ahead, is on a thread of its own. The catalogue, which never changes, is written down when the page is built:
 * here as far as the first view reads it, in `catalogue.ts` whole.
 */

import firstCatalogue from "virtual:catalogue/first";
import init, { aged, evaluate, moved } from "open-sesame/first";
import type * as WholeEngine from "./whole.ts";

export type * from "open-sesame";
export type { Benefit, Catalogue, Ceiling, Characteristic, InputInfo, Preset, Scorecard } from "./first.ts";
export { firstCatalogue };

/** The whole engine, as those see it who ask it on its own thread. */
export type Whole = Omit<typeof WholeEngine, "start">;

/** What is answered at once. */
export const engine = { aged, evaluate, moved };
export type Engine = typeof engine;

/** Fetches and starts the engine of the first view, or starts it from its bytes; nothing else may be called before. */
export async function startEngine(bytes?: Uint8Array<ArrayBuffer>): Promise<void> {
  await init(bytes && { module_or_path: bytes });
}
