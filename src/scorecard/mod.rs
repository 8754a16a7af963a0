//! How a profile becomes points: a scorecard is data, and this is its shape.
//!
//! A scorecard adds up: base score 350, plus the points of one attribute of every characteristic, less what a ceiling
//! holds back. The best attributes sum to exactly 600, so 350 and 950 are both reached and nothing is clamped. One scorecard is
//! written down (`src/data/scorecard.json`); the circulating weightings are [reweighed](Scorecard::reweigh)
//! from it.

mod ceilings;
mod measures;
mod odds;
mod reweigh;
mod tables;
mod validate;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

pub use ceilings::{Ceiling, CeilingStep, InForce};
pub use measures::{Measure, Measures, RecordMeasure};
pub use odds::Odds;
pub(crate) use odds::two_to;
pub use reweigh::Weighting;
pub use tables::{Table, Tables, compile};
pub(crate) use validate::{MOST_WAYS, at_most, unique};

use crate::{
    issue::Issue,
    profile::{Dimension, Input, Numbers},
    requirement::Requirement,
    value::{
        Value,
        read::{FieldPath, Object, Read, read_struct, read_words},
    },
};

/// Lowest score. `Source:` the official mini-program document; Caixin 2015-03-02.
pub const LOWEST_SCORE: u16 = 350;
/// Highest score. `Source:` as [`LOWEST_SCORE`].
pub const HIGHEST_SCORE: u16 = 950;

/// How much a figure can be trusted.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    VariantArray,
    IntoStaticStr,
    BorshSerialize,
    BorshDeserialize,
)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[strum(serialize_all = "camelCase")]
pub enum Confidence {
    /// An official document, or two or more independent reputable outlets.
    High,
    /// One reputable outlet, or several weaker ones that agree.
    Medium,
    /// An aggregator, a machine translation, an anonymous page: treat as folklore.
    Low,
    /// Ours.
    Assumption,
}

/// A base score, characteristics in five dimensions, and what the sum means.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Scorecard {
    /// Which circulating weighting it follows.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub weighting: String,
    /// Where that weighting was reported.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub source: String,
    /// How far it can be trusted.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
    /// The score before any points, 350.
    pub base_score: u16,
    /// Bands by their cut-offs, lowest first. A score on the edge is in the higher band.
    #[borsh(deserialize_with = "crate::data::list")]
    pub bands: Vec<Band>,
    /// How the score reads as odds.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub odds: Odds,
    /// What must be true for there to be a score.
    #[borsh(deserialize_with = "crate::data::list")]
    pub gates: Vec<Gate>,
    /// The dimensions, each with the most points it can give.
    #[borsh(deserialize_with = "crate::data::list")]
    pub dimensions: Vec<DimensionPoints>,
    /// The reason codes in use.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::list"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub reasons: Vec<Reason>,
    /// The characteristics, in the order in which they are shown.
    #[borsh(deserialize_with = "crate::data::list")]
    pub characteristics: Vec<Characteristic>,
    /// The most that the score can be while something is the matter with the records.
    #[borsh(deserialize_with = "crate::data::list")]
    pub ceilings: Vec<Ceiling>,
}

/// A range of scores with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Band {
    /// Its word: `excellent`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub band: String,
    /// Its lowest score.
    pub from: u16,
    /// Its highest score: worked out from where the next one begins.
    pub to: u16,
}

/// A condition without which there is no score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Gate {
    /// Its word: `notOptedIn`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub gate: String,
    /// What must be met.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub requirement: Requirement,
}

/// A dimension and the most points it can give.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct DimensionPoints {
    /// The dimension.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub dimension: Dimension,
    /// The most points it can give.
    pub points: u16,
}

/// A reason code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Reason {
    /// The code: `R01`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub code: String,
    /// Its word: `seriousRecord`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub reason: String,
}

/// One thing that is counted, and what it is worth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Characteristic {
    /// Its word: `creditUtilisation`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub characteristic: String,
    /// Its dimension.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub dimension: Dimension,
    /// What it looks at.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub reads: Reads,
    /// Which way its points run.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub direction: Direction,
    /// The reason given when points are lost here.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub reason: String,
    /// Where it is reported that this moves the score, and which way.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub source: String,
    /// How far that can be trusted. The points are assumptions throughout.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
    /// The bins, lowest first, without gaps or overlaps.
    #[borsh(deserialize_with = "crate::data::list")]
    pub attributes: Vec<Attribute>,
    /// What an unknown value is worth.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub missing: Missing,
    /// The most points it can give: those of its best attribute.
    pub maximum: u16,
}

/// What a characteristic looks at. In JSON `{"input": "savingsMonths"}` or `{"records": "worstCredit"}`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Reads {
    /// One input.
    Input(Input),
    /// A measure taken of all records.
    Records(RecordMeasure),
}

