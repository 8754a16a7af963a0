//! What a path promises is what happens.

use std::cmp::Reverse;

use open_sesame::{
    Input, Profile, evaluate,
    paths::{BestIn, Goal, Path, Paths, Pin, Target},
    scorecard::Scorecard,
    time::{ProjectedEvent, Step, project},
};

use crate::{
    MODEL, answer, best,
    generator::{Numbers, profile},
    small::movable,
};

/// Random profiles with random goals, far horizons and a few pins.
fn for_each(seed: u64, count: usize, check: impl Fn(&'static Scorecard, &Profile, &Goal, Paths<'static>)) {
    let mut numbers = Numbers::from_seed(seed);
    for card in MODEL.scorecards.iter().cycle().take(count) {
        let profile = profile(&mut numbers);
        let benefits = &MODEL.benefits.benefits;
        let to = match numbers.up_to(3) {
            0 => Target::Score(350 + numbers.up_to(600) as u16),
            1 => Target::Band(numbers.pick(&["fair", "good", "excellent", "outstanding"]).to_owned()),
            _ => Target::Benefit(benefits[numbers.up_to(benefits.len() as u32 - 1) as usize].benefit.clone()),
        };
        let mut goal = Goal::new(to);
        goal.within_months = numbers.pick(&[1, 12, 60, 120]);
        goal.pins = (0..numbers.up_to(3)).map(|_| Pin::Input(numbers.pick(&Input::ALL))).collect();
        goal.pins.extend(numbers.one_in(6).then_some(Pin::Records));
        check(card, &profile, &goal, answer(card, &profile, &goal));
    }
}

fn for_each_path(seed: u64, check: impl Fn(&'static Scorecard, &Profile, &Goal, &Path<'static>)) {
    for_each(seed, 1_500, |card, profile, goal, answer| {
        if let Paths::Paths { paths, .. } = answer {
            paths.iter().for_each(|path| check(card, profile, goal, path));
        }
    });
}

#[test]
fn walked_to_its_end_a_path_meets_its_goal_and_not_a_month_before() {
    for_each_path(1, |card, profile, goal, path| {
        let projection = project(card, &MODEL.benefits, profile, &path.plan).unwrap();
        for month in &projection.months {
            let met = goal.is_met(card, &evaluate(card, &MODEL.benefits, &month.profile));
            assert_eq!(met, month.month == path.months, "{path:#?}\n{profile:?}\n{goal:?}");
        }
        let last = projection.months.last().unwrap();
        assert_eq!((last.month, last.standing.score()), (path.months, path.score));
    });
}

#[test]
fn its_points_add_up_to_the_difference() {
    for_each_path(2, |card, profile, _, path| {
        let points = |profile: &Profile| {
            let report = evaluate(card, &MODEL.benefits, profile);
            report.dimensions.iter().map(|dimension| i32::from(dimension.points)).sum::<i32>()
        };
        let projection = project(card, &MODEL.benefits, profile, &path.plan).unwrap();
        let after = points(&projection.months.last().unwrap().profile);
        let steps: i32 = path.steps.iter().map(|step| step.points).sum();
        assert_eq!(path.time_points + steps, after - points(profile), "{path:#?}");
    });
}

#[test]
fn its_effort_is_that_of_its_steps_and_all_are_done_in_time() {
    for_each_path(3, |_, _, goal, path| {
        assert_eq!(path.effort, path.steps.iter().map(|step| step.effort).sum::<u16>());
        assert!(path.steps.iter().all(|step| 1 <= step.months && step.months <= path.months));
        assert!(path.months <= goal.within_months);
        assert_eq!(path.plan.steps, path.steps.iter().map(|step| step.step).collect::<Vec<_>>());
    });
}

#[test]
fn it_moves_nothing_that_is_pinned_or_not_ones_own_and_never_for_the_worse() {
    for_each_path(4, |card, profile, goal, path| {
        let after = project(card, &MODEL.benefits, profile, &path.plan).unwrap().months.pop().unwrap();
        for step in &path.steps {
            match step.step {
                Step::Keep { input, .. } | Step::Move { input, .. } => {
                    assert!(movable().contains(&input) && !goal.pins.contains(&Pin::Input(input)));
                    let (from, to) = (profile.number(input).unwrap(), after.profile.number(input).unwrap());
                    assert_eq!(input.info().better == open_sesame::profile::Better::Lower, to < from);
                }
                Step::Settle { record, .. } => {
                    assert!(!goal.pins.contains(&Pin::Records));
                    assert!(profile.records().unwrap()[usize::from(record)].is_in_default());
                }
                Step::Miss { .. } | Step::Break { .. } => panic!("a path never breaks a promise"),
            }
        }
    });
}

