//! What moved between two profiles adds up, leaves nothing out, and reads the same backwards.

use std::collections::BTreeMap;

use open_sesame::{
    CreditRecord, Profile, Report,
    benefits::BenefitState::{self, Closed, Nearly, Open},
    profile::{RecordGroup, RecordState},
    report::{
        Because, BenefitChange, BenefitMovement, Change, CharacteristicChange, Difference,
        compare as compare_under, moved,
    },
    scorecard::{Reads, RecordMeasure, Scorecard},
};
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestCaseResult};

use crate::{
    changes::{a_month_later, milder, with},
    strategies::{MODEL, config, inputs, numbers_of, profiles, records, reports, with_one_more},
};

/// Any two profiles, and two that differ by little.
pub fn pairs() -> impl Strategy<Value = (Profile, Profile)> {
    let near = (profiles(), vec(inputs().prop_flat_map(|input| (Just(input), numbers_of(input))), 0..3))
        .prop_map(|(before, answers)| {
            let mut after = before.clone();
            for (input, number) in answers {
                after = with(&after, input, open_sesame::Answer::Known(number));
            }
            (before, after)
        });
    let milder = (profiles(), vec((milder(), any::<Index>()), 1..3)).prop_map(|(before, milder)| {
        let given = before.records().is_some();
        let after = milder.iter().fold(before.clone(), |after, (milder, at)| milder.apply_to(&after, at));
        (before.clone(), if given { after } else { before })
    });
    let more = (profiles(), records()).prop_map(|(before, record)| {
        let room = before.records().is_some_and(|records| records.len() < 200);
        let after = if room { with_one_more(&before, record) } else { before.clone() };
        (before, after)
    });
    let later = profiles().prop_map(|before| (before.clone(), a_month_later(&before)));
    prop_oneof![2 => (profiles(), profiles()), 1 => near, 1 => milder, 1 => more, 1 => later]
}

