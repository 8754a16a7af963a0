//! What holds for every month of every plan, whatever is in it.

use open_sesame::{
    CreditRecord, Input, Profile, Report,
    benefits::BenefitState::Open,
    evaluate,
    profile::{MAX_MONTHS_AGO, RecordState},
    report::Standing,
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE},
    time::{Plan, ProjectedEvent, ProjectedMonth, Step},
    value::Value,
};
use proptest::{prelude::*, sample::Index, test_runner::TestCaseResult};

use crate::{
    changes::a_month_later,
    plans::{can_keep, months_of, plans, projections},
    strategies::{MODEL, config, fitted, profiles},
};

fn assert_month_is_its_profiles_report(month: &ProjectedMonth, report: &Report) -> TestCaseResult {
    prop_assert_eq!(&month.standing, &report.standing);
    let states: Vec<_> = report.benefits.iter().map(|benefit| benefit.state).collect();
    prop_assert_eq!(&month.benefits, &states);
    let scores = month.standing.score().unwrap_or(LOWEST_SCORE);
    prop_assert!((LOWEST_SCORE..=HIGHEST_SCORE).contains(&scores));
    Ok(())
}

/// What can be read again is valid: every number in its range, no record at odds with itself, no list too long.
fn assert_profile_is_valid(profile: &Profile) -> TestCaseResult {
    let json = serde_json::to_value(profile).unwrap();
    let read = Profile::from_value(&serde_json::from_value::<Value>(json).unwrap());
    prop_assert_eq!(read.as_ref(), Ok(profile));
    Ok(())
}

/// Month in which something a break left unpaid is settled: the first that leaves room for its days, 31 to a month.
fn paid_in(due: u16, days_late: u16) -> u16 {
    due + days_late.div_ceil(31).saturating_sub(1)
}

/// A record of the profile so many months later, if it is settled in the month `settled`.
fn carried(record: &CreditRecord, settled: Option<u16>, month: u16) -> CreditRecord {
    let older = |ago: u16, months: u16| (ago + months).min(MAX_MONTHS_AGO);
    let settled = settled.filter(|settled| record.is_open() && *settled <= month);
    let unpaid = if record.is_open() { settled.unwrap_or(month) } else { 0 };
    fitted(CreditRecord {
        days_late: record.days_late + 31 * unpaid,
        due_months_ago: older(record.due_months_ago, month),
        settled_months_ago: match (record.settled_months_ago, settled) {
            (Some(ago), _) => Some(older(ago, month)),
            (None, settled) => settled.map(|settled| month - settled),
        },
        ..*record
    })
}

/// The records of a month, each from its own dates alone.
fn expected_records(profile: &Profile, plan: &Plan, month: u16) -> Option<Vec<CreditRecord>> {
    let settled = |at: usize| {
        let months = plan.steps.iter().filter_map(|step| match *step {
            Step::Settle { record, month } if usize::from(record) == at => Some(month),
            _ => None,
        });
        months.min()
    };
    let mut broken: Vec<&Step> = plan
        .steps
        .iter()
        .filter(|step| matches!(step, Step::Break { month: due, .. } if *due <= month))
        .collect();
    broken.sort_by_key(|step| step.month());
    let broken = broken.into_iter().map(|step| broken_record(step, month));
    let given = profile.records()?.iter().enumerate();
    Some(given.map(|(at, record)| carried(record, settled(at), month)).chain(broken).collect())
}

fn broken_record(step: &Step, month: u16) -> CreditRecord {
    let Step::Break { kind, days_late, amount_yuan, month: due } = *step else { panic!("a break") };
    let paid = days_late.map(|days| paid_in(due, days)).filter(|paid| *paid <= month);
    CreditRecord {
        kind,
        days_late: days_late.unwrap_or(u16::MAX).min(31 * (month - due + 1)),
        amount_yuan,
        due_months_ago: month - due,
        settled_months_ago: paid.map(|paid| month - paid),
        dispute: open_sesame::profile::Dispute::None,
    }
}

