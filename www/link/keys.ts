/** The keys of a link, in the order in which they stand in it. */
import type { BenefitReport, Catalogue, Input, InputInfo, Pin, PlanName, Profile } from "../engine/index.ts";
import { type Choices, horizons, LAST_MOMENT, OWN } from "../state/choices.ts";
import { THEMES } from "../state/place.ts";
import { LANGUAGES, type Language } from "../words/index.ts";
import { detailIn } from "./detail.ts";
import type { Linked } from "./link.ts";
import { badValues, type Flaw, flag, given, type Notation, named, set, whole, word } from "./notation.ts";
import { recordList } from "./records.ts";

/** One key: how what it holds is written, and read. */
export interface Key {
  readonly name: string;
  /** Its value as text; `null` if nothing is chosen. */
  write(linked: Linked): string | null;
  /** What was read before it with its value, or as it was, and what is wrong with the value. */
  read(text: string, soFar: Linked): { linked: Linked; flaws: readonly Flaw[] };
}

/** The word for each input: short, since it stands in links, and the same for ever. */
export const INPUT_KEYS = {
  optedIn: "optedIn",
  realNameVerified: "realName",
  onTimeRepayments: "onTime",
  oldestAccountMonths: "oldest",
  creditUtilisation: "utilisation",
  applications: "applications",
  rentalsKept: "rentals",
  billsOnTime: "bills",
  savingsMonths: "savings",
  ownsHome: "home",
  ownsCar: "car",
  providentFundMonths: "fund",
  activeMonths: "active",
  steadyMonths: "steady",
  paymentKinds: "payments",
  occupation: "work",
  education: "education",
  phoneMonths: "phone",
  addressMonths: "address",
  contacts: "contacts",
  contactsStanding: "standing",
} as const satisfies Record<Input, string>;

export const language = wordOf<Language>(LANGUAGES);

const RECORDS = "records";

/** The pairs of lives and the mishaps of the whole engine, which is not there yet when a link is read. */
export const PAIRS = ["published", "cleanAndBlemished", "sharerAndWealthy"];
export const MISHAPS = [
  "billLate",
  "returnLate",
  "repaymentLate7",
  "repaymentLate30",
  "cardMaxedOut",
  "applications",
  "returnDamaged",
  "rentalUnpaid",
  "repaymentOpen",
  "courtList",
];

/** The keys of a life: what it answers, and its records. */
export function lifeKeys(catalogue: Catalogue): Key[] {
  const records: Notation<Profile["records"]> = given(recordList(catalogue));
  return [
    ...catalogue.inputs.map((info) => key(INPUT_KEYS[info.input], answerTo(info.input), answer(info))),
    key(RECORDS, answerTo(RECORDS), records),
  ];
}

/** All other keys. What another one depends on stands before it. */
export function otherKeys(catalogue: Catalogue): Key[] {
  const { scorecards } = catalogue;
  return [
    key("w", own("weighting"), word(scorecards.map(({ weighting }) => weighting))),
    chosenKey("open", own("detail"), (soFar) => detailIn(soFar, catalogue)),
    key("unfolded", own("unfolded"), set(fold)),
    ...aheadKeys(catalogue),
    ...timeKeys(catalogue),
    ...livesKeys(catalogue),
    ...doorsKeys(catalogue),
    chosenKey("lang", own("language"), () => language),
    key("theme", own("theme"), word(THEMES)),
  ];
}

function aheadKeys({ benefits: { benefits }, inputs, limits }: Catalogue): Key[] {
  const slugs = word(benefits.map(({ benefit }) => benefit));
  const pins: Pin[] = [...inputs.map(({ input }) => input), RECORDS];
  const pin = named(pins, (one) => (one === RECORDS ? one : INPUT_KEYS[one]));
  return [
    chosenKey("ways", choice("ahead", "benefit"), () => slugs),
    key("within", choice("wish", "withinMonths"), named(horizons(limits), String)),
    key("pins", choice("wish", "pins"), set(pin)),
  ];
}

