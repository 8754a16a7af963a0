/**
 * The address holds the whole state of the page. It is written once nothing moves; going to a view and opening a figure
 * are steps that the visitor can go back over, everything else takes the place of what was written last.
 */
import { firstLinked } from "../link/first.ts";
import type { Linked } from "../link/link.ts";
import type { View } from "../state/place.ts";
import { actual, type LinkTrouble, monthSeen, type State } from "../state/state.ts";
import { MENU, type Place, type Store } from "../state/store.ts";
import type { More } from "../view/context.ts";

/** How long nothing must have changed before the address is written, milliseconds: browsers refuse to write often. */
const RESTED_AFTER = 250;

/** What an address opens, and all that was wrong with it. */
export interface Opened {
  linked: Linked;
  faults: readonly LinkTrouble[];
}

/** What the page was opened with. What reads a link is fetched only if there is one. */
export async function opened(catalogue: State["catalogue"]): Promise<Opened> {
  if (location.hash === "" && location.search === "") return { linked: firstLinked(catalogue), faults: [] };
  try {
    const { readLink } = await import("../link/link.ts");
    return readLink(location, catalogue);
  } catch (error) {
    console.error(error);
    return { linked: firstLinked(catalogue), faults: [{ kind: "notFetched" }] };
  }
}

/** What a link to what is seen holds: of what is only looked at, the month of a plan. */
function linkedTo(state: State): Linked {
  const { valid: profile, weighting, preset } = actual(state);
  const { view, detail, unfolded, choices, language, theme } = state;
  const named = unfolded.filter((name) => name !== MENU);
  return {
    view,
    detail,
    unfolded: named,
    preset,
    profile,
    weighting,
    choices,
    month: monthSeen(state),
    language,
    theme,
  };
}

export class Address {
  readonly #store: Store;
  /** What reads and writes links, once it is there. */
  links: Pick<More, "linkOf" | "readLink"> | null = null;
  #written: Pick<State, "view" | "detail">;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
    this.#written = store.state;
    history.replaceState({ place: placeOf(store.state) }, "");
    addEventListener("popstate", ({ state }) => this.#goBack(state));
    addEventListener("settle", () => this.#write());
    addEventListener("pagehide", () => this.#write());
  }

  /** To be called after every change of the state. */
  follow(): void {
    const { state } = this.#store;
    const { view, detail } = this.#written;
    clearTimeout(this.#timer);
    if (state.view === view && (state.detail === null || detail !== null)) {
      this.#timer = setTimeout(() => this.#write(), RESTED_AFTER);
      return;
    }
    history.pushState({ place: placeOf(state) }, "", this.#link());
    this.#note();
  }

  /** The address of a view, with all that is chosen now. */
  of(view: View): string {
    const { state } = this.#store;
    return this.links?.linkOf({ ...linkedTo(state), view, detail: null }, state.catalogue) || "./";
  }

  #link(): string {
    const { state } = this.#store;
    return this.links ? this.links.linkOf(linkedTo(state), state.catalogue) || location.pathname : location.href;
  }

  #write(): void {
    clearTimeout(this.#timer);
    const link = this.#link();
    if (new URL(link, location.href).href !== location.href)
      history.replaceState({ place: placeOf(this.#store.state) }, "", link);
    this.#note();
  }

  #note(): void {
    this.#written = this.#store.state;
    document.documentElement.dispatchEvent(new Event("addressed", { bubbles: true }));
  }

  /** Back to a place on this page: the life stays as it is now. An address that was typed, or another link, is followed whole. */
  #goBack(entry: { place?: Place } | null): void {
    clearTimeout(this.#timer);
    if (entry?.place) {
      this.#written = entry.place;
      this.#store.stand(entry.place);
      return;
    }
    const { catalogue } = this.#store.state;
    const { linked, faults }: Opened = this.links
      ? this.links.readLink(location, catalogue)
      : { linked: linkedTo(this.#store.state), faults: [{ kind: "notFetched" }] };
    history.replaceState({ place: placeOf(linked) }, "");
    this.#written = linked;
    this.#store.follow(linked, faults);
  }
}

const placeOf = ({ view, detail, unfolded }: Place): Place => ({ view, detail, unfolded });
