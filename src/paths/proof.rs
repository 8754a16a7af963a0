//! Why a goal can't be reached: the most that could be had in any month, and what keeps it there.

use std::cmp::Reverse;

use super::{
    Barrier, Best, Blocked, Goal, OutOfReach, Paths,
    items::{Choice, Item, State, items},
    needs::{self, Alternative, Ask, has_debts},
    records::Group,
};
use crate::{
    profile::{Input, Profile, most_steady},
    requirement::{InputAtLeast, Requirement},
    scorecard::{Characteristic, HIGHEST_SCORE, Reads, Scorecard},
    sort::{highest_first, sort_by_key},
};

pub(super) fn unreachable<'m>(
    scorecard: &'m Scorecard,
    profile: &Profile,
    goal: &Goal,
    ways: &[Alternative],
) -> Paths<'m> {
    let gates = needs::gates(scorecard, profile);
    let asked: Vec<Alternative> = ways.iter().chain(&gates).cloned().collect();
    let items = items(scorecard, profile, goal, &asked);
    let months = (1..=goal.within_months).map(|month| items.iter().map(|item| item.at(month)).collect());
    let proof = Proof { scorecard, profile, goal, months: months.collect(), items };
    let months = (1..=goal.within_months).filter_map(|month| proof.best_in(month, &gates));
    let best = months.reduce(|one, other| if other.0.score > one.0.score { other } else { one });
    let (needed_score, blocked) = proof.reasons(ways);
    Paths::Unreachable {
        weighting: &scorecard.weighting,
        within_months: goal.within_months,
        needed_score,
        out_of_reach: best
            .as_ref()
            .map(|(best, choices)| proof.out_of_reach(best.month, choices))
            .unwrap_or_default(),
        best: best.map(|(best, _)| best),
        blocked,
    }
}

struct Proof<'m, 'p> {
    scorecard: &'m Scorecard,
    profile: &'p Profile,
    goal: &'p Goal,
    items: Vec<Item<'m>>,
    /// The options of every item, from month 1 on.
    months: Vec<Vec<Vec<Choice>>>,
}

