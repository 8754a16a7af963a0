/**
 * What the catalogue says that the first view does not read: where and when a figure was reported, and what no control or
 * door shows. `www/build/catalogue.mjs` leaves it out of the first view, and so does the type of what is left.
 */
export const LATER = /** @type {const} */ ([
  "source",
  "year",
  "ended",
  "lastYear",
  "others",
  "conditions",
  "articles",
  "leaves",
  "coverageCities",
  "near",
  "reasons",
  "gates",
  "odds",
  "direction",
  "movement",
  "windowMonths",
  "to",
  "missing",
  "reason",
  "code",
  "leastSeverity",
  "greatestSeverity",
]);
