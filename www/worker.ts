/** The second thread: the whole engine, and what the page asks of it. */
import type { Returned, Sent } from "./app/port.ts";
import type { Answers, Kind, Questions } from "./app/questions.ts";
import { findClosers } from "./changes/closers.ts";
import * as engine from "./engine/whole.ts";
import { tell } from "./lives/tell.ts";
import { findWays } from "./paths/find.ts";
import { findNext } from "./paths/next.ts";
import { findCourses } from "./time/courses.ts";

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

const started = engine.start();

async function returned({ kind, question }: Sent): Promise<Returned> {
  try {
    await started;
    return { answer: answerTo(kind, question) };
  } catch (error) {
    return { failure: String(error) };
  }
}

addEventListener("message", async ({ data }: MessageEvent<Sent>) => postMessage(await returned(data)));
