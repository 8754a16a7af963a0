//! What only JavaScript can hand over: every mistake comes back as a value, whatever the value.

use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use super::{assert_same, evaluate, get, parse, run, text};

/// The issues of a profile made by an expression, under a weighting made by another.
#[track_caller]
fn issues(profile: &str, weighting: &str) -> JsValue {
    let found = evaluate(&run(profile), &run(weighting));
    assert_eq!(get(&found, "kind"), "invalid", "{profile}: {}", text(&found));
    get(&found, "issues")
}

/// The profile made by an expression has exactly these issues.
#[track_caller]
fn assert_issues(profile: &str, expected: &str) {
    assert_same(&issues(profile, "undefined"), &parse(expected), profile);
}

/// The profile made by an expression is read like the good one.
#[track_caller]
fn assert_good(profile: &str) {
    let expected = evaluate(&run("good"), &JsValue::UNDEFINED);
    assert_eq!(get(&expected, "kind"), "report");
    assert_same(&evaluate(&run(profile), &JsValue::UNDEFINED), &expected, profile);
}

#[track_caller]
fn assert_found(profile: &str, field: &str, expected: &str, found: &str) {
    let issue = format!(
        r#"{{"field": "{field}", "code": "wrongType", "expected": "{expected}", "found": "{found}"}}"#
    );
    assert_issues(profile, &format!("[{issue}]"));
}

/// The value, where a number is asked for.
#[track_caller]
fn assert_no_number(value: &str, found: &str) {
    assert_found(&format!("({{...good, contacts: {value}}})"), "contacts", "number", found);
}

