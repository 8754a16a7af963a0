import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { readWords, sharedCases, startEngine } from "./model.mjs";
import {
  drag,
  firstView,
  go,
  letGo,
  openAgain,
  openComplete,
  press,
  profileOf,
  unfold,
  useProfile,
} from "./visitor.mjs";

const browser = useBrowser();
const { aged, catalogue, evaluate } = await startEngine();
const { presets, limits, recordGroups } = catalogue();
const { profile: first } = presets[0];
const { text } = await readWords("en");

const CREDIT = "[data-group=credit]";
const SERVICE = "[data-group=service]";
const [late, returnedLate] = recordGroups.map(({ everyday }) => everyday);

/** The page holds exactly these records, and shows what the engine says of them. */
async function assertRecords(page, records, rest = first) {
  assert.deepEqual((await profileOf(page)).records, records);
  const { standing } = evaluate({ ...rest, records });
  assert.equal((await firstView(page)).score, String(standing.score ?? text("no-score")));
}

/** The page with these records, all of them unfolded. */
async function withRecords(...records) {
  const page = await openAgain(browser);
  await useProfile(page, { ...first, records });
  await unfold(page, ...records.map((_, at) => `record-${at}`));
  return page;
}

/** Takes out one record: the first within `within`. */
const remove = (page, within) => page.run((within) => document.querySelector(`${within} .remove`).click(), within);

const count = (page, group) => page.run((group) => document.querySelectorAll(`${group} .record`).length, group);
const recordText = ({ kind, daysLate, settledMonthsAgo }) =>
  text(settledMonthsAgo === "open" ? "record-open" : "record-settled", {
    kind: text(`kind-${kind}`),
    days: daysLate,
    months: settledMonthsAgo === "open" ? 0 : settledMonthsAgo,
  });

test("a record is added to the end of its list, and the change says what it did", async () => {
  const page = await openComplete(browser);
  const before = Number((await firstView(page)).score);
  await press(page, text("records-credit.add"), CREDIT);
  await assertRecords(page, [late]);
  const { score, change } = await firstView(page);
  assert(Number(score) < before);
  assert(change.includes(text("cause-recordAdded", { record: recordText(late) })), change);
  await press(page, text("records-service.add"), SERVICE);
  await assertRecords(page, [late, returnedLate]);
  assert.deepEqual([await count(page, CREDIT), await count(page, SERVICE)], [1, 1]);
  assert.equal(await page.text(`${CREDIT} output`), text("records-count", { count: 1 }));
});

/** Each control of a record's editor: what a visitor does, and what becomes of the record. */
const EDITS = [
  ["kind", (page) => page.set(".record select", "fraud"), { kind: "fraud" }],
  ["days", (page) => page.set("#field-0-daysLate", 25), { daysLate: 25 }],
  ["amount", (page) => page.set("#field-0-amountYuan", 499), { amountYuan: 499 }],
  ["amount withheld", (page) => tick(page, 0), { amountYuan: "unknown" }],
  ["months since due", (page) => page.set("#field-0-dueMonthsAgo", 100), { dueMonthsAgo: 100 }],
  ["open", (page) => tick(page, 1), { settledMonthsAgo: 0 }],
  ["dispute", (page) => page.set(".record .field:last-child select", "underReview"), { dispute: "underReview" }],
];

const tick = (page, at) =>
  page.run((at) => {
    document.querySelectorAll(".record .check input")[at].click();
  }, at);

for (const [name, edit, part] of EDITS) {
  test(`editing a record: ${name}`, async () => {
    const page = await withRecords(late);
    await edit(page);
    const edited = { ...late, ...part };
    await assertRecords(page, [edited]);
    const { change } = await firstView(page);
    assert(change.includes(text("cause-recordEdited", { record: recordText(edited) })), change);
    await press(page, text("undo"), ".profile-actions");
    await assertRecords(page, [late]);
  });
}

test("when a record was settled is edited once it is settled", async () => {
  const page = await withRecords({ ...late, dueMonthsAgo: 30, settledMonthsAgo: 28 });
  await page.set("#field-0-settledMonthsAgo", 25);
  await assertRecords(page, [{ ...late, dueMonthsAgo: 30, settledMonthsAgo: 25 }]);
});

test("a record whose kind is changed to the other group moves to the other list", async () => {
  const page = await withRecords(late, returnedLate);
  await page.set(`${CREDIT} .record select`, "hospitalUnpaid");
  assert.deepEqual([await count(page, CREDIT), await count(page, SERVICE)], [0, 2]);
  await assertRecords(page, [{ ...late, kind: "hospitalUnpaid" }, returnedLate]);
});

