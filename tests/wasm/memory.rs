//! Nothing is left behind by a call, good or bad.

use js_sys::{ArrayBuffer, WebAssembly::Memory};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{evaluate, run};

const CALLS: usize = 100_000;
const WARM_UP: usize = 1_000;

/// A few bytes of JavaScript each, so that the calls and not the making of values take the time.
const VALUES: [&str; 16] = [
    "good",
    "({...good, optedIn: false})",
    "({...good, contacts: NaN})",
    "({...good, colour: 'red'})",
    "({...good, records: [{}]})",
    "Object.defineProperty({}, 'contacts', {get() { throw new Error('no') }, enumerable: true})",
    "Object.defineProperty([], 'length', {writable: false})",
    "new Proxy(good, {get() { throw null }})",
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
