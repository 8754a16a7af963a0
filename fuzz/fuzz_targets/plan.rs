//! Any JSON is read as a plan, or refused with a reason; what fits a profile is carried to its end.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_sesame::time::{Plan, project};
use open_sesame_fuzz::{MODEL, accepted, check, part, preset, value};

fuzz_target!(|bytes: &[u8]| {
    let Some(json) = part(bytes, "plan") else { return };
    let Some(plan) = accepted(Plan::from_value(&value(json))) else { return };
    let profile = preset(bytes);
    let projected = project(&MODEL.scorecards[0], &MODEL.benefits, profile, &plan);
    let Some(projection) = accepted(projected) else { return };
    assert_eq!(projection.months.len(), usize::from(plan.months) + 1);
    for month in projection.months {
        assert_eq!(check(&MODEL, &month.profile).standing, month.standing);
    }
});
