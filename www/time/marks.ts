/** What happens along two courses as marks on their lines, and where the words of each find room. */
import type { Scale } from "../state/score.ts";
import { type Course, type Happening, isRepeated } from "./course.ts";

/** What a mark shows: the gravest of what happens in its month. */
export type MarkKind = "broken" | "closed" | "opened" | "expired" | "settled" | "band";

export interface Mark {
  plan: "a" | "b";
  /** Whether the same happens along the other line, at the same score. */
  both: boolean;
  kind: MarkKind;
  /** Whether it only repeats one before it: it is drawn small, without words. */
  repeated: boolean;
  score: number;
  happening: Happening;
}

/** The marks within a horizon, those first that need their words most: the first of every kind. */
export function marksOf(courses: { a: Course; b: Course }, horizon: number): Mark[] {
  const own = marksAlong("a", courses.a, horizon);
  const other = marksAlong("b", courses.b, horizon).filter((mark) => {
    const twin = own.find((one) => isTwin(one, mark));
    if (twin) twin.both = true;
    return !twin;
  });
  const marks = [...own, ...other].sort((one, other) => rank(one) - rank(other));
  const firsts = marks.filter((mark, at) => marks.findIndex((one) => one.kind === mark.kind) === at);
  return [...firsts, ...marks.filter((mark) => !firsts.includes(mark))];
}

function isTwin(one: Mark, other: Mark): boolean {
  return one.score === other.score && JSON.stringify(one.happening) === JSON.stringify(other.happening);
}

function marksAlong(plan: "a" | "b", { scores, happenings }: Course, horizon: number): Mark[] {
  return happenings.flatMap((happening) => {
    const score = scores[happening.month] ?? null;
    if (score === null || happening.month > horizon) return [];
    const repeated = isRepeated(happening, happenings);
    return [{ plan, both: false, kind: kindOf(happening), repeated, score, happening }];
  });
}

function kindOf({ added, expired, closed, opened, settled }: Happening): MarkKind {
  if (added.length > 0) return "broken";
  if (closed.length > 0) return "closed";
  if (opened.length > 0) return "opened";
  if (expired.length > 0) return "expired";
  return settled.length > 0 ? "settled" : "band";
}

const ORDER: MarkKind[] = ["broken", "closed", "opened", "expired", "settled", "band"];
/** By kind; within a kind, the more doors the sooner. */
function rank({ kind, happening }: Mark): number {
  return ORDER.indexOf(kind) - (happening.opened.length + happening.closed.length) / 100;
}

/** A rectangle, in pixels from the upper left corner of the plot. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The words of a mark with their place: how far from it, upwards if negative, and to which side they run; and the months
 * that they are over.
 */
export interface Placed {
  mark: Mark;
  lines: string[];
  offset: number;
  side: "start" | "end";
  from: number;
  to: number;
}

/** A plot as large as the smallest that the style sheet makes of its kind, pixels. */
export interface Sheet {
  width: number;
  height: number;
  /** Size of the letters. */
  size: number;
}

/** The same with what its height shows, and the scores that have a line across it. */
type Plot = Sheet & { axis: Scale; cuts: readonly number[] };

const LINE_HEIGHT = 1.25;
/** How far words may stand from what they name, pixels. */
const REACHES = Array.from({ length: 36 }, (_, at) => 14 + 4 * at);

/** Half of the dot that one walks with, and a little, pixels. */
const DOT = 11;

