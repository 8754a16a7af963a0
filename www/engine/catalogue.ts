/** The whole catalogue, for what follows the first view: where and when each figure was reported as well. */
import wholeCatalogue from "virtual:catalogue";

export type { Benefit, Ceiling, Characteristic, Condition, Scorecard } from "open-sesame";
export { wholeCatalogue };
