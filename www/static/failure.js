/** What cannot wait for the page's own script: to say that it is missing, and to know what is in the visitor's hand. */
addEventListener(
  "error",
  ({ target }) => {
    if (!(target instanceof HTMLScriptElement)) return;
    const failure = document.querySelector("#failure");
    if (failure) failure.hidden = false;
    document.documentElement.dataset.state = "failed";
    dispatchEvent(new Event("failed"));
  },
  true,
);
for (const type of ["pointerdown", "pointerup", "pointercancel"]) {
  addEventListener(type, () => document.documentElement.toggleAttribute("data-held", type === "pointerdown"), true);
}
