/** How values stand in a link. */
import type { Given } from "../engine/index.ts";

/** What is wrong with the text of a value. */
export type Flaw = { kind: "badValue"; value: string } | { kind: "tooMany"; count: number; most: number };

export interface Notation<T> {
  write(value: T): string;
  /** The value; `undefined` if the text stands for none. */
  read(text: string): T | undefined;
  /** What is wrong with a text that stands for none, where that is not the whole of it. */
  flaws?(text: string): readonly Flaw[];
}

/** What stands between the values of a list. */
export const BETWEEN = "~";
/** What stands for a value that is withheld. */
const WITHHELD = "-";

/** One of a few values, each by its text. */
export function named<T>(all: readonly T[], textOf: (value: T) => string): Notation<T> {
  const values = new Map(all.map((value) => [textOf(value), value]));
  return { write: textOf, read: (text) => values.get(text) };
}

/** One of a few words. */
export function word<W extends string>(words: readonly W[]): Notation<W> {
  return named(words, (one) => one);
}

export const flag: Notation<boolean> = named([true, false], (value) => (value ? "yes" : "no"));

/** A whole number within a range, both ends included. */
export function whole(minimum: number, maximum: number): Notation<number> {
  const read = (text: string) => {
    const value = /^(0|[1-9]\d*)$/.test(text) ? Number(text) : Number.NaN;
    return minimum <= value && value <= maximum ? value : undefined;
  };
  return { write: String, read };
}

/** A value that may be withheld. */
export function given<T>(known: Notation<T>): Notation<Given<T>> {
  return {
    ...known,
    write: (value) => (value === "unknown" ? WITHHELD : known.write(value as T)),
    read: (text) => (text === WITHHELD ? "unknown" : known.read(text)),
  };
}

/** Values in no order, each of them once: written in the order of their texts. */
export function set<T>(item: Notation<T>): Notation<readonly T[]> {
  const bad = (text: string, at: number, all: string[]) => item.read(text) === undefined || all.indexOf(text) < at;
  return {
    write: (values) => [...new Set(values.map(item.write))].sort().join(BETWEEN),
    read: (text) => {
      const texts = text.split(BETWEEN);
      return texts.some(bad) ? undefined : texts.flatMap((one) => item.read(one) ?? []);
    },
    flaws: (text) => badValues(text.split(BETWEEN).filter(bad)),
  };
}

export function badValues(texts: readonly string[]): Flaw[] {
  return texts.map((value) => ({ kind: "badValue", value }));
}
