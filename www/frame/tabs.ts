/** The ways from view to view: a row of names at the top, and at the foot of a narrow window with signs. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { VIEWS, type View } from "../state/place.ts";
import { MENU } from "../state/store.ts";
import type { Context } from "../view/context.ts";
import { fold } from "../view/fold.ts";
import { settings } from "./settings.ts";

export function tabs(context: Context) {
  return VIEWS.map((view) => tab(context, view, context.t(`view-${view}`)));
}

/** Shown at the foot; the rest is in the menu. */
const AT_FOOT: readonly View[] = ["play", "why", "ahead", "doors"];

export function bar(context: Context): TemplateResult {
  const { t } = context;
  const inMenu = VIEWS.filter((view) => !AT_FOOT.includes(view));
  return html`<nav class="bar" aria-label=${t("views")}>
    ${AT_FOOT.map((view) => tab(context, view, html`${sign(view)} <span>${t(`view-${view}`)}</span>`))}
    ${fold(context, MENU, {
      kind: inMenu.includes(context.state.view) ? "menu current" : "menu",
      summary: html`${sign("menu")} <span>${t("menu")}</span>`,
      content: () => html`<div class="menu-body">
        ${inMenu.map((view) => tab(context, view, t(`view-${view}`)))}
        <div class="tools" role="group" aria-label=${t("settings")}>${settings(context)}</div>
      </div>`,
    })}
  </nav>`;
}

function tab({ linkTo, state, store }: Context, view: View, name: unknown) {
  const address = ({ currentTarget }: Event) => {
    (currentTarget as HTMLAnchorElement).href = linkTo(view);
  };
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.go(view);
  };
  return html`<a href="#1/${view}" data-view=${view} aria-current=${view === state.view ? "page" : nothing} @pointerdown=${address} @focus=${address} @click=${go}>${name}</a>`;
}

/** A door ajar, a stair down, a stair into the days to come, a row of doors, dots. */
const SIGNS: Record<string, TemplateResult> = {
  play: svg`<path d="M5 21V4h11v17M3 21h18M16 7l3-1v15M8.5 12.5v1" />`,
  why: svg`<path d="M3 5h6v5h6v5h6v5" />`,
  ahead: svg`<path d="M3 19h6v-5h6V9h6M18 5v1" />`,
  doors: svg`<path d="M3 5h4v15H3zM10 5h4v15h-4zM17 5h4v15h-4zM2 3h20" />`,
  menu: svg`<path d="M5 12h.01M12 12h.01M19 12h.01" />`,
};

const sign = (name: string) => html`<svg class="sign" viewBox="0 0 24 24" aria-hidden="true">${SIGNS[name]}</svg>`;
