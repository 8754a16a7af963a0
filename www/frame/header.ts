/** The bar at the top: the name, the score while it is out of sight, language and theme. */
import { html, nothing, type TemplateResult } from "lit-html";
import { lastChange } from "../state/last-change.ts";
import { doorsOf, isPassed, nextDoor, scaleOf, scoreOf } from "../state/score.ts";
import type { Context } from "../view/context.ts";
import { vars } from "../view/vars.ts";
import { LANGUAGES, type Language } from "../words/index.ts";

export type Theme = "auto" | "light" | "dark";
const THEMES: Theme[] = ["auto", "light", "dark"];

export interface Settings {
  theme: Theme;
  setTheme: (theme: Theme) => void;
  setLanguage: (language: Language) => void;
  /** The language that was asked for last and could not be fetched. */
  missingLanguage: Language | null;
}

export function header(context: Context, { theme, setTheme, setLanguage, missingLanguage }: Settings): TemplateResult {
  const { t, words } = context;
  const otherLanguages = Object.entries(LANGUAGES).filter(([language]) => language !== words.language);
  return html`<header class="top">
    <a class="skip" href="#main">${t("skip")}</a>
    <p class="name">${t("name")}</p>
    <p class="tagline">${t("tagline")}</p>
    ${compact(context)}
    <nav aria-label=${t("settings")}>
      <select aria-label=${t("theme")} @change=${(event: Event) => setTheme((event.target as HTMLSelectElement).value as Theme)}>
        ${THEMES.map((one) => html`<option value=${one} ?selected=${one === theme}>${t(`theme-${one}`)}</option>`)}
      </select>
      ${otherLanguages.map(
        ([language, { tag, name }]) => html`<button
          type="button"
          class="language"
          lang=${tag}
          @click=${() => setLanguage(language as Language)}
        >
          ${name}
        </button>`,
      )}
      ${missingLanguage ? html`<p class="issue" role="alert">${t("missing-language", { name: LANGUAGES[missingLanguage].name })}</p>` : nothing}
    </nav>
  </header>`;
}

/** The score in one line, for when the first view has scrolled away. */
function compact(context: Context) {
  const { state, t, words } = context;
  const score = scoreOf(state.report);
  const points = lastChange(state)?.moved.points;
  const { along } = scaleOf(state);
  const doors = doorsOf(state);
  const style = score === null ? {} : { "--score": along(score) };
  return html`<div class="compact" aria-hidden="true">
    <p>
      <strong>${score ?? t("no-score")}</strong>
      ${points ? html`<b>${words.signed(points)}</b>` : nothing}
      <span>${nearest(context, score)}</span>
    </p>
    <div class="mini" ${vars(style)}>
      ${doors.map((door) => html`<i data-passed=${isPassed(door)} ${vars({ "--at": along(door.cutOff) })}></i>`)}
      ${score === null ? nothing : html`<span></span>`}
    </div>
  </div>`;
}

/** The nearest door that is still to come. */
function nearest({ state, t }: Context, score: number | null): string {
  if (score === null) return "";
  const next = nextDoor(state);
  if (!next) return t("next-none");
  const { cutOff, points, name } = next;
  return t("next-short", { cutOff, points, name: t(`benefit-${name}`) });
}
