//! From plain data to a profile: every mistake is found, named by its path, and nothing is mended in silence.

use std::sync::LazyLock;

use super::{
    Answer, Profile,
    inputs::{Input, Unit},
    records::{
        CreditRecord, Dispute, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO, MAX_RECORDS, RecordKind,
    },
};
use crate::{
    issue::{Issue, Problem},
    value::{
        Value,
        read::{FieldPath, Object, Read, read_list, read_u16, read_whole, unknown_option},
    },
};

/// The word for what is withheld.
pub(crate) const UNKNOWN: &str = "unknown";
/// The word for what is not settled.
pub(crate) const OPEN: &str = "open";
const RECORDS: &str = "records";
pub(crate) const RECORD_KEYS: [&str; 6] =
    ["kind", "daysLate", "amountYuan", "dueMonthsAgo", "settledMonthsAgo", "dispute"];

/// The keys of a profile: every input's word, then `records`.
pub(crate) fn profile_keys() -> impl Iterator<Item = &'static str> {
    Input::ALL.iter().map(|input| input.slug()).chain([RECORDS])
}

static KEYS: LazyLock<Vec<&'static str>> = LazyLock::new(|| profile_keys().collect());

impl Read for Profile {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &KEYS, at, issues)?;
        let mut profile = Profile::unknown();
        let before = issues.len();
        for (input, place) in Input::ALL.into_iter().zip(&mut profile.answers) {
            let read = |value: &Value, at: &FieldPath, issues: &mut Vec<Issue>| {
                read_answer(input, value, at, issues)
            };
            *place = object.read_by(input.slug(), issues, read).unwrap_or(Answer::Unknown);
        }
        profile.records = object.read_by(RECORDS, issues, read_records).unwrap_or(None);
        (issues.len() == before).then_some(profile)
    }
}

pub(super) fn read_answer(
    input: Input,
    value: &Value,
    at: &FieldPath,
    issues: &mut Vec<Issue>,
) -> Option<Answer> {
    if is_word(value, UNKNOWN) {
        return Some(Answer::Unknown);
    }
    let info = input.info();
    let number = match info.unit {
        Unit::Flag => match value {
            Value::Bool(flag) => Some(u16::from(*flag)),
            other => at.expected("boolean or \"unknown\"", other, issues),
        },
        Unit::Choice => read_choice(info.options, value, at, issues),
        Unit::Months | Unit::Count | Unit::Percent => {
            read_u16(value, at, (info.minimum, info.maximum), issues)
        }
    };
    number.map(Answer::Known)
}

fn is_word(value: &Value, word: &str) -> bool {
    matches!(value, Value::Text(text) if text == word)
}

fn read_choice(
    options: &[&'static str],
    value: &Value,
    at: &FieldPath,
    issues: &mut Vec<Issue>,
) -> Option<u16> {
    let Value::Text(text) = value else {
        return at.expected("string", value, issues);
    };
    match options.iter().position(|option| option == text) {
        Some(place) => Some(place as u16),
        None => unknown_option(options.iter().copied().chain([UNKNOWN]), text, at, issues),
    }
}

/// `None` within stands for withheld records.
fn read_records(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Option<Vec<CreditRecord>>> {
    match value {
        value if is_word(value, UNKNOWN) => Some(None),
        Value::List(_) => read_list(value, at, MAX_RECORDS, issues).map(Some),
        other => at.expected("array or \"unknown\"", other, issues),
    }
}

impl Read for CreditRecord {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &RECORD_KEYS, at, issues)?;
        let months = |value: &Value, at: &FieldPath, issues: &mut Vec<Issue>| {
            read_u16(value, at, (0, MAX_MONTHS_AGO), issues)
        };
        let kind: Option<RecordKind> = object.read("kind", issues);
        let days_late = object
            .read_by("daysLate", issues, |value, at, issues| read_u16(value, at, (0, MAX_DAYS_LATE), issues));
        let amount_yuan = object.read_by("amountYuan", issues, read_amount);
        let due_months_ago = object.read_by("dueMonthsAgo", issues, months);
        let settled_months_ago = object.read_by("settledMonthsAgo", issues, |value, at, issues| {
            read_number_or_open(value, at, MAX_MONTHS_AGO, issues)
        });
        let dispute: Option<Dispute> = object.read("dispute", issues);
        let record = CreditRecord {
            kind: kind?,
            days_late: days_late?,
            amount_yuan: amount_yuan?,
            due_months_ago: due_months_ago?,
            settled_months_ago: settled_months_ago?,
            dispute: dispute?,
        };
        let before = issues.len();
        record.check(at, issues);
        (issues.len() == before).then_some(record)
    }
}

/// Reads yuan, or `"unknown"`.
pub(crate) fn read_amount(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Option<u32>> {
    if is_word(value, UNKNOWN) {
        return Some(None);
    }
    read_whole(value, at, (0, MAX_AMOUNT_YUAN), issues).map(Some)
}

/// Reads a number up to `maximum`, or `"open"`.
pub(crate) fn read_number_or_open(
    value: &Value,
    at: &FieldPath,
    maximum: u16,
    issues: &mut Vec<Issue>,
) -> Option<Option<u16>> {
    match value {
        Value::Text(text) if text == OPEN => Some(None),
        Value::Text(text) => unknown_option([OPEN], text, at, issues),
        other => read_u16(other, at, (0, maximum), issues).map(Some),
    }
}

/// Checks records that were not read from plain data.
pub(super) fn check_records(records: &[CreditRecord]) -> Result<(), Vec<Issue>> {
    let mut issues = Vec::new();
    let whole = FieldPath::unnamed("profile");
    let at = whole.key(RECORDS);
    if records.len() > MAX_RECORDS {
        at.issue::<()>(Problem::TooMany { maximum: MAX_RECORDS as u32 }, &mut issues);
    } else {
        for (place, record) in records.iter().enumerate() {
            record.check(&at.index(place), &mut issues);
        }
    }
    if issues.is_empty() { Ok(()) } else { Err(issues) }
}
