//! To keep a promise is no worse than to go on as before, and that no worse than to break it, in every month.

use open_sesame::{
    CreditRecord, Input, Profile, evaluate,
    profile::{Dispute, RecordKind},
    time::{MOST_MONTHS, Plan, ProjectedMonth, Step},
};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::TestCaseResult};

use crate::{
    better::assert_no_worse,
    plans::{AnyPlan, can_keep, can_miss, for_the_better, plans, projections, with_step},
    strategies::{MODEL, config, days, profiles, scored_profiles, yuan},
    time::with_nothing_open,
};

/// The inputs that a broken promise may take a month from.
const PROMISES: [Input; 3] = [Input::OnTimeRepayments, Input::BillsOnTime, Input::RentalsKept];

/// Month by month the second is no worse; and there is a score wherever the first has one.
fn assert_no_worse_in_any_month(
    worse: &[ProjectedMonth],
    better: &[ProjectedMonth],
    weighting: usize,
) -> TestCaseResult {
    let report =
        |month: &ProjectedMonth| evaluate(&MODEL.scorecards[weighting], &MODEL.benefits, &month.profile);
    prop_assert_eq!(worse.len(), better.len());
    for (worse, better) in worse.iter().zip(better) {
        let lost = worse.standing.score().is_some() && better.standing.score().is_none();
        prop_assert!(!lost, "month {}: the score was lost", worse.month);
        assert_no_worse(&report(worse), &report(better))?;
    }
    Ok(())
}

fn assert_plan_no_worse(profile: &Profile, worse: &Plan, better: &Plan) -> TestCaseResult {
    let both = projections(profile, worse).into_iter().zip(projections(profile, better));
    for (weighting, (worse, better)) in both.enumerate() {
        assert_no_worse_in_any_month(&worse.months, &better.months, weighting)?;
    }
    Ok(())
}

/// The input that a step is about, if it is about one.
fn about(step: &Step) -> Option<Input> {
    match *step {
        Step::Keep { input, .. } | Step::Miss { input, .. } | Step::Move { input, .. } => Some(input),
        Step::Settle { .. } | Step::Break { .. } => None,
    }
}

/// Any plan that says nothing else of an input than that it is kept. What is missed twice is given back twice, and
/// a target that is moved to is reached whatever was missed, so other steps about it would blur the comparison.
fn nothing_else_of(input: Input, plan: &AnyPlan, profile: &Profile) -> Plan {
    plan.only(profile, |step| {
        let keeps = matches!(step, Step::Keep { .. });
        let breaks = matches!(step, Step::Break { .. }) && PROMISES.contains(&input);
        (about(step) != Some(input) || keeps) && !breaks
    })
}

/// Any plan without what would blur the comparison for any of the promises.
fn nothing_else_broken(plan: &AnyPlan, profile: &Profile) -> Plan {
    plan.only(profile, |step| {
        let of_promise = about(step).is_some_and(|input| PROMISES.contains(&input));
        !matches!(step, Step::Break { .. }) && (!of_promise || matches!(step, Step::Keep { .. }))
    })
}

/// The plan, lasting until this month at least.
fn lasting(month: u16, plan: Plan) -> Plan {
    Plan { months: plan.months.max(month), ..plan }
}

/// From when and for how long.
fn spans(first: u16) -> impl Strategy<Value = (u16, u16)> {
    (first..=24u16, prop_oneof![1..=6u16, 1..=MOST_MONTHS])
}

fn breaks() -> impl Strategy<Value = (RecordKind, Option<u16>, Option<u32>)> {
    (select(RecordKind::ALL), prop::option::weighted(0.8, days()), prop::option::of(yuan()))
}

fn step_of((kind, days_late, amount_yuan): (RecordKind, Option<u16>, Option<u32>), month: u16) -> Step {
    Step::Break { kind, days_late, amount_yuan, month }
}

/// A profile whose promises can be broken five times without any of them being at its end before.
fn with_much_kept(mut profile: Profile) -> Profile {
    for input in PROMISES {
        profile.set(input, open_sesame::Answer::Known(24)).unwrap();
    }
    profile
}