#[test]
fn it_tells_everything_that_opens_and_the_month() {
    for_each_path(5, |card, profile, _, path| {
        let projection = project(card, &MODEL.benefits, profile, &path.plan).unwrap();
        let opened = projection.months.iter().flat_map(|month| {
            month.events.iter().filter_map(|event| match event {
                ProjectedEvent::Opened { benefit } => Some((month.month, *benefit)),
                _ => None,
            })
        });
        let given: Vec<_> = path.opened.iter().map(|opened| (opened.month, opened.benefit)).collect();
        assert_eq!(opened.collect::<Vec<_>>(), given);
    });
}

#[test]
fn no_two_are_alike_and_whoever_waits_longer_has_less_to_do() {
    for_each(6, 1_500, |_, _, _, answer| {
        let Paths::Paths { paths, .. } = answer else { return };
        for (at, path) in paths.iter().enumerate() {
            assert!(paths[..at].iter().all(|earlier| earlier.plan != path.plan));
            for earlier in &paths[..at] {
                let moves = |path: &Path| path.steps.len();
                assert!(earlier.months <= path.months);
                assert!(path.effort < earlier.effort || moves(path) < moves(earlier), "{paths:#?}");
            }
        }
        assert!(paths.len() <= 6);
        for best_in in [BestIn::Soonest, BestIn::Easiest, BestIn::FewestMoves] {
            best(&paths, best_in);
        }
    });
}

#[test]
fn a_longer_horizon_and_fewer_pins_never_make_it_harder() {
    for_each(7, 600, |card, profile, goal, before| {
        let mut freer = goal.clone();
        freer.pins.pop();
        freer.within_months = 120;
        let after = answer(card, profile, &freer);
        match (before, after) {
            (Paths::Paths { paths: before, .. }, Paths::Paths { paths: after, .. }) => {
                let cost = |paths: &[Path<'static>]| {
                    let (soonest, easiest) = (best(paths, BestIn::Soonest), best(paths, BestIn::Easiest));
                    let fewest = best(paths, BestIn::FewestMoves);
                    (soonest.months, easiest.effort, fewest.steps.len())
                };
                let (before, after) = (cost(&before), cost(&after));
                assert!(
                    after.0 <= before.0 && after.1 <= before.1 && after.2 <= before.2,
                    "{before:?} {after:?}"
                );
            }
            (Paths::Paths { .. }, other) => panic!("{goal:?} became {other:?}"),
            (Paths::There { .. }, other) => assert!(matches!(other, Paths::There { .. })),
            (Paths::Unreachable { .. }, _) => {}
        }
    });
}

#[test]
fn a_proof_adds_up_and_names_what_it_says() {
    for_each(8, 1_500, |_, profile, goal, answer| {
        let Paths::Unreachable { needed_score, best, out_of_reach, blocked, .. } = answer else { return };
        assert_eq!(
            out_of_reach.iter().map(|one| one.points).sum::<u16>(),
            best.map_or(0, |best| 950 - best.score)
        );
        let short = needed_score.is_some_and(|needed| best.is_none_or(|best| best.score < needed));
        assert!(short || !blocked.is_empty(), "{goal:?} {profile:?} {best:?}");
    });
}

/// Of equal ones a ceiling comes first, then each characteristic in its place on the scorecard.
#[test]
fn a_proof_names_the_dearest_first_and_equal_ones_in_the_order_of_the_scorecard() {
    let mut numbers = Numbers::from_seed(9);
    let mut pins: Vec<Pin> = Input::ALL.into_iter().map(Pin::Input).collect();
    pins.push(Pin::Records);
    let goal = Goal { pins, within_months: 1, ..Goal::new(Target::Score(950)) };
    let mut first_as_dear_as_a_ceiling = 0;
    for card in MODEL.scorecards.iter().cycle().take(3_000) {
        let profile = profile(&mut numbers);
        let Paths::Unreachable { out_of_reach, .. } = answer(card, &profile, &goal) else { continue };
        let place = |word: &str| card.characteristics.iter().position(|own| own.characteristic == word);
        let order: Vec<_> = out_of_reach
            .iter()
            .map(|one| (Reverse(one.points), one.characteristic.and_then(place)))
            .collect();
        assert!(order.is_sorted(), "{out_of_reach:?}");
        let meets =
            |pair: &[(_, Option<usize>)]| pair[0].0 == pair[1].0 && (pair[0].1, pair[1].1) == (None, Some(0));
        first_as_dear_as_a_ceiling += order.windows(2).filter(|pair| meets(pair)).count();
    }
    assert!(first_as_dear_as_a_ceiling > 0);
}
