//! Every combination of moves is walked through `project`, and the cheapest compared with what the search found. The
//! search adds up points month by month without ever projecting; this projects and never adds up.

use open_sesame::{
    Input, Profile,
    paths::{Best, BestIn, Goal, Paths, Pin, SETTLE_EFFORT},
    profile::{Better, Pace},
    report::{Standing, evaluate},
    scorecard::Scorecard,
    time::{Plan, Projection, Step, project},
};

use crate::{MODEL, answer, best, generator::Numbers, small};

/// Months, effort, moves.
type Cost = (u16, u16, u16);

/// What there is to find.
#[derive(Default)]
struct Tried {
    soonest: Option<Cost>,
    /// Effort, months, moves.
    easiest: Option<Cost>,
    /// Moves, months, effort.
    fewest: Option<Cost>,
    highest: Option<(u16, u16)>,
}

impl Tried {
    fn add(&mut self, (months, effort, moves): Cost) {
        let least =
            |place: &mut Option<Cost>, cost: Cost| *place = Some(place.map_or(cost, |best| best.min(cost)));
        least(&mut self.soonest, (months, effort, moves));
        least(&mut self.easiest, (effort, months, moves));
        least(&mut self.fewest, (moves, months, effort));
    }
}

/// Every step that an input can take within a horizon; the first is none.
fn steps_of(input: Input, profile: &Profile, goal: &Goal) -> Vec<Option<Step>> {
    let (info, mut steps) = (input.info(), vec![None]);
    let Some(number) = profile.number(input).filter(|_| !goal.pins.contains(&Pin::Input(input))) else {
        return steps;
    };
    let pace = if info.better == Better::Lower { info.movement.down } else { info.movement.up };
    let horizon = goal.within_months;
    match pace {
        Pace::WhileKept => {
            steps.extend((1..=horizon).map(|months| Some(Step::Keep { input, month: 1, months })))
        }
        Pace::AtWill => {
            let reach = info.movement.by * (horizon / info.movement.every_months);
            let ends = if info.better == Better::Lower {
                number.saturating_sub(reach)..number
            } else {
                number + 1..(number + reach).min(info.maximum) + 1
            };
            steps.extend(ends.map(|to| Some(Step::Move { input, month: 1, to })));
        }
        Pace::Never | Pace::WhenMissed | Pace::WithTime => {}
    }
    steps
}

/// Every set of open records to settle; the first is none.
fn settlings(profile: &Profile, goal: &Goal) -> Vec<Vec<Step>> {
    let open =
        profile.records().unwrap_or_default().iter().enumerate().filter(|(_, record)| record.is_in_default());
    let steps: Vec<Step> = open.map(|(at, _)| Step::Settle { record: at as u16, month: 1 }).collect();
    let count = if goal.pins.contains(&Pin::Records) { 0 } else { steps.len() };
    (0..1u32 << count)
        .map(|set| (0..count).filter(|at| set >> at & 1 == 1).map(|at| steps[at]).collect())
        .collect()
}

/// Every combination of steps.
fn combinations(profile: &Profile, goal: &Goal) -> Vec<Vec<Step>> {
    small::movable().into_iter().fold(settlings(profile, goal), |before, input| {
        let steps = steps_of(input, profile, goal);
        before
            .iter()
            .flat_map(|taken| steps.iter().map(move |step| taken.iter().copied().chain(*step).collect()))
            .collect()
    })
}

/// The first month in which a step is done, and its effort.
fn done(step: &Step, projection: &Projection) -> Option<(u16, u16)> {
    match *step {
        Step::Keep { input, months, .. } => Some((months, months * u16::from(input.info().movement.effort))),
        Step::Move { input, to, .. } => {
            let there = projection.months.iter().find(|month| month.profile.number(input) == Some(to))?;
            Some((there.month, there.month * u16::from(input.info().movement.effort)))
        }
        Step::Settle { .. } => Some((1, SETTLE_EFFORT)),
        Step::Miss { .. } | Step::Break { .. } => None,
    }
}

