//! Mistakes in the records.

use open_sesame::{Profile, profile::MAX_RECORDS};
use serde_json::{Value as Json, json};

use super::{assert_field, good, good_record, json_issues};

/// The good profile with one record, the good one with `field` set to `value`, has exactly this issue.
#[track_caller]
fn assert_record_field(field: &str, value: Json, mut expected: Json) {
    let mut profile = good();
    let mut record = good_record();
    record[field] = value;
    profile["records"] = json!([record]);
    expected["field"] = json!(format!("records[0].{field}"));
    assert_eq!(json_issues(&profile), json!([expected]), "{field}");
}

/// The same place with a value that is fine.
#[track_caller]
fn assert_record_field_is_fine(field: &str, value: Json) {
    let mut profile = good();
    let mut record = good_record();
    record[field] = value;
    profile["records"] = json!([record]);
    Profile::from_value(&serde_json::from_value(profile).unwrap()).unwrap();
}

#[test]
fn every_field_of_a_record_has_its_range() {
    for (field, maximum) in
        [("daysLate", 7_500), ("amountYuan", 10_000_000), ("dueMonthsAgo", 240), ("settledMonthsAgo", 240)]
    {
        let above = json!({"code": "tooLarge", "maximum": maximum, "found": f64::from(maximum + 1)});
        assert_record_field(field, json!(maximum + 1), above);
        assert_record_field(field, json!(-1), json!({"code": "tooSmall", "minimum": 0, "found": -1.0}));
        assert_record_field(field, json!(7.5), json!({"code": "notWhole", "found": 7.5}));
        let wrong = json!({"code": "wrongType", "expected": "number", "found": "null"});
        assert_record_field(field, json!(null), wrong);
    }
    assert_record_field_is_fine("amountYuan", json!(10_000_000));
    assert_record_field_is_fine("amountYuan", json!("unknown"));
    assert_record_field_is_fine("settledMonthsAgo", json!("open"));
    assert_record_field_is_fine("dueMonthsAgo", json!(240));
}

#[test]
fn every_field_of_a_record_is_needed_and_no_other() {
    for key in ["kind", "daysLate", "amountYuan", "dueMonthsAgo", "settledMonthsAgo", "dispute"] {
        let mut profile = good();
        let mut record = good_record();
        record.as_object_mut().unwrap().shift_remove(key);
        profile["records"] = json!([good_record(), record]);
        assert_eq!(json_issues(&profile), json!([{"field": format!("records[1].{key}"), "code": "missing"}]));
    }
    for key in ["settled", "__proto__", "Kind"] {
        assert_record_field(key, json!(1), json!({"code": "unknownKey"}));
    }
}

#[test]
fn words_of_a_record_are_of_the_vocabulary() {
    let disputes = json!(["none", "underReview", "confirmed", "amended", "rejected"]);
    let issue = json!({"code": "unknownOption", "options": disputes, "found": "unknown"});
    assert_record_field("dispute", json!("unknown"), issue);
    let issue = json!({"code": "unknownOption", "options": ["open"], "found": "closed"});
    assert_record_field("settledMonthsAgo", json!("closed"), issue);
    for value in [json!(1), json!(null), json!(["fraud"])] {
        let found = if value.is_array() {
            "array"
        } else if value.is_null() {
            "null"
        } else {
            "number"
        };
        assert_record_field(
            "kind",
            value,
            json!({"code": "wrongType", "expected": "string", "found": found}),
        );
    }
    let mut profile = good();
    profile["records"] = json!([good_record()]);
    profile["records"][0]["kind"] = json!("LoanOverdue");
    assert_eq!(json_issues(&profile)[0]["options"].as_array().unwrap().len(), 32);
}

#[test]
fn a_record_cannot_be_settled_before_it_fell_due() {
    assert_record_field_is_fine("settledMonthsAgo", json!(9));
    assert_record_field(
        "settledMonthsAgo",
        json!(10),
        json!({"code": "settledBeforeDue", "dueMonthsAgo": 9}),
    );
}

#[test]
fn a_record_cannot_be_later_than_time_allows() {
    assert_record_field_is_fine("daysLate", json!(61));
    assert_record_field_is_fine("daysLate", json!(62));
    let issue = json!({"code": "laterThanTimeAllows", "maximum": 62, "found": 63.0});
    assert_record_field("daysLate", json!(63), issue);
}

#[test]
fn a_list_holds_at_most_200_records() {
    for (count, fits) in [(199, true), (200, true), (201, false), (10_000, false)] {
        let mut profile = good();
        profile["records"] = Json::from(vec![good_record(); count]);
        let read = Profile::from_value(&serde_json::from_value(profile.clone()).unwrap());
        assert_eq!(read.is_ok(), fits, "{count}");
        if !fits {
            let issue = json!({"field": "records", "code": "tooMany", "maximum": MAX_RECORDS});
            assert_eq!(json_issues(&profile), json!([issue]));
        }
    }
}

#[test]
fn records_are_a_list_or_withheld() {
    for (value, found) in
        [(json!({}), "object"), (json!(null), "null"), (json!(0), "number"), (json!("none"), "string")]
    {
        let issue = json!({"code": "wrongType", "expected": "array or \"unknown\"", "found": found});
        assert_field("records", value, issue);
    }
    let mut profile = good();
    profile["records"] = json!([[], null, "fraud"]);
    let issue = |at: u8, found: &str| json!({"field": format!("records[{at}]"), "code": "wrongType", "expected": "object", "found": found});
    assert_eq!(json_issues(&profile), json!([issue(0, "array"), issue(1, "null"), issue(2, "string")]));
}
