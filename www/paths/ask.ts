/** What the visitor asks of a way: what stays as it is, and how far to look. */
import type { Context } from "../app/context.ts";
import type { State } from "../app/state.ts";
import type { Ahead, Goal } from "../engine/index.ts";

export type Pin = NonNullable<Goal["pins"]>[number];
export type Answer = ReturnType<Ahead["paths"]>;

/** How far one can look, months. */
export const HORIZONS = [12, 24, 60, 120] as const;

interface Wish {
  readonly pins: readonly Pin[];
  readonly withinMonths: number;
}

let wish: Wish = { pins: [], withinMonths: 60 };

export const wished = (): Wish => wish;

/** Changes what is asked, and shows the answer. */
export function ask({ store }: Context, next: Partial<Wish>): void {
  wish = { ...wish, ...next };
  store.refresh();
}

let last: { key: readonly unknown[]; answer: Answer } | null = null;

/** The ways to a benefit from where the visitor is, not from what is only looked at. */
export function waysTo(state: State, ahead: Ahead, benefit: string): Answer {
  const { valid, weighting } = actual(state);
  const key = [valid, weighting, benefit, wish];
  if (!last || last.key.some((part, at) => part !== key[at])) {
    const goal = { to: { benefit }, pins: [...wish.pins], withinMonths: wish.withinMonths };
    last = { key, answer: ahead.paths(valid, goal, weighting) };
  }
  return last.answer;
}

/** The visitor's own state, whatever is being looked at. */
export function actual(state: State): State {
  return state.preview?.kept ?? state;
}
