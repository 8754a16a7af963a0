import type { Confidence } from "../engine/index.ts";

/** How well something can be sourced, from the best on. */
export const CONFIDENCES: readonly Confidence[] = ["high", "medium", "low", "assumption"];
