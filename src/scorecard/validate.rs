//! The rules that a scorecard must keep. All broken ones are listed, by path.

use super::{Characteristic, Direction, HIGHEST_SCORE, LOWEST_SCORE, Odds, Reads, Scorecard};
use crate::{
    issue::{Issue, Problem},
    profile::Better,
    value::read::FieldPath,
};

/// Most ways in which the gates and a benefit can be met together, those of the benefits that it names included:
/// `paths` tries them all.
pub(crate) const MOST_WAYS: u32 = 64;
const MOST_BANDS: usize = 20;
const MOST_GATES: usize = 10;
const MOST_CHARACTERISTICS: usize = 60;
const MOST_CEILINGS: usize = 20;
/// Up to how many recent records a characteristic may tell apart: `paths` looks at so many records by themselves.
const MOST_COUNTED: u16 = 10;

impl Scorecard {
    /// Checks every rule: the ends are reached at 350 and 950, dimensions and characteristics add up, attributes
    /// are ordered without gaps or overlaps over the whole range of what is read, points run the declared way, ceilings come down,
    /// the declared way is the one in which the input is better, reason codes are known and names unique, odds can
    /// be worked out.
    ///
    /// # Errors
    /// Every broken rule, with its path: `scorecard.characteristics[3].attributes[1].from`.
    pub fn validate(&self) -> Result<(), Vec<Issue>> {
        let mut issues = Vec::new();
        self.check(&FieldPath::root("scorecard"), &mut issues);
        if issues.is_empty() { Ok(()) } else { Err(issues) }
    }

    /// In how many ways the gates can be met together.
    pub(crate) fn gate_ways(&self) -> u32 {
        self.gates.iter().map(|gate| gate.requirement.ways(&|_| 1)).fold(1, u32::saturating_mul)
    }

    pub(crate) fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        if self.gate_ways() > MOST_WAYS {
            at.key("gates").broken(format!("can be met in more than {MOST_WAYS} ways together"), issues);
        }
        at_most(MOST_BANDS, &self.bands, &at.key("bands"), issues);
        at_most(MOST_GATES, &self.gates, &at.key("gates"), issues);
        at_most(MOST_CHARACTERISTICS, &self.characteristics, &at.key("characteristics"), issues);
        self.check_ends(at, issues);
        self.check_bands(at, issues);
        self.check_odds(at, issues);
        let gates = at.key("gates");
        for (place, gate) in self.gates.iter().enumerate() {
            gate.requirement.check(&gates.index(place).key("requirement"), None, &[], issues);
        }
        unique(&self.bands, |one| &one.band, &at.key("bands"), issues);
        unique(&self.gates, |one| &one.gate, &gates, issues);
        unique(&self.characteristics, |one| &one.characteristic, &at.key("characteristics"), issues);
        unique(&self.reasons, |one| &one.code, &at.key("reasons"), issues);
        at_most(MOST_CEILINGS, &self.ceilings, &at.key("ceilings"), issues);
        unique(&self.ceilings, |one| &one.ceiling, &at.key("ceilings"), issues);
        self.check_ceilings(&at.key("ceilings"), issues);
        let characteristics = at.key("characteristics");
        for (place, characteristic) in self.characteristics.iter().enumerate() {
            let at = characteristics.index(place);
            if !self.reasons.iter().any(|reason| reason.reason == characteristic.reason) {
                let text = format!("reason \"{}\" is not listed in reasons", characteristic.reason);
                at.key("reason").broken(text, issues);
            }
            characteristic.check(&at, issues);
        }
    }

    fn check_ends(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        if self.base_score != LOWEST_SCORE {
            at.key("baseScore").broken(format!("is {}, not {LOWEST_SCORE}", self.base_score), issues);
        }
        let total: u32 = self.dimensions.iter().map(|dimension| u32::from(dimension.points)).sum();
        let span = u32::from(HIGHEST_SCORE - LOWEST_SCORE);
        let dimensions = at.key("dimensions");
        if total != span {
            dimensions.broken(format!("sum to {total} points, not {span}"), issues);
        }
        for (place, dimension) in self.dimensions.iter().enumerate() {
            let at = dimensions.index(place);
            if self.dimensions.iter().take(place).any(|earlier| earlier.dimension == dimension.dimension) {
                let word: &str = dimension.dimension.into();
                at.broken(format!("\"{word}\" is listed twice"), issues);
            }
            let members = self.characteristics.iter().filter(|one| one.dimension == dimension.dimension);
            let sum: u32 = members.map(|one| u32::from(one.maximum)).sum();
            if sum != u32::from(dimension.points) {
                let text = format!("is {}, but its characteristics sum to {sum}", dimension.points);
                at.key("points").broken(text, issues);
            }
        }
        for (place, one) in self.characteristics.iter().enumerate() {
            if !self.dimensions.iter().any(|dimension| dimension.dimension == one.dimension) {
                let characteristics = at.key("characteristics");
                characteristics.index(place).key("dimension").broken("is not listed in dimensions", issues);
            }
        }
    }

    fn check_bands(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let bands = at.key("bands");
        if self.bands.first().is_none_or(|band| band.from != LOWEST_SCORE) {
            bands.index(0).key("from").broken(format!("is not {LOWEST_SCORE}"), issues);
        }
        for (place, pair) in self.bands.windows(2).enumerate() {
            if let [lower, higher] = pair
                && (lower.from >= higher.from || higher.from > HIGHEST_SCORE)
            {
                let text = format!("{} does not follow {}", higher.from, lower.from);
                bands.index(place + 1).key("from").broken(text, issues);
            }
        }
    }

    fn check_odds(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let Odds { points_to_double, anchor_score, anchor_good_to_bad } = self.odds;
        let figures = [
            ("pointsToDouble", points_to_double, 1, HIGHEST_SCORE - LOWEST_SCORE),
            ("anchorScore", anchor_score, LOWEST_SCORE, HIGHEST_SCORE),
            ("anchorGoodToBad", anchor_good_to_bad, 1, 1_000),
        ];
        for (key, found, least, most) in figures {
            if !(least..=most).contains(&found) {
                at.key("odds").key(key).broken(format!("is {found}, not within {least}–{most}"), issues);
            }
        }
    }
}

