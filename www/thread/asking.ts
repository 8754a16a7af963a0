/** Asks of the whole engine what the state wants to know, and keeps the answers in the store. */

import type { State } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import type { Port } from "./port.ts";
import type { Answered, Kept, Kind, Questions } from "./questions.ts";
import { isSame, isUnanswered, wanted } from "./wanted.ts";

/** How long nothing must have moved before anything is asked, milliseconds. */
const RESTED_AFTER = 150;

type OnTheWay = { [K in Kind]?: Questions[K] };
type Arrived = { -readonly [K in Kind]?: Answered<K> };

export class Asking {
  readonly #store: Store;
  readonly #port: Port;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has been asked and is not kept yet. */
  readonly #onTheWay: OnTheWay = {};
  /** What has been answered since the last frame. */
  #arrived: Arrived | null = null;

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
    if (!question || isUnanswered(state, kind)) return;
    if (isSame(question, this.#onTheWay[kind]) || isSame(question, state.answers[kind]?.question)) return;
    this.#onTheWay[kind] = question;
    this.#port.ask(kind, question, (answer) => {
      if (answer === undefined) this.#miss(kind, question);
      else this.#receive(kind, { question, answer });
    });
  }

  #miss<K extends Kind>(kind: K, question: Questions[K]): void {
    if (this.#onTheWay[kind] === question) delete this.#onTheWay[kind];
    this.#store.miss(kind, question);
  }

  /** All that arrives before the next frame is drawn in one go. */
  #receive<K extends Kind>(kind: K, answered: Answered<K>): void {
    if (!this.#arrived) requestAnimationFrame(() => this.#keepArrived());
    this.#arrived = { ...this.#arrived, [kind]: answered };
  }

  #keepArrived(): void {
    const { state } = this.#store;
    const fresh: [Kind, Answered<Kind>][] = [];
    for (const [kind, answered] of Object.entries(this.#arrived ?? {}) as [Kind, Answered<Kind>][]) {
      if (this.#onTheWay[kind] === answered.question) delete this.#onTheWay[kind];
      if (isSame(answered.question, wanted(state)[kind])) fresh.push([kind, answered]);
    }
    this.#arrived = null;
    if (fresh.length > 0) this.#store.keep(Object.fromEntries(fresh) as Kept);
  }
}

/** Whether a control is held, or a plan is walked through. */
function isMoving({ trail, preview }: State): boolean {
  return trail.at(-1)?.moving === true || preview?.cause.kind === "month";
}
