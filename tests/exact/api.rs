//! The verbs that no case asks for, and what stands beside them: plain data in, plain answers out.

use open_sesame::{
    Catalogue, Input, Model, api,
    profile::{Dispute, RecordKind},
    report::moved,
    time::{Moments, named_plans},
    value::Value,
};
use serde_json::{Value as Json, json};

use crate::cases::{
    MODEL,
    answer::{json, plain},
};

fn preset(name: &str) -> Value {
    let preset = MODEL.presets.iter().find(|preset| preset.preset == name).unwrap();
    plain(&serde_json::to_value(&preset.profile).unwrap())
}

fn fields(answer: &Json) -> Vec<&str> {
    let issues = answer["issues"].as_array().unwrap();
    issues.iter().map(|issue| issue["field"].as_str().unwrap()).collect()
}

#[test]
fn what_moved_is_said_of_two_profiles_and_two_weightings() {
    let reports = [("prime", "reportedA"), ("student", "reportedB")].map(|(name, weighting)| {
        let profile = &MODEL.presets.iter().find(|preset| preset.preset == name).unwrap().profile;
        MODEL.evaluate(profile, Some(weighting)).unwrap()
    });
    let text = |text: &str| Value::Text(text.to_owned().into());
    let ask = |before: &str, after: &str| {
        json(api::moved(&MODEL, [&preset("prime"), &text(before)], [&preset("student"), &text(after)]))
    };
    assert_eq!(ask("reportedA", "reportedB"), json!(moved(&reports[0], &reports[1])));
    assert_eq!(fields(&ask("none", "other")), ["weighting", "weighting"]);
    let wrong = json(api::moved(&MODEL, [&Value::Null, &Value::Null], [&Value::Null, &Value::Null]));
    assert_eq!(fields(&wrong), ["before", "after"]);
}

#[test]
fn a_record_is_made_older_by_0_to_240_months() {
    let record = json!({"kind": "loanOverdue", "daysLate": 20, "amountYuan": 900, "dueMonthsAgo": 3,
        "settledMonthsAgo": 2, "dispute": "none"});
    let aged = |months: i32| json(api::aged(&plain(&record), &plain(&json!(months))));
    for months in [0, 1, 238] {
        assert_eq!(aged(months)["record"]["settledMonthsAgo"], 2 + months);
    }
    assert_eq!(aged(240)["record"]["dueMonthsAgo"], 240);
    assert_eq!((fields(&aged(-1)), fields(&aged(241))), (vec!["months"], vec!["months"]));
    assert_eq!(fields(&json(api::aged(&Value::Null, &Value::Null))), ["record", "months"]);
}

#[test]
fn plans_with_a_name_are_those_of_the_profile() {
    let moments = json!({"missMonth": 3, "settleMonth": 2});
    let found = json(api::plans(&preset("prime"), &plain(&moments)));
    let profile = &MODEL.presets.iter().find(|preset| preset.preset == "prime").unwrap().profile;
    assert_eq!(found["plans"], json!(named_plans(profile, Moments { miss_month: 3, settle_month: 2 })));
    assert_eq!(fields(&json(api::plans(&Value::Null, &Value::Null))), ["profile", "moments"]);
}

#[test]
fn the_catalogue_has_all_that_there_is() {
    let model: &Model = &MODEL;
    let found = Catalogue::of(model);
    assert_eq!(found.inputs.len(), Input::ALL.len());
    assert_eq!(found.record_kinds.len(), RecordKind::ALL.len());
    assert_eq!(found.disputes, Dispute::ALL);
    assert_eq!(found.record_groups.len(), 2);
    assert_eq!((found.scorecards, found.presets), (&model.scorecards[..], &model.presets[..]));
    assert_eq!(found.leaves.len(), model.benefits.benefits.len());
    assert_eq!((found.limits.lowest_score, found.limits.highest_score), (350, 950));
}
