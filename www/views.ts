/** The views that the first view does without, fetched with the whole engine and their style. */
export { breakdown } from "./changes/breakdown.ts";
export { cushion } from "./changes/cushion.ts";
export { previewBar } from "./changes/preview-bar.ts";
export { reason } from "./changes/reason.ts";
export { lives } from "./lives/lives.ts";
export { nextStep } from "./paths/next-step.ts";
export { ways } from "./paths/ways.ts";
export { time } from "./time/time.ts";
