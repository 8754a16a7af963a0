//! Plans and goals by number: the same ones natively and in wasm.

use open_sesame::{
    Input, Model, Profile,
    paths::{Goal, Pin, Target},
    profile::{MAX_RECORDS, RecordKind},
    time::{Plan, Step},
};

use super::generator::Numbers;

/// A plan that fits the profile: of any steps, those are kept that do.
pub fn plan(numbers: &mut Numbers, profile: &Profile) -> Plan {
    let months = numbers.up_to(36) as u16;
    let mut plan = Plan { months, steps: Vec::new() };
    for _ in 0..numbers.up_to(12) {
        let step = step(numbers, profile, months);
        plan.steps.push(step);
        if plan.check(profile).is_err() {
            plan.steps.pop();
        }
    }
    plan
}

fn step(numbers: &mut Numbers, profile: &Profile, months: u16) -> Step {
    let (input, month) = (numbers.pick(&Input::ALL), numbers.up_to(months.into()) as u16);
    match numbers.up_to(4) {
        0 => Step::Keep { input, month, months: 1 + numbers.up_to(23) as u16 },
        1 => Step::Miss { input, month, months: 1 + numbers.up_to(11) as u16 },
        2 => Step::Move { input, month, to: numbers.up_to(input.info().maximum.into()) as u16 },
        3 => {
            let last = profile.records().map_or(0, <[_]>::len).clamp(1, MAX_RECORDS) - 1;
            Step::Settle { record: numbers.up_to(last as u32) as u16, month }
        }
        _ => Step::Break {
            kind: numbers.pick(RecordKind::ALL),
            days_late: (!numbers.one_in(4)).then(|| numbers.up_to(200) as u16),
            amount_yuan: (!numbers.one_in(8)).then(|| numbers.up_to(5_000)),
            month,
        },
    }
}

/// A goal that the model has: a benefit, a band or a score, now and then with pins.
pub fn goal(numbers: &mut Numbers, model: &Model) -> Goal {
    let benefits = &model.benefits.benefits;
    let to = match numbers.up_to(2) {
        0 => Target::Benefit(benefits[numbers.up_to(benefits.len() as u32 - 1) as usize].benefit.clone()),
        1 => Target::Band(numbers.pick(&["fair", "good", "excellent", "outstanding"]).to_owned()),
        _ => Target::Score(350 + numbers.up_to(600) as u16),
    };
    let pinned = |numbers: &mut Numbers| {
        if numbers.one_in(5) { Pin::Records } else { Pin::Input(numbers.pick(&Input::ALL)) }
    };
    let pins = (0..numbers.up_to(3)).map(|_| pinned(numbers)).collect();
    Goal { to, pins, within_months: 1 + numbers.up_to(59) as u16 }
}
