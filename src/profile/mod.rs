//! What a person did and proved: the answers to the inputs, and the records of broken promises.
//!
//! A [`Profile`] is a state, not a history of clicks, so that it can be edited, aged and shared. It always holds
//! valid values: whatever comes from outside passes [`Profile::from_value`] or the setters, which name every
//! mistake and change nothing when there is one.

mod counted;
mod decode;
mod inputs;
mod records;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser::SerializeMap};

pub use counted::{Counted, CountedBecause, Numbers};
pub use inputs::{Better, COUNT, Dimension, Input, InputInfo, Movement, Pace, Unit};
pub use records::{
    CreditRecord, Dispute, EXPIRY_MONTHS, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO, MAX_RECORDS,
    MOST_SEVERITY_NOW, RecordGroup, RecordKind, RecordKindInfo, RecordState,
};

pub(crate) use counted::{Months, most_steady, promise};
#[cfg(js)]
pub(crate) use decode::{OPEN, RECORD_KEYS, UNKNOWN, profile_keys};
pub(crate) use decode::{read_amount, read_number_or_open};
pub(crate) use records::{most_days_late, or_open, or_unknown};

use crate::{
    issue::{Issue, in_range},
    value::{
        Value,
        read::{FieldPath, read_all},
    },
};

/// The answer to one input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, BorshSerialize, BorshDeserialize)]
pub enum Answer {
    /// The number, within the input's range. A flag is 0 or 1, a choice the place of its option.
    Known(u16),
    /// Withheld, or known to nobody. Never the same as 0.
    Unknown,
}

/// What a person did and proved.
#[derive(Clone, Debug, PartialEq, Eq, Hash, BorshSerialize, BorshDeserialize)]
pub struct Profile {
    #[borsh(deserialize_with = "crate::data::whole")]
    answers: [Answer; COUNT],
    #[borsh(deserialize_with = "crate::data::whole")]
    records: Option<Vec<CreditRecord>>,
}

impl Profile {
    /// A profile that withholds everything.
    #[must_use]
    pub fn unknown() -> Self {
        Profile { answers: [Answer::Unknown; COUNT], records: None }
    }

    /// Reads a profile from plain data.
    ///
    /// # Errors
    /// Every mistake at once: `{"creditUtilisation": 140}` is above its range and lacks every other key.
    pub fn from_value(value: &Value) -> Result<Self, Vec<Issue>> {
        read_all(value, &FieldPath::unnamed("profile"))
    }

    /// The answer to an input.
    #[must_use]
    pub fn answer(&self, input: Input) -> Answer {
        self.answers.get(input as usize).copied().unwrap_or(Answer::Unknown)
    }

    /// Changes the answer to an input.
    ///
    /// # Errors
    /// A number outside the input's range; the profile then stays as it was.
    pub fn set(&mut self, input: Input, answer: Answer) -> Result<(), Issue> {
        if let Answer::Known(number) = answer {
            in_range(input.slug(), f64::from(number), input.info().minimum, input.info().maximum)?;
        }
        if let Some(place) = self.answers.get_mut(input as usize) {
            *place = answer;
        }
        Ok(())
    }

    /// The number that answers an input; `None` if it is withheld.
    #[must_use]
    pub fn number(&self, input: Input) -> Option<u16> {
        match self.answer(input) {
            Answer::Known(number) => Some(number),
            Answer::Unknown => None,
        }
    }

    /// Moves a number that was given; what lies beyond the range stops at its end.
    pub(crate) fn put(&mut self, input: Input, number: u16) {
        let info = input.info();
        if let Some(Answer::Known(place)) = self.answers.get_mut(input as usize) {
            *place = number.clamp(info.minimum, info.maximum);
        }
    }

    /// The records, to change them. Whoever does keeps each of them valid, and their number.
    pub(crate) fn records_mut(&mut self) -> Option<&mut Vec<CreditRecord>> {
        self.records.as_mut()
    }

    /// The records of broken promises; `None` if they are withheld.
    #[must_use]
    pub fn records(&self) -> Option<&[CreditRecord]> {
        self.records.as_deref()
    }

    /// Changes the records; `None` withholds them.
    ///
    /// # Errors
    /// More than [`MAX_RECORDS`] records, or any field of any record out of range or at odds with another; the
    /// profile then stays as it was.
    pub fn set_records(&mut self, records: Option<Vec<CreditRecord>>) -> Result<(), Vec<Issue>> {
        decode::check_records(records.as_deref().unwrap_or_default())?;
        self.records = records;
        Ok(())
    }
}

/// An answer as it stands in JSON: `17`, `true`, `"steady"`, `"unknown"`.
pub(crate) struct Given(pub(crate) Input, pub(crate) Answer);

impl Serialize for Given {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Given(input, answer) = *self;
        match (answer, input.info().unit) {
            (Answer::Unknown, _) => serializer.serialize_str("unknown"),
            (Answer::Known(number), Unit::Flag) => serializer.serialize_bool(number == 1),
            (Answer::Known(number), Unit::Choice) => {
                let option = input.info().options.get(usize::from(number));
                serializer.serialize_str(option.copied().unwrap_or_default())
            }
            (Answer::Known(number), _) => serializer.serialize_u16(number),
        }
    }
}

impl Serialize for Profile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(COUNT + 1))?;
        for input in Input::ALL {
            map.serialize_entry(input.slug(), &Given(input, self.answer(input)))?;
        }
        match &self.records {
            Some(records) => map.serialize_entry("records", records)?,
            None => map.serialize_entry("records", "unknown")?,
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Profile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        Profile::from_value(&value).map_err(|issues| {
            let lines: Vec<String> = issues.iter().map(ToString::to_string).collect();
            de::Error::custom(lines.join("; "))
        })
    }
}
