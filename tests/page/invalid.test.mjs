import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { pageModule, readWords, sharedCases, spaced, startEngine } from "./model.mjs";
import {
  answered,
  brokenTexts,
  closeDetail,
  everything,
  firstView,
  inPage,
  openAgain,
  openComplete,
  openText,
  press,
  profileOf,
  sendText,
  unfold,
  useProfile,
} from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { profile: first } = catalogue().presets[0];
const words = { en: await readWords("en"), zh: await readWords("zh") };
const { issueText, MOST: MOST_LISTED } = await pageModule("view/issues.ts");
const cases = await sharedCases();

const record = {
  kind: "loanOverdue",
  daysLate: 100,
  amountYuan: 2000,
  dueMonthsAgo: 12,
  settledMonthsAgo: 6,
  dispute: "none",
};

/** An issue as the page says it. */
const sentence = ({ context }, issue) => spaced(issueText(context, issue));

/** What is typed into which field of a record, what is then wrong, and where it is said if not there. */
const TYPED = {
  daysLate: [
    ["", "notFinite"],
    ["-1", "tooSmall"],
    ["1.5", "notWhole"],
    ["7501", "tooLarge"],
    ["400", "laterThanTimeAllows"],
  ],
  amountYuan: [
    ["", "notFinite"],
    ["-0.5", "tooSmall"],
    ["10000001", "tooLarge"],
    ["1e300", "tooLarge"],
  ],
  dueMonthsAgo: [
    ["", "notFinite"],
    ["241", "tooLarge"],
    ["5", "settledBeforeDue", "settledMonthsAgo"],
    ["7", "laterThanTimeAllows", "daysLate"],
  ],
  settledMonthsAgo: [
    ["", "notFinite"],
    ["13", "settledBeforeDue"],
  ],
};

for (const language of ["en", "zh"]) {
  for (const [field, entries] of Object.entries(TYPED)) {
    const codes = entries.map(([, code]) => code).join(", ");
    test(`what is wrong with ${field} stands at its field until it is undone: ${codes} (${language})`, async () => {
      const page = await openAgain(browser, { language });
      await useProfile(page, { ...first, records: [record] });
      await unfold(page, "record-0");
      const before = await everything(page);
      const { score } = await firstView(page);
      for (const [typed, code, at = field] of entries) {
        await page.set(`#field-0-${field}`, typed);
        await assertIssueAt(page, at, code, evaluate(withField(field, typed)).issues, words[language]);
        assert.equal((await firstView(page)).score, score);
        assert.equal(await page.run((id) => document.querySelector(id).value, `#field-0-${field}`), typed);
        assert.deepEqual(await brokenTexts(page), []);
        await press(page, words[language].text("undo"), ".profile-actions");
        assert.deepEqual(await everything(page), before, typed);
      }
    });
  }
}

const withField = (field, typed) => ({
  ...first,
  records: [{ ...record, [field]: typed === "" ? Number.NaN : Number(typed) }],
});

/** One issue is shown, at its field, and the field names it as its description. */
async function assertIssueAt(page, at, code, issues, language) {
  const [issue] = issues.filter(({ field }) => field === `records[0].${at}`);
  assert.equal(issue.code, code);
  const { invalid, described, shown } = await page.run((id) => {
    const control = document.querySelector(id);
    const description = document.getElementById(control.getAttribute("aria-describedby"));
    return {
      invalid: [...document.querySelectorAll("[aria-invalid=true]")].map((element) => element.id),
      described: description?.innerText,
      shown: description?.checkVisibility(),
    };
  }, `#field-0-${at}`);
  assert.deepEqual(
    invalid,
    issues.map(({ field }) => field.replace("records[0].", "field-0-")),
  );
  assert.equal(spaced(described), sentence(language, issue));
  assert.equal(shown, true);
}

test("a number is left as it is being typed: it is not rewritten between two keys", async () => {
  const page = await openComplete(browser);
  await useProfile(page, { ...first, records: [record] });
  await page.find(".record summary").click();
  for (const typed of ["12.5", "007", "-0.5", "1e2"]) {
    const field = await page.find("#field-0-amountYuan");
    await page.set("#field-0-amountYuan", "");
    await field.sendKeys(typed);
    assert.equal(await field.getProperty("value"), typed);
  }
});

test("while an entry is invalid, everything else that is entered is kept, and counts once it is valid again", async () => {
  const page = await openAgain(browser);
  await useProfile(page, { ...first, records: [record] });
  const { score } = await firstView(page);
  await unfold(page, "record-0");
  await page.set("#field-0-daysLate", "");
  await page.set("#input-onTimeRepayments", 2);
  assert.equal((await firstView(page)).score, score);
  assert.equal(await page.run(() => document.querySelector("#input-onTimeRepayments").value), "2");
  await page.set("#field-0-daysLate", 20);
  const wanted = { ...first, onTimeRepayments: 2, records: [{ ...record, daysLate: 20 }] };
  assert.deepEqual(await profileOf(page), wanted);
  assert.equal((await firstView(page)).score, String(evaluate(wanted).standing.score));
});