test("a number typed digit by digit is one step", async () => {
  const page = await withRecords({ ...late, dueMonthsAgo: 60 });
  await drag(page, "#field-0-daysLate", ["1", "12", "120"]);
  await letGo(page, "#field-0-daysLate");
  await assertRecords(page, [{ ...late, dueMonthsAgo: 60, daysLate: 120 }]);
  await press(page, text("undo"), ".profile-actions");
  await assertRecords(page, [{ ...late, dueMonthsAgo: 60 }]);
});

test("settling ends a record this month, and then can't be pressed again", async () => {
  const page = await withRecords(late);
  await press(page, text("settle"), CREDIT);
  await assertRecords(page, [{ ...late, settledMonthsAgo: 0 }]);
  const { change } = await firstView(page);
  assert(
    change.includes(text("cause-recordSettled", { record: recordText({ ...late, settledMonthsAgo: 0 }) })),
    change,
  );
  await assert.rejects(press(page, text("settle"), CREDIT), /no button/);
});

test("ageing lets the same months pass for due date and settlement; an open record stays open, and grows later", async () => {
  const page = await withRecords({ ...late, dueMonthsAgo: 10, settledMonthsAgo: 4 }, late);
  await press(page, text("age", { months: 6 }), CREDIT);
  const older = { ...late, dueMonthsAgo: 16, settledMonthsAgo: 10 };
  await assertRecords(page, [older, late]);
  await press(page, text("age", { months: 6 }), `${CREDIT} .record:nth-child(2)`);
  const { record } = aged(late, 6);
  assert(record.dueMonthsAgo === 7 && record.settledMonthsAgo === "open" && record.daysLate > late.daysLate);
  await assertRecords(page, [older, record]);
});

test("removing takes out the one record and no other", async () => {
  const other = { ...late, kind: "cashOut", daysLate: 5 };
  const page = await withRecords(late, returnedLate, other);
  await remove(page, `${CREDIT} .record:nth-child(1)`);
  await assertRecords(page, [returnedLate, other]);
  const { change } = await firstView(page);
  assert(change.includes(text("cause-recordRemoved", { record: recordText(late) })), change);
});

test("a repeated record is edited, settled and removed as itself", async () => {
  const page = await openComplete(browser);
  for (const _ of [1, 2, 3]) await press(page, text("records-service.add"), SERVICE);
  await assertRecords(page, [returnedLate, returnedLate, returnedLate]);
  await unfold(page, "record-1");
  await page.set("#field-1-daysLate", 9);
  await assertRecords(page, [returnedLate, { ...returnedLate, daysLate: 9 }, returnedLate]);
  await remove(page, `${SERVICE} .record:nth-child(3)`);
  await assertRecords(page, [returnedLate, { ...returnedLate, daysLate: 9 }]);
  for (const _ of [1, 2]) await press(page, text("records-credit.add"), CREDIT);
  await press(page, text("settle"), `${CREDIT} .record:nth-child(2)`);
  const settled = { ...late, settledMonthsAgo: 0 };
  await assertRecords(page, [returnedLate, { ...returnedLate, daysLate: 9 }, late, settled]);
  await remove(page, `${CREDIT} .record:nth-child(2)`);
  await remove(page, `${SERVICE} .record:nth-child(2)`);
  await assertRecords(page, [returnedLate, late]);
});

test("ageing a valid record leaves a valid record, however old it is", async () => {
  for (const settledMonthsAgo of [200, 236, "open"]) {
    const old = { ...late, daysLate: 1_000, dueMonthsAgo: limits.monthsAgo - 4, settledMonthsAgo };
    const record = settledMonthsAgo === 236 ? { ...old, daysLate: 30 } : old;
    const page = await withRecords(record);
    for (const _ of [1, 2, 3]) await press(page, text("age", { months: 6 }), CREDIT);
    assert.equal((await page.findAll(".issue")).length, 0, `settled ${settledMonthsAgo}`);
    const [aged] = (await profileOf(page)).records;
    assert.equal(evaluate({ ...first, records: [aged] }).kind, "report");
    assert.equal(aged.dueMonthsAgo, limits.monthsAgo);
  }
});

test("withheld records are unknown, not none: what asks about them can't be known", async () => {
  const page = await openComplete(browser);
  const { profile: prime } = presets.find(({ preset }) => preset === "prime");
  await useProfile(page, { ...prime, records: [late] });
  const toggle = () => page.run(() => document.querySelector("#withhold-records").click());
  await toggle();
  await assertRecords(page, "unknown", prime);
  assert.equal(await page.text(`${SERVICE} output`), text("value-unknown"));
  const { benefits } = evaluate({ ...prime, records: "unknown" });
  const wanted = benefits.filter(({ state }) => state === "unknown").map(({ benefit }) => benefit);
  await go(page, "doors");
  const shown = await page.run(() =>
    [...document.querySelectorAll(".benefit[data-state=unknown]")].map(({ dataset }) => dataset.benefit),
  );
  assert(wanted.length > 0);
  assert.deepEqual(shown.sort(), wanted.sort());
  await press(page, text("undo"), ".profile-actions");
  await assertRecords(page, [late], prime);
  await toggle();
  await toggle();
  await assertRecords(page, [], prime);
});

