//! Reading the model's own data out of plain data: every key that is unknown, missing or of the wrong type becomes
//! a fault with its path.
//!
//! This is done by hand rather than by serde's `Deserialize`, for two reasons: serde stops at the first mistake
//! and does not say where it is, and its generated readers made the browser's copy of the engine 40 kB larger.

use std::{borrow::Cow, fmt};

use super::Value;
use crate::fault::{Fault, Faults};

/// Where a value stands in its file. A chain, so that no path is written unless there is a fault.
pub(crate) struct Place<'a> {
    parent: Option<&'a Place<'a>>,
    step: Step<'a>,
}

enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> Place<'a> {
    pub(crate) fn root(name: &'a str) -> Self {
        Place { parent: None, step: Step::Key(name) }
    }

    pub(crate) fn key(&'a self, key: &'a str) -> Self {
        Place { parent: Some(self), step: Step::Key(key) }
    }

    pub(crate) fn index(&'a self, index: usize) -> Self {
        Place { parent: Some(self), step: Step::Index(index) }
    }

    /// A fault here, as the `None` that a reader returns.
    pub(crate) fn fault<T>(&self, message: impl Into<String>, faults: &mut Faults) -> Option<T> {
        faults.push(Fault::new(self.to_string(), message));
        None
    }

    fn expected<T>(&self, what: &str, found: &Value, faults: &mut Faults) -> Option<T> {
        self.fault(["expected ", what, ", found ", found.kind()].concat(), faults)
    }
}

impl fmt::Display for Place<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(parent) = self.parent {
            parent.fmt(f)?;
        }
        match (&self.step, self.parent) {
            (Step::Key(key), None) => f.write_str(key),
            (Step::Key(key), Some(_)) => write!(f, ".{key}"),
            (Step::Index(index), _) => write!(f, "[{index}]"),
        }
    }
}

/// A type that can be read from plain data.
pub(crate) trait FromValue: Sized {
    /// `None` if there was a fault; it then stands in `faults`.
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self>;
}

impl FromValue for u32 {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        match value {
            Value::Number(number)
                if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number) =>
            {
                Some(*number as u32)
            }
            other => at.expected("a whole number from 0", other, faults),
        }
    }
}

impl FromValue for u16 {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        let number = u32::from_value(value, at, faults)?;
        u16::try_from(number).ok().or_else(|| at.fault("is above 65,535", faults))
    }
}

impl FromValue for bool {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        match value {
            Value::Bool(flag) => Some(*flag),
            other => at.expected("a boolean", other, faults),
        }
    }
}

impl FromValue for String {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        match value {
            Value::Text(text) => Some(text.clone().into_owned()),
            other => at.expected("a string", other, faults),
        }
    }
}

impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        match value {
            Value::Null => Some(None),
            other => T::from_value(other, at, faults).map(Some),
        }
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        let Value::List(items) = value else {
            return at.expected("an array", value, faults);
        };
        let mut list = Vec::with_capacity(items.len());
        for (index, item) in items.iter().enumerate() {
            list.extend(T::from_value(item, &at.index(index), faults));
        }
        (list.len() == items.len()).then_some(list)
    }
}

/// The entries of an object.
pub(crate) struct Entries<'v> {
    entries: &'v [(Cow<'static, str>, Value)],
}

impl<'v> Entries<'v> {
    /// The entries, if `value` is an object; keys that are not among `known` are faults.
    pub(crate) fn of(value: &'v Value, known: &[&str], at: &Place, faults: &mut Faults) -> Option<Self> {
        let Value::Map(entries) = value else {
            return at.expected("an object", value, faults);
        };
        for (key, _) in entries.iter().filter(|(key, _)| !known.contains(&key.as_ref())) {
            at.key(key).fault::<()>("no such key", faults);
        }
        Some(Entries { entries })
    }

    /// The key and value of the only entry; `None` if there are none or several.
    pub(crate) fn only(&self) -> Option<(&'v str, &'v Value)> {
        match self.entries {
            [(key, value)] => Some((key.as_ref(), value)),
            _ => None,
        }
    }

    /// Reads one entry; `default` stands in if there is none.
    pub(crate) fn read<T: FromValue>(
        &self,
        key: &str,
        default: Option<T>,
        at: &Place,
        faults: &mut Faults,
    ) -> Option<T> {
        match self.entries.iter().find(|(found, _)| found == key) {
            Some((_, value)) => T::from_value(value, &at.key(key), faults),
            None => default.or_else(|| at.key(key).fault("missing", faults)),
        }
    }
}

/// Reads one of a few words.
pub(crate) fn read_word<T: Copy>(
    words: &[(T, &'static str)],
    value: &Value,
    at: &Place,
    faults: &mut Faults,
) -> Option<T> {
    let Value::Text(text) = value else {
        return at.expected("a string", value, faults);
    };
    let found = words.iter().find(|(_, word)| word == text).map(|(found, _)| *found);
    found.or_else(|| {
        let options: Vec<&str> = words.iter().map(|(_, word)| *word).collect();
        at.fault(["\"", text, "\" is not one of ", &options.join(", ")].concat(), faults)
    })
}

/// An enum whose variants are words: how it is read, written and listed.
macro_rules! words {
    ($type:ident { $($variant:ident $word:literal),* $(,)? }) => {
        impl $type {
            /// Every variant with its word in JSON.
            pub const WORDS: &'static [($type, &'static str)] = &[$(($type::$variant, $word)),*];

            /// The word in JSON.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self { $($type::$variant => $word,)* }
            }
        }

        impl serde::Serialize for $type {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.word())
            }
        }

        impl $crate::value::read::FromValue for $type {
            fn from_value(
                value: &$crate::value::Value,
                at: &$crate::value::read::Place,
                faults: &mut $crate::fault::Faults,
            ) -> Option<Self> {
                $crate::value::read::read_word(Self::WORDS, value, at, faults)
            }
        }
    };
}
pub(crate) use words;

/// A struct that is read from an object: its fields with their keys, and what stands in for a missing one.
macro_rules! read_struct {
    ($type:ident { $($field:ident $key:literal $(or $default:expr)?),* $(,)? }) => {
        impl $crate::value::read::FromValue for $type {
            fn from_value(
                value: &$crate::value::Value,
                at: &$crate::value::read::Place,
                faults: &mut $crate::fault::Faults,
            ) -> Option<Self> {
                let entries = $crate::value::read::Entries::of(value, &[$($key),*], at, faults)?;
                $(let $field = entries.read($key, None $(.or(Some($default)))?, at, faults);)*
                Some($type { $($field: $field?),* })
            }
        }
    };
}
pub(crate) use read_struct;
