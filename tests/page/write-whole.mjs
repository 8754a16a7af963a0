/** Writes a file that several processes may write at once, and of which none may read half. */
import { mkdir, rename, writeFile } from "node:fs/promises";
import { pid } from "node:process";

/** @param {URL} file @param {string} text */
export async function writeWhole(file, text) {
  const draft = new URL(`${file.href}.${pid}`);
  await mkdir(new URL(".", file), { recursive: true });
  await writeFile(draft, text);
  await rename(draft, file);
}
