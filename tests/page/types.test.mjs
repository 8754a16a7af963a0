import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { everyCase, ROOT, startEngine } from "./model.mjs";

/** A folder of its own: what is written there are values, and the options to read them with. */
const folder = new URL(`target/types-${process.pid}/`, ROOT);
const tsc = fileURLToPath(new URL("www/node_modules/typescript/bin/tsc", ROOT));
const { aged, catalogue, mishaps, moved, plans } = await startEngine();
const cases = await everyCase();

before(() => mkdir(folder, { recursive: true }));
after(() => rm(folder, { recursive: true, force: true }));

/** The type of what a verb is asked, by its place … */
const asks = (verb, place) => `Parameters<typeof engine.${verb}>[${place}]`;
/** … and of what it answers; only that of a kind, if one is named. */
const answers = (verb, kind) => {
  const whole = `ReturnType<typeof engine.${verb}>`;
  return kind ? `Extract<${whole}, { kind: "${kind}" }>` : whole;
};

/** What the compiler says against statements that use the declared types: `line: code message`. */
async function complaints(name, statements) {
  const head = 'import type * as engine from "open-sesame";';
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
  const { limits, presets } = catalogue();
  const [one, other] = presets.map(({ profile }) => profile);
  const record = presets.flatMap(({ profile }) => (profile.records === "unknown" ? [] : profile.records))[0];
  const statements = [
    literal("everything", answers("catalogue"), catalogue()),
    literal("everythingThatGoesWrong", answers("mishaps"), mishaps()),
    literal("inShort", answers("moved", "moved"), moved(one, other)),
    literal("older", answers("aged", "aged"), aged(record, 6)),
    ...presets.map(({ profile }, at) =>
      literal(`named${at}`, answers("plans", "plans"), plans(profile, { missMonth: 3, settleMonth: 1 })),
    ),
    literal("tooOld", answers("aged", "invalid"), aged(record, limits.monthsAgo + 1)),
    ...cases.flatMap(({ call, asked, answer }, at) => {
      const questions = asked.map((value, place) => literal(`asked${at}n${place}`, asks(call, place), value));
      const said = literal(`answer${at}`, answers(call, answer.kind), answer);
      return [said, ...(answer.kind === "invalid" ? [] : questions)];
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
  const [reports, ways] = [answers("evaluate", "report"), answers("paths", "paths")];
  const wrong = [
    literal("missing", reports, missing),
    literal("more", reports, { ...report, colour: "red" }),
    literal("other", reports, { ...report, totals: { ...report.totals, open: "3" } }),
    literal("code", answers("evaluate", "invalid"), {
      kind: "invalid",
      issues: [{ ...issues[0], code: "tooLong" }],
    }),
    literal("deepMore", answers("catalogue"), first({ colour: "red" })),
    literal("deepOther", answers("catalogue"), first({ unit: "years" })),
    literal("path", ways, { ...answer("paths"), paths: [{ ...paths[0], best: ["quickest"] }] }),
    literal("held", answers("paths", "unreachable"), {
      ...answer("unreachable"),
      outOfReach: [{ characteristic: "home", points: 6 }],
    }),
    literal("change", answers("compare", "change"), { ...answer("change"), points: "5" }),
    literal("plan", asks("project", 1), { ...wishes[1], steps: [{ do: "wait", month: 1 }] }),
    literal("goal", asks("paths", 1), { to: { grade: "best" } }),
    literal("never", answers("evaluate", "paths"), report),
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
