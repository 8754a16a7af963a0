//! How unequally something is spread.

use crate::sort::sort_by_key;

/// The Gini coefficient of inequality of a weighted distribution: pairs of a value and of how many have it. 0 where all have the
/// same, towards 1 where one has all; twice the area between the Lorenz curve and the diagonal.
///
/// `None` where it is not defined: nobody is there, nobody has anything, or a value or a weight is negative or not finite.
#[must_use]
pub fn gini(distribution: &[(f64, f64)]) -> Option<f64> {
    let is_sound = |number: f64| number.is_finite() && number >= 0.0;
    if !distribution.iter().all(|(value, weight)| is_sound(*value) && is_sound(*weight)) {
        return None;
    }
    // The bits of doubles that are not negative are in their order; a zero may have a sign.
    let mut rising = distribution.to_vec();
    sort_by_key(&mut rising, |(value, _)| (value + 0.0).to_bits());
    let people: f64 = rising.iter().map(|(_, weight)| weight).sum();
    let mut held = 0.0;
    let mut under_curve = 0.0;
    for (value, weight) in rising {
        let before = held;
        held += value * weight;
        under_curve += weight * (before + held);
    }
    let area = people * held;
    (area > 0.0 && area.is_finite()).then(|| (1.0 - under_curve / area).clamp(0.0, 1.0))
}
