//! What the verbs of the JavaScript API answer, computed without JavaScript.

use open_sesame::{
    Issue, Model, Profile, evaluate,
    mishaps::{Mishaps, cushions},
    paths::{Goal, paths},
    report::compare,
    scorecard::Scorecard,
    time::{Plan, project},
    value::Value,
};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::case::{Call, Case};

/// The arguments of a call as they are read: the mistakes of all are kept.
struct Arguments<'a> {
    case: &'a Case,
    issues: Vec<Issue>,
}

impl Arguments<'_> {
    fn keep<T>(&mut self, read: Result<T, Vec<Issue>>) -> Option<T> {
        read.map_err(|issues| self.issues.extend(issues)).ok()
    }

    fn read<T>(&mut self, name: &str, read: impl Fn(&Value) -> Result<T, Vec<Issue>>) -> Option<T> {
        self.keep(read(&serde_json::from_value(self.case.argument(name).clone()).unwrap()))
    }

    fn scorecard<'m>(&mut self, model: &'m Model) -> Option<&'m Scorecard> {
        self.keep(model.scorecard(Some(&self.case.weighting)).map_err(|issue| vec![issue]))
    }
}

/// One of two profiles: its mistakes are named with it.
fn profile_of(name: &str, value: &Value) -> Result<Profile, Vec<Issue>> {
    Profile::from_value(value).map_err(|mut issues| {
        for Issue { field, .. } in &mut issues {
            *field = if field == "profile" { name.to_owned() } else { format!("{name}.{field}") };
        }
        issues
    })
}

fn json(value: &impl Serialize) -> Json {
    serde_json::to_value(value).unwrap()
}

/// The answer to a case, or its mistakes.
pub fn answer(model: &Model, mishaps: &Mishaps, call: Call, case: &Case) -> Json {
    let mut arguments = Arguments { case, issues: Vec::new() };
    let found = found(model, mishaps, call, &mut arguments);
    match found {
        Some(answer) if arguments.issues.is_empty() => answer,
        _ => json!({"kind": "invalid", "issues": arguments.issues}),
    }
}

fn found(model: &Model, mishaps: &Mishaps, call: Call, arguments: &mut Arguments) -> Option<Json> {
    let benefits = &model.benefits;
    if call == Call::Compare {
        let before = arguments.read("before", |value| profile_of("before", value));
        let after = arguments.read("after", |value| profile_of("after", value));
        return Some(json(&compare(arguments.scorecard(model)?, benefits, &before?, &after?)));
    }
    let profile = arguments.read("profile", Profile::from_value);
    match call {
        Call::Evaluate => Some(json(&evaluate(arguments.scorecard(model)?, benefits, &profile?))),
        Call::Cushions => Some(json(&cushions(arguments.scorecard(model)?, benefits, mishaps, &profile?))),
        Call::Project => {
            let plan = arguments.read("plan", Plan::from_value);
            let card = arguments.scorecard(model)?;
            let projection = project(card, benefits, &profile?, &plan?);
            arguments.keep(projection).map(|projection| json(&projection))
        }
        Call::Paths | Call::Compare => {
            let goal = arguments.read("goal", Goal::from_value);
            let card = arguments.scorecard(model);
            let (goal, first) = (goal?, model.scorecards.first()?);
            arguments.keep(goal.check(card.unwrap_or(first), benefits))?;
            paths(card?, benefits, &profile?, &goal).ok().map(|paths| json(&paths))
        }
    }
}
