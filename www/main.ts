/** Starts the page: engine and words, then state to view, one way. */

import { render } from "lit-html";
import { engine, firstCatalogue, startEngine } from "./engine/index.ts";
import { Address, opened } from "./frame/address.ts";
import { announce } from "./frame/announce.ts";
import { arrive } from "./frame/arrive.ts";
import { showDialog } from "./frame/dialog.ts";
import { page } from "./frame/page.ts";
import { Parts } from "./frame/parts.ts";
import { focusOf, handsOff, moveAgain, movedBefore, restoreFocus, unfoldedBefore } from "./frame/take-over.ts";
import { rail } from "./rail/rail.ts";
import { stage } from "./stage/stage.ts";
import type { State } from "./state/state.ts";
import { Store } from "./state/store.ts";
import type { Kind } from "./thread/questions.ts";
import { answered, isUnanswered, wanted } from "./thread/wanted.ts";
import { afterPaint, painted, pause } from "./view/after-paint.ts";
import type { Context } from "./view/context.ts";
import { keepFocus } from "./view/focus.ts";
import { LANGUAGES, type Language, preferredLanguage, Words } from "./words/index.ts";

const root = document.documentElement;
/** What is said if the page can't be started; it stays below everything that is drawn. */
const failure = document.querySelector<HTMLElement>("#failure");

async function start(): Promise<void> {
  const own = preferredLanguage(navigator.languages);
  // What index.html holds is to be seen before anything else is done.
  const [ownWords] = await Promise.all([Words.loadOr(own), startEngine(), painted()]);
  const { linked, faults } = await opened(firstCatalogue);
  const language = linked.language ?? own;
  let words = language === own ? ownWords : await Words.loadOr(language);
  const store = new Store(firstCatalogue, engine, linked, () => update());
  const parts = new Parts(store);
  const address = new Address(store);
  const bring: Context["bring"] = (part) => void parts.bring(part, words);

  let onTheWay: Language | null = null;
  /** Whole before it is spoken: the page may be drawn anew at any moment. */
  async function speak(language: Language): Promise<void> {
    onTheWay = language;
    store.missLanguage(null);
    try {
      const loaded = await Words.load(language);
      await loaded.loadMore();
      words = loaded;
      onTheWay = null;
      nameLanguage();
      store.speak(language);
      root.dispatchEvent(new Event("languagechange", { bubbles: true }));
    } catch (error) {
      console.error(error);
      onTheWay = null;
      store.missLanguage(language);
    }
  }
  function nameLanguage() {
    root.lang = LANGUAGES[words.language].tag;
  }
  function update() {
    const { trail, view, parts: progress, language } = store.state;
    if (view !== "play" && progress[view] === "notAsked") {
      bring(view);
      return;
    }
    address.links = parts.more;
    parts.more?.seeMonth(store);
    // A link may ask for another language.
    const spoken = [words.language, onTheWay, store.state.missingLanguage];
    if (language !== null && !spoken.includes(language)) void speak(language);
    const moving = trail.at(-1)?.moving === true;
    draw(!moving);
    if (moving) drawLater();
    parts.follow();
    address.follow();
  }
  const drawLater = afterPaint(() => draw(true));
  function contextNow(): Context {
    return {
      state: store.state,
      store,
      words,
      more: parts.more,
      views: parts.views,
      t: (path, args) => words.text(path, args),
      bring,
      speak: (language) => void speak(language),
      linkTo: (view) => address.of(view),
    };
  }
  function draw(whole: boolean) {
    const context = contextNow();
    const { state } = store;
    if (state.theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = state.theme;
    keepFocus(() => render(page(context, whole), document.body, { renderBefore: failure }));
    showDialog(state.detail !== null);
    arrive(context);
    announce(context);
    note(state, whole);
  }

  nameLanguage();
  // The first drawing of anything is slow: it is done a piece at a time and off the page, and a hand may come between.
  for (const piece of [stage, rail]) {
    await pause();
    render(piece(contextNow()), document.createElement("div"));
  }
  await pause();
  await takeOver(store, update);
  store.blame(faults);
  if (words.language !== language) store.missLanguage(language);
  performance.mark("ready");
  finish("ready");
  await painted();
  bring("more");
  bring("engine");
}

/** From what `index.html` holds to what the script draws, in one go; what a hand did to it before is done again. */
async function takeOver(store: Store, draw: () => void): Promise<void> {
  await handsOff(document);
  const [moved, focus, folds] = [movedBefore(document), focusOf(document), unfoldedBefore(document)];
  document.body.replaceChildren(...(failure ? [failure] : []));
  for (const name of folds) store.unfold(name, true);
  draw();
  moveAgain(document, moved);
  restoreFocus(document, focus);
}

/** Tells when all answers that the state asks for have been drawn, and when that and what follows are there for the first time. */
function note(state: State, whole: boolean): void {
  const open = (Object.keys(wanted(state)) as Kind[]).filter(
    (kind) => wanted(state)[kind] && !answered(state, kind)?.fresh && !isUnanswered(state, kind),
  );
  const coming = open.length > 0 && state.parts.engine !== "missing";
  const before = root.dataset.answers;
  if (coming) root.dataset.answers = "coming";
  if (coming || !whole) return;
  root.dataset.answers = "there";
  if (before === "coming") root.dispatchEvent(new Event("answered", { bubbles: true }));
  const isThere = state.parts.more === "there" && (state.view === "play" || state.parts[state.view] === "there");
  if (open.length > 0 || !isThere || root.dataset.views === "complete") return;
  root.dataset.views = "complete";
  root.dispatchEvent(new Event("complete", { bubbles: true }));
}

function finish(state: "ready" | "failed"): void {
  root.dataset.state = state;
  root.dispatchEvent(new Event(state, { bubbles: true }));
}

start().catch((error: unknown) => {
  console.error(error);
  if (failure) failure.hidden = false;
  finish("failed");
});
