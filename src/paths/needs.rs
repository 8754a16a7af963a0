//! What a goal asks for, as the ways in which it can be met: each a list of conditions, all of which must hold.

use super::{Goal, Target};
use crate::{
    benefits::Benefits,
    profile::{Better, Dispute, Input, Numbers, Profile, promise},
    requirement::{InputAtLeast, Requirement},
    scorecard::Scorecard,
};

/// One way to meet a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Alternative {
    /// The score needed; `None` if none is.
    pub score: Option<u16>,
    /// Inputs and the least they must be.
    pub inputs: Vec<Ask>,
    /// Whether every record must be settled.
    pub none_open: bool,
    /// Months for which no record may have ended; 0 if that is not asked.
    pub clean_months: u16,
    /// Whether there must be a record, of whatever age. No path brings one about.
    pub any_record: bool,
    /// Whether records must not be withheld. No path gives them.
    pub records_given: bool,
}

/// An input and the least it must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Ask {
    pub input: Input,
    pub least: u16,
    /// Whether that is asked of what was given, as gates do, rather than of what is counted.
    pub given: bool,
}

/// All ways to meet a goal. Conditions that hold today and can't be lost on a path are left out, and so is a way that
/// asks for all that another asks for, and more. Where a score is asked for, the gates are among the conditions.
pub(super) fn alternatives(
    goal: &Goal,
    scorecard: &Scorecard,
    benefits: &Benefits,
    profile: &Profile,
) -> Vec<Alternative> {
    let gates = || gates(scorecard, profile);
    let ways = match &goal.to {
        Target::Benefit(word) => {
            let (scored, mut ways): (Vec<_>, Vec<_>) =
                of_benefit(word, benefits).into_iter().partition(|way| way.score.is_some());
            if !scored.is_empty() {
                ways.extend(both(&scored, &gates()));
            }
            ways
        }
        Target::Band(_) | Target::Score(_) => {
            both(&[Alternative { score: goal.score(scorecard), ..Alternative::default() }], &gates())
        }
    };
    reduced(ways, profile)
}

/// All ways to have a score at all.
pub(super) fn gates(scorecard: &Scorecard, profile: &Profile) -> Vec<Alternative> {
    scorecard.gates.iter().fold(vec![Alternative::default()], |ways, gate| {
        reduced(both(&ways, &of(&gate.requirement, &[], true)), profile)
    })
}

/// The ways to meet each of some benefits, by their words.
type Earlier<'b> = [(&'b str, Vec<Alternative>)];

/// The ways to meet a requirement; those of the benefits that it names are among `earlier`.
fn of(requirement: &Requirement, earlier: &Earlier, given: bool) -> Vec<Alternative> {
    let one = |way| vec![way];
    match requirement {
        Requirement::All(branches) => branches
            .iter()
            .fold(vec![Alternative::default()], |ways, branch| both(&ways, &of(branch, earlier, given))),
        Requirement::Any(branches) => branches.iter().flat_map(|branch| of(branch, earlier, given)).collect(),
        Requirement::Score(needed) => one(Alternative { score: Some(*needed), ..Alternative::default() }),
        Requirement::Input(InputAtLeast { input, at_least }) => one(Alternative {
            inputs: vec![Ask { input: *input, least: *at_least, given }],
            ..Alternative::default()
        }),
        Requirement::NoOpenRecord => one(Alternative { none_open: true, ..Alternative::default() }),
        Requirement::CleanMonths(months) => {
            one(Alternative { clean_months: *months, ..Alternative::default() })
        }
        Requirement::AnyRecord => one(Alternative { any_record: true, ..Alternative::default() }),
        Requirement::RecordsGiven => one(Alternative { records_given: true, ..Alternative::default() }),
        Requirement::Benefit(word) => {
            let found = earlier.iter().find(|(known, _)| known == word);
            found.map(|(_, ways)| ways.clone()).unwrap_or_default()
        }
    }
}

