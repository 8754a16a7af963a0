import assert from "node:assert/strict";
import { platform } from "node:process";
import { test } from "node:test";
import { inEachFont } from "./driver.mjs";
import { CHINESE_FONT } from "./fonts.mjs";
import { linkTo } from "./visitor.mjs";

const skip = platform !== "linux" && "only there the fonts are ours";

inEachFont((browser, font) => {
  test("what is to be read is drawn in this font, and Chinese in the Chinese one", { skip }, async () => {
    const page = await browser.open({ path: linkTo("play", "zh") });
    assert.deepEqual(await fontsOf(page, ".score strong"), [font]);
    assert.deepEqual(await fontsOf(page, "h1"), [CHINESE_FONT, font]);
    assert.deepEqual(await fontsOf(page, "#preset"), [CHINESE_FONT]);
  });
});

/** The families that an element's text is drawn in, by name. */
async function fontsOf(page, selector) {
  const ask = (command, parameters) => page.driver.sendAndGetDevToolsCommand(command, parameters);
  await ask("DOM.enable", {});
  await ask("CSS.enable", {});
  const { root } = await ask("DOM.getDocument", {});
  const { nodeId } = await ask("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await ask("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName).sort((one, other) => other.localeCompare(one));
}
