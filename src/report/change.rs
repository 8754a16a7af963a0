//! What moved between two profiles, and why: it adds up to the difference exactly.

use serde::{Serialize, Serializer, ser::SerializeMap};

use super::{
    CeilingReport, CharacteristicReport, Report, Standing, evaluate,
    moved::{difference, lifted},
};
use crate::{
    benefits::{BenefitReport, BenefitState, Benefits},
    profile::{Answer, CreditRecord, Dimension, Given, Input, Profile, RecordState},
    scorecard::{Characteristic, Reads, RecordMeasure, Scorecard},
    sort::{highest_first, sort_by_key},
};

/// What moved between two profiles under one scorecard.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "kind", rename = "change", rename_all = "camelCase")]
pub struct Change<'m> {
    /// The scorecard's weighting.
    pub weighting: &'m str,
    /// The score before, or why there was none.
    pub before: Standing<'m>,
    /// The score after, or why there is none.
    pub after: Standing<'m>,
    /// The difference of the scores; `None` if there was or is none.
    pub points: Option<i32>,
    /// What differs between the profiles, in their order, records last.
    pub differences: Vec<Difference>,
    /// Differences by dimension, every dimension listed. With `lifted` they sum to `points`.
    pub dimensions: Vec<DimensionChange>,
    /// The characteristics whose points or value differ, the largest difference first, equal ones in the order of
    /// the scorecard. With `lifted` they sum to `points`.
    pub characteristics: Vec<CharacteristicChange<'m>>,
    /// Points that ceilings hold back no longer, or, negative, that they hold back more; 0 if there was or is no score.
    pub lifted: i32,
    /// The lowest ceiling before, if one was in force.
    pub ceiling_before: Option<CeilingReport<'m>>,
    /// The lowest ceiling after, if one is in force.
    pub ceiling_after: Option<CeilingReport<'m>>,
    /// The benefits whose state, cushion or count of criteria differs, in the order of the model.
    pub benefits: Vec<BenefitChange<'m>>,
}

/// Something that differs between two profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(js, derive(tsify::Tsify), serde(tag = "kind", rename_all = "camelCase"))]
pub enum Difference {
    /// The answer to an input.
    Input {
        /// The input.
        input: Input,
        /// The answer before.
        #[cfg_attr(js, tsify(type = "Profile[Input]"))]
        from: Answer,
        /// The answer after.
        #[cfg_attr(js, tsify(type = "Profile[Input]"))]
        to: Answer,
    },
    /// A record that was not there before.
    RecordAdded {
        /// Its place in the profile after.
        record: u16,
    },
    /// A record that is no longer there.
    RecordRemoved {
        /// Its place in the profile before.
        record: u16,
    },
    /// A record that became another of its kind: it was settled, grew older, was disputed.
    RecordChanged {
        /// Its place in the profile before.
        from: u16,
        /// Its place in the profile after.
        to: u16,
    },
    /// The records are withheld, and were not.
    RecordsWithheld,
    /// The records are given, and were not.
    RecordsTold,
}

impl Serialize for Difference {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        match *self {
            Difference::Input { input, from, to } => {
                map.serialize_entry("kind", "input")?;
                map.serialize_entry("input", &input)?;
                map.serialize_entry("from", &Given(input, from))?;
                map.serialize_entry("to", &Given(input, to))?;
            }
            Difference::RecordAdded { record } => {
                map.serialize_entry("kind", "recordAdded")?;
                map.serialize_entry("record", &record)?;
            }
            Difference::RecordRemoved { record } => {
                map.serialize_entry("kind", "recordRemoved")?;
                map.serialize_entry("record", &record)?;
            }
            Difference::RecordChanged { from, to } => {
                map.serialize_entry("kind", "recordChanged")?;
                map.serialize_entry("from", &from)?;
                map.serialize_entry("to", &to)?;
            }
            Difference::RecordsWithheld => map.serialize_entry("kind", "recordsWithheld")?,
            Difference::RecordsTold => map.serialize_entry("kind", "recordsTold")?,
        }
        map.end()
    }
}

/// The difference in one dimension.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct DimensionChange {
    /// The dimension.
    pub dimension: Dimension,
    /// Points gained, or, negative, lost.
    pub points: i32,
}

/// The difference in one characteristic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CharacteristicChange<'m> {
    /// The characteristic's word.
    pub characteristic: &'m str,
    /// Its dimension.
    pub dimension: Dimension,
    /// Points gained, or, negative, lost.
    pub points: i32,
    /// What it saw before.
    pub before: Seen,
    /// What it sees after.
    pub after: Seen,
    /// Why it sees something else.
    pub because: Because,
}

