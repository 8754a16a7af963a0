//! What a goal asks for, as the ways in which it can be met: each a list of conditions, all of which must hold.

use super::{Goal, Target};
use crate::{
    benefits::Benefits,
    profile::{Better, Input, Profile, RecordGroup},
    requirement::{InputAtLeast, Requirement},
    scorecard::Scorecard,
};

/// One way to meet a goal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    /// The score needed; `None` if it is enough to have one. The gates are always among the conditions.
    pub score: Option<u16>,
    /// Inputs and the least they must be.
    pub inputs: Vec<(Input, u16)>,
    /// Whether every record must be settled.
    pub none_open: bool,
    /// Months for which no record may have ended; 0 if that is not asked.
    pub clean_months: u16,
    /// A group in which a record must count.
    pub any_record: Option<RecordGroup>,
}

/// All ways to meet a goal. Conditions that hold today and can't be lost on a path are left out, and so is a way that
/// asks for all that another asks for, and more.
pub(super) fn ways(goal: &Goal, scorecard: &Scorecard, benefits: &Benefits, profile: &Profile) -> Vec<Way> {
    let own = match &goal.to {
        Target::Benefit(word) => of_benefit(word, benefits),
        Target::Band(_) | Target::Score(_) => {
            vec![Way { score: goal.score(scorecard), ..Way::default() }]
        }
    };
    reduced(both(&own, &gates(scorecard, benefits, profile)), profile)
}

/// All ways to have a score at all.
pub(super) fn gates(scorecard: &Scorecard, benefits: &Benefits, profile: &Profile) -> Vec<Way> {
    scorecard.gates.iter().fold(vec![Way::default()], |ways, gate| {
        reduced(both(&ways, &of(&gate.requirement, benefits)), profile)
    })
}

fn of(requirement: &Requirement, benefits: &Benefits) -> Vec<Way> {
    let one = |way| vec![way];
    match requirement {
        Requirement::All(branches) => {
            branches.iter().fold(vec![Way::default()], |ways, branch| both(&ways, &of(branch, benefits)))
        }
        Requirement::Any(branches) => branches.iter().flat_map(|branch| of(branch, benefits)).collect(),
        Requirement::Score(needed) => one(Way { score: Some(*needed), ..Way::default() }),
        Requirement::Input(InputAtLeast { input, at_least }) => {
            one(Way { inputs: vec![(*input, *at_least)], ..Way::default() })
        }
        Requirement::NoOpenRecord => one(Way { none_open: true, ..Way::default() }),
        Requirement::CleanMonths(months) => one(Way { clean_months: *months, ..Way::default() }),
        Requirement::AnyRecord => [RecordGroup::Credit, RecordGroup::Service]
            .map(|group| Way { any_record: Some(group), ..Way::default() })
            .to_vec(),
        Requirement::Benefit(word) => of_benefit(word, benefits),
    }
}

fn of_benefit(word: &str, benefits: &Benefits) -> Vec<Way> {
    let found = benefits.benefits.iter().find(|benefit| benefit.benefit == word);
    found.map(|benefit| of(&benefit.requirement, benefits)).unwrap_or_default()
}

/// Every way to meet both.
fn both(ones: &[Way], others: &[Way]) -> Vec<Way> {
    ones.iter().flat_map(|one| others.iter().map(move |other| one.and(other))).collect()
}

fn reduced(mut ways: Vec<Way>, profile: &Profile) -> Vec<Way> {
    for way in &mut ways {
        way.inputs.retain(|&(input, least)| !is_kept(profile, input, least));
    }
    let mut least: Vec<Way> = Vec::new();
    for way in ways {
        if !least.iter().any(|other| other.asks_no_more_than(&way)) {
            least.retain(|other| !way.asks_no_more_than(other));
            least.push(way);
        }
    }
    least
}

/// Whether an input is high enough today, and never falls on a path.
fn is_kept(profile: &Profile, input: Input, least: u16) -> bool {
    input.info().better == Better::Higher && profile.number(input).is_some_and(|number| number >= least)
}

impl Way {
    /// Both together. A record that counts is as good for the one as for the other, whatever its group.
    fn and(&self, other: &Way) -> Way {
        let mut way = self.clone();
        way.score = self.score.max(other.score);
        way.none_open |= other.none_open;
        way.clean_months = self.clean_months.max(other.clean_months);
        way.any_record = self.any_record.or(other.any_record);
        for &(input, least) in &other.inputs {
            match way.inputs.iter_mut().find(|(asked, _)| *asked == input) {
                Some((_, asked)) => *asked = least.max(*asked),
                None => way.inputs.push((input, least)),
            }
        }
        way
    }

    /// Whether whatever meets the other meets this one too.
    fn asks_no_more_than(&self, other: &Way) -> bool {
        let asks = |input: Input, least: u16| {
            other.inputs.iter().any(|&(asked, most)| asked == input && most >= least)
        };
        self.score <= other.score
            && (!self.none_open || other.none_open)
            && self.clean_months <= other.clean_months
            && (self.any_record.is_none() || self.any_record == other.any_record)
            && self.inputs.iter().all(|&(input, least)| asks(input, least))
    }
}
