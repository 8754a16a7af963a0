//! Mistakes in a goal.

use open_sesame::{
    Issue, Model,
    paths::{Goal, Pin, Target, paths},
    value::Value,
};
use serde_json::{Value as Json, json};

use super::{good, value};

fn read(goal: &Json) -> Result<Goal, Vec<Issue>> {
    Goal::from_value(&value(&goal.to_string()))
}

/// The goal has exactly these issues, in this order.
#[track_caller]
fn assert_goal(goal: &Json, expected: &Json) {
    let issues = read(goal).expect_err("a mistake");
    assert_eq!(serde_json::to_value(issues).unwrap(), *expected, "{goal}");
}

/// The goal can be read, and the model does not have it: exactly this is wrong with it.
#[track_caller]
fn assert_not_in_the_model(goal: &Goal, expected: &Json) {
    let model = Model::embedded().unwrap();
    let issues = goal.check(&model.scorecards[0], &model.benefits).expect_err("not in the model");
    assert_eq!(serde_json::to_value(&issues).unwrap(), *expected, "{goal:?}");
    let profile = serde_json::from_value(good()).unwrap();
    assert_eq!(paths(&model.scorecards[0], &model.benefits, &profile, goal), Err(issues));
}

#[test]
fn what_is_no_object_is_no_goal() {
    for (goal, found) in [
        (json!(null), "null"),
        (json!(["huabei"]), "array"),
        (json!(600), "number"),
        (json!("good"), "string"),
    ] {
        let wrong = |field: &str| json!([{"field": field, "code": "wrongType", "expected": "object", "found": found}]);
        assert_goal(&goal, &wrong("goal"));
        assert_goal(&json!({"to": goal}), &wrong("goal.to"));
    }
}

#[test]
fn only_the_target_is_needed() {
    let goal = read(&json!({"to": {"score": 600}})).unwrap();
    assert_eq!(goal, Goal { to: Target::Score(600), pins: vec![], within_months: 60 });
    assert_goal(&json!({}), &json!([{"field": "goal.to", "code": "missing"}]));
    assert_goal(&json!({"pins": [], "withinMonths": 1}), &json!([{"field": "goal.to", "code": "missing"}]));
}

