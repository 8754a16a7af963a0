/** A printout cannot be unfolded: what is folded in a view is open on it. */
import type { Store } from "../state/store.ts";

export function unfoldForPrint(store: Store): void {
  let unfolded: readonly string[] | null = null;
  addEventListener("beforeprint", () => {
    unfolded = store.state.unfolded;
    const folds = [...document.querySelectorAll<HTMLElement>(".view [data-fold]")];
    const names = folds.flatMap(({ dataset }) => dataset.fold ?? []);
    store.stand({ ...store.state, unfolded: [...new Set([...unfolded, ...names])] });
  });
  addEventListener("afterprint", () => {
    if (unfolded) store.stand({ ...store.state, unfolded });
    unfolded = null;
  });
}
