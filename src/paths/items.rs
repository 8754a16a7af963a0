//! What can be chosen: for every input, and for each group of records, the options that a month leaves.
//!
//! Two things are chosen together where the one decides what the other can be: debts of repayments (of bills) with the
//! months on time, since none is on time while a debt is open; and active months with steady ones, since none is steady
//! without any payment.

use std::rc::Rc;

use super::{
    Goal,
    needs::{Alternative, Ask, has_debts},
    records::{Group, Settled},
};
use crate::{
    profile::{Better, Input, Months, Pace, Profile, RecordGroup, most_steady},
    scorecard::{Reads, Scorecard},
};

/// One option of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Choice {
    pub points: u16,
    pub effort: u16,
    pub moves: u16,
    pub state: State,
}

/// What an item is like if the option is chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// An input is like this.
    Input(InputState),
    /// The records of a group are like this.
    Records(Settled),
    /// Two items that are chosen together.
    Both(Rc<Both>),
}

/// What an input is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct InputState {
    pub input: Input,
    /// The number as a plan knows it, and as it is counted; `None` if it is withheld.
    pub given: Option<u16>,
    pub counted: Option<u16>,
    /// Months until it has moved there; 0 if it is left alone.
    pub months: u16,
}

/// Two options, the second among those that the first leaves.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Both {
    pub first: Choice,
    pub second: Choice,
    /// What the second item gives beside the first option if it is left alone.
    pub left_alone: u16,
}

/// Something about which there is a choice, or which changes with time.
pub(super) enum Item<'a> {
    Input(InputItem),
    Records(Group<'a>),
    /// Debts, and the months in which their promise was kept.
    Debts(Group<'a>, InputItem),
    /// Active months, and steady ones.
    Activity(InputItem, InputItem),
}

/// An input, with all that can be chosen within the horizon.
pub(super) struct InputItem {
    pub input: Input,
    given: Option<u16>,
    /// Its points for every number, and if it is withheld.
    points: Vec<u16>,
    missing: u16,
    /// Months that records say were missed, if it counts a promise.
    late: Months,
    /// Where it can move, with the months that takes: more months, more points, or asked for.
    moves: Vec<(u16, u16)>,
}

/// What holds an input back beside its own number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Held {
    /// Nothing but what was.
    No,
    /// A debt of its promise is open: no month is kept.
    ByDebts,
    /// So many active months.
    ByActive(Option<u16>),
}

/// All items of a profile. Those that can't move are items with one option.
pub(super) fn items<'a>(
    scorecard: &'a Scorecard,
    profile: &Profile,
    goal: &Goal,
    ways: &[Alternative],
) -> Vec<Item<'a>> {
    let asked = |input: Input| -> Vec<u16> {
        let asks = ways.iter().flat_map(|way| &way.inputs).filter(|ask| ask.input == input);
        asks.map(|ask| ask.least).collect()
    };
    let input = |one: Input| InputItem::new(one, scorecard, profile, goal, &asked(one));
    let steady = input(Input::SteadyMonths);
    let mut items = if steady.is_bounded(profile, goal) {
        let asked =
            [asked(Input::ActiveMonths), steady.active_months_that_matter(&asked(Input::SteadyMonths))];
        let active = InputItem::new(Input::ActiveMonths, scorecard, profile, goal, &asked.concat());
        vec![Item::Activity(active, steady)]
    } else {
        vec![Item::Input(input(Input::ActiveMonths)), Item::Input(steady)]
    };
    for (group, promise) in
        [(RecordGroup::Credit, Input::OnTimeRepayments), (RecordGroup::Service, Input::BillsOnTime)]
    {
        let group = Group::new(group, promise, scorecard, profile, goal);
        if has_debts(profile, promise) {
            items.push(Item::Debts(group, input(promise)));
        } else {
            items.extend([Item::Records(group), Item::Input(input(promise))]);
        }
    }
    let together = [Input::ActiveMonths, Input::SteadyMonths, Input::OnTimeRepayments, Input::BillsOnTime];
    let alone = Input::ALL.into_iter().filter(|input| !together.contains(input));
    items.extend(alone.map(|one| Item::Input(input(one))));
    items
}

impl InputItem {
    fn new(input: Input, scorecard: &Scorecard, profile: &Profile, goal: &Goal, asked: &[u16]) -> Self {
        let given = profile.number(input);
        let reading: Vec<_> =
            scorecard.characteristics.iter().filter(|one| one.reads == Reads::Input(input)).collect();
        let points = |number| reading.iter().map(|one| one.points(number)).sum();
        let mut item = InputItem {
            input,
            given,
            points: (0..=input.info().maximum).map(|number| points(Some(number))).collect(),
            missing: points(None),
            late: Months::missed(profile.records().unwrap_or_default(), input),
            moves: Vec::new(),
        };
        let free = given.filter(|_| !goal.pins(input) && input.info().movement.own);
        let mut most = item.points_of(given);
        for (to, months) in free.map(|from| moves(input, from, goal.within_months)).unwrap_or_default() {
            let points = item.points_of(Some(to));
            if asked.contains(&to) || points > most {
                item.moves.push((to, months));
            }
            most = most.max(points);
        }
        item
    }

