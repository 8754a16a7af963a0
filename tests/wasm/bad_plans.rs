//! Plans and goals that only JavaScript can hand over: every mistake comes back as a value, whatever the value.

use open_sesame::wasm;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{Verb, ask, assert_same, cushions, get, parse, run, text};

/// The verbs whose second argument is read on its own, with the name that it goes by in issues.
const VERBS: [(Verb, &str); 3] = [(wasm::project, "plan"), (wasm::paths, "goal"), (wasm::compare, "after")];

const UNREADABLE: &str = "a value that can't be read";
const REVOKED: &str = "(({proxy, revoke}) => (revoke(), proxy))(Proxy.revocable([], {}))";

/// The issues of a good profile and a second argument made by an expression.
#[track_caller]
fn issues(verb: Verb, second: &str) -> JsValue {
    let found = ask(verb, &run("good"), &run(second), &JsValue::UNDEFINED);
    assert_eq!(get(&found, "kind"), "invalid", "{second}: {}", text(&found));
    get(&found, "issues")
}

#[track_caller]
fn assert_issues(verb: Verb, second: &str, expected: &str) {
    assert_same(&issues(verb, second), &parse(expected), second);
}

#[track_caller]
fn assert_found(verb: Verb, second: &str, field: &str, expected: &str, found: &str) {
    let issue = format!(
        r#"[{{"field": "{field}", "code": "wrongType", "expected": "{expected}", "found": "{found}"}}]"#
    );
    assert_issues(verb, second, &issue);
}

/// Read like the other one.
#[track_caller]
fn assert_like(verb: Verb, second: &str, plain: &str) {
    let [found, expected] = [second, plain].map(|value| ask(verb, &run("good"), &run(value), &JsValue::NULL));
    assert_ne!(get(&expected, "kind"), "invalid", "{plain}: {}", text(&expected));
    assert_same(&found, &expected, second);
}

#[wasm_bindgen_test]
fn what_is_no_object_is_no_plan_no_goal_and_no_profile() {
    let values = [
        ("undefined", "undefined"),
        ("null", "null"),
        ("NaN", "number"),
        ("10n", "bigint"),
        ("Symbol('plan')", "symbol"),
        ("'keep'", "string"),
        ("() => ({months: 1})", "function"),
        ("[{months: 1}]", "array"),
        ("Array(2 ** 32 - 1)", "array"),
        (REVOKED, UNREADABLE),
        ("new Proxy({}, {ownKeys() { throw undefined }})", UNREADABLE),
    ];
    for (verb, name) in VERBS {
        for (value, found) in values {
            assert_found(verb, value, name, "object", found);
        }
    }
}

#[wasm_bindgen_test]
fn a_value_that_throws_when_it_is_read_is_named() {
    let throws = |key: &str, rest: &str| {
        format!(
            "Object.defineProperty({{{rest}}}, '{key}', {{get() {{ throw new Error('no') }}, enumerable: true}})"
        )
    };
    assert_found(wasm::project, &throws("months", ""), "plan.months", "number", UNREADABLE);
    assert_found(wasm::project, &throws("steps", "months: 1"), "plan.steps", "array", UNREADABLE);
    let step = throws("do", "record: 0, month: 1");
    assert_found(
        wasm::project,
        &format!("({{months: 1, steps: [{step}]}})"),
        "plan.steps[0].do",
        "string",
        UNREADABLE,
    );
    assert_found(wasm::paths, &throws("to", ""), "goal.to", "object", UNREADABLE);
    assert_found(wasm::paths, &throws("pins", "to: {score: 600}"), "goal.pins", "array", UNREADABLE);
    let target = throws("score", "");
    assert_found(wasm::paths, &format!("({{to: {target}}})"), "goal.to.score", "number", UNREADABLE);
    assert_found(
        wasm::paths,
        &format!("({{to: {{score: 600}}, pins: {REVOKED}}})"),
        "goal.pins",
        "array",
        UNREADABLE,
    );
    assert_found(
        wasm::project,
        &format!("({{months: 1, steps: [{REVOKED}]}})"),
        "plan.steps[0]",
        "object",
        UNREADABLE,
    );
}

