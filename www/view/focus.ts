/** The focus is never nowhere, and Tab goes on from where it was. */

/** Renders; if what had the focus is gone then, the nearest thing around it that is still there gets it. */
export function keepFocus(render: () => void): void {
  const around: Element[] = [];
  for (let at = document.activeElement; at; at = at.parentElement) around.push(at);
  render();
  if (around[0]?.isConnected) return;
  const nearest = around.find(({ isConnected }) => isConnected);
  if (!(nearest instanceof HTMLElement)) return;
  if (!nearest.hasAttribute("tabindex")) {
    nearest.tabIndex = -1;
    nearest.addEventListener("blur", () => nearest.removeAttribute("tabindex"), { once: true });
  }
  nearest.focus({ preventScroll: true });
}
