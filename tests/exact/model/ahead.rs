//! The same for what lies ahead: what may be left out of a plan and a goal, and what a month tells.

use open_sesame::{
    benefits::BenefitState,
    evaluate,
    paths::{Goal, Target},
    profile::{Input, RecordKind},
    time::{Plan, Step, project},
};
use serde::Serialize;
use serde_json::{Value as Json, json};

use super::MODEL;

fn json(value: impl Serialize) -> Json {
    serde_json::to_value(value).unwrap()
}

fn steps() -> Vec<Step> {
    vec![
        Step::Keep { input: Input::BillsOnTime, month: 1, months: 3 },
        Step::Miss { input: Input::ActiveMonths, month: 0, months: 1 },
        Step::Move { input: Input::PaymentKinds, month: 2, to: 10 },
        Step::Settle { record: 0, month: 0 },
        Step::Break { kind: RecordKind::Fraud, days_late: Some(9), amount_yuan: None, month: 1 },
    ]
}

#[test]
fn steps_pins_and_a_horizon_may_be_left_out_and_nothing_else() {
    let plan = json(Plan { months: 1, steps: steps() });
    let goal = json(Goal { within_months: 1, ..Goal::new(Target::Score(600)) });
    let read_plan = |json: Json| Plan::from_value(&serde_json::from_value(json).unwrap()).is_ok();
    let read_goal = |json: Json| Goal::from_value(&serde_json::from_value(json).unwrap()).is_ok();
    assert_eq!(dispensable(&plan, read_plan), ["steps"]);
    assert_eq!(dispensable(&goal, read_goal), ["pins", "withinMonths"]);
    for step in steps().into_iter().map(json) {
        let read = |step: Json| read_plan(json!({"months": 1, "steps": [step]}));
        assert!(dispensable(&step, read).is_empty(), "{step}");
    }
}

/// The keys without which an object can still be read.
fn dispensable(object: &Json, read: impl Fn(Json) -> bool) -> Vec<String> {
    assert!(read(object.clone()), "{object}");
    let without = |key: &String| {
        let mut rest = object.clone();
        rest.as_object_mut().unwrap().shift_remove(key);
        read(rest)
    };
    object.as_object().unwrap().keys().filter(|key| without(key)).cloned().collect()
}

/// A month's benefits are the states of its report, and nothing else.
#[test]
fn the_states_of_a_month_are_those_of_its_report() {
    let profile = &MODEL.presets[0].profile;
    let plan = Plan { months: 7, steps: Vec::new() };
    let projection = project(&MODEL.scorecards[0], &MODEL.benefits, profile, &plan).unwrap();
    for month in &projection.months {
        let report = evaluate(&MODEL.scorecards[0], &MODEL.benefits, &month.profile);
        let states: Vec<BenefitState> = report.benefits.iter().map(|benefit| benefit.state).collect();
        assert_eq!(month.benefits, states);
    }
}
