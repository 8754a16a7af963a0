/** Says so if the page's own script, or what that imports, is missing: it can't say it then. */
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
