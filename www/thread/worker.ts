/** The second thread: the whole engine, and what the page asks of it. */

import { findClosers } from "../changes/closers.ts";
import * as engine from "../engine/whole.ts";
import { tell } from "../lives/tell.ts";
import { findWays } from "../paths/find.ts";
import { findNext } from "../paths/next.ts";
import { findCourses } from "../time/courses.ts";
import type { Returned, Sent } from "./port.ts";
import type { Answers, Kind, Questions } from "./questions.ts";

const answers: { [K in Kind]: (question: Questions[K]) => Answers[K] } = {
  ways: (question) => findWays(engine, question),
  change: ({ before, after, weighting }) => {
    const change = engine.compare(before, after, weighting);
    return change.kind === "change" ? change : null;
  },
  next: (question) => findNext(engine, question),
  cushions: (question) => findClosers(engine, question),
  courses: (question) => findCourses(engine, question),
  lives: (question) => tell(engine, question),
};

function answerTo<K extends Kind>(kind: K, question: Questions[K]): Answers[K] {
  return answers[kind](question);
}

function returnTo({ kind, question }: Sent): Returned {
  try {
    return { kind: "answer", answer: answerTo(kind, question) };
  } catch (error) {
    return { kind: "unanswered", why: String(error) };
  }
}

const say = (returned: Returned) => postMessage(returned);

try {
  await engine.start();
  addEventListener("message", ({ data }: MessageEvent<Sent>) => say(returnTo(data)));
  say({ kind: "started" });
} catch (error) {
  say({ kind: "notStarted", why: String(error) });
}