/// The changes between two profiles, one for each weighting, with its scorecard and both reports.
fn changes(
    before: &Profile,
    after: &Profile,
) -> Vec<(&'static Scorecard, Change<'static>, [Report<'static>; 2])> {
    let both = reports(before).into_iter().zip(reports(after));
    let change = |(card, (was, is))| (card, compare_under(card, &MODEL.benefits, before, after), [was, is]);
    MODEL.scorecards.iter().zip(both).map(change).collect()
}

fn assert_adds_up(change: &Change, [before, after]: &[Report; 2]) -> TestCaseResult {
    prop_assert_eq!(&change.before, &before.standing);
    prop_assert_eq!(&change.after, &after.standing);
    let scores = before.standing.score().zip(after.standing.score());
    prop_assert_eq!(change.points, scores.map(|(was, is)| i32::from(is) - i32::from(was)));
    let total: i32 = change.dimensions.iter().map(|one| one.points).sum();
    let lifted = change
        .points
        .map_or(0, |_| i32::from(before.standing.held_back()) - i32::from(after.standing.held_back()));
    prop_assert_eq!(change.lifted, lifted);
    prop_assert!(change.points.is_none_or(|points| points == total + lifted), "{:?}, {total}", change.points);
    prop_assert_eq!(change.ceiling_before, before.ceilings.first().copied());
    prop_assert_eq!(change.ceiling_after, after.ceilings.first().copied());
    prop_assert_eq!(change.dimensions.len(), after.dimensions.len());
    for dimension in &change.dimensions {
        let own = change.characteristics.iter().filter(|one| one.dimension == dimension.dimension);
        prop_assert_eq!(own.map(|one| one.points).sum::<i32>(), dimension.points);
    }
    Ok(())
}

/// Every characteristic whose points or value differ is listed, and no other, the dearest first.
fn assert_characteristics_are_those_that_differ(
    card: &Scorecard,
    change: &Change,
    [before, after]: &[Report; 2],
) -> TestCaseResult {
    let mut listed: BTreeMap<&str, &CharacteristicChange> =
        change.characteristics.iter().map(|one| (one.characteristic, one)).collect();
    prop_assert_eq!(listed.len(), change.characteristics.len());
    prop_assert!(change.characteristics.is_sorted_by_key(|one| -one.points.abs()));
    let both = before.characteristics.iter().zip(&after.characteristics);
    for (characteristic, (was, is)) in card.characteristics.iter().zip(both) {
        let Some(one) = listed.remove(was.characteristic) else {
            prop_assert_eq!((was.points, was.value), (is.points, is.value));
            continue;
        };
        prop_assert_eq!(one.dimension, characteristic.dimension);
        prop_assert_eq!(one.points, i32::from(is.points) - i32::from(was.points));
        prop_assert_eq!(
            (one.before.points, one.before.value, one.before.record),
            (was.points, was.value, was.record)
        );
        prop_assert_eq!(
            (one.after.points, one.after.value, one.after.record),
            (is.points, is.value, is.record)
        );
        prop_assert!(was.points != is.points || was.value != is.value);
    }
    prop_assert!(listed.is_empty());
    Ok(())
}

/// How many records of a group count.
fn counting(profile: &Profile, group: RecordGroup) -> usize {
    let counts =
        |record: &&CreditRecord| record.kind.info().group == group && record.state() == RecordState::Counts;
    profile.records().unwrap_or_default().iter().filter(counts).count()
}

/// Whether a reason is true of what was seen before and after, and of the records themselves.
fn is_true(
    because: Because,
    reads: Reads,
    [was, is]: [Option<u16>; 2],
    [before, after]: [&Profile; 2],
) -> bool {
    use RecordMeasure as M;
    let (fell, rose) = (is < was, is > was);
    let given = was.is_some() && is.is_some();
    let measure = if let Reads::Records(measure) = reads { Some(measure) } else { None };
    let worst = matches!(measure, Some(M::WorstCredit | M::WorstService));
    let recent = matches!(measure, Some(M::RecentCredit | M::RecentService));
    let none = |profile| measure.is_some_and(|measure| counting(profile, measure.group()) == 0);
    match because {
        Because::Given => was.is_none() && is.is_some(),
        Because::Withheld => was.is_some() && is.is_none(),
        Because::Rose => given && rose && measure.is_none(),
        Because::Fell => given && fell && measure.is_none(),
        Because::OnlyRecord => given && rose && worst && none(before),
        Because::NoRecordLeft => given && fell && worst && none(after),
        Because::GraverRecord => given && rose && worst && !none(before),
        Because::MilderRecord => given && fell && worst && !none(after),
        Because::MoreRecent => given && fell && measure == Some(M::LatestCredit),
        Because::LongerAgo => given && rose && measure == Some(M::LatestCredit),
        Because::MoreRecords => given && rose && recent,
        Because::FewerRecords => given && fell && recent,
        Because::CourtListed => given && rose && measure == Some(M::CourtList),
        Because::CourtListFading => given && fell && measure == Some(M::CourtList),
    }
}

/// Every benefit whose state, cushion or count of criteria differs is listed, and no other.
fn assert_benefits_are_those_that_differ(change: &Change, [before, after]: &[Report; 2]) -> TestCaseResult {
    let mut listed = change.benefits.iter().peekable();
    for (was, is) in before.benefits.iter().zip(&after.benefits) {
        let differs = (was.state, was.cushion, was.met) != (is.state, is.cushion, is.met);
        let Some(one) = listed.next_if(|one| one.benefit == is.benefit) else {
            prop_assert!(!differs, "{}: {:?}, {:?}", is.benefit, was, is);
            continue;
        };
        prop_assert!(differs, "{}", is.benefit);
        prop_assert_eq!((one.before, one.after), (was.state, is.state));
        prop_assert_eq!(one.cushion, was.cushion.zip(is.cushion).map(|(was, is)| is - was));
        let given = i32::from(is.cushion.is_some()) - i32::from(was.cushion.is_some());
        assert_movement_is_true(one, one.cushion.unwrap_or(given), i32::from(is.met) - i32::from(was.met))?;
    }
    prop_assert!(listed.next().is_none(), "in the order of the model");
    Ok(())
}

/// How near a state is to being open; `None` if it can't be known.
fn nearness(state: BenefitState) -> Option<u8> {
    [Closed, Nearly, Open].iter().position(|one| *one == state).map(|at| at as u8)
}

/// The state decides, then the cushion (one that is known is better than none), then the criteria.
fn assert_movement_is_true(one: &BenefitChange, points: i32, met: i32) -> TestCaseResult {
    use BenefitMovement as M;
    let (was, is) = (nearness(one.before), nearness(one.after));
    let fits = match one.movement {
        M::Gained => one.before != Open && one.after == Open,
        M::Lost => one.before == Open && one.after != Open,
        M::Safer => one.before == Open && one.after == Open && points > 0,
        M::LessSafe => one.before == Open && one.after == Open && points < 0,
        M::Nearer | M::Further if one.before == Open || one.after == Open => false,
        M::Nearer if is != was => is > was,
        M::Further if is != was => is < was,
        M::Nearer => points > 0 || points == 0 && met > 0,
        M::Further => points < 0 || points == 0 && met < 0,
    };
    prop_assert!(fits, "{one:?}, {met} criteria");
    Ok(())
}

fn turned(because: Because) -> Because {
    use Because as B;
    const PAIRS: [[B; 2]; 7] = [
        [B::Rose, B::Fell],
        [B::Given, B::Withheld],
        [B::OnlyRecord, B::NoRecordLeft],
        [B::GraverRecord, B::MilderRecord],
        [B::MoreRecent, B::LongerAgo],
        [B::MoreRecords, B::FewerRecords],
        [B::CourtListed, B::CourtListFading],
    ];
    let [one, other] = PAIRS.into_iter().find(|pair| pair.contains(&because)).unwrap();
    if because == one { other } else { one }
}

fn opposite(movement: BenefitMovement) -> BenefitMovement {
    use BenefitMovement as M;
    match movement {
        M::Gained => M::Lost,
        M::Lost => M::Gained,
        M::Safer => M::LessSafe,
        M::LessSafe => M::Safer,
        M::Nearer => M::Further,
        M::Further => M::Nearer,
    }
}

/// The change as it would be read backwards. Causes about records are left out: which of several alike is paired
/// with which may differ.
fn mirrored<'m>(change: &Change<'m>) -> Change<'m> {
    let inputs = change.differences.iter().filter_map(|cause| match *cause {
        Difference::Input { input, from, to } => Some(Difference::Input { input, from: to, to: from }),
        _ => None,
    });
    let mut mirror = change.clone();
    mirror.differences = inputs.collect();
    (mirror.before, mirror.after) = (change.after.clone(), change.before.clone());
    mirror.points = change.points.map(|points| -points);
    mirror.lifted = -change.lifted;
    (mirror.ceiling_before, mirror.ceiling_after) = (change.ceiling_after, change.ceiling_before);
    mirror.dimensions.iter_mut().for_each(|one| one.points = -one.points);
    for one in &mut mirror.characteristics {
        one.points = -one.points;
        one.because = turned(one.because);
        (one.before, one.after) = (one.after, one.before);
    }
    for one in &mut mirror.benefits {
        one.movement = opposite(one.movement);
        one.cushion = one.cushion.map(|points| -points);
        (one.before, one.after) = (one.after, one.before);
    }
    mirror
}

