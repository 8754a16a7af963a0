/** Starts the page: engine and words, then state to view, one way. */
import { html, noChange, nothing, render } from "lit-html";
import { about } from "./about/about.ts";
import { afterPaint } from "./app/after-paint.ts";
import { announce } from "./app/announce.ts";
import type { Context, Later } from "./app/context.ts";
import { keepFocus } from "./app/focus.ts";
import { header, type Theme } from "./app/header.ts";
import { type Detail, Store } from "./app/state.ts";
import { benefits } from "./benefits/benefits.ts";
import { detail } from "./detail/detail.ts";
import { catalogue, evaluate, loadAhead, startEngine } from "./engine/index.ts";
import { otherInputs } from "./inputs/inputs.ts";
import { scene } from "./scene/scene.ts";
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
  let shownDetail: Detail | null = null;
  let later: Later | null = null;
  const store = new Store(catalogue(), evaluate, () => update());

  const setTheme = (next: Theme) => {
    theme = next;
    if (theme === "auto") delete root.dataset.theme;
    else root.dataset.theme = theme;
    update();
  };
  const setLanguage = async (next: Language) => {
    // Whole before it is spoken: the page may be drawn anew at any moment.
    const loaded = await Words.load(next);
    await loaded.loadLater();
    words = loaded;
    const address = new URL(location.href);
    address.searchParams.set("lang", next);
    history.replaceState(null, "", address);
    speak();
    update();
    root.dispatchEvent(new Event("languagechange", { bubbles: true }));
  };
  const loadLater = async () => {
    const [ahead, views] = await Promise.all([loadAhead(), import("./later.ts"), words.loadLater(), loadStyle()]);
    later = views;
    store.bring(ahead);
    root.dispatchEvent(new Event("complete", { bubbles: true }));
  };
  function speak() {
    root.lang = LANGUAGES[words.language].tag;
    document.title = words.text("title");
  }
  /** While a control moves, what stands far below it follows once what is above has been painted. */
  function update() {
    const moving = store.state.trail.at(-1)?.moving === true;
    draw(!moving);
    if (moving) drawLater();
  }
  const drawLater = afterPaint(() => draw(true));
  function draw(whole: boolean) {
    const context: Context = { state: store.state, store, words, later, t: (path, args) => words.text(path, args) };
    keepFocus(() => render(page(context, whole), body));
    if (store.state.detail !== shownDetail) showDetail(store.state.detail !== null);
    shownDetail = store.state.detail;
    announce(context);
  }
  const settings = { setTheme, setLanguage };
  const ahead = (view: "lives" | "time", context: Context) =>
    later && context.state.ahead ? later[view](context, context.state.ahead) : nothing;
  const below = (context: Context) => html`${ahead("lives", context)} ${benefits(context)}`;
  const page = (context: Context, whole: boolean) => html`${header(context, { theme, ...settings })}
    <main id="main" tabindex="-1">
      ${scene(context)} ${why(context)} ${ahead("time", context)}
      ${whole ? below(context) : noChange} ${otherInputs(context)} ${about(context)}
    </main>
    <p class="hidden" role="status" id="announcement"></p>
    ${later?.previewBar(context) ?? nothing} ${detail(context)}`;

  speak();
  body.replaceChildren();
  update();
  watchScene();
  performance.mark("ready");
  void loadLater();
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

/** Fetches the style of what the first view does without. */
function loadStyle(): Promise<void> {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.href = (find("meta[name=later-style]") as HTMLMetaElement).content;
  return new Promise((resolve, reject) => {
    link.addEventListener("load", () => resolve(), { once: true });
    link.addEventListener("error", () => reject(new Error("a style sheet is missing")), { once: true });
    document.head.append(link);
  });
}

/** Tells the style sheet when the score has scrolled away, above the window; below it nothing has yet. */
function watchScene(): void {
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

start().then(
  () => finish("ready"),
  (error: unknown) => {
    console.error(error);
    const failure = document.querySelector<HTMLElement>("#failure");
    if (failure) failure.hidden = false;
    finish("failed");
  },
);
