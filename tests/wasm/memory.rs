//! Nothing is left behind by a call, good or bad.
//!
//! But for a property that throws when it is read: for each such read `wasm-bindgen` (0.2.130) leaves the eight bytes of a
//! slot behind, for the value that was not returned. No such value is handed over here.

use js_sys::{ArrayBuffer, WebAssembly::Memory};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use open_sesame::wasm;

use super::{Verb, ask, cushions, evaluate, run};

const CALLS: usize = 100_000;
const WARM_UP: usize = 1_000;
/// Of each verb that looks ahead.
const CALLS_AHEAD: usize = 2_000;
const WARM_UP_AHEAD: usize = 200;

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

fn call(values: &[JsValue], times: usize) {
    for value in values.iter().cycle().take(times) {
        evaluate(value, &JsValue::UNDEFINED);
    }
}

#[wasm_bindgen_test]
fn memory_does_not_grow_over_100_000_calls() {
    let values = VALUES.map(run);
    call(&values, WARM_UP);
    let before = bytes();
    call(&values, CALLS);
    assert_eq!(bytes(), before);
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

fn call_ahead(verb: Verb, profile: &JsValue, seconds: &[JsValue], times: usize) {
    for second in seconds.iter().cycle().take(times) {
        ask(verb, profile, second, &JsValue::UNDEFINED);
    }
}

#[wasm_bindgen_test]
fn memory_does_not_grow_over_2_000_calls_of_each_verb_that_looks_ahead() {
    let profile = run("good");
    for (verb, seconds) in AHEAD {
        let seconds = seconds.map(run);
        call_ahead(verb, &profile, &seconds, WARM_UP_AHEAD);
        let before = bytes();
        call_ahead(verb, &profile, &seconds, CALLS_AHEAD);
        assert_eq!(bytes(), before);
    }
}

#[wasm_bindgen_test]
fn nor_over_as_many_of_cushions() {
    let values = VALUES.map(run);
    let call = |times: usize| {
        for value in values.iter().cycle().take(times) {
            cushions(value, &JsValue::UNDEFINED);
        }
    };
    call(WARM_UP_AHEAD);
    let before = bytes();
    call(CALLS_AHEAD);
    assert_eq!(bytes(), before);
}
