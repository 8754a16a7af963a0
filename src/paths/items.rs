//! What can be chosen: for every input, and for each group of records, the options that a month leaves.

use std::rc::Rc;

use super::{Goal, needs::Way, records::Group};
use crate::{
    profile::{Better, Input, Pace, Profile, RecordGroup},
    scorecard::{Reads, Scorecard},
};

/// One option of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub points: u16,
    pub effort: u16,
    pub moves: u16,
    /// Months until it is done.
    pub months: u16,
    pub state: State,
}

/// What an item is like if the option is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// An input has this number; `None` if it is withheld.
    Input(Option<u16>),
    /// The records of a group.
    Records {
        /// The places in the profile of those that are settled, in the order in which they are; empty if withheld.
        settled: Rc<[usize]>,
        /// Whether none is open, how long none has ended, and whether any counts; `None` if they are withheld.
        facts: Option<Facts>,
    },
}

/// What conditions ask of the records of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Facts {
    pub none_open: bool,
    pub clean_months: u16,
    pub any: bool,
}

/// Something about which there is a choice, or which changes with time.
pub(super) enum Item<'a> {
    Input(InputItem),
    Records(Group<'a>),
}

/// An input, with all that can be chosen within the horizon.
pub(super) struct InputItem {
    pub input: Input,
    /// For an input that grows older by itself: its number today.
    ages_from: Option<u16>,
    /// Its points for every number, lowest first, if it ages.
    aged_points: Vec<u16>,
    /// The option to leave it as it is first; more months, more points.
    choices: Vec<Choice>,
}

/// All items of a profile. Those that can't move are items with one option.
pub(super) fn items<'a>(
    scorecard: &'a Scorecard,
    profile: &Profile,
    goal: &Goal,
    ways: &[Way],
) -> Vec<Item<'a>> {
    let inputs = Input::ALL.into_iter().map(|input| {
        let asked = ways.iter().flat_map(|way| &way.inputs).filter(|(asked, _)| *asked == input);
        let asked: Vec<u16> = asked.map(|(_, least)| *least).collect();
        Item::Input(InputItem::new(input, scorecard, profile, goal, &asked))
    });
    let groups = [RecordGroup::Credit, RecordGroup::Service]
        .map(|group| Item::Records(Group::new(group, scorecard, profile, goal.pins_records())));
    inputs.chain(groups).collect()
}

/// Points of all characteristics that look at an input.
fn points(scorecard: &Scorecard, input: Input, number: Option<u16>) -> u16 {
    let reading = scorecard.characteristics.iter().filter(|one| one.reads == Reads::Input(input));
    reading.map(|characteristic| characteristic.points(number)).sum()
}

impl InputItem {
    fn new(input: Input, scorecard: &Scorecard, profile: &Profile, goal: &Goal, asked: &[u16]) -> Self {
        let number = profile.number(input);
        let stay = Choice {
            points: points(scorecard, input, number),
            effort: 0,
            moves: 0,
            months: 0,
            state: State::Input(number),
        };
        let free = number.filter(|_| !goal.pins(input) && input.info().movement.own);
        let ages_from = number.filter(|_| input.info().movement.up == Pace::WithTime);
        let aged_points = ages_from.map(|from| {
            let ages = from..=input.info().maximum.min(from.saturating_add(goal.within_months));
            ages.map(|number| points(scorecard, input, Some(number))).collect()
        });
        let mut item =
            InputItem { input, ages_from, aged_points: aged_points.unwrap_or_default(), choices: vec![stay] };
        for (to, months) in free.map(|from| moves(input, from, goal.within_months)).unwrap_or_default() {
            item.add(to, months, points(scorecard, input, Some(to)), asked.contains(&to));
        }
        item
    }

    /// Adds an option that takes longer than all before it, if it is worth more or asked for.
    fn add(&mut self, to: u16, months: u16, points: u16, asked: bool) {
        if asked || self.choices.iter().all(|choice| choice.points < points) {
            self.choices.push(Choice {
                points,
                effort: months * u16::from(self.input.info().movement.effort),
                moves: 1,
                months,
                state: State::Input(Some(to)),
            });
        }
    }

    /// The options that a month leaves.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        let Some(from) = self.ages_from else {
            return self.choices.iter().filter(|choice| choice.months <= month).cloned().collect();
        };
        let to = from.saturating_add(month).min(self.input.info().maximum);
        let points = self.aged_points.get(usize::from(to - from)).or(self.aged_points.last());
        let state = State::Input(Some(to));
        vec![Choice { points: points.copied().unwrap_or(0), effort: 0, moves: 0, months: 0, state }]
    }
}

/// Every number that an input can be moved to, with the months it takes, the quickest first.
fn moves(input: Input, from: u16, horizon: u16) -> Vec<(u16, u16)> {
    let info = input.info();
    if info.window_months.is_some() && info.movement.down == Pace::WhileKept {
        return leavings(from, info.window_months.unwrap_or(1), horizon);
    }
    let pace = match info.better {
        Better::Higher => info.movement.up,
        Better::Lower => info.movement.down,
        Better::Neither => Pace::Never,
    };
    let targets: Vec<u16> = match info.better {
        Better::Lower => (info.minimum..from).rev().collect(),
        _ => (from + 1..=info.maximum).collect(),
    };
    let months = |to: u16| match pace {
        Pace::ByStep => to.abs_diff(from).div_ceil(info.movement.steps) * info.movement.months,
        _ => to.abs_diff(from),
    };
    let moves = targets.into_iter().map(|to| (to, months(to))).filter(|(_, months)| *months <= horizon);
    if matches!(pace, Pace::ByStep | Pace::WhileKept) { moves.collect() } else { Vec::new() }
}

/// What is left of a count after so many months in which nothing was added: it leaves its window evenly.
fn leavings(from: u16, window: u16, horizon: u16) -> Vec<(u16, u16)> {
    (1..=window.min(horizon)).map(|months| ((from * (window - months)).div_ceil(window), months)).collect()
}

impl Choice {
    /// Whether the option does what a way asks of its item.
    pub fn allows(&self, item: &Item, way: &Way) -> bool {
        match (&self.state, item) {
            (State::Input(number), Item::Input(item)) => way
                .inputs
                .iter()
                .filter(|(input, _)| *input == item.input)
                .all(|(_, least)| number.is_some_and(|number| number >= *least)),
            (State::Records { facts, .. }, Item::Records(group)) => {
                let asked = way.none_open || way.clean_months > 0 || way.any_record.is_some();
                facts.map_or(!asked, |facts| {
                    (facts.none_open || !way.none_open)
                        && facts.clean_months >= way.clean_months
                        && (facts.any || way.any_record != Some(group.group))
                })
            }
            _ => false,
        }
    }
}

impl Item<'_> {
    /// The options that a month leaves, the cheapest first.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        match self {
            Item::Input(item) => item.at(month),
            Item::Records(group) => group.at(month),
        }
    }
}
