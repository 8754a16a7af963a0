//! What a case file holds.

use serde::Deserialize;
use serde_json::Value as Json;

/// One case of `tests/cases`: what is asked, and the answer in full.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// What the case shows, as a sentence.
    pub sentence: String,
    /// The profile, right or wrong.
    pub profile: Json,
    /// The weighting, right or wrong.
    pub weighting: String,
    /// The report, if both are right.
    pub report: Option<Json>,
    /// The mistakes, if one is wrong.
    pub issues: Option<Json>,
}

impl Case {
    /// What `evaluate` answers in JavaScript.
    pub fn expected(&self) -> Json {
        match (&self.report, &self.issues) {
            (Some(report), None) => report.clone(),
            (None, Some(issues)) => serde_json::json!({"kind": "invalid", "issues": issues}),
            _ => panic!("{}: needs a report or issues", self.sentence),
        }
    }
}
