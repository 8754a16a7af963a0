//! The words of the model are the words of the JavaScript API: the unions in `src/wasm/*.d.ts`.

use std::collections::BTreeSet;

use open_sesame::{
    Input,
    benefits::{BenefitState, Chance},
    paths::{BestIn, HeldBy, Pin},
    profile::{Better, Dimension, Dispute, Issue, Pace, Problem, RecordGroup, RecordKind, RecordState, Unit},
    report::{Because, BenefitMovement},
    requirement::Verdict,
    scorecard::{Confidence, Direction, RecordMeasure},
};
use serde::Serialize;

use crate::{
    MODEL,
    declared::{TYPES, field, keys, quoted, union, variants},
};

fn words<T: Serialize>(values: impl IntoIterator<Item = T>) -> Vec<String> {
    values
        .into_iter()
        .map(|value| serde_json::to_value(value).unwrap().as_str().unwrap().to_owned())
        .collect()
}

/// Every variant of an enum without fields. One that is left out does not compile.
macro_rules! every {
    ($type:ident: $($variant:ident)*) => {{
        let _ = |value: $type| match value { $($type::$variant => ()),* };
        [$($type::$variant),*]
    }};
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
    assert_eq!(words(every!(Verdict: Met NotMet Unknown)), union("Verdict"));
    assert_eq!(words(every!(Pace: Never WithTime WhileKept ByStep)), union("Pace"));
    assert_eq!(words(every!(HeldBy: Withheld Pinned NotOwn Time Together)), union("HeldBy"));
}

#[test]
fn enums_without_a_name_of_their_own_are_written_as_the_types_say() {
    let options = |name: &str, key: &str| quoted(field(name, key));
    assert_eq!(words(firsts(Direction::WORDS)), options("Characteristic", "direction"));
    assert_eq!(words(every!(RecordState: Counts UnderReview Expired)), options("RecordReport", "state"));
    assert_eq!(words(every!(BenefitState: Open Nearly Closed Unknown)), options("BenefitReport", "state"));
    assert_eq!(words(every!(Chance: Negligible Larger Unknown)), options("BenefitReport", "chance"));
    assert_eq!(words(every!(Unit: Months Count Percent Flag Choice)), options("InputInfo", "unit"));
    assert_eq!(words(every!(Better: Higher Lower Neither)), options("InputInfo", "better"));
    assert_eq!(words(every!(RecordGroup: Credit Service)), options("RecordKindInfo", "group"));
    let becauses = every!(Because: Rose Fell Told Withheld OnlyRecord GraverRecord MilderRecord NoRecordLeft
        MoreRecent LongerAgo MoreRecords FewerRecords CourtListed CourtListFading);
    assert_eq!(words(becauses), options("CharacteristicChange", "because"));
    let movements = every!(BenefitMovement: Gained Lost Safer LessSafe Nearer Further);
    assert_eq!(words(movements), options("BenefitChange", "movement"));
    assert_eq!(words(every!(BestIn: Soonest Easiest FewestMoves)), options("Path", "best"));
    assert_eq!(words([Pin::Input(Input::OwnsCar), Pin::Records]), ["ownsCar", "records"]);
    assert_eq!(options("Goal", "pins"), ["records"], "besides the words of the inputs");
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
        assert!(TYPES.contains(&line), "{line}");
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
        Problem::NotOne { options: &[] },
        Problem::CannotMove,
        Problem::Withheld,
        Problem::NoSuchRecord { records: 2 },
        Problem::AlreadySettled,
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
    let typed = variants("Issue", "code");
    found.sort();
    assert_eq!(found, typed);
    assert_eq!(found.len(), number_of_variants(&Problem::Missing));
}

/// A variant that is new in Rust does not compile here until it is counted.
fn number_of_variants(problem: &Problem) -> usize {
    use Problem as P;
    match problem {
        P::UnknownKey | P::RepeatedKey | P::Missing | P::NotFinite | P::WrongType { .. } => 17,
        P::NotWhole { .. } | P::TooSmall { .. } | P::TooLarge { .. } | P::UnknownOption { .. } => 17,
        P::NotOne { .. } | P::TooMany { .. } | P::SettledBeforeDue { .. } => 17,
        P::LaterThanTimeAllows { .. } | P::CannotMove | P::Withheld => 17,
        P::NoSuchRecord { .. } | P::AlreadySettled => 17,
    }
}
