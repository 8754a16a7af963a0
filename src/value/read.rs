//! The one decoder: from plain data to the types of the crate, whoever handed the data over.
//!
//! Data files, profiles, plans and goals are all read here. Every mistake is kept, named by its path, and reading goes
//! on after it. This is done by hand rather than by serde's `Deserialize`, which stops at the first mistake and does
//! not say where it is.

use std::{borrow::Cow, fmt};

use strum::VariantArray;

use super::Value;
use crate::issue::{Issue, Problem, head};

/// Most entries of a list that has no limit of its own, and most keys of an object: what is longer is refused before it
/// costs time.
pub(crate) const LONGEST_LIST: usize = 1_000;
/// Most characters of a text.
pub(crate) const LONGEST_TEXT: usize = 1_000;

/// Where a value stands in what was handed over. A chain, so that no path is written unless there is an issue.
#[derive(Clone, Copy)]
pub(crate) struct FieldPath<'a> {
    parent: Option<&'a FieldPath<'a>>,
    segment: Segment<'a>,
}

#[derive(Clone, Copy)]
enum Segment<'a> {
    /// The whole, whose name begins every path below it.
    Root(&'a str),
    /// The whole, whose name stands only where the whole itself is meant.
    Unnamed(&'a str),
    Key(&'a str),
    Index(usize),
}

impl<'a> FieldPath<'a> {
    /// The whole; paths below it read `plan.months`.
    pub(crate) fn root(name: &'a str) -> Self {
        FieldPath { parent: None, segment: Segment::Root(name) }
    }

    /// The whole; paths below it read `records[3]`.
    pub(crate) fn unnamed(name: &'a str) -> Self {
        FieldPath { parent: None, segment: Segment::Unnamed(name) }
    }

    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        FieldPath { parent: Some(self), segment: Segment::Key(key) }
    }

    pub(crate) fn index(&'a self, index: usize) -> Self {
        FieldPath { parent: Some(self), segment: Segment::Index(index) }
    }

    /// How many of these keys lead here: how deep what is read is nested in them.
    pub(crate) fn count_keys(&self, keys: &[&str]) -> usize {
        let places = std::iter::successors(Some(self), |place| place.parent);
        places.filter(|place| matches!(place.segment, Segment::Key(key) if keys.contains(&key))).count()
    }

    /// An issue here, as the `None` that a reader returns.
    pub(crate) fn issue<T>(&self, problem: Problem, issues: &mut Vec<Issue>) -> Option<T> {
        self.push(problem, issues);
        None
    }

    /// Apart from its callers, so that none of them carries it.
    #[cold]
    #[inline(never)]
    fn push(&self, problem: Problem, issues: &mut Vec<Issue>) {
        issues.push(Issue::new(self.to_string(), problem));
    }

    /// A rule of the model that is broken here.
    pub(crate) fn broken(&self, rule: impl Into<String>, issues: &mut Vec<Issue>) {
        issues.push(Issue::new(self.to_string(), Problem::BreaksRule { rule: rule.into() }));
    }

    /// A value of another type than the one that is asked for.
    pub(crate) fn expected<T>(
        &self,
        expected: &'static str,
        found: &Value,
        issues: &mut Vec<Issue>,
    ) -> Option<T> {
        self.push_wrong_type(expected, found, issues);
        None
    }

    #[cold]
    #[inline(never)]
    fn push_wrong_type(&self, expected: &'static str, found: &Value, issues: &mut Vec<Issue>) {
        self.push(Problem::WrongType { expected, found: found.kind() }, issues);
    }

    fn is_unnamed_root(&self) -> bool {
        matches!(self.segment, Segment::Unnamed(_))
    }
}

impl fmt::Display for FieldPath<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let begins = self.parent.is_none_or(FieldPath::is_unnamed_root);
        if let Some(parent) = self.parent.filter(|parent| !parent.is_unnamed_root()) {
            parent.fmt(f)?;
        }
        match self.segment {
            Segment::Root(name) | Segment::Unnamed(name) => f.write_str(name),
            Segment::Key(key) => {
                f.write_str(if begins { "" } else { "." })?;
                f.write_str(shorten(key))
            }
            Segment::Index(index) => write!(f, "[{index}]"),
        }
    }
}

