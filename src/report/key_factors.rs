//! What costs the most points, and is worth saying.
//!
//! `Source:` at most four, ranked by points lost against the attainable maximum, specific: usual practice under
//! the US Fair Credit Reporting Act and Regulation B.

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
    let mut dearest = Vec::with_capacity(MOST);
    while let Some(at) = dearest_of(&factors).filter(|_| dearest.len() < MOST) {
        dearest.push(factors.remove(at));
    }
    dearest
}

/// The place of the dearest loss, the first among equal ones.
fn dearest_of(factors: &[KeyFactor]) -> Option<usize> {
    let most = factors.iter().map(|factor| factor.points_lost).max()?;
    factors.iter().position(|factor| factor.points_lost == most)
}
