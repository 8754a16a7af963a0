import { exit, stdin } from "node:process";

/** Ends the development server with the task runner that started it, however that ends: it holds the other end of a pipe. */
export const endWithParent = {
  name: "end-with-parent",
  apply: "serve",
  configureServer(server) {
    if (!stdin.isTTY) stdin.on("end", () => server.close().finally(exit)).resume();
  },
};