/// A key as it may stand in a message: whole, unless it is absurdly long or nothing at all.
fn shorten(key: &str) -> &str {
    const LONGEST: usize = 80;
    if key.is_empty() { "\"\"" } else { head(key, LONGEST) }
}

/// A type that can be read from plain data.
pub(crate) trait Read: Sized {
    /// `None` if there was a mistake; every one then stands in `issues`.
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self>;
}

/// Reads the whole of something, or names every mistake.
pub(crate) fn read_all<T: Read>(value: &Value, at: &FieldPath) -> Result<T, Vec<Issue>> {
    let mut issues = Vec::new();
    match T::read(value, at, &mut issues) {
        Some(read) if issues.is_empty() => Ok(read),
        _ => Err(issues),
    }
}

/// Reads a whole number within a range, both ends included.
#[inline(never)]
pub(crate) fn read_whole(
    value: &Value,
    at: &FieldPath,
    range: (u32, u32),
    issues: &mut Vec<Issue>,
) -> Option<u32> {
    let found = read_number(value, at, range, issues)?;
    if found.fract() != 0.0 { at.issue(Problem::NotWhole { found }, issues) } else { Some(found as u32) }
}

/// Reads a number within a range, both ends included. A part of its few callers, since the first view would carry the call.
#[inline(always)]
pub(crate) fn read_number(
    value: &Value,
    at: &FieldPath,
    range: (u32, u32),
    issues: &mut Vec<Issue>,
) -> Option<f64> {
    match *value {
        Value::Number(found) => check_number(found, at, range, issues),
        _ => at.expected("number", value, issues),
    }
}

/// Lets a number through that is within a range, both ends included.
#[inline(always)]
pub(crate) fn check_number(
    found: f64,
    at: &FieldPath,
    (minimum, maximum): (u32, u32),
    issues: &mut Vec<Issue>,
) -> Option<f64> {
    if !found.is_finite() {
        at.issue(Problem::NotFinite, issues)
    } else if found < f64::from(minimum) {
        at.issue(Problem::TooSmall { minimum, found }, issues)
    } else if found > f64::from(maximum) {
        at.issue(Problem::TooLarge { maximum, found }, issues)
    } else {
        Some(found)
    }
}

/// The same for a number that fits 16 bits.
pub(crate) fn read_u16(
    value: &Value,
    at: &FieldPath,
    (minimum, maximum): (u16, u16),
    issues: &mut Vec<Issue>,
) -> Option<u16> {
    read_whole(value, at, (minimum.into(), maximum.into()), issues).map(|number| number as u16)
}

impl Read for u32 {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        read_whole(value, at, (0, u32::MAX), issues)
    }
}

impl Read for u16 {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        read_u16(value, at, (0, u16::MAX), issues)
    }
}

impl Read for bool {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(*flag),
            other => at.expected("boolean", other, issues),
        }
    }
}

impl Read for String {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        match value {
            Value::Text(text) if head(text, LONGEST_TEXT).len() < text.len() => {
                at.broken(format!("is longer than {LONGEST_TEXT} characters"), issues);
                None
            }
            Value::Text(text) => Some(text.clone().into_owned()),
            other => at.expected("string", other, issues),
        }
    }
}

impl<T: Read> Read for Option<T> {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::read(other, at, issues).map(Some),
        }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        read_list(value, at, LONGEST_LIST, issues)
    }
}

