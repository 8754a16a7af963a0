/** Links: the state of the page as the fragment of its address, and back. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { pageModule, ROOT, startEngine } from "./model.mjs";
import { makeRandom, randomProfile } from "./random-profile.mjs";

const { catalogue: readCatalogue, evaluate, mishaps } = await startEngine();
const { linkOf, readLink } = await pageModule("link/link.ts");
const { INPUT_KEYS, MISHAPS, PAIRS, lifeKeys, otherKeys } = await pageModule("link/keys.ts");
const kept = JSON.parse(await readFile(new URL("tests/links.json", ROOT), "utf8"));

const catalogue = readCatalogue();
const { inputs, limits, presets, scorecards, benefits, recordKinds } = catalogue;
const open = (hash, search = "") => readLink({ hash, search }, catalogue);
const write = (linked) => linkOf(linked, catalogue);
const { linked: first } = open("");

const STATES = 2_500;
const LONGEST = 16_000;
const NUMBERS = inputs.filter(({ unit }) => unit !== "flag" && unit !== "choice");

/** The preset with exactly this profile, or null. */
const presetOf = (profile) => presets.find((one) => isDeepStrictEqual(one.profile, profile))?.preset ?? null;
const lifeOf = (slug) => presets.find(({ preset }) => preset === slug);
/** What is in no order, in one. */
const inOrder = (linked) => {
  const { wish } = linked.choices;
  const choices = { ...linked.choices, wish: { ...wish, pins: [...wish.pins].sort() } };
  return { ...linked, unfolded: [...linked.unfolded].sort(), choices };
};
const withProfile = (profile, rest = first) => ({ ...rest, profile, preset: presetOf(profile) });

/** What can be chosen at random. */
function chance(random) {
  const whole = (minimum, maximum) => minimum + Math.floor(random() * (maximum - minimum + 1));
  const pick = (list) => list[whole(0, list.length - 1)];
  const sometimes = (value, otherwise) => (random() < 0.4 ? value() : otherwise);
  const some = (list, most) => [...new Set(Array.from({ length: whole(0, most) }, () => pick(list)))];
  return { whole, pick, sometimes, some };
}

/** Any state that a link may hold. */
function randomState(random) {
  const { whole, pick, sometimes, some } = chance(random);
  const view = pick(["play", "why", "ahead", "lives", "doors", "about"]);
  const weighting = sometimes(() => pick(scorecards).weighting, first.weighting);
  const choices = randomChoices(random);
  return {
    ...withProfile(randomLife(random)),
    view,
    weighting,
    choices,
    detail: sometimes(() => randomDetail(random), null),
    unfolded: sometimes(
      () => some(["group-behaviour", "dimension-identity", "part-privacy", `record-${whole(0, 9)}`], 4),
      [],
    ),
    month: sometimes(() => whole(0, choices.time.horizon), 0),
    language: sometimes(() => pick(["en", "zh"]), null),
    theme: sometimes(() => pick(["light", "dark"]), "auto"),
  };
}

/** Any life; as often as not a preset of which a few answers were changed. */
function randomLife(random) {
  const { whole, pick } = chance(random);
  const any = randomProfile(catalogue, random);
  if (random() < 0.5) return any;
  const changed = Array.from({ length: whole(0, 4) }, () => pick(Object.keys(any)));
  return { ...pick(presets).profile, ...Object.fromEntries(changed.map((key) => [key, any[key]])) };
}

function randomDetail(random) {
  const { pick } = chance(random);
  const card = scorecards[0];
  const cutOffs = benefits.benefits.map(({ scoreNeeded }) => scoreNeeded).filter((score) => score !== null);
  return pick([
    { kind: pick(["breakdown", "score", "totals", "text"]) },
    { kind: "benefit", benefit: pick(benefits.benefits).benefit },
    { kind: "characteristic", characteristic: pick(card.characteristics).characteristic },
    { kind: "ceiling", ceiling: pick(card.ceilings).ceiling },
    { kind: "door", cutOff: pick(cutOffs) },
  ]);
}

