//! Paths are what they say: as good as any there is, found by trying all of them on small lives; and what a path
//! promises is what happens when it is walked.
#![cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]

mod brute;
#[path = "../shared/generator.rs"]
mod generator;
mod promises;
mod proofs;
mod small;

use std::sync::LazyLock;

use open_sesame::{
    Model, Profile,
    paths::{BestIn, Goal, Path, Paths, paths},
    scorecard::Scorecard,
};

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

/// What the engine answers.
fn answer(card: &'static Scorecard, profile: &Profile, goal: &Goal) -> Paths<'static> {
    paths(card, &MODEL.benefits, profile, goal).unwrap()
}

/// The path that is the best in something.
#[track_caller]
fn best<'a>(paths: &'a [Path<'static>], best_in: BestIn) -> &'a Path<'static> {
    let mut found = paths.iter().filter(|path| path.best.contains(&best_in));
    let path = found.next().unwrap_or_else(|| panic!("no {best_in:?} in {paths:#?}"));
    assert!(found.next().is_none(), "two are {best_in:?}");
    path
}
