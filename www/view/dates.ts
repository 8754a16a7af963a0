/** The day of a month of a projection: the one on which the score is made anew. */
import type { Context } from "./context.ts";

/** The date of a month counted from today: 0 is today, 1 the next day on which the score is made anew. */
export function dateOf(month: number, today: Date, scoreDay: number): Date {
  if (month === 0) return today;
  const later = today.getDate() < scoreDay ? month - 1 : month;
  return new Date(today.getFullYear(), today.getMonth() + later, scoreDay);
}

/** The date of a month as text. */
export function monthText({ state, words }: Context, month: number, today: Date, length: Length = "day"): string {
  return dateText(dateOf(month, today, state.catalogue.limits.scoreDay), words.tag, length);
}

/** Whole, or month and year alone. */
type Length = "day" | "month";

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as a language writes it; no line ends within it. */
export function dateText(date: Date, tag: string, length: Length = "day"): string {
  const key = `${tag} ${length}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(
      tag,
      length === "day" ? { day: "numeric", month: "long", year: "numeric" } : { month: "short", year: "numeric" },
    );
  formats.set(key, format);
  return unbroken(format.format(date));
}

/** Spaces that hold together what they stand between; and what holds Chinese characters to what is beside them. */
export function unbroken(text: string): string {
  return text.replaceAll(" ", "\u00a0").replaceAll(/(?<=[\u2e80-\u9fff])(?=.)|(?<=.)(?=[\u2e80-\u9fff])/gu, "\u2060");
}