function randomChoices(random) {
  const { whole, pick, sometimes, some } = chance(random);
  const horizon = sometimes(() => pick([12, 24, limits.usualMonths, limits.planMonths]), 24);
  const plan = () => pick(["begin", "keep", "miss", "settle", "returnLate", "goOn"]);
  const moment = () => whole(1, Math.min(24, horizon));
  const pins = [...inputs.map(({ input }) => input), "records"];
  const { time, lives, wish } = first.choices;
  return {
    wish: {
      pins: sometimes(() => some(pins, 5), []),
      withinMonths: sometimes(() => pick([12, 24, limits.planMonths]), wish.withinMonths),
    },
    time: {
      a: sometimes(plan, null),
      b: sometimes(plan, null),
      horizon,
      missMonth: sometimes(moment, time.missMonth),
      settleMonth: sometimes(moment, time.settleMonth),
      side: sometimes(() => "b", "a"),
    },
    lives: {
      pair: sometimes(() => pick([...mishaps().pairs.map(({ pair }) => pair), "own"]), lives.pair),
      beside: sometimes(() => pick(presets).preset, lives.beside),
      mishap: sometimes(() => pick(mishaps().mishaps).mishap, null),
    },
    doors: {
      state: sometimes(() => pick(["open", "nearly", "closed", "unknown"]), null),
      industry: sometimes(() => pick(benefits.industries), null),
    },
    ahead: { benefit: sometimes(() => pick(benefits.benefits).benefit, null) },
  };
}

/** States from a seed, each with its link. */
function* randomLinks(seed, count) {
  const random = makeRandom(seed);
  for (let at = 0; at < count; at += 1) {
    const state = randomState(random);
    yield { state, link: write(state), random };
  }
}

test("every state survives its link, which no browser changes", () => {
  for (const { state, link } of randomLinks(1, STATES)) {
    const { linked, faults } = open(link);
    assert.deepEqual(faults, [], link);
    assert.deepEqual(inOrder(linked), inOrder(state), link);
    assert.equal(write(linked), link);
    assert.equal(new URL(`http://x/${link}`).hash, link);
    assert.equal(JSON.stringify(linked.profile), JSON.stringify(state.profile), "keys in the engine's order");
  }
});

test("what is as it was at first has the empty link, and the empty link opens it", () => {
  const [{ preset, profile }] = presets;
  assert.deepEqual(open("").faults, []);
  assert.equal(write(first), "");
  const { weighting } = scorecards[0];
  const said = { view: "play", detail: null, unfolded: [], preset, profile, weighting, month: 0, language: null };
  assert.deepEqual(first, { ...said, theme: "auto", choices: first.choices });
  assert.deepEqual(open(`#1/play/${preset}`), { linked: first, faults: [] });
});

test("equal states have equal links, in whichever order and by whichever way they came about", () => {
  const turned = (value) => Object.fromEntries(Object.entries(value).reverse());
  for (const { state, link } of randomLinks(2, 300)) {
    const { wish } = state.choices;
    const choices = { ...turned(state.choices), wish: { ...wish, pins: [...wish.pins].reverse() } };
    const profile = turned(state.profile);
    assert.equal(write({ ...turned(state), unfolded: [...state.unfolded].reverse(), choices, profile }), link);
    assert.equal(write({ ...state, preset: null }), link);
    assert.equal(write({ ...state, preset: "prime" }), link, "a preset that the life is not");
  }
});

/** What stands for a value, told without the module. */
const valueText = (value) => (value === "unknown" ? "-" : typeof value === "boolean" ? (value ? "yes" : "no") : value);

test("the life of a link is the preset that makes it the shortest, the first one of equals", () => {
  const random = makeRandom(3);
  const recordText = (records) => (records === "unknown" ? "-" : "none");
  for (let at = 0; at < 500; at += 1) {
    const profile = { ...randomLife(random), records: random() < 0.5 ? [] : "unknown" };
    if (presetOf(profile)) continue;
    const lengths = presets.map((one) => {
      const differing = inputs.filter(({ input }) => one.profile[input] !== profile[input]);
      const pairs = differing.map(({ input }) => `${INPUT_KEYS[input]}=${valueText(profile[input])}`);
      const same = isDeepStrictEqual(one.profile.records, profile.records);
      const text = [...pairs, ...(same ? [] : [`records=${recordText(profile.records)}`])].join("&");
      return `#1/play/${one.preset}?${text}`.length;
    });
    const link = write(withProfile(profile));
    assert.equal(link.length, Math.min(...lengths), link);
    assert.equal(link.split(/[/?]/)[2], presets[lengths.indexOf(link.length)].preset, link);
  }
});

