/** Withheld, or known to nobody. Never the same as 0. */
export type Unknown = "unknown";

export type DimensionSlug = "creditHistory" | "behaviour" | "fulfilment" | "identity" | "relationships";
export type WeightingSlug = "reportedA" | "reportedB" | "withoutRelationships";
export type BandSlug = "poor" | "fair" | "good" | "excellent" | "outstanding";
export type GateSlug = "notOptedIn" | "identityUnverified" | "historyTooShort" | "historyTooThin";
/** How far a figure can be trusted; `assumption` marks our own. */
export type Confidence = "high" | "medium" | "low" | "assumption";
/** Met, not met, or not to be told. */
export type Verdict = "met" | "notMet" | "unknown";

/** What a person did and proved. Every key is needed; every value may be `"unknown"`. */
export interface Profile {
  /** Whether the person switched scoring on. Without it there is no score. */
  optedIn: boolean | Unknown;
  /** Whether the real name was verified. Without it there is no score. */
  realNameVerified: boolean | Unknown;
  /** Months of the last 24 in which every repayment was on time, 0–24. */
  onTimeRepayments: number | Unknown;
  /** Age of the oldest credit account, 0–360 months. */
  oldestAccountMonths: number | Unknown;
  /** Share of the credit limit in use, 0–100 percent. */
  creditUtilisation: number | Unknown;
  /** Applications for credit in the last 6 months, 0–20. */
  applications: number | Unknown;
  /** Rentals returned on time and in good order in the last 24 months, 0–60. */
  rentalsKept: number | Unknown;
  /** Months of the last 24 in which rent and household bills were paid on time, 0–24. */
  billsOnTime: number | Unknown;
  /** Savings, in months of usual spending, 0–36. */
  savingsMonths: number | Unknown;
  /** Whether a home of one's own was proved. */
  ownsHome: boolean | Unknown;
  /** Whether a car of one's own was proved. */
  ownsCar: boolean | Unknown;
  /** Months of contributions to the housing provident fund, 0–120. */
  providentFundMonths: number | Unknown;
  /** Months of the last 12 with everyday payments, 0–12. */
  activeMonths: number | Unknown;
  /** Months of the last 24 whose spending was near its usual level, 0–24. */
  steadyMonths: number | Unknown;
  /** Kinds of everyday payment in use, 0–10. */
  paymentKinds: number | Unknown;
  /** Occupation proved. */
  occupation: "none" | "student" | "casual" | "steady" | Unknown;
  /** Education proved. */
  education: "none" | "school" | "college" | "degree" | Unknown;
  /** Months with the same phone number, 0–240. */
  phoneMonths: number | Unknown;
  /** Months at the same address, 0–240. */
  addressMonths: number | Unknown;
  /** Verified people with whom money was transferred, 0–50. */
  contacts: number | Unknown;
  /** Share of those people in good standing, 0–100 percent. */
  contactsStanding: number | Unknown;
  /** Broken promises, at most 200. */
  records: CreditRecord[] | Unknown;
}

/** The slug of an input: a key of `Profile` other than `records`. */
export type InputSlug = Exclude<keyof Profile, "records">;

/** One broken promise. */
export interface CreditRecord {
  kind: RecordKind;
  /** Most days it was late, 0–7,500; no more than have passed between due date and settlement. */
  daysLate: number;
  /** Amount in yuan, 0–10,000,000. */
  amountYuan: number | Unknown;
  /** Months since it fell due, 0–240. */
  dueMonthsAgo: number;
  /** Months since it was settled, 0–240, at most `dueMonthsAgo`. */
  settledMonthsAgo: number | "open";
  dispute: Dispute;
}

/** Where a dispute about a record stands. One under review does not count. */
export type Dispute = "none" | "underReview" | "confirmed" | "amended" | "rejected";

/** What was broken: the vocabulary of the watch list; the last three are our own additions. */
export type RecordKind =
  | "loanOverdue"
  | "instalmentsOverdue"
  | "cashOut"
  | "courtDefaulter"
  | "courtEnforcement"
  | "cardTheft"
  | "fraud"
  | "falseInsuranceClaim"
  | "carRentalUnpaid"
  | "carNotReturned"
  | "trafficFineUnpaid"
  | "bikeUnpaid"
  | "bikeNotReturned"
  | "fareUnpaid"
  | "tollUnpaid"
  | "parkingUnpaid"
  | "stayUnpaid"
  | "fakeTrades"
  | "maliciousReviews"
  | "counterfeits"
  | "sellerCashOut"
  | "orderUnpaid"
  | "rentUnpaid"
  | "houseFeesUnpaid"
  | "tenancyBreach"
  | "tenancyAbandoned"
  | "utilityUnpaid"
  | "rentalUnpaid"
  | "rentalNotReturned"
  | "rentalLate"
  | "rentalDamaged"
  | "hospitalUnpaid";