#[test]
fn there_is_one_target() {
    let not_one = json!([{"field": "goal.to", "code": "notOne", "options": ["benefit", "band", "score"]}]);
    for to in [
        json!({}),
        json!({"benefit": "huabei", "score": 600}),
        json!({"band": "good", "score": 600}),
        json!({"benefit": "huabei", "band": "good", "score": 600}),
    ] {
        assert_goal(&json!({"to": to}), &not_one);
    }
    assert_goal(&json!({"to": {"door": 1}}), &json!([{"field": "goal.to.door", "code": "unknownKey"}]));
    let repeated = value(r#"{"to": {"score": 600, "score": 700}}"#);
    let issues = Goal::from_value(&repeated).unwrap_err();
    assert_eq!(issues[0].to_string(), "goal.to.score: this key is given twice");
    assert_eq!(issues[1].to_string(), "goal.to: needs exactly one of benefit, band, score");
}

#[test]
fn a_target_is_of_its_type() {
    for (key, wrong, expected, found) in [
        ("benefit", json!(1), "string", "number"),
        ("band", json!(null), "string", "null"),
        ("score", json!("600"), "number", "string"),
        ("score", json!(true), "number", "boolean"),
    ] {
        let issue = json!({"field": format!("goal.to.{key}"), "code": "wrongType", "expected": expected, "found": found});
        assert_goal(&json!({"to": {key: wrong}}), &json!([issue]));
    }
}

#[test]
fn a_benefit_or_a_band_is_one_of_the_models() {
    let model = Model::embedded().unwrap();
    let benefits: Vec<&str> = model.benefits.benefits.iter().map(|one| one.benefit.as_str()).collect();
    for word in ["", "Huabei", "creditCard"] {
        let goal = read(&json!({"to": {"benefit": word}})).unwrap();
        let issue =
            json!({"field": "goal.to.benefit", "code": "unknownOption", "options": benefits, "found": word});
        assert_not_in_the_model(&goal, &json!([issue]));
        let goal = read(&json!({"to": {"band": word}})).unwrap();
        let bands = ["poor", "fair", "good", "excellent", "outstanding"];
        let issue =
            json!({"field": "goal.to.band", "code": "unknownOption", "options": bands, "found": word});
        assert_not_in_the_model(&goal, &json!([issue]));
    }
    for benefit in benefits {
        let goal = Goal::new(Target::Benefit(benefit.to_owned()));
        assert_eq!(goal.check(&model.scorecards[0], &model.benefits), Ok(()));
    }
}

#[test]
fn a_score_is_on_the_scale() {
    for score in [350, 351, 949, 950] {
        assert_eq!(read(&json!({"to": {"score": score}})).unwrap().to, Target::Score(score));
    }
    let low = json!({"field": "goal.to.score", "code": "tooSmall", "minimum": 350, "found": 349.0});
    let high = json!({"field": "goal.to.score", "code": "tooLarge", "maximum": 950, "found": 951.0});
    for (score, issue) in [(349, low), (951, high)] {
        assert_goal(&json!({"to": {"score": score}}), &json!([issue]));
        assert_not_in_the_model(&Goal::new(Target::Score(score)), &json!([issue]));
    }
    assert_goal(
        &json!({"to": {"score": 600.5}}),
        &json!([{"field": "goal.to.score", "code": "notWhole", "found": 600.5}]),
    );
}

#[test]
fn the_horizon_is_1_to_120_months() {
    let of = |months: u16| Goal { within_months: months, ..Goal::new(Target::Score(600)) };
    for months in [1, 2, 119, 120] {
        assert_eq!(read(&json!({"to": {"score": 600}, "withinMonths": months})), Ok(of(months)));
    }
    let short = json!({"field": "goal.withinMonths", "code": "tooSmall", "minimum": 1, "found": 0.0});
    let long = json!({"field": "goal.withinMonths", "code": "tooLarge", "maximum": 120, "found": 121.0});
    for (months, issue) in [(0, short), (121, long)] {
        assert_goal(&json!({"to": {"score": 600}, "withinMonths": months}), &json!([issue]));
        assert_not_in_the_model(&of(months), &json!([issue]));
    }
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let to = ("to".into(), value(r#"{"band": "good"}"#));
        let goal = Value::Map(vec![to, ("withinMonths".into(), Value::Number(number))]);
        let issues = Goal::from_value(&goal).unwrap_err();
        assert_eq!(issues[0].to_string(), "goal.withinMonths: not a finite number");
    }
    let wrong =
        json!({"field": "goal.withinMonths", "code": "wrongType", "expected": "number", "found": "null"});
    assert_goal(&json!({"to": {"score": 600}, "withinMonths": null}), &json!([wrong]));
}

#[test]
fn a_pin_is_an_input_or_the_records() {
    let goal = read(&json!({"to": {"score": 600}, "pins": ["records", "contacts", "records"]})).unwrap();
    assert_eq!(goal.pins[0], Pin::Records);
    let options: Vec<Json> = goal_words();
    let issue = |at: u8, word: &str| json!({"field": format!("goal.pins[{at}]"), "code": "unknownOption", "options": options, "found": word});
    let pins = json!(["contacts", "friends", 3, "unknown"]);
    let wrong =
        json!({"field": "goal.pins[2]", "code": "wrongType", "expected": "string", "found": "number"});
    assert_goal(
        &json!({"to": {"score": 600}, "pins": pins}),
        &json!([issue(1, "friends"), wrong, issue(3, "unknown")]),
    );
    for (pins, found) in [(json!("records"), "string"), (json!({}), "object"), (json!(null), "null")] {
        let issue = json!({"field": "goal.pins", "code": "wrongType", "expected": "array", "found": found});
        assert_goal(&json!({"to": {"score": 600}, "pins": pins}), &json!([issue]));
    }
}

/// The words of a pin: the inputs, and `records`.
fn goal_words() -> Vec<Json> {
    good().as_object().unwrap().keys().map(|key| json!(key)).collect()
}

#[test]
fn there_are_at_most_42_pins() {
    for (count, fits) in [(42, true), (43, false), (10_000, false)] {
        let goal = json!({"to": {"score": 600}, "pins": vec!["contacts"; count]});
        assert_eq!(read(&goal).is_ok(), fits, "{count}");
        if !fits {
            assert_goal(&goal, &json!([{"field": "goal.pins", "code": "tooMany", "maximum": 42}]));
        }
    }
}

#[test]
fn all_mistakes_are_listed_at_once() {
    let goal =
        json!({"to": {"score": 951, "door": 1}, "pins": ["x", 1], "withinMonths": 0.5, "when": "soon"});
    let issues = read(&goal).unwrap_err();
    let found: Vec<&str> = issues.iter().map(|issue| issue.field.as_str()).collect();
    let expected =
        ["goal.when", "goal.to.door", "goal.to", "goal.pins[0]", "goal.pins[1]", "goal.withinMonths"];
    assert_eq!(found, expected);
    let both = Goal { within_months: 0, ..Goal::new(Target::Band("best".to_owned())) };
    let model = Model::embedded().unwrap();
    let issues = both.check(&model.scorecards[0], &model.benefits).unwrap_err();
    assert_eq!(
        issues.iter().map(|issue| issue.field.as_str()).collect::<Vec<_>>(),
        ["goal.to.band", "goal.withinMonths"]
    );
}