/** The ends of an input's range, and what it is when it is withheld. */
function extremes({ unit, options, minimum, maximum }) {
  if (unit === "flag") return [true, false, "unknown"];
  return unit === "choice" ? [...options, "unknown"] : [minimum, maximum, "unknown"];
}

test("a preset with any two answers changed has a link of at most 60 characters, in every view", () => {
  let longest = "";
  for (const { profile } of presets) {
    for (const [at, one] of inputs.entries()) {
      for (const other of inputs.slice(at + 1)) {
        for (const value of extremes(one)) {
          for (const second of extremes(other)) {
            const changed = { ...profile, [one.input]: value, [other.input]: second };
            const link = write(withProfile(changed, { ...first, view: "ahead" }));
            if (link.length > longest.length) longest = link;
          }
        }
      }
    }
  }
  assert(longest.length > 40 && longest.length <= 60, `${longest.length}: ${longest}`);
});

test("every link of a version that was ever published opens what it did", () => {
  for (const { sentence, hash, search, opens } of kept) {
    const { life = presets[0].preset, answers = {}, choices = {}, ...rest } = opens;
    const parts = Object.entries(first.choices).map(([part, own]) => [part, { ...own, ...choices[part] }]);
    const whole = {
      ...withProfile({ ...lifeOf(life).profile, ...answers }),
      ...rest,
      choices: Object.fromEntries(parts),
    };
    const { linked, faults } = open(hash, search);
    assert.deepEqual(faults, [], sentence);
    assert.deepEqual(linked, whole, sentence);
  }
  assert.deepEqual([...new Set(kept.map(({ version }) => version))], [0, 1]);
});

test("every key has a name of its own, and stands in a link that is kept", () => {
  const names = [...lifeKeys(catalogue), ...otherKeys(catalogue)].map(({ name }) => name);
  assert.equal(new Set(names).size, names.length);
  assert.deepEqual(
    Object.keys(INPUT_KEYS),
    inputs.map(({ input }) => input),
  );
  const used = kept.flatMap(({ hash }) => hash.match(/(?<=[?&])\w+(?==)/g) ?? []);
  assert.deepEqual([...new Set(used)].sort(), names.sort());
});

test("the mishaps and pairs that a link may name are those of the whole engine", () => {
  assert.deepEqual(
    MISHAPS,
    mishaps().mishaps.map(({ mishap }) => mishap),
  );
  assert.deepEqual(
    PAIRS,
    mishaps().pairs.map(({ pair }) => pair),
  );
});

const bad = (key, value, used) => ({ kind: "badValue", key, value, used });
const unreadable = (text) => ({ kind: "unreadable", text });
const unknown = (key) => ({ kind: "unknownKey", key });
const repeated = (key, used) => ({ kind: "repeatedKey", key, used });
const missing = (key, used) => ({ kind: "missing", key, used });
const FIRST = "steadyRenter";

