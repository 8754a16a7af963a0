/** Notes what goes wrong on the page, from its first line on: `browsers.mjs` puts it there and reads it. */
{
  const { error } = console;
  const note = (...words) => window.faults.push(words.map(String).join(" "));
  window.faults = [];
  // In the capturing phase, in which what could not be fetched is told as well.
  addEventListener(
    "error",
    ({ message, target }) => note(message ?? `not fetched: ${target.src ?? target.href}`),
    true,
  );
  addEventListener("unhandledrejection", ({ reason }) => note("unhandled:", reason));
  addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
    note(violatedDirective, blockedURI),
  );
  console.error = (...words) => {
    note(...words);
    error.apply(console, words);
  };
}
