//! What looks from one state to another, and models of one's own: everything that a page's first view does without.

use std::sync::OnceLock;

use wasm_bindgen::prelude::*;

use super::{
    built_in,
    convert::{from_js, from_js_large},
    model, moved_in, to_js,
};
use crate::{
    api::{self, OrIssues},
    catalogue::Catalogue,
    mishaps::Mishaps,
    model::Model,
    value::Value,
};

/// Everything that a page needs to draw itself.
#[wasm_bindgen(unchecked_return_type = "Catalogue")]
pub fn catalogue() -> Result<JsValue, JsError> {
    to_js(Ok(Catalogue::of(model()?)))
}

/// Tells what moved between two profiles, and why.
#[wasm_bindgen(unchecked_return_type = "Change | Invalid")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "Profile")] before: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Profile")] after: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::compare(model()?, &from_js(before), &from_js(after), &from_js(weighting)))
}

/// Carries a profile through a plan, month by month.
#[wasm_bindgen(unchecked_return_type = "Projection | Invalid")]
pub fn project(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Plan")] plan: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::project(model()?, &from_js(profile), &from_js(plan), &from_js(weighting)))
}

/// Tells which plans with a name a profile can follow.
#[wasm_bindgen(unchecked_return_type = "Plans | Invalid")]
pub fn plans(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Moments")] moments: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::plans(&from_js(profile), &from_js(moments)))
}

/// Finds the best ways to a goal, or the proof that there is none.
#[wasm_bindgen(unchecked_return_type = "Paths | Invalid")]
pub fn paths(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Goal")] goal: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::paths(model()?, &from_js(profile), &from_js(goal), &from_js(weighting)))
}

/// Tells what every mishap would cost today, and which of them would close each open benefit.
#[wasm_bindgen(unchecked_return_type = "Cushions | Invalid")]
pub fn cushions(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::cushions(model()?, built_in_mishaps()?, &from_js(profile), &from_js(weighting)))
}

/// Tells what follows from each of four policies for cut-offs: maximum profit, group unaware, demographic parity, equal
/// opportunity. Terms that are left out are assumptions of ours.
#[wasm_bindgen(unchecked_return_type = "Policies | Invalid")]
pub fn policies(
    #[wasm_bindgen(unchecked_param_type = "Table")] table: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Terms | null")] terms: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::policies(&from_js_large(table), &from_js(terms)))
}

/// Measures how well a score tells good from bad: AUC, Gini, KS; and calibration, against the odds and bands of a scorecard.
#[wasm_bindgen(unchecked_return_type = "Power | Invalid")]
pub fn power(
    #[wasm_bindgen(unchecked_param_type = "Table")] table: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Claim | null")] claim: &JsValue,
) -> Result<JsValue, JsError> {
    to_js(api::power(&from_js_large(table), &from_js(claim)))
}

/// What is likely to go wrong, and lives in which to see it.
#[wasm_bindgen(unchecked_return_type = "Mishaps")]
pub fn mishaps() -> Result<JsValue, JsError> {
    to_js(Ok(built_in_mishaps()?))
}

/// The built-in mishaps, read once.
fn built_in_mishaps() -> Result<&'static Mishaps, JsError> {
    static MISHAPS: OnceLock<OrIssues<Mishaps>> = OnceLock::new();
    built_in(MISHAPS.get_or_init(Mishaps::embedded))
}

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = r#"
/** A model of one's own: each part shaped like its file in `src/data` of the crate. */
export interface ModelFiles {
  scorecard: unknown;
  benefits: unknown;
  presets: unknown;
  mishaps: unknown;
}
"#;

/// A model of one's own, with the verbs of the built-in one.
#[wasm_bindgen(js_name = Model)]
pub struct OwnModel {
    model: Model,
    mishaps: Mishaps,
}

#[wasm_bindgen(js_class = Model)]
impl OwnModel {
    /// Reads a model, or names every mistake and every broken rule in any part of it.
    #[wasm_bindgen(unchecked_return_type = "Model | Invalid")]
    pub fn read(
        #[wasm_bindgen(unchecked_param_type = "ModelFiles")] files: &JsValue,
    ) -> Result<JsValue, JsError> {
        let part = |name: &str| match js_sys::Reflect::get(files, &JsValue::from_str(name)) {
            Ok(value) => from_js_large(&value),
            Err(_) => Value::Other("a value that can't be read"),
        };
        let read =
            api::read_model([&part("scorecard"), &part("benefits"), &part("presets"), &part("mishaps")]);
        let read = read.map(|(model, mishaps)| OwnModel { model, mishaps });
        match read {
            Ok(own) => Ok(JsValue::from(own)),
            Err(issues) => to_js::<()>(Err(issues)),
        }
    }

    /// Everything that a page needs to draw itself.
    #[wasm_bindgen(unchecked_return_type = "Catalogue")]
    pub fn catalogue(&self) -> Result<JsValue, JsError> {
        to_js(Ok(Catalogue::of(&self.model)))
    }

    /// Scores a profile and answers every benefit.
    #[wasm_bindgen(unchecked_return_type = "Report | Invalid")]
    pub fn evaluate(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::evaluate(&self.model, &from_js(profile), &from_js(weighting)))
    }

    /// Tells in short what moved between two profiles; `weightingBefore` if that was another one.
    #[wasm_bindgen(unchecked_return_type = "Moved | Invalid")]
    pub fn moved(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] before: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Profile")] after: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
        #[wasm_bindgen(js_name = weightingBefore, unchecked_optional_param_type = "string")]
        earlier: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(moved_in(&self.model, [before, after], weighting, earlier))
    }

    /// A record so many months later, 0 to 240: an open one goes on being unpaid.
    #[wasm_bindgen(unchecked_return_type = "Aged | Invalid")]
    pub fn aged(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CreditRecord")] record: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] months: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::aged(&from_js(record), &from_js(months)))
    }

    /// Tells which plans with a name a profile can follow.
    #[wasm_bindgen(unchecked_return_type = "Plans | Invalid")]
    pub fn plans(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Moments")] moments: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::plans(&from_js(profile), &from_js(moments)))
    }

    /// What is likely to go wrong, and lives in which to see it.
    #[wasm_bindgen(unchecked_return_type = "Mishaps")]
    pub fn mishaps(&self) -> Result<JsValue, JsError> {
        to_js(Ok(&self.mishaps))
    }

    /// Tells what moved between two profiles, and why.
    #[wasm_bindgen(unchecked_return_type = "Change | Invalid")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] before: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Profile")] after: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::compare(&self.model, &from_js(before), &from_js(after), &from_js(weighting)))
    }

    /// Carries a profile through a plan, month by month.
    #[wasm_bindgen(unchecked_return_type = "Projection | Invalid")]
    pub fn project(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Plan")] plan: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::project(&self.model, &from_js(profile), &from_js(plan), &from_js(weighting)))
    }

    /// Finds the best ways to a goal, or the proof that there is none.
    #[wasm_bindgen(unchecked_return_type = "Paths | Invalid")]
    pub fn paths(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Goal")] goal: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::paths(&self.model, &from_js(profile), &from_js(goal), &from_js(weighting)))
    }

    /// Tells what every mishap would cost today, and which of them would close each open benefit.
    #[wasm_bindgen(unchecked_return_type = "Cushions | Invalid")]
    pub fn cushions(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string")] weighting: &JsValue,
    ) -> Result<JsValue, JsError> {
        to_js(api::cushions(&self.model, &self.mishaps, &from_js(profile), &from_js(weighting)))
    }
}