/// What a characteristic saw, and gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Seen {
    /// The value; `None` (in JSON `"unknown"`) if unknown.
    #[serde(serialize_with = "super::or_unknown")]
    #[cfg_attr(js, tsify(type = "number | \"unknown\""))]
    pub value: Option<u16>,
    /// Points.
    pub points: u16,
    /// The record that set the value, as its place in that profile.
    pub record: Option<u16>,
}

/// Why a characteristic sees something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Because {
    /// Its input is a higher number.
    Rose,
    /// Its input is a lower number.
    Fell,
    /// What it looks at was withheld, and is given.
    Given,
    /// What it looks at was given, and is withheld.
    Withheld,
    /// There is a record where there was none.
    OnlyRecord,
    /// The gravest record is graver.
    GraverRecord,
    /// The gravest record is milder.
    MilderRecord,
    /// No record is left.
    NoRecordLeft,
    /// The latest record is more recent.
    MoreRecent,
    /// The latest record lies further back.
    LongerAgo,
    /// There are more recent records.
    MoreRecords,
    /// There are fewer recent records.
    FewerRecords,
    /// The court's list weighs more.
    CourtListed,
    /// The court's list weighs less.
    CourtListFading,
}

/// What became of a benefit that was touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct BenefitChange<'m> {
    /// The benefit's word.
    pub benefit: &'m str,
    /// Which way it went.
    pub movement: BenefitMovement,
    /// Its state before.
    pub before: BenefitState,
    /// Its state after.
    pub after: BenefitState,
    /// The difference of its cushion, points; `None` if there was or is none.
    pub cushion: Option<i32>,
}

/// Which way a benefit went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum BenefitMovement {
    /// It opened.
    Gained,
    /// It closed, or can no longer be known.
    Lost,
    /// It is open, with more above the score it asks for.
    Safer,
    /// It is open, with less above the score it asks for.
    LessSafe,
    /// It is known now; or it is not open, and less is missing: it is nearly open now, or else its cushion is
    /// larger (or there is one now), or else more criteria are met.
    Nearer,
    /// It can no longer be known; or it is not open, and more is missing, in the same order.
    Further,
}

/// Compares two profiles under one scorecard.
#[must_use]
pub fn compare<'m>(
    scorecard: &'m Scorecard,
    benefits: &'m Benefits,
    before: &Profile,
    after: &Profile,
) -> Change<'m> {
    let reports = (evaluate(scorecard, benefits, before), evaluate(scorecard, benefits, after));
    Change {
        weighting: &scorecard.weighting,
        points: difference(reports.0.standing.score(), reports.1.standing.score()),
        differences: differences(before, after),
        dimensions: dimensions(&reports.0, &reports.1),
        characteristics: characteristics(scorecard, [before, after], &reports),
        benefits: (reports.0.benefits.iter().zip(&reports.1.benefits))
            .filter_map(|(before, after)| benefit(before, after))
            .collect(),
        lifted: lifted(&reports.0.standing, &reports.1.standing),
        ceiling_before: reports.0.ceilings.first().copied(),
        ceiling_after: reports.1.ceilings.first().copied(),
        before: reports.0.standing,
        after: reports.1.standing,
    }
}

fn dimensions(before: &Report, after: &Report) -> Vec<DimensionChange> {
    (before.dimensions.iter().zip(&after.dimensions))
        .map(|(before, after)| DimensionChange {
            dimension: after.dimension,
            points: i32::from(after.points) - i32::from(before.points),
        })
        .collect()
}

fn characteristics<'m>(
    scorecard: &'m Scorecard,
    profiles: [&Profile; 2],
    (before, after): &(Report<'m>, Report<'m>),
) -> Vec<CharacteristicChange<'m>> {
    let seen = |report: &CharacteristicReport| Seen {
        value: report.value,
        points: report.points,
        record: report.record,
    };
    let mut changes: Vec<CharacteristicChange> = scorecard
        .characteristics
        .iter()
        .zip(before.characteristics.iter().zip(&after.characteristics))
        .filter(|(_, (before, after))| before.value != after.value || before.points != after.points)
        .map(|(characteristic, (before, after))| CharacteristicChange {
            characteristic: &characteristic.characteristic,
            dimension: characteristic.dimension,
            points: i32::from(after.points) - i32::from(before.points),
            before: seen(before),
            after: seen(after),
            because: because(characteristic, before.value, after.value, profiles),
        })
        .collect();
    sort_by_key(&mut changes, |change| highest_first(change.points.unsigned_abs()));
    changes
}