/// The ways to meet a benefit. Those of the benefits that it asks for, listed before it, are found once each, however often
/// and through however many others they are asked for.
fn of_benefit(word: &str, benefits: &Benefits) -> Vec<Alternative> {
    let mut asked = vec![word];
    for benefit in benefits.benefits.iter().rev() {
        if asked.contains(&benefit.benefit.as_str()) {
            let leaves = benefit.requirement.leaf_list().into_iter();
            asked.extend(leaves.filter_map(|leaf| match leaf {
                Requirement::Benefit(named) => Some(named.as_str()),
                _ => None,
            }));
        }
    }
    let mut earlier: Vec<(&str, Vec<Alternative>)> = Vec::new();
    for benefit in benefits.benefits.iter().filter(|benefit| asked.contains(&benefit.benefit.as_str())) {
        let ways = of(&benefit.requirement, &earlier, false);
        earlier.push((&benefit.benefit, ways));
    }
    earlier.into_iter().find(|(known, _)| *known == word).map(|(_, ways)| ways).unwrap_or_default()
}

/// Every way to meet both.
fn both(ones: &[Alternative], others: &[Alternative]) -> Vec<Alternative> {
    ones.iter().flat_map(|one| others.iter().map(move |other| one.and(other))).collect()
}

fn reduced(mut ways: Vec<Alternative>, profile: &Profile) -> Vec<Alternative> {
    let numbers = Numbers::of(profile);
    let any =
        profile.records().unwrap_or_default().iter().any(|record| record.dispute != Dispute::UnderReview);
    for way in &mut ways {
        way.inputs.retain(|ask| !is_kept(profile, &numbers, *ask));
        way.any_record &= !any;
        way.records_given &= profile.records().is_none();
    }
    let mut least: Vec<Alternative> = Vec::new();
    for way in ways {
        if !least.iter().any(|other| other.asks_no_more_than(&way)) {
            least.retain(|other| !way.asks_no_more_than(other));
            least.push(way);
        }
    }
    least
}

/// Whether an input is high enough today, and never falls on a path: what is given of an input of which more is better
/// never does, what is counted of it may while a debt of its promise is open.
fn is_kept(profile: &Profile, numbers: &Numbers, ask: Ask) -> bool {
    let number = if ask.given { profile.number(ask.input) } else { numbers.get(ask.input) };
    ask.input.info().better == Better::Higher
        && number.is_some_and(|number| number >= ask.least)
        && (ask.given || !has_debts(profile, ask.input))
}

/// Whether a debt is open of the promise that an input counts.
pub(super) fn has_debts(profile: &Profile, input: Input) -> bool {
    let mut records = profile.records().unwrap_or_default().iter();
    records.any(|record| record.is_in_default() && promise(record.kind) == Some(input))
}

impl Alternative {
    /// Both together.
    pub(super) fn and(&self, other: &Alternative) -> Alternative {
        let mut way = self.clone();
        way.score = self.score.max(other.score);
        way.none_open |= other.none_open;
        way.clean_months = self.clean_months.max(other.clean_months);
        way.any_record |= other.any_record;
        way.records_given |= other.records_given;
        for ask in &other.inputs {
            match way.inputs.iter_mut().find(|own| (own.input, own.given) == (ask.input, ask.given)) {
                Some(own) => own.least = own.least.max(ask.least),
                None => way.inputs.push(*ask),
            }
        }
        way
    }

    /// Whether whatever meets the other meets this one too. What is counted is never more than what is given.
    fn asks_no_more_than(&self, other: &Alternative) -> bool {
        let asks = |ask: &Ask| {
            let as_much =
                |own: &&Ask| own.input == ask.input && own.least >= ask.least && (ask.given || !own.given);
            other.inputs.iter().any(|own| as_much(&own))
        };
        self.score <= other.score
            && (!self.none_open || other.none_open)
            && self.clean_months <= other.clean_months
            && (!self.any_record || other.any_record)
            && (!self.records_given || other.records_given)
            && self.inputs.iter().all(asks)
    }
}
