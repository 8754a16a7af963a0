/** Starts the page: engine and words, then state to view, one way. */

import { html, noChange, nothing, render } from "lit-html";
import { about } from "./about/about.ts";
import { benefits } from "./benefits/benefits.ts";
import { detail } from "./detail/detail.ts";
import { catalogue, engine, startEngine } from "./engine/index.ts";
import { announce } from "./frame/announce.ts";
import { header, type Theme } from "./frame/header.ts";
import { Parts } from "./frame/parts.ts";
import { otherInputs } from "./inputs/inputs.ts";
import { scene } from "./scene/scene.ts";
import type { Detail, Part, State } from "./state/state.ts";
import { Store } from "./state/store.ts";
import type { Kind } from "./thread/questions.ts";
import { answered, isUnanswered, wanted } from "./thread/wanted.ts";
import { afterPaint } from "./view/after-paint.ts";
import type { Context } from "./view/context.ts";
import { keepFocus } from "./view/focus.ts";
import { missing, missingPart } from "./view/missing.ts";
import { why } from "./why/why.ts";
import { LANGUAGES, type Language, preferredLanguage, Words } from "./words/index.ts";

const root = document.documentElement;
const body = find("body");

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the page has no ${selector}`);
  return element;
}

async function start(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const language = preferredLanguage(query, navigator.languages);
  let words: Words;
  [words] = await Promise.all([Words.load(language), startEngine()]);
  let theme: Theme = "auto";
  let missingLanguage: Language | null = null;
  let shownDetail: Detail | null = null;
  const store = new Store(catalogue(), engine, () => update());
  const parts = new Parts(store);
  const bring = (part: Part) => void parts.bring(part, words);

  const setTheme = (next: Theme) => {
    theme = next;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    update();
  };
  const setLanguage = async (next: Language) => {
    try {
      // Whole before it is spoken: the page may be drawn anew at any moment.
      const loaded = await Words.load(next);
      await loaded.loadViews();
      speak(loaded);
    } catch (error) {
      console.error(error);
      missingLanguage = next;
      update();
    }
  };
  function speak(next: Words) {
    words = next;
    missingLanguage = null;
    const address = new URL(location.href);
    address.searchParams.set("lang", words.language);
    history.replaceState(null, "", address);
    nameLanguage();
    update();
    root.dispatchEvent(new Event("languagechange", { bubbles: true }));
  }
  function nameLanguage() {
    root.lang = LANGUAGES[words.language].tag;
    document.title = words.text("title");
  }
  /** While a control moves, what stands far below it follows once what is above has been painted. */
  function update() {
    const moving = store.state.trail.at(-1)?.moving === true;
    draw(!moving);
    if (moving) drawLater();
    parts.follow();
  }
  const drawLater = afterPaint(() => draw(true));
  function draw(whole: boolean) {
    const t: Context["t"] = (path, args) => words.text(path, args);
    const context: Context = { state: store.state, store, words, views: parts.views, t, bring };
    keepFocus(() => render(page(context, whole), body));
    if (store.state.detail !== shownDetail) showDetail(store.state.detail !== null);
    shownDetail = store.state.detail;
    announce(context);
    note(store.state, whole);
  }
  const page = (
    context: Context,
    whole: boolean,
  ) => html`${header(context, { theme, setTheme, setLanguage, missingLanguage })}
    <main id="main" tabindex="-1">
      ${scene(context)} ${why(context)} ${view(context, "time")}
      ${whole ? html`${view(context, "lives")} ${benefits(context)}` : noChange} ${otherInputs(context)} ${about(context)}
    </main>
    <p class="hidden" role="status" id="announcement"></p>
    ${parts.views?.previewBar(context) ?? nothing} ${detail(context)}`;

  nameLanguage();
  body.replaceChildren();
  update();
  watchScene();
  performance.mark("ready");
  finish("ready");
  bring("views");
  bring("engine");
}

/** A section that looks ahead, or what is missing for it. */
function view(context: Context, name: "lives" | "time") {
  const part = missingPart(context);
  if (part) return html`<section id=${name} class=${name}>${missing(context, part)}</section>`;
  return context.views?.[name](context) ?? nothing;
}

/** Tells when all answers that the state asks for have been drawn, and when that and the views are there for the first time. */
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
  if (open.length > 0 || state.parts.views !== "there" || root.dataset.views === "complete") return;
  root.dataset.views = "complete";
  root.dispatchEvent(new Event("complete", { bubbles: true }));
}

/** Opens the dialogue when a figure was opened. */
function showDetail(open: boolean): void {
  const dialog = find("dialog") as HTMLDialogElement;
  if (!open || dialog.open) return;
  dialog.showModal();
  // Not on its first button, which may stand far below the title.
  dialog.focus();
  dialog.scrollTop = 0;
}

/** Tells the style sheet when the score has scrolled away, above the window; below it nothing has yet. */
function watchScene(): void {
  if (!("IntersectionObserver" in window)) return;
  const observer = new IntersectionObserver(
    ([entry]) => {
      root.toggleAttribute("data-scrolled", entry !== undefined && !entry.isIntersecting);
    },
    { rootMargin: "-72px 0px 9999px 0px" },
  );
  observer.observe(find(".scene .score"));
}

function finish(state: "ready" | "failed"): void {
  root.dataset.state = state;
  root.dispatchEvent(new Event(state, { bubbles: true }));
}

start().catch((error: unknown) => {
  console.error(error);
  const failure = document.querySelector<HTMLElement>("#failure");
  if (failure) failure.hidden = false;
  finish("failed");
});
