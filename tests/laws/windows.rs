//! When what happened leaves: each at the month before, in the month, and in the month after.

use open_sesame::{
    Answer, CreditRecord, Input, Profile,
    profile::{Dispute, EXPIRY_MONTHS, Numbers, RecordKind, RecordState},
    time::{MOST_MONTHS, Plan, ProjectedEvent, ProjectedMonth, Step},
};
use proptest::{collection::btree_set, prelude::*, sample::select};

use crate::{
    plans::{can_miss, months_of},
    strategies::config,
};

/// A profile in which every number is known; records are given.
fn known(input: Input, number: u16) -> Profile {
    let mut profile = Profile::unknown();
    for input in Input::ALL {
        profile.set(input, Answer::Known(0)).unwrap();
    }
    profile.set(input, Answer::Known(number)).unwrap();
    profile.set_records(Some(Vec::new())).unwrap();
    profile
}

/// An input's number in every month of a plan.
fn course(input: Input, number: u16, months: u16, steps: Vec<Step>) -> Vec<u16> {
    let months = months_of(&known(input, number), &Plan { months, steps });
    months.iter().map(|month| month.profile.number(input).unwrap()).collect()
}

/// What the plan does to the number: its value in some of the months.
#[track_caller]
fn assert_course(input: Input, number: u16, steps: Vec<Step>, expected: &[(usize, u16)]) {
    let last = expected.iter().map(|(month, _)| *month).max().unwrap();
    let found = course(input, number, last as u16, steps);
    for (month, number) in expected {
        assert_eq!(found[*month], *number, "{} in month {month}: {found:?}", input.slug());
    }
}

fn keep(input: Input, month: u16, months: u16) -> Step {
    Step::Keep { input, month, months }
}

fn miss(input: Input, month: u16, months: u16) -> Step {
    Step::Miss { input, month, months }
}

fn to(input: Input, month: u16, to: u16) -> Step {
    Step::Move { input, month, to }
}

#[test]
fn a_missed_month_leaves_after_its_window() {
    let missable = Input::ALL.into_iter().filter(|input| can_miss(*input));
    for input in missable {
        let window = if input == Input::ActiveMonths { 12 } else { 24 };
        for first in [0, 1, 7] {
            let leaves = usize::from(first + window);
            let expected = [(usize::from(first), 4), (leaves - 1, 4), (leaves, 5), (leaves + 1, 5)];
            assert_course(input, 5, vec![miss(input, first, 1)], &expected);
        }
        assert_eq!(input.info().window_months, Some(window));
    }
}

#[test]
fn several_missed_months_leave_one_by_one_and_nothing_is_missed_below_nought() {
    let input = Input::BillsOnTime;
    let expected = [(0, 2), (1, 1), (2, 0), (5, 0), (24, 0), (25, 1), (26, 2), (27, 2), (60, 2)];
    assert_course(input, 2, vec![miss(input, 1, 5)], &expected);
}

#[test]
fn a_month_with_a_broken_promise_is_not_counted_as_kept_and_what_was_told_stays() {
    use RecordKind as Kind;
    for (kind, input) in [
        (Kind::LoanOverdue, Some(Input::OnTimeRepayments)),
        (Kind::UtilityUnpaid, Some(Input::BillsOnTime)),
        (Kind::RentUnpaid, Some(Input::BillsOnTime)),
        (Kind::RentalLate, None),
        (Kind::BikeNotReturned, None),
        (Kind::CourtDefaulter, None),
        (Kind::HospitalUnpaid, None),
    ] {
        let broken = Step::Break { kind, days_late: Some(3), amount_yuan: None, month: 2 };
        for counted in [Input::OnTimeRepayments, Input::BillsOnTime, Input::RentalsKept] {
            let most = counted.info().maximum.min(24);
            let less = if input == Some(counted) { most - 1 } else { most };
            let months = months_of(&known(counted, most), &Plan { months: 27, steps: vec![broken] });
            for (month, expected) in [(1, most), (2, less), (25, less), (26, most), (27, most)] {
                let profile = &months[month].profile;
                assert_eq!(Numbers::of(profile).get(counted), Some(expected), "{counted:?} in month {month}");
                assert_eq!(profile.number(counted), Some(most));
            }
            assert_course(counted, 9, vec![broken], &[(1, 9), (2, 9), (25, 9), (26, 9), (27, 9)]);
        }
    }
}

