//! Whatever a benefit asks, a path to it leads there, and a proof that there is none says why.

use open_sesame::{
    Answer, CreditRecord, Input, Issue, Model, Profile, evaluate,
    paths::{Barrier, Goal, Paths, Pin, Target, paths},
    profile::{Dispute, RecordKind},
    requirement::{Evidence, LeafAnswers, Verdict},
    time::{Plan, project},
    value::Value,
};
use serde_json::{Value as Json, json};

use crate::{
    generator::{Numbers, profile},
    small,
};

const SCORECARDS: &str = include_str!("../../src/data/scorecard.json");

/// Any requirement of at most six leaves; `earlier` benefits may be asked for.
fn requirement(numbers: &mut Numbers, depth: u32, earlier: u32) -> Json {
    let branches = |numbers: &mut Numbers| -> Vec<Json> {
        (0..2).map(|_| requirement(numbers, depth - 1, earlier)).collect()
    };
    match numbers.up_to(if depth > 0 { 8 } else { 5 }) {
        0 => json!({ "score": 560 + numbers.up_to(140) }),
        1 | 2 => {
            let input = numbers.pick(&Input::ALL);
            let most = u32::from(input.info().maximum);
            json!({ "input": { "input": input.slug(), "atLeast": 1 + numbers.up_to(most - 1) } })
        }
        3 => json!("noOpenRecord"),
        4 if earlier > 0 && numbers.one_in(2) => {
            json!({ "benefit": format!("door{}", numbers.up_to(earlier - 1)) })
        }
        4 => json!({ "cleanMonths": 1 + numbers.up_to(59) }),
        5 => json!("anyRecord"),
        6 => json!({ "any": branches(numbers) }),
        _ => json!({ "all": branches(numbers) }),
    }
}

/// A model with a few benefits that ask for anything.
fn model(numbers: &mut Numbers) -> Model {
    loop {
        let requirements: Vec<Json> = (0..4).map(|at| requirement(numbers, 2, at)).collect();
        // Refused if it can be met in too many ways.
        if let Ok(model) = read(&requirements) {
            return model;
        }
    }
}

fn model_of(requirements: &[Json]) -> Model {
    read(requirements).unwrap()
}

/// One for each criterion.
fn conditions(requirement: &Json) -> Vec<Json> {
    let criteria = requirement["all"].as_array().map_or(1, Vec::len);
    vec![json!({"source": "", "confidence": "assumption"}); criteria]
}

/// A model with a benefit for each requirement: `door0`, `door1`, …
fn read(requirements: &[Json]) -> Result<Model, Vec<Issue>> {
    let benefit = |(at, requirement): (usize, &Json)| {
        json!({
            "benefit": format!("door{at}"), "industry": "any", "articles": [], "offer": { "kind": "service" },
            "requirement": requirement, "conditions": conditions(requirement), "year": "", "source": "", "confidence": "assumption",
        })
    };
    let benefits: Vec<Json> = requirements.iter().enumerate().map(benefit).collect();
    let benefits = json!({
        "coverageCities": 1, "near": { "points": 1, "months": 1 }, "industries": ["any"], "benefits": benefits,
    });
    let value = |json: Json| serde_json::from_value::<Value>(json).unwrap();
    let presets = serde_json::from_str(include_str!("../../src/data/presets.json")).unwrap();
    Model::new(&value(serde_json::from_str(SCORECARDS).unwrap()), &value(benefits), &value(presets))
}

fn life(numbers: &mut Numbers) -> Profile {
    match numbers.up_to(2) {
        0 => profile(numbers),
        1 => small::life_of_debts(numbers).0,
        _ => small::life_of_activity(numbers).0,
    }
}

/// Random profiles, goals and pins, for benefits that ask for anything.
fn for_each(seed: u64, models: usize, check: impl Fn(&Model, &Profile, &Goal, Paths)) {
    let mut numbers = Numbers::from_seed(seed);
    for _ in 0..models {
        let model = model(&mut numbers);
        for at in 0..20 {
            let profile = life(&mut numbers);
            let mut goal = Goal::new(Target::Benefit(format!("door{}", at % 4)));
            goal.within_months = numbers.pick(&[1, 3, 12, 40]);
            goal.pins = (0..numbers.up_to(9)).map(|_| Pin::Input(numbers.pick(&Input::ALL))).collect();
            goal.pins.extend(numbers.one_in(3).then_some(Pin::Records));
            let answer = paths(&model.scorecards[0], &model.benefits, &profile, &goal).unwrap();
            check(&model, &profile, &goal, answer);
        }
    }
}

