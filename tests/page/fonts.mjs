/**
 * The fonts that page tests are run in, so that none depends on what a machine happens to have. They are packages of
 * `www/package.json`; Chromium on Linux finds them, and no others, by a fontconfig of our own. Elsewhere it knows no
 * fontconfig: there the machine's own fonts are used.
 */
import { fileURLToPath } from "node:url";
import { writeWhole } from "./write-whole.mjs";

const PACKAGES = new URL("../../www/node_modules/", import.meta.url);
const FOLDER = new URL("../../target/fonts/", import.meta.url);

const google = (name, file) => ["400Regular", "700Bold"].map((style) => `@expo-google-fonts/${name}/${style}/${file}`);
const CHINESE = google("noto-sans-sc", "*.ttf");

/** What is handed to Chromium: the family, and the files it is read from. Chinese is the same in each. */
const FILES = {
  "DejaVu Sans": ["dejavu-fonts-ttf/ttf/DejaVuSans.ttf", "dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"],
  "Noto Sans": google("noto-sans", "*.ttf"),
  // Liberation Sans 2 under the name it had before: the same letters, as wide as Arial's.
  Arimo: google("arimo", "*.ttf"),
};
export const CHINESE_FONT = "Noto Sans SC";

/** Their names: the widest first, in which everything is tested that does not ask for each. */
export const FONTS = Object.keys(FILES);

/**
 * Writes the configuration in which there is this font and a Chinese one.
 *
 * @param {string} font one of {@link FONTS}
 * @returns {Promise<string>} its path, for `FONTCONFIG_FILE`
 */
export async function fontconfig(font) {
  const file = new URL(`${font.replaceAll(" ", "-")}.conf`, FOLDER);
  await writeWhole(file, configuration(font));
  return fileURLToPath(file);
}

function configuration(font) {
  const path = (name) => fileURLToPath(new URL(name, PACKAGES)).replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const files = [...FILES[font], ...CHINESE].map(path);
  const folders = new Set(files.map((file) => file.replace(/\/[^/]*$/, "")));
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${[...folders].map((folder) => `  <dir>${folder}</dir>`).join("\n")}
  <cachedir>${path("../../target/fonts/cache")}</cachedir>
  <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>${files.map((file) => `<glob>${file}</glob>`).join("")}</acceptfont>
  </selectfont>
  <match target="pattern">
    <edit name="family" mode="prepend" binding="strong"><string>${font}</string></edit>
  </match>
</fontconfig>
`;
}