/// Reads a list of at most so many entries.
pub(crate) fn read_list<T: Read>(
    value: &Value,
    at: &FieldPath,
    most: usize,
    issues: &mut Vec<Issue>,
) -> Option<Vec<T>> {
    let Value::List(items) = value else {
        return at.expected("array", value, issues);
    };
    if items.len() > most {
        return at.issue(Problem::TooMany { maximum: most as u32 }, issues);
    }
    let mut list = Vec::with_capacity(items.len());
    for (index, item) in items.iter().enumerate() {
        list.extend(T::read(item, &at.index(index), issues));
    }
    (list.len() == items.len()).then_some(list)
}

/// An enum whose variants are words.
pub(crate) trait Word: VariantArray + Copy + Into<&'static str> {
    /// The variant with this word.
    fn of_word(word: &str) -> Option<Self> {
        Self::VARIANTS.iter().copied().find(|variant| (*variant).into() == word)
    }
}

impl<T: VariantArray + Copy + Into<&'static str>> Word for T {}

/// Reads one of a few words.
pub(crate) fn read_word<T: Word>(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<T> {
    let word = |place: usize| T::VARIANTS.get(place).map(|variant| (*variant).into());
    read_place(value, at, &word, issues).and_then(|place| T::VARIANTS.get(place).copied())
}

/// The place of a word among those that `word` tells by their places.
#[inline(never)]
fn read_place(
    value: &Value,
    at: &FieldPath,
    word: &dyn Fn(usize) -> Option<&'static str>,
    issues: &mut Vec<Issue>,
) -> Option<usize> {
    let Value::Text(text) = value else {
        return at.expected("string", value, issues);
    };
    let words = || (0..).map_while(word);
    words().position(|word| word == text).or_else(|| unknown_option(words(), text, at, issues))
}

/// A word that is not among the options.
pub(crate) fn unknown_option<T>(
    options: impl IntoIterator<Item = &'static str>,
    found: &str,
    at: &FieldPath,
    issues: &mut Vec<Issue>,
) -> Option<T> {
    issues.push(Issue::unknown_option(at.to_string(), options, found));
    None
}

/// Types that are read as words.
macro_rules! read_words {
    ($($type:ty),* $(,)?) => {$(
        impl $crate::value::read::Read for $type {
            fn read(
                value: &$crate::value::Value,
                at: &$crate::value::read::FieldPath,
                issues: &mut Vec<$crate::issue::Issue>,
            ) -> Option<Self> {
                $crate::value::read::read_word(value, at, issues)
            }
        }
    )*};
}
pub(crate) use read_words;

type Entries = [(Cow<'static, str>, Value)];

/// An object, read by key.
pub(crate) struct Object<'v> {
    entries: &'v Entries,
    at: &'v FieldPath<'v>,
}

impl<'v> Object<'v> {
    /// The object, if `value` is one; keys that are not among `known`, and keys that repeat, are issues.
    pub(crate) fn of(
        value: &'v Value,
        known: &[&str],
        at: &'v FieldPath<'v>,
        issues: &mut Vec<Issue>,
    ) -> Option<Self> {
        let Value::Map(entries) = value else {
            return at.expected("object", value, issues);
        };
        if entries.len() > LONGEST_LIST {
            return at.issue(Problem::TooMany { maximum: LONGEST_LIST as u32 }, issues);
        }
        let as_usual = entries.len() == known.len()
            && entries.iter().zip(known).all(|((found, _), known)| found == known);
        if !as_usual {
            check_keys(entries, known, at, issues);
        }
        Some(Object { entries, at })
    }

    /// The value under a key; the first one if it repeats.
    #[inline(never)]
    pub(crate) fn get(&self, key: &str) -> Option<&'v Value> {
        self.entries.iter().find(|(found, _)| found == key).map(|(_, value)| value)
    }

    /// Key and value of the only entry; an issue if there are none or several.
    pub(crate) fn only(
        &self,
        options: &'static [&'static str],
        issues: &mut Vec<Issue>,
    ) -> Option<(&'v str, &'v Value)> {
        match self.entries {
            [(key, value)] => Some((key.as_ref(), value)),
            _ => self.at.issue(Problem::NotOne { options }, issues),
        }
    }

    /// Reads an entry that must be there.
    pub(crate) fn read<T: Read>(&self, key: &str, issues: &mut Vec<Issue>) -> Option<T> {
        self.read_by(key, issues, T::read)
    }

    /// Reads an entry that must be there, in a way of its own.
    pub(crate) fn read_by<T>(
        &self,
        key: &str,
        issues: &mut Vec<Issue>,
        read: impl FnOnce(&Value, &FieldPath, &mut Vec<Issue>) -> Option<T>,
    ) -> Option<T> {
        let at = self.at.key(key);
        match self.get(key) {
            Some(value) => read(value, &at, issues),
            None => at.issue(Problem::Missing, issues),
        }
    }

    /// Reads an entry that may be left out.
    pub(crate) fn read_or<T>(
        &self,
        key: &str,
        usual: T,
        issues: &mut Vec<Issue>,
        read: impl FnOnce(&Value, &FieldPath, &mut Vec<Issue>) -> Option<T>,
    ) -> Option<T> {
        match self.get(key) {
            Some(value) => read(value, &self.at.key(key), issues),
            None => Some(usual),
        }
    }
}