/** Damaged links: the faults, and the link to what opens. */
const DAMAGED = [
  ["#1", [missing("view", "play"), missing("life", FIRST)], ""],
  ["#1/", [missing("view", "play"), missing("life", FIRST)], ""],
  ["#1/why", [missing("life", FIRST)], "#1/why/steadyRenter"],
  ["#1?onTime=3", [missing("view", "play"), missing("life", FIRST)], "#1/play/steadyRenter?onTime=3"],
  ["#1//prime", [missing("view", "play")], "#1/play/prime"],
  ["#1/play/prime/?onTime=3", [unreadable("/")], "#1/play/prime?onTime=3"],
  ["#1/play/prime/a/b", [unreadable("/a/b")], "#1/play/prime"],
  ["#1/garden/prime", [bad("view", "garden", "play")], "#1/play/prime"],
  ["#1/PLAY/prime", [bad("view", "PLAY", "play")], "#1/play/prime"],
  ["#1/town/prime?bills=3", [{ kind: "keptView", view: "town" }], "#1/play/prime?bills=3"],
  ["#1/lessons/steadyRenter", [{ kind: "keptView", view: "lessons" }], ""],
  ["#1/why/nobody", [bad("life", "nobody", FIRST)], "#1/why/steadyRenter"],
  ["#1/__proto__/constructor", [bad("view", "__proto__", "play"), bad("life", "constructor", FIRST)], ""],
  ["#2/play/prime", [{ kind: "newerVersion", version: 2 }], ""],
  ["#999999?x", [{ kind: "newerVersion", version: 999999 }], ""],
  ["#2", [{ kind: "newerVersion", version: 2 }], ""],
  ["#0/play/prime", [unreadable("0/play/prime")], ""],
  ["#01/play/prime", [unreadable("01/play/prime")], ""],
  ["#1e3/play/prime", [unreadable("1e3/play/prime")], ""],
  ["#9999999999/play", [unreadable("9999999999/play")], ""],
  ["#nowhere", [unreadable("nowhere")], ""],
  ["#__proto__", [unreadable("__proto__")], ""],
  ["##1/play/prime", [unreadable("#1/play/prime")], ""],
  ["#Why", [unreadable("Why")], ""],
  ["#%", [unreadable("%")], ""],
  ["#%E0%A4%A", [unreadable("%E0%A4%A")], ""],
  ["#\u202eevil\u0000", [unreadable("\ufffdevil\ufffd")], ""],
  [`#${"x".repeat(70)}`, [unreadable(`${"x".repeat(59)}…`)], ""],
  [`#${"𝒳".repeat(70)}`, [unreadable(`${"𝒳".repeat(59)}…`)], ""],
  ["#1/play/prime?colour=red&x", [unknown("colour"), unknown("x")], "#1/play/prime"],
  [
    "#1/play/prime?__proto__=1&constructor=2&toString=3",
    ["__proto__", "constructor", "toString"].map(unknown),
    "#1/play/prime",
  ],
  ["#1/play/prime?onTimeRepayments=3", [unknown("onTimeRepayments")], "#1/play/prime"],
  ["#1/play/prime?=3&=", [unknown("")], "#1/play/prime"],
  ["#1/play/prime?&&bills=3&", [], "#1/play/prime?bills=3"],
  ["#1/play/prime?bills=3&bills=3", [repeated("bills", "24")], "#1/play/prime"],
  ["#1/play/prime?a=keep&a=miss&a=!", [repeated("a", null)], "#1/play/prime"],
  ["#1/play/prime?bills", [bad("bills", "", "24")], "#1/play/prime"],
  ["#1/play/prime?bills=25", [bad("bills", "25", "24")], "#1/play/prime"],
  ["#1/play/prime?bills=03", [bad("bills", "03", "24")], "#1/play/prime"],
  ["#1/play/prime?bills=-1&phone=1.5", [bad("bills", "-1", "24"), bad("phone", "1.5", "120")], "#1/play/prime"],
  ["#1/play/prime?bills=1e1&phone=NaN", [bad("bills", "1e1", "24"), bad("phone", "NaN", "120")], "#1/play/prime"],
  ["#1/play/prime?bills=３&phone= 3", [bad("bills", "３", "24"), bad("phone", " 3", "120")], "#1/play/prime"],
  [`#1/play/prime?bills=${"9".repeat(400)}`, [bad("bills", `${"9".repeat(59)}…`, "24")], "#1/play/prime"],
  ["#1/play/prime?bills=%zz", [bad("bills", "%zz", "24")], "#1/play/prime"],
  ["#1/play/prime?bills=%FF&phone=3", [bad("bills", "%FF", "24")], "#1/play/prime?phone=3"],
  ["#1/play/prime?bills=unknown", [bad("bills", "unknown", "24")], "#1/play/prime"],
  ["#1/play/private?savings=99", [bad("savings", "99", "-")], "#1/play/private"],
  ["#1/play/prime?home=true&car=-", [bad("home", "true", "yes")], "#1/play/prime?car=-"],
  ["#1/play/prime?work=constructor", [bad("work", "constructor", "steady")], "#1/play/prime"],
  ["#1/play/prime?w=__proto__", [bad("w", "__proto__", "reportedA")], "#1/play/prime"],
  ["#1/play/prime?open=benefit.moon", [bad("open", "benefit.moon", null)], "#1/play/prime"],
  ["#1/play/prime?open=carRental", [bad("open", "carRental", null)], "#1/play/prime"],
  ["#1/play/prime?open=door.651", [bad("open", "door.651", null)], "#1/play/prime"],
  ["#1/play/prime?open=constructor", [bad("open", "constructor", null)], "#1/play/prime"],
  ["#1/doors/prime?open=benefit.carRental", [], "#1/doors/prime?open=carRental"],
  ["#1/doors/prime?open=score", [], "#1/doors/prime?open=score"],
  ["#1/play/prime?unfolded=part-a~~part-b", [bad("unfolded", "", null)], "#1/play/prime"],
  ["#1/play/prime?unfolded=x~y~x&pins=car", [bad("unfolded", "x", null)], "#1/play/prime?pins=car"],
  ["#1/play/prime?unfolded=__proto__", [bad("unfolded", "__proto__", null)], "#1/play/prime"],
  ["#1/play/prime?pins=car~boat~ownsHome", [bad("pins", "boat", null), bad("pins", "ownsHome", null)], "#1/play/prime"],
  ["#1/ahead/prime?a=fly&b=keep", [bad("a", "fly", null)], "#1/ahead/prime?b=keep"],
  ["#1/ahead/prime?horizon=36&within=0", [bad("within", "0", "60"), bad("horizon", "36", "24")], "#1/ahead/prime"],
  ["#1/ahead/prime?horizon=12&miss=13&settle=12", [bad("miss", "13", "3")], "#1/ahead/prime?horizon=12&settle=12"],
  [
    "#1/ahead/prime?horizon=60&miss=25&settle=0",
    [bad("miss", "25", "3"), bad("settle", "0", "1")],
    "#1/ahead/prime?horizon=60",
  ],
  ["#1/ahead/prime?month=25&horizon=36", [bad("horizon", "36", "24"), bad("month", "25", "0")], "#1/ahead/prime"],
  ["#1/ahead/prime?side=c&ways=moon", [bad("ways", "moon", null), bad("side", "c", "a")], "#1/ahead/prime"],
  ["#1/lives/prime?pair=own&beside=nobody", [bad("beside", "nobody", "latePayer")], "#1/lives/prime?pair=own"],
  ["#1/lives/prime?pair=x&mishap=y", [bad("pair", "x", "published"), bad("mishap", "y", null)], "#1/lives/prime"],
  [
    "#1/doors/prime?state=ajar&industry=moon",
    [bad("state", "ajar", null), bad("industry", "moon", null)],
    "#1/doors/prime",
  ],
  ["#1/play/prime?lang=fr&theme=pink", [bad("lang", "fr", null), bad("theme", "pink", "auto")], "#1/play/prime"],
  ["#1/play/prime?records=", [bad("records", "", "none")], "#1/play/prime"],
  ["#1/play/prime?records=unknown", [bad("records", "unknown", "none")], "#1/play/prime"],
  [
    "#1/play/prime?records=fraud.1.1.1.1~theft.1.1.1.1~fraud.x.1.1.1",
    [bad("records", "theft.1.1.1.1", "none"), bad("records", "fraud.x.1.1.1", "none")],
    "#1/play/prime",
  ],
  ["#1/play/prime?records=fraud.1.1.1", [bad("records", "fraud.1.1.1", "none")], "#1/play/prime"],
  ["#1/play/prime?records=fraud.1.1.1.1.none.", [bad("records", "fraud.1.1.1.1.none.", "none")], "#1/play/prime"],
  ["#1/play/prime?records=fraud.1.1.1.1.none", [], "#1/play/prime?records=fraud.1.1.1.1"],
  ["#1/play/prime?records=fraud.1.1.1.1.settled", [bad("records", "fraud.1.1.1.1.settled", "none")], "#1/play/prime"],
  ["#1/play/prime?records=fraud.1.open.1.1", [bad("records", "fraud.1.open.1.1", "none")], "#1/play/prime"],
  ["#1/play/prime?records=fraud.1.1.1.2", [bad("records", "fraud.1.1.1.2", "none")], "#1/play/prime"],
  ["#1/play/courtListed?records=x", [bad("records", "x", "courtDefaulter.4400.2951.144.open")], "#1/play/courtListed"],
  [
    "#1/play/latePayer?records=x",
    [bad("records", "x", "loanOverdue.45.3200.16.14~loanOverdue.12.1800.9.8~utilityUn…")],
    "#1/play/latePayer",
  ],
  ["#1%2Fplay%2Fprime%3Fbills%3D3", [], "#1/play/prime?bills=3"],
  [
    "#1/play/prime?%62ills=%33&records=fraud.1.1.1.1%7Efraud%2e1.1.1.1",
    [],
    "#1/play/prime?bills=3&records=fraud.1.1.1.1~fraud.1.1.1.1",
  ],
  ["#1/play/student?onTime=14&bills=17", [], "#1/play/student?onTime=14&bills=17"],
  ["#1/play/steadyRenter?onTime=14&side=a", [], ""],
  ["1/play/prime", [], "#1/play/prime"],
  ["#", [], ""],
];

