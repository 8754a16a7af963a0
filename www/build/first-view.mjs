/** What is imported to have one language. */
const WORDS = /^www\/words\/[^/]+\/index\.ts$/;

/** The built file that `entry` became. */
export function outputOf(metafile, entry) {
  const found = Object.entries(metafile.outputs).find(([, output]) => output.entryPoint === entry);
  return found[0];
}

/**
 * What the first view needs: the page, its style, its script with everything that it imports statically, the engine,
 * and the words of one language (the longest; which one it will be is not known before the page runs).
 */
export function firstView(metafile) {
  const outputs = Object.keys(metafile.outputs);
  const entry = withImports(metafile, outputOf(metafile, "www/main.ts"));
  const engine = outputsWith(metafile, /^target\/site\/engine-first\/.*\.js$/);
  const languages = outputs.filter((output) => WORDS.test(metafile.outputs[output].entryPoint));
  const [words, ...otherWords] = bySize(metafile, languages);
  const later = [...engine, ...(words ? [words] : [])].flatMap((output) => withImports(metafile, output));
  const wasm = outputsWith(metafile, /^target\/site\/engine-first\/.*\.wasm$/).filter((output) =>
    output.endsWith(".wasm"),
  );
  return {
    /** Scripts that the entry imports: to be fetched with it, not after it. */
    modules: entry.slice(1),
    wasm,
    files: [...new Set([outputOf(metafile, "www/styles/main.css"), ...entry, ...later, ...wasm])],
    /** What is fetched in place of the longest words, in the other languages. */
    instead: otherWords,
  };
}

/** The built files that hold an input like `pattern`. */
function outputsWith(metafile, pattern) {
  const holds = ([, { inputs }]) => Object.keys(inputs).some((input) => pattern.test(input));
  const found = Object.entries(metafile.outputs).filter(holds);
  return found.map(([path]) => path);
}

function bySize(metafile, outputs) {
  return outputs.sort((a, b) => metafile.outputs[b].bytes - metafile.outputs[a].bytes);
}

/** `output` first, then everything it imports statically, each once. */
function withImports(metafile, output, seen = new Set()) {
  if (seen.has(output)) return [];
  seen.add(output);
  const imports = metafile.outputs[output].imports.filter(({ kind }) => kind === "import-statement");
  return [output, ...imports.flatMap(({ path }) => withImports(metafile, path, seen))];
}
