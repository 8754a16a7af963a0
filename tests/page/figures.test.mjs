import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { complete, inPage, linkTo, openComplete } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets, scorecards, benefits, leaves, limits } = catalogue();
/** Reports of this year and before are old. */
const OLD = 2020;
const words = { en: await readWords("en"), zh: await readWords("zh") };

/** Opens a figure, gives what the dialogue then says, and closes it. @param {string} selector of what opens it */
const openFigure = (page, selector) => inPage(page, readFigure, [selector]);

/** Runs in the page. */
async function readFigure({ find, event, spaced: oneLine, broken }, selector) {
  find(selector).click();
  const dialog = find("dialog");
  const spaced = (element) => oneLine(element.innerText);
  const all = (selector) => [...dialog.querySelectorAll(selector)];
  const figure = {
    open: dialog.open,
    title: spaced(find("dialog h2")),
    text: spaced(dialog),
    verdicts: all("[data-verdict]").map(({ dataset }) => dataset.verdict),
    rows: all("tbody tr").map((row) => [spaced(row.querySelector("td")), row.getAttribute("aria-current") === "true"]),
    conditions: all(".condition").map(spaced),
    items: all(".detail-body > ul > li").map(spaced),
    broken: broken(document.body.innerText),
  };
  await event("close", () => dialog.close());
  return figure;
}

/** The reasons of a life with everything folded out that the score is made of. */
async function openWhy(preset, language) {
  const folds = [...scorecards[0].dimensions.map(({ dimension }) => `dimension-${dimension}`), "why-held"].join("~");
  const page = await browser.open({ path: linkTo("why", language, `unfolded=${folds}`, preset) });
  await complete(page);
  return page;
}

function assertSays(said, parts) {
  for (const part of parts) assert(said.includes(part), `“${part}” is missing in: ${said}`);
}

/** That a benefit ended, or was last reported long ago; empty if neither. */
function datedText({ ended, lastYear }, { text, origin }) {
  if (ended !== null) return text("benefit-ended", { how: origin(ended) });
  return lastYear !== null && lastYear <= OLD ? text("benefit-last", { year: String(lastYear) }) : "";
}

/** Better terms from a higher score on. */
function raisedTexts({ offer }, { text, origin }) {
  if (!offer.raised) return [];
  const { score, percent, interestDiscountPercent: discount, source } = offer.raised;
  return [text("benefit-raised", { score, percent, discount, source: origin(source) })];
}

const LIVES = { en: ["steadyRenter", "newcomer"], zh: ["latePayer"] };

