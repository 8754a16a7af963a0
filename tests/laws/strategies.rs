//! Any valid profile, any valid record, and the model that judges them.

use std::sync::LazyLock;

use open_sesame::{
    Answer, Input, Model, Profile, Record, Report, evaluate,
    profile::{Dispute, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO, RecordKind},
};
use proptest::{collection::vec, prelude::*, sample::select};

pub static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

/// Nothing is written beside the tests; a failing case is printed whole.
pub fn config() -> ProptestConfig {
    ProptestConfig { failure_persistence: None, ..ProptestConfig::default() }
}

/// The reports of a profile, one for each weighting.
pub fn reports(profile: &Profile) -> Vec<Report<'static>> {
    MODEL.scorecards.iter().map(|card| evaluate(card, &MODEL.benefits, profile)).collect()
}

/// The reports of two profiles side by side, one pair for each weighting.
pub fn side_by_side(
    one: &Profile,
    other: &Profile,
) -> impl Iterator<Item = (Report<'static>, Report<'static>)> {
    reports(one).into_iter().zip(reports(other))
}

pub fn with_records(profile: &Profile, records: Vec<Record>) -> Profile {
    let mut changed = profile.clone();
    changed.set_records(Some(records)).unwrap();
    changed
}

pub fn with_one_more(profile: &Profile, record: Record) -> Profile {
    let mut records = profile.records().unwrap_or_default().to_vec();
    records.push(record);
    with_records(profile, records)
}

/// Any valid profile.
pub fn profiles() -> impl Strategy<Value = Profile> {
    (answers(), prop_oneof![9 => lists().prop_map(Some), 1 => Just(None)]).prop_map(|(answers, records)| {
        let mut profile = Profile::unknown();
        for (input, answer) in Input::ALL.into_iter().zip(answers) {
            profile.set(input, answer).unwrap();
        }
        profile.set_records(records).unwrap();
        profile
    })
}

/// Any valid profile that tells its records.
pub fn open_profiles() -> impl Strategy<Value = Profile> {
    (profiles(), lists()).prop_map(|(profile, records)| with_records(&profile, records))
}

fn answers() -> impl Strategy<Value = Vec<Answer>> {
    Input::ALL.into_iter().map(answers_to).collect::<Vec<_>>()
}

/// Most have opted in and are verified, or there would seldom be a score to speak of.
fn answers_to(input: Input) -> BoxedStrategy<Answer> {
    let decides = matches!(input, Input::OptedIn | Input::RealNameVerified);
    let most = if decides { Just(1).boxed() } else { numbers_of(input).boxed() };
    prop_oneof![
        1 => Just(Answer::Unknown),
        2 => numbers_of(input).prop_map(Answer::Known),
        17 => most.prop_map(Answer::Known),
    ]
    .boxed()
}

/// Any number that answers an input.
pub fn numbers_of(input: Input) -> impl Strategy<Value = u16> {
    input.info().minimum..=input.info().maximum
}

/// Any input.
pub fn inputs() -> impl Strategy<Value = Input> {
    select(Input::ALL.as_slice())
}

/// Any list of records, long ones seldom.
pub fn lists() -> impl Strategy<Value = Vec<Record>> {
    prop_oneof![60 => vec(records(), 0..6), 1 => vec(records(), 0..=200)]
}

/// Any valid record. What an expiry, a bucket or a step turns on comes up more often than its share.
pub fn records() -> impl Strategy<Value = Record> {
    let days = prop_oneof![0..=200u16, 0..=MAX_DAYS_LATE];
    let yuan = prop_oneof![
        1 => Just(None),
        2 => select(vec![0, 499, 500, 501]).prop_map(Some),
        4 => (0..=MAX_AMOUNT_YUAN).prop_map(Some),
    ];
    let parts = (select(RecordKind::ALL), days, yuan, months(), prop::option::weighted(0.7, months()));
    (parts, select(Dispute::WORDS)).prop_map(|((kind, days, amount_yuan, due, settled), dispute)| {
        let record = Record {
            kind,
            days_late: days,
            amount_yuan,
            due_months_ago: due.max(settled.unwrap_or(0)),
            settled_months_ago: settled,
            dispute: dispute.0,
        };
        fitted(record)
    })
}

fn months() -> impl Strategy<Value = u16> {
    let edges = vec![0, 1, 11, 12, 13, 23, 24, 25, 35, 36, 47, 48, 59, 60, 61, 239, MAX_MONTHS_AGO];
    prop_oneof![0..=MAX_MONTHS_AGO, select(edges)]
}

/// The record with no more days late than time allows.
pub fn fitted(record: Record) -> Record {
    let months = record.due_months_ago - record.settled_months_ago.unwrap_or(0);
    Record { days_late: record.days_late.min(31 * (months + 1)), ..record }
}
