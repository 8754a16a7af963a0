//! The words of the model are the words of the JavaScript API: its unions in `src/wasm/api.d.ts`.

use std::collections::BTreeSet;

use open_sesame::{
    Input,
    profile::{Dimension, Dispute, Issue, Pace, Problem, RecordKind, RecordState},
    requirement::Verdict,
    scorecard::{Confidence, Direction, RecordMeasure},
};
use serde::Serialize;

use crate::{
    MODEL,
    types::{keys, union},
};

fn words<T: Serialize>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values
        .into_iter()
        .map(|value| serde_json::to_value(value).unwrap().as_str().unwrap().to_owned())
        .collect()
}

fn firsts<T: Copy>(pairs: &[(T, &'static str)]) -> Vec<T> {
    pairs.iter().map(|(value, _)| *value).collect()
}

#[test]
fn enums_are_written_as_the_types_say() {
    assert_eq!(words(RecordKind::ALL), union("RecordKind"));
    assert_eq!(words(firsts(Dimension::WORDS)), union("DimensionSlug"));
    assert_eq!(words(firsts(Confidence::WORDS)), union("Confidence"));
    assert_eq!(words(firsts(Dispute::WORDS)), union("Dispute"));
    assert_eq!(words(firsts(RecordMeasure::WORDS)), union("RecordMeasure"));
    assert_eq!(words([Verdict::Met, Verdict::NotMet, Verdict::Unknown]), union("Verdict"));
    assert_eq!(words([Pace::Never, Pace::WithTime, Pace::WhileKept, Pace::ByStep]), union("Pace"));
    assert_eq!(words(firsts(Direction::WORDS)), ["increasing", "decreasing", "unordered"]);
    let states = [RecordState::Counts, RecordState::UnderReview, RecordState::Expired];
    assert_eq!(words(states), ["counts", "underReview", "expired"]);
}

#[test]
fn the_words_of_the_data_are_the_ones_that_the_types_say() {
    let first = &MODEL.scorecards[0];
    let weightings: Vec<&str> = MODEL.scorecards.iter().map(|card| card.weighting.as_str()).collect();
    assert_eq!(weightings, union("WeightingSlug"));
    assert_eq!(first.bands.iter().map(|band| band.band.as_str()).collect::<Vec<_>>(), union("BandSlug"));
    assert_eq!(first.gates.iter().map(|gate| gate.gate.as_str()).collect::<Vec<_>>(), union("GateSlug"));
}

#[test]
fn the_keys_of_a_profile_are_the_inputs_and_the_records() {
    let inputs = Input::ALL.iter().map(|input| input.slug()).chain(["records"]);
    assert_eq!(inputs.collect::<Vec<_>>(), keys("Profile"));
}

#[test]
fn the_options_of_a_choice_are_the_ones_that_the_types_say() {
    for input in [Input::Occupation, Input::Education] {
        let typed: Vec<String> = input.info().options.iter().map(|option| format!("\"{option}\"")).collect();
        let line = format!("{}: {} | Unknown;", input.slug(), typed.join(" | "));
        assert!(crate::types::TYPES.contains(&line), "{line}");
    }
}

/// One issue of every kind.
fn problems() -> Vec<Problem> {
    let (minimum, maximum, found) = (0, 9, 10.5);
    vec![
        Problem::UnknownKey,
        Problem::RepeatedKey,
        Problem::Missing,
        Problem::NotFinite,
        Problem::WrongType { expected: "number", found: "string" },
        Problem::NotWhole { found },
        Problem::TooSmall { minimum, found },
        Problem::TooLarge { maximum, found },
        Problem::UnknownOption { options: Vec::new(), found: String::new() },
        Problem::TooMany { maximum },
        Problem::SettledBeforeDue { due_months_ago: 3 },
        Problem::LaterThanTimeAllows { maximum, found },
    ]
}

/// `code` and the other keys, as in the lines of the type `Issue`.
fn shape(problem: &Problem) -> (String, BTreeSet<String>) {
    let issue = Issue { field: "contacts".to_owned(), problem: problem.clone() };
    let json = serde_json::to_value(issue).unwrap();
    let keys = json.as_object().unwrap().keys().filter(|key| !["field", "code"].contains(&key.as_str()));
    (json["code"].as_str().unwrap().to_owned(), keys.cloned().collect())
}

#[test]
fn issues_have_the_codes_and_keys_that_the_types_say() {
    let mut found: Vec<_> = problems().iter().map(shape).collect();
    let mut typed = crate::types::issues();
    found.sort();
    typed.sort();
    assert_eq!(found, typed);
    assert_eq!(
        found.len(),
        problems().iter().map(std::mem::discriminant).collect::<std::collections::HashSet<_>>().len()
    );
}
