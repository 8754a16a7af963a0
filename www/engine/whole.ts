/** The whole engine, which also looks ahead: for the second thread alone. */
import init, { catalogue, compare, cushions, evaluate, mishaps, paths, plans, project } from "open-sesame";

export { catalogue, compare, cushions, evaluate, mishaps, paths, plans, project };

/** Fetches and starts it; nothing else may be called before. */
export async function start(): Promise<void> {
  await init();
}
