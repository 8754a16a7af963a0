//! Everything in a report adds up.

use std::collections::BTreeMap;

use open_sesame::{
    Report,
    benefits::{Benefit, BenefitReport, BenefitState, FreedDeposit, Offer, Totals},
    requirement::Verdict,
    scorecard::{Confidence, HIGHEST_SCORE, LOWEST_SCORE},
};
use proptest::{prelude::*, test_runner::TestCaseResult};

use crate::strategies::{MODEL, config, profiles, reports};

fn assert_points_add_up(report: &Report) -> TestCaseResult {
    let dimensions: u16 = report.dimensions.iter().map(|one| one.points).sum();
    let characteristics: u16 = report.characteristics.iter().map(|one| one.points).sum();
    prop_assert_eq!(dimensions, characteristics);
    prop_assert_eq!(report.dimensions.iter().map(|one| one.maximum).sum::<u16>(), 600);
    prop_assert_eq!(report.characteristics.iter().map(|one| one.maximum).sum::<u16>(), 600);
    if let Some(score) = report.standing.score() {
        let held_back = report.standing.held_back();
        prop_assert_eq!(score + held_back, LOWEST_SCORE + dimensions);
        prop_assert!((LOWEST_SCORE..=HIGHEST_SCORE).contains(&score));
        let lowest = report.ceilings.first().map_or(HIGHEST_SCORE, |one| one.score);
        prop_assert_eq!(score, lowest.min(LOWEST_SCORE + dimensions));
        prop_assert!(report.ceilings.is_sorted_by_key(|one| one.score));
    }
    for one in &report.characteristics {
        prop_assert!(one.points <= one.maximum, "{}", one.characteristic);
    }
    Ok(())
}

fn assert_key_factors_are_the_dearest_losses(report: &Report) -> TestCaseResult {
    let mut losses: Vec<(u16, Option<&str>)> = report
        .characteristics
        .iter()
        .map(|one| (one.maximum - one.points, Some(one.characteristic)))
        .collect();
    losses.retain(|(lost, _)| *lost > 0 && report.standing.score().is_some());
    losses.sort_by_key(|(lost, _)| std::cmp::Reverse(*lost));
    if report.standing.held_back() > 0 {
        losses.insert(0, (report.standing.held_back(), None));
    }
    losses.truncate(4);
    let factors: Vec<(u16, Option<&str>)> =
        report.key_factors.iter().map(|factor| (factor.points_lost, factor.characteristic)).collect();
    prop_assert_eq!(factors, losses);
    Ok(())
}

fn pairs<'r, 'm>(report: &'r Report<'m>) -> impl Iterator<Item = (&'static Benefit, &'r BenefitReport<'m>)> {
    MODEL.benefits.benefits.iter().zip(&report.benefits)
}

/// The totals, computed again in another way.
fn totals<'m>(report: &Report<'m>) -> Totals<'m> {
    let mut totals = Totals::default();
    let mut deposits: BTreeMap<&str, (u32, Confidence)> = BTreeMap::new();
    for (benefit, became) in pairs(report) {
        totals.nearly += u8::from(became.state == BenefitState::Nearly);
        totals.closed += u8::from(became.state == BenefitState::Closed);
        totals.unknown += u8::from(became.state == BenefitState::Unknown);
        if became.state != BenefitState::Open {
            continue;
        }
        totals.open += 1;
        match &benefit.offer {
            Offer::Deposit { thing, deposit_yuan, confidence } => {
                let dearest = deposits.entry(thing).or_insert((*deposit_yuan, *confidence));
                if dearest.0 < *deposit_yuan {
                    *dearest = (*deposit_yuan, *confidence);
                }
            }
            Offer::CreditLine { .. } => totals.credit_reachable_yuan += line(benefit, report),
            Offer::PayLater { quota_yuan, .. } => {
                totals.pay_later_yuan = totals.pay_later_yuan.max(*quota_yuan);
            }
            Offer::Service => {}
        }
    }
    let reported = deposits.values().filter(|(_, confidence)| *confidence != Confidence::Assumption);
    totals.deposits_freed_reported_yuan = reported.map(|(yuan, _)| yuan).sum();
    totals.deposits_freed_yuan = deposits.values().map(|(yuan, _)| yuan).sum();
    totals.deposits = freed(report);
    totals
}

