/** A static server for the built page: `cargo site` starts it as a program, page tests call {@link serve}. */
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { argv, exit, stdin } from "node:process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Serves folders on the loopback address.
 *
 * @param {object} options
 * @param {number} [options.port] 0 takes any free one
 * @param {Record<string, string>} [options.folders] path to folder, e.g. `{"/any/sub/path/": "dist"}`
 * @returns {Promise<{url: string, close: () => Promise<void>}>} the address of the first folder, with a slash at its end
 */
export async function serve({ port = 0, folders = { "/": join(root, "dist") } } = {}) {
  const mounts = Object.entries(folders).map(([path, folder]) => ({ path, answer: sirv(folder, { dev: true }) }));
  const server = createServer((request, response) => {
    const missing = () => response.writeHead(404, { "content-type": "text/plain" }).end("Not found");
    const mount = mounts.find(({ path }) => request.url.startsWith(path));
    if (!mount) return missing();
    request.url = request.url.slice(mount.path.length - 1);
    mount.answer(request, response, missing);
  });
  await new Promise((resolve, reject) => server.once("error", reject).listen(port, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}${mounts[0].path}`,
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await serve({ port: Number(argv[2]) });
  console.log(`Serving dist/ at ${url}`);
  // The task runner holds the other end: the server goes when the runner does.
  stdin.on("end", () => exit()).resume();
}
