
/** What a person does in the months to come. What no step names goes on as before. */
export interface Plan {
  /** How many months, 0–120. */
  months: number;
  /** What happens, in any order; at most 200 steps, none if left out. */
  steps?: Step[];
}

/** One thing that a person does, or that happens to them. Months count from 0, today. */
export type Step =
  /** A promise is kept in each of these months; for applications, none is made. `month` is 1 or later. */
  | { do: "keep"; input: InputSlug; month: number; months: number }
  /** It is missed in each of these months, without leaving a record. A month both kept and missed is missed. */
  | { do: "miss"; input: InputSlug; month: number; months: number }
  /** An input moves by steps: for the better at its own pace until it is there, for the worse at once. A flag is 1. */
  | { do: "move"; input: InputSlug; month: number; to: number }
  /** An open record is settled: its place in the profile. */
  | { do: "settle"; record: number; month: number }
  /** A promise is broken: a record falls due, and is settled once it is so many days late. */
  | { do: "break"; kind: RecordKind; daysLate: number | "open"; amountYuan: number | Unknown; month: number };

/** A profile carried through a plan. */
export interface Projection {
  kind: "projection";
  weighting: WeightingSlug;
  /** Month 0 (today) first, then every month of the plan. */
  months: ProjectedMonth[];
}

export interface ProjectedMonth {
  month: number;
  standing: Scored | NotScored;
  /** The state of every benefit, in the order of the catalogue. */
  benefits: BenefitReport["state"][];
  /** What happened since the month before; in month 0, since the profile as it was handed over. */
  events: ProjectedEvent[];
  /** The profile as it is then: `evaluate` gives its whole report. */
  profile: Profile;
}

/** Something that happened in a month. `record` is a place in the month's profile. */
export type ProjectedEvent =
  | { kind: "recordAdded" | "recordSettled" | "recordExpired"; record: number }
  | { kind: "band"; from: BandSlug | null; to: BandSlug | null }
  | { kind: "opened" | "closed"; benefit: string };

/** What moved between two profiles under one scorecard. */
export interface Change {
  kind: "change";
  weighting: WeightingSlug;
  before: Scored | NotScored;
  after: Scored | NotScored;
  /** The difference of the scores, if there was and is one. */
  points: number | null;
  /** What differs between the profiles, in their order, records last. */
  causes: ChangeCause[];
  /** Every dimension; they sum to `points`. */
  dimensions: { dimension: DimensionSlug; points: number }[];
  /** Those whose points or value differ, the largest difference first; they sum to `points`. */
  characteristics: CharacteristicChange[];
  /** The benefits that were touched, in the order of the catalogue. */
  benefits: BenefitChange[];
}

/** Something that differs. Records are named by their place in the profile before or after. */
export type ChangeCause =
  | {
      kind: "input";
      input: InputSlug;
      from: number | boolean | string;
      to: number | boolean | string;
    }
  | { kind: "recordAdded"; record: number }
  | { kind: "recordRemoved"; record: number }
  | { kind: "recordChanged"; from: number; to: number }
  | { kind: "recordsWithheld" | "recordsTold" };

export interface CharacteristicChange {
  characteristic: string;
  dimension: DimensionSlug;
  points: number;
  before: Seen;
  after: Seen;
  /** Why it sees something else. */
  because:
    | "rose"
    | "fell"
    | "told"
    | "withheld"
    | "onlyRecord"
    | "graverRecord"
    | "milderRecord"
    | "noRecordLeft"
    | "moreRecent"
    | "longerAgo"
    | "moreRecords"
    | "fewerRecords"
    | "courtListed"
    | "courtListFading";
}

/** What a characteristic saw, and gave. */
export interface Seen {
  value: number | Unknown;
  points: number;
  /** The record that set the value, as its place in that profile. */
  record: number | null;
}