/** Places as many words as find room without covering a line, a mark, the grid or each other. */
export function placeWords(
  marks: readonly Mark[],
  words: (mark: Mark) => string[],
  courses: { a: Course; b: Course },
  horizon: number,
  sheet: Plot,
): Placed[] {
  const at = {
    x: (month: number) => (month / horizon) * sheet.width,
    y: (score: number) => (1 - sheet.axis.along(score) / 100) * sheet.height,
  };
  const across = (score: number) => ({ left: 0, right: sheet.width, top: at.y(score) - 1, bottom: at.y(score) + 1 });
  const taken = [
    ...outline(courses.a, horizon, at),
    ...outline(courses.b, horizon, at),
    ...marks.map((mark) => around(mark, at)),
  ];
  const grid = sheet.cuts.map(across);
  const texts: Box[] = [];
  const placed: Placed[] = [];
  const said = new Set<string>();
  for (const mark of marks) {
    if (mark.repeated) continue;
    // What was broken is said once; its doors are said every time.
    const lines = words(mark).filter((line, at) => at > 0 || mark.kind !== "broken" || !said.has(line));
    if (lines.length === 0) continue;
    const isFree = (placing: Placing) => {
      const [text, leader] = boxesOf(mark, lines, placing, at, sheet);
      const covers = (box: Box) => meet(text, box);
      return isInside(text, sheet) && ![...taken, ...grid].some(covers) && !texts.some((box) => meet(leader, box));
    };
    const placing = candidates(mark, courses).find(isFree);
    if (!placing) continue;
    const [text, leader] = boxesOf(mark, lines, placing, at, sheet);
    texts.push(text);
    taken.push(text, leader);
    if (mark.kind === "broken") said.add(lines[0] ?? "");
    placed.push({ mark, lines, ...placing, ...monthsOver(text, horizon, sheet) });
  }
  return placed;
}

/** The months between which words stand, with room for what marks the month that is walked through. */
function monthsOver({ left, right }: Box, horizon: number, { width }: Sheet): Pick<Placed, "from" | "to"> {
  const month = (x: number) => Math.round((x / width) * horizon * 100) / 100;
  return { from: month(left - DOT), to: month(right + DOT) };
}

/** The place of a mark itself. */
function around({ score, happening, repeated }: Mark, at: At): Box {
  const [x, y, half] = [at.x(happening.month), at.y(score), repeated ? 5 : 9];
  return { left: x - half, right: x + half, top: y - half, bottom: y + half };
}

type At = { x: (month: number) => number; y: (score: number) => number };
type Placing = Pick<Placed, "offset" | "side">;

/** Away from the other line first, near before far. */
function candidates({ plan, both, score, happening }: Mark, courses: { a: Course; b: Course }): Placing[] {
  const other = courses[plan === "a" ? "b" : "a"].scores[happening.month] ?? null;
  const up = other === null || other <= score;
  const directions = both || other === null || other === score ? [-1, 1] : [up ? -1 : 1];
  return directions.flatMap((direction) =>
    REACHES.flatMap((reach) => [
      { offset: direction * reach, side: "start" as const },
      { offset: direction * reach, side: "end" as const },
    ]),
  );
}

/** The words and the line that leads to them. */
function boxesOf(
  { score, happening }: Mark,
  lines: string[],
  { offset, side }: Placing,
  at: At,
  { size }: Sheet,
): [Box, Box] {
  const [x, y] = [at.x(happening.month), at.y(score)];
  const width = Math.max(...lines.map(widthOf)) * size + 8;
  const height = lines.length * size * LINE_HEIGHT;
  const end = y + offset;
  const left = side === "start" ? x - 2 : x - width + 2;
  const top = offset < 0 ? end - height : end;
  const leader = { left: x - 1, right: x + 1, top: Math.min(y + 9, end), bottom: Math.max(y - 9, end) };
  return [{ left, right: left + width, top, bottom: top + height }, leader];
}

/** A text's width in letters' sizes: Chinese characters are square, others about half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > "\u2e7f" ? 1.02 : 0.54), 0);
}

function isInside({ left, right, top, bottom }: Box, { width, height }: Sheet): boolean {
  return left >= 0 && right <= width && top >= 0 && bottom <= height;
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** A course as boxes: every month lies, every change stands. */
function outline({ scores }: Course, horizon: number, { x, y }: At): Box[] {
  return scores.slice(0, horizon + 1).flatMap((score, month) => {
    if (score === null) return [];
    const next = scores[month + 1] ?? score;
    const [left, right] = [x(month), x(Math.min(month + 1, horizon))];
    const ys = [y(score), y(month < horizon ? next : score)];
    return [
      { left: left - 3, right: right + 3, top: y(score) - 4, bottom: y(score) + 4 },
      { left: right - 3, right: right + 3, top: Math.min(...ys), bottom: Math.max(...ys) },
    ];
  });
}