for (const [hash, faults, opens] of DAMAGED) {
  test(`“${hash.slice(0, 70).replaceAll(/\p{C}/gu, "?")}” opens ${opens || "the first state"}, and says what was wrong`, () => {
    const found = open(hash);
    assert.deepEqual(found.faults, faults);
    assert.equal(write(found.linked), opens);
    assert.equal({}.polluted, undefined);
  });
}

test("the language of the query counts where the fragment says none, and what it can't be is told", () => {
  const languageOf = (hash, search) => open(hash, search).linked.language;
  assert.equal(languageOf("#1/why/prime", "?lang=zh"), "zh");
  assert.equal(languageOf("#1/why/prime?lang=en", "?lang=zh"), "en");
  assert.equal(languageOf("#2/why/prime", "?lang=zh-Hans&ref=x"), "zh");
  assert.equal(languageOf("", "?lang=EN"), "en");
  assert.equal(languageOf("#why", ""), null);
  assert.deepEqual(open("", "?lang=__proto__&lang=zh").faults, [bad("lang", "__proto__", null)]);
  assert.deepEqual(open("#1/why/prime?lang=x", "?lang=zh").faults, [bad("lang", "x", "zh")]);
});

test("the ends of every range are read, and what lies beyond them is not", () => {
  for (const { input, minimum, maximum } of NUMBERS) {
    const name = INPUT_KEYS[input];
    const read = (value) => open(`#1/play/newcomer?${name}=${value}`);
    for (const value of [minimum, maximum]) assert.equal(read(value).linked.profile[input], value);
    for (const value of [minimum - 1, maximum + 1]) {
      assert.deepEqual(read(value).faults, [bad(name, String(value), String(valueText(presets[1].profile[input])))]);
    }
  }
});