/// The value, where a list of records is asked for.
#[track_caller]
fn assert_no_list(value: &str, found: &str) {
    assert_found(&format!("({{...good, records: {value}}})"), "records", r#"array or \"unknown\""#, found);
}

const UNREADABLE: &str = "a value that can't be read";
const REVOKED: &str = "(({proxy, revoke}) => (revoke(), proxy))(Proxy.revocable([], {}))";

#[wasm_bindgen_test]
fn what_is_no_object_is_no_profile() {
    let values = [
        ("undefined", "undefined"),
        ("null", "null"),
        ("true", "boolean"),
        ("NaN", "number"),
        ("10n", "bigint"),
        ("Symbol('profile')", "symbol"),
        ("'unknown'", "string"),
        ("() => good", "function"),
        ("class Profile {}", "function"),
        ("Object.entries(good)", "array"),
        ("Array(2 ** 32 - 1)", "array"),
        ("'x'.repeat(2 ** 26)", "string"),
    ];
    for (value, found) in values {
        assert_found(value, "profile", "object", found);
    }
}

#[wasm_bindgen_test]
fn a_field_of_another_type_is_named_with_what_it_is() {
    let values = [
        ("undefined", "undefined"),
        ("null", "null"),
        ("10n", "bigint"),
        ("Symbol.iterator", "symbol"),
        ("Math.max", "function"),
        ("'9'", "string"),
        ("'9'.repeat(2 ** 26)", "string"),
        ("new Number(9)", "object"),
        ("new Date()", "object"),
        ("new Map([[1, 2]])", "object"),
        ("Array(2 ** 32 - 1)", "array"),
        ("new Float64Array(4)", "object"),
        ("{valueOf() { throw new Error('no') }, toString() { throw new Error('no') }}", "object"),
        ("(cycle => cycle.cycle = cycle)({})", "object"),
        ("(cycle => (cycle.push(cycle, cycle), cycle))([])", "array"),
    ];
    for (value, found) in values {
        assert_no_number(value, found);
    }
}

#[wasm_bindgen_test]
fn numbers_that_are_none_are_named() {
    for number in ["NaN", "Infinity", "-Infinity", "0 / 0", "Number.MAX_VALUE * 2"] {
        let profile = format!("({{...good, contacts: {number}}})");
        assert_issues(&profile, r#"[{"field": "contacts", "code": "notFinite"}]"#);
    }
    let profile = "({...good, contacts: 5e-324})";
    assert_issues(profile, r#"[{"field": "contacts", "code": "notWhole", "found": 5e-324}]"#);
    let profile = "({...good, contacts: Number.MAX_VALUE})";
    let issue =
        r#"[{"field": "contacts", "code": "tooLarge", "maximum": 50, "found": 1.7976931348623157e308}]"#;
    assert_issues(profile, issue);
}

#[wasm_bindgen_test]
fn minus_nought_is_nought() {
    let of = |contacts: &str| evaluate(&run(&format!("({{...good, contacts: {contacts}}})")), &JsValue::NULL);
    assert_same(&of("-0"), &of("0"), "-0");
}

#[wasm_bindgen_test]
fn a_value_that_throws_when_it_is_read_is_named() {
    let thrower =
        "Object.defineProperty({...good}, 'contacts', {get() { throw new Error('no') }, enumerable: true})";
    assert_found(thrower, "contacts", "number", UNREADABLE);
    let records = "Object.defineProperty([], 0, {get() { throw null }, enumerable: true})";
    assert_found(&format!("({{...good, records: {records}}})"), "records[0]", "object", UNREADABLE);
    assert_found("new Proxy(good, {ownKeys() { throw undefined }})", "profile", "object", UNREADABLE);
    assert_found(REVOKED, "profile", "object", UNREADABLE);
    assert_no_number(REVOKED, UNREADABLE);
    assert_no_list(REVOKED, UNREADABLE);
    assert_no_list("new Proxy([], {get() { throw new Error('no') }})", UNREADABLE);
    for length in ["NaN", "-1", "{}", "Symbol()", "'long'", "10n"] {
        assert_no_list(&format!("new Proxy([], {{get: () => {length}}})"), UNREADABLE);
    }
}

#[wasm_bindgen_test]
fn a_proxy_that_behaves_is_a_profile_like_any_other() {
    assert_good("new Proxy(good, {})");
    assert_good("({...good, records: new Proxy([], {})})");
    assert_good("Object.freeze({...good})");
    assert_good("Object.assign(Object.create(null), good)");
    assert_good("Object.defineProperty({...good}, Symbol('note'), {value: 1, enumerable: true})");
}

#[wasm_bindgen_test]
fn what_is_inherited_is_not_said() {
    let found = issues("Object.create(good)", "undefined");
    let codes: Array = run("found => found.map(issue => issue.code)")
        .unchecked_into::<js_sys::Function>()
        .call1(&JsValue::NULL, &found)
        .unwrap()
        .unchecked_into();
    assert_eq!(codes.length(), 22);
    assert!(codes.iter().all(|code| code == "missing"));
    let polluted = r#"JSON.parse('{"__proto__": {"contacts": 9}}')"#;
    let found =
        issues(&format!("Object.assign(Object.create(null), good, {{['__proto__']: {polluted}}})"), "null");
    assert_same(&found, &parse(r#"[{"field": "__proto__", "code": "unknownKey"}]"#), polluted);
}

#[wasm_bindgen_test]
fn a_profile_that_holds_itself_is_named_by_the_key() {
    assert_issues("(good.self = good, good)", r#"[{"field": "self", "code": "unknownKey"}]"#);
    let found = "({...good, records: [(record => record.kind = record)({})]})";
    assert_eq!(get(&issues(found, "null"), "length"), 6);
}

#[wasm_bindgen_test]
fn however_many_records_there_are_the_answer_is_that_they_are_too_many() {
    for records in ["Array(10000).fill({})", "Array(2 ** 32 - 1)", "Array(201)"] {
        let profile = format!("({{...good, records: {records}}})");
        assert_issues(&profile, r#"[{"field": "records", "code": "tooMany", "maximum": 200}]"#);
    }
    assert_eq!(get(&issues("({...good, records: Array(200)})", "null"), "length"), 200);
    assert_found("({...good, records: [,]})", "records[0]", "object", "undefined");
    assert_no_list("({length: 0})", "object");
}

#[wasm_bindgen_test]
fn however_many_keys_there_are_the_list_of_issues_ends() {
    let keys = |count: &str| {
        format!("Object.fromEntries(Array.from({{length: {count}}}, (_, at) => ['key' + at, at]))")
    };
    assert_issues(
        &format!("({})", keys("1e6")),
        r#"[{"field": "profile", "code": "tooMany", "maximum": 1000}]"#,
    );
    assert_no_number("new Uint8Array(1e8)", "object");
    assert_no_number("new String('x'.repeat(1e8))", "object");
    let records = format!("(keys => ({{...good, records: Array(200).fill(keys)}}))({})", keys("1e4"));
    assert!(get(&issues(&records, "undefined"), "length").as_f64().unwrap() < 25_000.0);
}

#[wasm_bindgen_test]
fn words_and_keys_however_long_are_shortened() {
    let found = issues("({...good, occupation: 'o'.repeat(2 ** 26)})", "undefined");
    let issue = get(&found, "0");
    assert_eq!(get(&issue, "code"), "unknownOption");
    assert_eq!(get(&issue, "found"), "o".repeat(40).as_str());
    let key = "({...good, ['k'.repeat(2 ** 26)]: 1})";
    assert_issues(key, &format!(r#"[{{"field": "{}", "code": "unknownKey"}}]"#, "k".repeat(80)));
    assert_issues("({...good, '': 1})", r#"[{"field": "\"\"", "code": "unknownKey"}]"#);
}

#[wasm_bindgen_test]
fn a_weighting_that_is_none_is_named() {
    for (value, found) in [
        ("5", "number"),
        ("{}", "object"),
        ("[]", "array"),
        ("10n", "bigint"),
        ("Symbol()", "symbol"),
        ("() => 'reportedA'", "function"),
        (REVOKED, UNREADABLE),
    ] {
        let issue = r#"{"field": "weighting", "code": "wrongType", "expected": "string", "found": "#;
        assert_same(
            &issues("good", &format!("({value})")),
            &parse(&format!("[{issue}\"{found}\"}}]")),
            value,
        );
    }
}
