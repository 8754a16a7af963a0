/** How the script takes over from the page that `index.html` holds: what a visitor has done to that before is not lost. */

/** A control that stands otherwise than it was written: its value, or whether it is checked. */
export interface Moved {
  readonly id: string;
  readonly value: string | boolean;
}

/** What has the focus, and what is selected in it. */
export interface Focus {
  readonly id: string;
  readonly selection: readonly [number, number] | null;
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Longest wait for a hand, milliseconds: a browser may have missed that it was lifted. */
const LONGEST_HOLD = 10_000;
/** What matches while something is pressed or a list is open. */
const HELD = [":active", "[data-held]", "select:open"];

/** The controls that were moved before the script arrived. Those without an id are not found again. */
export function movedBefore(document: Document): Moved[] {
  // After a reload the browser may have set them, as they stood before it.
  if (!document.defaultView?.navigator.userActivation.hasBeenActive) return [];
  const controls = [...document.querySelectorAll<Control>(":is(input, select, textarea)[id]")];
  return controls.flatMap((control) => {
    const value = movedTo(control);
    return value === null ? [] : [{ id: control.id, value }];
  });
}

/** What a control was moved to; `null` if it stands as it was written. */
function movedTo(control: Control): string | boolean | null {
  if (control instanceof HTMLSelectElement) {
    const written = control.querySelector<HTMLOptionElement>("option[selected]") ?? control.options[0];
    return control.value === (written?.value ?? "") ? null : control.value;
  }
  const { type } = control;
  if (control instanceof HTMLInputElement && (type === "checkbox" || type === "radio")) {
    const { checked } = control;
    // Of a group the one that was chosen says it all.
    return checked === control.defaultChecked || (type === "radio" && !checked) ? null : checked;
  }
  return control.value === control.defaultValue ? null : control.value;
}

/** The folds that were opened before the script arrived, by their names. */
export function unfoldedBefore(document: Document): string[] {
  const open = document.querySelectorAll<HTMLElement>("details[open][data-fold]");
  return [...open].flatMap(({ dataset }) => dataset.fold ?? []);
}

/** Moves the controls of the page as it is now, as if by hand. What there is no longer is left out. */
export function moveAgain(document: Document, moved: readonly Moved[]): void {
  for (const { id, value } of moved) {
    const control = document.getElementById(id) as Control | null;
    if (!control) continue;
    if (typeof value === "string") control.value = value;
    else (control as HTMLInputElement).checked = value;
    for (const type of ["input", "change"]) control.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

/** Resolves once no pointer is down and no list is open: what is in a hand is not to be taken out of it. */
export async function handsOff(document: Document): Promise<void> {
  const latest = performance.now() + LONGEST_HOLD;
  while (isHeld(document) && performance.now() < latest) await nextFrame();
}

function isHeld(document: Document): boolean {
  const known = HELD.filter((selector) => CSS.supports(`selector(${selector})`));
  return !document.hidden && document.querySelector(known.join()) !== null;
}

const nextFrame = () => new Promise(requestAnimationFrame);

/** What has the focus; `null` if nothing with an id has. */
export function focusOf(document: Document): Focus | null {
  const { activeElement: element } = document;
  if (!element?.id) return null;
  const { selectionStart: from, selectionEnd: to } = element as HTMLInputElement;
  return { id: element.id, selection: typeof from === "number" && typeof to === "number" ? [from, to] : null };
}

/** Gives the focus to what has the same id now. */
export function restoreFocus(document: Document, focus: Focus | null): void {
  const element = focus && document.getElementById(focus.id);
  if (!element) return;
  element.focus({ preventScroll: true });
  if (focus.selection) (element as HTMLInputElement).setSelectionRange(...focus.selection);
}
