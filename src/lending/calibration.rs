//! What a score claims, against what is counted.

use serde::Serialize;

use super::{Outcomes, ladder::Rung};
use crate::{
    issue::Issue,
    scorecard::{Band, Odds, Scorecard},
    value::{
        Value,
        read::{FieldPath, Read, read_all, read_struct},
    },
};

/// What a score claims: the odds of every score, and the bands in which to look.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Claim {
    /// How a score reads as odds.
    pub odds: Odds,
    /// Ranges of scores with a name, both ends included.
    pub bands: Vec<Band>,
}

/// One band of scores.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Calibration {
    /// Its word.
    pub band: String,
    /// Its lowest score.
    pub from: u16,
    /// Its highest score.
    pub to: u16,
    /// Who repays and who defaults.
    pub counted: Outcomes,
    /// The same people as the odds of their scores would have it.
    pub claimed: Outcomes,
    /// How many repay for each one who defaults; `None` if nobody defaults.
    pub counted_good_to_bad: Option<f64>,
    /// The same as claimed; `None` if the odds leave nobody to default.
    pub claimed_good_to_bad: Option<f64>,
}

impl Claim {
    /// What a scorecard claims.
    #[must_use]
    pub fn of(scorecard: &Scorecard) -> Self {
        Claim { odds: scorecard.odds, bands: scorecard.bands.clone() }
    }

    /// Reads a claim from plain data, shaped like the odds and the bands of a scorecard in the catalogue.
    ///
    /// # Errors
    /// Every mistake at once, by its path: `claim.bands[1].from`.
    pub fn from_value(value: &Value) -> Result<Self, Vec<Issue>> {
        read_all(value, &FieldPath::root("claim"))
    }

    pub(super) fn calibrate(&self, ladder: &[Rung]) -> Vec<Calibration> {
        self.bands.iter().map(|band| self.calibrate_band(band, ladder)).collect()
    }

    fn calibrate_band(&self, band: &Band, ladder: &[Rung]) -> Calibration {
        let within = || ladder.iter().filter(|rung| (band.from..=band.to).contains(&rung.score));
        let counted: Outcomes = within().map(|rung| rung.here).sum();
        let claimed: Outcomes = within().map(|rung| self.claimed(rung)).sum();
        let odds = |people: Outcomes| (people.bad > 0.0).then(|| people.good / people.bad);
        Calibration {
            band: band.band.clone(),
            from: band.from,
            to: band.to,
            counted,
            claimed,
            counted_good_to_bad: odds(counted),
            claimed_good_to_bad: odds(claimed).filter(|odds| odds.is_finite()),
        }
    }

    fn claimed(&self, rung: &Rung) -> Outcomes {
        let people = rung.here.people();
        let bad = people / (1.0 + self.odds.good_to_bad(rung.score));
        Outcomes { good: people - bad, bad }
    }
}

/// A band with both ends, as the catalogue has it.
struct Ends {
    band: String,
    from: u16,
    to: u16,
}

read_struct!(Ends { band "band", from "from", to "to" });

/// Odds and bands, before it is known whether they can be worked with.
struct Parts {
    odds: Odds,
    bands: Vec<Ends>,
}

read_struct!(Parts { odds "odds", bands "bands" });

impl Read for Claim {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let Parts { odds, bands } = Parts::read(value, at, issues)?;
        if odds.points_to_double == 0 {
            at.key("odds").key("pointsToDouble").broken("is 0", issues);
        }
        let whole = |Ends { band, from, to }| Band { band, from, to };
        let bands: Vec<Band> = bands.into_iter().map(whole).collect();
        let places = at.key("bands");
        for (place, band) in bands.iter().enumerate().filter(|(_, band)| band.to < band.from) {
            let text = format!("{} is below from, {}", band.to, band.from);
            places.index(place).key("to").broken(text, issues);
        }
        Some(Claim { odds, bands })
    }
}