/// Reports a list with more entries than the stated bounds of `evaluate` and `paths` allow for.
pub(crate) fn at_most<T>(maximum: usize, items: &[T], at: &FieldPath, issues: &mut Vec<Issue>) {
    if items.len() > maximum {
        at.issue::<()>(Problem::TooMany { maximum: maximum as u32 }, issues);
    }
}

/// Reports names that are given twice.
pub(crate) fn unique<T>(items: &[T], name: impl Fn(&T) -> &str, at: &FieldPath, issues: &mut Vec<Issue>) {
    for (place, item) in items.iter().enumerate() {
        if items.iter().take(place).any(|earlier| name(earlier) == name(item)) {
            at.index(place).broken(format!("\"{}\" is listed twice", name(item)), issues);
        }
    }
}

impl Characteristic {
    fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        self.check_bins(at, issues);
        self.check_counts(at, issues);
        self.check_points(at, issues);
        self.check_direction(at, issues);
    }

    fn check_bins(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let (lowest, highest) = self.range();
        let bins = at.key("attributes");
        let mut expected = u32::from(lowest);
        for (place, bin) in self.attributes.iter().enumerate() {
            if u32::from(bin.from) != expected {
                let what = if u32::from(bin.from) > expected { "leaves a gap" } else { "overlaps" };
                let text = format!("is {}, not {expected}: {what}", bin.from);
                bins.index(place).key("from").broken(text, issues);
            }
            if bin.to < bin.from {
                let text = format!("{} is below from, {}", bin.to, bin.from);
                bins.index(place).key("to").broken(text, issues);
            }
            expected = u32::from(bin.to) + 1;
        }
        if expected != u32::from(highest) + 1 {
            let text = format!("end at {}, but values run to {highest}", expected.saturating_sub(1));
            at.key("attributes").broken(text, issues);
        }
    }

    fn check_counts(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let counts = matches!(self.reads, Reads::Records(measure) if measure.counts());
        if let Some(last) = self.attributes.last().filter(|last| counts && last.from > MOST_COUNTED) {
            let text =
                format!("tell apart {} records and one less, but at most {MOST_COUNTED} can be", last.from);
            at.key("attributes").broken(text, issues);
        }
    }

    fn check_points(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        if self.attributes.iter().all(|bin| bin.points > 0) {
            let text = "none is worth 0 points, so the lowest score is never reached";
            at.key("attributes").broken(text, issues);
        }
        if self.missing.points > self.maximum {
            let text = format!("{} is more than the best attribute, {}", self.missing.points, self.maximum);
            at.key("missing").key("points").broken(text, issues);
        }
        for (place, pair) in self.attributes.windows(2).enumerate() {
            let [lower, higher] = pair else { continue };
            let runs_on = match self.direction {
                Direction::Increasing => lower.points <= higher.points,
                Direction::Decreasing => lower.points >= higher.points,
                Direction::Unordered => true,
            };
            if !runs_on {
                let text =
                    format!("{} after {} is against the declared direction", higher.points, lower.points);
                at.key("attributes").index(place + 1).key("points").broken(text, issues);
            }
        }
    }

    fn check_direction(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let better = match self.reads {
            Reads::Input(input) => input.info().better,
            Reads::Records(measure) if measure.higher_is_better() => Better::Higher,
            Reads::Records(_) => Better::Lower,
        };
        let fits = match better {
            Better::Higher => self.direction == Direction::Increasing,
            Better::Lower => self.direction == Direction::Decreasing,
            Better::Neither => self.direction == Direction::Unordered,
        };
        if !fits {
            let text = format!("{:?} does not fit an input whose better way is {better:?}", self.direction);
            at.key("direction").broken(text, issues);
        }
    }
}
