//! From plain data to a profile: every mistake is found, named by its path, and nothing is mended in silence.

use super::{
    Answer, Profile,
    fields::{Fields, UNKNOWN, amount, number_or_open, one_of, record_kind, shorten, whole, whole_u16},
    inputs::{COUNT, Input, InputInfo, Unit},
    issue::{Issue, Problem},
    records::{Dispute, MAX_DAYS_LATE, MAX_MONTHS_AGO, MAX_RECORDS, Record},
};
use crate::value::Value;

const RECORDS: &str = "records";
const RECORD_KEYS: [&str; 6] =
    ["kind", "daysLate", "amountYuan", "dueMonthsAgo", "settledMonthsAgo", "dispute"];

/// Collects issues, so that a reader can go on after the first.
struct Reader {
    issues: Vec<Issue>,
}

impl Reader {
    fn keep<T>(&mut self, result: Result<T, Issue>) -> Option<T> {
        result.map_err(|issue| self.issues.push(issue)).ok()
    }
}

pub(super) fn profile(value: &Value) -> Result<Profile, Vec<Issue>> {
    let Value::Map(entries) = value else {
        return Err(vec![Issue::wrong_type("profile", "object", value)]);
    };
    let mut reader = Reader { issues: Vec::new() };
    let mut profile = Profile::unknown();
    let mut seen = [false; COUNT];
    let mut records_seen = false;
    for (key, value) in entries.iter() {
        if key == RECORDS {
            reader.note_repeat(key, std::mem::replace(&mut records_seen, true));
            profile.records = reader.records(value);
        } else if let Some(input) = Input::from_slug(key) {
            let repeated = seen.get_mut(input as usize).is_some_and(|seen| std::mem::replace(seen, true));
            reader.note_repeat(key, repeated);
            if let (Some(answer), Some(place)) =
                (reader.keep_answer(input.info(), value), profile.answers.get_mut(input as usize))
            {
                *place = answer;
            }
        } else {
            reader.issues.push(Issue::new(shorten(key), Problem::UnknownKey));
        }
    }
    let unanswered = Input::ALL.iter().zip(seen).filter(|(_, seen)| !seen).map(|(input, _)| input.slug());
    let missing = unanswered.chain((!records_seen).then_some(RECORDS));
    reader.issues.extend(missing.map(|slug| Issue::new(slug, Problem::Missing)));
    if reader.issues.is_empty() { Ok(profile) } else { Err(reader.issues) }
}

impl Reader {
    fn note_repeat(&mut self, key: &str, repeated: bool) {
        if repeated {
            self.issues.push(Issue::new(shorten(key), Problem::RepeatedKey));
        }
    }

    fn keep_answer(&mut self, info: &InputInfo, value: &Value) -> Option<Answer> {
        if matches!(value, Value::Text(text) if text == UNKNOWN) {
            return Some(Answer::Unknown);
        }
        let path = info.input.slug();
        let number = match info.unit {
            Unit::Flag => flag(path, value),
            Unit::Choice => option(path, info.options, value),
            Unit::Months | Unit::Count | Unit::Percent => {
                whole(path, value, u32::from(info.minimum), u32::from(info.maximum))
            }
        };
        self.keep(number).and_then(|number| u16::try_from(number).ok()).map(Answer::Known)
    }

    /// `None` stands for withheld records, and for a list that could not be read.
    fn records(&mut self, value: &Value) -> Option<Vec<Record>> {
        match value {
            Value::Text(text) if text == UNKNOWN => None,
            Value::List(items) if items.len() > MAX_RECORDS => {
                let problem = Problem::TooMany { maximum: MAX_RECORDS as u32 };
                self.issues.push(Issue::new(RECORDS, problem));
                None
            }
            Value::List(items) => {
                let records = items.iter().enumerate();
                Some(
                    records.filter_map(|(at, item)| self.record(&format!("{RECORDS}[{at}]"), item)).collect(),
                )
            }
            other => {
                self.issues.push(Issue::wrong_type(RECORDS, "array or \"unknown\"", other));
                None
            }
        }
    }

    fn record(&mut self, path: &str, value: &Value) -> Option<Record> {
        let mut fields = Fields::of(value, path, &RECORD_KEYS, &mut self.issues)?;
        let kind = fields.read("kind", record_kind);
        let days_late = fields.read("daysLate", |at, value| whole_u16(at, value, 0, MAX_DAYS_LATE));
        let amount_yuan = fields.read("amountYuan", amount);
        let due = fields.read("dueMonthsAgo", |at, value| whole_u16(at, value, 0, MAX_MONTHS_AGO));
        let settled = fields.read("settledMonthsAgo", |at, value| number_or_open(at, value, MAX_MONTHS_AGO));
        let dispute = fields.read("dispute", |at, value| one_of(at, Dispute::WORDS.iter().copied(), value));
        let record = Record {
            kind: kind?,
            days_late: days_late?,
            amount_yuan: amount_yuan?,
            due_months_ago: due?,
            settled_months_ago: settled?,
            dispute: dispute?,
        };
        record.check(path, &mut self.issues);
        Some(record)
    }
}

/// Checks records that were not read from plain data.
pub(super) fn check_records(records: &[Record]) -> Result<(), Vec<Issue>> {
    let mut issues = Vec::new();
    if records.len() > MAX_RECORDS {
        issues.push(Issue::new(RECORDS, Problem::TooMany { maximum: MAX_RECORDS as u32 }));
    } else {
        for (at, record) in records.iter().enumerate() {
            record.check(&format!("{RECORDS}[{at}]"), &mut issues);
        }
    }
    if issues.is_empty() { Ok(()) } else { Err(issues) }
}

fn flag(path: &str, value: &Value) -> Result<u32, Issue> {
    match value {
        Value::Bool(flag) => Ok(u32::from(*flag)),
        other => Err(Issue::wrong_type(path, "boolean or \"unknown\"", other)),
    }
}

fn option(path: &str, options: &[&'static str], value: &Value) -> Result<u32, Issue> {
    let Value::Text(text) = value else {
        return Err(Issue::wrong_type(path, "string", value));
    };
    match options.iter().position(|option| option == text) {
        Some(place) => Ok(place as u32),
        None => Err(Issue::unknown_option(path, options.iter().copied().chain([UNKNOWN]), text)),
    }
}
