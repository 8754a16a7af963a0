/**
 * What the built page and its engine take in headless Chromium, as JSON on standard output. `cargo site bench` runs it,
 * with the file in which the native benchmark left what is hard for it. Nothing here fails on a time; a peer that scores
 * otherwise than the engine, or finds other paths, does.
 */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { start } from "./driver.mjs";
import { complete, go } from "./visitor.mjs";

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const FOLDERS = {
  "/engine/": folder("../../target/site/engine"),
  "/highs/": folder("../../www/node_modules/highs/build"),
  "/bench/": folder("."),
};
/** Those in which something follows what is moved; in each so many events. */
const VIEWS = ["play", "why", "ahead", "lives", "doors"];
const EVENTS = 300;
const SLOWER = 4;

const { hardest = [] } = argv[2] ? JSON.parse(await readFile(argv[2], "utf8")) : {};
const session = await start({ folders: FOLDERS });
try {
  const page = await session.open();
  await page.driver.manage().setTimeouts({ script: 900_000 });
  const calls = await page.run(measureCalls);
  assert.equal(calls.different, null, "the peer gives another score than the engine for this profile");
  const ahead = await page.run(measureAhead, hardest);
  assert.equal(ahead.peer.different, null, "the peer finds other paths than the engine for this question");
  await complete(page);
  const events = await eventsInViews(page);
  await page.slowDown(SLOWER);
  const slowEvents = await eventsInViews(page);
  await page.check();
  console.log(JSON.stringify({ calls, ahead, events, slowEvents }));
} finally {
  await session.stop();
}

async function eventsInViews(page) {
  const events = {};
  for (const view of VIEWS) {
    await go(page, view);
    events[view] = await page.run(measureEvents, EVENTS);
  }
  return events;
}

// The rest runs in the page.

async function measureCalls() {
  const { default: init, catalogue, evaluate } = await import("/engine/open_sesame.js");
  const { makePeer } = await import("/bench/peer.mjs");
  const { makeRandom, randomProfile } = await import("/bench/random-profile.mjs");
  await init();
  const all = catalogue();
  const [scorecard] = all.scorecards;
  const peer = makePeer(all, scorecard);
  const presets = all.presets.map(({ profile }) => profile);

  const random = makeRandom(1);
  const profiles = [...presets, ...Array.from({ length: 10_000 }, () => randomProfile(all, random))];
  const points = ({ dimensions }) => dimensions.reduce((sum, dimension) => sum + dimension.points, 0);
  const isDifferent = (profile) => scorecard.baseScore + points(evaluate(profile)) !== peer(profile).points;

  /** Nanoseconds for one call: the median of many batches. */
  const time = (call, rounds) => {
    const batch = () => {
      const begin = performance.now();
      for (let round = 0; round < rounds; round += 1) for (const profile of presets) call(profile);
      return ((performance.now() - begin) * 1e6) / (rounds * presets.length);
    };
    const times = Array.from({ length: 61 }, batch).sort((a, b) => a - b);
    return times[30];
  };

  return {
    profiles: profiles.length,
    different: profiles.find(isDifferent) ?? null,
    evaluateNs: time(evaluate, 20),
    peerNs: time(peer, 1000),
  };
}

async function measureAhead(known) {
  const { measureAhead } = await import("/bench/bench-ahead.mjs");
  return measureAhead(known);
}

/**
 * One event a frame, on the first sliders of inputs in turn, each to another value than before. What is in the view but
 * the stage follows after the paint and is not in it.
 */
async function measureEvents(count) {
  const sliders = [...document.querySelectorAll("[data-input] input[type=range]")].slice(0, 3);
  if (sliders.length === 0) throw new Error("the page has no slider");
  const observer = new MutationObserver(() => {});
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const times = [];
  let unchanged = 0;
  for (let event = 0; event < count; event += 1) {
    await new Promise(requestAnimationFrame);
    const slider = sliders[event % sliders.length];
    const [from, to, step] = [slider.min || 0, slider.max || 100, slider.step || 1].map(Number);
    const next = slider.valueAsNumber + 7 * step;
    slider.value = String(next > to ? from + ((next - to) % (to - from)) : next);
    observer.takeRecords();
    const begin = performance.now();
    slider.dispatchEvent(new Event("input", { bubbles: true }));
    times.push(performance.now() - begin);
    if (observer.takeRecords().length === 0) unchanged += 1;
  }
  observer.disconnect();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(Math.floor(share * count), count - 1)];
  return { p50Ms: at(0.5), p95Ms: at(0.95), maxMs: at(1), unchanged };
}
