/** A static server for the built page, as any host would serve it. */
import { createServer } from "node:http";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const sirv = require("sirv");

/**
 * Serves folders on the loopback address, at any free port.
 *
 * @param {Record<string, string>} folders path to folder, e.g. `{"/any/sub/path/": "dist"}`
 * @returns {Promise<{url: string, refuse: (files: RegExp | null) => void, close: () => Promise<void>}>} the address of
 *   the first folder, with a slash at its end; a way to have some files not found from now on
 */
export async function serve(folders) {
  const mounts = Object.entries(folders).map(([path, folder]) => ({ path, answer: sirv(folder, { dev: true }) }));
  let refused = null;
  const server = createServer((request, response) => {
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    const mount = mounts.find(({ path }) => request.url.startsWith(path));
    if (!mount || refused?.test(request.url)) return missing();
    request.url = request.url.slice(mount.path.length - 1);
    mount.answer(request, response, missing);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${mounts[0].path}`,
    refuse: (files) => {
      refused = files;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
