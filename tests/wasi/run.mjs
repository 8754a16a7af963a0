/** Runs one program for `wasm32-wasip1` in the folder it is started in: `node run.mjs PROGRAM.wasm ARGUMENTS…`. */
import { readFile } from "node:fs/promises";
import { argv, cwd, env } from "node:process";
import { WASI } from "node:wasi";

const program = await WebAssembly.compile(await readFile(argv[2]));
const wasi = new WASI({ version: "preview1", args: argv.slice(2), env, preopens: { ".": cwd() } });
process.exitCode = wasi.start(await WebAssembly.instantiate(program, wasi.getImportObject()));
