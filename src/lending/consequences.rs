//! Who is accepted, who is served, and what it brings.

use std::{iter::Sum, ops::Add};

use serde::Serialize;

use super::{Group, Line, Outcomes, Table, Terms};

/// What follows from a policy, for some people.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Consequences {
    /// How many people there are, those without a score among them.
    pub residents: f64,
    /// How many have a score.
    pub scored: f64,
    /// Those above the line.
    pub accepted: Outcomes,
    /// Those of them who get their line of credit.
    pub served: Outcomes,
    /// How many of them don't, since the capital does not reach so far.
    pub unserved: f64,
    /// Which share of those with a score is accepted; `None` if nobody has one.
    pub acceptance_rate: Option<f64>,
    /// Which share of those with a score who would repay is accepted; `None` if there is nobody.
    pub true_positive_rate: Option<f64>,
    /// Which share of all is served; `None` if there is nobody.
    pub served_of_all: Option<f64>,
    /// Which share of all is not.
    pub left_out_of_all: Option<f64>,
    /// Which share of those with a score is served; `None` if nobody has one.
    pub served_of_scored: Option<f64>,
    /// Which share of those with a score is not.
    pub left_out_of_scored: Option<f64>,
    /// What is lent: the capital used.
    pub lent_yuan: f64,
    /// Interest of a year from those who repay.
    pub interest_yuan: f64,
    /// What is lost with those who default.
    pub loss_yuan: f64,
    /// Interest less losses.
    pub profit_yuan: f64,
}

impl Consequences {
    pub(super) fn of(tally: &Tally, terms: &Terms) -> Self {
        let Tally { without_score, scored, accepted, served, unserved } = *tally;
        let residents = scored.people() + without_score;
        let share = |part: f64, whole: f64| (whole > 0.0).then(|| (part / whole).min(1.0));
        let served_of_all = share(served.people(), residents);
        let served_of_scored = share(served.people(), scored.people());
        let line = f64::from(terms.line_yuan);
        let interest_yuan = line * served.good * terms.price;
        let loss_yuan = line * served.bad * terms.loss_given_default;
        Consequences {
            residents,
            scored: scored.people(),
            accepted,
            served,
            unserved,
            acceptance_rate: share(accepted.people(), scored.people()),
            true_positive_rate: share(accepted.good, scored.good),
            served_of_all,
            left_out_of_all: served_of_all.map(|share| 1.0 - share),
            served_of_scored,
            left_out_of_scored: served_of_scored.map(|share| 1.0 - share),
            lent_yuan: line * served.people(),
            interest_yuan,
            loss_yuan,
            profit_yuan: interest_yuan - loss_yuan,
        }
    }
}

/// People, as they are counted.
#[derive(Clone, Copy, Default)]
pub(super) struct Tally {
    without_score: f64,
    scored: Outcomes,
    accepted: Outcomes,
    served: Outcomes,
    unserved: f64,
}

impl Add for Tally {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Tally {
            without_score: self.without_score + other.without_score,
            scored: self.scored + other.scored,
            accepted: self.accepted + other.accepted,
            served: self.served + other.served,
            unserved: self.unserved + other.unserved,
        }
    }
}

impl Sum for Tally {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Tally::default(), Add::add)
    }
}

/// Counts a group, of which `reach` tells which share of the accepted of each score is served.
pub(super) fn tally(scores: &[u16], group: &Group, line: &Line, reach: &[f64]) -> Tally {
    let rows = scores.iter().zip(group.counts()).zip(reach);
    let scored: Tally = rows
        .map(|((score, here), reached)| {
            let accepted = here.part(line.accepts(*score));
            Tally {
                without_score: 0.0,
                scored: here,
                accepted,
                served: accepted.part(*reached),
                unserved: accepted.people() * (1.0 - reached),
            }
        })
        .sum();
    Tally { without_score: group.without_score.people(), ..scored }
}

/// Which share of the accepted of each score the capital reaches, in the order of the scale: the highest scores come first.
pub(super) fn reach(table: &Table, lines: &[Line], terms: &Terms) -> Vec<f64> {
    let Some(capital) = terms.capital_yuan else { return vec![1.0; table.scores().len()] };
    let mut left = capital / f64::from(terms.line_yuan);
    let mut reach: Vec<f64> = accepted_by_score(table, lines)
        .into_iter()
        .rev()
        .map(|accepted| {
            let share = if accepted <= left { 1.0 } else { left / accepted };
            left = (left - accepted).max(0.0);
            share
        })
        .collect();
    reach.reverse();
    reach
}

fn accepted_by_score(table: &Table, lines: &[Line]) -> Vec<f64> {
    let mut accepted = vec![0.0; table.scores().len()];
    for (group, line) in table.groups().iter().zip(lines) {
        for ((sum, score), here) in accepted.iter_mut().zip(table.scores()).zip(group.counts()) {
            *sum += here.people() * line.accepts(*score);
        }
    }
    accepted
}
