//! Where to draw the line: for the most profit, or for the most that leaves a rate equal in all groups.

use super::{
    Line, Outcomes, Terms,
    ladder::{Rung, everyone},
};
use crate::sort::sort_by_key;

/// Rates that differ by less are the same: they come from divisions.
const SAME: f64 = 1e-12;

/// The cut-off with the most profit; of several, the lowest, which serves the most people.
pub(super) fn most_profitable(ladder: &[Rung], terms: &Terms) -> Line {
    let (mut line, mut most) = (Line::NOBODY, 0.0);
    for rung in ladder {
        let profit = terms.margin(rung.down_to_here());
        if profit >= most {
            (line, most) = (Line::from(rung.score), profit);
        }
    }
    line
}

/// Lines with one rate for all groups, the rate that gives the most profit; of several, the highest. A rate is which part of
/// those whom `counted` counts is accepted. A group in which it counts nobody has none, and nobody of it is accepted.
///
/// The profit of a group is a straight line between the rates at which its cut-off moves on, so the sum has its peak where some
/// group's does: those rates are all that is tried.
pub(super) fn at_one_rate(ladders: &[Vec<Rung>], counted: fn(Outcomes) -> f64, terms: &Terms) -> Vec<Line> {
    let start = || ladders.iter().map(|ladder| Climb::new(ladder, counted)).collect::<Vec<_>>();
    let mut climbs = start();
    let (mut best, mut most) = (None, 0.0);
    for rate in rates(&climbs) {
        let profit: f64 = climbs.iter_mut().map(|climb| terms.margin(climb.stop_at(rate).accepted)).sum();
        if profit >= most {
            (best, most) = (Some(rate), profit);
        }
    }
    let line = |mut climb: Climb| best.map_or(Line::NOBODY, |rate| climb.stop_at(rate).line);
    start().into_iter().map(line).collect()
}

/// Every rate above 0 at which the line of some group passes from one score to the next, the lowest first.
fn rates(climbs: &[Climb]) -> Vec<f64> {
    let mut rates: Vec<f64> = climbs
        .iter()
        .flat_map(|climb| climb.rungs.iter().map(|rung| climb.rate(rung)))
        .filter(|rate| *rate > 0.0)
        .collect();
    // The bits of doubles that are not negative are in their order.
    sort_by_key(&mut rates, |rate| rate.to_bits());
    rates.dedup();
    rates
}

/// A group, line by line from the highest score down.
struct Climb<'l> {
    /// What is left of the ladder.
    rungs: &'l [Rung],
    counted: fn(Outcomes) -> f64,
    /// How many are counted in all.
    all: f64,
}

/// Where a group's line stands, and who is accepted.
struct Stop {
    line: Line,
    accepted: Outcomes,
}

impl<'l> Climb<'l> {
    fn new(ladder: &'l [Rung], counted: fn(Outcomes) -> f64) -> Self {
        let all = counted(everyone(ladder));
        Climb { rungs: if all > 0.0 { ladder } else { &[] }, counted, all }
    }

    /// The rate with everyone accepted from here up.
    fn rate(&self, rung: &Rung) -> f64 {
        (self.counted)(rung.down_to_here()) / self.all
    }

    /// Goes down to a rate above 0, and above the last one.
    fn stop_at(&mut self, rate: f64) -> Stop {
        while let [rung, lower @ ..] = self.rungs
            && self.rate(rung) < rate - SAME
        {
            self.rungs = lower;
        }
        let Some(rung) = self.rungs.first() else {
            return Stop { line: Line::NOBODY, accepted: Outcomes::default() };
        };
        let share = if self.rate(rung) <= rate + SAME {
            1.0
        } else {
            (rate * self.all - (self.counted)(rung.above)) / (self.counted)(rung.here)
        };
        let line = Line { cut_off: Some(rung.score), share_on_cut_off: share };
        Stop { line, accepted: rung.above + rung.here.part(share) }
    }
}
