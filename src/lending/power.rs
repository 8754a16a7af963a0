//! How well a score tells those who repay from those who default.

use serde::Serialize;

use super::{
    Calibration, Claim, Group, Outcomes, Table,
    ladder::{Rung, everyone, ladder},
};

/// How well a score tells good from bad. Who has no score is in none of it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "power")]
pub struct Power {
    /// Among all.
    pub all: Measures,
    /// Within each group, in the order of the table.
    pub groups: Vec<GroupMeasures>,
}

/// How well it does within one group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct GroupMeasures {
    /// Its name.
    pub group: String,
    /// The measures.
    pub measures: Measures,
}

/// The usual measures of a score's power, from counts and exact but for the last digits of a double. They are `None` where
/// nobody repays or nobody defaults.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Measures {
    /// How many people with a score repay and default.
    pub people: Outcomes,
    /// Area under the receiver operating characteristic: of one who repays and one who defaults, both drawn by chance, how likely
    /// the first has the higher score, a tie counting half. 0.5 is no power, 1 all of it.
    pub auc: Option<f64>,
    /// Gini of power, also accuracy ratio or Somers' D: twice the area less 1. Not the [Gini](super::gini) of inequality.
    pub gini: Option<f64>,
    /// The Kolmogorov–Smirnov statistic.
    pub ks: Option<Ks>,
    /// By the bands of the claim, in their order: claimed against counted. Empty without a claim.
    pub calibration: Vec<Calibration>,
}

/// The cut-off at which those who repay and those who default are told apart best.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Ks {
    /// By how much the share of the one above the cut-off differs from that of the other, 0–1, whichever is larger.
    pub distance: f64,
    /// The cut-off: scores from here up are above. Of several, the lowest.
    pub cut_off: u16,
}

/// Measures how well a score tells good from bad, and how well it keeps what it claims, if it claims something.
#[must_use]
pub fn power(table: &Table, claim: Option<&Claim>) -> Power {
    let measures = |group: &Group| Measures::of(&ladder(table, group), claim);
    let one = |group: &Group| GroupMeasures { group: group.group.clone(), measures: measures(group) };
    Power { all: measures(&table.pooled()), groups: table.groups().iter().map(one).collect() }
}

impl Measures {
    fn of(ladder: &[Rung], claim: Option<&Claim>) -> Self {
        let people = everyone(ladder);
        let pairs = people.good * people.bad;
        let of_pairs = |part: f64| (pairs > 0.0).then_some(part / pairs);
        let auc = of_pairs(ladder.iter().map(won).sum());
        Measures {
            people,
            auc,
            gini: auc.map(|auc| 2.0 * auc - 1.0),
            ks: furthest(ladder, people)
                .and_then(|(part, cut_off)| of_pairs(part).map(|distance| Ks { distance, cut_off })),
            calibration: claim.map(|claim| claim.calibrate(ladder)).unwrap_or_default(),
        }
    }
}

/// In how many pairs with one who defaults here the other has the higher score.
fn won(rung: &Rung) -> f64 {
    rung.here.bad * (rung.above.good + rung.here.good / 2.0)
}

/// The greatest distance, as a part of all pairs, and the lowest cut-off that has it.
fn furthest(ladder: &[Rung], people: Outcomes) -> Option<(f64, u16)> {
    let apart = |rung: &Rung| {
        let accepted = rung.down_to_here();
        (accepted.good * people.bad - accepted.bad * people.good).abs()
    };
    ladder.iter().map(|rung| (apart(rung), rung.score)).reduce(
        |best, next| {
            if next.0 >= best.0 { next } else { best }
        },
    )
}
