//! Which open records to settle.
//!
//! To settle one asks for the same effort as to settle another, and what a scorecard sees are the gravest record, the
//! latest, how many are recent, and the court's list. So of all ways to settle so many, settling the gravest first is
//! as good as any; only the court's list may be worth going first. Those two orders, cut off after every record, are
//! all that need be tried; and of one gravity all or none, except where the count of recent ones is small enough to
//! matter.

use std::{cmp::Reverse, rc::Rc};

use super::{
    SETTLE_EFFORT,
    items::{Choice, Facts, State},
};
use crate::{
    profile::{EXPIRY_MONTHS, MAX_RECORDS, Profile, Record, RecordGroup, RecordKind, RecordState},
    scorecard::{Characteristic, Measures, Reads, RecordMeasure, Scorecard},
};

/// The records of one group.
pub(super) struct Group<'a> {
    pub group: RecordGroup,
    characteristics: Vec<(&'a Characteristic, RecordMeasure)>,
    /// With their places in the profile, the gravest first; `None` if they are withheld.
    records: Option<Vec<(usize, Record)>>,
    /// Up to how many recent records the scorecard counts.
    counted_to: usize,
    /// Sets of records to settle, the empty one first.
    sets: Vec<Set>,
}

/// Records to settle.
struct Set {
    /// Their places, in the order in which they are settled.
    places: Rc<[usize]>,
    /// What is then seen of all records, and which of them are settled; `None` if they are withheld.
    seen: Option<Vec<(Record, bool)>>,
}

impl<'a> Group<'a> {
    pub fn new(group: RecordGroup, scorecard: &'a Scorecard, profile: &Profile, pinned: bool) -> Self {
        let reading = scorecard.characteristics.iter().filter_map(|one| match one.reads {
            Reads::Records(measure) if measure.group() == group => Some((one, measure)),
            _ => None,
        });
        let records = profile.records().map(|records| {
            let own = records.iter().copied().enumerate();
            let mut own: Vec<_> = own.filter(|(_, record)| record.kind.info().group == group).collect();
            own.sort_by_key(|(_, record)| Reverse(record.severity()));
            own
        });
        let characteristics: Vec<_> = reading.collect();
        let open: Vec<(usize, Record)> =
            records.iter().flatten().filter(|(_, record)| record.stands()).copied().collect();
        let counted_to = counted_to(&characteristics);
        let places = if pinned { vec![Vec::new()] } else { sets(&open, counted_to) };
        let mut group = Group { group, characteristics, records, counted_to, sets: Vec::new() };
        group.sets = places.iter().map(|places| group.set(places)).collect();
        group
    }

    fn set(&self, places: &[usize]) -> Set {
        let mut settled = [false; MAX_RECORDS];
        for at in places {
            if let Some(place) = settled.get_mut(*at) {
                *place = true;
            }
        }
        let is_settled = |at: usize| settled.get(at).copied().unwrap_or(false);
        let seen = self.records.as_ref().map(|records| {
            let told = records.iter().map(|(at, record)| (*record, is_settled(*at)));
            not_hidden(told, self.counted_to)
        });
        Set { places: places.into(), seen }
    }

    /// The options that a month leaves.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        let sets = self.sets.iter().filter(|set| set.places.is_empty() || month > 0);
        let mut choices: Vec<Choice> = Vec::new();
        for choice in sets.map(|set| self.choice(set, month)) {
            if !choices.iter().any(|other| is_as_good(other, &choice)) {
                choices.push(choice);
            }
        }
        choices
    }

    /// The points that each record of a set is worth in a month, one settled after the other.
    pub fn points_of_each(&self, places: &[usize], month: u16) -> Vec<i32> {
        let points = |count: usize| {
            let set = self.set(places.get(..count).unwrap_or(places));
            i32::from(self.choice(&set, month).points)
        };
        let mut before = points(0);
        let gain = |count: usize| {
            let after = points(count);
            after - std::mem::replace(&mut before, after)
        };
        (1..=places.len()).map(gain).collect()
    }

    fn choice(&self, set: &Set, month: u16) -> Choice {
        let (moves, later) = (set.places.len() as u16, set.later(month));
        Choice {
            points: self.partials_of(later.as_deref()).map(|(_, points)| points).sum(),
            effort: SETTLE_EFFORT * moves,
            moves,
            months: moves.min(1),
            state: State::Records { settled: Rc::clone(&set.places), facts: later.as_deref().map(facts) },
        }
    }

    /// What each of its characteristics gives in a month if a set is settled.
    pub fn partials(&self, places: &[usize], month: u16) -> Vec<(&'a Characteristic, u16)> {
        self.partials_of(self.set(places).later(month).as_deref()).collect()
    }

    fn partials_of(&self, records: Option<&[Record]>) -> impl Iterator<Item = (&'a Characteristic, u16)> {
        let measures = records.map(Measures::of_records);
        let value = move |measure| Some(measures.as_ref()?.get(measure)?.value);
        self.characteristics.iter().map(move |(one, measure)| (*one, one.points(value(*measure))))
    }

    /// Whether a record stands that could be settled.
    pub fn any_stands(&self) -> bool {
        self.records.iter().flatten().any(|(_, record)| record.stands())
    }

    /// Whether the records are told.
    pub fn is_told(&self) -> bool {
        self.records.is_some()
    }
}

impl Set {
    /// What is seen so many months later.
    fn later(&self, months: u16) -> Option<Vec<Record>> {
        let seen = self.seen.as_ref()?;
        Some(seen.iter().map(|(record, settle)| later(record, *settle, months)).collect())
    }
}

/// Of records, the gravest first, those that count and are not hidden behind others: behind so many that ended in the same
/// month, and are as grave or graver, that one more of them is not counted.
fn not_hidden(records: impl Iterator<Item = (Record, bool)>, counted_to: usize) -> Vec<(Record, bool)> {
    let mut seen: Vec<(Record, bool)> = Vec::new();
    for one in records.filter(|(record, _)| record.state() == RecordState::Counts) {
        let like = |(record, settle): &(Record, bool)| (record.settled_months_ago, *settle, is_court(record));
        let mut alike = seen.iter().filter(|other| like(other) == like(&one));
        if alike.nth(counted_to.saturating_sub(1)).is_none() {
            seen.push(one);
        }
    }
    seen
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