for (const language of ["en", "zh"]) {
  const { text, origin, number, signed } = words[language];
  const colon = { en: ": ", zh: "：" }[language];

  for (const preset of LIVES[language]) {
    const { profile } = presets.find((one) => one.preset === preset);
    const report = evaluate(profile);

    test(`every benefit opens its sentence, its rule and its sources: ${preset} (${language})`, async () => {
      const page = await openComplete(browser, { language, view: "doors" });
      await page.set("#preset", preset);
      const rows = await page.run(() =>
        Object.fromEntries(
          [...document.querySelectorAll(".benefit")].map((row) => [row.dataset.benefit, row.innerText]),
        ),
      );
      for (const [at, { benefit, year, source, confidence, others, ...more }] of benefits.benefits.entries()) {
        const { state, met, of, requirements } = report.benefits[at];
        const figure = await openFigure(page, `.benefit[data-benefit=${benefit}] .what`);
        assert.equal(figure.open, true);
        assert.equal(figure.title, text(`benefit-${benefit}`));
        const about = text(`benefit-${benefit}-about`);
        const confident = `${text(`sourced-${confidence}`)}${colon}${text(`confidence-${confidence}-about`)}`;
        assertSays(figure.text, [about, text(`state-${state}`), text("met-of", { met, of }), confident]);
        assertSays(figure.text, [origin(year), origin(source)]);
        for (const other of others) assertSays(figure.text, [origin(other.year), origin(other.source)]);
        assertSays(figure.text, [datedText(more, words[language]), ...raisedTexts(more, words[language])]);
        assertSays(rows[benefit], [text(`benefit-${benefit}`), origin(year)]);
        assert.equal(leaves[at].length, more.conditions.length, benefit);
        const conditions = more.conditions.map((one) =>
          text("benefit-condition", { source: origin(one.source), confidence: text(`sourced-${one.confidence}`) }),
        );
        assert.deepEqual(figure.conditions, conditions, benefit);
        assert.deepEqual(
          figure.verdicts,
          requirements.map(({ verdict }) => verdict),
        );
        assert.deepEqual(figure.broken, [], benefit);
      }
    });

    if (report.standing.kind === "notScored") continue;

    test(`every characteristic opens its steps, with the one that holds marked: ${preset} (${language})`, async () => {
      const page = await openWhy(preset, language);
      for (const { dimension } of scorecards[0].dimensions) {
        const own = scorecards[0].characteristics.filter((one) => one.dimension === dimension);
        for (const [at, { characteristic, attributes, missing, source }] of own.entries()) {
          const answer = report.characteristics.find((one) => one.characteristic === characteristic);
          const figure = await openFigure(page, `[data-fold=dimension-${dimension}] li:nth-child(${at + 1}) button`);
          assert.equal(figure.title, text(`characteristic-${characteristic}`));
          const { points, maximum } = answer;
          assertSays(figure.text, [text(`characteristic-${characteristic}-about`), origin(source)]);
          assertSays(figure.text, [text("points-of", { points, maximum })]);
          assert.deepEqual(figure.rows, [
            ...attributes.map(({ points }, place) => [String(points), place === answer.attribute]),
            [String(missing.points), answer.attribute === "missing"],
          ]);
          assert.deepEqual(figure.broken, [], characteristic);
        }
      }
    });
  }

  test(`the score opens its rule, its bands and its odds (${language})`, async () => {
    const page = await openComplete(browser, { language });
    const { score, band, defaultPercent } = evaluate(presets[0].profile).standing;
    const { bands } = scorecards[0];
    const figure = await openFigure(page, ".score button");
    assert.equal(figure.title, `${score} · ${text(`band-${band}`)}`);
    const { highestScore: highest, lowestScore: base } = limits;
    const rule = text("score-rule", { base, points: score - base, score, most: highest - base, highest });
    assertSays(figure.text, [rule]);
    assertSays(figure.text, [text("score-odds", { percent: Math.round(defaultPercent) })]);
    assert.deepEqual(
      figure.rows,
      bands.map(({ band: name, from }, at) => [
        `${from}–${(bands[at + 1]?.from ?? limits.highestScore + 1) - 1}`,
        name === band,
      ]),
    );
  });

  test(`what is held back opens the ceiling's sentence, steps and source, and it adds up (${language})`, async () => {
    const page = await openWhy("courtListed", language);
    const { profile } = presets.find(({ preset }) => preset === "courtListed");
    const { standing, ceilings } = evaluate(profile);
    const [{ ceiling, score }] = ceilings;
    const held = standing.heldBack;
    const { steps, source } = scorecards[0].ceilings.find((one) => one.ceiling === ceiling);
    const reason = text(`ceiling-${ceiling}.reason`, { score, open: "yes" });
    const name = text(`ceiling-${ceiling}`);
    const { highestScore: highest, lowestScore: base } = limits;
    const sum = { base, points: standing.score + held - base, held, score: standing.score };
    assertSays(await page.text(".why"), [text("why-sum-held", sum), text("why-held"), reason]);
    assert.equal(await page.text(".held-back summary b"), signed(-held));
    for (const opener of [".factors li:first-child button", ".held-back li:first-child button"]) {
      const figure = await openFigure(page, opener);
      assert.equal(figure.title, name);
      assertSays(figure.text, [reason, text("change-held", { points: held }), text(`ceiling-${ceiling}-about`)]);
      assertSays(figure.text, [origin(source)]);
      assert.deepEqual(
        figure.rows,
        steps.map((step) => [String(step.score), step.score === score]),
      );
      assert.deepEqual(figure.broken, []);
    }
    const { text: said } = await openFigure(page, ".score button");
    assertSays(said, [text("score-rule-held", { ...sum, most: highest - base, highest }), reason]);
  });

  test(`the totals open what they are made of, and it adds up (${language})`, async () => {
    const page = await openComplete(browser, { language });
    await page.set("#preset", "prime");
    const { totals } = evaluate(presets.find(({ preset }) => preset === "prime").profile);
    const { items, text: said } = await openFigure(page, ".totals button");
    const yuan = items.map((item) => Number(item.match(/¥([\d,]+)/)[1].replaceAll(",", "")));
    const sum = yuan.reduce((one, other) => one + other, 0);
    assert.equal(sum, totals.depositsFreedYuan + totals.creditReachableYuan);
    assertSays(said, [`¥${number(totals.depositsFreedYuan)}`, `¥${number(totals.creditReachableYuan)}`]);
  });

  test(`without a score, the figure says what is in the way (${language})`, async () => {
    const page = await openComplete(browser, { language });
    await page.set("#preset", "newcomer");
    const { standing } = evaluate(presets.find(({ preset }) => preset === "newcomer").profile);
    const figure = await openFigure(page, ".score button");
    assert.equal(figure.title, text("no-score"));
    for (const { gate, verdict } of standing.gates) assertSays(figure.text, [text(`gate-${gate}`, { verdict })]);
  });
}