impl<'m> Proof<'m, '_> {
    /// The highest score of a month, with the option of every item that gives it.
    fn best_in(&self, month: u16, gates: &[Alternative]) -> Option<(Best, Vec<Choice>)> {
        let table = self.months.get(usize::from(month - 1))?;
        let choices = gates.iter().filter_map(|way| most(table, way));
        let score = |choices: &[&Choice]| {
            (self.scorecard.base_score + points(choices)).min(lowest_ceiling(choices.iter().copied()))
        };
        let best = choices.max_by_key(|choices| score(choices))?;
        let choices: Vec<Choice> = best.iter().map(|choice| (*choice).clone()).collect();
        Some((Best { score: score(&best), month }, choices))
    }

    /// What each characteristic lacks even then, and why.
    fn out_of_reach(&self, month: u16, choices: &[Choice]) -> Vec<OutOfReach<'m>> {
        let parts = self
            .items
            .iter()
            .zip(choices)
            .flat_map(|(item, choice)| choice.parts().into_iter().map(move |part| (item, part)));
        let mut characteristics: Vec<OutOfReach> = parts
            .flat_map(|(item, part)| self.partials(item, part, month))
            .filter(|one| one.points > 0)
            .collect();
        let place = |lost: &OutOfReach| {
            let own = |one: &Characteristic| Some(one.characteristic.as_str()) == lost.characteristic;
            self.scorecard.characteristics.iter().position(own)
        };
        sort_by_key(&mut characteristics, |one| place(one).unwrap_or_default() as u64);
        let ceiling = self.held_back(month, choices).into_iter();
        let mut out_of_reach: Vec<OutOfReach> = ceiling.chain(characteristics).collect();
        sort_by_key(&mut out_of_reach, |one| highest_first(one.points));
        out_of_reach
    }

    /// What a ceiling holds back even then.
    fn held_back(&self, month: u16, choices: &[Choice]) -> Option<OutOfReach<'m>> {
        let most = lowest_ceiling(choices);
        let points = self.scorecard.base_score + points(&choices.iter().collect::<Vec<_>>());
        let group = |item: &Item<'m>, choice: &Choice| {
            let (group, part) = match item {
                Item::Records(group) | Item::Debts(group, _) => (group, *choice.parts().first()?),
                _ => return None,
            };
            let State::Records(settled) = &part.state else { return None };
            let ceiling = group.ceiling_at(&settled.places, month, most)?;
            Some((ceiling.ceiling.as_str(), self.records_barrier(group)))
        };
        let (ceiling, because) =
            self.items.iter().zip(choices).find_map(|(item, choice)| group(item, choice))?;
        let points = points.checked_sub(most).filter(|points| *points > 0)?;
        Some(OutOfReach { characteristic: None, ceiling: Some(ceiling), points, because })
    }

    fn partials(&self, item: &Item<'m>, part: &Choice, month: u16) -> Vec<OutOfReach<'m>> {
        let (partials, because) = match (item, &part.state) {
            (_, State::Input(state)) => {
                let reads = Reads::Input(state.input);
                let reading = self.scorecard.characteristics.iter().filter(|one| one.reads == reads);
                let partials = reading.map(|one| (one, one.points(state.counted))).collect();
                (partials, self.input_barrier(state.input))
            }
            (Item::Records(group) | Item::Debts(group, _), State::Records(settled)) => {
                (group.partials(&settled.places, month), self.records_barrier(group))
            }
            _ => (Vec::new(), Barrier::Time),
        };
        let out_of_reach = |(one, points): (&'m Characteristic, u16)| OutOfReach {
            characteristic: Some(&one.characteristic),
            ceiling: None,
            points: one.maximum.saturating_sub(points),
            because,
        };
        partials.into_iter().map(out_of_reach).collect()
    }

    fn records_barrier(&self, group: &Group) -> Barrier {
        if !group.is_told() {
            Barrier::Withheld
        } else if self.goal.pins_records() && group.any_stands() {
            Barrier::Pinned
        } else {
            Barrier::Time
        }
    }

    fn input_barrier(&self, input: Input) -> Barrier {
        let active = Input::ActiveMonths;
        let by_active = input == Input::SteadyMonths
            && self.goal.pins(active)
            && most_steady(self.profile.number(active)) < input.info().maximum;
        let by_debts = self.goal.pins_records() && has_debts(self.profile, input);
        if self.profile.number(input).is_none() {
            Barrier::Withheld
        } else if !input.info().movement.own {
            Barrier::NotOwn
        } else if self.goal.pins(input) || by_debts || by_active {
            Barrier::Pinned
        } else {
            Barrier::Time
        }
    }

    /// The score that is needed, and the conditions that can't be met. If points alone are short on some way, the lowest
    /// score of those ways is the one that is needed, and no condition is in the way.
    fn reasons(&self, ways: &[Alternative]) -> (Option<u16>, Vec<Blocked>) {
        let by_way: Vec<(&Alternative, Vec<Blocked>)> =
            ways.iter().map(|way| (way, self.blocked(way))).collect();
        let short = by_way.iter().filter(|(_, blocked)| blocked.is_empty());
        if let Some(needed) = short.filter_map(|(way, _)| way.score).min() {
            return (Some(needed), Vec::new());
        }
        let mut blocked: Vec<Blocked> = Vec::new();
        for one in by_way.into_iter().flat_map(|(_, blocked)| blocked) {
            if !blocked.contains(&one) {
                blocked.push(one);
            }
        }
        (ways.iter().filter_map(|way| way.score).min(), blocked)
    }

    /// What is in the way of a way: conditions that can't be met by themselves, or else a few that can't be met together;
    /// none if points alone are short, whatever else it asks.
    fn blocked(&self, way: &Alternative) -> Vec<Blocked> {
        let conditions = conditions(way);
        let alone = conditions.iter().filter(|(_, alone)| !self.is_met_ever(alone));
        let alone: Vec<Blocked> = alone
            .map(|(requirement, alone)| Blocked {
                requirement: requirement.clone(),
                because: self.blocked_by(alone),
            })
            .collect();
        let score = way.score.map(|score| Alternative { score: Some(score), ..Alternative::default() });
        if !alone.is_empty() || score.is_some_and(|score| !self.is_met_ever(&score)) {
            return alone;
        }
        self.at_odds(way, conditions)
    }

    /// Of conditions that can't be met together so many that none of them can be left out.
    fn at_odds(&self, way: &Alternative, mut conditions: Vec<(Requirement, Alternative)>) -> Vec<Blocked> {
        conditions.extend(way.score.map(|score| {
            (Requirement::Score(score), Alternative { score: Some(score), ..Alternative::default() })
        }));
        for at in (0..conditions.len()).rev() {
            let others = conditions.iter().enumerate().filter(|(other, _)| *other != at);
            let together = others.fold(Alternative::default(), |way, (_, (_, other))| way.and(other));
            if !self.is_met_ever(&together) {
                conditions.remove(at);
            }
        }
        let because = Barrier::Together;
        conditions.into_iter().map(|(requirement, _)| Blocked { requirement, because }).collect()
    }

    /// Whether there is a month in which a way can be gone.
    fn is_met_ever(&self, way: &Alternative) -> bool {
        let needed = way.score.map_or(0, |score| score.saturating_sub(self.scorecard.base_score));
        self.months.iter().any(|table| most(table, way).is_some_and(|choices| points(&choices) >= needed))
    }

    /// Why a condition is never met.
    fn blocked_by(&self, alone: &Alternative) -> Barrier {
        let group = |item: &Item| match item {
            Item::Records(group) | Item::Debts(group, _) if self.goal.pins_records() => group.any_stands(),
            _ => false,
        };
        match alone.inputs.first() {
            Some(ask) => self.input_barrier(ask.input),
            None if self.profile.records().is_none() => Barrier::Withheld,
            None if alone.records_given => Barrier::Withheld,
            None if alone.any_record => Barrier::NotOwn,
            None if self.items.iter().any(group) => Barrier::Pinned,
            None => Barrier::Time,
        }
    }
}

