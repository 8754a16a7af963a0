/** Lives to begin with, and the ways back. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Context } from "../app/context.ts";

export function presets({ state, store, t }: Context): TemplateResult {
  const { preset } = state;
  const choose = (event: Event) => store.choose((event.target as HTMLSelectElement).value);
  return html`<section class="presets" aria-label=${t("presets-title")}>
    <label for="preset">${t("presets-title")}</label>
    <select id="preset" .value=${live(preset ?? "")} @change=${choose}>
      ${preset === null ? html`<option value="" selected>${t("preset-own")}</option>` : nothing}
      ${state.catalogue.presets.map(
        (one) =>
          html`<option value=${one.preset} ?selected=${one.preset === preset}>${t(`preset-${one.preset}`)}</option>`,
      )}
    </select>
    <p>${preset === null ? t("preset-own-about") : t(`preset-${preset}.about`)}</p>
    <p class="preset-actions">
      <button type="button" ?disabled=${state.trail.length === 0 && state.issues.length === 0} @click=${() => store.undo()}>
        ${t("undo")}
      </button>
      <button type="button" @click=${() => store.reset()}>${t("reset")}</button>
      <button type="button" @click=${() => store.open({ kind: "text" })}>${t("text-open")}</button>
    </p>
  </section>`;
}
