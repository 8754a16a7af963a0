import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser, VIEWPORTS } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { brokenTexts, closeDetail, drag, openComplete, unfold, useProfile } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets, scorecards } = catalogue();
const { profile: first } = presets[0];

const late = {
  kind: "loanOverdue",
  daysLate: 5,
  amountYuan: 2000,
  dueMonthsAgo: 7,
  settledMonthsAgo: 6,
  dispute: "none",
};
/** Everything that contradicts itself: records and promises, months without payments and months of usual ones. */
const CONTRADICTORY = {
  ...first,
  onTimeRepayments: 24,
  billsOnTime: 24,
  activeMonths: 3,
  steadyMonths: 24,
  records: [late, { ...late, dueMonthsAgo: 3, settledMonthsAgo: "open" }, { ...late, kind: "rentUnpaid" }],
};

/** What stands at the inputs: of which, what, and whether the first view shows it. */
const shown = (page) =>
  page.run(() =>
    [...document.querySelectorAll(".input .counted")].map((line) => [
      line.dataset.counted,
      line.closest("[data-input]").dataset.input,
      line.innerText.replaceAll(/\s+/g, " ").trim(),
    ]),
  );

const unfoldInputs = async (page) =>
  unfold(
    page,
    ...(await page.run(() =>
      [...document.querySelectorAll("[data-fold^=inputs-]")].map(({ dataset }) => dataset.fold),
    )),
  );

for (const language of ["en", "zh"]) {
  test(`where less is counted than was given, the input says so, and why (${language})`, async () => {
    const { text } = await readWords(language);
    const page = await openComplete(browser, { language, viewport: VIEWPORTS.phone });
    await unfoldInputs(page);
    assert.deepEqual(await shown(page), []);
    await useProfile(page, CONTRADICTORY);
    const { counted } = evaluate(CONTRADICTORY);
    assert.deepEqual(counted.map(({ because }) => because).sort(), ["inactiveMonths", "lateMonths", "lateMonths"]);
    const wanted = counted.map(({ input, because, counted }) => [
      input,
      input,
      text(`counted-${because}`, { counted, rest: 24 - counted }),
    ]);
    assert.deepEqual((await shown(page)).sort(), wanted.sort());
    for (const [, , said] of wanted) assert.match(said, /\d/);
    assert.deepEqual(await brokenTexts(page), []);
    const described = await page.run(() =>
      [...document.querySelectorAll(".input .counted")].map(({ id, dataset }) =>
        document.querySelector(`#input-${dataset.counted}`).getAttribute("aria-describedby").split(" ").includes(id),
      ),
    );
    assert.deepEqual(described, [true, true, true]);
    const seen = await page.run(() => document.querySelector(".top-inputs .counted").checkVisibility());
    assert.equal(seen, true, "without opening anything");
  });
}

test("it follows the input at once, stays away while an entry is wrong, and is said of the characteristic too", async () => {
  const { text } = await readWords("en");
  const page = await openComplete(browser);
  await useProfile(page, { ...first, records: [late] });
  const said = (given) => {
    const { counted } = evaluate({ ...first, onTimeRepayments: given, records: [late] });
    return counted.map(({ because, counted }) => text(`counted-${because}`, { counted, rest: 24 - counted }));
  };
  for (const given of [24, 23, 22]) {
    await drag(page, "#input-onTimeRepayments", [given]);
    assert.deepEqual(
      (await shown(page)).map(([, , line]) => line),
      said(given),
    );
  }
  assert.equal(said(24).length, 1);
  assert.equal(said(22).length, 0);
  await drag(page, "#input-onTimeRepayments", [24]);
  await page.run(() => document.querySelector("[data-input=onTimeRepayments] .figure").click());
  const [{ because, given, counted, records }] = evaluate({ ...first, onTimeRepayments: 24, records: [late] }).counted;
  const why = text(`counted-${because}-about`, { given, counted, records: records.length });
  assert.equal(await page.text("dialog .counted"), why);
  const { characteristic } = scorecards[0].characteristics.find(({ reads }) => reads.input === "onTimeRepayments");
  const { value } = evaluate({ ...first, onTimeRepayments: 24, records: [late] }).characteristics.find(
    (one) => one.characteristic === characteristic,
  );
  assert((await page.text("dialog .state-line")).includes(text("input-onTimeRepayments-value", { value })));
  await closeDetail(page);
  await unfold(page, "record-0");
  await page.set("#field-0-daysLate", "");
  assert.deepEqual(await shown(page), []);
});
