//! How long it takes to look ahead: `cargo bench --bench ahead`. The budget for the hardest path is 50 ms in a browser.
//!
//! What matters here is not the mean but the worst, so this times every call by itself and prints, as JSON, the spread
//! over many random profiles; the hardest of them are then asked for every goal there is.

#[cfg(not(target_arch = "wasm32"))]
#[path = "../tests/shared/generator.rs"]
mod generator;

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    native::run();
}

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::{hint::black_box, time::Instant};

    use open_sesame::{
        Input, Model, Profile,
        mishaps::{Mishaps, cushions},
        paths::{Goal, Paths, Target, USUAL_MONTHS, paths},
        report::compare,
        time::{MOST_MONTHS, Plan, Step, project},
    };
    use serde_json::{Value, json};

    use crate::generator::{self, Numbers};

    const PROFILES: usize = 10_000;
    /// How many of the hardest profiles are asked for every goal.
    const HARDEST: usize = 30;
    /// How often what looks hard is timed again: whatever else the machine did is then left out.
    const AGAIN: usize = 7;

    /// One question, and nanoseconds to its answer.
    struct Timed {
        profile: usize,
        goal: Goal,
        time: f64,
    }

    pub fn run() {
        let model = Model::embedded().expect("the built-in model is valid");
        let mut numbers = Numbers::from_seed(1);
        let profiles: Vec<Profile> = (0..PROFILES).map(|_| generator::profile(&mut numbers)).collect();
        let usual = each_with_a_goal_in_turn(&model, &profiles, USUAL_MONTHS);
        let far = each_with_a_goal_in_turn(&model, &profiles, MOST_MONTHS);
        let hardest = hardest(&model, &profiles, &far);
        let lines = json!({
            "profiles": PROFILES,
            "goals": targets(&model).len(),
            "pathsUsual": spread(&usual),
            "pathsFar": spread(&far),
            "pathsHardest": hardest.first().map(|one| named(one, &profiles)),
            "hardest": hardest.iter().take(10).map(|one| named(one, &profiles)).collect::<Vec<_>>(),
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

    fn each_with_a_goal_in_turn(model: &Model, profiles: &[Profile], within_months: u16) -> Vec<Timed> {
        let targets = targets(model);
        let goals = targets.iter().cycle().map(|to| Goal { within_months, ..Goal::new(to.clone()) });
        let timed = profiles.iter().enumerate().zip(goals).filter_map(|((profile, told), goal)| {
            Some(Timed { profile, time: search(model, told, &goal)?, goal })
        });
        sorted(timed.collect())
    }

    /// The hardest questions, each the best of several rounds, the hardest first.
    fn hardest(model: &Model, profiles: &[Profile], timed: &[Timed]) -> Vec<Timed> {
        let mut hard: Vec<usize> = timed.iter().rev().map(|one| one.profile).take(HARDEST).collect();
        hard.dedup();
        let all = hard.iter().flat_map(|&profile| targets(model).into_iter().map(move |to| (profile, to)));
        let again = all.filter_map(|(profile, to)| {
            let goal = Goal { within_months: MOST_MONTHS, ..Goal::new(to) };
            let rounds = (0..AGAIN).map(|_| search(model, &profiles[profile], &goal));
            let time = rounds.collect::<Option<Vec<f64>>>()?.into_iter().fold(f64::INFINITY, f64::min);
            Some(Timed { profile, goal, time })
        });
        let mut again = sorted(again.collect());
        again.reverse();
        again
    }

    fn sorted(mut timed: Vec<Timed>) -> Vec<Timed> {
        timed.sort_by(|one, other| one.time.total_cmp(&other.time));
        timed
    }

    fn spread(timed: &[Timed]) -> Value {
        let at = |share: f64| timed[((share * timed.len() as f64) as usize).min(timed.len() - 1)].time;
        json!({
            "searched": timed.len(), "p50Ns": at(0.5), "p95Ns": at(0.95), "p99Ns": at(0.99), "maxNs": at(1.0),
        })
    }

    fn named(one: &Timed, profiles: &[Profile]) -> Value {
        json!({ "ns": one.time, "profile": profiles[one.profile], "goal": one.goal })
    }

    fn ten_years(model: &Model, profile: &Profile) {
        let told = |input: &Input| profile.number(*input).is_some();
        let kept =
            [Input::OnTimeRepayments, Input::BillsOnTime, Input::SteadyMonths].into_iter().filter(told);
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
        let mishaps = Mishaps::embedded(&model.presets).expect("the built-in mishaps are valid");
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
}
