/** What a characteristic saw. */
import type { CharacteristicReport } from "../engine/index.ts";
import { characteristicOf } from "../state/lookup.ts";
import type { Context } from "./context.ts";

/** The value that a characteristic saw, as text. */
export function valueText(
  { t, state }: Context,
  { characteristic, value }: Pick<CharacteristicReport, "characteristic" | "value">,
): string {
  if (value === "unknown") return t("value-unknown");
  const { reads } = characteristicOf(state, characteristic);
  if ("input" in reads) {
    const info = state.catalogue.inputs.find(({ input }) => input === reads.input);
    if (info?.unit === "flag") return t(`option-flag-${value === 1}`);
    if (info?.unit === "choice") return t(`option-${reads.input}-${info.options[value]}`);
    return t(`input-${reads.input}-value`, { value });
  }
  return t(`characteristic-${characteristic}-value`, { value });
}
