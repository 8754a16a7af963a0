//! Mistakes in tables, terms and claims. Those that JSON can say are among the cases, too.

use open_sesame::{
    Issue,
    lending::{Claim, MOST_GROUPS, MOST_PEOPLE, Table, Terms, policies},
    value::Value,
};
use serde_json::{Value as Json, json};

use super::{TERMS, group, one_group, value};

fn said(issues: Vec<Issue>) -> Vec<String> {
    issues.iter().map(ToString::to_string).collect()
}

#[track_caller]
fn assert_table(table: &Json, expected: &[&str]) {
    assert_eq!(said(Table::from_value(&value(table)).expect_err("a mistake")), expected, "{table}");
}

fn good_table() -> Json {
    json!({"scores": [600, 700], "groups": [{"group": "all", "good": [1, 2], "bad": [2, 1]}]})
}

#[test]
fn what_has_no_score_may_be_left_out_and_a_table_survives_json() {
    let table = Table::from_value(&value(&good_table())).unwrap();
    assert_eq!(table, one_group(&[600, 700], &[1.0, 2.0], &[2.0, 1.0]));
    assert_eq!(Table::from_value(&value(&serde_json::to_value(&table).unwrap())), Ok(table));
}

#[test]
fn a_scale_ascends() {
    let mut table = good_table();
    table["scores"] = json!([700, 600]);
    assert_table(&table, &["table.scores[1]: is not above the one before it"]);
    table["scores"] = json!([600, 600]);
    assert_table(&table, &["table.scores[1]: is not above the one before it"]);
    table["scores"] = json!([600, 65_536]);
    assert_table(&table, &["table.scores[1]: above 65535"]);
    table["scores"] = json!([]);
    assert_table(
        &table,
        &[
            "table.scores: has no scores",
            "table.groups[0].good: has 2 counts for 0 scores",
            "table.groups[0].bad: has 2 counts for 0 scores",
        ],
    );
}

#[test]
fn there_are_groups_and_not_too_many() {
    let mut table = good_table();
    table["groups"] = json!([]);
    assert_table(&table, &["table.groups: has no groups"]);
    let many = |count: usize| {
        let groups: Vec<_> = (0..count).map(|at| group(&at.to_string(), &[1.0], &[1.0])).collect();
        Table::new(&[600], &groups)
    };
    assert!(many(MOST_GROUPS).is_ok());
    assert_eq!(said(many(MOST_GROUPS + 1).unwrap_err()), ["table.groups: more than 32 entries"]);
    let twins = [group("all", &[1.0], &[1.0]), group("all", &[1.0], &[1.0])];
    let issues = Table::new(&[600], &twins).unwrap_err();
    assert_eq!(said(issues), ["table.groups[1]: \"all\" is listed twice"]);
}

#[test]
fn a_count_is_none_or_some_people() {
    for (count, issue) in [
        (-1.0, Some("below 0")),
        (-0.0, None),
        (1e-10, Some("is neither 0 nor 0.000000001 or more")),
        (1e-9, None),
        (f64::from(MOST_PEOPLE), None),
        (f64::from(MOST_PEOPLE) + 1.0, Some("above 4000000000")),
        (f64::NAN, Some("not a finite number")),
        (f64::INFINITY, Some("not a finite number")),
    ] {
        let found = Table::new(&[600], &[group("all", &[count], &[count])]);
        let expected =
            issue.map(|issue| ["good", "bad"].map(|key| format!("table.groups[0].{key}[0]: {issue}")));
        assert_eq!(found.err().map(said), expected.map(Vec::from), "{count}");
    }
}

#[test]
fn terms_are_within_their_ranges_however_they_were_made() {
    let first = TERMS;
    for (terms, issue) in [
        (Terms { line_yuan: 0, ..first }, "terms.lineYuan: below 1"),
        (Terms { line_yuan: 100_000_001, ..first }, "terms.lineYuan: above 100000000"),
        (Terms { capital_yuan: Some(-1.0), ..first }, "terms.capitalYuan: below 0"),
        (Terms { capital_yuan: Some(1.1e15), ..first }, "terms.capitalYuan: is above 1,000,000,000,000,000"),
        (Terms { capital_yuan: Some(f64::NAN), ..first }, "terms.capitalYuan: not a finite number"),
        (Terms { price: -0.01, ..first }, "terms.price: below 0"),
        (Terms { price: 10.01, ..first }, "terms.price: above 10"),
        (Terms { price: f64::INFINITY, ..first }, "terms.price: not a finite number"),
        (Terms { loss_given_default: 1.01, ..first }, "terms.lossGivenDefault: above 1"),
    ] {
        let issues = terms.check().unwrap_err();
        assert_eq!(said(issues.clone()), [issue]);
        let table = one_group(&[600], &[1.0], &[1.0]);
        assert_eq!(policies(&table, &terms), Err(issues.clone()));
        if !issue.ends_with("finite number") {
            assert_eq!(Terms::from_value(&value(&serde_json::to_value(terms).unwrap())), Err(issues));
        }
    }
    for capital_yuan in [Some(0.0), Some(1e15), None] {
        let terms = Terms { capital_yuan, ..first };
        assert_eq!(terms.check(), Ok(()));
        assert_eq!(Terms::from_value(&value(&serde_json::to_value(terms).unwrap())), Ok(terms));
    }
}

#[test]
fn terms_that_are_left_out_are_the_usual_ones() {
    assert_eq!(Terms::from_value(&value(&json!({}))), Ok(Terms::default()));
    let price = Terms::from_value(&value(&json!({"price": 0.2}))).unwrap();
    assert_eq!(price, Terms { price: 0.2, ..Terms::default() });
    assert_eq!(Terms::default().check(), Ok(()));
}

#[test]
fn a_claim_is_one_that_can_be_worked_with() {
    let claim = json!({"odds": {"pointsToDouble": 0, "anchorScore": 600, "anchorGoodToBad": 10},
        "bands": [{"band": "good", "from": 600, "to": 599}, {"band": "more", "from": 700, "to": 800}]});
    let issues = Claim::from_value(&value(&claim)).unwrap_err();
    assert_eq!(
        said(issues),
        ["claim.odds.pointsToDouble: is 0", "claim.bands[0].to: 599 is below from, 600"]
    );
    let issues = Claim::from_value(&Value::Map(vec![])).unwrap_err();
    assert_eq!(said(issues), ["claim.odds: missing", "claim.bands: missing"]);
}
