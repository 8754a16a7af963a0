/** What the first view knows of the catalogue; the compiler refuses to read more of it. */
import type * as Whole from "open-sesame";
import type { LATER } from "./later.mjs";

type Later = (typeof LATER)[number];

type First<T> = T extends readonly (infer Item)[]
  ? First<Item>[]
  : T extends object
    ? { [K in Exclude<keyof T, Later>]: First<T[K]> }
    : T;

export type Benefit = First<Whole.Benefit>;
export type Catalogue = First<Whole.Catalogue>;
export type Ceiling = First<Whole.Ceiling>;
export type Characteristic = First<Whole.Characteristic>;
export type InputInfo = First<Whole.InputInfo>;
export type Preset = First<Whole.Preset>;
export type Scorecard = First<Whole.Scorecard>;
