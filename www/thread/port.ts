/**
 * The way to the second thread. One question is there at a time; of those that wait, the newest of each kind takes the
 * place of the one before it, which is then never computed.
 */
import type { Answers, Kind, Questions } from "./questions.ts";

/** What is sent: a kind, and the question. */
export type Sent = { [K in Kind]: { kind: K; question: Questions[K] } }[Kind];
/** What comes back: once whether the thread has started, then for every question its answer, or that it has none. */
export type Returned =
  | { kind: "started" }
  | { kind: "notStarted" | "unanswered"; why: string }
  | { kind: "answer"; answer: Answers[Kind] };

/** Who hears what becomes of the thread: one of the two, once. */
export interface Listener {
  started: () => void;
  notStarted: (why: string) => void;
}

interface Waiting {
  sent: Sent;
  done: (answer: Answers[Kind] | undefined) => void;
}

export class Port {
  readonly #worker: Worker;
  readonly #listener: Listener;
  readonly #waiting = new Map<Kind, Waiting>();
  #current: Waiting | null = null;
  #started = false;

  constructor(worker: Worker, listener: Listener) {
    this.#worker = worker;
    this.#listener = listener;
    worker.addEventListener("message", ({ data }: MessageEvent<Returned>) => this.#receive(data));
    worker.addEventListener("error", ({ message }) => this.#break(message ?? "its script is missing"));
    worker.addEventListener("messageerror", () => this.#break("an answer could not be read"));
  }

  /**
   * `done` is called with the answer, or without one if there can be none; unless a newer question of its kind overtakes
   * this one before its turn.
   */
  ask<K extends Kind>(kind: K, question: Questions[K], done: (answer: Answers[K] | undefined) => void): void {
    this.#waiting.set(kind, { sent: { kind, question } as Sent, done: done as Waiting["done"] });
    if (this.#started && !this.#current) this.#next();
  }

  end(): void {
    this.#waiting.clear();
    this.#current = null;
    this.#worker.terminate();
  }

  #receive(returned: Returned): void {
    switch (returned.kind) {
      case "started":
        this.#started = true;
        this.#listener.started();
        if (!this.#current) this.#next();
        break;
      case "answer":
        this.#answer(returned.answer);
        break;
      default:
        this.#break(returned.why);
    }
  }

  /** A thread that has not started never will; one that has goes on, and only has no answer to what it was asked. */
  #break(why: string): void {
    if (this.#started) {
      console.error(why);
      this.#answer(undefined);
    } else {
      this.end();
      this.#listener.notStarted(why);
    }
  }

  #next(): void {
    const [kind, waiting] = this.#waiting.entries().next().value ?? [];
    if (kind === undefined || !waiting) return;
    this.#waiting.delete(kind);
    this.#current = waiting;
    this.#worker.postMessage(waiting.sent);
  }

  #answer(answer: Answers[Kind] | undefined): void {
    const answered = this.#current;
    this.#current = null;
    this.#next();
    answered?.done(answer);
  }
}
