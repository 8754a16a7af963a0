/** The plans that a visitor can choose by name, each made for one profile. */
import type { Catalogue, Profile, Step } from "../engine/index.ts";

/** What one late repayment is taken to be; an assumption. */
export const LATE_REPAYMENT = { kind: "loanOverdue", daysLate: 30, amountYuan: 2000 } as const;
/** What a late return is taken to be, and how often; an assumption. */
const LATE_RETURN = { kind: "rentalLate", daysLate: 3, amountYuan: 100 } as const;
const LATE_RETURN_EVERY = 3;

const NAMES = ["begin", "keep", "miss", "settle", "returnLate", "goOn"] as const;
export type PlanName = (typeof NAMES)[number];

/** In which month what happens once happens. */
export interface Moments {
  missMonth: number;
  settleMonth: number;
}

/** The plans that a profile can follow, in the order in which they are offered. */
export function offeredPlans(profile: Profile): PlanName[] {
  return NAMES.filter((name) => isPossible(name, profile));
}

function isPossible(name: PlanName, { optedIn, realNameVerified, records }: Profile): boolean {
  if (name === "begin") return optedIn === false || realNameVerified === false;
  if (name === "miss" || name === "returnLate") return records !== "unknown";
  if (name === "settle")
    return records !== "unknown" && records.some(({ settledMonthsAgo }) => settledMonthsAgo === "open");
  return true;
}

/** The steps of a plan for a profile. */
export function stepsOf(name: PlanName, profile: Profile, catalogue: Catalogue, moments: Moments): Step[] {
  if (name === "goOn") return [];
  const kept = keepEvery(profile, catalogue);
  switch (name) {
    case "keep":
      return kept;
    case "begin":
      return [...switchOn(profile), ...kept];
    case "miss":
      return [...kept, { do: "break", ...LATE_REPAYMENT, month: moments.missMonth }];
    case "settle":
      return [...kept, ...settleAll(profile, moments.settleMonth)];
    case "returnLate":
      return [...kept, ...lateReturns(catalogue)];
  }
}

/** Every promise that is told and can be kept, kept in every month; no applications. */
export function keepEvery(profile: Profile, { inputs, limits }: Catalogue): Step[] {
  return inputs
    .filter(({ input, movement }) => movement.up === "whileKept" || input === "applications")
    .filter(({ input }) => profile[input] !== "unknown")
    .map(({ input }) => ({ do: "keep", input, month: 1, months: limits.planMonths }));
}

function switchOn(profile: Profile): Step[] {
  return (["optedIn", "realNameVerified"] as const)
    .filter((input) => profile[input] === false)
    .map((input) => ({ do: "move", input, month: 1, to: 1 }));
}

function settleAll({ records }: Profile, month: number): Step[] {
  if (records === "unknown") return [];
  return records.flatMap(({ settledMonthsAgo }, record) =>
    settledMonthsAgo === "open" ? [{ do: "settle", record, month } as const] : [],
  );
}

function lateReturns({ limits }: Catalogue): Step[] {
  return Array.from({ length: limits.planMonths / LATE_RETURN_EVERY }, (_, at) => ({
    do: "break",
    ...LATE_RETURN,
    month: (at + 1) * LATE_RETURN_EVERY,
  }));
}
