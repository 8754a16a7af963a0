/** What this is in a few sentences; then, folded, how it is made, what is disputed, its limits, its sources. */
import { html, nothing, type TemplateResult } from "lit-html";
import { scaleOf } from "../state/score.ts";
import { painted } from "../view/after-paint.ts";
import type { Context } from "../view/context.ts";
import { fold } from "../view/fold.ts";

/** What somebody wants to know before all else. */
const FIRST = ["model", "independent", "advice", "device", "licence", "sources"] as const;

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
    <p>${t("about-lead")}</p>
    <dl class="brief">
      ${FIRST.map(
        (name) => html`<div>
          <dt>${t(`brief-${name}`)}</dt>
          <dd>${t(`brief-${name}.about`)} ${name === "sources" ? toSources(context) : nothing}</dd>
        </div>`,
      )}
    </dl>
    <h2>${t("about-more")}</h2>
    ${PARTS.map((part) =>
      fold(context, `part-${part}`, {
        summary: t(`part-${part}`),
        content: () => paragraphs(context, part),
      }),
    )}
  </section>`;
}

/** Unfolds the list of sources, which comes last, and goes there. */
function toSources({ store, t }: Context) {
  const go = async () => {
    store.unfold("part-sources", true);
    await painted();
    const list = document.querySelector("[data-fold=part-sources]");
    list?.scrollIntoView({ block: "start" });
    list?.querySelector("summary")?.focus({ preventScroll: true });
  };
  return html`<button type="button" class="figure" @click=${go}>${t("brief-sources-open")}</button>`;
}

function paragraphs({ state, t, words }: Context, part: string) {
  const { lowest, highest } = scaleOf(state);
  const texts: string[] = [];
  for (let n = 1; words.has(`part-${part}-${n}`); n += 1) texts.push(t(`part-${part}-${n}`, { lowest, highest }));
  return texts.map((text) => html`<p>${text}</p>`);
}
