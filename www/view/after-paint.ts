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

/** Resolves once what is there has been painted; at once where nobody looks, since nothing is painted there. */
export function painted(): Promise<void> {
  if (document.hidden) return Promise.resolve();
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** Lets whatever waits have its turn: one long task becomes two. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