    /// Whether active months may hold it back within the horizon.
    fn is_bounded(&self, profile: &Profile, goal: &Goal) -> bool {
        let most = most_steady(profile.number(Input::ActiveMonths));
        self.given
            .is_some_and(|given| given > most || !goal.pins(self.input) && given + goal.within_months > most)
            && most < self.input.info().maximum
    }

    /// The numbers of active months that leave more of it than one less, or as much as is asked for.
    fn active_months_that_matter(&self, asked: &[u16]) -> Vec<u16> {
        let matters = |active: &u16| {
            let (most, less) = (most_steady(Some(*active)), most_steady(Some(active - 1)));
            asked.contains(&most) || self.points_of(Some(most)) > self.points_of(Some(less))
        };
        (1..=Input::ActiveMonths.info().maximum).filter(matters).collect()
    }

    pub fn points_of(&self, number: Option<u16>) -> u16 {
        let points = number.and_then(|number| self.points.get(usize::from(number)));
        points.copied().unwrap_or(self.missing)
    }

    /// The options that a month leaves, the one to leave it as it is first.
    pub fn at(&self, month: u16, held: Held) -> Vec<Choice> {
        let most = self.most(month, held);
        let info = self.input.info();
        let ages = info.movement.up == Pace::WithTime;
        let aged = |given: u16| if ages { given.saturating_add(month).min(info.maximum) } else { given };
        let choice = |given: Option<u16>, months: u16| {
            let counted = given.map(|given| given.min(most));
            Choice {
                points: self.points_of(counted),
                effort: months * u16::from(info.movement.effort),
                moves: months.min(1),
                state: State::Input(InputState { input: self.input, given, counted, months }),
            }
        };
        let moves = self.moves.iter().filter(|(_, months)| *months <= month && held != Held::ByDebts);
        let moved = moves.map(|(to, months)| choice(Some(*to), *months));
        std::iter::once(choice(self.given.map(aged), 0)).chain(moved).collect()
    }

    /// The most that is counted of it in a month.
    fn most(&self, month: u16, held: Held) -> u16 {
        let late = self.late.later(month);
        match held {
            Held::ByActive(active) => most_steady(active),
            Held::No if late.is_none() => u16::MAX,
            Held::No => late.others(),
            Held::ByDebts => late.and(Months::last(month)).others(),
        }
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
        Pace::AtWill => to.abs_diff(from).div_ceil(info.movement.by) * info.movement.every_months,
        _ => to.abs_diff(from),
    };
    let moves = targets.into_iter().map(|to| (to, months(to))).filter(|(_, months)| *months <= horizon);
    if matches!(pace, Pace::AtWill | Pace::WhileKept) { moves.collect() } else { Vec::new() }
}

/// What is left of a count after so many months in which nothing was added: it leaves its window evenly.
fn leavings(from: u16, window: u16, horizon: u16) -> Vec<(u16, u16)> {
    (1..=window.min(horizon)).map(|months| ((from * (window - months)).div_ceil(window), months)).collect()
}

impl Choice {
    /// Whether the option does what a way asks of it.
    pub fn allows(&self, way: &Alternative) -> bool {
        match &self.state {
            State::Input(state) => way.inputs.iter().all(|ask| state.allows(ask)),
            State::Records(settled) => settled.allows(way),
            State::Both(both) => both.first.allows(way) && both.second.allows(way),
        }
    }

    /// What is left of it that is neither of two items: inputs and groups of records by themselves.
    pub fn parts(&self) -> Vec<&Choice> {
        match &self.state {
            State::Both(both) => vec![&both.first, &both.second],
            _ => vec![self],
        }
    }

    fn and(self, second: Choice, left_alone: u16) -> Choice {
        Choice {
            points: self.points + second.points,
            effort: self.effort + second.effort,
            moves: self.moves + second.moves,
            state: State::Both(Rc::new(Both { first: self, second, left_alone })),
        }
    }

    fn counted(&self) -> Option<u16> {
        if let State::Input(state) = self.state { state.counted } else { None }
    }
}

impl InputState {
    fn allows(&self, ask: &Ask) -> bool {
        let number = if ask.given { self.given } else { self.counted };
        ask.input != self.input || number.is_some_and(|number| number >= ask.least)
    }
}

impl Item<'_> {
    /// The options that a month leaves, the one without a move first.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        match self {
            Item::Input(item) => item.at(month, Held::No),
            Item::Records(group) => group.at(month),
            Item::Debts(group, input) => {
                let free = input.at(month, Held::No);
                let held = input.at(month, Held::ByDebts);
                together(group.at(month), |first| {
                    let settled = matches!(&first.state, State::Records(settled) if settled.no_debts);
                    if settled { free.clone() } else { held.clone() }
                })
            }
            Item::Activity(active, steady) => together(active.at(month, Held::No), |first| {
                steady.at(month, Held::ByActive(first.counted()))
            }),
        }
    }
}

/// Every option of the first, each with all that it leaves of the second.
fn together(firsts: Vec<Choice>, seconds: impl Fn(&Choice) -> Vec<Choice>) -> Vec<Choice> {
    let pairs = firsts.into_iter().flat_map(|first| {
        let seconds = seconds(&first);
        let left_alone = seconds.first().map_or(0, |second| second.points);
        seconds.into_iter().map(move |second| first.clone().and(second, left_alone))
    });
    pairs.collect()
}
