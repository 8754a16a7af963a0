//! Lending by a score: small tables worked by hand, mistakes by their paths, published data, and the numbers of scikit-learn.

mod by_hand;
mod mistakes;
mod published;
mod reference;

use open_sesame::{
    lending::{Group, Outcomes, Policies, Policy, PolicyName, Table, Terms},
    value::Value,
};
use serde_json::Value as Json;

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap()
}

fn group(name: &str, good: &[f64], bad: &[f64]) -> Group {
    let without_score = Outcomes::default();
    Group { group: name.to_owned(), without_score, good: good.to_vec(), bad: bad.to_vec() }
}

fn one_group(scores: &[u16], good: &[f64], bad: &[f64]) -> Table {
    Table::new(scores, &[group("all", good, bad)]).unwrap()
}

/// Prices of a quarter and losses of a half: a lender breaks even at two who repay for each one who defaults.
const TERMS: Terms = Terms { line_yuan: 1_000, capital_yuan: None, price: 0.25, loss_given_default: 0.5 };

fn policy(found: &Policies, name: PolicyName) -> &Policy {
    found.policies.iter().find(|one| one.policy == name).unwrap()
}

#[track_caller]
fn assert_near(found: f64, expected: f64) {
    assert!((found - expected).abs() <= 1e-12 * expected.abs().max(1.0), "{found} is not {expected}");
}
