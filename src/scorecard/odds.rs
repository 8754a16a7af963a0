//! How a score reads as odds.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::value::read::read_struct;

/// Points to double the odds, and one score whose odds are set.
///
/// `Source:` published bad-rate tables, rescaled to 350–950, give 40–56 points to double the odds; where the line
/// lies on this scale is not known. Both figures are assumptions.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Odds {
    /// Points that double the odds (PDO).
    pub points_to_double: u16,
    /// A score …
    pub anchor_score: u16,
    /// … and how many keep their promises there for each one who does not.
    pub anchor_good_to_bad: u16,
}

read_struct!(Odds {
    points_to_double "pointsToDouble",
    anchor_score "anchorScore",
    anchor_good_to_bad "anchorGoodToBad",
});

impl Odds {
    /// How many keep their promises for each one who does not, to one part in a thousand.
    ///
    /// Only multiplications and divisions are used, so that every machine gives the same digits.
    #[must_use]
    pub fn good_to_bad(&self, score: u16) -> f64 {
        let points = i32::from(score) - i32::from(self.anchor_score);
        let double = i32::from(self.points_to_double.max(1));
        let whole = points.div_euclid(double);
        let part = points.rem_euclid(double);
        let mut odds = f64::from(self.anchor_good_to_bad) * two_to(f64::from(part) / f64::from(double));
        for _ in 0..whole.unsigned_abs() {
            odds = if whole > 0 { odds * 2.0 } else { odds / 2.0 };
        }
        (odds * 1_000.0).round() / 1_000.0
    }

    /// Of a hundred people with such odds, how many break a promise, to one decimal.
    #[must_use]
    pub fn default_percent(good_to_bad: f64) -> f64 {
        (1_000.0 / (1.0 + good_to_bad)).round() / 10.0
    }
}

/// 2 to the power of `x`, 0 ≤ x < 1, by its power series.
pub(crate) fn two_to(x: f64) -> f64 {
    let step = x * std::f64::consts::LN_2;
    let mut term = 1.0;
    let mut sum = 1.0;
    for n in 1..16 {
        term *= step / f64::from(n);
        sum += term;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    const ODDS: Odds = Odds { points_to_double: 48, anchor_score: 600, anchor_good_to_bad: 10 };

    #[test]
    fn the_odds_double_every_48_points() {
        for (score, odds) in [(504, 2.5), (552, 5.0), (600, 10.0), (648, 20.0), (696, 40.0)] {
            assert_eq!(ODDS.good_to_bad(score), odds);
        }
    }

    #[test]
    fn the_series_agrees_with_the_standard_library() {
        for points in 0..48 {
            let x = f64::from(points) / 48.0;
            assert!((two_to(x) - x.exp2()).abs() < 1e-14, "{points}");
        }
    }

    #[test]
    fn a_higher_score_never_reads_as_worse_odds() {
        for score in 350..950 {
            assert!(ODDS.good_to_bad(score) <= ODDS.good_to_bad(score + 1));
            let percent = |score| Odds::default_percent(ODDS.good_to_bad(score));
            assert!(percent(score) >= percent(score + 1));
        }
    }
}
