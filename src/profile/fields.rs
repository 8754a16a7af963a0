//! Reading what somebody handed over field by field: every mistake is kept, named by its path.

use std::borrow::Cow;

use super::{
    inputs::Input,
    issue::{Issue, Problem},
    records::{MAX_AMOUNT_YUAN, RecordKind},
};
use crate::value::Value;

/// The word for what is withheld.
pub(super) const UNKNOWN: &str = "unknown";

/// The fields of one object, read by key.
pub(crate) struct Fields<'a> {
    issues: &'a mut Vec<Issue>,
    path: &'a str,
    entries: &'a [(Cow<'static, str>, Value)],
}

impl<'a> Fields<'a> {
    /// The fields, if `value` is an object; keys that are not among `known`, and keys that repeat, are issues.
    pub(crate) fn of(
        value: &'a Value,
        path: &'a str,
        known: &[&str],
        issues: &'a mut Vec<Issue>,
    ) -> Option<Self> {
        let Value::Map(entries) = value else {
            issues.push(Issue::wrong_type(path, "object", value));
            return None;
        };
        for (at, (key, _)) in entries.iter().enumerate() {
            let field = format!("{path}.{}", shorten(key));
            if !known.contains(&key.as_ref()) {
                issues.push(Issue::new(field, Problem::UnknownKey));
            } else if entries.iter().take(at).any(|(earlier, _)| earlier == key) {
                issues.push(Issue::new(field, Problem::RepeatedKey));
            }
        }
        Some(Fields { issues, path, entries })
    }

    /// The value under a key, as it is.
    fn find(&self, key: &str) -> Option<&'a Value> {
        self.entries.iter().find(|(found, _)| found == key).map(|(_, value)| value)
    }

    /// The key of the only field; `None` if there are none or several.
    pub(crate) fn only(&self) -> Option<&'a str> {
        match self.entries {
            [(key, _)] => Some(key),
            _ => None,
        }
    }

    /// Reads a field that must be there.
    pub(crate) fn read<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&str, &Value) -> Result<T, Issue>,
    ) -> Option<T> {
        let path = format!("{}.{key}", self.path);
        let result = match self.find(key) {
            Some(value) => read(&path, value),
            None => Err(Issue::new(path, Problem::Missing)),
        };
        result.map_err(|issue| self.issues.push(issue)).ok()
    }

    /// Reads a field that may be left out.
    pub(crate) fn read_or<T>(
        &mut self,
        key: &str,
        default: T,
        read: impl FnOnce(&str, &Value) -> Result<T, Issue>,
    ) -> Option<T> {
        if self.find(key).is_some() { self.read(key, read) } else { Some(default) }
    }

    /// Reads a field that is itself made of fields; `read` names its own issues.
    pub(crate) fn nested<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(&str, &Value, &mut Vec<Issue>) -> Option<T>,
    ) -> Option<T> {
        let path = format!("{}.{key}", self.path);
        match self.find(key) {
            Some(value) => read(&path, value, self.issues),
            None => {
                self.issues.push(Issue::new(path, Problem::Missing));
                None
            }
        }
    }

    /// Reads a list of at most `maximum` entries; one left out is empty.
    pub(crate) fn list<T>(
        &mut self,
        key: &str,
        maximum: u32,
        mut read: impl FnMut(&str, &Value, &mut Vec<Issue>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let path = format!("{}.{key}", self.path);
        match self.find(key) {
            None => Some(Vec::new()),
            Some(Value::List(items)) if items.len() > maximum as usize => {
                self.issues.push(Issue::new(path, Problem::TooMany { maximum }));
                None
            }
            Some(Value::List(items)) => {
                let read = items
                    .iter()
                    .enumerate()
                    .map(|(at, item)| read(&format!("{path}[{at}]"), item, self.issues));
                read.collect::<Vec<_>>().into_iter().collect()
            }
            Some(other) => {
                self.issues.push(Issue::wrong_type(path, "array", other));
                None
            }
        }
    }
}

/// A key as it may stand in a message: whole, unless it is absurdly long or nothing at all.
pub(super) fn shorten(key: &str) -> String {
    if key.is_empty() { "\"\"".to_owned() } else { key.chars().take(80).collect() }
}

/// A whole number within a range, both ends included.
pub(crate) fn whole(path: &str, value: &Value, minimum: u32, maximum: u32) -> Result<u32, Issue> {
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

/// The same for a number that fits 16 bits.
pub(crate) fn whole_u16(path: &str, value: &Value, minimum: u16, maximum: u16) -> Result<u16, Issue> {
    whole(path, value, minimum.into(), maximum.into()).map(|number| number as u16)
}

pub(crate) fn in_range(
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

/// One of a few words.
pub(crate) fn one_of<T>(
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

/// The word of an input.
pub(crate) fn input(path: &str, value: &Value) -> Result<Input, Issue> {
    one_of(path, Input::ALL.into_iter().map(|input| (input, input.slug())), value)
}

/// The word of a kind of record.
pub(crate) fn record_kind(path: &str, value: &Value) -> Result<RecordKind, Issue> {
    one_of(path, RecordKind::ALL.iter().map(|&kind| (kind, kind.slug())), value)
}

/// Yuan, or `"unknown"`.
pub(crate) fn amount(path: &str, value: &Value) -> Result<Option<u32>, Issue> {
    match value {
        Value::Text(text) if text == UNKNOWN => Ok(None),
        other => whole(path, other, 0, MAX_AMOUNT_YUAN).map(Some),
    }
}

/// A number up to `maximum`, or `"open"`.
pub(crate) fn number_or_open(path: &str, value: &Value, maximum: u16) -> Result<Option<u16>, Issue> {
    match value {
        Value::Text(text) if text == "open" => Ok(None),
        Value::Text(text) => Err(Issue::unknown_option(path, ["open"], text)),
        other => whole_u16(path, other, 0, maximum).map(Some),
    }
}
