import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";

const compress = { gzip: promisify(gzip), brotli: promisify(brotliCompress) };

/** The size of each of the `files` in `folder`, in bytes: as it is, and as a server would send it. */
export function sizes(folder, files) {
  return Promise.all(
    files.map(async (file) => {
      const bytes = await readFile(join(folder, file));
      const [gzipped, brotli] = await Promise.all([compress.gzip(bytes, { level: 9 }), compress.brotli(bytes)]);
      return { file, raw: bytes.length, gzip: gzipped.length, brotli: brotli.length };
    }),
  );
}
