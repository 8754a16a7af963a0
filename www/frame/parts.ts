/** Brings what follows the first view: the other views, what opens in all of them, and the thread of the whole engine. */

import type { LaterView, Part } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import moreStyle from "../styles/more.css?url";
import type { Asking } from "../thread/asking.ts";
import type { More, View, Views } from "../view/context.ts";
import type { Words } from "../words/index.ts";

const FETCHED: Record<LaterView, () => Promise<View>> = {
  why: async () => (await import("../why/why.ts")).why,
  ahead: async () => (await import("../time/ahead.ts")).ahead,
  lives: async () => (await import("../lives/lives.ts")).lives,
  doors: async () => (await import("../benefits/doors.ts")).doors,
  about: async () => (await import("../about/about.ts")).about,
};

export class Parts {
  /** `null` until it is there. */
  more: More | null = null;
  views: Views = {};
  readonly #store: Store;
  #asking: Asking | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Fetches a part, or fetches it again. What is missing then is said by the state. */
  async bring(part: Part, words: Words): Promise<void> {
    this.#store.progress(part, "coming");
    try {
      await (part === "engine" ? this.#startEngine() : this.#fetch(part, words));
    } catch (error) {
      this.#miss(part, error);
    }
  }

  /** To be called after every change of the state. Nothing is asked before it can be shown: then each answer is drawn by itself. */
  follow(): void {
    if (this.#store.state.parts.more !== "coming") this.#asking?.follow();
  }

  async #startEngine(): Promise<void> {
    const { Asking, Port, startThread } = await import("../thread/thread.ts");
    const port = new Port(startThread(), {
      started: () => this.#store.progress("engine", "there"),
      notStarted: (why) => {
        this.#asking = null;
        this.#miss("engine", why);
      },
    });
    this.#asking = new Asking(this.#store, port);
    this.follow();
  }

  /** A view is nothing without the long words and their style. */
  async #fetch(part: Exclude<Part, "engine">, words: Words): Promise<void> {
    const shown = part === "more" ? import("../more.ts") : FETCHED[part]();
    const [fetched] = await Promise.all([shown, words.loadMore(), loadStyle()]);
    if (part === "more") {
      this.more = fetched as More;
      this.more.unfoldForPrint(this.#store);
    } else this.views = { ...this.views, [part]: fetched as View };
    this.#store.progress(part, "there");
  }

  #miss(part: Part, error: unknown): void {
    console.error(error);
    this.#store.progress(part, "missing");
    document.documentElement.dispatchEvent(new Event("missing", { bubbles: true }));
  }
}

let style: Promise<void> | null = null;

/** Fetches the style of what the first view does without, once. */
function loadStyle(): Promise<void> {
  style ??= fetchStyle().catch((error) => {
    style = null;
    throw error;
  });
  return style;
}

async function fetchStyle(): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = moreStyle;
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener("load", () => resolve(), { once: true });
    link.addEventListener("error", () => reject(new Error("a style sheet is missing")), { once: true });
  });
  document.head.append(link);
  await loaded.catch((error) => {
    link.remove();
    throw error;
  });
}
