/** What the page knows, and the only ways in which it changes. */
import type {
  Catalogue,
  CreditRecord,
  InputSlug,
  Invalid,
  Issue,
  Profile,
  Report,
  WeightingSlug,
} from "../engine/index.ts";
import { type Choices, FIRST_CHOICES } from "./choices.ts";
import type { Answered, Kept, Kind } from "./questions.ts";

/** What made the last change: enough to name it. */
export type Cause =
  | { kind: "input"; input: InputSlug; from: Profile[InputSlug]; to: Profile[InputSlug] }
  | { kind: "recordAdded" | "recordRemoved" | "recordSettled" | "recordAged" | "recordEdited"; record: CreditRecord }
  | { kind: "recordsWithheld" | "recordsGiven" | "text" | "reset" }
  | { kind: "preset"; preset: string }
  | { kind: "weighting"; weighting: WeightingSlug }
  /** A month of a projection, a path that was walked to its end, a mishap. */
  | { kind: "month"; month: number; plan: string }
  | { kind: "path"; benefit: string; months: number }
  | { kind: "mishap"; mishap: string };

/** One step of the trail: what there was before it. */
export interface Step {
  cause: Cause;
  profile: Profile;
  weighting: WeightingSlug;
  report: Report;
  preset: string | null;
  /** Whether further movement of the same control belongs to this step. */
  moving: boolean;
}

/** A figure that was opened. */
export type Detail =
  | { kind: "benefit"; benefit: string }
  | { kind: "characteristic"; characteristic: string }
  | { kind: "change" | "score" | "totals" | "text" };

/** A state that is looked at before it is taken: what made it, and the state to go back to. */
export interface Preview {
  readonly cause: Cause;
  readonly kept: State;
}

/** What follows the first view: the other views with their words and style, and the whole engine. */
export type Part = "views" | "engine";
export type Progress = "coming" | "there" | "missing";

export interface State {
  readonly parts: Readonly<Record<Part, Progress>>;
  readonly choices: Choices;
  /** What the whole engine has answered last. */
  readonly answers: Kept;
  /** Set while the profile and its report are only looked at. */
  readonly preview: Preview | null;
  readonly catalogue: Catalogue;
  /** What the visitor entered; it may be invalid while it is being typed. */
  readonly profile: Profile;
  readonly weighting: WeightingSlug;
  readonly preset: string | null;
  /** The last valid profile … */
  readonly valid: Profile;
  /** … and what follows from it. */
  readonly report: Report;
  /** What is wrong with the profile as entered; empty if nothing is. */
  readonly issues: readonly Issue[];
  readonly trail: readonly Step[];
  readonly detail: Detail | null;
}

/** The visitor's own state, whatever is being looked at. */
export function actual(state: State): State {
  return state.preview?.kept ?? state;
}

/** What going back from a preview leaves as it is. */
function lasting({ parts, choices, answers, detail }: State) {
  return { parts, choices, answers, detail };
}

export type Evaluate = (profile: Profile, weighting: WeightingSlug) => Report | Invalid;

/** The profile that the page starts with. */
const FIRST_PRESET = "steadyRenter";

export class Store {
  #state: State;
  #evaluate: Evaluate;
  #changed: () => void;
  readonly #waiting = new Map<Kind, () => void>();

