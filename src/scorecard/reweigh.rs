//! One scorecard under other weights, in whole points.

use serde::Serialize;

use super::{Characteristic, Confidence, DimensionPoints, Scorecard, highest};
use crate::{
    issue::Issue,
    profile::Dimension,
    value::read::{FieldPath, read_struct},
};

/// A circulating set of dimension weights. None is official.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Weighting {
    /// Its word: `reportedA`.
    pub weighting: String,
    /// Weight of each dimension, in parts of their sum (percent, as reported).
    pub weights: Vec<Weight>,
    /// Where it was reported.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// A dimension's weight.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Weight {
    /// The dimension.
    pub dimension: Dimension,
    /// Its part.
    pub percent: u16,
}

read_struct!(Weighting {
    weighting "weighting",
    weights "weights",
    source "source",
    confidence "confidence",
});
read_struct!(Weight { dimension "dimension", percent "percent" });

impl Scorecard {
    /// The same scorecard with the points of its dimensions shared out by other weights.
    ///
    /// Points stay whole: the largest remainder decides who gets the last ones, first among dimensions, then
    /// among the characteristics of each. Attributes follow their characteristic in proportion, rounded half up,
    /// so that their order stays.
    #[must_use]
    pub fn reweigh(&self, weighting: &Weighting) -> Scorecard {
        let total = self.dimensions.iter().map(|dimension| dimension.points).sum();
        let weights: Vec<u16> =
            self.dimensions.iter().map(|dimension| weighting.weight(dimension.dimension)).collect();
        let dimensions: Vec<DimensionPoints> = (self.dimensions.iter())
            .zip(largest_remainder(total, &weights))
            .map(|(dimension, points)| DimensionPoints { dimension: dimension.dimension, points })
            .collect();
        let mut scorecard = Scorecard {
            weighting: weighting.weighting.clone(),
            source: weighting.source.clone(),
            confidence: weighting.confidence,
            dimensions,
            ..self.clone()
        };
        for DimensionPoints { dimension, points } in &scorecard.dimensions {
            let mut members: Vec<&mut Characteristic> =
                scorecard.characteristics.iter_mut().filter(|one| one.dimension == *dimension).collect();
            let maxima: Vec<u16> = members.iter().map(|one| one.maximum).collect();
            for (member, maximum) in members.iter_mut().zip(largest_remainder(*points, &maxima)) {
                member.rescale(maximum);
            }
        }
        scorecard
    }
}

impl Weighting {
    /// Reports dimensions that are not weighed exactly once, and weights that leave nothing to share out by.
    pub(crate) fn check(&self, dimensions: &[DimensionPoints], at: &FieldPath, issues: &mut Vec<Issue>) {
        let at = at.key("weights");
        for DimensionPoints { dimension, .. } in dimensions {
            let times = self.weights.iter().filter(|weight| weight.dimension == *dimension).count();
            if times != 1 {
                let word: &str = dimension.into();
                at.broken(format!("weigh {word} {times} times, not once"), issues);
            }
        }
        if self.weights.iter().all(|weight| weight.percent == 0) {
            at.broken("are all 0", issues);
        }
    }

    fn weight(&self, dimension: Dimension) -> u16 {
        self.weights.iter().find(|weight| weight.dimension == dimension).map_or(0, |weight| weight.percent)
    }
}

impl Characteristic {
    fn rescale(&mut self, maximum: u16) {
        let before = u32::from(self.maximum).max(1);
        let scale = |points: u16| {
            let scaled = (2 * u32::from(points) * u32::from(maximum) + before) / (2 * before);
            u16::try_from(scaled).unwrap_or(maximum)
        };
        for attribute in &mut self.attributes {
            attribute.points = scale(attribute.points);
        }
        self.missing.points = scale(self.missing.points);
        self.maximum = highest(&self.attributes);
    }
}

/// Shares `total` out in proportion to `parts`, in whole numbers that sum to it.
/// Equal remainders favour the earlier part.
fn largest_remainder(total: u16, parts: &[u16]) -> Vec<u16> {
    let sum = parts.iter().map(|&part| u32::from(part)).sum::<u32>().max(1);
    let exact: Vec<u32> = parts.iter().map(|&part| u32::from(part) * u32::from(total)).collect();
    let mut shares: Vec<u32> = exact.iter().map(|value| value / sum).collect();
    let mut left = u32::from(total).saturating_sub(shares.iter().sum());
    let mut remainders: Vec<u32> = exact.iter().map(|value| value % sum).collect();
    while left > 0 {
        let largest = remainders.iter().copied().max().unwrap_or(0);
        let Some(at) = remainders.iter().position(|&remainder| remainder == largest) else { break };
        for (place, (share, remainder)) in shares.iter_mut().zip(&mut remainders).enumerate() {
            if place == at {
                *share += 1;
                *remainder = 0;
            }
        }
        left -= 1;
    }
    shares.into_iter().map(|share| u16::try_from(share).unwrap_or(u16::MAX)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_sum_to_the_total() {
        assert_eq!(largest_remainder(600, &[35, 25, 20, 15, 5]), [210, 150, 120, 90, 30]);
        assert_eq!(largest_remainder(600, &[35, 25, 20, 15, 0]), [221, 158, 126, 95, 0]);
        assert_eq!(largest_remainder(10, &[1, 1, 1]), [4, 3, 3]);
        assert_eq!(largest_remainder(0, &[3, 4]), [0, 0]);
    }
}