fn try_all(card: &Scorecard, profile: &Profile, goal: &Goal) -> Tried {
    let mut tried = Tried::default();
    for steps in combinations(profile, goal) {
        let plan = Plan { months: goal.within_months, steps };
        let projection = project(card, &MODEL.benefits, profile, &plan).unwrap();
        let Some(done) = plan.steps.iter().map(|step| done(step, &projection)).collect::<Option<Vec<_>>>()
        else {
            continue;
        };
        let last = done.iter().map(|(month, _)| *month).max().unwrap_or(0).max(1);
        for month in &projection.months[usize::from(last)..] {
            if let Standing::Scored { score, .. } = month.standing {
                let higher =
                    tried.highest.is_none_or(|(best, at)| score > best || score == best && month.month < at);
                if higher {
                    tried.highest = Some((score, month.month));
                }
            }
            if goal.is_met(card, &evaluate(card, &MODEL.benefits, &month.profile)) {
                let effort = done.iter().map(|(_, effort)| effort).sum();
                tried.add((month.month, effort, done.len() as u16));
                break;
            }
        }
    }
    tried
}

#[track_caller]
fn agrees(card: &'static Scorecard, profile: &Profile, goal: &Goal) -> &'static str {
    let tried = || try_all(card, profile, goal);
    match answer(card, profile, goal) {
        Paths::There { .. } => {
            assert!(goal.is_met(card, &evaluate(card, &MODEL.benefits, profile)));
            "there"
        }
        Paths::Paths { paths, .. } => {
            let tried = tried();
            let cost = |best_in| {
                let path = best(&paths, best_in);
                (path.months, path.effort, path.steps.len() as u16)
            };
            let (soonest, easiest, fewest) =
                (cost(BestIn::Soonest), cost(BestIn::Easiest), cost(BestIn::FewestMoves));
            assert_eq!(tried.soonest, Some(soonest), "{goal:?} {profile:?}");
            assert_eq!(tried.easiest, Some((easiest.1, easiest.0, easiest.2)), "{goal:?} {profile:?}");
            assert_eq!(tried.fewest, Some((fewest.2, fewest.0, fewest.1)), "{goal:?} {profile:?}");
            "paths"
        }
        Paths::Unreachable { best, out_of_reach, .. } => {
            let tried = tried();
            assert_eq!(tried.soonest, None, "{goal:?} {profile:?}");
            let highest = tried.highest.map(|(score, month)| Best { score, month });
            assert_eq!(best, highest, "{goal:?} {profile:?}");
            let short: u16 = out_of_reach.iter().map(|one| one.points).sum();
            assert_eq!(short, best.map_or(0, |best| 950 - best.score));
            "unreachable"
        }
    }
}

/// How many of each answer came up in so many lives, the weightings in turn.
fn run(seed: u64, lives: usize, life: fn(&mut Numbers) -> (Profile, Goal)) -> [usize; 3] {
    let mut numbers = Numbers::from_seed(seed);
    let mut counts = [0; 3];
    for card in MODEL.scorecards.iter().cycle().take(lives) {
        let (profile, goal) = life(&mut numbers);
        let kind = agrees(card, &profile, &goal);
        counts[["there", "paths", "unreachable"].iter().position(|one| *one == kind).unwrap()] += 1;
    }
    counts
}

#[test]
fn no_path_is_better_than_the_best_and_none_is_missed() {
    let counts = run(3, 12_000, small::life);
    assert!(counts.iter().all(|count| *count > 1_600), "one-sided: {counts:?}");
}

#[test]
fn of_all_records_the_right_ones_are_settled() {
    let counts = run(4, 3_000, small::life_of_records);
    assert!(counts.iter().all(|count| *count > 400), "one-sided: {counts:?}");
}

/// With debts open, no month of their promise is kept, and the months that they make late leave one by one.
#[test]
fn debts_are_paid_where_a_promise_could_not_be_kept_beside_them() {
    let counts = run(5, 1_200, small::life_of_debts);
    assert!(counts.iter().all(|count| *count > 120), "one-sided: {counts:?}");
}

/// Without payments in a month, none of it is near its usual level.
#[test]
fn no_more_months_are_steady_than_active_ones_leave() {
    let counts = run(6, 1_500, small::life_of_activity);
    assert!(counts.iter().all(|count| *count > 150), "one-sided: {counts:?}");
}
