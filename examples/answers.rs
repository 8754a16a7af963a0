//! Answers questions, one JSON object a line, from the standard input: how another program asks the engine.
//!
//! `{"do": "catalogue"}`, `{"do": "evaluate", "profile": …}`, `{"do": "project", "profile": …, "plan": …}`,
//! `{"do": "paths", "profile": …, "goal": …}`, each but the first with a `weighting` if it is not the default one;
//! `{"do": "policies", "table": …, "terms": …}`, `{"do": "power", "table": …, "claim": …}`,
//! `{"do": "gini", "distribution": [[value, weight], …]}`. For every line one line comes back: the answer, or `{"kind": "invalid", "issues": […]}`. With `"brief": true` an evaluation is answered by
//! its score alone, and a projection by the scores of its months.

use std::io::{self, BufRead, BufWriter, Write};

use open_sesame::{Catalogue, Issue, Model, api, lending::gini, report::Standing, value::Value};
use serde_json::{Value as Json, json};

fn main() -> io::Result<()> {
    let model = Model::embedded().expect("a test reads the embedded model");
    let mut out = BufWriter::new(io::stdout().lock());
    for line in io::stdin().lock().lines() {
        writeln!(out, "{}", answer(&model, &line?))?;
    }
    out.flush()
}

fn answer(model: &Model, line: &str) -> Json {
    let question: Json = serde_json::from_str(line).unwrap_or(Json::Null);
    let part = |key: &str| question.get(key).map_or(Value::Null, value);
    let (profile, weighting) = (part("profile"), part("weighting"));
    let brief = question["brief"] == true;
    match question["do"].as_str() {
        Some("catalogue") => json!(Catalogue::of(model)),
        Some("evaluate") => or_issues(
            api::evaluate(model, &profile, &weighting)
                .map(|report| if brief { score(&report.standing) } else { json!(report) }),
        ),
        Some("project") => {
            or_issues(api::project(model, &profile, &part("plan"), &weighting).map(|projection| {
                if brief {
                    projection.months.iter().map(|month| score(&month.standing)).collect()
                } else {
                    json!(projection)
                }
            }))
        }
        Some("paths") => {
            or_issues(api::paths(model, &profile, &part("goal"), &weighting).map(|paths| json!(paths)))
        }
        Some("policies") => {
            or_issues(api::policies(&part("table"), &part("terms")).map(|found| json!(found)))
        }
        Some("power") => or_issues(api::power(&part("table"), &part("claim")).map(|found| json!(found))),
        Some("gini") => json!(gini(&pairs(&question["distribution"]))),
        _ => json!({"kind": "invalid", "issues": []}),
    }
}

fn pairs(json: &Json) -> Vec<(f64, f64)> {
    serde_json::from_value(json.clone()).unwrap_or_default()
}

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap_or(Value::Null)
}

fn score(standing: &Standing) -> Json {
    json!(standing.score())
}

fn or_issues(answer: Result<Json, Vec<Issue>>) -> Json {
    answer.unwrap_or_else(|issues| json!({"kind": "invalid", "issues": issues}))
}