/// What lies between two profiles and their reports, found anew.
fn expected_events<'m>(
    before: (&Profile, &Report<'m>),
    after: (&Profile, &Report<'m>),
) -> Vec<ProjectedEvent<'m>> {
    let mut events = Vec::new();
    let earlier = before.0.records().unwrap_or_default();
    for (at, record) in after.0.records().unwrap_or_default().iter().enumerate() {
        let place = at as u16;
        let was = earlier.get(at);
        let was_open = was.is_none_or(|was| was.settled_months_ago.is_none());
        let had_left = was.is_some_and(|was| was.state() == RecordState::Expired);
        if was.is_none() {
            events.push(ProjectedEvent::RecordAdded { record: place });
        }
        if was_open && record.settled_months_ago.is_some() {
            events.push(ProjectedEvent::RecordSettled { record: place });
        }
        if record.state() == RecordState::Expired && !had_left {
            events.push(ProjectedEvent::RecordExpired { record: place });
        }
    }
    let band = |report: &Report<'m>| match report.standing {
        Standing::Scored { band, .. } => Some(band),
        Standing::NotScored { .. } => None,
    };
    let (from, to) = (band(before.1), band(after.1));
    events.extend((from != to).then_some(ProjectedEvent::Band { from, to }));
    for (was, is) in before.1.benefits.iter().zip(&after.1.benefits) {
        let benefit = is.benefit;
        events.extend((was.state != Open && is.state == Open).then_some(ProjectedEvent::Opened { benefit }));
        events.extend((was.state == Open && is.state != Open).then_some(ProjectedEvent::Closed { benefit }));
    }
    events
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_month_is_the_report_of_its_profile_which_is_valid(profile in profiles(), plan in plans()) {
        let plan = plan.for_profile(&profile);
        for (card, projection) in MODEL.scorecards.iter().zip(projections(&profile, &plan)) {
            prop_assert_eq!(projection.weighting, &card.weighting);
            prop_assert_eq!(projection.months.len(), usize::from(plan.months) + 1);
            for (at, month) in projection.months.iter().enumerate() {
                prop_assert_eq!(usize::from(month.month), at);
                assert_month_is_its_profiles_report(month, &evaluate(card, &MODEL.benefits, &month.profile))?;
                assert_profile_is_valid(&month.profile)?;
            }
        }
    }

    #[test]
    fn events_are_what_differs_from_the_month_before(profile in profiles(), plan in plans()) {
        let card = &MODEL.scorecards[0];
        let mut before = profile.clone();
        for month in months_of(&profile, &plan.for_profile(&profile)) {
            let reports = [&before, &month.profile].map(|profile| evaluate(card, &MODEL.benefits, profile));
            let expected = expected_events((&before, &reports[0]), (&month.profile, &reports[1]));
            prop_assert_eq!(&month.events, &expected, "month {}", month.month);
            before = month.profile;
        }
    }

    #[test]
    fn every_record_is_as_its_own_dates_tell(profile in profiles(), plan in plans()) {
        let plan = plan.for_profile(&profile);
        for month in months_of(&profile, &plan) {
            let expected = expected_records(&profile, &plan, month.month);
            prop_assert_eq!(month.profile.records(), expected.as_deref(), "month {}", month.month);
        }
    }

    #[test]
    fn month_0_of_an_empty_plan_is_the_profile_itself(profile in profiles(), months in 0..=24u16) {
        let first = months_of(&profile, &Plan { months, steps: Vec::new() }).swap_remove(0);
        prop_assert_eq!(first.profile, profile);
        prop_assert_eq!(first.events, []);
    }

    #[test]
    fn the_first_months_know_nothing_of_the_later_ones(profile in profiles(), plan in plans(), cut: Index) {
        let whole = plan.for_profile(&profile);
        let months = cut.index(usize::from(whole.months) + 1) as u16;
        let steps = whole.steps.iter().filter(|step| step.month() <= months).copied().collect();
        let first = months_of(&profile, &Plan { months, steps });
        prop_assert_eq!(&first[..], &months_of(&profile, &whole)[..=usize::from(months)]);
    }

    #[test]
    fn the_order_of_the_steps_about_different_things_does_not_matter(
        profile in profiles(),
        plan in plans(),
    ) {
        let plan = plan.only(&profile, |step| !matches!(step, Step::Move { .. } | Step::Break { .. }));
        let turned = Plan { steps: plan.steps.iter().rev().copied().collect(), ..plan.clone() };
        prop_assert_eq!(months_of(&profile, &plan), months_of(&profile, &turned));
    }

    /// The month that the laws on changes know, in which everything is kept, is one of `project`, but that applications
    /// leave evenly over their six months, not one a month.
    #[test]
    fn a_month_later_is_a_month_in_which_all_is_kept(profile in profiles()) {
        let given = Input::ALL.into_iter().filter(|input| profile.number(*input).is_some());
        let keep = |input| Step::Keep { input, month: 1, months: 1 };
        let plan = Plan { months: 1, steps: given.filter(|input| can_keep(*input)).map(keep).collect() };
        let mut expected = a_month_later(&profile);
        if let Some(number) = profile.number(Input::Applications) {
            let left = (5 * number).div_ceil(6);
            expected.set(Input::Applications, open_sesame::Answer::Known(left)).unwrap();
        }
        prop_assert_eq!(months_of(&profile, &plan).swap_remove(1).profile, expected);
    }

    #[test]
    fn a_weighting_moves_points_and_not_lives(profile in profiles(), plan in plans()) {
        let plan = plan.for_profile(&profile);
        prop_assert_eq!(plan.check(&profile), Ok(()));
        let lives = projections(&profile, &plan);
        for other in &lives[1..] {
            for (one, other) in lives[0].months.iter().zip(&other.months) {
                prop_assert_eq!(&one.profile, &other.profile);
            }
        }
    }
}
