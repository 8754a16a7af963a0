//! What looks from one state to another: `compare`, `project`, `cushions`, `paths`.
//!
//! Behind the feature `ahead`, which is on unless switched off: the page's first view needs none of it, and loads a
//! copy of the engine without it first.

use std::sync::OnceLock;

use wasm_bindgen::prelude::*;

use super::{Arguments, convert, model, read_once, to_js};
use crate::{
    mishaps::{self, Mishaps},
    paths::{self, Goal},
    profile::{Issue, Profile},
    report,
    time::{self, Plan},
};

/// Tells what moved between two profiles, and why.
#[wasm_bindgen(unchecked_return_type = "Change | Invalid")]
pub fn compare(
    #[wasm_bindgen(unchecked_param_type = "Profile")] before: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Profile")] after: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WeightingSlug")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    let mut arguments = Arguments::of_model()?;
    let mut profile = |name: &str, value: &JsValue| {
        let read = Profile::from_value(&convert::from_js(value));
        arguments.keep(read.map_err(|issues| issues.into_iter().map(|issue| within(name, issue)).collect()))
    };
    let profiles = (profile("before", before), profile("after", after));
    let scorecard = arguments.scorecard(weighting);
    let benefits = &arguments.model.benefits;
    let change = match (scorecard, profiles) {
        (Some(card), (Some(before), Some(after))) => Some(report::compare(card, benefits, &before, &after)),
        _ => None,
    };
    arguments.answer(change)
}

/// An issue of one of several profiles: `after.creditUtilisation`.
fn within(name: &str, issue: Issue) -> Issue {
    let field = if issue.field == "profile" { name.to_owned() } else { format!("{name}.{}", issue.field) };
    Issue { field, ..issue }
}

/// Carries a profile through a plan, month by month.
#[wasm_bindgen(unchecked_return_type = "Projection | Invalid")]
pub fn project(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Plan")] plan: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WeightingSlug")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    let mut arguments = Arguments::of_model()?;
    let profile = arguments.profile(profile);
    let plan = arguments.keep(Plan::from_value(&convert::from_js(plan)));
    let scorecard = arguments.scorecard(weighting);
    let projection = match (scorecard, profile, plan) {
        (Some(card), Some(profile), Some(plan)) => {
            let projection = time::project(card, &arguments.model.benefits, &profile, &plan);
            arguments.keep(projection)
        }
        _ => None,
    };
    arguments.answer(projection)
}

/// Finds the best ways to a goal, or the proof that there is none.
#[wasm_bindgen(unchecked_return_type = "There | Paths | Unreachable | Invalid")]
pub fn paths(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Goal")] goal: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WeightingSlug")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    let mut arguments = Arguments::of_model()?;
    let profile = arguments.profile(profile);
    let goal = arguments.keep(Goal::from_value(&convert::from_js(goal)));
    let scorecard = arguments.scorecard(weighting);
    let benefits = &arguments.model.benefits;
    if let Some(goal) = &goal {
        let card = scorecard.or(arguments.model.scorecards.first());
        arguments.keep(card.map_or(Ok(()), |card| goal.check(card, benefits)));
    }
    let found = match (scorecard, profile, goal) {
        (Some(card), Some(profile), Some(goal)) => paths::paths(card, benefits, &profile, &goal).ok(),
        _ => None,
    };
    arguments.answer(found)
}

/// Tells what every mishap would cost today, and which of them would close each open benefit.
#[wasm_bindgen(unchecked_return_type = "Cushions | Invalid")]
pub fn cushions(
    #[wasm_bindgen(unchecked_param_type = "Profile")] profile: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "WeightingSlug")] weighting: &JsValue,
) -> Result<JsValue, JsError> {
    let mut arguments = Arguments::of_model()?;
    let (profile, scorecard) = (arguments.profile(profile), arguments.scorecard(weighting));
    let (benefits, mishaps) = (&arguments.model.benefits, built_in()?);
    let cushions =
        scorecard.zip(profile).map(|(card, profile)| mishaps::cushions(card, benefits, mishaps, &profile));
    arguments.answer(cushions)
}

/// What is likely to go wrong, and lives in which to see it.
#[wasm_bindgen(unchecked_return_type = "Mishaps")]
pub fn mishaps() -> Result<JsValue, JsError> {
    to_js(built_in()?)
}

/// The built-in mishaps, read once.
fn built_in() -> Result<&'static Mishaps, JsError> {
    static MISHAPS: OnceLock<Result<Mishaps, String>> = OnceLock::new();
    let presets = &model()?.presets;
    read_once(&MISHAPS, || Mishaps::embedded(presets))
}
