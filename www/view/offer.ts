/** What a benefit gives. */
import type { Benefit } from "../engine/index.ts";
import type { Context } from "./context.ts";

/** In a few words; where there is little room a sum that is assumed has a sign only. */
export function offerText(t: Context["t"], { benefit, offer, disputed }: Benefit, isShort = false): string {
  const yuan = offer.kind === "deposit" ? offer.depositYuan : offer.kind === "payLater" ? offer.quotaYuan : 0;
  const text = t(`benefit-${benefit}.offer`, { yuan });
  if (disputed) return t("offer-disputed", { offer: text });
  const assumed = offer.kind !== "service" && offer.confidence === "assumption";
  return assumed ? t(isShort ? "offer-assumed-short" : "offer-assumed", { offer: text }) : text;
}
