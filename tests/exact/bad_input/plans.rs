//! Mistakes in a plan that are wrong for everybody.

use open_sesame::{Input, Issue, profile::RecordKind, time::Plan, value::Value};
use serde_json::{Value as Json, json};

use super::value;

pub fn read(plan: &Json) -> Result<Plan, Vec<Issue>> {
    Plan::from_value(&value(&plan.to_string()))
}

/// The plan has exactly these issues, in this order.
#[track_caller]
fn assert_plan(plan: &Json, expected: &Json) {
    let issues = read(plan).expect_err("a mistake");
    assert_eq!(serde_json::to_value(issues).unwrap(), *expected);
}

/// A plan of 24 months with this step has exactly this issue in the field of the step.
#[track_caller]
fn assert_step(step: &Json, field: &str, mut expected: Json) {
    expected["field"] =
        json!(if field.is_empty() { "plan.steps[0]".to_owned() } else { format!("plan.steps[0].{field}") });
    assert_plan(&json!({"months": 24, "steps": [step]}), &json!([expected]));
}

fn steps() -> [Json; 5] {
    [
        json!({"do": "keep", "input": "billsOnTime", "month": 1, "months": 1}),
        json!({"do": "miss", "input": "billsOnTime", "month": 1, "months": 1}),
        json!({"do": "move", "input": "paymentKinds", "month": 1, "to": 1}),
        json!({"do": "settle", "record": 0, "month": 1}),
        json!({"do": "break", "kind": "fraud", "daysLate": "open", "amountYuan": "unknown", "month": 1}),
    ]
}

/// Every step that has the field, with another value in it.
fn with(field: &str, value: &Json) -> Vec<Json> {
    let having = steps().into_iter().filter(|step| step.get(field).is_some());
    having
        .map(|mut step| {
            step[field] = value.clone();
            step
        })
        .collect()
}

#[test]
fn what_is_no_object_is_no_plan() {
    for (plan, found) in
        [(json!(null), "null"), (json!([]), "array"), (json!(24), "number"), (json!("keep"), "string")]
    {
        let issue = json!({"field": "plan", "code": "wrongType", "expected": "object", "found": found});
        assert_plan(&plan, &json!([issue]));
        let expected = json!({"code": "wrongType", "expected": "object", "found": found});
        assert_step(&plan, "", expected);
    }
    let issue = json!({"field": "plan.steps", "code": "wrongType", "expected": "array", "found": "object"});
    assert_plan(&json!({"months": 1, "steps": {}}), &json!([issue]));
}

#[test]
fn every_field_is_needed_but_the_steps() {
    assert_eq!(read(&json!({"months": 3})), Ok(Plan { months: 3, steps: Vec::new() }));
    assert_plan(&json!({}), &json!([{"field": "plan.months", "code": "missing"}]));
    for step in steps() {
        read(&json!({"months": 24, "steps": [step]})).unwrap();
        for key in step.as_object().unwrap().keys() {
            let mut without = step.clone();
            without.as_object_mut().unwrap().shift_remove(key);
            assert_step(&without, key, json!({"code": "missing"}));
        }
    }
}

#[test]
fn a_field_that_a_step_does_not_have_is_named() {
    assert_plan(&json!({"months": 1, "from": 2}), &json!([{"field": "plan.from", "code": "unknownKey"}]));
    for (at, key) in
        [(0, "to"), (1, "record"), (2, "months"), (3, "input"), (4, "months"), (0, "__proto__"), (4, "")]
    {
        let mut step = steps()[at].clone();
        step[key] = json!(1);
        assert_step(&step, if key.is_empty() { "\"\"" } else { key }, json!({"code": "unknownKey"}));
    }
    let twice = r#"{"months": 1, "months": 2}"#;
    let issues = Plan::from_value(&value(twice)).unwrap_err();
    assert_eq!(issues[0].to_string(), "plan.months: this key is given twice");
}

