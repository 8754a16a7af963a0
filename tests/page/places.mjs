/** What the page puts into the places of a path: `benefit-*` is asked for with the benefits' slugs, and with no others. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { ROOT, startEngine } from "./model.mjs";

const { catalogue, mishaps } = await startEngine();
const types = await readFile(new URL("target/site/engine/open_sesame.d.ts", ROOT), "utf8");

/** The words of one of the engine's types. @param {string} type @returns {string[]} */
export function wordsOf(type) {
  const [, said] = types.match(new RegExp(`^export type ${type} = (.*);$`, "m")) ?? [];
  const words = type === "Problem" ? said?.match(/(?<=code: ")\w+(?=")/g) : said?.match(/(?<=")\w+(?=")/g);
  assert(words?.length > 1, `there is no ${type}`);
  return words;
}

/**
 * Every path that the page may ask for by a pattern.
 *
 * @param {Set<string>} paths the messages that there are
 * @param {string[]} codes the page's own, where the words stand that are neither the data's nor a type's
 * @returns {Map<string, string[]>} by the pattern, with `*` for each place
 */
export function filledPaths(paths, codes) {
  const own = (...words) => {
    const unsaid = words.filter((word) => !codes.some((code) => code.includes(`"${word}"`)));
    assert.deepEqual(unsaid, [], "words that the page's code never says");
    return words;
  };
  const fills = { ...ofData(), ...ofTypes(), ...ofCode(own), "part-*-*": numbered(own(...PARTS), paths) };
  const fill = (pattern, words) => [words].flat().reduce((path, word) => path.replace("*", word), pattern);
  return new Map(Object.entries(fills).map(([pattern, list]) => [pattern, list.map((words) => fill(pattern, words))]));
}

const all = (list, key) => [...new Set(list.map((one) => one[key]))];

function ofData() {
  const { scorecards, benefits, presets, inputs } = catalogue();
  const { characteristics, ceilings, bands, gates } = scorecards[0];
  const slugs = all(characteristics, "characteristic");
  const fromRecords = characteristics.filter(({ reads }) => "records" in reads);
  const bins = characteristics.flatMap(({ characteristic, attributes }) =>
    attributes.map((_, at) => [characteristic, String(at)]),
  );
  const things = benefits.benefits.flatMap(({ offer }) => (offer.kind === "deposit" ? [offer.thing] : []));
  const isCounted = ({ unit }) => unit !== "flag" && unit !== "choice";
  const options = inputs.filter(({ unit }) => unit === "choice");
  return {
    ...same(all(bands, "band"), "band-*"),
    ...same(all(benefits.benefits, "benefit"), "benefit-*", "benefit-*-about", "benefit-*.offer"),
    ...same(slugs, "characteristic-*", "characteristic-*-about"),
    ...same(all(ceilings, "ceiling"), "ceiling-*", "ceiling-*-about", "ceiling-*.reason"),
    ...same(all([...characteristics, ...ceilings], "reason"), "reason-*", "reason-*.advice"),
    ...same(all(gates, "gate"), "gate-*", "gate-*.advice", "gate-*.short"),
    ...same(all(presets, "preset"), "preset-*", "preset-*.about"),
    ...same(all(scorecards, "weighting"), "weighting-*", "weighting-*.about"),
    "because-*-*": wordsOf("Because").flatMap((because) => slugs.map((slug) => [because, slug])),
    "characteristic-*-bin-*": bins,
    "characteristic-*-value": all(fromRecords, "characteristic"),
    "industry-*": benefits.industries,
    "input-*-value": all(inputs.filter(isCounted), "input"),
    "mishap-*": all(mishaps().mishaps, "mishap"),
    "option-*-*": options.flatMap(({ input, options }) => options.map((option) => [input, option])),
    "option-flag-*": ["true", "false"],
    "pair-*": [...all(mishaps().pairs, "pair"), "own"],
    "thing-*": things,
  };
}

