/** What would close each open benefit: on the second thread. */
import type { MishapEffect, Profile, Whole } from "../engine/index.ts";

/** Of every benefit that is open: the likeliest mishap that would close it, with the points it costs, if there is one. */
export type Closers = ReadonlyMap<string, MishapEffect | null>;

export function findClosers(engine: Whole, asked: { profile: Profile; weighting: string }): Closers {
  const cushions = engine.cushions(asked.profile, asked.weighting);
  const report = engine.evaluate(asked.profile, asked.weighting);
  if (cushions.kind !== "cushions" || report.kind !== "report") return new Map();
  const open = new Set(report.benefits.filter(({ state }) => state === "open").map(({ benefit }) => benefit));
  const effects = new Map(cushions.mishaps.map((effect) => [effect.mishap, effect]));
  return new Map(
    cushions.benefits
      .filter(({ benefit }) => open.has(benefit))
      .map(({ benefit, closedBy }) => [benefit, effects.get(closedBy ?? "") ?? null]),
  );
}