#[wasm_bindgen_test]
fn numbers_that_are_none_are_named() {
    for number in ["NaN", "Infinity", "-Infinity"] {
        assert_issues(
            wasm::project,
            &format!("({{months: {number}}})"),
            r#"[{"field": "plan.months", "code": "notFinite"}]"#,
        );
        let goal = format!("({{to: {{score: {number}}}, withinMonths: {number}}})");
        let not = |field: &str| format!(r#"{{"field": "goal.{field}", "code": "notFinite"}}"#);
        assert_issues(wasm::paths, &goal, &format!("[{}, {}]", not("to.score"), not("withinMonths")));
    }
    for (value, found) in [("10n", "bigint"), ("undefined", "undefined"), ("new Number(1)", "object")] {
        assert_found(wasm::project, &format!("({{months: {value}}})"), "plan.months", "number", found);
        let goal = format!("({{to: {{score: 600}}, withinMonths: {value}}})");
        assert_found(wasm::paths, &goal, "goal.withinMonths", "number", found);
    }
}

#[wasm_bindgen_test]
fn what_holds_itself_ends() {
    let issue = |field: &str, code: &str| format!(r#"{{"field": "plan.{field}", "code": "{code}"}}"#);
    let of_itself = "(plan => (plan.plan = plan, plan))({months: 1})";
    assert_issues(wasm::project, of_itself, &format!("[{}]", issue("plan", "unknownKey")));
    let step_of_itself = "(plan => (plan.steps = [plan], plan))({months: 1})";
    let issues = [issue("steps[0].steps", "unknownKey"), issue("steps[0].do", "missing")].join(", ");
    assert_issues(wasm::project, step_of_itself, &format!("[{issues}]"));
}

#[wasm_bindgen_test]
fn however_long_a_list_is_the_answer_is_that_it_is_too_long() {
    for list in ["Array(10000).fill({})", "Array(2 ** 32 - 1)", "Array(201)"] {
        let plan = format!("({{months: 1, steps: {list}}})");
        assert_issues(
            wasm::project,
            &plan,
            r#"[{"field": "plan.steps", "code": "tooMany", "maximum": 200}]"#,
        );
        let goal = format!("({{to: {{score: 600}}, pins: {list}}})");
        assert_issues(wasm::paths, &goal, r#"[{"field": "goal.pins", "code": "tooMany", "maximum": 42}]"#);
    }
}

#[wasm_bindgen_test]
fn a_proxy_that_behaves_is_a_plan_or_a_goal_like_any_other() {
    let plan = "({months: 2, steps: [{do: 'miss', input: 'billsOnTime', month: 1, months: 1}]})";
    assert_like(wasm::project, &format!("new Proxy({plan}, {{}})"), plan);
    assert_like(wasm::project, &format!("Object.assign(Object.create(null), Object.freeze({plan}))"), plan);
    let goal = "({to: {score: 900}, pins: ['records'], withinMonths: 3})";
    assert_like(wasm::paths, &format!("new Proxy({goal}, {{}})"), goal);
    assert_like(wasm::paths, "({to: {score: 900}, pins: new Proxy(['records'], {}), withinMonths: 3})", goal);
    assert_like(wasm::compare, "new Proxy(good, {})", "good");
}

#[wasm_bindgen_test]
fn what_is_inherited_is_not_said() {
    assert_issues(
        wasm::project,
        "Object.create({months: 1})",
        r#"[{"field": "plan.months", "code": "missing"}]"#,
    );
    assert_issues(
        wasm::paths,
        "Object.create({to: {score: 600}})",
        r#"[{"field": "goal.to", "code": "missing"}]"#,
    );
}

#[wasm_bindgen_test]
fn a_bad_profile_a_bad_plan_and_a_bad_weighting_are_named_together() {
    let fields = |found: JsValue| {
        let issues: js_sys::Array = get(&found, "issues").into();
        issues.iter().map(|issue| text(&get(&issue, "field"))).collect::<Vec<_>>().join(" ")
    };
    let weighting = JsValue::from("official");
    let bad = run("({...good, contacts: NaN})");
    let found = ask(wasm::project, &bad, &run("({months: 1n})"), &weighting);
    assert_eq!(fields(found), r#""contacts" "plan.months" "weighting""#);
    let found = ask(wasm::paths, &bad, &run("({to: {benefit: 'creditCard'}})"), &weighting);
    assert_eq!(fields(found), r#""contacts" "weighting" "goal.to.benefit""#);
    let found = ask(wasm::compare, &bad, &bad, &weighting);
    assert_eq!(fields(found), r#""before.contacts" "after.contacts" "weighting""#);
    assert_eq!(fields(cushions(&bad, &weighting)), r#""contacts" "weighting""#);
}
