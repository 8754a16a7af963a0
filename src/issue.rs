//! What is wrong with plain data that somebody handed over, be it a profile, a plan, a goal or a model of their own:
//! named so that a person can mend it.

use std::{borrow::Cow, fmt};

use serde::{Serialize, Serializer, ser::SerializeMap};
use strum::IntoStaticStr;

/// One mistake in one field. In JSON one object: the field, the problem's code, and what there is to say beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    /// Path of the field: `creditUtilisation`, `records[3].daysLate`, `scorecardFile.scorecard.bands[0].from`, or
    /// `profile` for the whole.
    pub field: String,
    /// What is wrong with it.
    pub problem: Problem,
}

/// What can be wrong with a field. In JSON the variant's name stands in `code`.
#[derive(Clone, Debug, PartialEq, IntoStaticStr)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[cfg_attr(js, serde(tag = "code", rename_all = "camelCase", rename_all_fields = "camelCase"))]
#[strum(serialize_all = "camelCase")]
pub enum Problem {
    /// The field has no such key.
    UnknownKey,
    /// The same key is given twice.
    RepeatedKey,
    /// A key that must be there is not. A withheld value is written `"unknown"`, not left out.
    Missing,
    /// The value is of another type.
    WrongType {
        /// The type that was asked for.
        expected: &'static str,
        /// The type that was found.
        found: &'static str,
    },
    /// NaN or an infinity.
    NotFinite,
    /// A fraction where a whole number is asked for.
    NotWhole {
        /// The number found.
        found: f64,
    },
    /// Below the lowest value.
    TooSmall {
        /// The lowest value, inclusive.
        minimum: u32,
        /// The number found.
        found: f64,
    },
    /// Above the highest value.
    TooLarge {
        /// The highest value, inclusive.
        maximum: u32,
        /// The number found.
        found: f64,
    },
    /// A word that is not among the options.
    UnknownOption {
        /// The words that would do.
        options: Vec<Cow<'static, str>>,
        /// The word found, at most 40 characters of it.
        found: String,
    },
    /// An object that must have exactly one of a few keys, and has none or several.
    NotOne {
        /// The keys, one of which would do.
        options: &'static [&'static str],
    },
    /// More entries than the list may hold.
    TooMany {
        /// The most it may hold.
        maximum: u32,
    },
    /// It was settled before it fell due.
    SettledBeforeDue {
        /// Months since it fell due.
        due_months_ago: u16,
    },
    /// More days late than have passed between the due date and the settlement (or today).
    LaterThanTimeAllows {
        /// The most days late that fit.
        maximum: u32,
        /// The number found.
        found: f64,
    },
    /// A plan about an input that can't move in this way, or is not the person's own to move.
    CannotMove,
    /// A plan about something that the profile withholds.
    Withheld,
    /// A plan about a record that the profile does not have.
    NoSuchRecord {
        /// How many it has.
        records: u16,
    },
    /// A plan to settle a record that is settled already.
    AlreadySettled,
    /// A scorecard, a benefit or a preset that breaks a rule of its kind.
    BreaksRule {
        /// What is wrong, in English.
        rule: String,
    },
}

impl Serialize for Issue {
    /// By hand, since serde's `flatten` costs the first view more than a kilobyte.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("field", &Detail::Word(&self.field))?;
        map.serialize_entry("code", &Detail::Word((&self.problem).into()))?;
        for (key, detail) in self.problem.details().into_iter().flatten() {
            map.serialize_entry(key, &detail)?;
        }
        map.end()
    }
}

