//! For every month the cheapest choice that meets the goal; of those, the best ones.

use super::{
    BestIn, Goal,
    items::{Choice, Item, items},
    needs::Alternative,
};
use crate::{
    profile::Profile,
    scorecard::Scorecard,
    sort::{highest_first, sort_by_key},
};

/// The most ways in between that are given beside the best.
const IN_BETWEEN: usize = 3;

/// A choice for every item that meets the goal in a month.
#[derive(Clone, Debug)]
pub(super) struct Found {
    pub month: u16,
    pub effort: u16,
    pub moves: u16,
    /// For every item what is chosen, and what would be without a move.
    pub choices: Vec<(Choice, Choice)>,
    pub best: Vec<BestIn>,
}

pub(super) struct Search<'a> {
    scorecard: &'a Scorecard,
    ways: &'a [Alternative],
    horizon: u16,
    items: Vec<Item<'a>>,
}

/// What a choice must be cheap in; the other decides what is equal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Effort,
    Moves,
}

impl Order {
    /// One number to compare and to add. Neither part can reach 16 bits: 23 items, 120 months, effort of 5 at most.
    fn cost(self, choice: &Choice) -> u32 {
        let (effort, moves) = (u32::from(choice.effort), u32::from(choice.moves));
        match self {
            Order::Effort => (effort << 16) + moves,
            Order::Moves => (moves << 16) + effort,
        }
    }
}

impl<'a> Search<'a> {
    pub fn new(scorecard: &'a Scorecard, profile: &Profile, goal: &Goal, ways: &'a [Alternative]) -> Self {
        let items = items(scorecard, profile, goal, ways);
        Search { scorecard, ways, horizon: goal.within_months, items }
    }

    /// The items among which was chosen.
    pub fn items(&self) -> &[Item<'a>] {
        &self.items
    }

    /// The best ways, the soonest first; empty if there is none.
    pub fn run(&self) -> Vec<Found> {
        let (mut by_effort, mut by_moves): (Vec<Found>, Vec<Found>) = (Vec::new(), Vec::new());
        let mut before = Vec::new();
        for month in 1..=self.horizon {
            let table: Vec<Vec<Choice>> = self.items.iter().map(|item| item.at(month)).collect();
            if table == before {
                continue;
            }
            self.improve(&mut by_effort, &table, month, Order::Effort);
            self.improve(&mut by_moves, &table, month, Order::Moves);
            if by_effort.last().is_some_and(|found| found.effort == 0 && found.moves == 0) {
                break;
            }
            before = table;
        }
        named(by_effort, by_moves)
    }

    /// Adds the cheapest choice of a month, if it is cheaper than all before.
    fn improve(&self, found: &mut Vec<Found>, table: &[Vec<Choice>], month: u16, order: Order) {
        let limit = found.last().map_or(u32::MAX, |best| match order {
            Order::Effort => u32::from(best.effort) << 16,
            Order::Moves => u32::from(best.moves) << 16,
        });
        let solved = self.ways.iter().filter_map(|way| self.solve(table, way, order, limit));
        let Some((_, picks)) = solved.min_by_key(|(cost, _)| *cost) else { return };
        let chosen = |(options, pick): (&Vec<Choice>, usize)| {
            Some((options.get(pick)?.clone(), options.first()?.clone()))
        };
        let choices: Vec<(Choice, Choice)> = table.iter().zip(picks).filter_map(chosen).collect();
        let sum = |of: fn(&Choice) -> u16| choices.iter().map(|(choice, _)| of(choice)).sum();
        let (effort, moves) = (sum(|choice| choice.effort), sum(|choice| choice.moves));
        found.push(Found { month, effort, moves, choices, best: Vec::new() });
    }

    /// The cheapest choice that meets a way and costs less than `limit`: its cost, and the option of every item.
    fn solve(
        &self,
        table: &[Vec<Choice>],
        way: &Alternative,
        order: Order,
        limit: u32,
    ) -> Option<(u32, Vec<usize>)> {
        let mut options = Vec::with_capacity(table.len());
        for choices in table {
            let allowed = choices.iter().enumerate().filter(|(_, choice)| choice.allows(way));
            let best = worth_having(allowed.map(|(at, choice)| (at, choice.points, order.cost(choice))));
            (!best.is_empty()).then(|| options.push(best))?;
        }
        let needed = way.score.map_or(0, |score| score.saturating_sub(self.scorecard.base_score));
        cheapest(&options, needed, limit)
    }
}

/// An option: its place among the choices, its points, its cost.
type Option3 = (usize, u16, u32);

/// The options that are worth having: each dearer than the one before gives more points.
fn worth_having(options: impl Iterator<Item = Option3>) -> Vec<Option3> {
    let mut sorted: Vec<Option3> = options.collect();
    sort_by_key(&mut sorted, |&(_, points, cost)| (u64::from(cost) << 16) + u64::from(u16::MAX - points));
    let mut best: Vec<Option3> = Vec::with_capacity(sorted.len());
    for option in sorted {
        if best.last().is_none_or(|(_, points, _)| option.1 > *points) {
            best.push(option);
        }
    }
    best
}

