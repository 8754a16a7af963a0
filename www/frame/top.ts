/** The bar at the top: the name, the views, language, appearance, a link to what is seen. */
import { html, type TemplateResult } from "lit-html";
import type { Context } from "../view/context.ts";
import { settings } from "./settings.ts";
import { tabs } from "./tabs.ts";

export function top(context: Context): TemplateResult {
  const { t } = context;
  return html`<header class="top">
    <a class="skip" href="#main" @click=${(event: Event) => skip(event, "#main")}>${t("skip")}</a>
    <a class="skip" href="#preset" @click=${(event: Event) => skip(event, "#preset")}>${t("skip-inputs")}</a>
    <p class="brand"><b>${t("name")}</b> <span>${t("tagline-short")}</span></p>
    <nav class="tabs" aria-label=${t("views")}>${tabs(context)}</nav>
    <div class="tools" role="group" aria-label=${t("settings")}>${settings(context)}</div>
  </header>`;
}

/** Goes there without leaving a trace in the address. What is not shown in this view can't be gone to. */
function skip(event: Event, to: string): void {
  event.preventDefault();
  document.querySelector<HTMLElement>(to)?.focus();
}
