//! Which open records to settle.
//!
//! To settle one asks for the same effort as to settle another, and what a scorecard sees are the gravest record, the
//! latest, how many are recent, and the court's list. So of all ways to settle so many, settling the gravest first is
//! as good as any; only the court's list may be worth going first. Those two orders, cut off after every record, are
//! all that need be tried; and of one gravity all or none, except where the count of recent ones is small enough to
//! matter.

use std::cmp::Reverse;

use super::{
    SETTLE_EFFORT,
    items::{Choice, Facts, State},
};
use crate::{
    profile::{EXPIRY_MONTHS, Profile, Record, RecordGroup, RecordKind, RecordState},
    scorecard::{Characteristic, Measures, Reads, RecordMeasure, Scorecard},
};

/// The records of one group.
pub(super) struct Group<'a> {
    pub group: RecordGroup,
    characteristics: Vec<(&'a Characteristic, RecordMeasure)>,
    /// With their places in the profile; `None` if they are withheld.
    records: Option<Vec<(usize, Record)>>,
    /// Sets of records to settle, by their places, in the order in which they are settled; the empty one first.
    sets: Vec<Vec<usize>>,
}

impl<'a> Group<'a> {
    pub fn new(group: RecordGroup, scorecard: &'a Scorecard, profile: &Profile, pinned: bool) -> Self {
        let reading = scorecard.characteristics.iter().filter_map(|one| match one.reads {
            Reads::Records(measure) if measure.group() == group => Some((one, measure)),
            _ => None,
        });
        let records = profile.records().map(|records| {
            let own = records.iter().copied().enumerate();
            own.filter(|(_, record)| record.kind.info().group == group).collect::<Vec<_>>()
        });
        let characteristics: Vec<_> = reading.collect();
        let open: Vec<(usize, Record)> =
            records.iter().flatten().filter(|(_, record)| record.stands()).copied().collect();
        let sets = if pinned { vec![Vec::new()] } else { sets(&open, counted_to(&characteristics)) };
        Group { group, characteristics, records, sets }
    }

    /// The options that a month leaves.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        let sets = self.sets.iter().filter(|set| set.is_empty() || month > 0);
        let mut choices: Vec<Choice> = Vec::new();
        for choice in sets.map(|set| self.choice(set, month)) {
            if !choices.iter().any(|other| is_as_good(other, &choice)) {
                choices.push(choice);
            }
        }
        choices
    }

    /// The points that each record of a set is worth in a month, one settled after the other.
    pub fn points_of_each(&self, set: &[usize], month: u16) -> Vec<i32> {
        let mut before = i32::from(self.choice(&[], month).points);
        let gain = |count: usize| {
            let points = i32::from(self.choice(set.get(..count).unwrap_or(set), month).points);
            points - std::mem::replace(&mut before, points)
        };
        (1..=set.len()).map(gain).collect()
    }

    fn choice(&self, set: &[usize], month: u16) -> Choice {
        let moves = set.len() as u16;
        Choice {
            points: self.partials(set, month).iter().map(|(_, points)| points).sum(),
            effort: SETTLE_EFFORT * moves,
            moves,
            months: moves.min(1),
            state: State::Records {
                settled: set.to_vec(),
                facts: self.later(set, month).as_deref().map(facts),
            },
        }
    }

    /// What each of its characteristics gives in a month if a set is settled.
    pub fn partials(&self, set: &[usize], month: u16) -> Vec<(&'a Characteristic, u16)> {
        let measures = self.later(set, month).as_ref().map(Measures::of_records);
        let value = |measure| measures.as_ref().and_then(|all| all.get(measure)).map(|one| one.value);
        self.characteristics.iter().map(|(one, measure)| (*one, one.points(value(*measure)))).collect()
    }

    /// Whether a record stands that could be settled.
    pub fn any_stands(&self) -> bool {
        self.records.iter().flatten().any(|(_, record)| record.stands())
    }

    /// Whether the records are told.
    pub fn is_told(&self) -> bool {
        self.records.is_some()
    }

    fn later(&self, set: &[usize], month: u16) -> Option<Vec<Record>> {
        let later = |(at, record): &(usize, Record)| later(record, set.contains(at), month);
        self.records.as_ref().map(|records| records.iter().map(later).collect())
    }
}

/// A record so many months later, 1 or more; if it is settled, that is in month 1.
fn later(record: &Record, settle: bool, months: u16) -> Record {
    if settle { record.later(1).settled().later(months.saturating_sub(1)) } else { record.later(months) }
}

fn facts(records: &[Record]) -> Facts {
    let counting = || records.iter().filter(|record| record.state() == RecordState::Counts);
    Facts {
        none_open: !counting().any(Record::is_open),
        clean_months: counting().map(Record::ended_months_ago).min().unwrap_or(EXPIRY_MONTHS),
        any: counting().next().is_some(),
    }
}

/// Whether one option asks for no more than another and gives as much, whatever a way asks.
fn is_as_good(one: &Choice, other: &Choice) -> bool {
    let facts = |choice: &Choice| match choice.state {
        State::Records { facts, .. } => facts,
        State::Input(_) => None,
    };
    let as_good = match (facts(one), facts(other)) {
        (Some(one), Some(other)) => {
            (one.none_open || !other.none_open)
                && one.clean_months >= other.clean_months
                && (one.any || !other.any)
        }
        (one, other) => one == other,
    };
    as_good && one.points >= other.points && one.effort <= other.effort
}

/// Up to how many recent records the scorecard counts.
fn counted_to(characteristics: &[(&Characteristic, RecordMeasure)]) -> usize {
    let counts = |measure| matches!(measure, RecordMeasure::RecentCredit | RecordMeasure::RecentService);
    let counting = characteristics.iter().filter(|(_, measure)| counts(*measure));
    counting.flat_map(|(one, _)| &one.attributes).map(|bin| usize::from(bin.from)).max().unwrap_or(0)
}

fn sets(open: &[(usize, Record)], counted_to: usize) -> Vec<Vec<usize>> {
    let mut by_gravity = open.to_vec();
    by_gravity.sort_by_key(|(_, record)| (Reverse(record.severity()), !is_court(record)));
    let mut court_first = by_gravity.clone();
    court_first.sort_by_key(|(_, record)| !is_court(record));
    let mut sets: Vec<Vec<usize>> = vec![Vec::new()];
    for order in [by_gravity, court_first] {
        for count in 1..=order.len() {
            let set: Vec<usize> = order.iter().take(count).map(|(at, _)| *at).collect();
            if matters(&order, count, counted_to) && !sets.contains(&set) {
                sets.push(set);
            }
        }
    }
    sets.sort_by_key(Vec::len);
    sets
}

fn is_court(record: &Record) -> bool {
    record.kind == RecordKind::CourtDefaulter
}

/// Whether stopping after so many can be better than stopping earlier: the next one is of another gravity, or the last
/// of the court's list was settled, or so few are left that their number counts.
fn matters(order: &[(usize, Record)], count: usize, counted_to: usize) -> bool {
    let kind = |at: usize| order.get(at).map(|(_, record)| (record.severity(), is_court(record)));
    order.len() - count <= counted_to || kind(count - 1) != kind(count)
}
