import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readCatalogue } from "./catalogue.mjs";
import { escapeHtml, replaceOnce } from "./text.mjs";

const LANGUAGES = { en: "en", zh: "zh-Hans" };
const COLUMNS = ["benefit", "score", "year", "source", "confidence"];

/**
 * Vite plugin: puts what the engine says into `index.html`, for people without JavaScript: the ends of the scale, and the
 * benefits as a table.
 */
export const benefitTable = (root) => ({
  name: "benefit-table",
  transformIndexHtml: {
    order: "pre",
    handler: async (page) => {
      const said = await readCatalogue(root);
      const { lowestScore, highestScore } = said.limits;
      const whole = page.replaceAll("{lowest score}", lowestScore).replaceAll("{highest score}", highestScore);
      return replaceOnce(whole, "<!-- benefit table -->", await table(root, said.benefits), "index.html");
    },
  },
});

/**
 * The table has one `<tbody>` a language. Headings (`table-…`), names and confidences are from `www/words`, all else is
 * what the built engine says of its benefits.
 *
 * @throws if a word is missing, by its name and file
 */
async function table(root, { benefits }) {
  const bodies = Object.keys(LANGUAGES).map(async (language) => {
    const word = await words(root, language);
    const head = row(COLUMNS.map((column) => `<th scope="col">${word(`table-${column}`)}</th>`));
    const origin = await origins(root, language);
    const rows = benefits.map((benefit) => row(cells(benefit, word, origin)));
    return `<tbody lang="${LANGUAGES[language]}">\n${[head, ...rows].join("\n")}\n</tbody>`;
  });
  return `<table>\n${(await Promise.all(bodies)).join("\n")}\n</table>`;
}

const row = (cells) => `<tr>${cells.join("")}</tr>`;

function cells({ benefit, scoreNeeded, year, source, confidence }, word, origin) {
  return [
    `<th scope="row">${word(`benefit-${benefit}`)}</th>`,
    ...[scoreNeeded ?? "—", origin(year), origin(source)].map((value) => `<td>${escapeHtml(value)}</td>`),
    `<td>${word(`confidence-${confidence}`)}</td>`,
  ];
}

/** Says a source or a year of the data, which are English, in a language. */
async function origins(root, language) {
  if (language === "en") return (text) => text;
  const known = JSON.parse(await readFile(join(root, `www/words/${language}/sources.json`), "utf8"));
  return (text) => known[text] ?? text;
}

/** Looks a message of one language up and gives it as HTML text. */
async function words(root, language) {
  const folder = `www/words/${language}`;
  const files = (await readdir(join(root, folder))).filter((file) => file.endsWith(".ftl"));
  const bundle = new FluentBundle(LANGUAGES[language], { useIsolating: false });
  for (const file of files) {
    bundle.addResource(new FluentResource(await readFile(join(root, folder, file), "utf8")));
  }
  return (id) => {
    const message = bundle.getMessage(id);
    if (!message?.value) throw new Error(`${folder} has no message \`${id}\`, which the benefit table needs`);
    return escapeHtml(bundle.formatPattern(message.value));
  };
}
