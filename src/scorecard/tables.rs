//! A scorecard as dense tables: for whoever needs the score of many profiles, or of many months, and nothing else.

use super::{Ceiling, Characteristic, Gate, HIGHEST_SCORE, Measures, Reads, RecordMeasure, Scorecard};
use crate::{
    profile::{Input, Numbers, Profile},
    requirement::{Evidence, Near, Verdict},
};

/// What a scorecard gives, ready to be looked up. [`Tables::score`] equals the score of
/// [`evaluate`](crate::evaluate) on every profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tables {
    base_score: u16,
    gates: Vec<Gate>,
    inputs: Vec<(Input, Table)>,
    records: Vec<(RecordMeasure, Table)>,
    /// Points of all characteristics that look at records, for somebody without any.
    without_records: u16,
    /// The most that the score can be at every value of a measure, from 0 on.
    ceilings: Vec<(RecordMeasure, Vec<u16>)>,
}

/// One characteristic: its attribute for every value, and the points of every attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// The place of the attribute of each value, from 0 on.
    pub attributes: Vec<u8>,
    /// The points of each attribute, in the order of the scorecard; those of the missing one last.
    pub points: Vec<u16>,
    /// The points of each value, from 0 on: both in one.
    by_value: Vec<u16>,
}

/// Makes the tables of a scorecard.
#[must_use]
pub fn compile(scorecard: &Scorecard) -> Tables {
    let mut tables = Tables {
        base_score: scorecard.base_score,
        gates: scorecard.gates.clone(),
        inputs: Vec::new(),
        records: Vec::new(),
        without_records: 0,
        ceilings: scorecard.ceilings.iter().map(most_by_value).collect(),
    };
    for characteristic in &scorecard.characteristics {
        let table = Table::of(characteristic);
        match characteristic.reads {
            Reads::Input(input) => tables.inputs.push((input, table)),
            Reads::Records(measure) => tables.records.push((measure, table)),
        }
    }
    tables.without_records = tables.points_of_records(&Measures::of_records([]));
    tables
}

fn most_by_value(ceiling: &Ceiling) -> (RecordMeasure, Vec<u16>) {
    (ceiling.records, (0..=ceiling.records.highest()).map(|value| ceiling.at(value)).collect())
}

impl Table {
    fn of(characteristic: &Characteristic) -> Self {
        let (_, highest) = characteristic.range();
        let place =
            |value| characteristic.bin(value).map_or(characteristic.attributes.len(), |(place, _)| place);
        let points = characteristic.attributes.iter().map(|attribute| attribute.points);
        Table {
            attributes: (0..=highest).map(|value| place(value) as u8).collect(),
            points: points.chain([characteristic.missing.points]).collect(),
            by_value: (0..=highest).map(|value| characteristic.points(Some(value))).collect(),
        }
    }

    /// The points of a value; `None` if it is unknown.
    #[must_use]
    pub fn points_of(&self, value: Option<u16>) -> u16 {
        let known = value.and_then(|value| self.by_value.get(usize::from(value)));
        known.or(self.points.last()).copied().unwrap_or(0)
    }
}

impl Tables {
    /// The tables of the characteristics that look at inputs, in the order of the scorecard.
    #[must_use]
    pub fn inputs(&self) -> &[(Input, Table)] {
        &self.inputs
    }

    /// The tables of the characteristics that look at records, in the order of the scorecard.
    #[must_use]
    pub fn records(&self) -> &[(RecordMeasure, Table)] {
        &self.records
    }

    /// The score of somebody without a point.
    #[must_use]
    pub fn base_score(&self) -> u16 {
        self.base_score
    }

    /// The most that the score can be at every value of a measure, from 0 on, by ceiling.
    #[must_use]
    pub fn ceilings(&self) -> &[(RecordMeasure, Vec<u16>)] {
        &self.ceilings
    }

    /// The score of a profile; `None` if a gate is not met.
    #[must_use]
    pub fn score(&self, profile: &Profile) -> Option<u16> {
        self.score_of(profile, &Evidence::new(profile, Near::NOTHING)).map(|(score, _)| score)
    }

    /// The same where the evidence is there already, and the points that are held back.
    pub(crate) fn score_of(&self, profile: &Profile, evidence: &Evidence) -> Option<(u16, u16)> {
        let as_told = evidence.as_told();
        let met = |gate: &Gate| gate.requirement.verdict(&as_told) == Verdict::Met;
        self.gates.iter().all(met).then(|| {
            let measures = self.measures(profile);
            let points = self.base_score + self.points_of(measures.as_ref(), evidence.numbers());
            let score = points.min(measures.map_or(HIGHEST_SCORE, |measures| self.most(&measures)));
            (score, points - score)
        })
    }

    /// Measured only if there are records, or they are withheld.
    fn measures(&self, profile: &Profile) -> Option<Measures> {
        (!matches!(profile.records(), Some([]))).then(|| Measures::of(profile))
    }

    /// The most that the score can be.
    fn most(&self, measures: &Measures) -> u16 {
        let most = |(measure, by_value): &(RecordMeasure, Vec<u16>)| {
            by_value.get(usize::from(measures.get(*measure)?.value)).copied()
        };
        self.ceilings.iter().filter_map(most).min().unwrap_or(HIGHEST_SCORE)
    }

    /// The points of a profile, whether it has a score or not.
    #[must_use]
    pub fn points(&self, profile: &Profile) -> u16 {
        self.points_of(self.measures(profile).as_ref(), &Numbers::of(profile))
    }

    /// The points that a ceiling holds back of a profile, or would hold back if it had a score.
    #[must_use]
    pub fn held_back(&self, profile: &Profile) -> u16 {
        let most = self.measures(profile).map_or(HIGHEST_SCORE, |measures| self.most(&measures));
        (self.base_score + self.points(profile)).saturating_sub(most)
    }

    /// For no measures those of somebody without records.
    fn points_of(&self, measures: Option<&Measures>, numbers: &Numbers) -> u16 {
        let inputs: u16 = self.inputs.iter().map(|(input, table)| table.points_of(numbers.get(*input))).sum();
        inputs + measures.map_or(self.without_records, |measures| self.points_of_records(measures))
    }

    fn points_of_records(&self, measures: &Measures) -> u16 {
        let value = |measure: &RecordMeasure| measures.get(*measure).map(|measure| measure.value);
        self.records.iter().map(|(measure, table)| table.points_of(value(measure))).sum()
    }
}
