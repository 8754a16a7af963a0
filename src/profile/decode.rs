//! From plain data to a profile: every mistake is found, named by its path, and nothing is mended in silence.

use std::borrow::Cow;

use super::{
    Answer, Profile,
    inputs::{COUNT, Input, InputInfo, Unit},
    issue::{Issue, Problem},
    records::{Dispute, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO, MAX_RECORDS, Record, RecordKind},
};
use crate::value::Value;

const UNKNOWN: &str = "unknown";
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

/// A key as it may stand in a message: whole, unless it is absurdly long or nothing at all.
fn shorten(key: &str) -> String {
    if key.is_empty() { "\"\"".to_owned() } else { key.chars().take(80).collect() }
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
        let Value::Map(entries) = value else {
            self.issues.push(Issue::wrong_type(path, "object", value));
            return None;
        };
        self.check_record_keys(path, entries);
        let mut fields = Fields { reader: self, path, entries };
        let kind = fields.read("kind", record_kind);
        let days_late = fields.read("daysLate", |at, value| whole(at, value, 0, u32::from(MAX_DAYS_LATE)));
        let amount_yuan = fields.read("amountYuan", amount);
        let due = fields.read("dueMonthsAgo", |at, value| whole(at, value, 0, u32::from(MAX_MONTHS_AGO)));
        let settled = fields.read("settledMonthsAgo", settled_or_open);
        let dispute = fields.read("dispute", dispute);
        let record = Record {
            kind: kind?,
            days_late: u16::try_from(days_late?).ok()?,
            amount_yuan: amount_yuan?,
            due_months_ago: u16::try_from(due?).ok()?,
            settled_months_ago: settled?,
            dispute: dispute?,
        };
        record.check(path, &mut self.issues);
        Some(record)
    }

    fn check_record_keys(&mut self, path: &str, entries: &[(Cow<'static, str>, Value)]) {
        for (at, (key, _)) in entries.iter().enumerate() {
            let field = format!("{path}.{}", shorten(key));
            if !RECORD_KEYS.contains(&key.as_ref()) {
                self.issues.push(Issue::new(field, Problem::UnknownKey));
            } else if entries.iter().take(at).any(|(earlier, _)| earlier == key) {
                self.issues.push(Issue::new(field, Problem::RepeatedKey));
            }
        }
    }
}

/// The fields of one record, read by key.
struct Fields<'a> {
    reader: &'a mut Reader,
    path: &'a str,
    entries: &'a [(Cow<'static, str>, Value)],
}

impl Fields<'_> {
    fn read<T>(&mut self, key: &str, read: impl Fn(&str, &Value) -> Result<T, Issue>) -> Option<T> {
        let path = format!("{}.{key}", self.path);
        let result = match self.entries.iter().find(|(found, _)| found == key) {
            Some((_, value)) => read(&path, value),
            None => Err(Issue::new(path, Problem::Missing)),
        };
        self.reader.keep(result)
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

fn whole(path: &str, value: &Value, minimum: u32, maximum: u32) -> Result<u32, Issue> {
    let Value::Number(number) = *value else {
        return Err(Issue::wrong_type(path, "number", value));
    };
    if !number.is_finite() {
        return Err(Issue::new(path, Problem::NotFinite));
    }
    in_range(path, number, minimum, maximum)?;
    if number.fract() != 0.0 {
        return Err(Issue::new(path, Problem::NotWhole { found: number }));
    }
    Ok(number as u32)
}

pub(super) fn in_range(
    path: &str,
    found: f64,
    minimum: impl Into<u32>,
    maximum: impl Into<u32>,
) -> Result<(), Issue> {
    let (minimum, maximum) = (minimum.into(), maximum.into());
    if found < f64::from(minimum) {
        Err(Issue::new(path, Problem::TooSmall { minimum, found }))
    } else if found > f64::from(maximum) {
        Err(Issue::new(path, Problem::TooLarge { maximum, found }))
    } else {
        Ok(())
    }
}

fn amount(path: &str, value: &Value) -> Result<Option<u32>, Issue> {
    match value {
        Value::Text(text) if text == UNKNOWN => Ok(None),
        other => whole(path, other, 0, MAX_AMOUNT_YUAN).map(Some),
    }
}

fn settled_or_open(path: &str, value: &Value) -> Result<Option<u16>, Issue> {
    match value {
        Value::Text(text) if text == "open" => Ok(None),
        Value::Text(text) => Err(Issue::unknown_option(path, ["open"], text)),
        other => whole(path, other, 0, u32::from(MAX_MONTHS_AGO)).map(|months| u16::try_from(months).ok()),
    }
}

fn record_kind(path: &str, value: &Value) -> Result<RecordKind, Issue> {
    let words = RecordKind::ALL.iter().map(|&kind| (kind, kind.slug()));
    one_of(path, words, value)
}

fn dispute(path: &str, value: &Value) -> Result<Dispute, Issue> {
    one_of(path, Dispute::WORDS.iter().copied(), value)
}

fn one_of<T>(
    path: &str,
    mut words: impl Iterator<Item = (T, &'static str)> + Clone,
    value: &Value,
) -> Result<T, Issue> {
    let Value::Text(text) = value else {
        return Err(Issue::wrong_type(path, "string", value));
    };
    let options = words.clone();
    match words.find(|(_, word)| word == text) {
        Some((found, _)) => Ok(found),
        None => Err(Issue::unknown_option(path, options.map(|(_, word)| word), text)),
    }
}
