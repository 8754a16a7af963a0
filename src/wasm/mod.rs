//! The boundary: the only place that knows JavaScript.
//!
//! Plain values in, plain values out. A user's mistake comes back as a value, `{kind: "invalid", issues}`; an
//! exception is thrown only if the model that was built in breaks its own rules, which a test rules out.

#[cfg(feature = "ahead")]
mod ahead;
mod convert;
mod write;

use std::sync::OnceLock;

use serde::Serialize;
use wasm_bindgen::prelude::*;

#[cfg(feature = "ahead")]
pub use ahead::{compare, cushions, mishaps, paths, project};

use crate::{
    catalogue::Catalogue,
    fault::Faults,
    model::Model,
    profile::{Issue, Profile},
    report,
    scorecard::Scorecard,
    value::Value,
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("api.d.ts");
#[cfg(feature = "ahead")]
#[wasm_bindgen(typescript_custom_section)]
const TYPES_AHEAD: &str = include_str!("ahead.d.ts");

/// Scores a profile and answers every benefit.
#[wasm_bindgen(unchecked_return_type = "Report | Invalid")]
pub fn evaluate(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WeightingSlug")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    let mut arguments = Arguments::of_model()?;
    let (profile, scorecard) = (arguments.profile(profile), arguments.scorecard(weighting));
    let benefits = &arguments.model.benefits;
    let report = scorecard.zip(profile).map(|(card, profile)| report::evaluate(card, benefits, &profile));
    arguments.answer(report)
}

/// Everything that a page needs to draw itself.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
pub fn catalogue() -> Result<JsValue, JsError> {
    to_js(&Catalogue::of(model()?))
}

fn to_js<T: Serialize>(value: &T) -> Result<JsValue, JsError> {
    Ok(write::write(value)?)
}

/// The built-in model, read once.
fn model() -> Result<&'static Model, JsError> {
    static MODEL: OnceLock<Result<Model, String>> = OnceLock::new();
    read_once(&MODEL, Model::embedded)
}

/// What was read before, or is read now.
fn read_once<T>(
    place: &'static OnceLock<Result<T, String>>,
    read: impl FnOnce() -> Result<T, Faults>,
) -> Result<&'static T, JsError> {
    let lines = |faults: Faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    place.get_or_init(|| read().map_err(lines)).as_ref().map_err(|faults| JsError::new(faults))
}

/// Reads JSON text with the parser that the browser has; what is no JSON reads as `null`.
pub(crate) fn parse_json(text: &str) -> Value {
    js_sys::JSON::parse(text).map_or(Value::Null, |value| convert::from_js_unlimited(&value))
}

/// The arguments of a call, as they are read: every mistake of every one is kept.
struct Arguments {
    model: &'static Model,
    issues: Vec<Issue>,
}

impl Arguments {
    fn of_model() -> Result<Self, JsError> {
        Ok(Arguments { model: model()?, issues: Vec::new() })
    }

    /// Keeps what was read, or the mistakes.
    fn keep<T>(&mut self, read: Result<T, Vec<Issue>>) -> Option<T> {
        read.map_err(|mut issues| self.issues.append(&mut issues)).ok()
    }

    fn profile(&mut self, profile: &JsValue) -> Option<Profile> {
        self.keep(Profile::from_value(&convert::from_js(profile)))
    }

    /// The scorecard of a weighting; the default one if none is named.
    fn scorecard(&mut self, weighting: &JsValue) -> Option<&'static Scorecard> {
        let scorecard = match convert::from_js(weighting) {
            Value::Null | Value::Other("undefined") => self.model.scorecard(None),
            Value::Text(slug) => self.model.scorecard(Some(&slug)),
            other => Err(Issue::wrong_type("weighting", "string", &other)),
        };
        self.keep(scorecard.map_err(|issue| vec![issue]))
    }

    /// The answer, or the mistakes that left none.
    fn answer<T: Serialize>(self, answer: Option<T>) -> Result<JsValue, JsError> {
        match answer {
            Some(answer) if self.issues.is_empty() => to_js(&answer),
            _ => to_js(&Invalid { issues: self.issues }),
        }
    }
}

/// A user's mistakes.
#[derive(Serialize)]
#[serde(tag = "kind", rename = "invalid")]
struct Invalid {
    issues: Vec<Issue>,
}
