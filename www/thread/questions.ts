/** What the page asks of the whole engine, on the other thread: at any moment at most one question of a kind. */
import type { Closers } from "../changes/closers.ts";
import type { Change, Profile } from "../engine/index.ts";
import type { LivesQuestion, TwoLives } from "../lives/tell.ts";
import type { Ways, WaysQuestion } from "../paths/find.ts";
import type { Next } from "../paths/next.ts";
import type { Courses, CoursesQuestion } from "../time/courses.ts";

/** A profile, and by which weights it is scored. */
interface Scored {
  profile: Profile;
  weighting: string;
}

/** The questions, by kind. Two are the same if all their parts are. */
export interface Questions {
  ways: WaysQuestion;
  change: { before: Profile; after: Profile; weighting: string };
  next: Scored;
  cushions: Scored;
  courses: CoursesQuestion;
  lives: LivesQuestion;
}

/** What is answered to each. */
export interface Answers {
  ways: Ways;
  /** `null` if one of the profiles is invalid. */
  change: Change | null;
  /** `null` if nothing leads anywhere. */
  next: Next | null;
  cushions: Closers;
  courses: Courses;
  lives: TwoLives;
}

export type Kind = keyof Questions;

/** A question with its answer. */
export interface Answered<K extends Kind> {
  readonly question: Questions[K];
  readonly answer: Answers[K];
}

/** The last answer to each kind of question. */
export type Kept = { readonly [K in Kind]?: Answered<K> };

/** The last question of each kind that could not be answered. */
export type Unanswered = { readonly [K in Kind]?: Questions[K] };

/** What is to be known at one moment; what looks nowhere asks nothing. The first is what is waited for most. */
export type Wanted = { readonly [K in Kind]: Questions[K] | null };