/** Everything that follows from a profile. */
export interface Report {
  kind: "report";
  /** The scorecard's weighting. */
  weighting: WeightingSlug;
  /** The score, or why there is none. */
  standing: Scored | NotScored;
  /** Points by dimension. They sum to the score less 350, if there is a score. */
  dimensions: DimensionReport[];
  /** Points by characteristic. They sum to the points of their dimension. */
  characteristics: CharacteristicReport[];
  /** What costs the most points, at most four, dearest first. Empty if there is no score. */
  keyFactors: KeyFactor[];
  /** What became of every benefit. */
  benefits: BenefitReport[];
  /** What became of every record of the profile, in its order; empty if they are withheld. */
  records: RecordReport[];
  /** The inputs of which less is counted than was told, since the rest of the profile contradicts it. */
  counted: { input: InputSlug; told: number; counted: number; because: "lateMonths" | "inactiveMonths"; records: number[] }[];
  /** What all open benefits come to. */
  totals: Totals;
}

export interface Scored {
  kind: "scored";
  /** Points, 350–950. */
  score: number;
  band: BandSlug;
  /** How many keep their promises for each one who does not. An assumption throughout. */
  oddsGoodToBad: number;
  /** Of a hundred people with this score, how many break a promise. An assumption throughout. */
  defaultPercent: number;
}

/** No score is a state, not a number. */
export interface NotScored {
  kind: "notScored";
  /** The gates in the way. */
  gates: { gate: GateSlug; verdict: "notMet" | "unknown" }[];
}

export interface DimensionReport {
  dimension: DimensionSlug;
  points: number;
  maximum: number;
}

export interface CharacteristicReport {
  characteristic: string;
  points: number;
  maximum: number;
  /** The place of the attribute in the scorecard's characteristic. */
  attribute: number | "missing";
  /** The value seen. */
  value: number | Unknown;
  /** The record that set the value, as its place in the profile. */
  record: number | null;
}

export interface KeyFactor {
  reason: string;
  characteristic: string;
  /** Points lost against the best attribute. */
  pointsLost: number;
  /** Whether what it looks at is the person's own to move. */
  own: boolean;
  /** The record behind it, as its place in the profile. */
  record: number | null;
}

export interface BenefitReport {
  benefit: string;
  /** `unknown`, never `closed`, if there is no score or what is asked about is withheld. */
  state: "open" | "nearly" | "closed" | "unknown";
  /** Points above (or, negative, below) the score it asks for. */
  cushion: number | null;
  /** How many of its criteria are met … */
  met: number;
  /** … of how many. */
  of: number;
  /** Every leaf of its requirement, in the order of the tree. */
  requirements: LeafAnswer[];
  /** The line of credit at this score, yuan, if it is an open line of credit. */
  creditLineYuan: number | null;
  /** Chance of approval as article 1 tells it, if it is lending. Disputed. */
  chance: "negligible" | "larger" | "unknown" | null;
}

export interface LeafAnswer {
  verdict: Verdict;
  /** The value it saw, in the leaf's unit. */
  value: number | Unknown;
  /** Value less what is needed: 0 or more if met. */
  distance: number | null;
}

export interface RecordReport {
  state: "counts" | "underReview" | "expired";
  /** How grave it is today, 0–8. */
  gravity: number;
}

export interface Totals {
  /** Deposits no longer tied up, yuan: the largest for each kind of thing. */
  depositsFreedYuan: number;
  /** The part of it whose sums are reported rather than assumed, yuan. */
  depositsFreedReportedYuan: number;
  /** The deposits that make up that sum: for each kind of thing the largest, in the order of the model. */
  deposits: { benefit: BenefitSlug; depositYuan: number; confidence: Confidence }[];
  /** Credit reachable, yuan: the sum of all open lines. Disputed, as lending is. */
  creditReachableYuan: number;
  /** The largest sum that may be paid afterwards, yuan. */
  payLaterYuan: number;
  /** Numbers of benefits by state. */
  open: number;
  nearly: number;
  closed: number;
  unknown: number;
}

/** A user's mistakes, all of them at once. */
export interface Invalid {
  kind: "invalid";
  issues: Issue[];
}

/** One mistake. `field` is its path: `records[3].daysLate`. */
export type Issue = { field: string } & (
  | { code: "unknownKey" | "repeatedKey" | "missing" | "notFinite" }
  | { code: "wrongType"; expected: string; found: string }
  | { code: "notWhole"; found: number }
  | { code: "tooSmall"; minimum: number; found: number }
  | { code: "tooLarge"; maximum: number; found: number }
  | { code: "unknownOption"; options: string[]; found: string }
  | { code: "notOne"; options: string[] }
  | { code: "tooMany"; maximum: number }
  | { code: "settledBeforeDue"; dueMonthsAgo: number }
  | { code: "laterThanTimeAllows"; maximum: number; found: number }
  /** About plans and goals. */
  | { code: "cannotMove" | "withheld" | "alreadySettled" }
  | { code: "noSuchRecord"; records: number }
);

