/** What moved between what was there before and what is there now. */

import type { Change } from "../engine/index.ts";
import { answered } from "../thread/wanted.ts";
import type { Context } from "../view/context.ts";

/** The last change as the engine sees it; `null` until it is known, and where the weights changed as well. */
export function comparedChange({ state }: Context): Change | null {
  const change = answered(state, "change");
  return change?.fresh ? change.answer : null;
}
