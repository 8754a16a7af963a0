//! Everything that follows from a profile: score, band, points, reasons, benefits.

mod change;
mod evaluate;
mod key_factors;
mod moved;

use serde::{Serialize, Serializer};

pub use change::{
    Because, BenefitChange, BenefitMovement, Change, CharacteristicChange, Difference, DimensionChange, Seen,
    compare,
};
pub use evaluate::evaluate;
pub(crate) use evaluate::{Brief, brief};
pub(crate) use moved::opened;
pub use moved::{Moved, MovedCharacteristic, moved};

use crate::{
    benefits::{BenefitReport, Totals},
    profile::{Counted, Dimension, RecordState},
    requirement::Verdict,
};

/// Everything that follows from a profile. Words are the model's own, so a report lives as long as its model.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "report", rename_all = "camelCase")]
pub struct Report<'m> {
    /// The scorecard's weighting.
    pub weighting: &'m str,
    /// The score, or why there is none.
    pub standing: Standing<'m>,
    /// Points by dimension. They sum to the score less 350 and to what is held back, if there is a score.
    pub dimensions: Vec<DimensionReport>,
    /// Points by characteristic. They sum to the points of their dimension.
    pub characteristics: Vec<CharacteristicReport<'m>>,
    /// The ceilings in force, the lowest first: what the score can be at most, however many points there are.
    pub ceilings: Vec<CeilingReport<'m>>,
    /// What costs the most points, at most four, dearest first. Empty if there is no score.
    pub key_factors: Vec<KeyFactor<'m>>,
    /// What became of every benefit.
    pub benefits: Vec<BenefitReport<'m>>,
    /// What became of every record of the profile, in its order; empty if they are withheld.
    pub records: Vec<RecordReport>,
    /// The inputs of which less is counted than was given, since the rest of the profile contradicts it. Gates alone see what
    /// was given.
    pub counted: Vec<Counted>,
    /// What all open benefits come to.
    pub totals: Totals<'m>,
}

/// A score, or the state of having none.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Standing<'m> {
    /// There is a score.
    Scored {
        /// Points, 350–950: the lowest score and the points of all dimensions, less what is held back.
        score: u16,
        /// Points that the lowest ceiling holds back; 0 if none does.
        held_back: u16,
        /// The band's word.
        band: &'m str,
        /// How many keep their promises for each one who does not. An assumption throughout.
        odds_good_to_bad: f64,
        /// Of a hundred people with this score, how many break a promise. An assumption throughout.
        default_percent: f64,
    },
    /// There is no score.
    NotScored {
        /// The gates that are not met, each with its verdict: not met, or unknown.
        gates: Vec<GateReport<'m>>,
    },
}

impl Standing<'_> {
    /// The score, if there is one.
    #[must_use]
    pub fn score(&self) -> Option<u16> {
        match self {
            Standing::Scored { score, .. } => Some(*score),
            Standing::NotScored { .. } => None,
        }
    }

    /// The points that a ceiling holds back; none without a score.
    #[must_use]
    pub fn held_back(&self) -> u16 {
        match self {
            Standing::Scored { held_back, .. } => *held_back,
            Standing::NotScored { .. } => 0,
        }
    }
}

/// A ceiling in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CeilingReport<'m> {
    /// The ceiling's word.
    pub ceiling: &'m str,
    /// The most that the score can be.
    pub score: u16,
    /// The record because of which it is in force, as its place in the profile.
    pub record: Option<u16>,
}

/// A gate that stands in the way of a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct GateReport<'m> {
    /// The gate's word.
    pub gate: &'m str,
    /// Not met, or unknown.
    pub verdict: Verdict,
}

/// Points of one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct DimensionReport {
    /// The dimension.
    pub dimension: Dimension,
    /// Points.
    pub points: u16,
    /// The most it can give.
    pub maximum: u16,
}

/// Points of one characteristic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct CharacteristicReport<'m> {
    /// The characteristic's word.
    pub characteristic: &'m str,
    /// Points.
    pub points: u16,
    /// The most it can give.
    pub maximum: u16,
    /// The place of the attribute in the scorecard; `None` (in JSON `"missing"`) for the missing one.
    #[serde(serialize_with = "or_missing")]
    #[cfg_attr(js, tsify(type = "number | \"missing\""))]
    pub attribute: Option<u16>,
    /// The value seen; `None` (in JSON `"unknown"`) if unknown.
    #[serde(serialize_with = "or_unknown")]
    #[cfg_attr(js, tsify(type = "number | \"unknown\""))]
    pub value: Option<u16>,
    /// The record that set the value, as its place in the profile.
    pub record: Option<u16>,
}

fn or_missing<S: Serializer>(attribute: &Option<u16>, serializer: S) -> Result<S::Ok, S::Error> {
    match attribute {
        Some(attribute) => serializer.serialize_u16(*attribute),
        None => serializer.serialize_str("missing"),
    }
}

fn or_unknown<S: Serializer>(value: &Option<u16>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_u16(*value),
        None => serializer.serialize_str("unknown"),
    }
}

/// One of the things that cost the most points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct KeyFactor<'m> {
    /// The reason's word.
    pub reason: &'m str,
    /// The characteristic's word; `None` if it is a ceiling that holds points back.
    pub characteristic: Option<&'m str>,
    /// Points lost against its best attribute, or held back.
    pub points_lost: u16,
    /// Whether what it looks at is the person's own to move.
    pub own: bool,
    /// The record behind it, as its place in the profile.
    pub record: Option<u16>,
}

/// What became of one record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct RecordReport {
    /// Whether it counts.
    pub state: RecordState,
    /// How serious it is today, 0–9.
    pub severity_now: u8,
}
