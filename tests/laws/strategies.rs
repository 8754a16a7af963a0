//! Any valid profile, any valid record, and the model that judges them.

use std::sync::LazyLock;

use open_sesame::{
    Answer, CreditRecord, Input, Model, Profile, Report, evaluate,
    profile::{Dispute, EXPIRY_MONTHS, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO, RecordKind},
};
use proptest::{collection::vec, prelude::*, sample::select};

pub static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

/// Nothing is written beside the tests; a failing case is printed whole.
pub fn config() -> ProptestConfig {
    let default = ProptestConfig::default();
    ProptestConfig { failure_persistence: None, cases: default.cases.max(512), ..default }
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

pub fn with_records(profile: &Profile, records: Vec<CreditRecord>) -> Profile {
    let mut changed = profile.clone();
    changed.set_records(Some(records)).unwrap();
    changed
}

pub fn with_one_more(profile: &Profile, record: CreditRecord) -> Profile {
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

/// Any valid profile that tells its records and has a score, few of them blemished by much.
pub fn scored_profiles() -> impl Strategy<Value = Profile> {
    let few = prop_oneof![3 => vec(events(), 0..3), 1 => lists()];
    (profiles(), few, 6..=24u16).prop_map(|(profile, records, months)| {
        let mut profile = with_records(&profile, records);
        for (input, number) in
            [(Input::OptedIn, 1), (Input::RealNameVerified, 1), (Input::BillsOnTime, months)]
        {
            profile.set(input, Answer::Known(number)).unwrap();
        }
        profile
    })
}

/// The profile judged by what its records are: it has a history, and nothing is given of the months in which a promise was
/// kept, which late ones would bound as well.
pub fn by_records_alone(mut profile: Profile) -> Profile {
    profile.set(Input::OldestAccountMonths, Answer::Known(24)).unwrap();
    profile.set(Input::RentalsKept, Answer::Known(9)).unwrap();
    for input in [Input::OnTimeRepayments, Input::BillsOnTime] {
        profile.set(input, Answer::Unknown).unwrap();
    }
    profile
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
pub fn lists() -> impl Strategy<Value = Vec<CreditRecord>> {
    prop_oneof![60 => vec(records(), 0..6), 1 => vec(records(), 0..=200)]
}

/// Any valid record.
pub fn records() -> impl Strategy<Value = CreditRecord> {
    let parts = (select(RecordKind::ALL), days(), prop::option::weighted(0.8, yuan()), months());
    let fate = (prop::option::weighted(0.7, months()), select(Dispute::ALL));
    (parts, fate).prop_map(|((kind, days_late, amount_yuan, due), (settled, dispute))| {
        let record = CreditRecord {
            kind,
            days_late,
            amount_yuan,
            due_months_ago: due.max(settled.unwrap_or(0)),
            settled_months_ago: settled,
            dispute,
        };
        fitted(record)
    })
}

/// Any valid record that counts.
pub fn events() -> impl Strategy<Value = CreditRecord> {
    records().prop_map(|record| {
        let settled = record.settled_months_ago.map(|months| months % EXPIRY_MONTHS);
        let dispute = if record.dispute == Dispute::UnderReview { Dispute::None } else { record.dispute };
        CreditRecord { settled_months_ago: settled, dispute, ..record }
    })
}

/// Any number of days late. What a bucket, a step or an expiry turns on comes up more often than its share, here
/// and below.
pub fn days() -> impl Strategy<Value = u16> {
    let edges = vec![0, 7, 8, 30, 31, 60, 61, 90, 91, 180, 181, 365, 366, 730, 731];
    prop_oneof![select(edges), 0..=200u16, 0..=MAX_DAYS_LATE]
}

/// Any amount.
pub fn yuan() -> impl Strategy<Value = u32> {
    prop_oneof![select(vec![0, 499, 500, 501]), 0..=1_000u32, 0..=MAX_AMOUNT_YUAN]
}

/// Any number of months ago.
pub fn months() -> impl Strategy<Value = u16> {
    let edges = vec![0, 1, 11, 12, 13, 23, 24, 25, 35, 36, 47, 48, 59, 60, 61, 239, MAX_MONTHS_AGO];
    prop_oneof![0..=MAX_MONTHS_AGO, 0..=70u16, select(edges)]
}

/// The record with no more days late than time allows.
pub fn fitted(record: CreditRecord) -> CreditRecord {
    let months = record.due_months_ago - record.settled_months_ago.unwrap_or(0);
    CreditRecord { days_late: record.days_late.min(31 * (months + 1)), ..record }
}
