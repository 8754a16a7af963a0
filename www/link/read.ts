/** From an address to a state, and to what is wrong with its link. */
import type { Catalogue } from "../engine/index.ts";
import { KEPT_VIEWS, VIEWS, type View } from "../state/place.ts";
import { firstLinked, withLife } from "./first.ts";
import { type Key, language, lifeKeys, otherKeys } from "./keys.ts";
import { equalPreset } from "./life.ts";
import type { Address, Linked, LinkFault } from "./link.ts";
import { word } from "./notation.ts";
import { decoded, shown } from "./text.ts";
import { VERSION } from "./write.ts";

/** The most characters that are read: with as many records as there may be, a link has some 11,000. */
const LONGEST = 16_000;

/** The links of version 0 were anchors alone: each with the view in which its section stands now. */
const ANCHORS = new Map<string, View>([
  ["", "play"],
  ["main", "play"],
  ["inputs", "play"],
  ["why", "why"],
  ["time", "ahead"],
  ["lives", "lives"],
  ["benefits", "doors"],
  ["about", "about"],
]);

/** A state, and what was wrong until then. */
interface Found {
  readonly linked: Linked;
  readonly faults: readonly LinkFault[];
}

/** The state that an address opens, whatever stands in it, and every fault of its link. */
export function readLink({ hash, search }: Address, catalogue: Catalogue): Found {
  const start = readSearch(search, firstLinked(catalogue));
  if (hash.length > LONGEST) return blamed(start, { kind: "tooLong", length: hash.length, most: LONGEST });
  const text = decoded(hash.replace(/^#/, ""));
  const view = ANCHORS.get(text);
  if (view !== undefined) return { ...start, linked: { ...start.linked, view } };
  const [version = ""] = text.split(/[/?]/);
  if (!/^[1-9]\d{0,5}$/.test(version)) return blamed(start, { kind: "unreadable", text: shown(text) });
  if (Number(version) > VERSION) return blamed(start, { kind: "newerVersion", version: Number(version) });
  return readWhole(text, start, catalogue);
}

/** The language as version 0 wrote it, `?lang=zh`; a tag such as `zh-Hans` will do. All else in a query is not ours. */
function readSearch(search: string, linked: Linked): Found {
  const start = { linked, faults: [] };
  const tag = new URLSearchParams(search).get("lang");
  if (tag === null) return start;
  const asked = language.read(tag.slice(0, 2).toLowerCase());
  return asked ? { ...start, linked: { ...linked, language: asked } } : blamed(start, badValue("lang", tag, null));
}

function readWhole(text: string, start: Found, catalogue: Catalogue): Found {
  const [path = ""] = text.split("?", 1);
  const [, view = "", life = "", ...more] = path.split("/");
  const there = readLife(readView(start, view), life, catalogue);
  const placed = more.length === 0 ? there : blamed(there, { kind: "unreadable", text: shown(`/${more.join("/")}`) });
  const { linked, faults } = readPairs(text.slice(path.length + 1), placed, catalogue);
  return { linked: { ...linked, preset: equalPreset(linked, catalogue) }, faults };
}

function readView(found: Found, text: string): Found {
  const { view: used } = found.linked;
  if (text === "") return blamed(found, { kind: "missing", key: "view", used });
  const view = word(VIEWS).read(text);
  if (view !== undefined) return { ...found, linked: { ...found.linked, view } };
  const kept = word(KEPT_VIEWS).read(text);
  return blamed(found, kept ? { kind: "keptView", view: kept } : badValue("view", text, used));
}

function readLife(found: Found, text: string, { presets }: Catalogue): Found {
  const used = found.linked.preset ?? "";
  if (text === "") return blamed(found, { kind: "missing", key: "life", used });
  const life = presets.find(({ preset }) => preset === text);
  return life ? { ...found, linked: withLife(found.linked, life) } : blamed(found, badValue("life", text, used));
}

/** Reads what every key says. Where there is nothing between two `&`, nothing is said. */
function readPairs(text: string, start: Found, catalogue: Catalogue): Found {
  const keys = [...lifeKeys(catalogue), ...otherKeys(catalogue)];
  const texts = textsByKey(text.split("&").filter((pair) => pair !== ""));
  const unknown = new Set(texts.keys());
  for (const { name } of keys) unknown.delete(name);
  const faults = [...unknown].map((name): LinkFault => ({ kind: "unknownKey", key: shown(name) }));
  return keys.reduce((found, key) => readKey(found, key, texts.get(key.name)), blamed(start, ...faults));
}

function textsByKey(pairs: readonly string[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  for (const pair of pairs) {
    const [name = ""] = pair.split("=", 1);
    const text = pair.slice(name.length + 1);
    const before = texts.get(name);
    if (before) before.push(text);
    else texts.set(name, [text]);
  }
  return texts;
}

function readKey(found: Found, key: Key, [text, ...more]: readonly string[] = []): Found {
  if (text === undefined) return found;
  const used = key.write(found.linked);
  const at = { key: key.name, used: used === null ? null : shown(used) };
  if (more.length > 0) return blamed(found, { kind: "repeatedKey", ...at });
  const { linked, flaws } = key.read(text, found.linked);
  const faults = flaws.map((flaw): LinkFault => {
    return flaw.kind === "badValue" ? { ...at, ...flaw, value: shown(flaw.value) } : { ...at, ...flaw };
  });
  return blamed({ ...found, linked }, ...faults);
}

function badValue(key: string, value: string, used: string | null): LinkFault {
  return { kind: "badValue", key, value: shown(value), used };
}

function blamed({ linked, faults }: Found, ...more: readonly LinkFault[]): Found {
  return { linked, faults: [...faults, ...more] };
}