export interface BenefitChange {
  benefit: string;
  movement: "gained" | "lost" | "safer" | "lessSafe" | "nearer" | "further";
  before: BenefitReport["state"];
  after: BenefitReport["state"];
  /** The difference of its cushion, points. */
  cushion: number | null;
}

/** How firmly each open benefit stands. */
export interface Cushions {
  kind: "cushions";
  weighting: WeightingSlug;
  /** What every mishap would do today, each alone, the likeliest first. */
  mishaps: MishapEffect[];
  /** Every benefit, in the order of the catalogue. */
  benefits: Cushion[];
}

export interface MishapEffect {
  mishap: string;
  /** Points it would cost (negative); `null` without a score, or if the profile withholds what it touches. */
  points: number | null;
  /** The open benefits that it would close. */
  closes: string[];
}

export interface Cushion {
  benefit: string;
  /** Points above (or, negative, below) the score it asks for. */
  cushion: number | null;
  /** If it is open: the likeliest mishap that would close it; `null` if no single one would. */
  closedBy: string | null;
}

/** What is likely to go wrong, and lives in which to see it. */
export interface Mishaps {
  /** The likeliest first. */
  mishaps: Mishap[];
  /** Two lives to set side by side. */
  pairs: Pair[];
}

/** One thing that goes wrong. */
export interface Mishap {
  mishap: string;
  /** What happens, in month 0. */
  step: Step;
}

/** Two presets to which the same thing happens. */
export interface Pair {
  pair: string;
  one: string;
  other: string;
  mishap: string;
}

/** What a person wants to open. */
export interface Goal {
  to: { benefit: string } | { band: BandSlug } | { score: number };
  /** What the person can't or won't change; none if left out. `records` stands for settling what is open. */
  pins?: (InputSlug | "records")[];
  /** How far to look, 1–120 months; 60 if left out. */
  withinMonths?: number;
}

/** The goal is met already. */
export interface There {
  kind: "there";
  weighting: WeightingSlug;
}

/** The best ways to a goal. */
export interface Paths {
  kind: "paths";
  weighting: WeightingSlug;
  withinMonths: number;
  /** The soonest first; no two alike. */
  paths: Path[];
}

export interface Path {
  /** What it is the best in, of all ways that there are; empty for one in between. */
  best: ("soonest" | "easiest" | "fewestMoves")[];
  /** Months until the goal is met. */
  months: number;
  /** Effort of all steps together: of each, its months times the effort of a month. */
  effort: number;
  /** The steps, all of them begun in month 1; none if it is enough to wait. */
  steps: PathStep[];
  /** The score at the end; `null` without one. */
  score: number | null;
  /** Points gained by the passing of time alone. With those of the steps they sum to the difference of the score. */
  timePoints: number;
  /** What opens on the way and at its end. */
  opened: { month: number; benefit: string }[];
  /** The steps as a plan, for `project`. */
  plan: { months: number; steps: Step[] };
}

export interface PathStep {
  step: Step;
  /** Months until it is done. */
  months: number;
  effort: number;
  /** Points it is worth at the end of the path. */
  points: number;
}

/** Why a goal can't be reached by one's own actions within the horizon. */
export interface Unreachable {
  kind: "unreachable";
  weighting: WeightingSlug;
  withinMonths: number;
  /** The score the goal asks for, if it asks for one. */
  neededScore: number | null;
  /** The highest score that can be reached within the horizon, and when; `null` if there can be none. */
  best: { score: number; month: number } | null;
  /** What keeps the best score below 950: the points sum to the difference. Dearest first; empty without a best. */
  holds: { characteristic: string; points: number; because: HeldBy }[];
  /** The conditions that can't be met within the horizon, each by itself. */
  blocked: { requirement: Requirement; because: HeldBy }[];
}

/** The person withholds it; pinned it; it is not theirs to move; it needs more time than there is. */
export type HeldBy = "withheld" | "pinned" | "notOwn" | "time" | "together";
