//! From a choice to a path: its steps as a plan, what each is worth, what opens on the way.

use super::{
    EffortLevel, Opened, Path, PathStep, SETTLE_EFFORT,
    items::{Both, Choice, InputState, Item, State},
    records::{Group, Settled},
    search::Found,
};
use crate::{
    benefits::Benefits,
    profile::{Pace, Profile},
    report::Standing,
    scorecard::{Scorecard, Tables},
    sort::sort_by_key,
    time::{Plan, ProjectedEvent, Step, project_from},
};

pub(super) fn path<'m>(
    (scorecard, tables): (&'m Scorecard, &Tables),
    benefits: &'m Benefits,
    profile: &Profile,
    items: &[Item],
    found: Found,
) -> Path<'m> {
    let chosen = items.iter().zip(&found.choices);
    let mut steps: Vec<(usize, PathStep)> =
        chosen.flat_map(|(item, (choice, stay))| steps(item, choice, stay, found.month)).collect();
    sort_by_key(&mut steps, |(order, _)| *order as u64);
    let steps: Vec<PathStep> = steps.into_iter().map(|(_, step)| step).collect();
    let plan = Plan { months: found.month, steps: steps.iter().map(|step| step.step).collect() };
    let projection = project_from(scorecard, tables, benefits, profile, &plan);
    let months = projection.map(|projection| projection.months).unwrap_or_default();
    let opened = months.iter().flat_map(|month| {
        month.events.iter().filter_map(|event| match *event {
            ProjectedEvent::Opened { benefit } => Some(Opened { month: month.month, benefit }),
            _ => None,
        })
    });
    let waited: i32 = found.choices.iter().map(|(_, stay)| i32::from(stay.points)).sum();
    let end = months.last().map(|month| &month.standing);
    Path {
        months: found.month,
        effort: found.effort,
        effort_level: EffortLevel::of(found.effort),
        score: end.and_then(Standing::score),
        lifted: i32::from(tables.held_back(profile)) - end.map_or(0, |end| end.held_back().into()),
        time_points: waited - i32::from(tables.points(profile)),
        opened: opened.collect(),
        best: found.best,
        steps,
        plan,
    }
}

/// The steps of an option, each with its place among all steps: inputs in the order of a profile, then records.
fn steps(item: &Item, choice: &Choice, stay: &Choice, month: u16) -> Vec<(usize, PathStep)> {
    match (item, &choice.state) {
        (_, State::Both(both)) => steps_of_both(item, both, stay, month),
        (_, State::Input(state)) => input_step(state, choice, stay.points).into_iter().collect(),
        (Item::Records(group) | Item::Debts(group, _), State::Records(settled)) => {
            settle_steps(group, settled, month)
        }
        _ => Vec::new(),
    }
}

/// What the first of two items gives the second as well is worth a part of its own last step.
fn steps_of_both(item: &Item, both: &Both, stay: &Choice, month: u16) -> Vec<(usize, PathStep)> {
    let [first_stay, second_stay] = &stay.parts()[..] else { return Vec::new() };
    let mut steps = self::steps(item, &both.first, first_stay, month);
    let decides = |(_, step): &(usize, PathStep)| match (item, step.step) {
        (Item::Debts(group, _), Step::Settle { record, .. }) => group.is_debt_at(usize::from(record)),
        _ => true,
    };
    if let Some((_, step)) = steps.iter_mut().rfind(|step| decides(step)) {
        step.points += i32::from(both.left_alone) - i32::from(second_stay.points);
    }
    if let State::Input(state) = &both.second.state {
        steps.extend(input_step(state, &both.second, both.left_alone));
    }
    steps
}

fn input_step(state: &InputState, choice: &Choice, left_alone: u16) -> Option<(usize, PathStep)> {
    let InputState { input, given, months, .. } = *state;
    let movement = input.info().movement;
    let kept = [movement.up, movement.down].contains(&Pace::WhileKept);
    let step = if kept {
        Step::Keep { input, month: 1, months }
    } else {
        Step::Move { input, month: 1, to: given? }
    };
    let points = i32::from(choice.points) - i32::from(left_alone);
    (months > 0).then_some((input as usize, PathStep { step, months, effort: choice.effort, points }))
}

fn settle_steps(group: &Group, settled: &Settled, month: u16) -> Vec<(usize, PathStep)> {
    let points = group.points_of_each(&settled.places, month);
    let step = |(at, points): (&usize, i32)| {
        let step = Step::Settle { record: *at as u16, month: 1 };
        (usize::MAX, PathStep { step, months: 1, effort: SETTLE_EFFORT, points })
    };
    settled.places.iter().zip(points).map(step).collect()
}
