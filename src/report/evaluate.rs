//! From a profile to its report.

use strum::VariantArray;

use super::{
    CeilingReport, CharacteristicReport, DimensionReport, GateReport, RecordReport, Report, Standing,
    key_factors::key_factors,
};
use crate::{
    benefits::{BenefitState, Benefits, eligibility, states, totals},
    profile::{Dimension, Numbers, Profile},
    requirement::{Evidence, Verdict},
    scorecard::{DimensionPoints, HIGHEST_SCORE, InForce, Measures, Odds, Scorecard, Tables},
    sort::sort_by_key,
};

/// Scores a profile and answers every benefit.
///
/// Equal profiles give equal reports, natively and in wasm.
#[must_use]
pub fn evaluate<'m>(scorecard: &'m Scorecard, benefits: &'m Benefits, profile: &Profile) -> Report<'m> {
    let evidence = Evidence::new(profile, benefits.near);
    let measures = Measures::of(profile);
    let characteristics = characteristics(scorecard, &measures, evidence.numbers());
    let dimensions = dimensions(scorecard, &characteristics);
    let ceilings = ceilings(scorecard, &measures);
    let most = ceilings.first().map_or(HIGHEST_SCORE, |lowest| lowest.score);
    let points: u16 = dimensions.iter().map(|dimension| dimension.points).sum();
    let standing = standing(scorecard, &evidence.as_told(), scorecard.base_score + points, most);
    let score = standing.score();
    let benefit_reports = eligibility(benefits, &evidence.with_score(score), score);
    Report {
        weighting: &scorecard.weighting,
        key_factors: score
            .map(|_| key_factors(scorecard, &characteristics, ceilings.first(), standing.held_back()))
            .unwrap_or_default(),
        standing,
        ceilings,
        dimensions,
        characteristics,
        totals: totals(benefits, &benefit_reports),
        benefits: benefit_reports,
        records: records(profile),
        counted: evidence.numbers().differences(),
    }
}

/// What of a report is kept of a month that passes by.
pub(crate) struct Brief<'m> {
    pub standing: Standing<'m>,
    pub benefits: Vec<BenefitState>,
}

/// The same standing and states as those of [`evaluate`], from the scorecard's tables.
pub(crate) fn brief<'m>(
    scorecard: &'m Scorecard,
    tables: &Tables,
    benefits: &Benefits,
    profile: &Profile,
) -> Brief<'m> {
    let evidence = Evidence::new(profile, benefits.near);
    let found = tables.score_of(profile, &evidence);
    let score = found.map(|(score, _)| score);
    let standing = match found {
        Some((score, held_back)) => scored(scorecard, score, held_back),
        None => standing(scorecard, &evidence.as_told(), scorecard.base_score, HIGHEST_SCORE),
    };
    Brief { standing, benefits: states(benefits, &evidence.with_score(score), score) }
}

fn characteristics<'m>(
    scorecard: &'m Scorecard,
    measures: &Measures,
    numbers: &Numbers,
) -> Vec<CharacteristicReport<'m>> {
    let report = |characteristic: &'m crate::scorecard::Characteristic| {
        let partial = characteristic.partial(numbers, measures);
        CharacteristicReport {
            characteristic: &characteristic.characteristic,
            points: partial.points,
            maximum: characteristic.maximum,
            attribute: partial.attribute,
            value: partial.value,
            record: partial.record,
        }
    };
    scorecard.characteristics.iter().map(report).collect()
}

fn dimensions(scorecard: &Scorecard, reports: &[CharacteristicReport]) -> Vec<DimensionReport> {
    let mut points = [0; Dimension::VARIANTS.len()];
    for (characteristic, report) in scorecard.characteristics.iter().zip(reports) {
        if let Some(sum) = points.get_mut(characteristic.dimension as usize) {
            *sum += report.points;
        }
    }
    let report = |dimension: &DimensionPoints| DimensionReport {
        dimension: dimension.dimension,
        points: points.get(dimension.dimension as usize).copied().unwrap_or(0),
        maximum: dimension.points,
    };
    scorecard.dimensions.iter().map(report).collect()
}

/// The ceilings in force, the lowest first, equal ones in the order of the scorecard.
fn ceilings<'m>(scorecard: &'m Scorecard, measures: &Measures) -> Vec<CeilingReport<'m>> {
    let report = |one: InForce<'m>| CeilingReport {
        ceiling: &one.ceiling.ceiling,
        score: one.score,
        record: one.record,
    };
    let mut ceilings: Vec<CeilingReport> = scorecard.ceilings_of(measures).map(report).collect();
    sort_by_key(&mut ceilings, |one| one.score.into());
    ceilings
}

/// The standing of somebody with so many points, whose score can be at most so much.
fn standing<'m>(scorecard: &'m Scorecard, evidence: &Evidence, points: u16, most: u16) -> Standing<'m> {
    let gates: Vec<GateReport<'m>> = (scorecard.gates.iter())
        .map(|gate| GateReport { gate: &gate.gate, verdict: gate.requirement.verdict(evidence) })
        .filter(|report| report.verdict != Verdict::Met)
        .collect();
    let score = points.min(most);
    if gates.is_empty() { scored(scorecard, score, points - score) } else { Standing::NotScored { gates } }
}

fn scored(scorecard: &Scorecard, score: u16, held_back: u16) -> Standing<'_> {
    let odds_good_to_bad = scorecard.odds.good_to_bad(score);
    Standing::Scored {
        score,
        held_back,
        band: scorecard.band(score),
        odds_good_to_bad,
        default_percent: Odds::default_percent(odds_good_to_bad),
    }
}

fn records(profile: &Profile) -> Vec<RecordReport> {
    let records = profile.records().unwrap_or_default().iter();
    records
        .map(|record| RecordReport { state: record.state(), severity_now: record.severity_now() })
        .collect()
}
