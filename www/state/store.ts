/** The only ways in which the state changes. */
import type { Catalogue, CreditRecord, Engine, Input, Issue, Moved, Profile } from "../engine/index.ts";
import type { Kept, Kind, Questions } from "../thread/questions.ts";
import { type Choices, firstChoices } from "./choices.ts";
import { keepKey } from "./record-keys.ts";
import type { Cause, Detail, Part, Progress, State, TrailEntry } from "./state.ts";

/** What going back from a preview leaves as it is. */
function lasting({ parts, choices, answers, unanswered, detail }: State) {
  return { parts, choices, answers, unanswered, detail };
}

/** The profile that the page starts with. */
const FIRST_PRESET = "steadyRenter";

export class Store {
  #state: State;
  readonly #engine: Engine;
  #changed: () => void;
  readonly #waiting = new Map<Kind, () => void>();

  constructor(catalogue: Catalogue, engine: Engine, changed: () => void) {
    this.#engine = engine;
    this.#changed = changed;
    const preset = catalogue.presets.find(({ preset }) => preset === FIRST_PRESET) ?? catalogue.presets[0];
    const weighting = catalogue.scorecards[0]?.weighting;
    if (!preset || !weighting) throw new Error("the engine has no preset or no scorecard");
    const report = engine.evaluate(preset.profile, weighting);
    if (report.kind !== "report") throw new Error(`the first preset is invalid: ${JSON.stringify(report.issues)}`);
    const { profile } = preset;
    this.#state = {
      parts: { views: "coming", engine: "coming" },
      choices: firstChoices(catalogue.limits),
      answers: {},
      unanswered: {},
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

  /** Answers an input. While a control is `moving`, its movements are one change. */
  answer<I extends Input>(input: I, to: Profile[I], moving = false): void {
    const from = this.#state.profile[input];
    if (from === to) {
      this.rest();
      return;
    }
    const last = this.#state.trail.at(-1);
    const same = last?.moving && last.cause.kind === "input" && last.cause.input === input ? last.cause.from : from;
    this.#apply({ kind: "input", input, from: same, to }, { profile: { ...this.#state.profile, [input]: to } }, moving);
  }

  /** Replaces the records. */
  records(cause: Cause, records: Profile["records"], moving = false): void {
    this.#apply(cause, { profile: { ...this.#state.profile, records } }, moving);
  }

  /** Puts another form of a record in its place. Edits of the same control are one change. */
  replaceRecord(kind: "recordSettled" | "recordAged" | "recordEdited", place: number, record: CreditRecord): void {
    const { records } = this.#state.profile;
    const earlier = records === "unknown" ? undefined : records[place];
    if (records === "unknown" || !earlier) return;
    keepKey(earlier, record);
    const list = records.map((one, at) => (at === place ? record : one));
    this.records({ kind, record }, list, kind === "recordEdited");
  }

  /** Lets so many months pass for a record; one that is invalid stays as it is. */
  age(place: number, months: number): void {
    const { records } = this.#state.profile;
    const record = records === "unknown" ? undefined : records[place];
    if (!record) return;
    const answer = this.#engine.aged(record, months);
    if (answer.kind === "aged") this.replaceRecord("recordAged", place, answer.record);
  }

  weigh(weighting: string): void {
    if (weighting !== this.#state.weighting)
      this.#apply({ kind: "weighting", weighting }, { weighting, preset: this.#state.preset });
  }

  /** Takes over a preset, or the first one (`reset`). */
  choose(slug: string): void {
    const preset = this.#state.catalogue.presets.find(({ preset }) => preset === slug);
    if (preset && slug !== this.#state.preset)
      this.#apply({ kind: "preset", preset: slug }, { profile: preset.profile, preset: slug });
  }

  reset(): void {
    const preset = this.#state.catalogue.presets.find(({ preset }) => preset === FIRST_PRESET);
    const weighting = this.#state.catalogue.scorecards[0]?.weighting;
    if (preset && weighting) {
      this.#apply({ kind: "reset" }, { profile: preset.profile, preset: preset.preset, weighting });
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
    const result = this.#engine.evaluate(profile, this.#state.weighting);
    if (result.kind === "invalid") return result.issues;
    this.#apply({ kind: "text" }, { profile, preset: null });
    return [];
  }

  /** A part has arrived, is missing, or is fetched again. */
  progress(part: Part, progress: Progress): void {
    if (this.#state.parts[part] !== progress) this.#set({ parts: { ...this.#state.parts, [part]: progress } });
  }

  /** Takes over what was chosen in a view. */
  decide<P extends keyof Choices>(part: P, next: Partial<Choices[P]>): void {
    const { choices } = this.#state;
    this.#set({ choices: { ...choices, [part]: { ...choices[part], ...next } } });
  }

  /** Keeps answers in place of those before them. */
  keep(answers: Kept): void {
    this.#set({ answers: { ...this.#state.answers, ...answers } });
    for (const kind of Object.keys(answers) as Kind[]) {
      const waiting = this.#waiting.get(kind);
      this.#waiting.delete(kind);
      waiting?.();
    }
  }

  /** A question could not be answered; it is not asked again by itself. */
  miss<K extends Kind>(kind: K, question: Questions[K]): void {
    this.#set({ unanswered: { ...this.#state.unanswered, [kind]: question } });
  }

  /** Lets what could not be answered be asked once more. */
  askAgain(kind: Kind): void {
    const { [kind]: _, ...unanswered } = this.#state.unanswered;
    this.#set({ unanswered });
  }

  /** Calls back once the next answer of a kind is kept; only the last who asks for that is called. */
  whenKept(kind: Kind, call: () => void): void {
    this.#waiting.set(kind, call);
  }

  /** Shows the whole page for another profile, without taking it over. */
  preview(cause: Cause, profile: Profile): void {
    const kept = this.#state.preview?.kept ?? this.#state;
    const report = this.#engine.evaluate(profile, kept.weighting);
    if (report.kind === "invalid") throw new Error(`a preview is invalid: ${JSON.stringify(report.issues)}`);
    const moved = this.#moved(kept, { profile, weighting: kept.weighting });
    this.#set({ profile, valid: profile, report, preset: null, issues: [], preview: { cause, moved, kept } });
  }

  /** Takes the previewed profile over, as one step that can be taken back. */
  take(): void {
    const { preview, profile } = this.#state;
    if (!preview) return;
    this.#state = { ...preview.kept, ...lasting(this.#state) };
    this.#apply(preview.cause, { profile });
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

  /** Goes back to before a change on the trail. */
  undoTo(at: number): void {
    const entry = this.#state.trail[at];
    if (!entry) return;
    const { profile, weighting, report, preset } = entry;
    const trail = this.#state.trail.slice(0, at);
    this.#set({ profile, valid: profile, weighting, report, preset, issues: [], trail, preview: null });
  }

  /** Ends the movement of a control: what moves next is a change of its own. */
  rest(): void {
    const last = this.#state.trail.at(-1);
    if (!last?.moving) return;
    this.#set({ trail: [...this.#state.trail.slice(0, -1), { ...last, moving: false }] });
  }

  open(detail: Detail | null): void {
    this.#set({ detail });
  }

  /** What is changed while it is only looked at is taken over first. */
  #apply(cause: Cause, next: Partial<State>, moving = false): void {
    if (this.#state.preview) this.take();
    const before = this.#state;
    const after = { ...before, preset: null, ...next };
    const result = this.#engine.evaluate(after.profile, after.weighting);
    if (result.kind === "invalid") {
      this.#set({ ...next, issues: result.issues });
      return;
    }
    const last = before.trail.at(-1);
    const goesOn = last?.moving && sameControl(last.cause, cause);
    const from = goesOn ? { ...last, valid: last.profile } : before;
    const entry = entryFrom(from, { cause, moving, moved: this.#moved(from, after) });
    const trail = [...(goesOn ? before.trail.slice(0, -1) : before.trail), entry].slice(-LONGEST_TRAIL);
    this.#set({ preset: null, ...next, valid: after.profile, report: result, issues: [], trail });
  }

  /** What moves from a state to another; both are valid. */
  #moved(before: Before, { profile, weighting }: Pick<State, "profile" | "weighting">): Moved {
    const moved = this.#engine.moved(before.valid, profile, weighting, before.weighting);
    if (moved.kind === "invalid") throw new Error(`a valid profile is invalid: ${JSON.stringify(moved.issues)}`);
    return moved;
  }

  #set(next: Partial<State>): void {
    this.#state = { ...this.#state, ...next };
    this.#changed();
  }
}

const LONGEST_TRAIL = 200;

/** What is kept of a state that was changed. */
type Before = Pick<State, "valid" | "weighting" | "report" | "preset">;

function entryFrom(
  { valid, weighting, report, preset }: Before,
  change: Pick<TrailEntry, "cause" | "moving" | "moved">,
): TrailEntry {
  return { ...change, profile: valid, weighting, report, preset };
}

function sameControl(one: Cause, other: Cause): boolean {
  if (one.kind === "input" && other.kind === "input") return one.input === other.input;
  return one.kind === "recordEdited" && other.kind === "recordEdited";
}
