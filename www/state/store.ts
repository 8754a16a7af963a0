/** The only ways in which the state changes. */

import next from "virtual:next/first";
import type { Catalogue, CreditRecord, Engine, Input, Moved, Profile, Report } from "../engine/index.ts";
import type { Linked } from "../link/link.ts";
import type { Kept, Kind, Questions } from "../thread/questions.ts";
import type { Language } from "../words/index.ts";
import type { Choices } from "./choices.ts";
import type { Theme, View } from "./place.ts";
import { keepKey } from "./record-keys.ts";
import type { Cause, Detail, LinkTrouble, Part, Progress, State, TextFaults, TrailEntry } from "./state.ts";

/** What going back from a preview takes back: the life that is looked at. All else stays as it is. */
function lifeOf({ profile, valid, report, weighting, preset, issues, trail }: State) {
  return { profile, valid, report, weighting, preset, issues, trail, preview: null };
}

/** Where one is on the page. */
export type Place = Pick<State, "view" | "detail" | "unfolded">;

export class Store {
  #state: State;
  readonly #engine: Engine;
  readonly #changed: () => void;
  readonly #waiting = new Map<Kind, () => void>();

  constructor(catalogue: Catalogue, engine: Engine, linked: Linked, changed: () => void) {
    this.#engine = engine;
    this.#changed = changed;
    const { month, ...rest } = linked;
    const report = engine.evaluate(rest.profile, rest.weighting);
    if (report.kind !== "report") throw new Error(`the first life is invalid: ${JSON.stringify(report.issues)}`);
    this.#state = {
      ...rest,
      parts: NOTHING_ASKED,
      missingLanguage: null,
      monthToSee: month,
      linkTroubles: [],
      textFaults: [],
      answers: answersTo(linked, catalogue),
      unanswered: {},
      preview: null,
      catalogue,
      valid: rest.profile,
      report,
      issues: [],
      trail: [],
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

  /** Removes a record; the folds of those after it move with them. */
  removeRecord(place: number): void {
    const { records } = this.#state.profile;
    const record = records === "unknown" ? undefined : records[place];
    if (records === "unknown" || !record) return;
    const list = records.filter((_, at) => at !== place);
    const folds = this.#state.unfolded.filter((name) => name !== recordFold(place));
    const unfolded = folds.map((name) => {
      const at = records.findIndex((_, at) => at > place && name === recordFold(at));
      return at < 0 ? name : recordFold(at - 1);
    });
    this.#apply({ kind: "recordRemoved", record }, { profile: { ...this.#state.profile, records: list }, unfolded });
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

  /** Takes over a preset. */
  choose(slug: string): void {
    const preset = this.#state.catalogue.presets.find(({ preset }) => preset === slug);
    if (preset && slug !== this.#state.preset)
      this.#apply({ kind: "preset", preset: slug }, { profile: preset.profile, preset: slug });
  }

  /** Begins again with the first preset and the first weights. */
  reset(): void {
    const { catalogue } = this.#state;
    const [preset] = catalogue.presets;
    const weighting = catalogue.scorecards[0]?.weighting;
    if (preset && weighting) {
      this.#apply({ kind: "reset" }, { profile: preset.profile, preset: preset.preset, weighting });
    }
  }

  /** Takes a profile over from text, if it is valid; else keeps what is wrong with it. Whether it was. */
  read(text: string): boolean {
    const { profile, faults } = this.#parse(text);
    if (!profile) {
      this.#set({ textFaults: faults });
      return false;
    }
    this.#apply({ kind: "text" }, { profile, preset: null });
    return true;
  }

  #parse(text: string): { profile?: Profile; faults: TextFaults } {
    let profile: Profile;
    try {
      profile = JSON.parse(text);
    } catch {
      return { faults: "notJson" };
    }
    const result = this.#engine.evaluate(profile, this.#state.weighting);
    return result.kind === "invalid" ? { faults: result.issues } : { profile, faults: [] };
  }

  /** Forgets what was wrong with a text, which is being changed. */
  forgetFaults(): void {
    if (this.#state.textFaults.length > 0) this.#set({ textFaults: [] });
  }

  /** Opens what a link holds: its life is a change that can be taken back. */
  follow(linked: Linked, linkTroubles: readonly LinkTrouble[]): void {
    if (this.#state.preview) this.leave();
    const { profile, weighting, preset, month, ...rest } = linked;
    const before = this.#state;
    this.#state = { ...before, ...rest, monthToSee: month, linkTroubles };
    const same = weighting === before.weighting && JSON.stringify(profile) === JSON.stringify(before.profile);
    if (same) this.#changed();
    else this.#apply({ kind: "link" }, { profile, weighting, preset });
  }

  /** Says what was wrong with a link; an empty list takes that back. */
  blame(linkTroubles: readonly LinkTrouble[]): void {
    this.#set({ linkTroubles });
  }

  /** A part has arrived, is missing, or is fetched again. */
  progress(part: Part, progress: Progress): void {
    if (this.#state.parts[part] !== progress) this.#set({ parts: { ...this.#state.parts, [part]: progress } });
  }

  /** Goes to a view, or back to a place; what was folded out in the menu is folded up. */
  go(view: View): void {
    this.stand({ view, detail: null, unfolded: this.#state.unfolded.filter((name) => name !== MENU) });
  }

  stand(place: Place): void {
    this.#set({ view: place.view, detail: place.detail, unfolded: place.unfolded });
  }

  /** Opens a fold, or closes it. */
  unfold(name: string, open: boolean): void {
    const { unfolded } = this.#state;
    if (unfolded.includes(name) === open) return;
    this.#set({ unfolded: open ? [...unfolded, name] : unfolded.filter((one) => one !== name) });
  }

  /** Opens a figure; `null` closes what is open. */
  open(detail: Detail | null): void {
    this.#set({ detail, textFaults: [] });
  }

  speak(language: Language): void {
    this.#set({ language, missingLanguage: null });
  }

  /** A language could not be fetched; `null` while it is tried again. */
  missLanguage(missingLanguage: Language | null): void {
    if (missingLanguage !== this.#state.missingLanguage) this.#set({ missingLanguage });
  }

  look(theme: Theme): void {
    this.#set({ theme });
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
    const shown = { profile, valid: profile, report, preset: null, issues: [], monthToSee: 0 };
    this.#set({ ...shown, preview: { cause, moved, kept } });
  }

  /** Takes the previewed profile over, as one step that can be taken back. */
  take(): void {
    const { preview, profile } = this.#state;
    if (!preview) return;
    this.#state = { ...this.#state, ...lifeOf(preview.kept) };
    this.#apply(preview.cause, { profile });
  }

  /** Goes back from the preview to what was there. */
  leave(): void {
    const { preview, monthToSee } = this.#state;
    if (preview) this.#set({ ...lifeOf(preview.kept), monthToSee: 0 });
    else if (monthToSee > 0) this.#set({ monthToSee: 0 });
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

/** The fold of the menu that a narrow window has; it is in no link. */
export const MENU = "menu";
/** The fold of a record, by its place. */
export const recordFold = (place: number) => `record-${place}`;

const NOTHING_ASKED: State["parts"] = {
  more: "notAsked",
  engine: "notAsked",
  why: "notAsked",
  ahead: "notAsked",
  lives: "notAsked",
  doors: "notAsked",
  about: "notAsked",
};

const LONGEST_TRAIL = 200;

/** What is known of the first life without being asked. */
function answersTo({ preset, profile, weighting }: Linked, { presets, scorecards }: State["catalogue"]): Kept {
  const isFirst = preset === presets[0]?.preset && weighting === scorecards[0]?.weighting;
  return isFirst ? { next: { question: { profile, weighting }, answer: next } } : {};
}

/** What is kept of a state that was changed. */
type Before = { valid: Profile; weighting: string; report: Report; preset: string | null };

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