fn without_records<'m>(mut change: Change<'m>) -> Change<'m> {
    change.differences.retain(|cause| matches!(cause, Difference::Input { .. }));
    change
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn points_add_up_to_the_difference_exactly((before, after) in pairs()) {
        for (card, change, reports) in changes(&before, &after) {
            prop_assert_eq!(change.weighting, &card.weighting);
            assert_adds_up(&change, &reports)?;
            assert_characteristics_are_those_that_differ(card, &change, &reports)?;
        }
    }

    #[test]
    fn every_reason_is_true((before, after) in pairs()) {
        for (card, change, _) in changes(&before, &after) {
            for one in &change.characteristics {
                let named = |found: &&open_sesame::scorecard::Characteristic| found.characteristic == one.characteristic;
                let reads = card.characteristics.iter().find(named).unwrap().reads;
                let seen = [one.before.value, one.after.value];
                prop_assert!(is_true(one.because, reads, seen, [&before, &after]), "{one:?}");
            }
        }
    }

    #[test]
    fn every_benefit_that_was_touched_is_listed((before, after) in pairs()) {
        for (_, change, reports) in changes(&before, &after) {
            assert_benefits_are_those_that_differ(&change, &reports)?;
        }
    }

    #[test]
    fn nothing_moved_between_a_profile_and_itself(profile in profiles()) {
        for (_, change, [report, _]) in changes(&profile, &profile) {
            prop_assert_eq!(change.points, report.standing.score().map(|_| 0));
            prop_assert_eq!((&change.differences[..], &change.characteristics[..], &change.benefits[..]), (&[][..], &[][..], &[][..]));
            prop_assert!(change.dimensions.iter().all(|one| one.points == 0));
        }
    }

    #[test]
    fn backwards_it_is_its_mirror((before, after) in pairs()) {
        for ((_, there, _), (_, back, _)) in changes(&before, &after).into_iter().zip(changes(&after, &before)) {
            prop_assert_eq!(without_records(back), mirrored(&there));
        }
    }

    /// What moved in short is what moved at length.
    #[test]
    fn in_short_it_is_the_same((before, after) in pairs()) {
        for (_, long, [was, is]) in changes(&before, &after) {
            let short = moved(&was, &is);
            prop_assert_eq!((short.points, short.lifted), (long.points, long.lifted));
            let given = long.characteristics.iter().filter(|one| one.points != 0);
            let given: Vec<_> = given.map(|one| (one.characteristic, one.points)).collect();
            let found: Vec<_> = short.characteristics.iter().map(|one| (one.characteristic, one.points)).collect();
            prop_assert_eq!(found, given);
            let went = |movement: BenefitMovement| {
                let found = long.benefits.iter().filter(move |one| one.movement == movement);
                found.map(|one| one.benefit).collect::<Vec<_>>()
            };
            prop_assert_eq!(short.opened, went(BenefitMovement::Gained));
            prop_assert_eq!(short.closed, went(BenefitMovement::Lost));
        }
    }
}
