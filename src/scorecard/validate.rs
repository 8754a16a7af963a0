//! The rules that a scorecard must keep. All broken ones are listed, by path.

use super::{Characteristic, Direction, HIGHEST_SCORE, LOWEST_SCORE, Reads, Scorecard};
use crate::{
    fault::{Fault, Faults},
    profile::Better,
};

impl Scorecard {
    /// Checks every rule: the ends are reached at 350 and 950, dimensions and characteristics add up, attributes
    /// are ordered without gaps or overlaps over the whole range of what is read, points run the declared way,
    /// the declared way is the one in which the input is better, reason codes are known and names unique.
    ///
    /// # Errors
    /// Every fault, with its path: `characteristics[3].attributes[1].from`.
    pub fn validate(&self) -> Result<(), Faults> {
        let mut faults = Faults::new();
        self.check_ends(&mut faults);
        self.check_bands(&mut faults);
        for (at, gate) in self.gates.iter().enumerate() {
            gate.requirement.check(&format!("gates[{at}].requirement"), None, &[], &mut faults);
        }
        unique(&self.characteristics, |one| &one.characteristic, "characteristics", &mut faults);
        unique(&self.reasons, |one| &one.code, "reasons", &mut faults);
        for (at, characteristic) in self.characteristics.iter().enumerate() {
            let path = format!("characteristics[{at}]");
            if !self.reasons.iter().any(|reason| reason.reason == characteristic.reason) {
                let text = format!("reason \"{}\" is not listed in reasons", characteristic.reason);
                faults.push(Fault::new(format!("{path}.reason"), text));
            }
            characteristic.check(&path, &mut faults);
        }
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    fn check_ends(&self, faults: &mut Faults) {
        if self.base_score != LOWEST_SCORE {
            faults.push(Fault::new("baseScore", format!("is {}, not {LOWEST_SCORE}", self.base_score)));
        }
        let total: u32 = self.dimensions.iter().map(|dimension| u32::from(dimension.points)).sum();
        let span = u32::from(HIGHEST_SCORE - LOWEST_SCORE);
        if total != span {
            faults.push(Fault::new("dimensions", format!("sum to {total} points, not {span}")));
        }
        for (at, dimension) in self.dimensions.iter().enumerate() {
            let members = self.characteristics.iter().filter(|one| one.dimension == dimension.dimension);
            let sum: u32 = members.map(|one| u32::from(one.maximum())).sum();
            if sum != u32::from(dimension.points) {
                let text = format!("is {}, but its characteristics sum to {sum}", dimension.points);
                faults.push(Fault::new(format!("dimensions[{at}].points"), text));
            }
        }
        for (at, one) in self.characteristics.iter().enumerate() {
            if !self.dimensions.iter().any(|dimension| dimension.dimension == one.dimension) {
                let text = "is not listed in dimensions";
                faults.push(Fault::new(format!("characteristics[{at}].dimension"), text));
            }
        }
    }

    fn check_bands(&self, faults: &mut Faults) {
        if self.bands.first().is_none_or(|band| band.from != LOWEST_SCORE) {
            faults.push(Fault::new("bands[0].from", format!("is not {LOWEST_SCORE}")));
        }
        for (at, pair) in self.bands.windows(2).enumerate() {
            if let [lower, higher] = pair
                && (lower.from >= higher.from || higher.from > HIGHEST_SCORE)
            {
                let text = format!("{} does not follow {}", higher.from, lower.from);
                faults.push(Fault::new(format!("bands[{}].from", at + 1), text));
            }
        }
    }
}

fn unique<T>(items: &[T], name: impl Fn(&T) -> &String, path: &str, faults: &mut Faults) {
    for (at, item) in items.iter().enumerate() {
        if items.iter().take(at).any(|earlier| name(earlier) == name(item)) {
            faults.push(Fault::new(format!("{path}[{at}]"), format!("\"{}\" stands twice", name(item))));
        }
    }
}

impl Characteristic {
    fn check(&self, path: &str, faults: &mut Faults) {
        self.check_bins(path, faults);
        self.check_points(path, faults);
        self.check_direction(path, faults);
    }

    fn check_bins(&self, path: &str, faults: &mut Faults) {
        let (lowest, highest) = self.range();
        let mut expected = u32::from(lowest);
        for (at, bin) in self.attributes.iter().enumerate() {
            if u32::from(bin.from) != expected {
                let what = if u32::from(bin.from) > expected { "leaves a gap" } else { "overlaps" };
                let text = format!("is {}, not {expected}: {what}", bin.from);
                faults.push(Fault::new(format!("{path}.attributes[{at}].from"), text));
            }
            if bin.to < bin.from {
                let text = format!("{} is below from, {}", bin.to, bin.from);
                faults.push(Fault::new(format!("{path}.attributes[{at}].to"), text));
            }
            expected = u32::from(bin.to) + 1;
        }
        if expected != u32::from(highest) + 1 {
            let text = format!("end at {}, but values run to {highest}", expected.saturating_sub(1));
            faults.push(Fault::new(format!("{path}.attributes"), text));
        }
    }

    fn check_points(&self, path: &str, faults: &mut Faults) {
        if self.attributes.iter().all(|bin| bin.points > 0) {
            let text = "none is worth 0 points, so the lowest score is never reached";
            faults.push(Fault::new(format!("{path}.attributes"), text));
        }
        if self.missing.points > self.maximum() {
            let text = format!("{} is more than the best attribute, {}", self.missing.points, self.maximum());
            faults.push(Fault::new(format!("{path}.missing.points"), text));
        }
        for (at, pair) in self.attributes.windows(2).enumerate() {
            let [lower, higher] = pair else { continue };
            let runs_on = match self.direction {
                Direction::Increasing => lower.points <= higher.points,
                Direction::Decreasing => lower.points >= higher.points,
                Direction::Unordered => true,
            };
            if !runs_on {
                let text =
                    format!("{} after {} is against the declared direction", higher.points, lower.points);
                faults.push(Fault::new(format!("{path}.attributes[{}].points", at + 1), text));
            }
        }
    }

    fn check_direction(&self, path: &str, faults: &mut Faults) {
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
            faults.push(Fault::new(format!("{path}.direction"), text));
        }
    }
}
