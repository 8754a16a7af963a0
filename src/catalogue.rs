//! Everything that a page needs to draw itself, without a profile.

use serde::Serialize;

use crate::{
    benefits::Benefits,
    model::{Model, Preset},
    paths::{MOST_EFFORT, USUAL_MONTHS},
    profile::{
        CreditRecord, Dispute, EXPIRY_MONTHS, Input, InputInfo, MAX_AMOUNT_YUAN, MAX_DAYS_LATE,
        MAX_MONTHS_AGO, MAX_RECORDS, RecordGroup, RecordKind, RecordKindInfo,
    },
    requirement::Requirement,
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE, RecordMeasure, Scorecard},
    time::{MOST_MONTHS, SCORE_DAY},
};

/// Inputs, record kinds, scorecards, benefits and presets.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Catalogue<'m> {
    /// The inputs, in the order of a profile.
    pub inputs: Vec<&'static InputInfo>,
    /// The two groups of records.
    pub record_groups: Vec<RecordGroupInfo>,
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
    /// The leaves of the requirement of every benefit, in the order in which a report answers them.
    pub leaves: Vec<Vec<&'m Requirement>>,
    /// Lives that a visitor recognises.
    pub presets: &'m [Preset],
}

/// The ranges of the score, of a record's fields and of what looks ahead. Those of a record begin at 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Limits {
    /// Lowest score.
    pub lowest_score: u16,
    /// Highest score.
    pub highest_score: u16,
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
    /// The most months that a plan lasts and a goal looks ahead.
    pub plan_months: u16,
    /// The months that a goal looks ahead unless it says.
    pub usual_months: u16,
    /// The day of a month on which the score is made anew.
    pub score_day: u8,
    /// The most effort that a month of a step asks for.
    pub effort: u8,
}

/// A group of records, and what one of it looks like.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct RecordGroupInfo {
    /// The group.
    pub group: RecordGroup,
    /// What is measured of its records.
    pub measures: Vec<RecordMeasure>,
    /// An everyday record of it, to begin with. An assumption.
    pub everyday: CreditRecord,
}

impl<'m> Catalogue<'m> {
    /// The catalogue of a model.
    #[must_use]
    pub fn of(model: &'m Model) -> Self {
        Catalogue {
            inputs: Input::ALL.iter().map(|input| input.info()).collect(),
            record_groups: [RecordGroup::Credit, RecordGroup::Service]
                .map(|group| RecordGroupInfo {
                    group,
                    measures: RecordMeasure::of(group),
                    everyday: group.everyday(),
                })
                .to_vec(),
            record_kinds: RecordKind::ALL.iter().map(|kind| kind.info()).collect(),
            disputes: Dispute::ALL.to_vec(),
            limits: Limits {
                lowest_score: LOWEST_SCORE,
                highest_score: HIGHEST_SCORE,
                records: MAX_RECORDS,
                days_late: MAX_DAYS_LATE,
                amount_yuan: MAX_AMOUNT_YUAN,
                months_ago: MAX_MONTHS_AGO,
                expiry_months: EXPIRY_MONTHS,
                plan_months: MOST_MONTHS,
                usual_months: USUAL_MONTHS,
                score_day: SCORE_DAY,
                effort: MOST_EFFORT,
            },
            scorecards: &model.scorecards,
            benefits: &model.benefits,
            leaves: model.benefits.benefits.iter().map(|one| one.requirement.leaf_list()).collect(),
            presets: &model.presets,
        }
    }
}