function ofTypes() {
  return {
    ...same(wordsOf("BenefitState"), "benefits-*", "state-*"),
    ...same(wordsOf("Confidence"), "confidence-*", "confidence-*-about", "sourced-*"),
    ...same(wordsOf("Dimension"), "dimension-*", "dimension-*.about"),
    ...same(wordsOf("Dispute"), "dispute-*", "dispute-*-about"),
    ...same(wordsOf("Input"), "input-*", "input-*.about", "step-*"),
    ...same(wordsOf("PlanName"), "time-plan-*", "time-plan-*.about"),
    ...same(wordsOf("RecordGroup"), "group-*", "records-*", "records-*.about", "records-*.add"),
    ...same(wordsOf("RecordKind"), "kind-*", "kind-*-about"),
    ...same(wordsOf("RecordState"), "recordState-*", "recordState-*-about"),
    "article-*": wordsOf("Article"),
    "barrier-*": wordsOf("Barrier"),
    "because-*": wordsOf("Because"),
    "best-*": wordsOf("BestIn"),
    "chance-*": wordsOf("Chance"),
    ...same(wordsOf("CountedBecause"), "counted-*", "counted-*-about"),
    "effort-*": wordsOf("EffortLevel"),
    "issue-*": wordsOf("Problem"),
    "requirement-*": wordsOf("Requirement"),
    // A score that is short has words of its own.
    "short-*": ["input", "cleanMonths", "benefit", ...wordsOf("Requirement")],
    "verdict-*": wordsOf("Verdict"),
  };
}

const TYPES = [
  "null",
  "undefined",
  "boolean",
  "booleanOrUnknown",
  "number",
  "string",
  "array",
  "arrayOrUnknown",
  "object",
  "other",
];
const PARTS = [
  "about",
  "model",
  "deposits",
  "reach",
  "lenders",
  "improve",
  "friends",
  "records",
  "disputes",
  "critique",
  "security",
  "limits",
  "privacy",
  "sources",
];
/** What can be wrong with a link. */
const LINK_TROUBLES = [
  "tooLong",
  "unreadable",
  "newerVersion",
  "keptView",
  "missing",
  "unknownKey",
  "repeatedKey",
  "badValue",
  "tooMany",
  "notFetched",
];

function ofCode(own) {
  const records = own("recordAdded", "recordRemoved", "recordSettled", "recordAged", "recordEdited");
  const reasons = own(
    "onlyRecord",
    "graverRecord",
    "moreRecent",
    "moreRecords",
    "courtListed",
    "rose",
    "fell",
    "other",
  );
  return {
    ...same(own("model", "independent", "advice", "device", "licence", "sources"), "brief-*", "brief-*.about"),
    "breakdown-*": own("before", "after", "difference", "gained", "lost", "nearer", "further"),
    "cause-*": [...records, ...own("recordsWithheld", "recordsGiven", "text", "link", "reset")],
    "door-*": own("open", "short", "locked"),
    "expected-*": own(...TYPES),
    "field-*": own("daysLate", "amountYuan", "dueMonthsAgo", "settledMonthsAgo"),
    "field-*-*": [], // ids
    "inputs-*": [], // folds
    "link-*": own(...LINK_TROUBLES),
    "lives-*": own("pair", "beside", "mishap"),
    "lives-because-*": reasons,
    "missing-*": own("more", "view", "engine"),
    "part-*": own(...PARTS),
    "record-*": own("open", "settled"),
    "share-*": own("copied", "failed"),
    "table-*": own("benefit", "score", "year", "source", "confidence"),
    "theme-*": own("auto", "light", "dark"),
    "time-*": own("a", "b", "opened", "closed", "missMonth", "settleMonth"),
    "time-mark-*": own("opened", "closed"),
    "time-record-*": own("added", "atOnce", "settled", "expired"),
    "view-*": own("play", "why", "ahead", "lives", "doors", "about"),
  };
}

/** The same words for several patterns. */
const same = (words, ...patterns) => Object.fromEntries(patterns.map((pattern) => [pattern, words]));

/** Each part with the numbers of its paragraphs, from 1 up to the first that there is none of. */
function numbered(parts, paths) {
  return parts.flatMap((part) => {
    const numbers = [];
    for (let n = 1; paths.has(`part-${part}-${n}`); n += 1) numbers.push([part, String(n)]);
    return numbers;
  });
}
