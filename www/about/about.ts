/** What this is, how it is made, what is disputed, its limits, its sources. */
import { html, nothing, type TemplateResult } from "lit-html";
import { scaleOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { missing } from "../view/missing.ts";

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
  const { t, words } = context;
  return html`<section class="about" id="about" aria-labelledby="about-title">
    <h2 id="about-title">${t("about-heading")}</h2>
    <p>${t("legal-short")}</p>
    ${context.state.parts.views === "missing" ? missing(context, "views") : nothing}
    ${PARTS.map(
      (part) => html`<details>
        <summary>${t(`part-${part}`)}</summary>
        ${words.complete ? paragraphs(context, part) : nothing}
      </details>`,
    )}
    ${words.complete ? html`<p class="legal">${t("legal")}</p>` : nothing}
  </section>`;
}

function paragraphs({ state, t, words }: Context, part: string) {
  const { lowest, highest } = scaleOf(state);
  const texts: string[] = [];
  for (let n = 1; words.has(`part-${part}-${n}`); n += 1) texts.push(t(`part-${part}-${n}`, { lowest, highest }));
  return texts.map((text) => html`<p>${text}</p>`);
}
