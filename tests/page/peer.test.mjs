import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { makePeer } from "./peer.mjs";
import { makeRandom, randomProfile } from "./random-profile.mjs";

const engine = new URL("../../target/site/engine/", import.meta.url);
const { initSync, catalogue, evaluate } = await import(new URL("open_sesame.js", engine));
initSync({ module: await readFile(new URL("open_sesame_bg.wasm", engine)) });

const all = catalogue();
const random = makeRandom(20_150_128);
const profiles = [
  ...all.presets.map(({ profile }) => profile),
  ...Array.from({ length: 3_000 }, () => randomProfile(all, random)),
];

for (const scorecard of all.scorecards) {
  test(`the engine's points and scores are those of a second implementation, by ${scorecard.weighting}`, () => {
    const peer = makePeer(all, scorecard);
    let held = 0;
    for (const profile of profiles) {
      const { dimensions, standing } = evaluate(profile, scorecard.weighting);
      const points = dimensions.reduce((sum, dimension) => sum + dimension.points, scorecard.baseScore);
      const found = { points, score: standing.score ?? null };
      assert.deepEqual(found, peer(profile), JSON.stringify(profile));
      if (standing.kind === "scored") assert.equal(points - standing.heldBack, standing.score, JSON.stringify(profile));
      if (standing.heldBack > 0) held += 1;
    }
    assert(held > 100, `only ${held} were held back`);
  });
}
