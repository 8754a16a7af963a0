/** Lives to begin with, and the ways back. */
import { html, nothing, type TemplateResult } from "lit-html";
import { live } from "lit-html/directives/live.js";
import type { Context } from "../view/context.ts";

export function presetChoice({ state, store, t }: Context): TemplateResult {
  const { preset } = state.preview?.kept ?? state;
  const choose = (event: Event) => store.choose((event.target as HTMLSelectElement).value);
  return html`<div class="begin">
    <label for="preset">${t("presets-title")}</label>
    <select id="preset" .value=${live(preset ?? "")} @change=${choose}>
      ${preset === null ? html`<option value="" selected>${t("preset-own")}</option>` : nothing}
      ${state.catalogue.presets.map(
        (one) =>
          html`<option value=${one.preset} ?selected=${one.preset === preset}>${t(`preset-${one.preset}`)}</option>`,
      )}
    </select>
    <p class="hint">${preset === null ? t("preset-own-about") : t(`preset-${preset}.about`)}</p>
  </div>`;
}

export function profileActions({ state, store, t }: Context): TemplateResult {
  const nothingToUndo = state.trail.length === 0 && state.issues.length === 0 && !state.preview;
  return html`<p class="profile-actions">
    <button type="button" ?disabled=${nothingToUndo} @click=${() => store.undo()}>${t("undo")}</button>
    <button type="button" @click=${() => store.reset()}>${t("reset")}</button>
    <button type="button" @click=${() => store.open({ kind: "text" })}>${t("text-open")}</button>
  </p>`;
}
