/** Which record is which, whatever becomes of it: a record has no name, and its place changes. */
import type { CreditRecord } from "../engine/index.ts";

const keys = new WeakMap<CreditRecord, number>();
let last = 0;

/** The key of a record, its own for as long as the page is open. */
export function keyOf(record: CreditRecord): number {
  const key = keys.get(record) ?? ++last;
  keys.set(record, key);
  return key;
}

/** Lets a record take the place of an earlier form of itself. */
export function keepKey(earlier: CreditRecord, record: CreditRecord): void {
  keys.set(record, keyOf(earlier));
}