#[test]
fn words_are_of_the_vocabulary() {
    let verbs = json!(["keep", "miss", "move", "settle", "break"]);
    for word in ["Keep", "", "wait"] {
        let issue = json!({"code": "unknownOption", "options": verbs, "found": word});
        assert_step(&json!({"do": word, "input": "billsOnTime", "month": 1, "months": 1}), "do", issue);
    }
    let inputs: Vec<&str> = Input::ALL.iter().map(|input| input.slug()).collect();
    for step in with("input", &json!("records")) {
        assert_step(&step, "input", json!({"code": "unknownOption", "options": inputs, "found": "records"}));
    }
    let kinds: Vec<&str> = RecordKind::ALL.iter().map(|kind| kind.slug()).collect();
    for step in with("kind", &json!("late")) {
        assert_step(&step, "kind", json!({"code": "unknownOption", "options": kinds, "found": "late"}));
    }
    for (field, found) in [("input", "number"), ("kind", "number"), ("do", "number")] {
        for step in with(field, &json!(3)) {
            assert_step(&step, field, json!({"code": "wrongType", "expected": "string", "found": found}));
        }
    }
    for step in with("daysLate", &json!("never")) {
        assert_step(
            &step,
            "daysLate",
            json!({"code": "unknownOption", "options": ["open"], "found": "never"}),
        );
    }
}

#[test]
fn every_number_has_its_range() {
    for (field, minimum, maximum) in [
        ("month", 0, 120),
        ("months", 1, 120),
        ("to", 0, 65_535),
        ("record", 0, 199),
        ("daysLate", 0, 7_500),
        ("amountYuan", 0, 10_000_000),
    ] {
        for fine in [minimum, minimum + 1, maximum - 1, maximum] {
            for step in with(field, &json!(fine)) {
                read(&json!({"months": 120, "steps": [step]})).unwrap();
            }
        }
        for (wrong, issue) in [
            (
                json!(maximum + 1),
                json!({"code": "tooLarge", "maximum": maximum, "found": f64::from(maximum + 1)}),
            ),
            (
                json!(minimum - 1),
                json!({"code": "tooSmall", "minimum": minimum, "found": f64::from(minimum - 1)}),
            ),
            (json!(1.5), json!({"code": "notWhole", "found": 1.5})),
            (json!(null), json!({"code": "wrongType", "expected": "number", "found": "null"})),
            (json!([1]), json!({"code": "wrongType", "expected": "number", "found": "array"})),
        ] {
            for step in with(field, &wrong) {
                assert_step(&step, field, issue.clone());
            }
        }
    }
    for (months, fits) in [(-1, false), (0, true), (1, true), (119, true), (120, true), (121, false)] {
        assert_eq!(read(&json!({"months": months})).is_ok(), fits, "{months} months");
    }
}

#[test]
fn a_number_that_is_none_is_named() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let months = Value::Map(vec![("months".into(), Value::Number(number))]);
        let issues = Plan::from_value(&months).unwrap_err();
        assert_eq!(
            serde_json::to_value(issues).unwrap(),
            json!([{"field": "plan.months", "code": "notFinite"}])
        );
    }
}

#[test]
fn a_plan_holds_at_most_200_steps() {
    for (count, fits) in [(199, true), (200, true), (201, false), (10_000, false)] {
        let plan = json!({"months": 24, "steps": vec![steps()[0].clone(); count]});
        assert_eq!(read(&plan).is_ok(), fits, "{count}");
        if !fits {
            assert_plan(&plan, &json!([{"field": "plan.steps", "code": "tooMany", "maximum": 200}]));
        }
    }
}

#[test]
fn all_mistakes_are_listed_at_once_in_the_order_of_the_plan() {
    let plan = json!({
        "colour": 1,
        "months": 121,
        "steps": [
            {"do": "keep", "input": "x", "month": -1, "months": 0, "to": 1},
            7,
            {"do": "break", "kind": 1, "daysLate": null, "amountYuan": -1, "month": 121},
            {"month": 1},
        ],
    });
    let issues = read(&plan).unwrap_err();
    let found: Vec<&str> = issues.iter().map(|issue| issue.field.as_str()).collect();
    let keep = ["to", "month", "input", "months"].map(|key| format!("plan.steps[0].{key}"));
    let broken = ["month", "kind", "daysLate", "amountYuan"].map(|key| format!("plan.steps[2].{key}"));
    let mut expected: Vec<String> = ["plan.colour", "plan.months"].map(String::from).to_vec();
    expected.extend(keep);
    expected.push("plan.steps[1]".to_owned());
    expected.extend(broken);
    expected.push("plan.steps[3].do".to_owned());
    assert_eq!(found, expected);
}
