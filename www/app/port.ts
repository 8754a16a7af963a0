/**
 * The way to the second thread. One question is there at a time; of those that wait, the newest of each kind takes the
 * place of the one before it, which is then never computed.
 */
import type { Answers, Kind, Questions } from "./questions.ts";

/** What is sent: a kind, and the question. */
export type Sent = { [K in Kind]: { kind: K; question: Questions[K] } }[Kind];
/** What comes back. */
export type Returned = { answer: Answers[Kind] } | { failure: string };

interface Waiting {
  sent: Sent;
  done: (answer: Answers[Kind]) => void;
}

export class Port {
  readonly #worker: Worker;
  readonly #waiting = new Map<Kind, Waiting>();
  #current: Waiting | null = null;

  /** `failed` is called once, when the thread could not be started or has broken down; nothing is answered from then on. */
  constructor(worker: Worker, failed: (why: string) => void) {
    this.#worker = worker;
    const fail = (why: string) => {
      this.end();
      failed(why);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Returned>) => {
      if ("failure" in data) fail(data.failure);
      else this.#receive(data.answer);
    });
    worker.addEventListener("error", ({ message }) => fail(message ?? "the thread could not be started"), {
      once: true,
    });
    worker.addEventListener("messageerror", () => fail("an answer could not be read"), { once: true });
  }

  /** `done` is called with the answer, unless a newer question of its kind overtakes this one before its turn. */
  ask<K extends Kind>(kind: K, question: Questions[K], done: (answer: Answers[K]) => void): void {
    this.#waiting.set(kind, { sent: { kind, question } as Sent, done: done as Waiting["done"] });
    if (!this.#current) this.#next();
  }

  end(): void {
    this.#waiting.clear();
    this.#current = null;
    this.#worker.terminate();
  }

  #next(): void {
    const [kind, waiting] = this.#waiting.entries().next().value ?? [];
    if (kind === undefined || !waiting) return;
    this.#waiting.delete(kind);
    this.#current = waiting;
    this.#worker.postMessage(waiting.sent);
  }

  #receive(answer: Answers[Kind]): void {
    const answeredOne = this.#current;
    this.#current = null;
    this.#next();
    answeredOne?.done(answer);
  }
}
