//! What holds at the boundary, in node and in browsers alike.

mod bad_plans;
mod bad_tables;
mod bad_values;
mod cases;
mod memory;
mod same_digits;

use js_sys::{Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsError, JsValue};

/// Lets the browser do what else it has to. Whoever drives it gives up on a page that answers nothing for 30 s, and on a busy
/// machine the longest of these tests take that, one after the other without a pause as they are run.
async fn breathe() {
    let later = Function::new_with_args("done", "setTimeout(done)");
    Promise::new(&mut |done, _| drop(later.call1(&JsValue::UNDEFINED, &done).unwrap())).await.unwrap();
}

/// What `evaluate` gives JavaScript. A throw fails the test.
#[track_caller]
fn evaluate(profile: &JsValue, weighting: &JsValue) -> JsValue {
    open_sesame::wasm::evaluate(profile, weighting).map_err(JsValue::from).expect("a value, not a throw")
}

/// A verb with two arguments before the weighting.
type Verb = fn(&JsValue, &JsValue, &JsValue) -> Result<JsValue, JsError>;

/// What such a verb gives JavaScript. A throw fails the test.
#[track_caller]
fn ask(verb: Verb, first: &JsValue, second: &JsValue, weighting: &JsValue) -> JsValue {
    verb(first, second, weighting).map_err(JsValue::from).expect("a value, not a throw")
}

/// A verb of a table of people and one more argument.
type TableVerb = fn(&JsValue, &JsValue) -> Result<JsValue, JsError>;

/// What such a verb gives JavaScript. A throw fails the test.
#[track_caller]
fn ask_of(verb: TableVerb, table: &JsValue, other: &JsValue) -> JsValue {
    verb(table, other).map_err(JsValue::from).expect("a value, not a throw")
}

/// What `cushions` gives JavaScript. A throw fails the test.
#[track_caller]
fn cushions(profile: &JsValue, weighting: &JsValue) -> JsValue {
    open_sesame::wasm::cushions(profile, weighting).map_err(JsValue::from).expect("a value, not a throw")
}

/// Equal to the last digit, key for key, plain objects on both sides.
const SAME: &str = "
    const same = (a, b) => Object.is(a, b)
        || typeof a === 'object' && typeof b === 'object' && a !== null && b !== null
        && Object.getPrototypeOf(a) === Object.getPrototypeOf(b)
        && Object.keys(a).length === Object.keys(b).length
        && Object.keys(a).every(key => Object.hasOwn(b, key) && same(a[key], b[key]));
    return same(a, b);";

#[track_caller]
fn assert_same(found: &JsValue, expected: &JsValue, what: &str) {
    let same = Function::new_with_args("a, b", SAME).call2(&JsValue::UNDEFINED, found, expected).unwrap();
    assert!(same.is_truthy(), "{what}\n   found {}\nexpected {}", text(found), text(expected));
}

fn text(value: &JsValue) -> String {
    JSON::stringify(value).map_or_else(|_| format!("{value:?}"), |text| String::from(&text))
}

#[track_caller]
fn parse(json: &str) -> JsValue {
    JSON::parse(json).unwrap_or_else(|_| panic!("no JSON: {json}"))
}

fn get(object: &JsValue, key: &str) -> JsValue {
    Reflect::get(object, &JsValue::from(key)).unwrap()
}

/// Runs an expression in which `good` is a valid profile.
#[track_caller]
fn run(expression: &str) -> JsValue {
    let good = get(&parse(include_str!("../cases/preset-steady-renter.json")), "profile");
    Function::new_with_args("good", &format!("return {expression}"))
        .call1(&JsValue::UNDEFINED, &good)
        .unwrap_or_else(|error| panic!("{expression}: {error:?}"))
}
