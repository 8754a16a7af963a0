/** The whole engine, which also looks ahead. */
import init, { compare, cushions, mishaps, paths, project } from "open-sesame";

export { compare, cushions, mishaps, paths, project };

/** Fetches and starts it; nothing else may be called before. */
export async function start(): Promise<void> {
  await init();
}
