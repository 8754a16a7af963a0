//! What the verbs of the JavaScript API answer, computed without JavaScript.

use open_sesame::{Issue, Model, api, mishaps::Mishaps, value::Value};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::case::{Call, Case};

/// JSON as plain data.
pub fn plain(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap()
}

/// An answer, or its mistakes, as JSON.
pub fn json(answer: Result<impl Serialize, Vec<Issue>>) -> Json {
    match answer {
        Ok(answer) => serde_json::to_value(answer).unwrap(),
        Err(issues) => json!({"kind": "invalid", "issues": issues}),
    }
}

/// The answer to a case, or its mistakes.
pub fn answer(model: &Model, mishaps: &Mishaps, call: Call, case: &Case) -> Json {
    let argument = |name: &str| plain(case.argument(name));
    let weighting = || argument("weighting");
    match call {
        Call::Evaluate => json(api::evaluate(model, &argument("profile"), &weighting())),
        Call::Cushions => json(api::cushions(model, mishaps, &argument("profile"), &weighting())),
        Call::Project => json(api::project(model, &argument("profile"), &argument("plan"), &weighting())),
        Call::Compare => json(api::compare(model, &argument("before"), &argument("after"), &weighting())),
        Call::Paths => json(api::paths(model, &argument("profile"), &argument("goal"), &weighting())),
        Call::Policies => json(api::policies(&argument("table"), &argument("terms"))),
        Call::Power => json(api::power(&argument("table"), &argument("claim"))),
    }
}
