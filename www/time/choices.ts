/** What the visitor chose in this section: it belongs to the page that is open, and to no profile. */
import type { Context } from "../app/context.ts";
import type { Moments, PlanName } from "./plans.ts";
import type { Side } from "./walk.ts";

export interface Choice extends Moments {
  /** The plans by name; `null` while the visitor has chosen none. */
  a: PlanName | null;
  b: PlanName | null;
  horizon: number;
  /** The plan that is walked through. */
  side: Side;
}

/** Horizons to choose from, months. */
export const HORIZONS = [12, 24, 60, 120];
/** The last month in which what happens once may happen. */
export const LAST_MOMENT = 24;

const FIRST: Choice = { a: null, b: null, horizon: 24, missMonth: 3, settleMonth: 1, side: "a" };

export const current: { choice: Choice } = { choice: FIRST };

/** Takes a choice over. A month that is being looked at belongs to the plans as they were, so it is left. */
export function choose({ store }: Context, next: Partial<Choice>): void {
  current.choice = { ...current.choice, ...next };
  const { horizon, missMonth, settleMonth } = current.choice;
  current.choice.missMonth = Math.min(missMonth, horizon);
  current.choice.settleMonth = Math.min(settleMonth, horizon);
  if (store.state.preview?.cause.kind === "month") store.leave();
  else store.refresh();
}
