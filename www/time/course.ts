/** What a projection comes to: scores, what happens when, and how two of them differ. */
import type { CreditRecord, Invalid, ProjectedMonth, Projection } from "../engine/index.ts";

/** What happens in one month of a plan. */
export interface Happening {
  month: number;
  added: CreditRecord[];
  settled: CreditRecord[];
  expired: CreditRecord[];
  opened: string[];
  closed: string[];
  band: { from: string | null; to: string | null } | null;
}

/** A plan that was carried through. */
export interface Course {
  months: readonly ProjectedMonth[];
  /** The score of every month; `null` where there is none. */
  scores: readonly (number | null)[];
  /** The months in which something happens. */
  happenings: readonly Happening[];
}

/** A course, or what is wrong with its plan. */
export type Carried = Course | Invalid;

export function carried(projection: Projection | Invalid): Carried {
  if (projection.kind === "invalid") return projection;
  const { months } = projection;
  const happenings = months.filter(({ events }) => events.length > 0).map(happeningOf);
  return { months, scores: months.map(scoreIn), happenings };
}

export const isCourse = (course: Carried): course is Course => "months" in course;

function scoreIn({ standing }: ProjectedMonth): number | null {
  return standing.kind === "scored" ? standing.score : null;
}

function happeningOf({ month, events, profile }: ProjectedMonth): Happening {
  const records = profile.records === "unknown" ? [] : profile.records;
  const happening: Happening = { month, added: [], settled: [], expired: [], opened: [], closed: [], band: null };
  for (const event of events) {
    if (event.kind === "band") happening.band = event;
    else if ("benefit" in event) happening[event.kind].push(event.benefit);
    else happening[RECORD_LISTS[event.kind]].push(...records.slice(event.record, event.record + 1));
  }
  return happening;
}

const RECORD_LISTS = { recordAdded: "added", recordSettled: "settled", recordExpired: "expired" } as const;

const LISTS = ["added", "settled", "expired"] as const;

/** Whether nothing happens but what happened before, to records of the same kinds. */
export function isRepeated(happening: Happening, all: readonly Happening[]): boolean {
  if (happening.opened.length + happening.closed.length > 0 || happening.band) return false;
  const earlier = all.filter(({ month }) => month < happening.month);
  return LISTS.every((list) =>
    happening[list].every(({ kind }) => earlier.some((other) => other[list].some((record) => record.kind === kind))),
  );
}

/** How far apart two courses come. */
export interface Gap {
  /** The one that stands lower where they are furthest apart. */
  lower: "a" | "b";
  points: number;
  month: number;
  /** The first month in which it stands lower, and by how much then. */
  first: { points: number; month: number };
  /** The first month from which the lower one stays level or above; `null` if there is none. */
  levelAt: number | null;
}

/** Where two courses are furthest apart within a horizon; `null` if they never are, or never both have a score. */
export function gapBetween(a: Course, b: Course, horizon: number): Gap | null {
  const differences = a.scores.map((score, at) => {
    const other = b.scores[at] ?? null;
    return score === null || other === null ? 0 : other - score;
  });
  const within = differences.slice(0, horizon + 1);
  const points = Math.max(...within.map(Math.abs));
  if (points === 0) return null;
  const month = within.findIndex((difference) => Math.abs(difference) === points);
  const sign = Math.sign(within[month] ?? 0);
  const begun = within.findIndex((difference) => difference * sign > 0);
  const first = { points: Math.abs(within[begun] ?? 0), month: begun };
  const last = differences.findLastIndex((difference) => difference * sign > 0);
  const levelAt = last + 1 < differences.length ? last + 1 : null;
  return { lower: sign < 0 ? "b" : "a", points, month, first, levelAt };
}

/** Where a course dips below the score it began with, and when that is made up. */
export interface Dip {
  score: number;
  month: number;
  backAt: number | null;
}

export function dipOf({ scores }: Course, horizon: number): Dip | null {
  const start = scores[0] ?? null;
  const seen = scores.slice(0, horizon + 1).map((score) => score ?? Number.POSITIVE_INFINITY);
  const score = Math.min(...seen);
  if (start === null || score >= start) return null;
  const last = scores.findLastIndex((one) => one !== null && one < start);
  return { score, month: seen.indexOf(score), backAt: last + 1 < scores.length ? last + 1 : null };
}

/** The first month with a score, if there is none at first; `null` if there is one, or never. */
export function firstScored({ scores }: Course): number | null {
  const month = scores.findIndex((score) => score !== null);
  return month > 0 ? month : null;
}
