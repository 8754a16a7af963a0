import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { brokenTexts, closeDetail, openComplete } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets, scorecards, benefits, leaves, limits } = catalogue();
/** Reports of this year and before are old. */
const OLD = 2020;
const words = { en: await readWords("en"), zh: await readWords("zh") };

/** Opens a figure and gives what the dialogue then says. @param {string} selector of what opens it */
const openFigure = (page, selector) =>
  page.run((selector) => {
    const opener = document.querySelector(selector);
    if (!opener) throw new Error(`there is no ${selector}`);
    opener.click();
    const dialog = document.querySelector("dialog");
    const spaced = (element) => element.innerText.replaceAll(/\s+/g, " ").trim();
    return {
      open: dialog.open,
      title: spaced(dialog.querySelector("h2")),
      text: spaced(dialog),
      verdicts: [...dialog.querySelectorAll("[data-verdict]")].map(({ dataset }) => dataset.verdict),
      rows: [...dialog.querySelectorAll("tbody tr")].map((row) => [
        spaced(row.querySelector("td")),
        row.getAttribute("aria-current") === "true",
      ]),
      conditions: [...dialog.querySelectorAll(".condition")].map(spaced),
      items: [...dialog.querySelectorAll(".detail-body > ul > li")].map(spaced),
    };
  }, selector);

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
      const page = await openComplete(browser, { language });
      await page.set("#preset", preset);
      for (const [at, { benefit, year, source, confidence, others, ...more }] of benefits.benefits.entries()) {
        const { state, met, of, requirements } = report.benefits[at];
        const figure = await openFigure(page, `[data-benefit=${benefit}] .what button`);
        assert.equal(figure.open, true);
        assert.equal(figure.title, text(`benefit-${benefit}`));
        const about = text(`benefit-${benefit}-about`);
        const confident = `${text(`sourced-${confidence}`)}${colon}${text(`confidence-${confidence}-about`)}`;
        assertSays(figure.text, [about, text(`state-${state}`), text("met-of", { met, of }), confident]);
        assertSays(figure.text, [origin(year), origin(source)]);
        for (const other of others) assertSays(figure.text, [origin(other.year), origin(other.source)]);
        const dated = datedText(more, words[language]);
        assertSays(figure.text, [dated, ...raisedTexts(more, words[language])]);
        assertSays(await page.text(`[data-benefit=${benefit}]`), [dated]);
        assert.equal(leaves[at].length, more.conditions.length, benefit);
        const conditions = more.conditions.map((one) =>
          text("benefit-condition", { source: origin(one.source), confidence: text(`sourced-${one.confidence}`) }),
        );
        assert.deepEqual(figure.conditions, conditions, benefit);
        assert.deepEqual(
          figure.verdicts,
          requirements.map(({ verdict }) => verdict),
        );
        assert.deepEqual(await brokenTexts(page), [], benefit);
        await closeDetail(page);
      }
    });

    if (report.standing.kind === "notScored") continue;

    test(`every characteristic opens its steps, with the one that holds marked: ${preset} (${language})`, async () => {
      const page = await openComplete(browser, { language });
      await page.set("#preset", preset);
      const opener = (dimension, at) => `.dimensions > details:nth-of-type(${dimension}) li:nth-child(${at}) button`;
      for (const [dimension, info] of scorecards[0].dimensions.entries()) {
        const own = scorecards[0].characteristics.filter((one) => one.dimension === info.dimension);
        for (const [at, { characteristic, attributes, missing, source }] of own.entries()) {
          const answer = report.characteristics.find((one) => one.characteristic === characteristic);
          const figure = await openFigure(page, opener(dimension + 1, at + 1));
          assert.equal(figure.title, text(`characteristic-${characteristic}`));
          const { points, maximum } = answer;
          assertSays(figure.text, [text(`characteristic-${characteristic}-about`), origin(source)]);
          assertSays(figure.text, [text("points-of", { points, maximum })]);
          assert.deepEqual(figure.rows, [
            ...attributes.map(({ points }, place) => [String(points), place === answer.attribute]),
            [String(missing.points), answer.attribute === "missing"],
          ]);
          assert.deepEqual(await brokenTexts(page), [], characteristic);
          await closeDetail(page);
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
    const page = await openComplete(browser, { language });
    const { profile } = presets.find(({ preset }) => preset === "courtListed");
    await page.set("#preset", "courtListed");
    const { standing, ceilings } = evaluate(profile);
    const [{ ceiling, score }] = ceilings;
    const held = standing.heldBack;
    const { steps, source } = scorecards[0].ceilings.find((one) => one.ceiling === ceiling);
    const reason = text(`ceiling-${ceiling}.reason`, { score, open: "yes" });
    const name = text(`ceiling-${ceiling}`);
    assertSays(await page.text(".head .reason"), [text("reason-line-ceiling", { name, points: held })]);
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
      assert.deepEqual(await brokenTexts(page), []);
      await closeDetail(page);
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