  constructor(catalogue: Catalogue, evaluate: Evaluate, changed: () => void) {
    this.#evaluate = evaluate;
    this.#changed = changed;
    const preset = catalogue.presets.find(({ preset }) => preset === FIRST_PRESET) ?? catalogue.presets[0];
    const weighting = catalogue.scorecards[0]?.weighting;
    if (!preset || !weighting) throw new Error("the engine has no preset or no scorecard");
    const report = evaluate(preset.profile, weighting);
    if (report.kind !== "report") throw new Error(`the first preset is invalid: ${JSON.stringify(report.issues)}`);
    const { profile } = preset;
    this.#state = {
      parts: { views: "coming", engine: "coming" },
      choices: FIRST_CHOICES,
      answers: {},
      preview: null,
      catalogue,
      profile,
      valid: profile,
      weighting,
      preset: preset.preset,
      report,
      issues: [],
      trail: [],
      detail: null,
    };
  }

  get state(): State {
    return this.#state;
  }

  /** Answers an input. While a control is `moving`, its movements are one step. */
  answer<I extends InputSlug>(input: I, to: Profile[I], moving = false): void {
    const from = this.#state.profile[input];
    if (from === to) {
      this.settle();
      return;
    }
    const last = this.#state.trail.at(-1);
    const same = last?.moving && last.cause.kind === "input" && last.cause.input === input ? last.cause.from : from;
    this.#change(
      { kind: "input", input, from: same, to },
      { profile: { ...this.#state.profile, [input]: to } },
      moving,
    );
  }

  /** Replaces the records. */
  records(cause: Cause, records: Profile["records"], moving = false): void {
    this.#change(cause, { profile: { ...this.#state.profile, records } }, moving);
  }

  weigh(weighting: WeightingSlug): void {
    if (weighting !== this.#state.weighting)
      this.#change({ kind: "weighting", weighting }, { weighting, preset: this.#state.preset });
  }

  /** Takes over a preset, or the first one (`reset`). */
  choose(slug: string): void {
    const preset = this.#state.catalogue.presets.find(({ preset }) => preset === slug);
    if (preset && slug !== this.#state.preset)
      this.#change({ kind: "preset", preset: slug }, { profile: preset.profile, preset: slug });
  }

  reset(): void {
    const preset = this.#state.catalogue.presets.find(({ preset }) => preset === FIRST_PRESET);
    const weighting = this.#state.catalogue.scorecards[0]?.weighting;
    if (preset && weighting) {
      this.#change({ kind: "reset" }, { profile: preset.profile, preset: preset.preset, weighting });
    }
  }

  /** Takes a profile over from text, if it is valid; tells what is wrong with it if not. */
  read(text: string): readonly Issue[] | "notJson" {
    let profile: Profile;
    try {
      profile = JSON.parse(text);
    } catch {
      return "notJson";
    }
    const result = this.#evaluate(profile, this.#state.weighting);
    if (result.kind === "invalid") return result.issues;
    this.#change({ kind: "text" }, { profile, preset: null });
    return [];
  }

  /** A part has arrived, is missing, or is fetched again. */
  progress(part: Part, progress: Progress): void {
    this.#set({ parts: { ...this.#state.parts, [part]: progress } });
  }

  /** Takes over what was chosen in a view. */
  decide<P extends keyof Choices>(part: P, next: Partial<Choices[P]>): void {
    const { choices } = this.#state;
    this.#set({ choices: { ...choices, [part]: { ...choices[part], ...next } } });
  }

  /** Keeps an answer in place of the one before it. */
  keep<K extends Kind>(kind: K, answered: Answered<K>): void {
    this.#set({ answers: { ...this.#state.answers, [kind]: answered } });
    const waiting = this.#waiting.get(kind);
    this.#waiting.delete(kind);
    waiting?.();
  }

  /** Calls back once the next answer of a kind is kept; only the last who asks for that is called. */
  whenKept(kind: Kind, call: () => void): void {
    this.#waiting.set(kind, call);
  }

  /** Shows the whole page for another profile, without taking it over. */
  preview(cause: Cause, profile: Profile): void {
    const kept = this.#state.preview?.kept ?? this.#state;
    const report = this.#evaluate(profile, kept.weighting);
    if (report.kind === "invalid") throw new Error(`a preview is invalid: ${JSON.stringify(report.issues)}`);
    this.#set({ profile, valid: profile, report, preset: null, issues: [], preview: { cause, kept } });
  }

  /** Takes the previewed profile over, as one step that can be taken back. */
  take(): void {
    const { preview, profile } = this.#state;
    if (!preview) return;
    this.#state = { ...preview.kept, ...lasting(this.#state) };
    this.#change(preview.cause, { profile });
  }

  /** Goes back from the preview to what was there. */
  leave(): void {
    const { preview } = this.#state;
    if (preview) this.#set({ ...preview.kept, ...lasting(this.#state) });
  }

  /** Takes back what was entered last: a preview or an invalid entry first, then step by step. */
  undo(): void {
    if (this.#state.preview) {
      this.leave();
      return;
    }
    if (this.#state.issues.length > 0) {
      this.#set({ profile: this.#state.valid, issues: [] });
      return;
    }
    this.undoTo(this.#state.trail.length - 1);
  }

  /** Goes back to before a step of the trail. */
  undoTo(at: number): void {
    const step = this.#state.trail[at];
    if (!step) return;
    const { profile, weighting, report, preset } = step;
    const trail = this.#state.trail.slice(0, at);
    this.#set({ profile, valid: profile, weighting, report, preset, issues: [], trail, preview: null });
  }

  /** Ends the movement of a control: what moves next is a step of its own. */
  settle(): void {
    const last = this.#state.trail.at(-1);
    if (!last?.moving) return;
    this.#set({ trail: [...this.#state.trail.slice(0, -1), { ...last, moving: false }] });
  }

  open(detail: Detail | null): void {
    this.#set({ detail });
  }

  /** What is changed while it is only looked at is taken over first. */
  #change(cause: Cause, next: Partial<State>, moving = false): void {
    if (this.#state.preview) this.take();
    const before = this.#state;
    const after = { ...before, preset: null, ...next };
    const result = this.#evaluate(after.profile, after.weighting);
    if (result.kind === "invalid") {
      this.#set({ ...next, issues: result.issues });
      return;
    }
    const last = before.trail.at(-1);
    const goesOn = last?.moving && sameControl(last.cause, cause);
    const step = goesOn ? { ...last, cause, moving } : stepFrom(before, cause, moving);
    const trail = [...(goesOn ? before.trail.slice(0, -1) : before.trail), step].slice(-LONGEST_TRAIL);
    this.#set({ preset: null, ...next, valid: after.profile, report: result, issues: [], trail });
  }

  #set(next: Partial<State>): void {
    this.#state = { ...this.#state, ...next };
    this.#changed();
  }
}

const LONGEST_TRAIL = 200;

function stepFrom({ valid, weighting, report, preset }: State, cause: Cause, moving: boolean): Step {
  return { cause, profile: valid, weighting, report, preset, moving };
}

function sameControl(one: Cause, other: Cause): boolean {
  if (one.kind === "input" && other.kind === "input") return one.input === other.input;
  return one.kind === "recordEdited" && other.kind === "recordEdited";
}
