//! The same for what lies ahead: plans, changes, mishaps, goals and the answers to them.

use std::collections::{BTreeMap, BTreeSet};

use open_sesame::{
    Answer, Profile, Report,
    benefits::BenefitState,
    evaluate,
    mishaps::{Mishaps, cushions},
    paths::{Goal, Paths, Target, paths},
    profile::{Input, Record, RecordKind},
    report::{Cause, compare},
    time::{Event, Plan, Projection, Step, project},
};
use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::{
    MODEL,
    declared::{field, fields, names_ahead, objects, optional, variants},
    types::{assert_keys, items},
};

fn json(value: impl Serialize) -> Json {
    serde_json::to_value(value).unwrap()
}

fn preset(word: &str) -> &'static Profile {
    &MODEL.presets.iter().find(|preset| preset.preset == word).unwrap().profile
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

/// Ten years of somebody who settles an open record and breaks a promise: all sorts of events.
fn projection() -> Projection<'static> {
    let mut profile = preset("prime").clone();
    let open = Record {
        kind: RecordKind::LoanOverdue,
        days_late: 3,
        amount_yuan: Some(900),
        due_months_ago: 1,
        settled_months_ago: None,
        dispute: open_sesame::profile::Dispute::None,
    };
    profile.set_records(Some(vec![open])).unwrap();
    let plan = Plan { months: 120, steps: steps() };
    project(&MODEL.scorecards[0], &MODEL.benefits, &profile, &plan).unwrap()
}

fn answer(profile: &Profile, goal: &Goal) -> Paths<'static> {
    paths(&MODEL.scorecards[0], &MODEL.benefits, profile, goal).unwrap()
}

fn goal(to: Target, within_months: u16) -> Goal {
    Goal { within_months, ..Goal::new(to) }
}

/// An answer of each kind.
fn answers() -> [Paths<'static>; 3] {
    let late = preset("latePayer");
    [
        answer(preset("prime"), &goal(Target::Score(350), 1)),
        answer(preset("newcomer"), &goal(Target::Band("good".to_owned()), 60)),
        answer(late, &goal(Target::Benefit("bikesCity".to_owned()), 2)),
    ]
}

/// Everything of each name that is looked at. The keys of an interface stand in its order.
fn looked_at() -> BTreeMap<&'static str, Vec<Json>> {
    let card = &MODEL.scorecards[0];
    let projection = json(projection());
    let change = json(compare(card, &MODEL.benefits, preset("prime"), &Profile::unknown()));
    let mishaps = Mishaps::embedded(&MODEL.presets).unwrap();
    let cushions = json(cushions(card, &MODEL.benefits, &mishaps, preset("prime")));
    let [there, found, unreachable] = answers().map(json);
    let all = |json: &Json, key: &str| items(json, key).cloned().collect::<Vec<_>>();
    let characteristics = all(&change, "characteristics");
    let seen = characteristics.iter().flat_map(|one| [one["before"].clone(), one["after"].clone()]);
    BTreeMap::from([
        ("Plan", vec![json(Plan { months: 1, steps: steps() })]),
        ("ProjectedMonth", all(&projection, "months")),
        ("Projection", vec![projection]),
        ("Seen", seen.collect()),
        ("CharacteristicChange", characteristics),
        ("BenefitChange", all(&change, "benefits")),
        ("Change", vec![change]),
        ("MishapEffect", all(&cushions, "mishaps")),
        ("Cushion", all(&cushions, "benefits")),
        ("Cushions", vec![cushions]),
        ("Mishaps", vec![json(&mishaps)]),
        ("Mishap", mishaps.mishaps.iter().map(json).collect()),
        ("Pair", mishaps.pairs.iter().map(json).collect()),
        ("Goal", vec![json(goal(Target::Score(600), 1))]),
        ("There", vec![there]),
        ("PathStep", items(&found, "paths").flat_map(|path| items(path, "steps")).cloned().collect()),
        ("Path", all(&found, "paths")),
        ("Paths", vec![found]),
        ("Unreachable", vec![unreachable]),
    ])
}

#[test]
fn what_lies_ahead_has_the_keys_that_the_types_say() {
    let looked_at = looked_at();
    for (interface, objects) in &looked_at {
        assert_keys(objects, interface);
    }
    let words = ["Step", "ProjectedEvent", "ChangeCause", "HeldBy"];
    let held: BTreeSet<&str> = looked_at.into_keys().chain(words).collect();
    assert_eq!(held, names_ahead().into_iter().collect(), "every declared name is looked at, once");
}

