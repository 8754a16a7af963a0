/**
 * Pictures of every view × window × theme × language × a few lives, in `target/pictures/` with a page to look through:
 * `cargo site pictures`. By hand, after `cargo site build`: `CHROME=… CHROMEDRIVER=… node tests/page/pictures.mjs`.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { start } from "./driver.mjs";
import { ROOT } from "./model.mjs";
import { atRest, complete, until } from "./visitor.mjs";

const VIEWS = ["play", "why", "ahead", "lives", "doors", "about"];
const LIVES = ["steadyRenter", "latePayer", "newcomer", "courtListed"];
const THEMES = ["light", "dark"];
const LANGUAGES = { en: "en-GB", zh: "zh-CN" };
const WINDOWS = {
  phone: { width: 390, height: 844, scale: 2, mobile: true },
  laptop: { width: 1366, height: 768 },
  projector: { width: 2560, height: 1440 },
};

const folder = new URL("target/pictures/", ROOT);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });

const taken = [];
for (const [language, visitors] of Object.entries(LANGUAGES)) {
  const session = await start({ language: visitors });
  try {
    for (const [name, viewport] of Object.entries(WINDOWS)) await takeAll(session, { language, name, viewport });
  } finally {
    await session.stop();
  }
}
await writeFile(new URL("index.html", folder), pageOf(taken));
console.log(`${taken.length} pictures: target/pictures/index.html`);

/** One page for all of a window: each next state is a link that is followed in it. */
async function takeAll(session, { language, name, viewport }) {
  const page = await session.open({ path: `#1/play/steadyRenter?lang=${language}`, viewport });
  await complete(page);
  for (const theme of THEMES) {
    for (const life of LIVES) {
      for (const view of VIEWS) {
        const file = [view, name, theme, language, life].join("-");
        await page.run((hash) => {
          location.hash = hash;
        }, `#1/${view}/${life}?lang=${language}&theme=${theme}`);
        await until(page, isThere, view, theme);
        await atRest(page);
        await page.screenshot(new URL(`${file}.png`, folder).pathname);
        taken.push({ file, view, name, theme, language, life });
      }
    }
  }
}

/** Whether a view is there, in a theme. Runs in the page. */
function isThere(view, theme) {
  const shown = document.querySelector(`main[data-view=${view}]`) !== null;
  const content = view === "play" || document.querySelector(".view section h1") !== null;
  return shown && content && document.documentElement.dataset.theme === theme;
}

/** All pictures by view, with what each shows. */
function pageOf(pictures) {
  const figure = ({ file, name, theme, language, life }) =>
    `<figure><a href="${file}.png"><img src="${file}.png" loading="lazy" alt=""></a><figcaption>${[name, theme, language, life].join(", ")}</figcaption></figure>`;
  const part = (view) =>
    `<h2>${view}</h2><div>${pictures
      .filter((one) => one.view === view)
      .map(figure)
      .join("")}</div>`;
  return `<!doctype html><meta charset="utf-8"><title>Pictures</title>
<style>body{font:14px system-ui;background:#ddd;margin:1rem}div{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}figure{margin:0}img{max-height:26rem;max-width:46rem}</style>
<h1>Pictures</h1>${VIEWS.map(part).join("")}\n`;
}