/// Which way the points of a characteristic run.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    VariantArray,
    IntoStaticStr,
    BorshSerialize,
    BorshDeserialize,
)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[strum(serialize_all = "camelCase")]
pub enum Direction {
    /// A higher value never gives fewer points.
    Increasing,
    /// A higher value never gives more points.
    Decreasing,
    /// No order is declared.
    Unordered,
}

/// A bin: the values it holds, both ends included, and its points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Attribute {
    /// Lowest value.
    pub from: u16,
    /// Highest value.
    pub to: u16,
    /// Points.
    pub points: u16,
}

/// The attribute of an unknown value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Missing {
    /// Points: stated, never 0 by accident.
    pub points: u16,
}

read_struct!(Scorecard {
    weighting "weighting",
    source "source",
    confidence "confidence",
    base_score "baseScore",
    bands "bands",
    odds "odds",
    gates "gates",
    dimensions "dimensions",
    reasons "reasons",
    characteristics "characteristics",
    ceilings "ceilings" or Vec::new(),
});
read_struct!(Band { band "band", from "from" } to = HIGHEST_SCORE);
read_struct!(Gate { gate "gate", requirement "requirement" });
read_struct!(DimensionPoints { dimension "dimension", points "points" });
read_struct!(Reason { code "code", reason "reason" });
read_struct!(Attribute { from "from", to "to", points "points" });
read_struct!(Missing { points "points" });

read_words!(Confidence, Direction);

read_struct!(Characteristic {
    characteristic "characteristic",
    dimension "dimension",
    reads "reads",
    direction "direction",
    reason "reason",
    source "source",
    confidence "confidence",
    attributes "attributes",
    missing "missing",
} maximum = highest(&attributes));

/// The points of the best attribute.
#[allow(clippy::ptr_arg, reason = "what is read has its type from here")]
fn highest(attributes: &Vec<Attribute>) -> u16 {
    attributes.iter().map(|attribute| attribute.points).max().unwrap_or(0)
}

impl Read for Reads {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const KEYS: &[&str] = &["input", "records"];
        let object = Object::of(value, KEYS, at, issues)?;
        match object.only(KEYS, issues)?.0 {
            "input" => object.read("input", issues).map(Reads::Input),
            "records" => object.read("records", issues).map(Reads::Records),
            _ => None,
        }
    }
}

/// A characteristic's answer to a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partial {
    /// Points.
    pub points: u16,
    /// Which attribute; `None` for the missing one.
    pub attribute: Option<u16>,
    /// The value seen; `None` if unknown.
    pub value: Option<u16>,
    /// The record that set the value, as its place in the profile.
    pub record: Option<u16>,
}

impl Scorecard {
    /// Tells every band where the next one begins. As it is read it ends at the highest score.
    pub(crate) fn close_bands(&mut self) {
        let mut to = HIGHEST_SCORE;
        for band in self.bands.iter_mut().rev() {
            band.to = to;
            to = band.from.saturating_sub(1);
        }
    }

    /// The band of a score.
    #[must_use]
    pub fn band(&self, score: u16) -> &str {
        let band = self.bands.iter().rev().find(|band| band.from <= score).or(self.bands.first());
        band.map_or("", |band| &band.band)
    }
}

impl Characteristic {
    /// Whether what it looks at is the person's own to move.
    #[must_use]
    pub fn own(&self) -> bool {
        match self.reads {
            Reads::Input(input) => input.info().movement.own,
            Reads::Records(_) => true,
        }
    }

    /// Lowest and highest value it can see, both included.
    #[must_use]
    pub fn range(&self) -> (u16, u16) {
        match self.reads {
            Reads::Input(input) => (input.info().minimum, input.info().maximum),
            Reads::Records(measure) => (0, measure.highest()),
        }
    }

    fn bin(&self, value: u16) -> Option<(usize, &Attribute)> {
        let place = self.attributes.iter().position(|bin| value <= bin.to)?;
        Some((place, self.attributes.get(place).filter(|bin| bin.from <= value)?))
    }

    /// What it gives for a value; `None` if it is unknown.
    #[must_use]
    pub fn points(&self, value: Option<u16>) -> u16 {
        value.and_then(|value| self.bin(value)).map_or(self.missing.points, |(_, bin)| bin.points)
    }

    /// What it gives for the counted numbers and the measured records of a profile.
    #[must_use]
    pub fn partial(&self, numbers: &Numbers, measures: &Measures) -> Partial {
        let measure = match self.reads {
            Reads::Input(input) => numbers.get(input).map(|value| Measure { value, record: None }),
            Reads::Records(measure) => measures.get(measure),
        };
        let bin = measure.and_then(|measure| self.bin(measure.value));
        Partial {
            points: bin.map_or(self.missing.points, |(_, bin)| bin.points),
            attribute: bin.and_then(|(at, _)| u16::try_from(at).ok()),
            value: measure.map(|measure| measure.value),
            record: measure.and_then(|measure| measure.record),
        }
    }
}
