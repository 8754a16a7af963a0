//! What costs the most points, and is worth saying.
//!
//! `Source:` at most four, ranked by points lost against the attainable maximum, specific: usual practice under
//! the US Fair Credit Reporting Act and Regulation B.

use std::cmp::Reverse;

use super::{CharacteristicReport, KeyFactor};
use crate::scorecard::Scorecard;

const MOST: usize = 4;

/// The dearest losses first; equal ones in the order of the scorecard.
pub(super) fn key_factors<'m>(
    scorecard: &'m Scorecard,
    characteristics: &[CharacteristicReport<'m>],
) -> Vec<KeyFactor<'m>> {
    let mut factors: Vec<KeyFactor<'m>> = (scorecard.characteristics.iter().zip(characteristics))
        .map(|(characteristic, report)| KeyFactor {
            reason: &characteristic.reason,
            characteristic: report.characteristic,
            points_lost: report.maximum.saturating_sub(report.points),
            own: characteristic.own(),
            record: report.record,
        })
        .filter(|factor| factor.points_lost > 0)
        .collect();
    factors.sort_by_key(|factor| Reverse(factor.points_lost));
    factors.truncate(MOST);
    factors
}
