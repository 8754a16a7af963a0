//! Plans and goals survive JSON, and nothing whatever makes their readers stumble.

use open_sesame::{
    Issue, Profile,
    paths::{Goal, Pin, Target, paths},
    profile::RecordKind,
    time::{Plan, Step, project},
    value::Value,
};
use proptest::{collection::vec, prelude::*, sample::Index, sample::select, test_runner::TestCaseResult};
use serde::Serialize;
use serde_json::Value as Json;

use crate::{
    plans::plans,
    reading::{disturb, json_with},
    strategies::{MODEL, config, inputs, profiles},
};

const WORDS: [&str; 25] = [
    "months",
    "steps",
    "do",
    "keep",
    "miss",
    "move",
    "settle",
    "break",
    "input",
    "month",
    "to",
    "record",
    "kind",
    "daysLate",
    "amountYuan",
    "open",
    "unknown",
    "pins",
    "withinMonths",
    "benefit",
    "band",
    "score",
    "huabei",
    "good",
    "records",
];

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).unwrap()
}

fn json_of(value: &impl Serialize) -> Json {
    serde_json::to_value(value).unwrap()
}

fn assert_named(issues: &[Issue], root: &str) -> TestCaseResult {
    prop_assert!(!issues.is_empty());
    for issue in issues {
        prop_assert!(issue.field.starts_with(root), "{issue:?}");
        prop_assert!(!issue.to_string().is_empty());
    }
    Ok(())
}

fn assert_plan_is_carried_out_or_refused(profile: &Profile, plan: &Plan) -> TestCaseResult {
    let fits = plan.check(profile);
    match project(&MODEL.scorecards[0], &MODEL.benefits, profile, plan) {
        Ok(projection) => {
            prop_assert_eq!(fits, Ok(()));
            prop_assert_eq!(projection.months.len(), usize::from(plan.months) + 1);
        }
        Err(issues) => {
            assert_named(&issues, "plan")?;
            prop_assert_eq!(fits, Err(issues));
        }
    }
    Ok(())
}

fn assert_plan_read_or_named(profile: &Profile, json: &Json) -> TestCaseResult {
    match Plan::from_value(&value(json)) {
        Ok(plan) => assert_plan_is_carried_out_or_refused(profile, &plan),
        Err(issues) => assert_named(&issues, "plan"),
    }
}

fn assert_goal_is_answered_or_refused(profile: &Profile, goal: &Goal) -> TestCaseResult {
    let card = &MODEL.scorecards[0];
    match (goal.check(card, &MODEL.benefits), paths(card, &MODEL.benefits, profile, goal)) {
        (Ok(()), found) => prop_assert!(found.is_ok()),
        (Err(issues), found) => {
            assert_named(&issues, "goal")?;
            prop_assert_eq!(found, Err(issues));
        }
    }
    Ok(())
}

fn assert_goal_read_or_named(profile: &Profile, json: &Json) -> TestCaseResult {
    match Goal::from_value(&value(json)) {
        Ok(goal) => assert_goal_is_answered_or_refused(profile, &goal),
        Err(issues) => assert_named(&issues, "goal"),
    }
}

/// Numbers that fit, that nearly fit, and that no reader lets through.
fn numbers() -> impl Strategy<Value = u16> {
    prop_oneof![0..=5u16, 0..=130u16, select(vec![199, 200, 7_500, 7_501, u16::MAX]), any::<u16>()]
}

/// Any step that can be written in Rust.
fn steps() -> impl Strategy<Value = Step> {
    let broken =
        (select(RecordKind::ALL), prop::option::of(numbers()), prop::option::of(any::<u32>()), numbers());
    prop_oneof![
        (inputs(), numbers(), numbers()).prop_map(|(input, month, months)| Step::Keep {
            input,
            month,
            months
        }),
        (inputs(), numbers(), numbers()).prop_map(|(input, month, months)| Step::Miss {
            input,
            month,
            months
        }),
        (inputs(), numbers(), numbers()).prop_map(|(input, month, to)| Step::Move { input, month, to }),
        (numbers(), numbers()).prop_map(|(record, month)| Step::Settle { record, month }),
        broken.prop_map(|(kind, days_late, amount_yuan, month)| Step::Break {
            kind,
            days_late,
            amount_yuan,
            month
        }),
    ]
}