#[test]
fn a_path_to_anything_leads_there_and_not_a_month_before() {
    for_each(1, 300, |model, profile, goal, answer| {
        let Paths::Paths { paths, .. } = answer else { return };
        for path in paths {
            let card = &model.scorecards[0];
            let projection = project(card, &model.benefits, profile, &path.plan).unwrap();
            for month in &projection.months {
                let met = goal.is_met(card, &evaluate(card, &model.benefits, &month.profile));
                assert_eq!(met, month.month == path.months, "{path:#?}\n{profile:?}\n{goal:?}");
            }
        }
    });
}

/// What is said to be in the way by itself is not met in the month to come, whatever is waited for; what is so only together
/// with something else is not alone.
#[test]
fn a_proof_says_why_and_names_nothing_that_is_met() {
    let seen = std::cell::RefCell::new(Vec::new());
    for_each(2, 600, |model, profile, goal, answer| {
        let Paths::Unreachable { needed_score, best, blocked, .. } = answer else { return };
        let card = &model.scorecards[0];
        let short = needed_score.is_some_and(|needed| best.is_none_or(|best| best.score < needed));
        assert!(short || !blocked.is_empty(), "{goal:?} {profile:?} {best:?} {needed_score:?}");
        let next = project(card, &model.benefits, profile, &Plan { months: 1, steps: Vec::new() }).unwrap();
        let next = &next.months[1].profile;
        let evidence = Evidence::new(next, model.benefits.near);
        for one in &blocked {
            let verdict =
                one.requirement.answer(&evidence, &|_| Verdict::Unknown, &mut LeafAnswers::new()).verdict;
            assert!(
                one.because == Barrier::Together || verdict != Verdict::Met,
                "{one:?} {goal:?} {profile:?}"
            );
            seen.borrow_mut().push(one.because);
        }
        let together = blocked.iter().filter(|one| one.because == Barrier::Together).count();
        assert_ne!(together, 1, "{blocked:?}");
    });
    for because in [Barrier::Withheld, Barrier::Pinned, Barrier::NotOwn, Barrier::Time] {
        assert!(seen.borrow().contains(&because), "{because:?} never came up");
    }
}

/// While a debt stays open fewer and fewer months are on time, and the phone number needs time to be old enough.
#[test]
fn what_can_be_met_but_not_together_is_named_together() {
    let at_least =
        |input: Input, at_least: u16| json!({ "input": { "input": input.slug(), "atLeast": at_least } });
    let asked = [at_least(Input::OnTimeRepayments, 10), at_least(Input::PhoneMonths, 20)];
    let model = model_of(&[json!({ "all": [asked[0], at_least(Input::AddressMonths, 1), asked[1]] })]);
    let mut profile = Profile::unknown();
    for (input, number) in [(Input::OnTimeRepayments, 24), (Input::PhoneMonths, 5), (Input::AddressMonths, 0)]
    {
        profile.set(input, Answer::Known(number)).unwrap();
    }
    let debt = CreditRecord {
        kind: RecordKind::LoanOverdue,
        days_late: 9,
        amount_yuan: None,
        due_months_ago: 12,
        settled_months_ago: None,
        dispute: Dispute::None,
    };
    profile.set_records(Some(vec![debt])).unwrap();
    let goal = Goal { pins: vec![Pin::Records], ..Goal::new(Target::Benefit("door0".to_owned())) };
    let Paths::Unreachable { blocked, .. } =
        paths(&model.scorecards[0], &model.benefits, &profile, &goal).unwrap()
    else {
        panic!("it can't be reached")
    };
    let named: Vec<Json> =
        blocked.iter().map(|one| serde_json::to_value(&one.requirement).unwrap()).collect();
    assert_eq!(named, asked);
    assert!(blocked.iter().all(|one| one.because == Barrier::Together));
    let free = Goal { pins: Vec::new(), ..goal };
    assert!(matches!(
        paths(&model.scorecards[0], &model.benefits, &profile, &free).unwrap(),
        Paths::Paths { .. }
    ));
}