/** Everything that a page needs to draw itself, without a profile. */
export interface Catalogue {
  /** The inputs, in the order of a profile. */
  inputs: InputInfo[];
  /** The kinds of record, in the order of the watch list, our own additions last. */
  recordKinds: RecordKindInfo[];
  disputes: Dispute[];
  limits: Limits;
  /** One scorecard for each circulating weighting, the default first. */
  scorecards: Scorecard[];
  benefits: Benefits;
  presets: Preset[];
}

export interface InputInfo {
  input: InputSlug;
  /** Its dimension; `null` for the two that only decide whether there is a score. */
  dimension: DimensionSlug | null;
  unit: "months" | "count" | "percent" | "flag" | "choice";
  minimum: number;
  maximum: number;
  step: number;
  /** The words of a choice, lowest number first. */
  options: string[];
  better: "higher" | "lower" | "neither";
  /** The months it looks back on, if it counts what happened in them. */
  windowMonths: number | null;
  movement: Movement;
}

/** How an input can move, and what that asks of the person. */
export interface Movement {
  up: Pace;
  down: Pace;
  /** Effort of every month of it, 0–5. */
  effort: number;
  /** Whether it is the person's own to move. */
  own: boolean;
  /** For what moves by steps: how far for the better at a time … */
  steps: number;
  /** … and how many months that takes. */
  months: number;
}
/** Not at all; by one a month by itself; by one in every month in which the person keeps it up; by steps. */
export type Pace = "never" | "withTime" | "whileKept" | "byStep";

export interface RecordKindInfo {
  kind: RecordKind;
  /** Its code or codes on the watch list; `null` for our own additions. */
  code: string | null;
  group: "credit" | "service";
  /** Severity of the mildest and of the gravest case, 1–8, before the step that a sum of at most 500 yuan takes off. */
  leastSeverity: number;
  greatestSeverity: number;
}

/** The ranges of a record's fields. All begin at 0. */
export interface Limits {
  records: number;
  daysLate: number;
  amountYuan: number;
  monthsAgo: number;
  /** Months after settlement at which a record leaves the profile. */
  expiryMonths: number;
}

export interface Scorecard {
  weighting: WeightingSlug;
  source: string;
  confidence: Confidence;
  baseScore: number;
  /** Bands by their cut-offs, lowest first. A score on the edge is in the higher band. */
  bands: { band: BandSlug; from: number }[];
  odds: { pointsToDouble: number; anchorScore: number; anchorGoodToBad: number };
  gates: { gate: GateSlug; requirement: Requirement }[];
  dimensions: { dimension: DimensionSlug; points: number }[];
  reasons: { code: string; reason: string }[];
  characteristics: Characteristic[];
}

export interface Characteristic {
  characteristic: string;
  dimension: DimensionSlug;
  /** What it looks at: an input, or a measure taken of all records. */
  reads: { input: InputSlug } | { records: RecordMeasure };
  direction: "increasing" | "decreasing" | "unordered";
  reason: string;
  /** Where it is reported that this moves the score; the points are assumptions throughout. */
  source: string;
  confidence: Confidence;
  /** The bins, both ends included, lowest first, without gaps or overlaps. */
  attributes: { from: number; to: number; points: number }[];
  /** What an unknown value is worth. */
  missing: { points: number };
}
export type RecordMeasure =
  | "worstCredit"
  | "latestCredit"
  | "recentCredit"
  | "courtList"
  | "worstService"
  | "recentService";

export interface Benefits {
  /** Cities in which the industries were covered. */
  coverageCities: number;
  /** How short a requirement may fall and still count as nearly met. */
  near: { points: number; months: number };
  industries: string[];
  benefits: Benefit[];
}

export interface Benefit {
  benefit: string;
  industry: string;
  /** Which of the two articles name it. */
  articles: ("S1" | "S2")[];
  requirement: Requirement;
  offer: Offer;
  year: string;
  source: string;
  confidence: Confidence;
  /** Whether sources contradict each other on whether the score decides at all. */
  disputed: boolean;
  /** What other sources say; a score of `null` where the source says that the score is not used. */
  others: { score: number | null; year: string; source: string; confidence: Confidence }[];
}

export type Requirement =
  | { all: Requirement[] }
  | { any: Requirement[] }
  | { score: number }
  | { input: { input: InputSlug; atLeast: number } }
  | { cleanMonths: number }
  | { benefit: string }
  | "noOpenRecord"
  | "anyRecord";

export type Offer =
  | { kind: "deposit"; thing: string; depositYuan: number; confidence: Confidence }
  | { kind: "creditLine"; fromYuan: number; toYuan: number; confidence: Confidence }
  | { kind: "payLater"; quotaYuan: number; confidence: Confidence }
  | { kind: "service" };

export interface Preset {
  preset: string;
  /** Where it was published, if it was. */
  source: string | null;
  profile: Profile;
}