/// Of every item the option that gives the most of those that a way allows; `None` if it allows none of one.
fn most<'t>(table: &'t [Vec<Choice>], way: &Alternative) -> Option<Vec<&'t Choice>> {
    let most = |choices: &'t Vec<Choice>| {
        let allowed = choices.iter().filter(|choice| choice.allows(way));
        allowed.max_by_key(|choice| (choice.points, lowest_ceiling([*choice]), Reverse(choice.effort)))
    };
    table.iter().map(most).collect()
}

/// The most that the score can be with such options.
fn lowest_ceiling<'c>(choices: impl IntoIterator<Item = &'c Choice>) -> u16 {
    let most = |choice: &Choice| match &choice.parts().first()?.state {
        State::Records(settled) => Some(settled.most()),
        _ => None,
    };
    choices.into_iter().filter_map(most).min().unwrap_or(HIGHEST_SCORE)
}

fn points(choices: &[&Choice]) -> u16 {
    choices.iter().map(|choice| choice.points).sum()
}

/// The conditions of a way other than its score, each as a leaf and as a way of its own.
fn conditions(way: &Alternative) -> Vec<(Requirement, Alternative)> {
    let inputs = way.inputs.iter().map(|ask| {
        let Ask { input, least: at_least, .. } = *ask;
        let alone = Alternative { inputs: vec![*ask], ..Alternative::default() };
        (Requirement::Input(InputAtLeast { input, at_least }), alone)
    });
    let none_open = way
        .none_open
        .then(|| (Requirement::NoOpenRecord, Alternative { none_open: true, ..Alternative::default() }));
    let clean = (way.clean_months > 0).then(|| {
        let months = way.clean_months;
        (Requirement::CleanMonths(months), Alternative { clean_months: months, ..Alternative::default() })
    });
    let any = way
        .any_record
        .then(|| (Requirement::AnyRecord, Alternative { any_record: true, ..Alternative::default() }));
    let given = way
        .records_given
        .then(|| (Requirement::RecordsGiven, Alternative { records_given: true, ..Alternative::default() }));
    inputs.chain(none_open).chain(clean).chain(any).chain(given).collect()
}
