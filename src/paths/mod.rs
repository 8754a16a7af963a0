//! From score to door: the best ways to a goal, found exactly, or the proof that there is none.
//!
//! What can move, how fast and at what effort is declared by the inputs ([`Movement`](crate::profile::Movement)); to
//! settle an open record is a move as well. All moves of a path begin in month 1 and go on beside each other; what is
//! not moved goes on as before, and time passes. So a month and a choice of moves decide a profile, its score adds up
//! from the choices, and the best choice for every month is a multiple-choice knapsack, solved by dynamic
//! programming over the points that are still needed.
//!
//! Some things are chosen together, since the one decides what the other can be: while a debt of repayments (of bills) is
//! open, none of its months is on time; and no more months are steady than active ones leave.
//!
//! The worst case is bounded: at most 120 months, for each at most the ways in which conditions can be met (the gates
//! and a benefit: a few), for each at most 23 items (inputs, two groups of records) with one option for every
//! attribute (of two that are chosen together, for every pair of them), over at most 600 points. Which records are worth
//! settling is found anew whenever one left open becomes graver: at most eight times for each, in the first two years.
//!
//! Nothing here asks to spend more, and nothing moves that is not the person's own.

mod build;
mod goal;
mod items;
mod needs;
mod proof;
mod records;
mod search;

use serde::{Serialize, Serializer};

pub use goal::{Goal, Pin, Target};

use crate::{
    benefits::Benefits,
    issue::Issue,
    profile::Profile,
    requirement::Requirement,
    scorecard::{Scorecard, compile},
    time::{Plan, Step},
};

/// How far a goal looks if it does not say: months.
pub const USUAL_MONTHS: u16 = 60;
/// Effort of settling a record, once. An assumption.
pub const SETTLE_EFFORT: u16 = 4;
/// The most effort that a month of a step, or a record, asks for. An assumption, as all efforts are.
pub const MOST_EFFORT: u8 = 5;

/// The best ways to a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Paths<'m> {
    /// The goal is met already.
    There {
        /// The scorecard's weighting.
        weighting: &'m str,
    },
    /// It can be reached.
    Paths {
        /// The scorecard's weighting.
        weighting: &'m str,
        /// How far was looked, months.
        within_months: u16,
        /// The soonest first; no two alike.
        #[cfg_attr(js, tsify(type = "Path[]"))]
        paths: Vec<Path<'m>>,
    },
    /// It can't be reached by one's own actions within the horizon.
    Unreachable {
        /// The scorecard's weighting.
        weighting: &'m str,
        /// How far was looked, months.
        within_months: u16,
        /// The score the goal asks for, if it asks for one; the lowest, if there are several ways to meet it.
        needed_score: Option<u16>,
        /// The highest score that can be reached within the horizon; `None` if there can be none.
        best: Option<Best>,
        /// What keeps the best score below 950: the points sum to the difference. Dearest first,
        /// equal ones in the order of the scorecard.
        out_of_reach: Vec<OutOfReach<'m>>,
        /// The conditions that can't be met within the horizon: each by itself, or, if so it says, together. Empty only if
        /// points alone are short: then the best score is lower than the one that is asked for.
        blocked: Vec<Blocked>,
    },
}

/// One way to a goal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Path<'m> {
    /// What it is the best in, of all ways that there are; empty for one in between.
    pub best: Vec<BestIn>,
    /// Months until the goal is met, 1 or more.
    pub months: u16,
    /// Effort of all steps together: of each, its months times the effort of a month.
    pub effort: u16,
    /// The same as a word.
    pub effort_level: EffortLevel,
    /// The steps; none if it is enough to wait.
    pub steps: Vec<PathStep>,
    /// The score at the end; `None` without one.
    pub score: Option<u16>,
    /// Points gained by the passing of time alone. With those of the steps and `lifted` they sum to the difference of the
    /// scores.
    pub time_points: i32,
    /// Points that ceilings hold back no longer at its end, or, negative, that they hold back more.
    pub lifted: i32,
    /// What opens on the way and at its end.
    pub opened: Vec<Opened<'m>>,
    /// The steps as a plan, for [`project`](crate::time::project).
    pub plan: Plan,
}

