//! The boundary: the only place that knows JavaScript.
//!
//! Plain values in, plain values out. A user's mistake comes back as a value, `{kind: "invalid", issues}`; an
//! exception is thrown only if the model that was built in breaks its own rules, which a test rules out.

mod convert;
mod write;

use std::sync::OnceLock;

use serde::Serialize;
use wasm_bindgen::prelude::*;

use crate::{
    catalogue::Catalogue,
    model::Model,
    profile::{Issue, Profile},
    report,
    scorecard::Scorecard,
    value::Value,
};

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("api.d.ts");

/// Scores a profile and answers every benefit.
#[wasm_bindgen(unchecked_return_type = "Report | Invalid")]
pub fn evaluate(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WeightingSlug")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    let model = model()?;
    match read(model, profile, weighting) {
        Ok((profile, scorecard)) => to_js(&report::evaluate(scorecard, &model.benefits, &profile)),
        Err(issues) => to_js(&Invalid { issues }),
    }
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
    let read = || {
        Model::embedded().map_err(|faults| {
            let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            lines.join("\n")
        })
    };
    MODEL.get_or_init(read).as_ref().map_err(|faults| JsError::new(faults))
}

/// Reads JSON text with the parser that the browser has; what is no JSON reads as `null`.
pub(crate) fn parse_json(text: &str) -> Value {
    js_sys::JSON::parse(text).map_or(Value::Null, |value| convert::from_js_unlimited(&value))
}

/// Reads both arguments, and names the mistakes of both.
fn read<'m>(
    model: &'m Model,
    profile: &JsValue,
    weighting: &JsValue,
) -> Result<(Profile, &'m Scorecard), Vec<Issue>> {
    let profile = Profile::from_value(&convert::from_js(profile));
    let scorecard = match convert::from_js(weighting) {
        Value::Null | Value::Other("undefined") => model.scorecard(None),
        Value::Text(slug) => model.scorecard(Some(&slug)),
        other => Err(Issue::wrong_type("weighting", "string", &other)),
    };
    match (profile, scorecard) {
        (Ok(profile), Ok(scorecard)) => Ok((profile, scorecard)),
        (Ok(_), Err(issue)) => Err(vec![issue]),
        (Err(issues), Ok(_)) => Err(issues),
        (Err(mut issues), Err(issue)) => {
            issues.push(issue);
            Err(issues)
        }
    }
}

/// A user's mistakes.
#[derive(Serialize)]
#[serde(tag = "kind", rename = "invalid")]
struct Invalid {
    issues: Vec<Issue>,
}
