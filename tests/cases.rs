//! The shared cases, read natively. The same files are read in wasm (`tests/wasm`) and in the page.
//!
//! A case is a sentence, a profile, a weighting, and either the whole `report` or the `issues`. To write the
//! answers anew after a change that is meant, and to list new files for the tests in wasm:
//! `OPEN_SESAME_BLESS=1 cargo test --test cases`. Then read the difference.
#![cfg(not(target_arch = "wasm32"))]

#[path = "shared/case.rs"]
mod case;
#[path = "shared/layout.rs"]
mod layout;

use std::{env, fs, path::PathBuf, sync::LazyLock};

use case::Case;
use open_sesame::{Model, Profile, value::Value};
use serde_json::{Value as Json, json};

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

const LIST: &str = "tests/wasm/cases.in";

/// Every test waits until the answers have been written anew, if they are to be.
static BLESSED: LazyLock<()> = LazyLock::new(|| {
    if env::var_os("OPEN_SESAME_BLESS").is_some() {
        for (_, path) in files() {
            let case: Case = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            fs::write(&path, written(&case, &answer(&case))).unwrap();
        }
        fs::write(LIST, list()).unwrap();
    }
});

/// The slug and the path of every case, in the order of their slugs.
fn files() -> Vec<(String, PathBuf)> {
    let files = fs::read_dir("tests/cases").unwrap().map(|file| file.unwrap().path());
    let mut cases: Vec<(String, PathBuf)> =
        files.map(|path| (path.file_stem().unwrap().to_str().unwrap().to_owned(), path)).collect();
    cases.sort();
    assert!(!cases.is_empty());
    cases
}

fn cases() -> impl Iterator<Item = (String, String, Case)> {
    LazyLock::force(&BLESSED);
    files().into_iter().map(|(slug, path)| {
        let text = fs::read_to_string(path).unwrap();
        let case = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{slug}: {error}"));
        (slug, text, case)
    })
}

/// What `evaluate` answers in JavaScript, computed natively.
fn answer(case: &Case) -> Json {
    let profile = Profile::from_value(&serde_json::from_value::<Value>(case.profile.clone()).unwrap());
    let scorecard = MODEL.scorecard(Some(&case.weighting));
    let issues: Vec<_> =
        profile.as_ref().err().into_iter().flatten().chain(scorecard.as_ref().err()).collect();
    match &profile {
        Ok(profile) if issues.is_empty() => {
            serde_json::to_value(MODEL.evaluate(profile, Some(&case.weighting)).unwrap()).unwrap()
        }
        _ => json!({"kind": "invalid", "issues": issues}),
    }
}

/// The text of a case file with this answer.
fn written(case: &Case, answer: &Json) -> String {
    let answer = answer.get("issues").map_or(("report", answer), |issues| ("issues", issues));
    layout::json(&json!({
        "sentence": case.sentence,
        "profile": case.profile,
        "weighting": case.weighting,
        answer.0: answer.1,
    }))
}

/// The list of all cases for the tests in wasm, which cannot read a folder.
fn list() -> String {
    let line = |(slug, _): (String, PathBuf)| format!("    case!(\"{slug}\"),\n");
    format!("[\n{}]\n", files().into_iter().map(line).collect::<String>())
}

#[test]
fn every_case_is_answered_as_written() {
    let mut wrong = Vec::new();
    for (slug, text, case) in cases() {
        let answer = answer(&case);
        if case.expected() != answer {
            wrong.push(format!("{slug}: {}", case.sentence));
        } else {
            assert_eq!(text, written(&case, &answer), "{slug} is not laid out as it would be written");
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:#?}\nIf the change is meant: OPEN_SESAME_BLESS=1 cargo test --test cases"
    );
}

#[test]
fn the_tests_in_wasm_know_every_case() {
    LazyLock::force(&BLESSED);
    assert_eq!(fs::read_to_string(LIST).unwrap(), list());
}

#[test]
fn every_preset_has_its_case() {
    for preset in &MODEL.presets {
        let profile = serde_json::to_value(&preset.profile).unwrap();
        let found =
            cases().filter(|(_, _, case)| case.profile == profile && case.weighting == "reportedA").count();
        assert_eq!(found, 1, "{}", preset.preset);
    }
}

#[test]
fn no_two_cases_say_or_ask_the_same() {
    let cases: Vec<(String, Case)> = cases().map(|(slug, _, case)| (slug, case)).collect();
    for (at, (slug, case)) in cases.iter().enumerate() {
        for (earlier, other) in &cases[..at] {
            assert_ne!(case.sentence, other.sentence, "{slug}, {earlier}");
            assert!(case.profile != other.profile || case.weighting != other.weighting, "{slug}, {earlier}");
        }
    }
}

#[test]
fn a_file_that_names_a_score_has_it_and_one_that_names_none_has_none() {
    for (slug, _, case) in cases() {
        let standing = case.report.map(|report| report["standing"].clone());
        if let Some(Ok(score)) = slug.strip_prefix("score-").map(str::parse::<u16>) {
            assert_eq!(standing.unwrap()["score"], score);
        } else if slug.starts_with("no-score") || slug == "everything-unknown" {
            assert_eq!(standing.unwrap()["kind"], "notScored", "{slug}");
        } else {
            assert_eq!(standing.is_none(), slug.starts_with("bad-"), "{slug}");
        }
    }
}

/// The states of the benefits that ask for a score and nothing else, with the score each asks for.
fn by_score_alone(report: &Json) -> impl Iterator<Item = (u16, &Json)> {
    let benefits = MODEL.benefits.benefits.iter().zip(report["benefits"].as_array().unwrap());
    benefits.filter_map(|(benefit, became)| match benefit.requirement {
        open_sesame::requirement::Requirement::Score(needed) => Some((needed, &became["state"])),
        _ => None,
    })
}

#[test]
fn a_door_opens_on_its_score_and_not_a_point_before() {
    for edge in [600, 650, 700] {
        for (slug, _, case) in cases().filter(|(slug, ..)| slug.starts_with("score-")) {
            let Ok(score) = slug["score-".len()..].parse::<u16>() else { continue };
            let report = case.report.unwrap();
            for (_, state) in by_score_alone(&report).filter(|(needed, _)| *needed == edge) {
                assert_eq!(state == "open", score >= edge, "{slug}: {state}");
            }
        }
    }
}