/// Effort as a word. Where one begins is an assumption.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum EffortLevel {
    /// 0: nothing but what is done today.
    None,
    /// 1–6: a habit for half a year.
    Little,
    /// 7–24: a habit for two years.
    Some,
    /// 25–60.
    Much,
    /// 61 or more.
    Most,
}

impl EffortLevel {
    /// The word for an effort.
    #[must_use]
    pub fn of(effort: u16) -> Self {
        match effort {
            0 => EffortLevel::None,
            1..=6 => EffortLevel::Little,
            7..=24 => EffortLevel::Some,
            25..=60 => EffortLevel::Much,
            _ => EffortLevel::Most,
        }
    }
}

/// What a path is the best in. What is equal in that is decided by the other two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum BestIn {
    /// No other reaches the goal in fewer months; of those that do in as many, none asks for less effort.
    Soonest,
    /// No other asks for less effort; of those that ask for as little, none is sooner.
    Easiest,
    /// No other has fewer steps; of those with as few, none is sooner.
    FewestMoves,
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct PathStep {
    /// What is done, from month 1.
    pub step: Step,
    /// Months until it is done.
    pub months: u16,
    /// Its effort.
    pub effort: u16,
    /// Points it is worth at the end of the path.
    pub points: i32,
}

/// A benefit that opens on a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Opened<'m> {
    /// The month.
    pub month: u16,
    /// The benefit's word.
    pub benefit: &'m str,
}

/// The highest score within a horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Best {
    /// The score.
    pub score: u16,
    /// The first month in which it can be reached.
    pub month: u16,
}

/// Points that can't be had.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct OutOfReach<'m> {
    /// The characteristic's word; `None` if it is a ceiling that holds them back.
    pub characteristic: Option<&'m str>,
    /// The ceiling's word; `None` if it is a characteristic that lacks them.
    pub ceiling: Option<&'m str>,
    /// Points below its best attribute, or held back.
    pub points: u16,
    /// Why.
    pub because: Barrier,
}

/// A condition that can't be met.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Blocked {
    /// The condition, a leaf.
    pub requirement: Requirement,
    /// Why.
    pub because: Barrier,
}

/// Why something can't be had within the horizon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Barrier {
    /// The person withholds it.
    Withheld,
    /// The person can't or won't change it.
    Pinned,
    /// It is not the person's own to move.
    NotOwn,
    /// It needs more time than there is.
    Time,
    /// It can be met by itself, but never in the same month as the other conditions that are named.
    Together,
}

/// Finds the best ways to a goal.
///
/// # Errors
/// A goal that the model does not have: a benefit or a band that is not there, a score or a horizon out of range.
pub fn paths<'m>(
    scorecard: &'m Scorecard,
    benefits: &'m Benefits,
    profile: &Profile,
    goal: &Goal,
) -> Result<Paths<'m>, Vec<Issue>> {
    goal.check(scorecard, benefits)?;
    let (weighting, within_months) = (scorecard.weighting.as_str(), goal.within_months);
    let tables = compile(scorecard);
    if goal.is_met_now(scorecard, &tables, benefits, profile) {
        return Ok(Paths::There { weighting });
    }
    let ways = needs::alternatives(goal, scorecard, benefits, profile);
    let search = search::Search::new(scorecard, profile, goal, &ways);
    let found = search.run();
    if found.is_empty() {
        return Ok(proof::unreachable(scorecard, profile, goal, &ways));
    }
    let path = |found| build::path((scorecard, &tables), benefits, profile, search.items(), found);
    let paths = found.into_iter().map(path).collect();
    Ok(Paths::Paths { weighting, within_months, paths })
}

impl Serialize for Pin {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Pin::Input(input) => input.serialize(serializer),
            Pin::Records => serializer.serialize_str("records"),
        }
    }
}
