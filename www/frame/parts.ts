/** Brings what follows the first view: the other views with their words and style, and the thread of the whole engine. */

import type { Part } from "../state/state.ts";
import type { Store } from "../state/store.ts";
import viewStyle from "../styles/views.css?url";
import { Asking } from "../thread/asking.ts";
import { Port } from "../thread/port.ts";
import { startThread } from "../thread/start.ts";
import type { Views } from "../view/context.ts";
import type { Words } from "../words/index.ts";

export class Parts {
  /** `null` until they are there. */
  views: Views | null = null;
  readonly #store: Store;
  #asking: Asking | null = null;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Fetches a part, or fetches it again. What is missing then is said by the state. */
  async bring(part: Part, words: Words): Promise<void> {
    this.#store.progress(part, "coming");
    try {
      if (part === "engine") this.#startEngine();
      else await this.#fetchViews(words);
    } catch (error) {
      this.#miss(part, error);
    }
  }

  /** To be called after every change of the state. Nothing is asked before it can be shown: then each answer is drawn by itself. */
  follow(): void {
    if (this.#store.state.parts.views !== "coming") this.#asking?.follow();
  }

  #startEngine(): void {
    const port = new Port(startThread(), {
      started: () => this.#store.progress("engine", "there"),
      notStarted: (why) => {
        this.#asking = null;
        this.#miss("engine", why);
      },
    });
    this.#asking = new Asking(this.#store, port);
  }

  async #fetchViews(words: Words): Promise<void> {
    [this.views] = await Promise.all([import("../views.ts"), words.loadViews(), loadStyle()]);
    this.#store.progress("views", "there");
  }

  #miss(part: Part, error: unknown): void {
    console.error(error);
    this.#store.progress(part, "missing");
    document.documentElement.dispatchEvent(new Event("missing", { bubbles: true }));
  }
}

/** Fetches the style of what the first view does without. */
async function loadStyle(): Promise<void> {
  if (document.querySelector(`link[href="${viewStyle}"]`)) return;
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = viewStyle;
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