/// One option of every item, together at least `needed` points, at the least cost below `limit`: a multiple-choice
/// knapsack, by dynamic programming over the points above the cheapest options.
fn cheapest(items: &[Vec<Option3>], needed: u16, limit: u32) -> Option<(u32, Vec<usize>)> {
    let first =
        |of: fn(&Option3) -> u32| -> u32 { items.iter().filter_map(|item| item.first()).map(of).sum() };
    let base_cost = first(|option| option.2);
    if base_cost >= limit {
        return None;
    }
    let gap = u32::from(needed).saturating_sub(first(|option| u32::from(option.1)));
    let most: u32 = items.iter().filter_map(|item| Some(u32::from(item.last()?.1 - item.first()?.1))).sum();
    if most < gap {
        return None;
    }
    let cells = gap as usize + 1;
    // The least cost of the items so far that gives exactly so many points more, all from `gap` up being one.
    let mut costs = vec![u32::MAX; cells];
    if let Some(start) = costs.first_mut() {
        *start = base_cost;
    }
    let mut steps: Vec<Vec<(u16, u16)>> = Vec::with_capacity(items.len());
    for item in items {
        let (after, step) = add_item(&costs, item, limit);
        costs = after;
        steps.push(step);
    }
    let cost = *costs.last()?;
    (cost < limit).then(|| (cost, walk_back(items, &steps, gap as usize)))
}

/// The costs with one more item, and for each cell the option that led there and the cell it came from.
fn add_item(costs: &[u32], item: &[Option3], limit: u32) -> (Vec<u32>, Vec<(u16, u16)>) {
    let Some(&(_, base_points, base_cost)) = item.first() else { return (costs.to_vec(), Vec::new()) };
    let mut after = costs.to_vec();
    let mut steps: Vec<(u16, u16)> = (0..costs.len()).map(|cell| (0, cell as u16)).collect();
    for (option, &(_, points, cost)) in item.iter().enumerate().skip(1) {
        let (gain, dearer) = (usize::from(points - base_points), cost - base_cost);
        for (cell, &before) in costs.iter().enumerate() {
            if before >= limit {
                continue;
            }
            let to = (cell + gain).min(costs.len() - 1);
            if let (Some(place), Some(step)) = (after.get_mut(to), steps.get_mut(to))
                && before + dearer < *place
            {
                *place = before + dearer;
                *step = (option as u16, cell as u16);
            }
        }
    }
    (after, steps)
}

fn walk_back(items: &[Vec<Option3>], steps: &[Vec<(u16, u16)>], end: usize) -> Vec<usize> {
    let mut cell = end;
    let mut picks: Vec<usize> = (items.iter().zip(steps).rev())
        .map(|(item, step)| {
            let (option, from) = step.get(cell).copied().unwrap_or_default();
            cell = usize::from(from);
            item.get(usize::from(option)).map_or(0, |(at, _, _)| *at)
        })
        .collect();
    picks.reverse();
    picks
}

/// The best of all, each once, with a few in between.
fn named(by_effort: Vec<Found>, by_moves: Vec<Found>) -> Vec<Found> {
    let last = by_effort.len().saturating_sub(1);
    let mut named: Vec<Found> = Vec::new();
    let between = in_between(&by_effort);
    for (at, mut found) in by_effort.into_iter().enumerate() {
        found.best.extend((at == 0).then_some(BestIn::Soonest));
        found.best.extend((at == last).then_some(BestIn::Easiest));
        if !found.best.is_empty() || between.contains(&at) {
            named.push(found);
        }
    }
    if let Some(mut fewest) = by_moves.into_iter().next_back() {
        fewest.best = vec![BestIn::FewestMoves];
        let same = |other: &&mut Found| {
            (other.month, other.effort, other.moves) == (fewest.month, fewest.effort, fewest.moves)
        };
        match named.iter_mut().find(same) {
            Some(other) => other.best.push(BestIn::FewestMoves),
            None => named.push(fewest),
        }
    }
    let parts = |found: &Found| [found.month, found.effort, found.moves].map(u64::from);
    sort_by_key(&mut named, |found| parts(found).into_iter().fold(0, |key, part| (key << 16) + part));
    named
}

/// The places of the ways in between that save the most effort against the one before.
fn in_between(by_effort: &[Found]) -> Vec<usize> {
    let mut saved: Vec<(u16, usize)> = by_effort
        .windows(2)
        .enumerate()
        .filter_map(|(at, pair)| Some((pair.first()?.effort - pair.get(1)?.effort, at + 1)))
        .filter(|(_, at)| at + 1 < by_effort.len())
        .collect();
    sort_by_key(&mut saved, |&(effort, _)| highest_first(effort));
    saved.into_iter().take(IN_BETWEEN).map(|(_, at)| at).collect()
}
