//! Any JSON is read as a goal, or refused with a reason; what the model has is searched, and the first way leads there.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_sesame::{
    evaluate,
    paths::{Goal, Paths, paths},
    time::project,
};
use open_sesame_fuzz::{MODEL, accepted, part, preset, value};

fuzz_target!(|bytes: &[u8]| {
    let Some(json) = part(bytes, "goal") else { return };
    let Some(goal) = accepted(Goal::from_value(&value(json))) else { return };
    let (card, benefits, profile) = (&MODEL.scorecards[0], &MODEL.benefits, preset(bytes));
    match accepted(paths(card, benefits, profile, &goal)) {
        Some(Paths::Paths { paths, .. }) => {
            let way = paths.first().expect("at least one");
            let months = project(card, benefits, profile, &way.plan).expect("a way can be gone").months;
            let end = &months.last().expect("month 0 at least").profile;
            assert!(goal.is_met(card, &evaluate(card, benefits, end)));
        }
        Some(Paths::Unreachable { best, needed_score, blocked, .. }) => {
            let short = best.zip(needed_score).is_none_or(|(best, needed)| best.score < needed);
            assert!(short || !blocked.is_empty(), "a proof without a reason");
        }
        Some(Paths::There { .. }) | None => {}
    }
});
