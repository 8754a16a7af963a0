/** What this is, how it is made, what is disputed, its limits, its sources. */
import { html, type TemplateResult } from "lit-html";
import { scaleOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { fold } from "../view/fold.ts";

const PARTS = [
  "about",
  "model",
  "deposits",
  "reach",
  "lenders",
  "improve",
  "friends",
  "records",
  "disputes",
  "critique",
  "security",
  "limits",
  "privacy",
  "sources",
] as const;

export function about(context: Context): TemplateResult {
  const { t } = context;
  return html`<section class="about" id="about" aria-labelledby="about-title">
    <h1 id="about-title" tabindex="-1">${t("about-heading")}</h1>
    <p>${t("legal-short")}</p>
    ${PARTS.map((part) =>
      fold(context, `part-${part}`, {
        summary: t(`part-${part}`),
        content: () => paragraphs(context, part),
      }),
    )}
    <p class="legal">${t("legal")}</p>
  </section>`;
}

function paragraphs({ state, t, words }: Context, part: string) {
  const { lowest, highest } = scaleOf(state);
  const texts: string[] = [];
  for (let n = 1; words.has(`part-${part}-${n}`); n += 1) texts.push(t(`part-${part}-${n}`, { lowest, highest }));
  return texts.map((text) => html`<p>${text}</p>`);
}
