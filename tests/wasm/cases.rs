//! The shared cases, through the boundary.

#[path = "../shared/case.rs"]
#[allow(dead_code, reason = "the cases themselves are read by JavaScript here")]
mod case;

use case::Call;
use open_sesame::wasm;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{ask, ask_of, assert_same, cushions, evaluate, get, parse, text};

macro_rules! case {
    ($slug:literal) => {
        ($slug, include_str!(concat!("../cases/", $slug, ".json")))
    };
}

/// Slug and text of every case; a native test keeps the list complete.
const CASES: &[(&str, &str)] = &include!("cases.in");

fn expected(call: Call, case: &JsValue) -> JsValue {
    let issues = get(case, "issues");
    if issues.is_undefined() {
        get(case, call.answer())
    } else {
        parse(&format!(r#"{{"kind": "invalid", "issues": {}}}"#, text(&issues)))
    }
}

fn answer(call: Call, case: &JsValue) -> JsValue {
    let arguments: Vec<JsValue> = call.arguments().iter().map(|name| get(case, name)).collect();
    match (call, &arguments[..]) {
        (Call::Project, [profile, plan, weighting]) => ask(wasm::project, profile, plan, weighting),
        (Call::Compare, [before, after, weighting]) => ask(wasm::compare, before, after, weighting),
        (Call::Paths, [profile, goal, weighting]) => ask(wasm::paths, profile, goal, weighting),
        (Call::Cushions, [profile, weighting]) => cushions(profile, weighting),
        (Call::Evaluate, [profile, weighting]) => evaluate(profile, weighting),
        (Call::Policies, [table, terms]) => ask_of(wasm::policies, table, terms),
        (Call::Power, [table, claim]) => ask_of(wasm::power, table, claim),
        _ => panic!("{call:?} has other arguments"),
    }
}

#[wasm_bindgen_test]
fn every_case_is_answered_as_written() {
    for (slug, json) in CASES {
        let (call, case) = (Call::of(slug), parse(json));
        let before = text(&case);
        assert_same(&answer(call, &case), &expected(call, &case), slug);
        assert_eq!(text(&case), before, "{slug}: what was handed over is as it was");
    }
}

#[wasm_bindgen_test]
fn without_a_weighting_the_first_is_taken() {
    let case = parse(include_str!("../cases/preset-prime.json"));
    for none in [JsValue::UNDEFINED, JsValue::NULL] {
        assert_same(&evaluate(&get(&case, "profile"), &none), &get(&case, "report"), "no weighting");
    }
}
