import assert from "node:assert/strict";
import { test } from "node:test";
import { useBrowser } from "./driver.mjs";
import { readWords, startEngine } from "./model.mjs";
import { brokenTexts, closeDetail, openComplete } from "./visitor.mjs";

const browser = useBrowser();
const { catalogue, evaluate } = await startEngine();
const { presets, scorecards, benefits, limits } = catalogue();
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
      items: [...dialog.querySelectorAll(".detail-body > ul > li")].map(spaced),
    };
  }, selector);

function assertSays(said, parts) {
  for (const part of parts) assert(said.includes(part), `“${part}” is missing in: ${said}`);
}

const LIVES = { en: ["steadyRenter", "newcomer"], zh: ["latePayer"] };

for (const language of ["en", "zh"]) {
  const { text, origin, number } = words[language];
  const colon = { en: ": ", zh: "：" }[language];

  for (const preset of LIVES[language]) {
    const { profile } = presets.find((one) => one.preset === preset);
    const report = evaluate(profile);

    test(`every benefit opens its sentence, its rule and its sources: ${preset} (${language})`, async () => {
      const page = await openComplete(browser, { language });
      await page.set("#preset", preset);
      for (const [at, { benefit, year, source, confidence, others }] of benefits.benefits.entries()) {
        const { state, met, of, requirements } = report.benefits[at];
        const figure = await openFigure(page, `[data-benefit=${benefit}] .what button`);
        assert.equal(figure.open, true);
        assert.equal(figure.title, text(`benefit-${benefit}`));
        const about = text(`benefit-${benefit}-about`);
        const confident = `${text(`sourced-${confidence}`)}${colon}${text(`confidence-${confidence}-about`)}`;
        assertSays(figure.text, [about, text(`state-${state}`), text("met-of", { met, of }), confident]);
        assertSays(figure.text, [origin(year), origin(source)]);
        for (const other of others) assertSays(figure.text, [origin(other.year), origin(other.source)]);
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