test("a record that was settled five years ago is shown as expired and does not count, a month before it does", async () => {
  const settled = (months) => ({ ...late, daysLate: 200, dueMonthsAgo: 70, settledMonthsAgo: months });
  const page = await withRecords(settled(limits.expiryMonths - 1));
  const clean = evaluate(first).standing.score;
  assert(Number((await firstView(page)).score) < clean);
  assert.equal(await page.run(() => document.querySelector(".record").dataset.state), "counts");
  await page.set("#field-0-settledMonthsAgo", limits.expiryMonths);
  assert.equal(Number((await firstView(page)).score), clean);
  assert.equal(await page.run(() => document.querySelector(".record").dataset.state), "expired");
  assert.match(await page.text(".record summary"), new RegExp(text("recordState-expired")));
});

test("a record under review is shown as such and does not count until it is confirmed", async () => {
  const page = await withRecords({ ...late, dispute: "underReview" });
  const clean = evaluate(first).standing.score;
  assert.equal(Number((await firstView(page)).score), clean);
  assert.match(await page.text(".record summary"), new RegExp(text("recordState-underReview")));
  await page.set(".record .field:last-child select", "confirmed");
  assert(Number((await firstView(page)).score) < clean);
});

test("as many records as may be can be held; then none can be added", async () => {
  const { profile } = (await sharedCases()).find(({ name }) => name === "records-200");
  const page = await openComplete(browser);
  await useProfile(page, profile);
  const disabled = () => page.run(() => [...document.querySelectorAll(".records > .add")].map((one) => one.disabled));
  assert.deepEqual(await disabled(), [true, true]);
  await remove(page, ".record");
  assert.deepEqual(await disabled(), [false, false]);
});

for (const language of ["en", "zh"]) {
  test(`each button of a record is named, folded and unfolded, and unfolded it is said what pressing does (${language})`, async () => {
    const words = (await readWords(language)).text;
    const page = await openComplete(browser, { language });
    await useProfile(page, { ...first, records: [late, { ...late, settledMonthsAgo: 0 }] });
    const buttons = () =>
      page.run(() =>
        [...document.querySelectorAll(".record")].map((record) =>
          [...record.querySelectorAll("button")].map((button) => {
            const seen = button.cloneNode(true);
            seen.querySelector(".hidden")?.remove();
            return seen.textContent.trim();
          }),
        ),
      );
    const [settle, remove, age] = [words("settle"), words("remove"), words("age", { months: 6 })];
    assert.deepEqual(await buttons(), [[settle, remove], [remove]]);
    await unfold(page, "record-0", "record-1");
    assert.deepEqual(await buttons(), [
      [settle, age, remove],
      [age, remove],
    ]);
    const does = await page.run(() =>
      [...document.querySelectorAll(".record")].map((record) =>
        [...record.querySelectorAll("button + small")].map((small) => small.innerText),
      ),
    );
    const [settles, ages, removes] = ["settle", "age", "remove"].map((act) => words(`${act}-does`));
    assert.deepEqual(does, [
      [settles, ages, removes],
      [ages, removes],
    ]);
    assert.deepEqual(
      await page.run(() =>
        [...document.querySelectorAll(".remove .hidden")].map(({ textContent }) =>
          textContent.replace(/^[:：]\s*/, ""),
        ),
      ),
      [late, { ...late, settledMonthsAgo: 0 }].map((record) => {
        const state = record.settledMonthsAgo === "open" ? "open" : "settled";
        const values = { kind: words(`kind-${record.kind}`), days: record.daysLate, months: 0 };
        return words(`record-${state}`, values);
      }),
      "which record a button removes is said to who does not see it",
    );
  });
}

test("a record that is open to be edited stays so when one before it goes, and no other is opened", async () => {
  const page = await openComplete(browser);
  await useProfile(page, { ...first, records: [late, { ...late, daysLate: 8 }, { ...late, daysLate: 60 }] });
  const opened = () =>
    page.run((group) => [...document.querySelectorAll(`${group} details`)].map(({ open }) => open), CREDIT);
  await unfold(page, "record-1");
  await remove(page, CREDIT);
  assert.deepEqual(await opened(), [true, false]);
  await remove(page, CREDIT);
  assert.deepEqual(await opened(), [false]);
});