/// What there is to say of a problem.
#[derive(Serialize)]
#[serde(untagged)]
enum Detail<'a> {
    Whole(u32),
    Number(f64),
    Word(&'a str),
    Words(Vec<&'a str>),
}

impl Problem {
    /// The variant's fields, by their keys in JSON.
    fn details(&self) -> [Option<(&'static str, Detail<'_>)>; 2] {
        let number = |key: &'static str, number: u32| Some((key, Detail::Whole(number)));
        let found = |found: f64| Some(("found", Detail::Number(found)));
        match self {
            Problem::WrongType { expected, found } => {
                [Some(("expected", Detail::Word(expected))), Some(("found", Detail::Word(found)))]
            }
            Problem::NotWhole { found: number } => [found(*number), None],
            Problem::TooSmall { minimum, found: small } => [number("minimum", *minimum), found(*small)],
            Problem::TooLarge { maximum, found: large }
            | Problem::LaterThanTimeAllows { maximum, found: large } => {
                [number("maximum", *maximum), found(*large)]
            }
            Problem::UnknownOption { options, found } => {
                let options = options.iter().map(|option| option.as_ref()).collect();
                [Some(("options", Detail::Words(options))), Some(("found", Detail::Word(found)))]
            }
            Problem::NotOne { options } => [Some(("options", Detail::Words(options.to_vec()))), None],
            Problem::TooMany { maximum } => [number("maximum", *maximum), None],
            Problem::SettledBeforeDue { due_months_ago } => {
                [number("dueMonthsAgo", (*due_months_ago).into()), None]
            }
            Problem::NoSuchRecord { records } => [number("records", (*records).into()), None],
            Problem::BreaksRule { rule } => [Some(("rule", Detail::Word(rule))), None],
            Problem::UnknownKey
            | Problem::RepeatedKey
            | Problem::Missing
            | Problem::NotFinite
            | Problem::CannotMove
            | Problem::Withheld
            | Problem::AlreadySettled => [None, None],
        }
    }
}

impl Issue {
    pub(crate) fn new(field: impl Into<String>, problem: Problem) -> Self {
        Issue { field: field.into(), problem }
    }

    /// A word that is not among the options.
    pub(crate) fn unknown_option<O: Into<Cow<'static, str>>>(
        field: impl Into<String>,
        options: impl IntoIterator<Item = O>,
        found: &str,
    ) -> Self {
        let options = options.into_iter().map(Into::into).collect();
        Issue::new(field, Problem::UnknownOption { options, found: head(found, LONGEST_WORD).to_owned() })
    }
}

/// The most characters of a found word that stand in an issue.
const LONGEST_WORD: usize = 40;

/// A text's first characters, so many at the most.
pub(crate) fn head(text: &str, most: usize) -> &str {
    text.char_indices().nth(most).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

/// Tells whether a number is within a range, both ends included.
pub(crate) fn in_range(
    field: &str,
    found: f64,
    minimum: impl Into<u32>,
    maximum: impl Into<u32>,
) -> Result<(), Issue> {
    let (minimum, maximum) = (minimum.into(), maximum.into());
    if found < f64::from(minimum) {
        Err(Issue::new(field, Problem::TooSmall { minimum, found }))
    } else if found > f64::from(maximum) {
        Err(Issue::new(field, Problem::TooLarge { maximum, found }))
    } else {
        Ok(())
    }
}

impl fmt::Display for Issue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for Issue {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Problem::UnknownKey => f.write_str("no such key"),
            Problem::RepeatedKey => f.write_str("this key is given twice"),
            Problem::Missing => f.write_str("missing"),
            Problem::WrongType { expected, found } => write!(f, "expected {expected}, found {found}"),
            Problem::NotFinite => f.write_str("not a finite number"),
            Problem::NotWhole { .. } => f.write_str("not a whole number"),
            Problem::TooSmall { minimum, .. } => write!(f, "below {minimum}"),
            Problem::TooLarge { maximum, .. } => write!(f, "above {maximum}"),
            Problem::UnknownOption { options, found } => {
                write!(f, "\"{found}\" is not one of {}", options.join(", "))
            }
            Problem::NotOne { options } => write!(f, "needs exactly one of {}", options.join(", ")),
            Problem::TooMany { maximum } => write!(f, "more than {maximum} entries"),
            Problem::SettledBeforeDue { due_months_ago } => {
                write!(f, "settled before it fell due, {due_months_ago} months ago")
            }
            Problem::LaterThanTimeAllows { maximum, .. } => {
                write!(f, "more days late than the {maximum} that have passed")
            }
            Problem::CannotMove => f.write_str("it does not move in this way, or is not one's own to move"),
            Problem::Withheld => f.write_str("the profile withholds it"),
            Problem::NoSuchRecord { records } => {
                write!(f, "the profile has {records} records, counted from 0")
            }
            Problem::AlreadySettled => f.write_str("the record is settled already"),
            Problem::BreaksRule { rule } => f.write_str(rule),
        }
    }
}