const json = JSON.stringify;
const tooMany = { ...first, records: Array.from({ length: 10_000 }, () => record) };
const { contacts: _, ...missing } = first;

/** Texts that are no profile. Those of the shared cases are added below. */
const TEXTS = {
  "an unknown key": json({ ...first, colour: "red" }),
  "a missing key": json(missing),
  "a wrong type": json({ ...first, optedIn: "yes", contacts: [] }),
  "past the range": json({ ...first, onTimeRepayments: 25, creditUtilisation: -1 }),
  "10,000 records": json(tooMany),
  "20,000 unknown keys": json({
    ...first,
    ...Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`x${at}`, 1])),
  }),
  "10,000 bad records": json({ ...first, records: tooMany.records.map(() => null) }),
  "a key __proto__": `{"__proto__": {"optedIn": true}, ${json(first).slice(1)}`,
  "nothing but __proto__": '{"__proto__": null}',
  "a nested unknown key": json({ ...first, records: [{ ...record, colour: "red" }] }),
  "a nested __proto__": json({ ...first, records: [record] }).replace('{"kind"', '{"__proto__":[],"kind"'),
  null: "null",
  "a number": "1e999",
  "a text": '"profile"',
  "a list": "[]",
  "an empty object": "{}",
  "markup in a key": json({ ...first, "<img src=x>": 1, "": 2 }),
};

for (const { sentence, profile, weighting, issues } of cases) {
  const ofProfile = issues?.every(({ field }) => field !== "weighting") && weighting === "reportedA";
  if (ofProfile && !json(profile)?.includes("NaN")) TEXTS[sentence] = json(profile);
}

for (const language of ["en", "zh"]) {
  test(`text that is not JSON is said to be so, and stays in its place (${language})`, async () => {
    const page = await openAgain(browser, { language });
    await answered(page);
    const before = await firstView(page);
    for (const text of ["", "{", "optedIn: true", '{"optedIn": NaN}', "undefined"]) {
      await assertRefused(page, text, words[language].text("text-not-json"), []);
      assert.deepEqual(await firstView(page), before, text);
    }
  });

  test(`text that is no profile has its issues listed with their fields, and nothing is lost (${language})`, async () => {
    const page = await openAgain(browser, { language });
    await page.set("#preset", "latePayer");
    await answered(page);
    const before = await firstView(page);
    const profile = await profileOf(page);
    for (const [name, text] of Object.entries(TEXTS)) {
      const { issues } = evaluate(JSON.parse(text));
      assert(issues.length > 0, name);
      const listed = issues.slice(0, MOST_LISTED).map((issue) => `${issue.field}: ${sentence(words[language], issue)}`);
      const more = issues.length - MOST_LISTED;
      if (more > 0) listed.push(words[language].text("and-more", { count: more }));
      await assertRefused(page, text, words[language].text("text-issues", { count: issues.length }), listed);
      assert.deepEqual(await firstView(page), before, name);
    }
    assert.deepEqual(await profileOf(page), profile);
    await useProfile(page, first);
    const { score, change } = await firstView(page);
    assert.equal(score, String(evaluate(first).standing.score));
    assert(change.includes(words[language].text("cause-text")));
  });
}

/** Sends a text, reads what is said, and closes the panel again. */
async function assertRefused(page, text, said, listed) {
  const { broken, ...shown } = await inPage(page, refused, [text]);
  assert.deepEqual(
    { ...shown, listed: shown.listed.map(spaced) },
    { open: true, value: text, invalid: "true", described: "text-issues", said, listed: listed.map(spaced) },
  );
  // JSON's own null is named where it stands; nothing else may look like a missing value.
  const others = broken.filter((line) => !listed.map(spaced).includes(spaced(line)));
  assert.deepEqual(others, []);
}

/** What is said of a text that is no profile. Runs in the page. */
async function refused({ find, event, broken }, text) {
  find(".profile-actions button:last-child").click();
  const area = find("#profile-text");
  area.value = text;
  area.dispatchEvent(new Event("input", { bubbles: true }));
  find("dialog [type=submit]").click();
  const shown = {
    open: find("dialog").open,
    value: area.value,
    invalid: area.getAttribute("aria-invalid"),
    described: area.getAttribute("aria-describedby"),
    said: document.querySelector("#text-issues .issue")?.innerText,
    listed: [...document.querySelectorAll("#text-issues li")].map((item) => item.innerText),
    broken: broken(document.body.innerText),
  };
  await event("close", () => find("dialog").close());
  return shown;
}

test("what was wrong with a text is not said of the next one: not while it is typed, not when the panel is opened anew", async () => {
  const page = await openComplete(browser);
  const said = () => page.run(() => document.querySelector("#text-issues").innerText);
  await openText(page);
  await sendText(page, "{");
  assert.notEqual(await said(), "");
  await page.run(() => {
    document.querySelector("#profile-text").dispatchEvent(new Event("input", { bubbles: true }));
  });
  assert.equal(await said(), "");
  await sendText(page, "{");
  await closeDetail(page);
  await openText(page);
  assert.equal(await said(), "");
  assert.deepEqual(JSON.parse(await page.run(() => document.querySelector("#profile-text").value)), first);
});
