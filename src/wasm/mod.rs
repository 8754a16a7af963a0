//! The boundary: the only place that knows JavaScript.
//!
//! Plain values in, plain values out. A user's mistake comes back as a value, `{kind: "invalid", issues}`; an
//! exception is thrown only if the model that was built in breaks its own rules, which the build rules out.

mod convert;
#[cfg(feature = "whole")]
mod whole;

use std::{marker::PhantomData, sync::OnceLock};

use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use tsify::Tsify;
use wasm_bindgen::prelude::*;

#[cfg(feature = "whole")]
pub use whole::{OwnModel, catalogue, compare, cushions, mishaps, paths, plans, policies, power, project};

use crate::{
    api::{self, OrIssues},
    issue::Issue,
    model::Model,
    report::Moved,
};
use convert::from_js;

/// What no Rust type says by itself.
#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A value, or that it is withheld, or known to nobody. Never the same as 0. */
export type Given<T> = T | "unknown";

/** One mistake. `field` is its path: `records[3].daysLate`. */
export type Issue = { field: string } & Problem;

/** Something that a person leaves as it is: an input, or open records, which are then not settled. */
export type Pin = Input | "records";
"#;

/// Stands for `Given` above in the types of which TypeScript's are made.
#[allow(dead_code, reason = "only its type is used")]
pub(crate) struct Given<T>(PhantomData<T>);

/// Scores a profile and answers every benefit.
#[wasm_bindgen(unchecked_return_type = "Report | Invalid")]
pub fn evaluate(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::evaluate(model()?, &from_js(profile), &from_js(weighting)))
}

/// Tells in short what moved between two profiles; `weightingBefore` if that was another one.
#[wasm_bindgen(unchecked_return_type = "Moved | Invalid")]
pub fn moved(
    #[wasm_bindgen(unchecked_param_type = "Profile")] before: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Profile")] after: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
    #[wasm_bindgen(js_name = weightingBefore, unchecked_optional_param_type = "string")] earlier: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(moved_in(model()?, [before, after], weighting, earlier))
}

fn moved_in<'m>(
    model: &'m Model,
    [before, after]: [&JsValue; 2],
    weighting: &JsValue,
    earlier: &JsValue,
) -> OrIssues<Moved<'m>> {
    let earlier = from_js(if earlier.is_undefined() { weighting } else { earlier });
    api::moved(model, [&from_js(before), &earlier], [&from_js(after), &from_js(weighting)])
}

/// A record so many months later, 0 to 240: an open one goes on being unpaid.
#[wasm_bindgen(unchecked_return_type = "Aged | Invalid")]
pub fn aged(
    #[wasm_bindgen(unchecked_param_type = "CreditRecord")] record: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "number")] months: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::aged(&from_js(record), &from_js(months)))
}

/// A user's mistakes, all of them at once.
#[derive(Serialize, Tsify)]
#[serde(tag = "kind", rename = "invalid")]
pub struct Invalid {
    /// The mistakes, in the order of what was handed over.
    pub issues: Vec<Issue>,
}

fn to_js<T: Serialize>(answer: OrIssues<T>) -> Result<JsValue, JsError> {
    let serializer = Serializer::json_compatible();
    let value = match answer {
        Ok(answer) => answer.serialize(&serializer),
        Err(issues) => Invalid { issues }.serialize(&serializer),
    };
    Ok(value?)
}

/// The built-in model, read once.
fn model() -> Result<&'static Model, JsError> {
    static MODEL: OnceLock<OrIssues<Model>> = OnceLock::new();
    built_in(MODEL.get_or_init(Model::embedded))
}

/// What the crate brought along, if it could be read.
fn built_in<T>(read: &'static OrIssues<T>) -> Result<&'static T, JsError> {
    read.as_ref().map_err(|_| JsError::new("the built-in model can't be read"))
}
