/** How a figure that was opened stands in a link: `benefit.carRental`, `door.650`, `score`. */
import type { Catalogue } from "../engine/index.ts";
import type { Detail } from "../state/state.ts";
import type { Linked } from "./link.ts";
import { type Notation, named } from "./notation.ts";

/** What can be opened with a weighting. In the view of the doors a benefit is at home: there its name is enough. */
export function detailIn({ view, weighting }: Linked, catalogue: Catalogue): Notation<Detail> {
  const whole = named(allDetails(catalogue, weighting), textOf);
  if (view !== "doors") return whole;
  const isFree = (name: string) => whole.read(name) === undefined;
  return {
    write: (detail) => (detail.kind === "benefit" && isFree(detail.benefit) ? detail.benefit : textOf(detail)),
    read: (text) => whole.read(text) ?? whole.read(`benefit.${text}`),
  };
}

function textOf(detail: Detail): string {
  switch (detail.kind) {
    case "benefit":
      return `benefit.${detail.benefit}`;
    case "characteristic":
      return `characteristic.${detail.characteristic}`;
    case "ceiling":
      return `ceiling.${detail.ceiling}`;
    case "door":
      return `door.${detail.cutOff}`;
    default:
      return detail.kind;
  }
}

function allDetails({ benefits: { benefits }, scorecards }: Catalogue, weighting: string): Detail[] {
  const card = scorecards.find((one) => one.weighting === weighting);
  const cutOffs = benefits.flatMap(({ scoreNeeded }) => scoreNeeded ?? []);
  return [
    ...(["breakdown", "score", "totals", "text"] as const).map((kind) => ({ kind })),
    ...benefits.map(({ benefit }) => ({ kind: "benefit" as const, benefit })),
    ...(card?.characteristics ?? []).map(({ characteristic }) => ({ kind: "characteristic" as const, characteristic })),
    ...(card?.ceilings ?? []).map(({ ceiling }) => ({ kind: "ceiling" as const, ceiling })),
    ...cutOffs.map((cutOff) => ({ kind: "door" as const, cutOff })),
  ];
}
