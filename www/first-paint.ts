/** Draws the page into a document when it is built: the first view of the first life, before anything was done to it. */
import { render } from "lit-html";
import { engine, firstCatalogue, startEngine } from "./engine/index.ts";
import { page } from "./frame/page.ts";
import { firstLinked } from "./link/first.ts";
import { Store } from "./state/store.ts";
import { Words } from "./words/index.ts";

const none = () => undefined;

export async function firstPaint(document: Document, engineBytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const [words] = await Promise.all([Words.load("en"), startEngine(engineBytes)]);
  const store = new Store(firstCatalogue, engine, firstLinked(firstCatalogue), none);
  const context = {
    state: store.state,
    store,
    words,
    more: null,
    views: {},
    t: words.text.bind(words),
    bring: none,
    speak: none,
    linkTo: () => "./",
  };
  render(page(context, true), document.body);
}