proptest! {
    #![proptest_config(config())]

    /// Promises kept, things moved the better way, nothing owed: from month to month nothing gets worse, and no score is
    /// lost.
    #[test]
    fn a_plan_for_the_better_never_lowers_the_score(profile in profiles(), plan in plans()) {
        let profile = with_nothing_open(&profile);
        let mut moved = Vec::new();
        let mut plan = plan.only(&profile, |step| for_the_better(&profile, step));
        plan.steps.retain(|step| match *step {
            Step::Move { input, .. } if moved.contains(&input) => false,
            Step::Move { input, .. } => { moved.push(input); true }
            _ => true,
        });
        for (card, projection) in MODEL.scorecards.iter().zip(projections(&profile, &plan)) {
            for pair in projection.months.windows(2) {
                let [before, after] =
                    [&pair[0], &pair[1]].map(|month| evaluate(card, &MODEL.benefits, &month.profile));
                assert_no_worse(&before, &after)?;
                prop_assert!(before.standing.score().is_none() || after.standing.score().is_some());
            }
        }
    }

    #[test]
    fn to_keep_a_promise_is_no_worse_than_to_go_on_as_before(
        profile in profiles(),
        plan in plans(),
        input in select(Input::ALL.into_iter().filter(|input| can_keep(*input)).collect::<Vec<_>>()),
        (month, months) in spans(1),
    ) {
        prop_assume!(profile.number(input).is_some());
        let plan = lasting(month, nothing_else_of(input, &plan, &profile));
        assert_plan_no_worse(&profile, &plan, &with_step(&plan, Step::Keep { input, month, months }))?;
    }

    #[test]
    fn to_go_on_as_before_is_no_worse_than_to_miss_it(
        profile in profiles(),
        plan in plans(),
        input in select(Input::ALL.into_iter().filter(|input| can_miss(*input)).collect::<Vec<_>>()),
        (month, months) in spans(0),
    ) {
        prop_assume!(profile.number(input).is_some());
        let plan = lasting(month, nothing_else_of(input, &plan, &profile));
        assert_plan_no_worse(&profile, &with_step(&plan, Step::Miss { input, month, months }), &plan)?;
    }

    /// Without a score before, a first record may be the trace of history that was missing: then there is one.
    #[test]
    fn a_promise_broken_never_raises_the_score_in_any_month(
        profile in scored_profiles(),
        plan in plans(),
        broken in breaks(),
        month in 0..=24u16,
    ) {
        prop_assume!(profile.records().unwrap().len() < 200);
        let plan = lasting(month, nothing_else_broken(&plan, &profile));
        let worse = with_step(&plan, step_of(broken, month));
        for (without, with) in projections(&profile, &plan).into_iter().zip(projections(&profile, &worse)) {
            for (without, with) in without.months.iter().zip(&with.months) {
                if let (Some(most), Some(score)) = (without.standing.score(), with.standing.score()) {
                    prop_assert!(score <= most, "month {}: {score} > {most}", with.month);
                }
            }
        }
    }

    #[test]
    fn nor_does_one_more_among_several(
        profile in scored_profiles().prop_map(with_much_kept),
        several in vec((breaks(), 0..=24u16), 1..5),
        months in 24..=100u16,
    ) {
        prop_assume!(profile.records().unwrap().len() < 195);
        let steps: Vec<Step> = several.into_iter().map(|(broken, month)| step_of(broken, month)).collect();
        let more = Plan { months, steps };
        let fewer = Plan { months, steps: more.steps[1..].to_vec() };
        assert_plan_no_worse(&profile, &more, &fewer)?;
    }

    #[test]
    fn the_sooner_a_record_is_settled_the_better(
        profile in profiles(),
        plan in plans(),
        (sooner, later) in (0..=24u16, 0..=24u16),
        kind in select(RecordKind::ALL),
        due in 0..=30u16,
    ) {
        let Some(records) = profile.records() else { return Ok(()) };
        prop_assume!(records.len() < 200);
        let open = CreditRecord {
            kind,
            days_late: 20,
            amount_yuan: None,
            due_months_ago: due,
            settled_months_ago: None,
            dispute: Dispute::None,
        };
        let profile = crate::strategies::with_one_more(&profile, open);
        let record = profile.records().unwrap().len() as u16 - 1;
        // As long as it is carried out: what begins within it may be in another step's way later on.
        let plan = plan.lasting(MOST_MONTHS).only(&profile, |step| !matches!(step, Step::Settle { .. }));
        let settled_in = |month| with_step(&plan, Step::Settle { record, month });
        let (sooner, later) = (sooner.min(later), sooner.max(later));
        let [later, sooner] = [settled_in(later), settled_in(sooner)];
        for (later, sooner) in projections(&profile, &later).into_iter().zip(projections(&profile, &sooner)) {
            for (later, sooner) in later.months.iter().zip(&sooner.months) {
                if let (Some(least), Some(score)) = (later.standing.score(), sooner.standing.score()) {
                    prop_assert!(least <= score, "month {}: {least} > {score}", later.month);
                }
            }
        }
    }
}
