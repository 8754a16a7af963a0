//! What costs the most points, and is worth saying.
//!
//! `Source:` at most four, ranked by points lost against the attainable maximum, specific: usual practice under
//! the US Fair Credit Reporting Act and Regulation B.

use arrayvec::ArrayVec;

use super::{CeilingReport, CharacteristicReport, KeyFactor};
use crate::scorecard::Scorecard;

const MOST: usize = 4;

/// What a ceiling holds back first, since nothing else helps before that is lifted; then the dearest losses, equal ones in
/// the order of the scorecard.
pub(super) fn key_factors<'m>(
    scorecard: &'m Scorecard,
    characteristics: &[CharacteristicReport<'m>],
    ceiling: Option<&CeilingReport<'m>>,
    held_back: u16,
) -> Vec<KeyFactor<'m>> {
    let ceiling = ceiling.filter(|_| held_back > 0).and_then(|report| {
        let found = scorecard.ceilings.iter().find(|one| one.ceiling == report.ceiling)?;
        Some(KeyFactor {
            reason: &found.reason,
            characteristic: None,
            points_lost: held_back,
            own: true,
            record: report.record,
        })
    });
    // The dearest losses so far: points, and the place of the characteristic.
    let mut dearest: ArrayVec<(u16, usize), MOST> = ArrayVec::new();
    for (place, report) in characteristics.iter().enumerate() {
        let lost = report.maximum.saturating_sub(report.points);
        let rank = dearest.iter().take_while(|(points, _)| *points >= lost).count();
        if lost > 0 && rank < MOST {
            dearest.truncate(MOST - 1);
            dearest.insert(rank, (lost, place));
        }
    }
    let factor = |(points_lost, place): (u16, usize)| {
        let (characteristic, report) = (scorecard.characteristics.get(place)?, characteristics.get(place)?);
        Some(KeyFactor {
            reason: &characteristic.reason,
            characteristic: Some(report.characteristic),
            points_lost,
            own: characteristic.own(),
            record: report.record,
        })
    };
    ceiling.into_iter().chain(dearest.into_iter().filter_map(factor)).take(MOST).collect()
}
