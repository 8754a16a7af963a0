//! What moved between two reports, in short: for a view that has both and asks for no more.

use serde::Serialize;

use super::{Report, Standing};
use crate::{
    benefits::BenefitState,
    sort::{highest_first, sort_by_key},
};

/// What moved between two reports.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "kind", rename = "moved")]
pub struct Moved<'m> {
    /// The difference of the scores; `None` if there was or is none.
    pub points: Option<i32>,
    /// The characteristics whose points differ, the largest difference first, equal ones in the order of the scorecard. With
    /// `lifted` they sum to `points`.
    pub characteristics: Vec<MovedCharacteristic<'m>>,
    /// Points that ceilings hold back no longer, or, negative, that they hold back more; 0 if there was or is no score.
    pub lifted: i32,
    /// The benefits that are open and were not, in the order of the model.
    pub opened: Vec<&'m str>,
    /// The benefits that were open and are not, in the order of the model.
    pub closed: Vec<&'m str>,
}

/// A characteristic whose points differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct MovedCharacteristic<'m> {
    /// The characteristic's word.
    pub characteristic: &'m str,
    /// Points gained, or, negative, lost.
    pub points: i32,
}

/// Tells what moved between two reports of one model. [`compare`](super::compare) tells why.
#[must_use]
pub fn moved<'m>(before: &Report<'m>, after: &Report<'m>) -> Moved<'m> {
    Moved {
        points: difference(before.standing.score(), after.standing.score()),
        characteristics: characteristics(before, after),
        lifted: lifted(&before.standing, &after.standing),
        opened: opened(before, after),
        closed: opened(after, before),
    }
}

pub(super) fn difference(before: Option<u16>, after: Option<u16>) -> Option<i32> {
    Some(i32::from(after?) - i32::from(before?))
}

pub(super) fn lifted(before: &Standing, after: &Standing) -> i32 {
    let both = before.score().and(after.score());
    both.map_or(0, |_| i32::from(before.held_back()) - i32::from(after.held_back()))
}

fn characteristics<'m>(before: &Report<'m>, after: &Report<'m>) -> Vec<MovedCharacteristic<'m>> {
    let mut moved: Vec<MovedCharacteristic> = (before.characteristics.iter().zip(&after.characteristics))
        .filter(|(before, after)| before.points != after.points)
        .map(|(before, after)| MovedCharacteristic {
            characteristic: after.characteristic,
            points: i32::from(after.points) - i32::from(before.points),
        })
        .collect();
    sort_by_key(&mut moved, |one| highest_first(one.points.unsigned_abs()));
    moved
}

/// What is open in the one and not in the other.
pub(crate) fn opened<'m>(before: &Report<'m>, after: &Report<'m>) -> Vec<&'m str> {
    (before.benefits.iter().zip(&after.benefits))
        .filter(|(before, after)| before.state != BenefitState::Open && after.state == BenefitState::Open)
        .map(|(_, after)| after.benefit)
        .collect()
}
