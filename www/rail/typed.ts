/** The value of a number field. What is being typed is left as it is, as long as it is the same number. */
import { type ElementPart, nothing } from "lit-html";
import { Directive, directive, type PartInfo, PartType } from "lit-html/directive.js";

class Typed extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("typed belongs on an element");
  }

  override update({ element }: ElementPart, [value]: [number]) {
    const field = element as HTMLInputElement;
    if (!Object.is(field.valueAsNumber, value)) field.value = Number.isNaN(value) ? "" : String(value);
    return nothing;
  }

  override render(_value: number) {
    return nothing;
  }
}

/** `<input type="number" ${typed(12)}>`; an empty field is `NaN`. */
export const typed = directive(Typed);