function timeKeys({ limits }: Catalogue): Key[] {
  const horizon = ({ choices }: Linked) => choices.time.horizon;
  const moment = (soFar: Linked) => whole(1, Math.min(LAST_MOMENT, horizon(soFar)));
  return [
    chosenKey("a", choice("time", "a"), () => plan),
    chosenKey("b", choice("time", "b"), () => plan),
    key("horizon", choice("time", "horizon"), named(horizons(limits), String)),
    keyBy("miss", choice("time", "missMonth"), moment),
    keyBy("settle", choice("time", "settleMonth"), moment),
    key("side", choice("time", "side"), word(["a", "b"])),
    keyBy("month", own("month"), (soFar) => whole(0, horizon(soFar))),
  ];
}

function livesKeys({ presets }: Catalogue): Key[] {
  return [
    key("pair", choice("lives", "pair"), word([...PAIRS, OWN])),
    key("beside", choice("lives", "beside"), word(presets.map(({ preset }) => preset))),
    chosenKey("mishap", choice("lives", "mishap"), () => word(MISHAPS)),
  ];
}

function doorsKeys({ benefits: { industries } }: Catalogue): Key[] {
  return [
    chosenKey("state", choice("doors", "state"), () => benefitState),
    chosenKey("industry", choice("doors", "industry"), () => word(industries)),
  ];
}

/** The name of a fold. Which folds there are is known to what draws them. */
const fold: Notation<string> = {
  write: (name) => name,
  read: (text) => (/^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/.test(text) ? text : undefined),
};
const plan = wordOf<PlanName>({ begin: 1, keep: 1, miss: 1, settle: 1, returnLate: 1, goOn: 1 });
const benefitState = wordOf<BenefitReport["state"]>({ open: 1, nearly: 1, closed: 1, unknown: 1 });

/** One of the words of a type: the compiler sees to it that none is forgotten. */
function wordOf<W extends string>(words: Record<W, unknown>): Notation<W> {
  return word(Object.keys(words) as W[]);
}

type Answer = Profile[Input];

function answer({ unit, options, minimum, maximum }: InputInfo): Notation<Answer> {
  const known = unit === "flag" ? flag : unit === "choice" ? word(options) : whole(minimum, maximum);
  return given(known as Notation<Answer>);
}

/** Where a value is found in a state, and put. */
interface Place<T> {
  get(linked: Linked): T;
  put(linked: Linked, value: T): Linked;
}

function own<K extends keyof Linked>(name: K): Place<Linked[K]> {
  return { get: (linked) => linked[name], put: (linked, value) => ({ ...linked, [name]: value }) };
}

function answerTo<K extends keyof Profile>(name: K): Place<Profile[K]> {
  const put = (linked: Linked, value: Profile[K]) => ({ ...linked, profile: { ...linked.profile, [name]: value } });
  return { get: ({ profile }) => profile[name], put };
}

function choice<P extends keyof Choices, K extends keyof Choices[P]>(part: P, name: K): Place<Choices[P][K]> {
  const put = (linked: Linked, value: Choices[P][K]) => {
    const choices = { ...linked.choices, [part]: { ...linked.choices[part], [name]: value } };
    return { ...linked, choices };
  };
  return { get: ({ choices }) => choices[part][name], put };
}

function key<T>(name: string, place: Place<T>, notation: Notation<T>): Key {
  return keyBy(name, place, () => notation);
}

/** A key whose values depend on what stands before it. */
function keyBy<T>(name: string, { get, put }: Place<T>, notationIn: (soFar: Linked) => Notation<T>): Key {
  return {
    name,
    // A set of nothing has no text.
    write: (linked) => notationIn(linked).write(get(linked)) || null,
    read: (text, soFar) => {
      const notation = notationIn(soFar);
      const value = notation.read(text);
      if (value !== undefined) return { linked: put(soFar, value), flaws: [] };
      return { linked: soFar, flaws: notation.flaws?.(text) ?? badValues([text]) };
    },
  };
}

/** A key that is there only once something is chosen. */
function chosenKey<T>(name: string, place: Place<T | null>, notationIn: (soFar: Linked) => Notation<T>): Key {
  const chosen: Place<T> = { get: (linked) => place.get(linked) as T, put: place.put };
  const { write, read } = keyBy(name, chosen, notationIn);
  return { name, write: (linked) => (place.get(linked) === null ? null : write(linked)), read };
}