/// The objects that a type names nowhere but in the field that holds them.
#[test]
fn what_has_no_name_of_its_own_has_the_keys_that_the_types_say() {
    let looked_at = looked_at();
    let found = |interface: &str, key: &str| -> Vec<Json> {
        let values = looked_at[interface].iter().map(|object| &object[key]);
        values.flat_map(|value| value.as_array().cloned().unwrap_or_else(|| vec![value.clone()])).collect()
    };
    for (interface, key) in [
        ("Change", "dimensions"),
        ("Path", "opened"),
        ("Path", "plan"),
        ("Unreachable", "best"),
        ("Unreachable", "holds"),
        ("Unreachable", "blocked"),
    ] {
        let typed: Vec<&str> =
            fields(objects(field(interface, key))[0]).iter().map(|(key, _)| *key).collect();
        let found = found(interface, key);
        assert!(!found.is_empty(), "{interface}.{key}");
        for object in found {
            assert_eq!(object.as_object().unwrap().keys().collect::<Vec<_>>(), typed, "{interface}.{key}");
        }
    }
    let targets: Vec<&str> = objects(field("Goal", "to")).into_iter().map(|body| fields(body)[0].0).collect();
    let word = || "x".to_owned();
    let written = [Target::Benefit(word()), Target::Band(word()), Target::Score(600)].map(json);
    assert_eq!(written.map(|target| target.as_object().unwrap().keys().next().unwrap().clone()), *targets);
}

/// Word and other keys of tagged objects, each shape once.
fn shapes(objects: impl IntoIterator<Item = Json>, tag: &str) -> Vec<(String, BTreeSet<String>)> {
    let shape = |object: Json| {
        let keys = object.as_object().unwrap().keys().filter(|key| *key != tag).cloned().collect();
        (object[tag].as_str().unwrap().to_owned(), keys)
    };
    objects.into_iter().map(shape).collect::<BTreeSet<_>>().into_iter().collect()
}

fn causes() -> [Cause; 6] {
    let (from, to) = (Answer::Unknown, Answer::Known(1));
    [
        Cause::Input { input: Input::OwnsCar, from, to },
        Cause::RecordAdded { record: 1 },
        Cause::RecordRemoved { record: 1 },
        Cause::RecordChanged { from: 0, to: 1 },
        Cause::RecordsWithheld,
        Cause::RecordsTold,
    ]
}

fn events() -> [Event<'static>; 6] {
    [
        Event::RecordAdded { record: 1 },
        Event::RecordSettled { record: 1 },
        Event::RecordExpired { record: 1 },
        Event::Band { from: None, to: Some("good") },
        Event::Opened { benefit: "huabei" },
        Event::Closed { benefit: "huabei" },
    ]
}

#[test]
fn tagged_objects_have_the_words_and_keys_that_the_types_say() {
    assert_eq!(shapes(steps().into_iter().map(json), "do"), variants("Step", "do"));
    assert_eq!(shapes(causes().map(json), "kind"), variants("ChangeCause", "kind"));
    assert_eq!(shapes(events().map(json), "kind"), variants("ProjectedEvent", "kind"));
}

/// A variant that is new in Rust does not compile here until it stands above too.
#[test]
fn no_variant_is_left_out_above() {
    let step = |step: &Step| match step {
        Step::Keep { .. }
        | Step::Miss { .. }
        | Step::Move { .. }
        | Step::Settle { .. }
        | Step::Break { .. } => 5,
    };
    let cause = |cause: &Cause| match cause {
        Cause::Input { .. } | Cause::RecordAdded { .. } | Cause::RecordRemoved { .. } => 6,
        Cause::RecordChanged { .. } | Cause::RecordsWithheld | Cause::RecordsTold => 6,
    };
    let event = |event: &Event| match event {
        Event::RecordAdded { .. } | Event::RecordSettled { .. } | Event::RecordExpired { .. } => 6,
        Event::Band { .. } | Event::Opened { .. } | Event::Closed { .. } => 6,
    };
    let answer = |answer: &Paths| match answer {
        Paths::There { .. } | Paths::Paths { .. } | Paths::Unreachable { .. } => 3,
    };
    assert_eq!(variants("Step", "do").len(), step(&steps()[0]));
    assert_eq!(variants("ChangeCause", "kind").len(), cause(&causes()[0]));
    assert_eq!(variants("ProjectedEvent", "kind").len(), event(&events()[0]));
    assert_eq!(answers().len(), answer(&answers()[0]));
}

#[test]
fn what_the_types_let_be_left_out_may_be_and_nothing_else() {
    let plan = json(Plan { months: 1, steps: steps() });
    let goal = json(goal(Target::Score(600), 1));
    let read_plan = |json: Json| Plan::from_value(&serde_json::from_value(json).unwrap()).is_ok();
    let read_goal = |json: Json| Goal::from_value(&serde_json::from_value(json).unwrap()).is_ok();
    assert_eq!(dispensable(&plan, read_plan), optional("Plan"));
    assert_eq!(dispensable(&goal, read_goal), optional("Goal"));
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
    let month = &projection().months[7];
    let report: Report = evaluate(&MODEL.scorecards[0], &MODEL.benefits, &month.profile);
    let states: Vec<BenefitState> = report.benefits.iter().map(|benefit| benefit.state).collect();
    assert_eq!(month.benefits, states);
}
