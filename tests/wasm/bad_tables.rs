//! Tables that only JavaScript can hand over: every mistake comes back as a value, whatever the value.

use open_sesame::wasm;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{TableVerb, ask_of, assert_same, get, parse, run, text};

const VERBS: [TableVerb; 2] = [wasm::policies, wasm::power];
const GROUP: &str = "{group: 'all', good: [1, 2], bad: [2, 1]}";

#[track_caller]
fn assert_issues(table: &str, other: &str, expected: &str) {
    for verb in VERBS {
        let found = ask_of(verb, &run(table), &run(other));
        assert_eq!(get(&found, "kind"), "invalid", "{table}, {other}: {}", text(&found));
        assert_same(&get(&found, "issues"), &parse(expected), table);
    }
}

#[wasm_bindgen_test]
fn what_is_no_table_is_named() {
    for (value, found) in [
        ("undefined", "undefined"),
        ("NaN", "number"),
        ("10n", "bigint"),
        ("[]", "array"),
        ("(({proxy, revoke}) => (revoke(), proxy))(Proxy.revocable([], {}))", "a value that can't be read"),
    ] {
        let issue = format!(
            r#"[{{"field": "table", "code": "wrongType", "expected": "object", "found": "{found}"}}]"#
        );
        assert_issues(value, "undefined", &issue);
    }
}

#[wasm_bindgen_test]
fn numbers_that_are_none_are_named() {
    for number in ["NaN", "Infinity", "-Infinity"] {
        let table =
            format!("({{scores: [600, 700], groups: [{{group: 'all', good: [1, {number}], bad: [2, 1]}}]}})");
        assert_issues(&table, "null", r#"[{"field": "table.groups[0].good[1]", "code": "notFinite"}]"#);
    }
}

#[wasm_bindgen_test]
fn a_list_without_end_is_too_long() {
    for list in ["Array(2 ** 32 - 1)", "Array(1001).fill(1)"] {
        let table = format!("({{scores: {list}, groups: [{GROUP}]}})");
        assert_issues(&table, "null", r#"[{"field": "table.scores", "code": "tooMany", "maximum": 1000}]"#);
    }
}

#[wasm_bindgen_test]
fn the_largest_table_is_read() {
    let table = "({
        scores: Array.from({length: 1000}, (_, at) => at),
        groups: Array.from({length: 32}, (_, at) => (
            {group: `${at}`, good: Array(1000).fill(3), bad: Array(1000).fill(1)}
        )),
    })";
    for (verb, kind) in VERBS.into_iter().zip(["policies", "power"]) {
        assert_eq!(get(&ask_of(verb, &run(table), &JsValue::UNDEFINED), "kind"), kind);
    }
}

#[wasm_bindgen_test]
fn what_is_left_out_is_the_usual() {
    let table = run(&format!("({{scores: [600, 700], groups: [{GROUP}]}})"));
    for verb in VERBS {
        let [nothing, null] = [JsValue::UNDEFINED, JsValue::NULL].map(|value| ask_of(verb, &table, &value));
        assert_ne!(get(&nothing, "kind"), "invalid");
        assert_same(&nothing, &null, "left out");
    }
    let usual = ask_of(wasm::policies, &table, &JsValue::UNDEFINED);
    assert_same(&ask_of(wasm::policies, &table, &run("({})")), &usual, "no terms");
}
