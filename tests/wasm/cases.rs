//! The shared cases, through the boundary.

use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{assert_same, evaluate, get, parse, text};

macro_rules! case {
    ($slug:literal) => {
        ($slug, include_str!(concat!("../cases/", $slug, ".json")))
    };
}

/// Slug and text of every case; a native test keeps the list complete.
const CASES: &[(&str, &str)] = &include!("cases.in");

fn expected(case: &JsValue) -> JsValue {
    let issues = get(case, "issues");
    if issues.is_undefined() {
        get(case, "report")
    } else {
        parse(&format!(r#"{{"kind": "invalid", "issues": {}}}"#, text(&issues)))
    }
}

#[wasm_bindgen_test]
fn every_case_is_answered_as_written() {
    for (slug, json) in CASES {
        let case = parse(json);
        let found = evaluate(&get(&case, "profile"), &get(&case, "weighting"));
        assert_same(&found, &expected(&case), slug);
    }
}

#[wasm_bindgen_test]
fn without_a_weighting_the_first_is_taken() {
    let case = parse(include_str!("../cases/preset-prime.json"));
    for none in [JsValue::UNDEFINED, JsValue::NULL] {
        assert_same(&evaluate(&get(&case, "profile"), &none), &get(&case, "report"), "no weighting");
    }
}

#[wasm_bindgen_test]
fn evaluating_does_not_touch_the_profile() {
    let case = parse(include_str!("../cases/preset-late-payer.json"));
    let before = text(&case);
    evaluate(&get(&case, "profile"), &JsValue::UNDEFINED);
    assert_eq!(text(&case), before);
}
