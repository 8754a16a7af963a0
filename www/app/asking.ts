/** Asks of the whole engine what the state wants to know, and keeps the answers in the store. */
import type { Port } from "./port.ts";
import { isSame, type Kind, type Questions, wanted } from "./questions.ts";
import type { State, Store } from "./state.ts";

/** How long nothing must have moved before anything is asked, milliseconds. */
const RESTED_AFTER = 150;

type Asked = { [K in Kind]?: Questions[K] };

export class Asking {
  readonly #store: Store;
  readonly #port: Port;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What is on its way. */
  readonly #asked: Asked = {};

  constructor(store: Store, port: Port) {
    this.#store = store;
    this.#port = port;
  }

  /** To be called after every change of the state: asks what is new, at once or, while something moves, once it rests. */
  follow(): void {
    clearTimeout(this.#timer);
    if (isMoving(this.#store.state)) this.#timer = setTimeout(() => this.#askAll(), RESTED_AFTER);
    else this.#askAll();
  }

  /** Asks nothing more. */
  end(): void {
    clearTimeout(this.#timer);
    this.#port.end();
  }

  #askAll(): void {
    for (const kind of Object.keys(wanted(this.#store.state)) as Kind[]) this.#askOne(kind);
  }

  #askOne<K extends Kind>(kind: K): void {
    const { state } = this.#store;
    const question: Questions[K] | null = wanted(state)[kind];
    if (!question || isSame(question, this.#asked[kind]) || isSame(question, state.answers[kind]?.question)) return;
    this.#asked[kind] = question;
    this.#port.ask(kind, question, (answer) => {
      if (this.#asked[kind] === question) delete this.#asked[kind];
      if (!isSame(question, wanted(this.#store.state)[kind])) return;
      this.#store.keep(kind, { question, answer });
      const drawn = kind === "change" ? "compared" : "projected";
      document.documentElement.dispatchEvent(new Event(drawn, { bubbles: true }));
    });
  }
}

/** Whether a control is held, or a plan is walked through. */
function isMoving({ trail, preview }: State): boolean {
  return trail.at(-1)?.moving === true || preview?.cause.kind === "month";
}
