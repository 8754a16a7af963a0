/** Makes a function that calls another once what is to be seen now has been painted; asked several times before that, it calls it once. */
export function afterPaint(call: () => void): () => void {
  let asked = false;
  return () => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() =>
      setTimeout(() => {
        asked = false;
        call();
      }),
    );
  };
}
