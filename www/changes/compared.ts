/** What moved between what was there before and what is there now, made once nothing moves. */
import { lastChange } from "../app/change.ts";
import type { Context } from "../app/context.ts";
import { Settled } from "../app/settled.ts";
import type { Change } from "../engine/index.ts";

const compared = new Settled<Change | null>();

/** The last change as the engine sees it; `null` until it is made, and where the weights changed as well. */
export function comparedChange(context: Context): Change | null {
  const { ahead, valid, weighting } = context.state;
  const last = lastChange(context.state);
  if (!ahead || !last || last.weighting !== weighting) return null;
  const make = () => {
    const change = ahead.compare(last.profile, valid, weighting);
    return change.kind === "change" ? change : null;
  };
  const { value, fresh } = compared.of([last.profile, valid, weighting], make, () => told(context));
  return fresh ? value : null;
}

function told({ store }: Context): void {
  store.refresh();
  document.documentElement.dispatchEvent(new Event("compared", { bubbles: true }));
}