test("a record is read if, and only if, the engine takes it", () => {
  const random = makeRandom(4);
  const { whole, pick } = chance(random);
  const taken = { true: 0, false: 0 };
  for (let at = 0; at < 3_000; at += 1) {
    const dueMonthsAgo = whole(0, limits.monthsAgo + 1);
    const settledMonthsAgo = random() < 0.3 ? "open" : whole(Math.max(dueMonthsAgo - 9, 0), dueMonthsAgo + 1);
    const months = dueMonthsAgo - (settledMonthsAgo === "open" ? 0 : settledMonthsAgo);
    const daysLate = Math.max(
      0,
      pick([31 * (months + 1), 31 * (months + 1) + 1, limits.daysLate, limits.daysLate + 1, 0]),
    );
    const amountYuan = pick(["unknown", 0, limits.amountYuan, limits.amountYuan + 1]);
    const record = { kind: pick(recordKinds).kind, daysLate, amountYuan, dueMonthsAgo, settledMonthsAgo };
    const text = Object.values(record).map(valueText).join(".");
    const records = [{ ...record, dispute: "none" }];
    const found = open(`#1/play/prime?records=${text}`);
    const valid = evaluate({ ...lifeOf("prime").profile, records }).kind === "report";
    assert.deepEqual(found.faults, valid ? [] : [bad("records", text, "none")]);
    assert.deepEqual(found.linked.profile.records, valid ? records : []);
    taken[valid] += 1;
  }
  assert(taken.true > 500 && taken.false > 500, JSON.stringify(taken));
});

test("as many records are read as there may be, whatever they are, and not one more", () => {
  const longest = { kind: "falseInsuranceClaim", daysLate: 7_431, amountYuan: 9_999_999, dueMonthsAgo: 240 };
  const record = { ...longest, settledMonthsAgo: "open", dispute: "underReview" };
  const records = Array(limits.records).fill(record);
  const [last] = [...randomLinks(5, 200)].map(({ state }) => state).sort((a, b) => write(b).length - write(a).length);
  const state = withProfile({ ...last.profile, records }, last);
  const link = write(state);
  assert.equal(evaluate(state.profile, state.weighting).kind, "report");
  assert(link.length > 10_000 && link.length < LONGEST, String(link.length));
  assert.deepEqual(inOrder(open(link).linked), inOrder(state));
  const text = (count) => Array(count).fill("fraud.1.1.1.1").join("~");
  const most = limits.records;
  const fault = { kind: "tooMany", key: "records", count: most + 1, most, used: "none" };
  assert.deepEqual(open(`#1/play/prime?records=${text(most)}`).faults, []);
  assert.deepEqual(open(`#1/play/prime?records=${text(most + 1)}`).faults, [fault]);
  assert.deepEqual(open(`#1/play/prime?records=${text(most)}~x`).faults, [fault, bad("records", "x", "none")]);
});

