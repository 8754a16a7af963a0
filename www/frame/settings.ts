/** Language, appearance, and a link to what is seen. */
import { html, nothing } from "lit-html";
import { live } from "lit-html/directives/live.js";
import { THEMES, type Theme } from "../state/place.ts";
import type { Context } from "../view/context.ts";
import { LANGUAGES, type Language } from "../words/index.ts";

export function settings(context: Context) {
  const { speak, state, store, t, words } = context;
  const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== words.language);
  const look = (event: Event) => store.look((event.target as HTMLSelectElement).value as Theme);
  return html`<select aria-label=${t("theme")} .value=${live(state.theme)} @change=${look}>
      ${THEMES.map((one) => html`<option value=${one} ?selected=${one === state.theme}>${t(`theme-${one}`)}</option>`)}
    </select>
    <button type="button" class="share" @click=${(event: Event) => context.more?.share(context, event)}>${t("share")}</button>
    ${others.map((language) => html`<button type="button" class="language" lang=${LANGUAGES[language].tag} @click=${() => speak(language)}>${LANGUAGES[language].name}</button>`)}
    ${state.missingLanguage ? html`<p class="issue" role="alert">${t("missing-language", { name: LANGUAGES[state.missingLanguage].name })}</p>` : nothing}`;
}
