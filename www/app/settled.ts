/** A value that costs too much to be made while something is being moved: it is made once nothing has moved for a moment. */

/** How long nothing must move, milliseconds. */
const SETTLED_AFTER = 150;

/** What was made last, and whether it is what is asked for: if not, that is on its way. */
export interface Made<T> {
  value: T;
  fresh: boolean;
}

export class Settled<T> {
  #made: { key: readonly unknown[]; value: T } | null = null;
  #wanted: readonly unknown[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hurry = false;

  /** The value for a key, compared item by item. The first is made at once; later ones are, and then `done` is called. */
  of(key: readonly unknown[], make: () => T, done: () => void): Made<T> {
    if (this.#made === null || this.#hurry) return this.#now(key, make);
    if (same(this.#made.key, key)) {
      clearTimeout(this.#timer);
      this.#wanted = key;
      return { value: this.#made.value, fresh: true };
    }
    if (!same(this.#wanted, key)) {
      this.#wanted = key;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#now(key, make);
        done();
      }, SETTLED_AFTER);
    }
    return { value: this.#made.value, fresh: false };
  }

  /** The value for a key, made at once if it is not there: for what must not be done with one of before. */
  at(key: readonly unknown[], make: () => T): T {
    return this.#made !== null && same(this.#made.key, key) ? this.#made.value : this.#now(key, make).value;
  }

  /** The next value is made at once: it was asked for by a choice, not by a movement. */
  hurry(): void {
    this.#hurry = true;
  }

  #now(key: readonly unknown[], make: () => T): Made<T> {
    clearTimeout(this.#timer);
    this.#hurry = false;
    this.#wanted = key;
    this.#made = { key, value: make() };
    return { value: this.#made.value, fresh: true };
  }
}

function same(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}
