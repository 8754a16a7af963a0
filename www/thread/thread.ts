/** The second thread, started and asked: fetched after the first view. */
export { Asking } from "./asking.ts";
export { Port } from "./port.ts";
export { startThread } from "./start.ts";
