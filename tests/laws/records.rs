//! Records are a state, not a row of fines.

use open_sesame::{
    CreditRecord, Profile, Report,
    profile::{EXPIRY_MONTHS, MAX_MONTHS_AGO, RecordKind, RecordState},
    report::Standing,
};
use proptest::{collection::vec, prelude::*, sample::Index, test_runner::TestCaseResult};

use crate::strategies::{
    by_records_alone, config, days, events, fitted, open_profiles, records, reports, scored_profiles,
    with_one_more, with_records,
};

/// The report without what points into the list of records, and without that list.
fn apart_from_records(mut report: Report<'static>) -> Report<'static> {
    report.records.clear();
    for counted in &mut report.counted {
        counted.records.clear();
    }
    for one in &mut report.characteristics {
        one.record = None;
    }
    for factor in &mut report.key_factors {
        factor.record = None;
    }
    for ceiling in &mut report.ceilings {
        ceiling.record = None;
    }
    report
}

fn all_apart_from_records(profile: &Profile) -> Vec<Report<'static>> {
    reports(profile).into_iter().map(apart_from_records).collect()
}

fn in_two_orders(profile: Profile) -> impl Strategy<Value = (Profile, Profile)> {
    let turned = Just(profile.records().unwrap().to_vec()).prop_shuffle();
    turned.prop_map(move |records| (profile.clone(), with_records(&profile, records)))
}

/// A record that is named is on the list and counts.
fn assert_named_records_count(report: &Report) -> TestCaseResult {
    for one in &report.characteristics {
        if let Some(at) = one.record {
            prop_assert_eq!(
                report.records[usize::from(at)].state,
                RecordState::Counts,
                "{}",
                one.characteristic
            );
        }
    }
    Ok(())
}

/// What one more record takes away of the score; `None` unless there is a score before and after.
fn drops(profile: &Profile, event: CreditRecord) -> Vec<Option<i32>> {
    drops_of(profile, event, |standing| standing.score())
}

/// The same of the points that there are before any ceiling.
fn drops_before_ceilings(profile: &Profile, event: CreditRecord) -> Vec<Option<i32>> {
    drops_of(profile, event, |standing| Some(standing.score()? + standing.held_back()))
}

fn drops_of(profile: &Profile, event: CreditRecord, sum: fn(&Standing) -> Option<u16>) -> Vec<Option<i32>> {
    let before = reports(profile).into_iter();
    let after = reports(&with_one_more(profile, event));
    let sums = before.zip(after).map(|(before, after)| sum(&before.standing).zip(sum(&after.standing)));
    sums.map(|sums| sums.map(|(before, after)| i32::from(before) - i32::from(after))).collect()
}

/// Every drop on the left is no larger than the one on the right.
fn assert_no_dearer(small: &[Option<i32>], large: &[Option<i32>]) -> TestCaseResult {
    for (small, large) in small.iter().zip(large) {
        if let (Some(small), Some(large)) = (small, large) {
            prop_assert!(small <= large, "{small} > {large}");
        }
    }
    Ok(())
}

/// Whether the second event is of the same sort and at least as grave. The court's list counts once more, so only
/// an entry on it can be compared with another.
fn is_graver(one: &CreditRecord, other: &CreditRecord) -> bool {
    let same_group = one.kind.info().group == other.kind.info().group;
    let listed = |record: &CreditRecord| record.kind == RecordKind::CourtDefaulter;
    same_group && one.severity_now() <= other.severity_now() && (!listed(one) || listed(other))
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn their_order_does_not_matter((base, turned) in open_profiles().prop_flat_map(in_two_orders)) {
        prop_assert_eq!(all_apart_from_records(&base), all_apart_from_records(&turned));
    }

    #[test]
    fn an_expired_one_changes_nothing_but_the_list_where_there_is_a_score(
        base in scored_profiles(),
        more in records(),
        settled in EXPIRY_MONTHS..=MAX_MONTHS_AGO,
        place: Index,
    ) {
        let mut list = base.records().unwrap().to_vec();
        prop_assume!(list.len() < 200);
        let expired = CreditRecord { settled_months_ago: Some(settled), due_months_ago: MAX_MONTHS_AGO, days_late: 0, ..more };
        list.insert(place.index(list.len() + 1), expired);
        prop_assert_eq!(all_apart_from_records(&base), all_apart_from_records(&with_records(&base, list)));
        let appended = reports(&with_one_more(&base, expired));
        for (before, mut after) in reports(&base).into_iter().zip(appended) {
            prop_assert_eq!(after.records.pop().unwrap().severity_now, 0);
            prop_assert_eq!(before, after);
        }
    }

    #[test]
    fn whoever_is_named_is_on_the_list_and_counts(base in open_profiles()) {
        reports(&base).iter().try_for_each(assert_named_records_count)?;
    }

    // A file that a ceiling holds back loses nothing more as long as its points are above that.
    #[test]
    fn the_same_event_costs_a_cleaner_file_at_least_as_much(
        base in scored_profiles().prop_map(by_records_alone),
        extra in vec(events(), 1..6),
        event in events(),
    ) {
        let mut list = base.records().unwrap().to_vec();
        prop_assume!(list.len() + extra.len() < 200);
        list.extend(extra);
        let blemished = with_records(&base, list);
        assert_no_dearer(&drops_before_ceilings(&blemished, event), &drops_before_ceilings(&base, event))?;
    }

    #[test]
    fn more_days_late_never_cost_less(base in scored_profiles(), event in events(), days in days()) {
        prop_assume!(base.records().unwrap().len() < 200);
        let milder = CreditRecord { days_late: event.days_late.min(days), ..event };
        assert_no_dearer(&drops(&base, milder), &drops(&base, event))?;
    }

    #[test]
    fn a_graver_event_never_costs_less(base in scored_profiles().prop_map(by_records_alone), one in events(), other in events()) {
        prop_assume!(base.records().unwrap().len() < 200);
        let settled = one.settled_months_ago;
        let due = MAX_MONTHS_AGO;
        let other =
            fitted(CreditRecord { settled_months_ago: settled, due_months_ago: due, dispute: one.dispute, ..other });
        let (one, other) = if is_graver(&one, &other) { (one, other) } else { (other, one) };
        if is_graver(&one, &other) {
            assert_no_dearer(&drops(&base, one), &drops(&base, other))?;
        }
    }
}
