//! What goes wrong: what it costs, what it would close, and that a clean file has more to lose.

use std::sync::LazyLock;

use open_sesame::{
    Answer, CreditRecord, Input, Profile, Report,
    benefits::BenefitState::Open,
    evaluate,
    mishaps::{Cushions, Mishaps, cushions},
    profile::{Better, RecordKind},
    scorecard::Scorecard,
    time::{Plan, Step, project},
};
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestCaseResult};

use crate::{
    changes::milder,
    strategies::{MODEL, by_records_alone, config, events, profiles, scored_profiles, with_records},
};

static MISHAPS: LazyLock<Mishaps> = LazyLock::new(|| Mishaps::embedded().unwrap());

fn all_cushions(profile: &Profile) -> Vec<(&'static Scorecard, Cushions<'static>)> {
    let cards = MODEL.scorecards.iter();
    cards.map(|card| (card, cushions(card, &MODEL.benefits, &MISHAPS, profile))).collect()
}

/// The report after a mishap, by way of a plan of no months; `None` if it can't happen to the profile.
fn after<'m>(card: &'m Scorecard, profile: &Profile, step: Step) -> Option<Report<'m>> {
    let given = project(card, &MODEL.benefits, profile, &Plan { months: 0, steps: vec![step] }).ok()?;
    Some(evaluate(card, &MODEL.benefits, &given.months[0].profile))
}

/// An input that stands where a mishap would move it, or worse. All that mishaps move is better when lower, as a test tells.
fn is_already(profile: &Profile, step: Step) -> bool {
    match step {
        Step::Move { input, to, .. } => profile.number(input).is_some_and(|given| given >= to),
        _ => false,
    }
}

/// What was open before and is not after.
fn closed<'m>(before: &Report<'m>, after: &Report<'m>) -> Vec<&'m str> {
    let both = before.benefits.iter().zip(&after.benefits);
    both.filter(|(was, is)| was.state == Open && is.state != Open).map(|(was, _)| was.benefit).collect()
}

fn assert_effects_are_found_anew(
    card: &'static Scorecard,
    profile: &Profile,
    found: &Cushions,
) -> TestCaseResult {
    let before = evaluate(card, &MODEL.benefits, profile);
    prop_assert_eq!(found.mishaps.len(), MISHAPS.mishaps.len());
    for (mishap, effect) in MISHAPS.mishaps.iter().zip(&found.mishaps) {
        prop_assert_eq!(effect.mishap, &mishap.mishap);
        prop_assert_eq!(effect.already, is_already(profile, mishap.step));
        if effect.already {
            prop_assert_eq!(effect.points, before.standing.score().map(|_| 0));
            prop_assert_eq!(effect.closes.len(), 0);
            continue;
        }
        let Some(after) = after(card, profile, mishap.step) else {
            prop_assert_eq!((effect.points, effect.closes.len()), (None, 0));
            continue;
        };
        let scores = before.standing.score().zip(after.standing.score());
        prop_assert_eq!(effect.points, scores.map(|(was, is)| i32::from(is) - i32::from(was)));
        prop_assert_eq!(&effect.closes, &closed(&before, &after));
    }
    Ok(())
}

/// The likeliest mishap that closes an open benefit; never one for what is not open.
fn assert_closed_by_the_first(
    card: &'static Scorecard,
    profile: &Profile,
    found: &Cushions,
) -> TestCaseResult {
    let before = evaluate(card, &MODEL.benefits, profile);
    prop_assert_eq!(found.benefits.len(), before.benefits.len());
    for (at, (benefit, was)) in found.benefits.iter().zip(&before.benefits).enumerate() {
        prop_assert_eq!((benefit.benefit, benefit.cushion), (was.benefit, was.cushion));
        let closes = |step: Step| {
            was.state == Open
                && !is_already(profile, step)
                && after(card, profile, step).is_some_and(|after| after.benefits[at].state != Open)
        };
        let first = MISHAPS.mishaps.iter().find(|mishap| closes(mishap.step));
        prop_assert_eq!(benefit.closed_by, first.map(|mishap| mishap.mishap.as_str()), "{}", was.benefit);
    }
    Ok(())
}

