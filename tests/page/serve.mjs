/** A static server for the built page, as any host would serve it. */
import { createServer } from "node:http";
import { createRequire } from "node:module";

const require = createRequire(new URL("../../www/package.json", import.meta.url));
const sirv = require("sirv");

/**
 * Serves folders on the loopback address, at any free port.
 *
 * @param {Record<string, string>} folders path to folder, e.g. `{"/any/sub/path/": "dist"}`
 * @returns {Promise<{url: string, close: () => Promise<void>}>} the address of the first folder, with a slash at its end
 */
export async function serve(folders) {
  const mounts = Object.entries(folders).map(([path, folder]) => ({ path, answer: sirv(folder, { dev: true }) }));
  const server = createServer((request, response) => {
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    const mount = mounts.find(({ path }) => request.url.startsWith(path));
    if (!mount) return missing();
    request.url = request.url.slice(mount.path.length - 1);
    mount.answer(request, response, missing);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${mounts[0].path}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