proptest! {
    #![proptest_config(config())]

    /// The same month missed with and without a record is missed once; whichever they are, each leaves in its own turn.
    #[test]
    fn months_missed_with_and_without_a_record_are_counted_together_and_each_once(
        (input, kind) in select(vec![
            (Input::OnTimeRepayments, RecordKind::LoanOverdue),
            (Input::BillsOnTime, RecordKind::UtilityUnpaid),
        ]),
        missed in btree_set(0..40u16, 0..6),
        broken in btree_set(0..40u16, 0..6),
    ) {
        let paid_at_once =
            |month| Step::Break { kind, days_late: Some(3), amount_yuan: None, month };
        let steps = missed.iter().map(|month| miss(input, *month, 1));
        let steps = steps.chain(broken.iter().copied().map(paid_at_once)).collect();
        for month in months_of(&known(input, 24), &Plan { months: 70, steps }) {
            let in_window = |first: &&u16| (**first..**first + 24).contains(&month.month);
            let lost = missed.union(&broken).filter(in_window).count() as u16;
            prop_assert_eq!(Numbers::of(&month.profile).get(input), Some(24 - lost), "month {}", month.month);
        }
    }
}

#[test]
fn a_kept_month_adds_one_up_to_the_window_and_a_missed_one_is_missing_there() {
    let input = Input::OnTimeRepayments;
    assert_course(input, 22, vec![keep(input, 1, 9)], &[(0, 22), (1, 23), (2, 24), (3, 24), (9, 24)]);
    let expected = [(1, 23), (2, 23), (24, 23), (25, 24), (26, 24)];
    assert_course(input, 24, vec![miss(input, 1, 1), keep(input, 2, 50)], &expected);
    let both = vec![keep(input, 1, 3), miss(input, 2, 1)];
    assert_course(input, 9, both, &[(1, 10), (2, 9), (3, 10), (4, 10)]);
    let fund = Input::ProvidentFundMonths;
    assert_course(fund, 117, vec![keep(fund, 2, 100)], &[(1, 117), (2, 118), (4, 120), (9, 120)]);
}

#[test]
fn applications_leave_evenly_over_six_months_without_any() {
    for (number, expected) in [
        (1, [1, 1, 1, 1, 1, 1, 0]),
        (4, [4, 4, 3, 2, 2, 1, 0]),
        (6, [6, 5, 4, 3, 2, 1, 0]),
        (20, [20, 17, 14, 10, 7, 4, 0]),
    ] {
        let input = Input::Applications;
        assert_eq!(course(input, number, 6, vec![keep(input, 1, 9)]), expected, "{number}");
        let paused = course(input, number, 9, vec![keep(input, 1, 2), keep(input, 6, 4)]);
        assert_eq!(paused[2..6], [expected[2]; 4]);
        assert_eq!(paused[6..], expected[3..]);
    }
}

#[test]
fn new_applications_leave_six_months_after_they_were_made() {
    let input = Input::Applications;
    let expected = [(1, 4), (2, 9), (7, 9), (8, 4), (9, 4)];
    assert_course(input, 4, vec![to(input, 2, 9)], &expected);
    let twice = vec![to(input, 0, 6), to(input, 3, 7)];
    assert_course(input, 4, twice, &[(0, 6), (2, 6), (3, 7), (5, 7), (6, 5), (8, 5), (9, 4), (10, 4)]);
}

#[test]
fn things_move_for_the_better_at_their_own_pace_and_for_the_worse_at_once() {
    let (use_of_credit, savings, kinds) =
        (Input::CreditUtilisation, Input::SavingsMonths, Input::PaymentKinds);
    let expected = [(0, 30), (1, 25), (2, 20), (3, 18), (4, 18)];
    assert_course(use_of_credit, 30, vec![to(use_of_credit, 1, 18)], &expected);
    assert_course(use_of_credit, 30, vec![to(use_of_credit, 2, 95)], &[(1, 30), (2, 95), (3, 95)]);
    let expected = [(3, 0), (4, 1), (7, 1), (8, 2), (9, 2), (12, 2)];
    assert_course(savings, 0, vec![to(savings, 1, 2)], &expected);
    assert_course(savings, 5, vec![to(savings, 1, 2)], &[(0, 5), (1, 2), (9, 2)]);
    assert_course(kinds, 2, vec![to(kinds, 0, 5)], &[(0, 2), (1, 3), (2, 3), (3, 4), (5, 5), (6, 5)]);
    let rentals = Input::RentalsKept;
    assert_course(rentals, 2, vec![to(rentals, 1, 5)], &[(0, 2), (1, 3), (2, 4), (3, 5), (4, 5)]);
}

