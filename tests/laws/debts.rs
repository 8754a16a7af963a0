//! What is owed goes on being owed, whether it was given or planned; and what was done does not vanish by time alone.

use std::collections::BTreeSet;

use open_sesame::{
    CreditRecord, Input, Profile, Report, evaluate,
    profile::{Dispute, Numbers, Pace, RecordKind, RecordState},
    report::Standing,
    scorecard::Reads,
    time::{MOST_MONTHS, Plan, Step},
};
use proptest::{prelude::*, sample::Index, sample::select};

use crate::{
    changes::in_debt,
    plans::{months_of, plans},
    strategies::{MODEL, config, events, profiles, records, with_one_more, with_records, yuan},
};

/// The promises that records are about, each with its kinds.
const PROMISES: [(Input, [RecordKind; 3]); 2] = [
    (Input::OnTimeRepayments, [RecordKind::LoanOverdue, RecordKind::InstalmentsOverdue, RecordKind::CashOut]),
    (Input::BillsOnTime, [RecordKind::UtilityUnpaid, RecordKind::RentUnpaid, RecordKind::HouseFeesUnpaid]),
];

/// What is counted of a promise, month by month of the window: given, but no more than there are months in which nothing
/// was missed.
fn counted(profile: &Profile, input: Input, kinds: &[RecordKind]) -> Option<u16> {
    let records: Vec<&CreditRecord> = profile.records().unwrap_or_default().iter().collect();
    let misses = |record: &CreditRecord, ago: u16| {
        let unpaid =
            ago <= record.due_months_ago && record.settled_months_ago.is_none_or(|settled| ago > settled);
        record.state() == RecordState::Counts && (ago == record.due_months_ago || unpaid)
    };
    let kept = |ago: &u16| !records.iter().any(|record| kinds.contains(&record.kind) && misses(record, *ago));
    Some(profile.number(input)?.min((0..24).filter(kept).count() as u16))
}

fn owes(step: &Step) -> bool {
    !matches!(step, Step::Miss { .. } | Step::Move { .. })
        && !matches!(step, Step::Keep { input: Input::Applications, .. })
}

/// What is left of a plan after some months, as a plan of its own. What it broke so far must be paid, or never be.
fn rest(plan: &Plan, after: u16) -> Plan {
    let steps = plan.steps.iter().filter_map(|step| match *step {
        Step::Keep { input, month, months } => {
            let end = month + months;
            let first = month.max(after + 1);
            (first < end && first <= plan.months).then(|| Step::Keep { input, month: first - after, months: end - first })
        }
        Step::Settle { record, month } => {
            let settled = |step: &Step| {
                matches!(*step, Step::Settle { record: own, month } if own == record && month <= after)
            };
            (!plan.steps.iter().any(settled)).then(|| Step::Settle { record, month: month - after })
        }
        Step::Break { kind, days_late, amount_yuan, month } => {
            (month > after).then(|| Step::Break { kind, days_late, amount_yuan, month: month - after })
        }
        other => panic!("{other:?}"),
    });
    Plan { months: plan.months - after, steps: steps.collect() }
}

/// The plan with nothing that it breaks up to a month left to be paid later.
fn with_nothing_half_paid(mut plan: Plan, after: u16) -> Plan {
    for step in &mut plan.steps {
        if let Step::Break { days_late, month, .. } = step {
            let paid = |days: &u16| *month + days.div_ceil(31).saturating_sub(1);
            *days_late = days_late.filter(|days| *month > after || paid(days) <= after);
        }
    }
    plan
}

