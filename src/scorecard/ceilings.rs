//! The most that a score can be while something is the matter with the records, however many points there are: what the
//! field calls policy rules, or overrides.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use super::{Confidence, HIGHEST_SCORE, LOWEST_SCORE, Measure, Measures, RecordMeasure, Scorecard};
use crate::{
    issue::Issue,
    value::read::{FieldPath, read_struct},
};

/// The most that a score can be while a measure of the records is high.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Ceiling {
    /// Its word: `courtListed`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub ceiling: String,
    /// What it looks at: a measure of which a higher value is worse.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub records: RecordMeasure,
    /// From each value on a lower score, the lowest value first.
    #[borsh(deserialize_with = "crate::data::list")]
    pub steps: Vec<CeilingStep>,
    /// The reason given when points are held back here.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub reason: String,
    /// Where it is reported that this holds a score down.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub source: String,
    /// How far that can be trusted.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
}

/// From one value on the score is at most so much.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct CeilingStep {
    /// The lowest value that it holds for.
    pub from: u16,
    /// The most that the score can be.
    pub score: u16,
}

read_struct!(Ceiling {
    ceiling "ceiling",
    records "records",
    steps "steps",
    reason "reason",
    source "source",
    confidence "confidence",
});
read_struct!(CeilingStep { from "from", score "score" });

/// A ceiling that is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce<'m> {
    /// The ceiling.
    pub ceiling: &'m Ceiling,
    /// The most that the score can be.
    pub score: u16,
    /// The record because of which it is in force, as its place in the profile.
    pub record: Option<u16>,
}

impl Ceiling {
    /// The most that the score can be at a value of its measure; the highest score if it is not in force.
    #[must_use]
    pub fn at(&self, value: u16) -> u16 {
        let step = self.steps.iter().rev().find(|step| step.from <= value);
        step.map_or(HIGHEST_SCORE, |step| step.score)
    }

    fn in_force(&self, measures: &Measures) -> Option<InForce<'_>> {
        let Measure { value, record } = measures.get(self.records)?;
        let score = self.at(value);
        (score < HIGHEST_SCORE).then_some(InForce { ceiling: self, score, record })
    }
}

impl Scorecard {
    /// The ceilings that measured records put in force, in the order of the scorecard.
    pub fn ceilings_of(&self, measures: &Measures) -> impl Iterator<Item = InForce<'_>> {
        self.ceilings.iter().filter_map(|ceiling| ceiling.in_force(measures))
    }

    /// Reports steps that do not come down one after the other, reasons that are not listed and measures that rise for the
    /// better.
    pub(super) fn check_ceilings(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        for (place, ceiling) in self.ceilings.iter().enumerate() {
            let at = at.index(place);
            if !self.reasons.iter().any(|reason| reason.reason == ceiling.reason) {
                let text = format!("reason \"{}\" is not listed in reasons", ceiling.reason);
                at.key("reason").broken(text, issues);
            }
            if ceiling.records.higher_is_better() {
                at.key("records").broken("a higher value is the better one", issues);
            }
            ceiling.check_steps(&at.key("steps"), issues);
        }
    }
}

impl Ceiling {
    fn check_steps(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        if self.steps.is_empty() {
            at.broken("at least one is needed", issues);
        }
        let (mut from, mut score) = (0, HIGHEST_SCORE);
        for (place, step) in self.steps.iter().enumerate() {
            let at = at.index(place);
            if step.from <= from || step.from > self.records.highest() {
                let text =
                    format!("{} does not lie above {from} and within {}", step.from, self.records.highest());
                at.key("from").broken(text, issues);
            }
            if step.score >= score || step.score < LOWEST_SCORE {
                let text = format!("{} does not lie below {score} and from {LOWEST_SCORE} on", step.score);
                at.key("score").broken(text, issues);
            }
            (from, score) = (step.from, step.score);
        }
    }
}
