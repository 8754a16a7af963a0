//! How long it takes to look ahead: `cargo bench -p benches --bench ahead`. The budget for the hardest path is 15 ms in a browser.
//!
//! What matters here is not the mean but the worst, so this times every call by itself and prints, as JSON, the spread
//! over many random profiles; the hardest of them are then asked for every goal there is.

use std::{hint::black_box, time::Instant};

use generator::Numbers;
use open_sesame::{
    Answer, CreditRecord, Input, Model, Profile,
    mishaps::{Mishaps, cushions},
    paths::{Goal, Paths, Target, USUAL_MONTHS, paths},
    profile::{Better, Dispute, MAX_RECORDS},
    report::compare,
    time::{MOST_MONTHS, Plan, Step, project},
};
use serde_json::{Value, json};

const PROFILES: usize = 10_000;
/// How many more are made as hard as they can be.
const HARD: usize = 500;
/// How many of the hardest profiles are asked for every goal.
const HARDEST: usize = 30;
/// How often what looks hard is timed again: whatever else the machine did is then left out.
const AGAIN: usize = 7;

/// One question, and nanoseconds to its answer.
struct Timed<'p> {
    profile: &'p Profile,
    goal: Goal,
    time: f64,
}

fn main() {
    let model = Model::embedded().expect("the built-in model is valid");
    let mut numbers = Numbers::from_seed(1);
    let profiles: Vec<Profile> = (0..PROFILES).map(|_| generator::profile(&mut numbers)).collect();
    let hard: Vec<Profile> = (0..HARD).map(|_| hard(&mut numbers)).collect();
    let usual = each_with_a_goal_in_turn(&model, &profiles, USUAL_MONTHS);
    let far = each_with_a_goal_in_turn(&model, &profiles, MOST_MONTHS);
    let hard_far = each_with_a_goal_in_turn(&model, &hard, MOST_MONTHS);
    let mut hardest = hardest(&model, &far);
    hardest.extend(self::hardest(&model, &hard_far));
    hardest.sort_by(|one, other| other.time.total_cmp(&one.time));
    let lines = json!({
        "profiles": PROFILES,
        "goals": targets(&model).len(),
        "pathsUsual": spread(&usual),
        "pathsFar": spread(&far),
        "hardest": hardest.iter().take(10).map(named).collect::<Vec<_>>(),
        "project120Ns": over_presets(&model, |profile| ten_years(&model, profile)),
        "compareNs": compared(&model),
        "cushionsNs": cushioned(&model),
    });
    println!("{lines:#}");
}

/// Every benefit and every band.
fn targets(model: &Model) -> Vec<Target> {
    let benefits = model.benefits.benefits.iter().map(|one| Target::Benefit(one.benefit.clone()));
    let bands = model.scorecards[0].bands.iter().map(|one| Target::Band(one.band.clone()));
    benefits.chain(bands).collect()
}

/// Nanoseconds of one search; `None` if the goal is met already, so that nothing is searched.
fn search(model: &Model, profile: &Profile, goal: &Goal) -> Option<f64> {
    let begin = Instant::now();
    let found = paths(&model.scorecards[0], &model.benefits, black_box(profile), black_box(goal));
    let time = begin.elapsed().as_nanos() as f64;
    (!matches!(black_box(found), Ok(Paths::There { .. }))).then_some(time)
}

/// A profile in which little was done so far, and the most there can be is still open.
fn hard(numbers: &mut Numbers) -> Profile {
    let mut profile = generator::profile(numbers);
    for input in Input::ALL {
        let low = numbers.up_to(u32::from(input.info().maximum) / 4) as u16;
        let number = if input.info().better == Better::Lower { input.info().maximum - low } else { low };
        let decides = matches!(input, Input::OptedIn | Input::RealNameVerified);
        profile.set(input, Answer::Known(if decides { 1 } else { number })).expect("within the range");
    }
    let given = profile.records().unwrap_or_default().to_vec();
    let open =
        |record: &CreditRecord| CreditRecord { settled_months_ago: None, dispute: Dispute::None, ..*record };
    let records = given.iter().map(open).cycle().take(MAX_RECORDS).collect();
    profile.set_records(Some(records)).expect("every record is valid");
    profile
}

/// The questions that had to be searched, the quickest first.
fn each_with_a_goal_in_turn<'p>(
    model: &Model,
    profiles: &'p [Profile],
    within_months: u16,
) -> Vec<Timed<'p>> {
    let targets = targets(model);
    let goals = targets.iter().cycle().map(|to| Goal { within_months, ..Goal::new(to.clone()) });
    let timed = profiles
        .iter()
        .zip(goals)
        .filter_map(|(profile, goal)| Some(Timed { profile, time: search(model, profile, &goal)?, goal }));
    let mut timed: Vec<Timed> = timed.collect();
    timed.sort_by(|one, other| one.time.total_cmp(&other.time));
    timed
}

/// Every goal for the profiles that took longest, each timed as the best of several rounds.
fn hardest<'p>(model: &Model, timed: &[Timed<'p>]) -> Vec<Timed<'p>> {
    let hard = timed.iter().rev().map(|one| one.profile).take(HARDEST);
    let all = hard.flat_map(|profile| targets(model).into_iter().map(move |to| (profile, to)));
    let again = all.filter_map(|(profile, to)| {
        let goal = Goal { within_months: MOST_MONTHS, ..Goal::new(to) };
        let rounds = (0..AGAIN).map(|_| search(model, profile, &goal));
        let time = rounds.collect::<Option<Vec<f64>>>()?.into_iter().fold(f64::INFINITY, f64::min);
        Some(Timed { profile, goal, time })
    });
    again.collect()
}

fn spread(timed: &[Timed]) -> Value {
    let at = |share: f64| timed[((share * timed.len() as f64) as usize).min(timed.len() - 1)].time;
    json!({
        "searched": timed.len(), "p50Ns": at(0.5), "p95Ns": at(0.95), "p99Ns": at(0.99), "maxNs": at(1.0),
    })
}

fn named(one: &Timed) -> Value {
    json!({ "ns": one.time, "profile": one.profile, "goal": one.goal })
}

fn ten_years(model: &Model, profile: &Profile) {
    let given = |input: &Input| profile.number(*input).is_some();
    let kept = [Input::OnTimeRepayments, Input::BillsOnTime, Input::SteadyMonths].into_iter().filter(given);
    let steps = kept.map(|input| Step::Keep { input, month: 1, months: MOST_MONTHS }).collect();
    let plan = Plan { months: MOST_MONTHS, steps };
    black_box(project(&model.scorecards[0], &model.benefits, profile, &plan).expect("the plan fits"));
}

fn compared(model: &Model) -> f64 {
    let card = &model.scorecards[0];
    let first = &model.presets[0].profile;
    over_presets(model, |profile| drop(black_box(compare(card, &model.benefits, first, profile))))
}

fn cushioned(model: &Model) -> f64 {
    let mishaps = Mishaps::embedded().expect("the built-in mishaps are valid");
    let card = &model.scorecards[0];
    over_presets(model, |profile| drop(black_box(cushions(card, &model.benefits, &mishaps, profile))))
}

/// Median nanoseconds of a call for one preset.
fn over_presets(model: &Model, mut call: impl FnMut(&Profile)) -> f64 {
    let mut batch = || {
        let begin = Instant::now();
        model.presets.iter().for_each(|preset| call(&preset.profile));
        begin.elapsed().as_nanos() as f64 / model.presets.len() as f64
    };
    let mut times: Vec<f64> = (0..201).map(|_| batch()).collect();
    times.sort_by(f64::total_cmp);
    times[100]
}
