import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { everyCase, ROOT, startEngine } from "./model.mjs";

/** A folder of its own: what is written there are values, and the options to read them with. */
const folder = new URL(`target/types-${process.pid}/`, ROOT);
const TYPES =
  "Catalogue, Change, Cushions, Goal, Invalid, Mishaps, Paths, Plan, Profile, Projection, Report, There, Unreachable, WeightingSlug";
/** The types of what a verb is asked, in its order … */
const ASKED = {
  evaluate: ["Profile", "WeightingSlug"],
  project: ["Profile", "Plan", "WeightingSlug"],
  compare: ["Profile", "Profile", "WeightingSlug"],
  paths: ["Profile", "Goal", "WeightingSlug"],
  cushions: ["Profile", "WeightingSlug"],
};
/** … and of the answers, by their kind. */
const ANSWERS = {
  report: "Report",
  projection: "Projection",
  change: "Change",
  there: "There",
  paths: "Paths",
  unreachable: "Unreachable",
  cushions: "Cushions",
  invalid: "Invalid",
};
const tsc = fileURLToPath(new URL("www/node_modules/typescript/bin/tsc", ROOT));
const { catalogue, mishaps } = await startEngine();
const cases = await everyCase();

before(() => mkdir(folder, { recursive: true }));
after(() => rm(folder, { recursive: true, force: true }));

/** What the compiler says against statements that use the declared types: `line: code message`. */
async function complaints(name, statements) {
  const head = `import type { ${TYPES} } from "open-sesame";`;
  await writeFile(new URL(`${name}.ts`, folder), [head, ...statements, ""].join("\n"));
  const options = {
    extends: "../../www/tsconfig.json",
    compilerOptions: {
      noUnusedLocals: false,
      paths: { "open-sesame": ["../site/engine/open_sesame.d.ts"] },
    },
    include: [`${name}.ts`],
    exclude: [],
  };
  await writeFile(new URL(`${name}.json`, folder), JSON.stringify(options));
  const program = fileURLToPath(new URL(`${name}.json`, folder));
  const run = promisify(execFile)(process.execPath, [tsc, "--project", program, "--pretty", "false"], { cwd: folder });
  const { stdout } = await run.catch((error) => error);
  const lines = stdout.split("\n").filter((line) => line.includes("error TS"));
  return lines.map((line) => line.replace(/^.*\((\d+),\d+\): error (TS\d+).*$/, "$1 $2"));
}

const literal = (name, type, value) => `export const ${name}: ${type} = ${JSON.stringify(value)};`;

test("what the engine really returns is what its types declare: nothing missing, nothing more, nothing else", async () => {
  const statements = [
    literal("everything", "Catalogue", catalogue()),
    literal("everythingThatGoesWrong", "Mishaps", mishaps()),
    ...cases.flatMap(({ call, asked, answer }, at) => {
      const questions = asked.map((value, place) => literal(`asked${at}n${place}`, ASKED[call][place], value));
      return [literal(`answer${at}`, ANSWERS[answer.kind], answer), ...(answer.kind === "invalid" ? [] : questions)];
    }),
  ];
  assert.deepEqual(await complaints("values", statements), []);
});

test("the compiler would see a difference: a value that misses, adds or mistypes a property is refused", async () => {
  const answer = (kind) => cases.find(({ answer }) => answer.kind === kind).answer;
  const report = answer("report");
  const { issues } = cases.find(({ answer }) => answer.issues?.some(({ code }) => code === "tooLarge")).answer;
  const { paths } = answer("paths");
  const [{ asked: wishes }] = cases.filter(({ call, answer }) => call === "project" && answer.kind !== "invalid");
  const { totals: _, ...missing } = report;
  const all = catalogue();
  const first = (change) => ({ ...all, inputs: [{ ...all.inputs[0], ...change }, ...all.inputs.slice(1)] });
  const wrong = [
    literal("missing", "Report", missing),
    literal("more", "Report", { ...report, colour: "red" }),
    literal("other", "Report", { ...report, totals: { ...report.totals, open: "3" } }),
    literal("code", "Invalid", { kind: "invalid", issues: [{ ...issues[0], code: "tooLong" }] }),
    literal("deepMore", "Catalogue", first({ colour: "red" })),
    literal("deepOther", "Catalogue", first({ unit: "years" })),
    literal("path", "Paths", { ...answer("paths"), paths: [{ ...paths[0], best: ["quickest"] }] }),
    literal("held", "Unreachable", { ...answer("unreachable"), holds: [{ characteristic: "home", points: 6 }] }),
    literal("change", "Change", { ...answer("change"), points: "5" }),
    literal("plan", "Plan", { ...wishes[1], steps: [{ do: "wait", month: 1 }] }),
    literal("goal", "Goal", { to: { band: "best" } }),
  ];
  const refused = await complaints("wrong", wrong);
  const lines = new Set(refused.map((line) => Number(line.split(" ")[0])));
  assert.deepEqual(
    [...lines],
    wrong.map((_, at) => at + 2),
    refused.join("\n"),
  );
  assert.match(refused[0], /TS2741/, "missing");
  assert.match(refused[1], /TS2353/, "more");
  assert.match(refused[2], /TS2322/, "other");
});
