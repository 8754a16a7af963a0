//! From a choice to a path: its steps as a plan, what each is worth, what opens on the way.

use super::{
    Opened, Path, PathStep, SETTLE_EFFORT,
    items::{Choice, State},
    records::Group,
    search::Found,
};
use crate::{
    benefits::Benefits,
    profile::{Input, Pace, Profile, RecordGroup},
    report::evaluate,
    scorecard::Scorecard,
    time::{Event, Plan, Step, project},
};

pub(super) fn path<'m>(
    scorecard: &'m Scorecard,
    benefits: &'m Benefits,
    profile: &Profile,
    found: Found,
) -> Path<'m> {
    let mut steps = Vec::new();
    for (at, (choice, stay)) in found.choices.iter().enumerate() {
        match (&choice.state, Input::ALL.get(at)) {
            (State::Input(Some(to)), Some(input)) if choice.moves > 0 => {
                steps.push(input_step(*input, *to, choice, stay));
            }
            (State::Records { settled, .. }, None) => {
                let group = [RecordGroup::Credit, RecordGroup::Service].get(at - Input::ALL.len());
                let group = group.map(|group| Group::new(*group, scorecard, profile, false));
                steps.extend(group.iter().flat_map(|group| settle_steps(group, settled, found.month)));
            }
            _ => {}
        }
    }
    let plan = Plan { months: found.month, steps: steps.iter().map(|step| step.step).collect() };
    let months = project(scorecard, benefits, profile, &plan).map(|told| told.months).unwrap_or_default();
    let opened = months.iter().flat_map(|month| {
        month.events.iter().filter_map(|event| match *event {
            Event::Opened { benefit } => Some(Opened { month: month.month, benefit }),
            _ => None,
        })
    });
    let now = evaluate(scorecard, benefits, profile)
        .dimensions
        .iter()
        .map(|one| i32::from(one.points))
        .sum::<i32>();
    let waited: i32 = found.choices.iter().map(|(_, stay)| i32::from(stay.points)).sum();
    Path {
        months: found.month,
        effort: found.effort,
        score: months.last().and_then(|month| month.standing.score()),
        time_points: waited - now,
        opened: opened.collect(),
        best: found.best,
        steps,
        plan,
    }
}

fn input_step(input: Input, to: u16, choice: &Choice, stay: &Choice) -> PathStep {
    let movement = input.info().movement;
    let kept = [movement.up, movement.down].contains(&Pace::WhileKept);
    PathStep {
        step: if kept {
            Step::Keep { input, month: 1, months: choice.months }
        } else {
            Step::Move { input, month: 1, to }
        },
        months: choice.months,
        effort: choice.effort,
        points: i32::from(choice.points) - i32::from(stay.points),
    }
}

fn settle_steps<'a>(
    group: &Group,
    settled: &'a [usize],
    month: u16,
) -> impl Iterator<Item = PathStep> + use<'a> {
    let points = group.points_of_each(settled, month);
    settled.iter().zip(points).map(|(at, points)| PathStep {
        step: Step::Settle { record: *at as u16, month: 1 },
        months: 1,
        effort: SETTLE_EFFORT,
        points,
    })
}
