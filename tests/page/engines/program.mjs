/** A program that tests start, ended together with everything that it started itself. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import process, { env, platform } from "node:process";

/** How long a program may take to end by itself, in milliseconds. */
const PATIENCE = 5_000;
/** How much is kept of what it said last, in characters. */
const MEMORY = 2_000;

/** Those that have not ended. */
const running = new Set();
process.once("exit", () => {
  for (const program of running) program.signal("SIGKILL");
});
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(name, () => process.exit(1));
// Whoever ran the tests is gone.
process.stdout.once("error", () => process.exit(1));

export class Program {
  /** What it said last. */
  said = "";
  #child;
  #closed;

  /**
   * Starts it in a process group of its own.
   *
   * @param {string} file
   * @param {string[]} args
   * @param {Record<string, string>} [variables] besides those that there are
   */
  constructor(file, args, variables = {}) {
    const options = { env: { ...env, ...variables }, detached: true, stdio: ["ignore", "pipe", "pipe"] };
    this.#child = spawn(file, args, options);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      stream.setEncoding("utf8").on("data", (text) => {
        this.said = (this.said + text).slice(-MEMORY);
      });
    }
    running.add(this);
    this.#child.once("error", ({ message }) => {
      this.said += message;
    });
    // Its output is closed when the last of those that share it has ended, and not before.
    this.#closed = new Promise((resolve) => this.#child.once("close", resolve)).then(() => running.delete(this));
  }

  /** Rejects with what it said last once it has ended, together with all that it started. */
  async failed() {
    await this.#closed;
    throw new Error(`${this.#child.spawnfile} has ended: ${this.said.trim()}`);
  }

  /** The first that it writes to its standard output. @returns {Promise<string>} */
  async firstWord() {
    const [text] = await Promise.race([once(this.#child.stdout, "data"), this.failed()]);
    return text.trim();
  }

  /** Sends a signal to it and to all that it started. @param {NodeJS.Signals} name */
  signal(name) {
    try {
      if (platform === "win32" || !this.#child.pid) this.#child.kill(name);
      else process.kill(-this.#child.pid, name);
    } catch (error) {
      // Nobody is left to get it.
      if (error.code !== "ESRCH") throw error;
    }
  }

  /** Ends it and all that it started, and waits until they have. */
  async end() {
    this.signal("SIGTERM");
    const impatience = setTimeout(() => this.signal("SIGKILL"), PATIENCE);
    await this.#closed;
    clearTimeout(impatience);
  }
}
