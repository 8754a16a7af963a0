/** The day of a month of a projection: the score is made anew on the 6th. */

const SCORE_DAY = 6;

/** The date of a month counted from today: 0 is today, 1 the next 6th. */
export function dateOf(month: number, today: Date): Date {
  if (month === 0) return today;
  const later = today.getDate() < SCORE_DAY ? month - 1 : month;
  return new Date(today.getFullYear(), today.getMonth() + later, SCORE_DAY);
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A date as a language writes it: whole, or month and year alone. */
export function dateText(date: Date, tag: string, length: "day" | "month" = "day"): string {
  const key = `${tag} ${length}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(
      tag,
      length === "day" ? { day: "numeric", month: "long", year: "numeric" } : { month: "short", year: "numeric" },
    );
  formats.set(key, format);
  return format.format(date);
}