/// Every open deposit that no other for the same thing is larger than, nor as large and listed earlier.
fn freed<'m>(report: &Report<'m>) -> Vec<FreedDeposit<'m>> {
    let open = pairs(report).filter(|(_, became)| became.state == BenefitState::Open);
    let deposits: Vec<(&str, FreedDeposit<'m>)> = open
        .filter_map(|(benefit, became)| match &benefit.offer {
            Offer::Deposit { thing, deposit_yuan, confidence } => Some((
                thing.as_str(),
                FreedDeposit {
                    benefit: became.benefit,
                    deposit_yuan: *deposit_yuan,
                    confidence: *confidence,
                },
            )),
            _ => None,
        })
        .collect();
    let is_largest = |at: usize| {
        let (thing, own) = deposits[at];
        deposits.iter().enumerate().all(|(other, (its, deposit))| {
            *its != thing
                || other == at
                || deposit.deposit_yuan < own.deposit_yuan
                || deposit.deposit_yuan == own.deposit_yuan && other > at
        })
    };
    (0..deposits.len()).filter(|at| is_largest(*at)).map(|at| deposits[at].1).collect()
}

/// The line of credit: the largest whole hundred that is not above the curve.
fn line(benefit: &Benefit, report: &Report) -> u32 {
    let Offer::CreditLine { from_yuan, to_yuan, ref raised, .. } = benefit.offer else { return 0 };
    let better = raised.as_ref().filter(|raised| report.standing.score().unwrap() >= raised.score);
    let percent = 100 + better.map_or(0, |raised| u64::from(raised.percent));
    let threshold = u64::from(MODEL.benefits.score_needed(&benefit.benefit).unwrap());
    let (score, highest) = (u64::from(report.standing.score().unwrap()), u64::from(HIGHEST_SCORE));
    let square = |points: u64| points * points;
    let fits = |hundreds: &u64| {
        // Yuan below the curve before it is raised: the most that still gives so many hundreds.
        let least = (hundreds * 100 * 100).div_ceil(percent);
        let above = least.saturating_sub(u64::from(from_yuan));
        above * square(highest - threshold) <= u64::from(to_yuan - from_yuan) * square(score - threshold)
    };
    let most = (0..=u64::from(to_yuan) / 100).take_while(fits).last().unwrap();
    u32::try_from(most * 100).unwrap()
}

fn assert_the_cushion_is_the_distance_to_the_score(report: &Report) -> TestCaseResult {
    for (benefit, became) in pairs(report) {
        let needed = benefit.requirement.score_needed(&|_| None);
        let distance =
            report.standing.score().zip(needed).map(|(score, needed)| i32::from(score) - i32::from(needed));
        prop_assert_eq!(became.cushion, distance, "{}", became.benefit);
        if became.state == BenefitState::Open {
            prop_assert!(distance.is_none_or(|distance| distance >= 0));
        }
    }
    Ok(())
}

fn assert_leaves_agree_with_their_distances(report: &Report) -> TestCaseResult {
    for leaf in report.benefits.iter().flat_map(|became| became.requirements.iter()) {
        let verdict = match leaf.distance {
            None => Verdict::Unknown,
            Some(distance) if distance >= 0 => Verdict::Met,
            Some(_) => Verdict::NotMet,
        };
        prop_assert_eq!(leaf.verdict, verdict);
        prop_assert_eq!(leaf.value.is_some(), leaf.distance.is_some());
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_score_is_350_and_its_points(profile in profiles()) {
        reports(&profile).iter().try_for_each(assert_points_add_up)?;
    }

    #[test]
    fn key_factors_are_the_four_dearest_losses_in_order(profile in profiles()) {
        reports(&profile).iter().try_for_each(assert_key_factors_are_the_dearest_losses)?;
    }

    #[test]
    fn totals_are_what_the_open_benefits_come_to(profile in profiles()) {
        for report in reports(&profile) {
            prop_assert_eq!(&report.totals, &totals(&report));
        }
    }

    #[test]
    fn the_cushion_is_the_distance_to_the_score_asked_for(profile in profiles()) {
        reports(&profile).iter().try_for_each(assert_the_cushion_is_the_distance_to_the_score)?;
    }

    #[test]
    fn every_leaf_is_met_from_a_distance_of_nought(profile in profiles()) {
        reports(&profile).iter().try_for_each(assert_leaves_agree_with_their_distances)?;
    }
}
