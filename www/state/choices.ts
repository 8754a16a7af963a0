/** What the visitor chose in the views: it belongs to the page that is open, and to no profile. */
import type { BenefitReport, Limits, Moments, Pin, PlanName } from "../engine/index.ts";

/** What is asked of a way: what stays as it is, and how far to look. */
export interface Wish {
  readonly pins: readonly Pin[];
  readonly withinMonths: number;
}

/** Two plans side by side. */
export interface TimeChoice extends Moments {
  /** The plans by name; `null` while the visitor has chosen none. */
  readonly a: PlanName | null;
  readonly b: PlanName | null;
  readonly horizon: number;
  /** The plan that is walked through. */
  readonly side: "a" | "b";
}

/** A pair of lives, or the own life beside a preset; `null` for the mishap that belongs to the pair. */
export interface LivesChoice {
  readonly pair: string;
  readonly beside: string;
  readonly mishap: string | null;
}

/** The visitor's own life, where a preset could stand. */
export const OWN = "own";

/** Which benefits are listed; `null` for all of them. */
export interface DoorsChoice {
  readonly state: BenefitReport["state"] | null;
  readonly industry: string | null;
}

/** The benefit whose ways are looked at; `null` while plans are. */
export interface AheadChoice {
  readonly benefit: string | null;
}

export interface Choices {
  readonly wish: Wish;
  readonly time: TimeChoice;
  readonly lives: LivesChoice;
  readonly doors: DoorsChoice;
  readonly ahead: AheadChoice;
}

const YEAR = 12;

/** The last month in which what happens once may happen. */
export const LAST_MOMENT = 24;

export function firstChoices({ usualMonths }: Limits): Choices {
  return {
    wish: { pins: [], withinMonths: usualMonths },
    time: { a: null, b: null, horizon: 2 * YEAR, missMonth: 3, settleMonth: 1, side: "a" },
    lives: { pair: "published", beside: "latePayer", mishap: null },
    doors: { state: null, industry: null },
    ahead: { benefit: null },
  };
}

/** How far one can choose to look, months: a year or two, as far as is usual, as far as it goes. */
export function horizons({ usualMonths, planMonths }: Limits): number[] {
  return [YEAR, 2 * YEAR, usualMonths, planMonths];
}
