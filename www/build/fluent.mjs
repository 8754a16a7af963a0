import { readFile } from "node:fs/promises";
import { FluentResource } from "@fluent/bundle";

const FTL = /\.ftl$/;

/** Vite plugin: reads words when the page is built. What is imported of a file is what a bundle takes, parsed already. */
export const fluent = {
  name: "fluent",
  async load(id) {
    if (!FTL.test(id)) return null;
    const { body } = new FluentResource(await readFile(id, "utf8"));
    return { code: `export default ${JSON.stringify({ body: body.map(lean) })};`, map: null };
  },
};

/** A message without what it has not: most have no attribute. */
const lean = ({ id, value, attributes }) => ({ id, value, attributes });
