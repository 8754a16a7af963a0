/** The bar at the top: the name, the views, language, appearance, a link to what is seen. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Context } from "../view/context.ts";
import { settings } from "./settings.ts";
import { tabs } from "./tabs.ts";

export function top(context: Context): TemplateResult {
  const { state, t } = context;
  return html`<header class="top">
    <a class="skip" href="#main" @click=${(event: Event) => skip(event, "#main")}>${t("skip")}</a>
    <a class="skip" href="#preset" @click=${(event: Event) => skip(event, "#preset")}>${t("skip-inputs")}</a>
    ${state.view === "play" ? nothing : html`<a class="skip" href="#view" @click=${(event: Event) => skip(event, "main h1")}>${t("skip-view", { view: t(`view-${state.view}`) })}</a>`}
    <p class="brand"><b>${t("name")}</b> <span>${t("tagline-short")}</span></p>
    <nav class="tabs" aria-label=${t("views")}>${tabs(context)}</nav>
    <div class="tools" role="group" aria-label=${t("settings")}>${settings(context)}</div>
  </header>`;
}

/** Goes there without leaving a trace in the address. */
function skip(event: Event, to: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(to)?.focus();
}