/// Any goal that can be written in Rust.
fn goals() -> impl Strategy<Value = Goal> {
    let words = |known: Vec<String>| prop_oneof![5 => select(known), 1 => any::<String>()];
    let benefits = MODEL.benefits.benefits.iter().map(|one| one.benefit.clone()).collect();
    let bands = MODEL.scorecards[0].bands.iter().map(|one| one.band.clone()).collect();
    let to = prop_oneof![
        words(benefits).prop_map(Target::Benefit),
        words(bands).prop_map(Target::Band),
        (340..=960u16).prop_map(Target::Score),
        any::<u16>().prop_map(Target::Score),
    ];
    let pins = prop_oneof![inputs().prop_map(Pin::Input), Just(Pin::Records)];
    let horizon = prop_oneof![8 => 1..=12u16, 1 => numbers()];
    (to, vec(pins, 0..5), horizon).prop_map(|(to, pins, within_months)| Goal { to, pins, within_months })
}

/// What is done to a JSON value at some places.
fn changes() -> impl Strategy<Value = Vec<(Vec<Index>, Option<Json>)>> {
    vec((vec(any::<Index>(), 1..4), prop::option::of(json_with(&WORDS))), 1..4)
}

fn disturbed(value: &impl Serialize, changes: &[(Vec<Index>, Option<Json>)]) -> Json {
    let mut json = json_of(value);
    for (place, with) in changes {
        disturb(&mut json, place, with);
    }
    json
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_plan_survives_json(profile in profiles(), plan in plans()) {
        let plan = plan.for_profile(&profile);
        prop_assert_eq!(Plan::from_value(&value(&json_of(&plan))), Ok(plan));
    }

    #[test]
    fn a_goal_that_the_model_has_survives_json(goal in goals()) {
        prop_assume!(goal.check(&MODEL.scorecards[0], &MODEL.benefits).is_ok());
        prop_assert_eq!(Goal::from_value(&value(&json_of(&goal))), Ok(goal));
    }

    #[test]
    fn any_json_is_read_as_a_plan_or_its_faults_are_named(profile in profiles(), json in json_with(&WORDS)) {
        assert_plan_read_or_named(&profile, &json)?;
        assert_goal_read_or_named(&profile, &json)?;
    }

    #[test]
    fn a_plan_with_anything_put_in_is_read_or_its_faults_are_named(
        profile in profiles(),
        plan in plans(),
        changes in changes(),
    ) {
        let plan = plan.for_profile(&profile);
        assert_plan_read_or_named(&profile, &disturbed(&plan, &changes))?;
    }

    #[test]
    fn a_goal_with_anything_put_in_is_read_or_its_faults_are_named(
        profile in profiles(),
        goal in goals(),
        changes in changes(),
    ) {
        assert_goal_read_or_named(&profile, &disturbed(&goal, &changes))?;
    }

    #[test]
    fn a_plan_that_was_never_read_is_carried_out_or_refused(
        profile in profiles(),
        months in numbers(),
        steps in vec(steps(), 0..4),
    ) {
        assert_plan_is_carried_out_or_refused(&profile, &Plan { months, steps })?;
    }

    #[test]
    fn a_plan_for_one_life_is_carried_out_or_refused_in_another(
        one in profiles(),
        other in profiles(),
        plan in plans(),
    ) {
        assert_plan_is_carried_out_or_refused(&other, &plan.for_profile(&one))?;
    }

    #[test]
    fn a_goal_that_was_never_read_is_answered_or_refused(profile in profiles(), goal in goals()) {
        assert_goal_is_answered_or_refused(&profile, &goal)?;
    }
}
