/** The engine. This is the only file that knows it is wasm. */
import init, { catalogue, evaluate } from "open-sesame";

export type * from "open-sesame";
export { catalogue, evaluate };

/** Fetches and starts the engine; nothing else may be called before. */
export async function startEngine(): Promise<void> {
  await init();
}
