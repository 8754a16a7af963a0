//! One number each for what looks ahead: projections, changes, cushions and paths of as many profiles.

use open_sesame::{
    Model, Profile,
    mishaps::{Mishaps, cushions},
    paths::paths,
    report::compare,
    scorecard::Scorecard,
    time::project,
};

use super::{
    digest::Fnv,
    generator::{Numbers, profile},
    generator_ahead::{goal, plan},
};

/// What is taken the digest of, how many of it, and the digest as it should be.
pub const EXPECTED: [(&str, usize, u64); 4] = include!("digest_ahead.in");

const SEED: u64 = 20_151_205;

/// The digest of as many answers to one question, the weightings in turn.
pub fn digest(what: &str, count: usize) -> u64 {
    let model = Model::embedded().unwrap();
    let mishaps = Mishaps::embedded().unwrap();
    let mut numbers = Numbers::from_seed(SEED);
    let mut digest = Fnv::new();
    for card in model.scorecards.iter().cycle().take(count) {
        let profile = profile(&mut numbers);
        add(&mut digest, what, &model, &mishaps, card, &profile, &mut numbers);
    }
    digest.number()
}

fn add(
    digest: &mut Fnv,
    what: &str,
    model: &Model,
    mishaps: &Mishaps,
    card: &Scorecard,
    start: &Profile,
    numbers: &mut Numbers,
) {
    let benefits = &model.benefits;
    match what {
        "projections" => {
            let plan = plan(numbers, start);
            digest.add(&(&plan, project(card, benefits, start, &plan).unwrap()));
        }
        "changes" => digest.add(&compare(card, benefits, start, &profile(numbers))),
        "cushions" => digest.add(&cushions(card, benefits, mishaps, start)),
        "paths" => {
            let goal = goal(numbers, model);
            digest.add(&(&goal, paths(card, benefits, start, &goal).unwrap()));
        }
        other => panic!("no {other} are known"),
    }
}