fn because(
    characteristic: &Characteristic,
    before: Option<u16>,
    after: Option<u16>,
    profiles: [&Profile; 2],
) -> Because {
    use RecordMeasure::{CourtList, LatestCredit, RecentCredit, RecentService, WorstCredit, WorstService};
    let (Some(before), Some(after)) = (before, after) else {
        return if after.is_some() { Because::Given } else { Because::Withheld };
    };
    let either = |fell, rose| if after > before { rose } else { fell };
    let [none_before, none_after] = profiles.map(|profile| counts_none(profile, characteristic.reads));
    match characteristic.reads {
        Reads::Input(_) => either(Because::Fell, Because::Rose),
        Reads::Records(WorstCredit | WorstService) if none_before => Because::OnlyRecord,
        Reads::Records(WorstCredit | WorstService) if none_after => Because::NoRecordLeft,
        Reads::Records(WorstCredit | WorstService) => either(Because::MilderRecord, Because::GraverRecord),
        Reads::Records(LatestCredit) => either(Because::MoreRecent, Because::LongerAgo),
        Reads::Records(RecentCredit | RecentService) => either(Because::FewerRecords, Because::MoreRecords),
        Reads::Records(CourtList) => either(Because::CourtListFading, Because::CourtListed),
    }
}

/// Whether no record counts among those that are looked at. The gravest may have faded to nought and still count.
fn counts_none(profile: &Profile, reads: Reads) -> bool {
    let Reads::Records(measure) = reads else { return false };
    let looked_at = |record: &CreditRecord| record.kind.info().group == measure.group();
    let counts = |record: &CreditRecord| looked_at(record) && record.state() == RecordState::Counts;
    !profile.records().unwrap_or_default().iter().any(counts)
}

fn benefit<'m>(before: &BenefitReport<'m>, after: &BenefitReport<'m>) -> Option<BenefitChange<'m>> {
    use BenefitState::{Open, Unknown};
    let cushion = before.cushion.zip(after.cushion).map(|(before, after)| after - before);
    let nearly = |report: &BenefitReport| report.state == BenefitState::Nearly;
    let better = (nearly(after).cmp(&nearly(before)))
        .then(after.cushion.cmp(&before.cushion))
        .then(after.met.cmp(&before.met));
    let movement = match (before.state, after.state) {
        (Open, Open) if better.is_gt() => BenefitMovement::Safer,
        (Open, Open) if better.is_lt() => BenefitMovement::LessSafe,
        (Open, Open) => return None,
        (_, Open) => BenefitMovement::Gained,
        (Open, _) => BenefitMovement::Lost,
        (Unknown, Unknown) if better.is_eq() => return None,
        (Unknown, later) if later != Unknown => BenefitMovement::Nearer,
        (earlier, Unknown) if earlier != Unknown => BenefitMovement::Further,
        _ if better.is_gt() => BenefitMovement::Nearer,
        _ if better.is_lt() => BenefitMovement::Further,
        _ => return None,
    };
    Some(BenefitChange {
        benefit: after.benefit,
        movement,
        before: before.state,
        after: after.state,
        cushion,
    })
}

fn differences(before: &Profile, after: &Profile) -> Vec<Difference> {
    let inputs = Input::ALL.into_iter().filter_map(|input| {
        let (from, to) = (before.answer(input), after.answer(input));
        (from != to).then_some(Difference::Input { input, from, to })
    });
    let records = match (before.records(), after.records()) {
        (Some(before), Some(after)) => record_causes(before, after),
        (Some(_), None) => vec![Difference::RecordsWithheld],
        (None, Some(_)) => vec![Difference::RecordsTold],
        (None, None) => Vec::new(),
    };
    inputs.chain(records).collect()
}

/// Equal records are taken to be the same; of the rest, those of one kind are paired in their order.
fn record_causes(before: &[CreditRecord], after: &[CreditRecord]) -> Vec<Difference> {
    let mut left: Vec<usize> = (0..before.len()).collect();
    let mut take = |fits: &dyn Fn(&CreditRecord) -> bool| {
        let place = left.iter().position(|&at| before.get(at).is_some_and(fits))?;
        Some(left.remove(place))
    };
    let new: Vec<(usize, &CreditRecord)> =
        after.iter().enumerate().filter(|(_, record)| take(&|other| other == *record).is_none()).collect();
    let mut differences: Vec<Difference> = new
        .into_iter()
        .map(|(to, record)| match take(&|other| other.kind == record.kind) {
            Some(from) => Difference::RecordChanged { from: from as u16, to: to as u16 },
            None => Difference::RecordAdded { record: to as u16 },
        })
        .collect();
    differences.extend(left.into_iter().map(|at| Difference::RecordRemoved { record: at as u16 }));
    differences
}
