/** From a state to its link. */
import type { Catalogue } from "../engine/index.ts";
import { firstLinked } from "./first.ts";
import { otherKeys } from "./keys.ts";
import { nearestLife, pairsOf } from "./life.ts";
import type { Linked } from "./link.ts";

/** The version of the links that are written. */
export const VERSION = 1;

/** The link to a state: equal states have equal links, and that of the first state is empty. */
export function linkOf(linked: Linked, catalogue: Catalogue): string {
  const first = firstLinked(catalogue);
  const life = nearestLife(linked, catalogue);
  const pairs = [...life.pairs, ...pairsOf(otherKeys(catalogue), linked, first)];
  if (pairs.length === 0 && linked.view === first.view && life.preset === first.preset) return "";
  const place = `#${VERSION}/${linked.view}/${life.preset}`;
  return pairs.length === 0 ? place : `${place}?${pairs.join("&")}`;
}
