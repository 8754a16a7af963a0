//! Every mistake in a profile, a plan or a goal is named by its path, all of them at once, and nothing is mended in silence.
//!
//! What JSON cannot say (NaN, infinities, values that are no data) is put in as a [`Value`]; what only JavaScript
//! can hand over is in `tests/wasm/bad_values.rs`.

mod goals;
mod misfits;
mod plans;
mod records;

use std::borrow::Cow;

use open_sesame::{
    Issue, Model, Profile,
    profile::{CreditRecord, MAX_RECORDS},
    value::Value,
};
use serde_json::{Value as Json, json};

/// A valid profile as JSON, to be spoilt.
fn good() -> Json {
    let model = Model::embedded().unwrap();
    serde_json::to_value(&model.presets[0].profile).unwrap()
}

fn good_record() -> Json {
    json!({
        "kind": "loanOverdue",
        "daysLate": 20,
        "amountYuan": 900,
        "dueMonthsAgo": 9,
        "settledMonthsAgo": 8,
        "dispute": "none",
    })
}

fn value(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn issues(value: &Value) -> Vec<Issue> {
    Profile::from_value(value).expect_err("a mistake")
}

/// The profile written as `text` has exactly these issues, in this order.
#[track_caller]
fn assert_issues(text: &str, expected: &Json) {
    assert_eq!(serde_json::to_value(issues(&value(text))).unwrap(), *expected);
}

/// The good profile with `field` set to `value` has exactly this issue.
#[track_caller]
fn assert_field(field: &str, value: Json, mut expected: Json) {
    let mut profile = good();
    profile[field] = value;
    expected["field"] = json!(field);
    assert_eq!(json_issues(&profile), json!([expected]), "{field}");
}

fn json_issues(profile: &Json) -> Json {
    serde_json::to_value(issues(&serde_json::from_value(profile.clone()).unwrap())).unwrap()
}

#[test]
fn what_is_no_object_is_no_profile() {
    for (text, found) in
        [("null", "null"), ("[]", "array"), ("7", "number"), ("true", "boolean"), ("\"x\"", "string")]
    {
        let issue = json!({"field": "profile", "code": "wrongType", "expected": "object", "found": found});
        assert_issues(text, &json!([issue]));
    }
}

#[test]
fn every_key_is_needed() {
    let keys: Vec<String> = good().as_object().unwrap().keys().cloned().collect();
    let missing: Vec<Json> = keys.iter().map(|key| json!({"field": key, "code": "missing"})).collect();
    assert_issues("{}", &json!(missing));
    for key in &keys {
        let mut profile = good();
        profile.as_object_mut().unwrap().shift_remove(key);
        assert_eq!(json_issues(&profile), json!([{"field": key, "code": "missing"}]));
    }
}

#[test]
fn a_key_that_nobody_knows_is_named() {
    for key in ["creditUtilization", "OptedIn", "__proto__", "constructor", "records ", "信用", "1"] {
        assert_field(key, json!("unknown"), json!({"code": "unknownKey"}));
    }
    let mut profile = good();
    profile[""] = json!(1);
    assert_eq!(json_issues(&profile), json!([{"field": "\"\"", "code": "unknownKey"}]));
}

#[test]
fn a_key_may_stand_once() {
    let twice = good().to_string().replacen('{', r#"{"contacts": 9, "records": [],"#, 1);
    let repeated = |key: &str| json!({"field": key, "code": "repeatedKey"});
    assert_issues(&twice, &json!([repeated("contacts"), repeated("records")]));
    let record = good_record().to_string().replacen('{', r#"{"kind": "fraud","#, 1);
    let text = good().to_string().replace(r#""records":[]"#, &format!(r#""records":[{record}]"#));
    assert_issues(&text, &json!([repeated("records[0].kind")]));
}

#[test]
fn every_number_has_its_range() {
    for (field, maximum) in [
        ("onTimeRepayments", 24),
        ("oldestAccountMonths", 360),
        ("creditUtilisation", 100),
        ("applications", 20),
        ("rentalsKept", 60),
        ("billsOnTime", 24),
        ("savingsMonths", 36),
        ("providentFundMonths", 120),
        ("activeMonths", 12),
        ("steadyMonths", 24),
        ("paymentKinds", 10),
        ("phoneMonths", 240),
        ("addressMonths", 240),
        ("contacts", 50),
        ("contactsStanding", 100),
    ] {
        for fine in [0, 1, maximum - 1, maximum] {
            let mut profile = good();
            profile[field] = json!(fine);
            Profile::from_value(&serde_json::from_value(profile).unwrap()).unwrap();
        }
        assert_number_range(field, maximum);
    }
}

#[track_caller]
fn assert_number_range(field: &str, maximum: u32) {
    let above = f64::from(maximum + 1);
    assert_field(field, json!(maximum + 1), json!({"code": "tooLarge", "maximum": maximum, "found": above}));
    assert_field(field, json!(1e300), json!({"code": "tooLarge", "maximum": maximum, "found": 1e300}));
    assert_field(field, json!(-1), json!({"code": "tooSmall", "minimum": 0, "found": -1.0}));
    assert_field(field, json!(0.5), json!({"code": "notWhole", "found": 0.5}));
    for (value, found) in [(json!("1"), "string"), (json!(null), "null"), (json!(true), "boolean")] {
        assert_field(field, value, json!({"code": "wrongType", "expected": "number", "found": found}));
    }
}

#[test]
fn flags_and_choices_are_words_of_their_own() {
    let wrong =
        |expected: &str, found: &str| json!({"code": "wrongType", "expected": expected, "found": found});
    for flag in ["optedIn", "realNameVerified", "ownsHome", "ownsCar"] {
        for (value, found) in [(json!(1), "number"), (json!("true"), "string"), (json!(null), "null")] {
            assert_field(flag, value, wrong("boolean or \"unknown\"", found));
        }
    }
    let options = json!(["none", "student", "casual", "steady", "unknown"]);
    for word in ["", "Steady", "retired", "unknown "] {
        let issue = json!({"code": "unknownOption", "options": options, "found": word});
        assert_field("occupation", json!(word), issue);
    }
    assert_field("education", json!(3), wrong("string", "number"));
}

#[test]
fn a_number_that_is_none_is_named() {
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let Value::Map(entries) = value(&good().to_string()) else { panic!("an object") };
        let spoilt = |(key, value): &(Cow<'static, str>, Value)| {
            let value = if key == "contacts" { Value::Number(number) } else { value.clone() };
            (key.clone(), value)
        };
        let issues = issues(&Value::Map(entries.iter().map(spoilt).collect()));
        assert_eq!(
            serde_json::to_value(issues).unwrap(),
            json!([{"field": "contacts", "code": "notFinite"}])
        );
    }
}

#[test]
fn what_is_no_data_is_called_by_its_name() {
    for found in ["undefined", "function", "symbol"] {
        let [issue] = &issues(&Value::Other(found))[..] else { panic!("one issue") };
        assert_eq!(issue.to_string(), format!("profile: expected object, found {found}"));
    }
}

#[test]
fn all_mistakes_are_listed_at_once_keys_first_then_in_the_order_of_the_profile() {
    let mut profile = good();
    profile["optedIn"] = json!(2);
    profile["applications"] = json!(-3);
    profile["education"] = json!("phd");
    profile["records"] = json!([{"kind": "fraud", "dispute": 1, "colour": "red"}]);
    profile["colour"] = json!({"deep": [[[[{"deeper": null}]]]]});
    profile.as_object_mut().unwrap().shift_remove("contacts");
    let fields: Vec<Json> =
        json_issues(&profile).as_array().unwrap().iter().map(|issue| issue["field"].clone()).collect();
    let record = ["colour", "daysLate", "amountYuan", "dueMonthsAgo", "settledMonthsAgo", "dispute"];
    let record = record.map(|key| format!("records[0].{key}"));
    let before = ["colour", "optedIn", "applications", "education", "contacts"].map(String::from);
    let expected: Vec<String> = before.into_iter().chain(record).collect();
    assert_eq!(json!(fields), json!(expected));
}

#[test]
fn long_words_and_keys_are_shortened() {
    let mut profile = good();
    profile["x".repeat(1_000)] = json!(1);
    profile["occupation"] = json!("é".repeat(1_000));
    let issues = json_issues(&profile);
    assert_eq!(issues[0]["field"], "x".repeat(80));
    assert_eq!(issues[1]["found"], "é".repeat(40));
}

/// The setters keep the same rules, and change nothing when one is broken.
#[test]
fn a_setter_that_refuses_leaves_the_profile_as_it_was() {
    use open_sesame::{Answer, Input};
    let mut profile: Profile = serde_json::from_value(good()).unwrap();
    let before = profile.clone();
    let issue = profile.set(Input::Contacts, Answer::Known(51)).unwrap_err();
    assert_eq!(issue.to_string(), "contacts: above 50");
    let mut records: Vec<CreditRecord> = vec![record(); MAX_RECORDS + 1];
    let issues = profile.set_records(Some(records.clone())).unwrap_err();
    assert_eq!(issues[0].to_string(), "records: more than 200 entries");
    records.truncate(2);
    records[1].days_late = 7_501;
    let issues = profile.set_records(Some(records)).unwrap_err();
    assert_eq!(issues[0].to_string(), "records[1].daysLate: above 7500");
    assert_eq!(profile, before);
}

fn record() -> CreditRecord {
    let mut profile = good();
    profile["records"] = json!([good_record()]);
    serde_json::from_value::<Profile>(profile).unwrap().records().unwrap()[0]
}

#[test]
fn serde_reports_every_mistake_in_one_message() {
    let mut profile = good();
    profile["creditUtilisation"] = json!(140);
    profile["colour"] = json!(1);
    let error = serde_json::from_value::<Profile>(profile).unwrap_err();
    assert_eq!(error.to_string(), "colour: no such key; creditUtilisation: above 100");
}
