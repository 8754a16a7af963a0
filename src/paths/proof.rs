//! Why a goal can't be reached: the most that could be had in any month, and what keeps it there.

use std::cmp::Reverse;

use super::{
    Best, Blocked, Goal, HeldBy, Hold, Paths,
    items::{Choice, Item, State, items},
    needs::{self, Way},
};
use crate::{
    benefits::Benefits,
    profile::{Input, Profile, RecordGroup},
    requirement::{InputAtLeast, Requirement},
    scorecard::{Reads, Scorecard},
};

pub(super) fn unreachable<'m>(
    scorecard: &'m Scorecard,
    benefits: &Benefits,
    profile: &Profile,
    goal: &Goal,
    ways: &[Way],
) -> Paths<'m> {
    let gates = needs::gates(scorecard, benefits, profile);
    let asked: Vec<Way> = ways.iter().chain(&gates).cloned().collect();
    let proof = Proof { scorecard, profile, goal, items: items(scorecard, profile, goal, &asked) };
    let months = (1..=goal.within_months).filter_map(|month| proof.best_in(month, &gates));
    let best = months.reduce(|one, other| if other.0.score > one.0.score { other } else { one });
    Paths::Unreachable {
        weighting: &scorecard.weighting,
        within_months: goal.within_months,
        needed_score: ways.iter().filter_map(|way| way.score).min(),
        holds: best.as_ref().map(|(best, choices)| proof.holds(best.month, choices)).unwrap_or_default(),
        best: best.map(|(best, _)| best),
        blocked: proof.blocked(ways),
    }
}

struct Proof<'m, 'p> {
    scorecard: &'m Scorecard,
    profile: &'p Profile,
    goal: &'p Goal,
    items: Vec<Item<'m>>,
}

impl<'m> Proof<'m, '_> {
    /// The highest score of a month, with the option of every item that gives it.
    fn best_in(&self, month: u16, gates: &[Way]) -> Option<(Best, Vec<Choice>)> {
        let points = |choices: &[Choice]| choices.iter().map(|choice| choice.points).sum::<u16>();
        let choices = gates.iter().filter_map(|way| {
            let most = |item: &Item| {
                let allowed = item.at(month).into_iter().filter(|choice| choice.allows(item, way));
                allowed.max_by_key(|choice| (choice.points, Reverse(choice.effort)))
            };
            self.items.iter().map(most).collect::<Option<Vec<Choice>>>()
        });
        let best = choices.max_by_key(|choices| points(choices))?;
        Some((Best { score: self.scorecard.base_score + points(&best), month }, best))
    }

    /// What each characteristic lacks even then, and why.
    fn holds(&self, month: u16, choices: &[Choice]) -> Vec<Hold<'m>> {
        let mut holds: Vec<Hold> = (self.items.iter().zip(choices))
            .flat_map(|(item, choice)| self.partials(item, choice, month))
            .filter(|hold| hold.points > 0)
            .collect();
        holds.sort_by_key(|hold| Reverse(hold.points));
        holds
    }

    fn partials(&self, item: &Item<'m>, choice: &Choice, month: u16) -> Vec<Hold<'m>> {
        let partials = match (item, &choice.state) {
            (Item::Input(item), State::Input(number)) => {
                let reads = Reads::Input(item.input);
                let reading = self.scorecard.characteristics.iter().filter(|one| one.reads == reads);
                reading.map(|one| (one, one.points(*number))).collect()
            }
            (Item::Records(group), State::Records { settled, .. }) => group.partials(settled, month),
            _ => Vec::new(),
        };
        let because = self.held_by(item);
        let hold = |(one, points): (&'m crate::scorecard::Characteristic, u16)| Hold {
            characteristic: &one.characteristic,
            points: one.maximum().saturating_sub(points),
            because,
        };
        partials.into_iter().map(hold).collect()
    }

    fn held_by(&self, item: &Item) -> HeldBy {
        match item {
            Item::Input(item) => self.input_held_by(item.input),
            Item::Records(group) if !group.is_told() => HeldBy::Withheld,
            Item::Records(group) if self.goal.pins_records() && group.any_stands() => HeldBy::Pinned,
            Item::Records(_) => HeldBy::Time,
        }
    }

    fn input_held_by(&self, input: Input) -> HeldBy {
        if self.profile.number(input).is_none() {
            HeldBy::Withheld
        } else if !input.info().movement.own {
            HeldBy::NotOwn
        } else if self.goal.pins(input) {
            HeldBy::Pinned
        } else {
            HeldBy::Time
        }
    }

    /// The conditions that no option meets in any month; none if a way is free of them, so that points alone are short.
    fn blocked(&self, ways: &[Way]) -> Vec<Blocked> {
        let by_way: Vec<Vec<Blocked>> = ways.iter().map(|way| self.blocked_of(way)).collect();
        if by_way.iter().any(Vec::is_empty) {
            return Vec::new();
        }
        let mut blocked: Vec<Blocked> = Vec::new();
        for one in by_way.into_iter().flatten() {
            if !blocked.iter().any(|known| known.requirement == one.requirement) {
                blocked.push(one);
            }
        }
        blocked
    }

    fn blocked_of(&self, way: &Way) -> Vec<Blocked> {
        let conditions = conditions(way).into_iter();
        let because = |alone: Way| self.items.iter().find_map(|item| self.blocks(item, &alone));
        conditions
            .filter_map(|(requirement, alone)| Some(Blocked { because: because(alone)?, requirement }))
            .collect()
    }

    /// Why an item never does what a condition asks; `None` if it does in some month.
    fn blocks(&self, item: &Item, alone: &Way) -> Option<HeldBy> {
        let ever = (1..=self.goal.within_months)
            .any(|month| item.at(month).iter().any(|choice| choice.allows(item, alone)));
        (!ever).then(|| match alone.any_record {
            Some(_) if self.profile.records().is_some() => HeldBy::NotOwn,
            _ => self.held_by(item),
        })
    }
}

/// The conditions of a way other than its score, each as a leaf and as a way of its own.
fn conditions(way: &Way) -> Vec<(Requirement, Way)> {
    let inputs = way.inputs.iter().map(|&(input, at_least)| {
        let alone = Way { inputs: vec![(input, at_least)], ..Way::default() };
        (Requirement::Input(InputAtLeast { input, at_least }), alone)
    });
    let none_open =
        way.none_open.then(|| (Requirement::NoOpenRecord, Way { none_open: true, ..Way::default() }));
    let clean = (way.clean_months > 0).then(|| {
        let months = way.clean_months;
        (Requirement::CleanMonths(months), Way { clean_months: months, ..Way::default() })
    });
    let any = way.any_record.map(|group: RecordGroup| {
        (Requirement::AnyRecord, Way { any_record: Some(group), ..Way::default() })
    });
    inputs.chain(none_open).chain(clean).chain(any).collect()
}
