//! What costs the most points, and is worth saying.
//!
//! `Source:` at most four, ranked by points lost against the attainable maximum, specific: usual practice under
//! the US Fair Credit Reporting Act and Regulation B.

use arrayvec::ArrayVec;

use super::{CharacteristicReport, KeyFactor};
use crate::scorecard::Scorecard;

const MOST: usize = 4;

/// The dearest losses first; equal ones in the order of the scorecard.
pub(super) fn key_factors<'m>(
    scorecard: &'m Scorecard,
    characteristics: &[CharacteristicReport<'m>],
) -> Vec<KeyFactor<'m>> {
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
            characteristic: report.characteristic,
            points_lost,
            own: characteristic.own(),
            record: report.record,
        })
    };
    dearest.into_iter().filter_map(factor).collect()
}
