/** What can be chosen in this section. */
import type { TimeChoice } from "../state/choices.ts";
import type { Context } from "../view/context.ts";

/** Takes a choice over. A month that is being looked at belongs to the plans as they were, so it is left. */
export function choose({ store }: Context, next: Partial<TimeChoice>): void {
  const choice = { ...store.state.choices.time, ...next };
  const { horizon, missMonth, settleMonth } = choice;
  if (store.state.preview?.cause.kind === "month") store.leave();
  store.decide("time", {
    ...choice,
    missMonth: Math.min(missMonth, horizon),
    settleMonth: Math.min(settleMonth, horizon),
  });
}
