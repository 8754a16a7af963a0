/** How records stand in a link: `kind.daysLate.amountYuan.dueMonthsAgo.settledMonthsAgo.dispute`. */
import type { Catalogue, CreditRecord } from "../engine/index.ts";
import { BETWEEN, badValues, type Flaw, given, type Notation, whole, word } from "./notation.ts";

/** What stands between the parts of a record. */
const WITHIN = ".";
/** What stands for a list without a record. */
const NO_RECORD = "none";
/** The last part, which is left out where it says nothing. */
const UNDISPUTED = "none";
/** By how many days what is unpaid grows later in a month at most. */
const DAYS_A_MONTH = 31;

export function recordList(catalogue: Catalogue): Notation<CreditRecord[]> {
  const item = creditRecord(catalogue);
  const most = catalogue.limits.records;
  const flaws = (text: string): Flaw[] => {
    const texts = text.split(BETWEEN);
    const bad = badValues(texts.filter((one) => item.read(one) === undefined));
    return texts.length > most ? [{ kind: "tooMany", count: texts.length, most }, ...bad] : bad;
  };
  return {
    write: (records) => (records.length === 0 ? NO_RECORD : records.map(item.write).join(BETWEEN)),
    read: (text) => {
      if (text === NO_RECORD) return [];
      return flaws(text).length > 0 ? undefined : text.split(BETWEEN).flatMap((one) => item.read(one) ?? []);
    },
    flaws,
  };
}

type Parts = { [P in keyof CreditRecord]: Notation<CreditRecord[P]> };

function creditRecord({ recordKinds, disputes, limits }: Catalogue): Notation<CreditRecord> {
  const months = whole(0, limits.monthsAgo);
  const parts: Parts = {
    kind: word(recordKinds.map(({ kind }) => kind)),
    daysLate: whole(0, limits.daysLate),
    amountYuan: given(whole(0, limits.amountYuan)),
    dueMonthsAgo: months,
    settledMonthsAgo: orOpen(months),
    dispute: word(disputes),
  };
  return { write: (record) => writeRecord(parts, record), read: (text) => readRecord(parts, text) };
}

function orOpen(settled: Notation<number>): Notation<number | "open"> {
  return {
    write: (value) => (value === "open" ? value : settled.write(value)),
    read: (text) => (text === "open" ? text : settled.read(text)),
  };
}

function writeRecord(parts: Parts, record: CreditRecord): string {
  const texts = [
    parts.kind.write(record.kind),
    parts.daysLate.write(record.daysLate),
    parts.amountYuan.write(record.amountYuan),
    parts.dueMonthsAgo.write(record.dueMonthsAgo),
    parts.settledMonthsAgo.write(record.settledMonthsAgo),
  ];
  const { dispute } = record;
  return [...texts, ...(dispute === UNDISPUTED ? [] : [parts.dispute.write(dispute)])].join(WITHIN);
}

function readRecord(parts: Parts, text: string): CreditRecord | undefined {
  const names = Object.keys(parts) as (keyof CreditRecord)[];
  const said = text.split(WITHIN);
  const texts = said.length === names.length - 1 ? [...said, UNDISPUTED] : said;
  const values = names.map((name, at) => [name, parts[name].read(texts[at] ?? "")] as const);
  if (texts.length !== names.length || values.some(([, value]) => value === undefined)) return undefined;
  const record = Object.fromEntries(values) as unknown as CreditRecord;
  return canBe(record) ? record : undefined;
}

/** Whether it was settled after it fell due, and is no later than time allows. */
function canBe({ daysLate, dueMonthsAgo, settledMonthsAgo }: CreditRecord): boolean {
  const months = dueMonthsAgo - (settledMonthsAgo === "open" ? 0 : settledMonthsAgo);
  return months >= 0 && daysLate <= DAYS_A_MONTH * (months + 1);
}