test("a link of 16,000 characters is read, and one of 16,001 is not", () => {
  const link = (length) => "#1/play/prime?bills=3".padEnd(length, "&");
  assert.equal(write(open(link(LONGEST)).linked), "#1/play/prime?bills=3");
  const { linked, faults } = open(link(LONGEST + 1), "?lang=zh");
  assert.deepEqual(faults, [{ kind: "tooLong", length: LONGEST + 1, most: LONGEST }]);
  assert.deepEqual(linked, { ...first, language: "zh" });
});

test("what is wrong with one key is as if that key were not there", () => {
  let tried = 0;
  for (const { link, random } of randomLinks(6, 1_000)) {
    const [place, query] = link.split("?");
    if (query === undefined) continue;
    const pairs = query.split("&");
    const pair = chance(random).pick(pairs);
    const [key] = pair.split("=");
    const linkWith = (...others) => [place, pairs.flatMap((one) => (one === pair ? others : one)).join("&")].join("?");
    const without = open(linkWith());
    for (const [damaged, kind] of [
      [linkWith(`${key}=!`), "badValue"],
      [linkWith(pair, pair), "repeatedKey"],
      [linkWith(`${key}s=1`), "unknownKey"],
    ]) {
      const { linked, faults } = open(damaged);
      assert.deepEqual(linked, without.linked, damaged);
      assert.equal(faults.length, without.faults.length + 1, damaged);
      const about = kind === "unknownKey" ? `${key}s` : key;
      assert.equal(faults.filter((fault) => fault.kind === kind && fault.key === about).length, 1, damaged);
    }
    tried += 1;
  }
  assert(tried > 900, String(tried));
});

const PIECES = [
  ..."#1234567890/?&=~.-%!+ ",
  "%41",
  "%E4%BD%A0",
  "%FF",
  "\ud800",
  "你",
  "\u202e",
  "\0",
  "__proto__",
  "constructor",
  "&w=",
  "&records=",
  "&open=",
  "~fraud.1.1.1.1",
  "-",
  "none",
  "1e9",
  "&month=9",
];

/** A text with a few pieces of it taken out, moved, doubled, or put in. */
function damage(text, random) {
  const { whole, pick } = chance(random);
  let result = text;
  for (let left = whole(1, 4); left > 0; left -= 1) {
    const from = whole(0, result.length);
    const to = Math.min(result.length, from + whole(0, 8));
    const [before, piece, after] = [result.slice(0, from), result.slice(from, to), result.slice(to)];
    const put = pick(["", piece + piece, [...piece].reverse().join(""), piece + pick(PIECES), pick(PIECES)]);
    result = random() < 0.05 ? before : before + put + after;
  }
  return result;
}

test("whatever becomes of a link, it opens a state that can be, and its faults can be shown", () => {
  const kinds = new Set();
  let whole = 0;
  for (const { link, random } of randomLinks(7, 2 * STATES)) {
    const damaged = damage(link || "#1/play/prime", random);
    const { linked, faults } = open(damaged, random() < 0.1 ? damage("?lang=zh", random) : "");
    assert.equal(evaluate(linked.profile, linked.weighting).kind, "report", damaged);
    assert.equal(linked.preset, presetOf(linked.profile), damaged);
    assert.deepEqual(inOrder(open(write(linked)).linked), inOrder(linked), damaged);
    assert.deepEqual(open(write(linked)).faults, [], damaged);
    assert.deepEqual(JSON.parse(JSON.stringify(faults)), faults, damaged);
    for (const fault of faults) {
      kinds.add(fault.kind);
      for (const value of Object.values(fault))
        assert(!/\p{C}/u.test(value) && [...String(value)].length <= 60, damaged);
    }
    if (faults.length === 0) whole += 1;
  }
  const expected = ["badValue", "missing", "newerVersion", "repeatedKey", "unknownKey", "unreadable"];
  assert.deepEqual(
    expected.filter((kind) => !kinds.has(kind)),
    [],
  );
  assert(whole < STATES, String(whole));
});
