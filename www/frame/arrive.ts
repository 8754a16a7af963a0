/** What happens on arrival at a view: its title names the page, and its heading has the focus. */
import type { View } from "../state/place.ts";
import type { Context } from "../view/context.ts";

let stoodAt: View | null = null;

/** To be called after every drawing. The first view of all takes no focus from anything. */
export function arrive({ state, t }: Context): void {
  const { view } = state;
  const title = view === "play" ? t("title") : t("title-view", { view: t(`view-${view}`) });
  if (document.title !== title) document.title = title;
  if (view === stoodAt) return;
  if (stoodAt === null) {
    stoodAt = view;
    return;
  }
  const heading = document.querySelector<HTMLElement>("main h1");
  if (!heading) return;
  stoodAt = view;
  document.querySelector(".view")?.scrollTo({ top: 0 });
  if (getComputedStyle(document.body).overflowY !== "hidden") scrollTo({ top: 0 });
  if (document.querySelector("dialog[open]")) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}
