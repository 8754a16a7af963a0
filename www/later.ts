/** The views that the first view does without, fetched with the whole engine and their style. */
export { lives } from "./lives/lives.ts";
export { time } from "./time/time.ts";
