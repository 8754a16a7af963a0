/** Custom properties of an element, set by script: the policy of the page allows no style attribute. */
import { type ElementPart, nothing } from "lit-html";
import { Directive, directive, type PartInfo, PartType } from "lit-html/directive.js";

class Vars extends Directive {
  #last: Record<string, string | number> = {};

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new Error("vars belongs on an element");
  }

  override update({ element }: ElementPart, [vars]: [Record<string, string | number>]) {
    const { style } = element as HTMLElement;
    for (const name of Object.keys(this.#last)) if (!(name in vars)) style.removeProperty(name);
    for (const [name, value] of Object.entries(vars)) {
      if (this.#last[name] !== value) style.setProperty(name, String(value));
    }
    this.#last = vars;
    return nothing;
  }

  override render(_vars: Record<string, string | number>) {
    return nothing;
  }
}

/** `<span ${vars({ "--at": 40 })}>` */
export const vars = directive(Vars);