#[test]
fn what_grows_by_itself_grows_by_one_a_month_to_the_end_of_its_range() {
    for (input, most) in
        [(Input::OldestAccountMonths, 360), (Input::PhoneMonths, 240), (Input::AddressMonths, 240)]
    {
        assert_course(input, most - 2, vec![], &[(0, most - 2), (1, most - 1), (2, most), (3, most)]);
    }
    for input in [Input::SavingsMonths, Input::Contacts, Input::Education, Input::BillsOnTime] {
        assert_course(input, 2, vec![], &[(0, 2), (1, 2), (120, 2)]);
    }
}

/// The months of ten years with one open record, and what a plan does about it.
fn life_of_a_record(steps: Vec<Step>) -> Vec<ProjectedMonth<'static>> {
    let record = CreditRecord {
        kind: RecordKind::LoanOverdue,
        days_late: 40,
        amount_yuan: Some(900),
        due_months_ago: 2,
        settled_months_ago: None,
        dispute: Dispute::None,
    };
    let mut profile = known(Input::BillsOnTime, 24);
    profile.set_records(Some(vec![record])).unwrap();
    months_of(&profile, &Plan { months: MOST_MONTHS, steps })
}

#[test]
fn an_open_record_never_leaves() {
    for month in life_of_a_record(Vec::new()) {
        let record = month.profile.records().unwrap()[0];
        assert!(record.is_open() && record.state() == RecordState::Counts);
        assert_eq!((record.due_months_ago, record.days_late), (2 + month.month, 40 + 31 * month.month));
        assert_eq!(month.events, []);
    }
}

#[test]
fn a_settled_record_leaves_after_five_years() {
    for settled in [0, 1, 30] {
        let months = life_of_a_record(vec![Step::Settle { record: 0, month: settled }]);
        let leaves = usize::from(settled + EXPIRY_MONTHS);
        let state = |month: usize| months[month].profile.records().unwrap()[0].state();
        assert_eq!(state(leaves - 1), RecordState::Counts);
        assert_eq!(state(leaves), RecordState::Expired);
        assert_eq!(state(leaves + 1), RecordState::Expired);
        let given = |event: ProjectedEvent| months.iter().position(|month| month.events.contains(&event));
        assert_eq!(given(ProjectedEvent::RecordSettled { record: 0 }), Some(usize::from(settled)));
        assert_eq!(given(ProjectedEvent::RecordExpired { record: 0 }), Some(leaves));
    }
}

#[test]
fn a_broken_promise_grows_later_by_31_days_a_month_until_it_is_paid() {
    for (days, paid) in
        [(0, 0), (30, 0), (31, 0), (32, 1), (61, 1), (62, 1), (63, 2), (92, 2), (93, 2), (94, 3), (365, 11)]
    {
        let broken =
            Step::Break { kind: RecordKind::Fraud, days_late: Some(days), amount_yuan: None, month: 5 };
        let months = months_of(&known(Input::BillsOnTime, 24), &Plan { months: 20, steps: vec![broken] });
        let record = |month: u16| months[usize::from(month)].profile.records().unwrap()[0];
        assert!(months[4].profile.records().unwrap().is_empty());
        for passed in 0..=paid {
            assert_eq!(record(5 + passed).days_late, days.min(31 * (passed + 1)), "{days} days");
            assert_eq!(record(5 + passed).is_open(), passed < paid, "{days} days, {passed} months on");
        }
        assert_eq!(record(5 + paid + 1).settled_months_ago, Some(1));
        assert_eq!(record(20).days_late, days);
    }
}

#[test]
fn what_is_never_paid_grows_later_for_ever() {
    let open = Step::Break { kind: RecordKind::Fraud, days_late: None, amount_yuan: None, month: 0 };
    let months = months_of(&known(Input::BillsOnTime, 24), &Plan { months: 120, steps: vec![open] });
    for month in &months {
        let record = month.profile.records().unwrap()[0];
        assert!(record.is_open());
        assert_eq!(record.days_late, 31 * (month.month + 1));
    }
}
