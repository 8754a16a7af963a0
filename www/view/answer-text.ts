/** An answer as text with its unit. */
import type { Input, Profile } from "../engine/index.ts";
import { inputOf } from "../state/lookup.ts";
import type { Context } from "./context.ts";

export function answerText({ t, state }: Context, input: Input, value: Profile[Input]): string {
  if (value === "unknown") return t("value-unknown");
  if (typeof value === "boolean") return t(`option-flag-${value}`);
  if (inputOf(state, input).unit === "choice") return t(`option-${input}-${value}`);
  return t(`input-${input}-value`, { value: Number(value) });
}