fn check_keys(entries: &Entries, known: &[&str], at: &FieldPath, issues: &mut Vec<Issue>) {
    for (place, (key, _)) in entries.iter().enumerate() {
        if !known.contains(&key.as_ref()) {
            at.key(key).issue::<()>(Problem::UnknownKey, issues);
        } else if entries.iter().take(place).any(|(earlier, _)| earlier == key) {
            at.key(key).issue::<()>(Problem::RepeatedKey, issues);
        }
    }
}

/// A place for what is read: full from the start if there is something that stands in for it.
pub(crate) trait Slot {
    fn is_full(&self) -> bool;
    /// Empty if there was a mistake.
    fn fill(&mut self, value: &Value, at: &FieldPath, issues: &mut Vec<Issue>);
}

impl<T: Read> Slot for Option<T> {
    fn is_full(&self) -> bool {
        self.is_some()
    }

    fn fill(&mut self, value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) {
        *self = T::read(value, at, issues);
    }
}

/// Reads the fields of an object, each into its place: one function for all structs, since a copy for each of them is
/// most of what reading a model would weigh.
pub(crate) fn read_fields(
    value: &Value,
    at: &FieldPath,
    fields: &mut [(&'static str, &mut dyn Slot)],
    issues: &mut Vec<Issue>,
) {
    let known: Vec<&str> = fields.iter().map(|(key, _)| *key).collect();
    let Some(object) = Object::of(value, &known, at, issues) else { return };
    for (key, field) in fields {
        let at = at.key(key);
        match object.get(key) {
            Some(value) => field.fill(value, &at, issues),
            None if field.is_full() => {}
            None => at.push(Problem::Missing, issues),
        }
    }
}

/// A struct that is read from an object: its fields with their keys, what stands in for one that is left out, and after them
/// those that are worked out from the others.
macro_rules! read_struct {
    (
        $type:ident { $($field:ident $key:literal $(or $default:expr)?),* $(,)? }
        $($also:ident = $value:expr),*
    ) => {
        impl $crate::value::read::Read for $type {
            fn read(
                value: &$crate::value::Value,
                at: &$crate::value::read::FieldPath,
                issues: &mut Vec<$crate::issue::Issue>,
            ) -> Option<Self> {
                $(let mut $field = read_struct!(@ $($default)?);)*
                $crate::value::read::read_fields(value, at, &mut [$(($key, &mut $field)),*], issues);
                let ($(Some($field),)*) = ($($field,)*) else { return None };
                $(let $also = $value;)*
                Some($type { $($field,)* $($also,)* })
            }
        }
    };
    (@) => { None };
    (@ $default:expr) => { Some($default) };
}
pub(crate) use read_struct;
