//! The shared cases, read natively. The same files are read in wasm (`tests/wasm`) and in the page.
//!
//! A case is a sentence, what is asked, and either the whole answer or the `issues`. Those of
//! `evaluate` lie in `tests/cases`, those of every other verb in a folder of its name there. To write the answers
//! anew after a change that is meant, and to list new files for the tests in wasm:
//! `OPEN_SESAME_BLESS=1 cargo test --test exact cases`. Then read the difference.

#[path = "../shared/answer.rs"]
pub mod answer;
#[path = "../shared/case.rs"]
mod case;
#[path = "../shared/layout.rs"]
mod layout;

use std::{collections::BTreeSet, env, fs, path::PathBuf, sync::LazyLock};

use case::{Call, Case};
use open_sesame::{Model, mishaps::Mishaps};
use serde_json::{Map, Value as Json};

pub static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());
static MISHAPS: LazyLock<Mishaps> = LazyLock::new(|| Mishaps::embedded().unwrap());

const LIST: &str = "tests/wasm/cases.in";

/// Every test waits until the answers have been written anew, if they are to be.
static BLESSED: LazyLock<()> = LazyLock::new(|| {
    if env::var_os("OPEN_SESAME_BLESS").is_some() {
        for (slug, path) in files() {
            let call = Call::of(&slug);
            let case = Case::read(call, &fs::read_to_string(&path).unwrap());
            fs::write(&path, written(call, &case, &answer(call, &case))).unwrap();
        }
        fs::write(LIST, list()).unwrap();
    }
});

/// The slug and the path of every case, call by call, in the order of their slugs.
fn files() -> Vec<(String, PathBuf)> {
    Call::ALL.into_iter().flat_map(files_of).collect()
}

fn files_of(call: Call) -> Vec<(String, PathBuf)> {
    let files = fs::read_dir(format!("tests/cases/{}", call.folder())).unwrap();
    let paths = files.map(|file| file.unwrap().path()).filter(|path| path.is_file());
    let slug = |path: &PathBuf| format!("{}{}", call.folder(), path.file_stem().unwrap().to_str().unwrap());
    let mut cases: Vec<(String, PathBuf)> = paths.map(|path| (slug(&path), path)).collect();
    cases.sort();
    assert!(!cases.is_empty(), "{call:?}");
    cases
}

/// Slug, text and content of the cases of a call.
fn cases_of(call: Call) -> impl Iterator<Item = (String, String, Case)> {
    LazyLock::force(&BLESSED);
    files_of(call).into_iter().map(move |(slug, path)| {
        let text = fs::read_to_string(path).unwrap();
        let case = Case::read(call, &text);
        (slug, text, case)
    })
}

fn cases() -> impl Iterator<Item = (String, String, Case)> {
    cases_of(Call::Evaluate)
}

fn answer(call: Call, case: &Case) -> Json {
    answer::answer(&MODEL, &MISHAPS, call, case)
}

/// The text of a case file with this answer.
fn written(call: Call, case: &Case, answer: &Json) -> String {
    let answer = answer.get("issues").map_or((call.answer(), answer), |issues| ("issues", issues));
    let arguments = call.arguments().iter().map(|name| (*name, case.argument(name)));
    let sentence = Json::from(&*case.sentence);
    let entries = [("sentence", &sentence)].into_iter().chain(arguments).chain([answer]);
    layout::json(&Json::Object(
        entries.map(|(key, value)| (key.to_owned(), value.clone())).collect::<Map<_, _>>(),
    ))
}

/// The list of all cases for the tests in wasm, which cannot read a folder.
fn list() -> String {
    let line = |(slug, _): (String, PathBuf)| format!("    case!(\"{slug}\"),\n");
    format!("[\n{}]\n", files().into_iter().map(line).collect::<String>())
}

#[test]
fn every_case_is_answered_as_written() {
    let mut wrong = Vec::new();
    for call in Call::ALL {
        for (slug, text, case) in cases_of(call) {
            let answer = answer(call, &case);
            if case.expected(call) != answer {
                wrong.push(format!("{slug}: {}", case.sentence));
            } else {
                let written = written(call, &case, &answer);
                assert_eq!(text, written, "{slug} is not laid out as it would be written");
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{wrong:#?}\nIf the change is meant: OPEN_SESAME_BLESS=1 cargo test --test exact cases"
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
        let found = cases()
            .filter(|(_, _, case)| {
                *case.argument("profile") == profile && case.argument("weighting") == "reportedA"
            })
            .count();
        assert_eq!(found, 1, "{}", preset.preset);
    }
}

#[test]
fn no_two_cases_say_or_ask_the_same() {
    let mut sentences = BTreeSet::new();
    let mut questions = BTreeSet::new();
    for call in Call::ALL {
        for (slug, _, case) in cases_of(call) {
            let asked: Vec<&Json> = call.arguments().iter().map(|name| case.argument(name)).collect();
            assert!(sentences.insert(case.sentence.clone()), "{slug}: says what another says");
            let question = format!("{call:?} {asked:?}");
            assert!(questions.insert(question), "{slug}: asks what another asks");
        }
    }
}

#[test]
fn cases_of_mistakes_begin_with_bad() {
    for call in Call::ALL {
        for (slug, _, case) in cases_of(call) {
            let name = &slug[call.folder().len()..];
            assert_eq!(case.answer(call).is_none(), name.starts_with("bad-"), "{slug}");
        }
    }
}

/// The answers that a person can get: each is there in a case, for a reason of each kind.
#[test]
fn every_kind_of_answer_to_a_goal_has_its_case() {
    let texts: String = cases_of(Call::Paths).map(|(_, text, _)| text).collect();
    let words = |key: &str| -> BTreeSet<&str> {
        let key = format!("\"{key}\": \"");
        let found = texts.match_indices(&key).map(|(at, _)| &texts[at + key.len()..]);
        found.filter_map(|rest| rest.split('"').next()).collect()
    };
    let kinds = words("kind");
    assert!(["there", "paths", "unreachable"].iter().all(|kind| kinds.contains(kind)), "{kinds:?}");
    let reasons = words("because");
    assert!(
        ["withheld", "pinned", "notOwn", "time"].iter().all(|word| reasons.contains(word)),
        "{reasons:?}"
    );
}

#[test]
fn a_file_that_names_a_score_has_it_and_one_that_names_none_has_none() {
    for (slug, _, case) in cases() {
        let standing = case.answer(Call::Evaluate).map(|report| report["standing"].clone());
        if let Some(Ok(score)) = slug.strip_prefix("score-").map(str::parse::<u16>) {
            assert_eq!(standing.unwrap()["score"], score);
        } else if slug.starts_with("no-score") || slug == "everything-unknown" {
            assert_eq!(standing.unwrap()["kind"], "notScored", "{slug}");
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
            let report = case.answer(Call::Evaluate).unwrap();
            for (_, state) in by_score_alone(report).filter(|(needed, _)| *needed == edge) {
                assert_eq!(state == "open", score >= edge, "{slug}: {state}");
            }
        }
    }
}