/// The gates that are not met.
fn shut(report: &Report<'static>) -> BTreeSet<&'static str> {
    match &report.standing {
        Standing::Scored { .. } => BTreeSet::new(),
        Standing::NotScored { gates } => gates.iter().map(|gate| gate.gate).collect(),
    }
}

fn points_of_records(report: &Report) -> Vec<u16> {
    let both = MODEL.scorecards[0].characteristics.iter().zip(&report.characteristics);
    both.filter(|(one, _)| matches!(one.reads, Reads::Records(_))).map(|(_, one)| one.points).collect()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn what_is_counted_is_told_and_allowed(profile in profiles()) {
        let numbers = Numbers::of(&profile);
        for (input, kinds) in PROMISES {
            prop_assert_eq!(numbers.get(input), counted(&profile, input, &kinds), "{:?}", input);
        }
        let inactive = profile.number(Input::ActiveMonths).map_or(0, |active| 12 - active);
        let steady = profile.number(Input::SteadyMonths).map(|given| given.min(24 - inactive));
        prop_assert_eq!(numbers.get(Input::SteadyMonths), steady);
        let report = evaluate(&MODEL.scorecards[0], &MODEL.benefits, &profile);
        for input in Input::ALL {
            let found = report.counted.iter().find(|one| one.input == input);
            let differs = numbers.get(input) != profile.number(input);
            prop_assert_eq!(found.is_some(), differs, "{:?}", input);
            if let Some(found) = found {
                prop_assert_eq!((Some(found.given), Some(found.counted)), (profile.number(input), numbers.get(input)));
                prop_assert!(found.counted < found.given);
            }
        }
    }

    #[test]
    fn a_profile_of_a_projection_goes_on_as_the_projection_does(
        profile in profiles(),
        plan in plans(),
        cut: Index,
    ) {
        let after = |plan: &Plan| cut.index(usize::from(plan.months) + 1) as u16;
        let plan = plan.only(&profile, owes);
        let cut = after(&plan);
        let plan = with_nothing_half_paid(plan, cut);
        let whole = months_of(&profile, &plan);
        let rest = rest(&plan, cut);
        for (on, anew) in whole[usize::from(cut)..].iter().zip(months_of(&whole[usize::from(cut)].profile, &rest)) {
            prop_assert_eq!(&on.profile, &anew.profile, "month {} and {}", on.month, anew.month);
            prop_assert_eq!((&on.standing, &on.benefits), (&anew.standing, &anew.benefits));
        }
    }

    #[test]
    fn a_record_told_and_the_same_planned_give_the_same_months(
        profile in profiles(),
        plan in plans(),
        kind in select(RecordKind::ALL),
        days in prop::option::of(0..=31u16),
        amount_yuan in prop::option::of(yuan()),
    ) {
        prop_assume!(profile.records().is_some_and(|records| records.len() < 150));
        let given = CreditRecord {
            kind,
            days_late: days.unwrap_or(31),
            amount_yuan,
            due_months_ago: 0,
            settled_months_ago: days.map(|_| 0),
            dispute: Dispute::None,
        };
        let broken = Step::Break { kind, days_late: days, amount_yuan, month: 0 };
        let mut plan = plan.only(&profile, |step| !matches!(step, Step::Break { .. }));
        let given = months_of(&with_one_more(&profile, given), &plan);
        plan.steps.insert(0, broken);
        for (given, planned) in given.iter().zip(months_of(&profile, &plan)) {
            prop_assert_eq!(&given.profile, &planned.profile, "month {}", given.month);
            prop_assert_eq!((&given.standing, &given.benefits), (&planned.standing, &planned.benefits));
        }
    }

    /// Of nothing that counts the debts do more points ever come by waiting, whatever else is done about them than to pay.
    #[test]
    fn an_open_record_never_improves_by_waiting(
        profile in profiles(),
        open in prop::collection::vec(events(), 1..4),
        plan in plans(),
    ) {
        let open = open.into_iter().map(|record| crate::strategies::fitted(CreditRecord { settled_months_ago: None, ..record }));
        let profile = with_records(&profile, open.collect());
        let plan = plan.only(&profile, |step| !matches!(step, Step::Settle { .. } | Step::Break { .. } | Step::Miss { .. }));
        let months = months_of(&profile, &Plan { months: MOST_MONTHS.min(plan.months + 30), ..plan });
        for pair in months.windows(2) {
            let [before, after] =
                [&pair[0], &pair[1]].map(|month| evaluate(&MODEL.scorecards[0], &MODEL.benefits, &month.profile));
            let (before, after) = (points_of_records(&before), points_of_records(&after));
            prop_assert!(before.iter().zip(&after).all(|(before, after)| before >= after), "{before:?} {after:?}");
            for (input, _) in PROMISES.iter().filter(|(input, _)| in_debt(&profile, *input)) {
                let [before, after] = [&pair[0], &pair[1]].map(|month| Numbers::of(&month.profile).get(*input));
                prop_assert!(before >= after, "{:?} rose from {:?} to {:?}", input, before, after);
            }
        }
    }

    /// Two years unpaid, and no repayment of two years was on time.
    #[test]
    fn after_two_years_of_a_debt_nothing_was_on_time(profile in profiles(), debt in records(), which: Index) {
        let (input, kinds) = PROMISES[which.index(2)];
        let debt = CreditRecord { kind: kinds[0], settled_months_ago: None, dispute: Dispute::Confirmed, ..debt };
        prop_assume!(profile.number(input).is_some());
        let profile = with_records(&profile, vec![debt]);
        let keep = Step::Keep { input, month: 1, months: 60 };
        let months = months_of(&profile, &Plan { months: 60, steps: vec![keep] });
        prop_assert!(months[23..].iter().all(|month| Numbers::of(&month.profile).get(input) == Some(0)));
    }

    #[test]
    fn no_gate_that_is_met_is_lost_by_time_alone(profile in profiles(), months in 1..=MOST_MONTHS) {
        let months = months_of(&profile, &Plan { months, steps: Vec::new() });
        for pair in months.windows(2) {
            let [before, after] = [&pair[0], &pair[1]]
                .map(|month| shut(&evaluate(&MODEL.scorecards[0], &MODEL.benefits, &month.profile)));
            prop_assert!(after.is_subset(&before), "{before:?} {after:?}");
        }
    }

    #[test]
    fn no_direction_that_is_never_happens_by_any_plan(profile in profiles(), plan in plans()) {
        let plan = plan.only(&profile, |_| true);
        for pair in months_of(&profile, &plan).windows(2) {
            for input in Input::ALL {
                let [before, after] = [&pair[0], &pair[1]].map(|month| month.profile.number(input));
                let movement = input.info().movement;
                prop_assert!(after <= before || movement.up != Pace::Never, "{input:?} rose");
                prop_assert!(after >= before || movement.down != Pace::Never, "{input:?} fell");
            }
        }
    }

    /// Any moves at all: either the plan is refused, or no input turns while it is on its way.
    #[test]
    fn a_plan_that_is_not_refused_takes_every_input_where_it_says(
        profile in profiles(),
        moves in prop::collection::vec((select(Input::ALL.to_vec()), 0..=12u16, any::<Index>()), 1..4),
    ) {
        let step = |(input, month, to): &(Input, u16, Index)| {
            let to = to.index(usize::from(input.info().maximum) + 1) as u16;
            Step::Move { input: *input, month: *month, to }
        };
        let plan = Plan { months: 120, steps: moves.iter().map(step).collect() };
        if plan.check(&profile).is_err() {
            return Ok(());
        }
        let months = months_of(&profile, &plan);
        for step in &plan.steps {
            let Step::Move { input, month, to } = *step else { continue };
            let there = |month: &open_sesame::time::ProjectedMonth| month.profile.number(input) == Some(to);
            let reach = u32::from(input.info().maximum) * u32::from(input.info().movement.every_months);
            let late = u32::from(month) + reach > 120;
            prop_assert!(months[usize::from(month)..].iter().any(there) || late, "{step:?}");
        }
    }
}
