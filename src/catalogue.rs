//! Everything that a page needs to draw itself, without a profile.

use serde::Serialize;

use crate::{
    benefits::Benefits,
    model::{Model, Preset},
    profile::{
        Dispute, EXPIRY_MONTHS, Input, InputInfo, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO,
        MAX_RECORDS, RecordKind, RecordKindInfo,
    },
    scorecard::Scorecard,
};

/// Inputs, record kinds, scorecards, benefits and presets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Catalogue<'m> {
    /// The inputs, in the order of a profile.
    pub inputs: Vec<&'static InputInfo>,
    /// The kinds of record, in the order of the watch list, our own additions last.
    pub record_kinds: Vec<RecordKindInfo>,
    /// Where a dispute about a record can stand.
    pub disputes: Vec<Dispute>,
    /// The ranges of a record's fields.
    pub limits: Limits,
    /// One scorecard for each circulating weighting, the default first.
    pub scorecards: &'m [Scorecard],
    /// What a score opens.
    pub benefits: &'m Benefits,
    /// Lives that a visitor recognises.
    pub presets: &'m [Preset],
}

/// The ranges of a record's fields. All begin at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// Most records in a profile.
    pub records: usize,
    /// Most days late.
    pub days_late: u16,
    /// Highest amount, yuan.
    pub amount_yuan: u32,
    /// Most months since a record fell due or was settled.
    pub months_ago: u16,
    /// Months after settlement at which a record leaves the profile.
    pub expiry_months: u16,
}

impl<'m> Catalogue<'m> {
    /// The catalogue of a model.
    #[must_use]
    pub fn of(model: &'m Model) -> Self {
        Catalogue {
            inputs: Input::ALL.iter().map(|input| input.info()).collect(),
            record_kinds: RecordKind::ALL.iter().map(|kind| kind.info()).collect(),
            disputes: Dispute::WORDS.iter().map(|(dispute, _)| *dispute).collect(),
            limits: Limits {
                records: MAX_RECORDS,
                days_late: MAX_DAYS_LATE,
                amount_yuan: MAX_AMOUNT_YUAN,
                months_ago: MAX_MONTHS_AGO,
                expiry_months: EXPIRY_MONTHS,
            },
            scorecards: &model.scorecards,
            benefits: &model.benefits,
            presets: &model.presets,
        }
    }
}
