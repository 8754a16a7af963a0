//! Withholding is never the same as no.

use open_sesame::{
    Answer, Input, Profile, Report,
    benefits::BenefitState,
    report::Standing,
    requirement::{Requirement, Verdict},
};
use proptest::{prelude::*, sample::select, test_runner::TestCaseResult};

use crate::{
    changes::with,
    strategies::{MODEL, config, inputs, profiles, reports, scored_profiles, side_by_side},
};

/// What can be withheld: every input, and the records (`None`).
fn everything() -> impl Iterator<Item = Option<Input>> {
    Input::ALL.into_iter().map(Some).chain([None])
}

fn without(profile: &Profile, what: Option<Input>) -> Profile {
    let Some(input) = what else {
        let mut changed = profile.clone();
        changed.set_records(None).unwrap();
        return changed;
    };
    with(profile, input, Answer::Unknown)
}

#[track_caller]
fn assert_missing_attributes_are_stated(profile: &Profile) {
    for (card, report) in MODEL.scorecards.iter().zip(reports(profile)) {
        for (characteristic, partial) in card.characteristics.iter().zip(report.characteristics) {
            assert_eq!(partial.attribute.is_none(), partial.value.is_none(), "{}", partial.characteristic);
            if partial.value.is_none() {
                assert_eq!(partial.points, characteristic.missing.points, "{}", partial.characteristic);
            }
        }
    }
}

#[test]
fn any_two_answers_can_be_withheld_from_any_preset() {
    for preset in &MODEL.presets {
        for one in everything() {
            for other in everything() {
                assert_missing_attributes_are_stated(&without(&without(&preset.profile, one), other));
            }
        }
    }
}

#[test]
fn a_profile_that_withholds_everything_has_no_score_and_no_answer_is_no() {
    assert_missing_attributes_are_stated(&Profile::unknown());
    for report in reports(&Profile::unknown()) {
        let Standing::NotScored { gates } = &report.standing else { panic!("there is a score") };
        assert_eq!(gates.len(), 5);
        for gate in gates {
            let opted_out = gate.gate == "recordsWithheld";
            assert_eq!(
                gate.verdict,
                if opted_out { Verdict::NotMet } else { Verdict::Unknown },
                "{}",
                gate.gate
            );
        }
        assert!(report.benefits.iter().all(|benefit| benefit.state == BenefitState::Unknown));
    }
}

fn assert_no_score_means_no_answer(report: &Report) -> TestCaseResult {
    if report.standing.score().is_none() {
        prop_assert!(report.key_factors.is_empty());
        for benefit in &report.benefits {
            let asks_for_one = MODEL.benefits.score_needed(benefit.benefit).is_some();
            prop_assert!(!asks_for_one || benefit.state == BenefitState::Unknown, "{}", benefit.benefit);
            prop_assert_eq!(benefit.cushion, None);
            prop_assert_eq!(benefit.credit_line_yuan, None);
        }
    }
    Ok(())
}

/// The leaves of a tree, in its order.
fn leaves(requirement: &Requirement) -> Vec<&Requirement> {
    match requirement {
        Requirement::All(branches) | Requirement::Any(branches) => branches.iter().flat_map(leaves).collect(),
        leaf => vec![leaf],
    }
}

fn gate(report: &Report, word: &str) -> Verdict {
    let Standing::NotScored { gates } = &report.standing else { return Verdict::Met };
    gates.iter().find(|gate| gate.gate == word).map_or(Verdict::Met, |gate| gate.verdict)
}

/// A gate, or a leaf that looks at the profile alone, stays as it was or can no longer be known.
fn assert_only_knowledge_is_lost(before: &Report, after: &Report) -> TestCaseResult {
    for word in MODEL.scorecards[0].gates.iter().map(|gate| gate.gate.as_str()) {
        let (was, is) = (gate(before, word), gate(after, word));
        let opted_out = word == "recordsWithheld" && is == Verdict::NotMet;
        prop_assert!(is == was || is == Verdict::Unknown || opted_out, "{}: {:?} became {:?}", word, was, is);
    }
    for (at, benefit) in MODEL.benefits.benefits.iter().enumerate() {
        for (place, leaf) in leaves(&benefit.requirement).into_iter().enumerate() {
            if matches!(leaf, Requirement::Score(_) | Requirement::Benefit(_)) {
                continue;
            }
            let was = before.benefits[at].requirements[place];
            let is = after.benefits[at].requirements[place];
            prop_assert!(is == was || is.verdict == Verdict::Unknown, "{}", benefit.benefit);
        }
    }
    Ok(())
}

/// The points of what is withheld may be fewer, and then the score may fall below what is asked. At a score that
/// is no lower, nothing that was unknown or open becomes a no.
fn assert_no_is_never_the_answer(before: &Report, after: &Report) -> TestCaseResult {
    if after.standing.score() < before.standing.score() && after.standing.score().is_some() {
        return Ok(());
    }
    for (was, is) in before.benefits.iter().zip(&after.benefits) {
        if matches!(was.state, BenefitState::Unknown | BenefitState::Open) {
            let fits = is.state == was.state || is.state == BenefitState::Unknown;
            prop_assert!(fits, "{}: {:?} became {:?}", was.benefit, was.state, is.state);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn without_a_score_every_benefit_that_asks_for_one_is_unknown(profile in profiles()) {
        reports(&profile).iter().try_for_each(assert_no_score_means_no_answer)?;
    }

    #[test]
    fn withholding_loses_knowledge_and_gives_no_answer_of_no(
        profile in profiles(),
        what in prop::option::weighted(0.9, inputs()),
    ) {
        let after = without(&profile, what);
        for (before, after) in side_by_side(&profile, &after) {
            assert_only_knowledge_is_lost(&before, &after)?;
            assert_no_is_never_the_answer(&before, &after)?;
        }
    }
}

/// Whether a score is there or not, the same is known of what asks for none.
#[test]
fn what_asks_for_no_score_is_answered_the_same_without_one() {
    let asked = std::cell::Cell::new(0);
    proptest!(config(), |(profile in scored_profiles(), gate in select(vec![Input::OptedIn, Input::RealNameVerified]))| {
        let mut switched = profile.clone();
        switched.set(gate, Answer::Unknown).unwrap();
        let of_gate = |benefit: &str| {
            let found = MODEL.benefits.benefits.iter().find(|one| one.benefit == benefit).unwrap();
            leaves(&found.requirement).iter().any(|leaf| matches!(leaf, Requirement::Input(at) if at.input == gate))
        };
        for (with, without) in side_by_side(&profile, &switched) {
            prop_assert!(with.standing.score().is_some() && without.standing.score().is_none());
            for (with, without) in with.benefits.iter().zip(&without.benefits) {
                if MODEL.benefits.score_needed(with.benefit).is_none() && !of_gate(with.benefit) {
                    prop_assert_eq!(with, without);
                    asked.set(asked.get() + 1);
                }
            }
        }
    });
    assert!(asked.get() > 0);
}
