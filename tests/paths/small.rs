//! Lives small enough to try every path: a few months, a few things that are free to move.

use open_sesame::{
    Input, Profile,
    paths::{Goal, Pin, Target},
    profile::{Pace, RecordKind},
};

use crate::{
    MODEL,
    generator::{Numbers, profile},
};

/// A random profile with at most two open records, and a goal of which all but a few inputs are pinned.
pub fn life(numbers: &mut Numbers) -> (Profile, Goal) {
    let profile = with_open_records(numbers, 2);
    let goal = goal(numbers, &profile);
    (profile, goal)
}

/// A random profile with at most five open records, the court's list more often than elsewhere, and a goal far ahead
/// for which nothing can be done but settle them.
pub fn life_of_records(numbers: &mut Numbers) -> (Profile, Goal) {
    let mut profile = with_open_records(numbers, 5);
    let mut records = profile.records().unwrap_or_default().to_vec();
    for record in &mut records {
        if numbers.one_in(3) {
            record.kind = RecordKind::CourtDefaulter;
        }
        if numbers.one_in(3) {
            record.settled_months_ago = None;
        }
    }
    records.truncate(5);
    profile.set_records(Some(records)).unwrap();
    let mut goal = Goal::new(target(numbers, &profile));
    goal.pins = movable().into_iter().map(Pin::Input).collect();
    goal.within_months = numbers.pick(&[3, 24, 62, 75]);
    (profile, goal)
}

fn with_open_records(numbers: &mut Numbers, most_open: usize) -> Profile {
    let mut profile = profile(numbers);
    let few = profile.records().map(|records| {
        let open = records.iter().filter(|record| record.is_open()).take(most_open);
        open.chain(records.iter().filter(|record| !record.is_open()).take(5)).copied().collect()
    });
    profile.set_records(few).unwrap();
    profile
}

fn goal(numbers: &mut Numbers, profile: &Profile) -> Goal {
    let free = [numbers.pick(&movable()), numbers.pick(&movable())];
    let mut goal = Goal::new(target(numbers, profile));
    let pinned = movable().into_iter().filter(|input| !free.contains(input)).map(Pin::Input);
    goal.pins = pinned.chain(numbers.one_in(4).then_some(Pin::Records)).collect();
    goal.within_months = 1 + numbers.up_to(3) as u16;
    goal
}

/// The inputs that a person can do something about.
pub fn movable() -> Vec<Input> {
    let moves = |input: &Input| {
        let movement = input.info().movement;
        movement.own && movement.up != Pace::WithTime
    };
    Input::ALL.into_iter().filter(moves).collect()
}

/// Most goals lie a little above where the profile is, so that some can be reached and some can't.
fn target(numbers: &mut Numbers, profile: &Profile) -> Target {
    let card = &MODEL.scorecards[0];
    let score = open_sesame::evaluate(card, &MODEL.benefits, profile).standing.score();
    match numbers.up_to(5) {
        0 => Target::Band(card.bands[numbers.up_to(4) as usize].band.clone()),
        1 | 2 => {
            let last = MODEL.benefits.benefits.len() as u32 - 1;
            Target::Benefit(MODEL.benefits.benefits[numbers.up_to(last) as usize].benefit.clone())
        }
        _ => Target::Score((score.unwrap_or(420) + 1 + numbers.up_to(12) as u16).min(950)),
    }
}
