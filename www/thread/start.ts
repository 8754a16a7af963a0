/** Starts the second thread. */
import address from "./worker.ts?worker&url";

/** The one script that the policy of the page lets a thread be made of. */
const policy = window.trustedTypes?.createPolicy("engine", {
  createScriptURL(url) {
    if (url !== address) throw new TypeError(`${url} is not the engine's`);
    return url;
  },
});

export function startThread(): Worker {
  const script = policy?.createScriptURL(address) ?? address;
  return new Worker(script as unknown as string, { type: "module", name: "engine" });
}