/// A promise broken costs the cleaner of two files at least as much; what breaks none costs both the same. What a ceiling
/// holds back can be lost without being missed, so only files that none holds back are compared.
fn assert_cleaner_loses_no_less(cleaner: &Profile, blemished: &Profile) -> TestCaseResult {
    let is_free = |card, profile| evaluate(card, &MODEL.benefits, profile).standing.held_back() == 0;
    for ((card, own), (_, other)) in all_cushions(cleaner).into_iter().zip(all_cushions(blemished)) {
        let free = [is_free(card, cleaner), is_free(card, blemished)];
        for ((mishap, own), other) in MISHAPS.mishaps.iter().zip(&own.mishaps).zip(&other.mishaps) {
            let Some((own, other)) = own.points.zip(other.points) else { continue };
            match mishap.step {
                Step::Break { .. } if free[0] => prop_assert!(own <= other, "{mishap:?}: {own}, {other}"),
                Step::Break { .. } => {}
                _ if free == [true; 2] => prop_assert_eq!(own, other, "{:?}", mishap),
                _ => {}
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_cushion_tells_what_a_plan_of_no_months_would(profile in profiles()) {
        for (card, found) in all_cushions(&profile) {
            prop_assert_eq!(found.weighting, &card.weighting);
            assert_effects_are_found_anew(card, &profile, &found)?;
        }
    }

    #[test]
    fn what_closes_a_benefit_is_the_likeliest_that_does(profile in prop_oneof![scored_profiles(), profiles()]) {
        for (card, found) in all_cushions(&profile) {
            assert_closed_by_the_first(card, &profile, &found)?;
        }
    }

    #[test]
    fn a_mishap_never_raises_the_score(profile in profiles()) {
        for (_, found) in all_cushions(&profile) {
            prop_assert!(found.mishaps.iter().all(|effect| effect.points.is_none_or(|points| points <= 0)));
        }
    }

    /// With more records, whatever they are.
    #[test]
    fn the_same_mishap_costs_a_file_with_fewer_records_at_least_as_much(
        clean in scored_profiles().prop_map(by_records_alone),
        extra in vec(events(), 1..6),
    ) {
        let mut list = clean.records().unwrap().to_vec();
        prop_assume!(list.len() + extra.len() < 200);
        list.extend(extra);
        assert_cleaner_loses_no_less(&clean, &with_records(&clean, list))?;
    }

    /// With the same records, some of them milder, older, settled or in dispute.
    #[test]
    fn the_same_mishap_costs_a_file_with_milder_records_at_least_as_much(
        blemished in scored_profiles().prop_map(by_records_alone),
        milder in vec((milder(), any::<Index>()), 1..4),
    ) {
        prop_assume!(blemished.records().unwrap().len() < 200);
        let cleaner = milder.iter().fold(blemished.clone(), |file, (milder, at)| milder.apply_to(&file, at));
        assert_cleaner_loses_no_less(&cleaner, &blemished)?;
    }
}

/// A promise is broken, or an input moves to where it is plainly worse than for somebody who has neither.
#[test]
fn a_mishap_is_something_that_goes_wrong() {
    for mishap in &MISHAPS.mishaps {
        let wrong = match mishap.step {
            Step::Break { month, .. } => month == 0,
            Step::Move { input, month, to } => month == 0 && input.info().better == Better::Lower && to > 0,
            _ => false,
        };
        assert!(wrong, "{}", mishap.mishap);
    }
}

/// At the edge: one below it falls there, at it and above nothing happens, and nothing is put right.
#[test]
fn what_is_so_already_does_not_happen() {
    let mut profile = MODEL.presets[0].profile.clone();
    for (given, already) in [(94, false), (95, true), (96, true), (99, true)] {
        profile.set(Input::CreditUtilisation, Answer::Known(given)).unwrap();
        for (_, found) in all_cushions(&profile) {
            let effect = found.mishaps.iter().find(|effect| effect.mishap == "cardMaxedOut").unwrap();
            assert_eq!(effect.already, already, "{given}");
            assert!(!already || (effect.points, effect.closes.len()) == (Some(0), 0), "{given}");
        }
    }
}

/// The pairs that the model offers show it, one by one.
#[test]
fn of_every_pair_the_one_loses_more() {
    let points = |preset: &str, word: &str| {
        let profile = &MODEL.presets.iter().find(|found| found.preset == preset).unwrap().profile;
        let found = cushions(&MODEL.scorecards[0], &MODEL.benefits, &MISHAPS, profile);
        found.mishaps.iter().find(|effect| effect.mishap == word).unwrap().points.unwrap()
    };
    for pair in &MISHAPS.pairs {
        let [one, other] = [&pair.one, &pair.other].map(|preset| points(preset, &pair.mishap));
        assert!(one < other && other <= 0, "{}: {one}, {other}", pair.pair);
    }
}

#[test]
fn the_gravest_mishap_costs_a_clean_file_the_most() {
    let mut clean = MODEL.presets.iter().find(|preset| preset.preset == "prime").unwrap().profile.clone();
    clean.set_records(Some(Vec::<CreditRecord>::new())).unwrap();
    for (_, found) in all_cushions(&clean) {
        let dearest = found.mishaps.iter().min_by_key(|effect| effect.points).unwrap();
        let step = MISHAPS.mishaps.iter().find(|mishap| mishap.mishap == dearest.mishap).unwrap().step;
        assert!(matches!(step, Step::Break { kind: RecordKind::CourtDefaulter, .. }), "{dearest:?}");
    }
}
