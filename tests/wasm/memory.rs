//! Nothing is left behind by a call, good or bad.
//!
//! But for a property that throws when it is read: for each such read `wasm-bindgen` (0.2.130) leaves the eight bytes of a
//! slot behind, for the value that was not returned. No such value is handed over here.

use js_sys::{ArrayBuffer, WebAssembly::Memory};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use open_sesame::wasm;

use super::{Verb, ask, breathe, cushions, evaluate, run};

const CALLS: usize = 100_000;
const WARM_UP: usize = 1_000;
/// Of each verb that looks ahead.
const CALLS_AHEAD: usize = 2_000;
const WARM_UP_AHEAD: usize = 200;
/// Calls between two breaths.
const BREATH: usize = 500;

/// A few bytes of JavaScript each, so that the calls and not the making of values take the time.
const VALUES: [&str; 16] = [
    "good",
    "({...good, optedIn: false})",
    "({...good, contacts: NaN})",
    "({...good, colour: 'red'})",
    "({...good, records: [{}]})",
    "Object.defineProperty({}, 'contacts', {get() { return 7 }, enumerable: true})",
    "Object.defineProperty([], 'length', {writable: false})",
    "new Proxy(good, {})",
    "({...good, occupation: 'x'.repeat(5000)})",
    "(good.self = good, good)",
    "({...good, records: Array(300)})",
    "'profile'.repeat(1000)",
    "10n ** 30n",
    "() => good",
    "undefined",
    "Symbol('profile')",
];

fn bytes() -> u32 {
    wasm_bindgen::memory().unchecked_into::<Memory>().buffer().unchecked_into::<ArrayBuffer>().byte_length()
}

/// Calls with each value in turn, so often, and takes a breath now and then.
async fn call(values: &[JsValue], times: usize, one: impl Fn(&JsValue)) {
    for (count, value) in values.iter().cycle().take(times).enumerate() {
        one(value);
        if count % BREATH == 0 {
            breathe().await;
        }
    }
}

/// Holds memory to what it was after the first calls.
async fn holds(values: &[JsValue], warm_up: usize, calls: usize, one: impl Fn(&JsValue)) {
    call(values, warm_up, &one).await;
    let before = bytes();
    call(values, calls, &one).await;
    assert_eq!(bytes(), before);
}

#[wasm_bindgen_test]
async fn memory_does_not_grow_over_100_000_calls() {
    let one = |value: &JsValue| drop(evaluate(value, &JsValue::UNDEFINED));
    holds(&VALUES.map(run), WARM_UP, CALLS, one).await;
}

/// Second arguments, good and bad, of the verbs that look ahead.
const AHEAD: [(Verb, [&str; 6]); 3] = [
    (
        wasm::project,
        [
            "({months: 12, steps: [{do: 'miss', input: 'billsOnTime', month: 1, months: 3}]})",
            "({months: 30, steps: [{do: 'break', kind: 'fraud', daysLate: 'open', amountYuan: 9, month: 2}]})",
            "({months: 1, steps: Array(200).fill({do: 'settle', record: 0, month: 1})})",
            "({months: NaN, steps: [{}, 1, null]})",
            "(plan => (plan.steps = [plan], plan))({months: 1})",
            "new Proxy({months: 1}, {})",
        ],
    ),
    (
        wasm::compare,
        [
            "good",
            "({...good, contacts: 50, records: 'unknown'})",
            "({...good, optedIn: false, savingsMonths: 0})",
            "({...good, contacts: NaN})",
            "(good.self = good, good)",
            "new Proxy(good, {})",
        ],
    ),
    (
        wasm::paths,
        [
            "({to: {score: 350}})",
            "({to: {band: 'outstanding'}, withinMonths: 6})",
            "({to: {score: 950}, pins: ['records'], withinMonths: 2})",
            "({to: {benefit: 'x'.repeat(5000)}})",
            "({to: {score: 600}, pins: Array(300).fill('contacts')})",
            "new Proxy({to: {}}, {})",
        ],
    ),
];

#[wasm_bindgen_test]
async fn memory_does_not_grow_over_2_000_calls_of_each_verb_that_looks_ahead() {
    let profile = run("good");
    for (verb, seconds) in AHEAD {
        let one = |second: &JsValue| drop(ask(verb, &profile, second, &JsValue::UNDEFINED));
        holds(&seconds.map(run), WARM_UP_AHEAD, CALLS_AHEAD, one).await;
    }
}

#[wasm_bindgen_test]
async fn nor_over_as_many_of_cushions() {
    let one = |value: &JsValue| drop(cushions(value, &JsValue::UNDEFINED));
    holds(&VALUES.map(run), WARM_UP_AHEAD, CALLS_AHEAD, one).await;
}
