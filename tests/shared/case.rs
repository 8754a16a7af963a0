//! What a case file holds.

use serde::Deserialize;
use serde_json::{Map, Value as Json};

/// What is asked: a verb of the JavaScript API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    Evaluate,
    Project,
    Compare,
    Paths,
    Cushions,
    Policies,
    Power,
}

impl Call {
    pub const ALL: [Call; 7] = [
        Call::Evaluate,
        Call::Project,
        Call::Compare,
        Call::Paths,
        Call::Cushions,
        Call::Policies,
        Call::Power,
    ];

    /// The folder of its cases in `tests/cases`, which is the first part of their slugs: `paths/`. Those of
    /// `evaluate` lie in no folder of their own.
    pub fn folder(self) -> &'static str {
        match self {
            Call::Evaluate => "",
            Call::Project => "project/",
            Call::Compare => "compare/",
            Call::Paths => "paths/",
            Call::Cushions => "cushions/",
            Call::Policies => "policies/",
            Call::Power => "power/",
        }
    }

    /// The call of a case, by its slug.
    pub fn of(slug: &str) -> Call {
        let named = |call: &Call| *call != Call::Evaluate && slug.starts_with(call.folder());
        Call::ALL.into_iter().find(named).unwrap_or(Call::Evaluate)
    }

    /// The arguments, by the keys under which a case holds them.
    pub fn arguments(self) -> &'static [&'static str] {
        match self {
            Call::Evaluate | Call::Cushions => &["profile", "weighting"],
            Call::Project => &["profile", "plan", "weighting"],
            Call::Compare => &["before", "after", "weighting"],
            Call::Paths => &["profile", "goal", "weighting"],
            Call::Policies => &["table", "terms"],
            Call::Power => &["table", "claim"],
        }
    }

    /// The key under which a case holds the answer.
    pub fn answer(self) -> &'static str {
        if self == Call::Evaluate { "report" } else { "answer" }
    }
}

/// One case of `tests/cases`: what is asked, and the answer in full.
#[derive(Deserialize)]
pub struct Case {
    /// What the case shows, as a sentence.
    pub sentence: String,
    /// The mistakes, if something is wrong.
    issues: Option<Json>,
    /// The arguments, right or wrong, and the answer, if all are right.
    #[serde(flatten)]
    rest: Map<String, Json>,
}

impl Case {
    /// Reads a case of this call.
    pub fn read(call: Call, text: &str) -> Case {
        let case: Case = serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}\n{text}"));
        for key in case.rest.keys() {
            let known = call.arguments().contains(&key.as_str()) || key == call.answer();
            assert!(known, "{}: {key} is no part of such a case", case.sentence);
        }
        case
    }

    /// An argument of the call.
    #[track_caller]
    pub fn argument(&self, name: &str) -> &Json {
        self.rest.get(name).unwrap_or_else(|| panic!("{}: has no {name}", self.sentence))
    }

    /// The answer, if there are no mistakes.
    pub fn answer(&self, call: Call) -> Option<&Json> {
        self.rest.get(call.answer())
    }

    /// What is answered in JavaScript.
    pub fn expected(&self, call: Call) -> Json {
        match (self.answer(call), &self.issues) {
            (Some(answer), None) => answer.clone(),
            (None, Some(issues)) => serde_json::json!({"kind": "invalid", "issues": issues}),
            _ => panic!("{}: needs an answer or issues", self.sentence),
        }
    }
}
