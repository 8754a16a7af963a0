//! Which open records to settle.
//!
//! To settle one asks for the same effort as to settle another, and what a scorecard sees are the gravest record, the
//! latest, how many are recent, and the court's list; what is left unpaid grows graver month by month, and what is settled
//! fades. So of all ways to settle so many, settling those first that would be the gravest in that month is as good as any;
//! only the court's list, and the debts that keep a promise from being kept, may be worth going first. Those four orders,
//! cut off after every record, are all that need be tried; and of one gravity all or none, except where the count of recent
//! ones is small enough to matter.

use std::{cmp::Reverse, rc::Rc};

use super::{
    Goal, SETTLE_EFFORT,
    items::{Choice, State},
    needs::Way,
};
use crate::{
    profile::{EXPIRY_MONTHS, Input, Profile, Record, RecordGroup, RecordKind, RecordState, promise},
    scorecard::{Characteristic, Measures, Reads, RecordMeasure, Scorecard},
};

/// The records of one group.
pub(super) struct Group<'a> {
    /// The input that counts how the promise was kept of which debts are among the records.
    pub promise: Input,
    characteristics: Vec<(&'a Characteristic, RecordMeasure)>,
    /// Whether the records are told.
    told: bool,
    /// Those that count and are settled, but for those that are hidden behind others.
    ended: Vec<Record>,
    /// Those that stand, with their places in the profile.
    open: Vec<(usize, Record)>,
    /// Up to how many recent records the scorecard counts.
    counted_to: usize,
    /// What can be settled, from a month on until the next of them.
    phases: Vec<(u16, Vec<Set>)>,
}

/// Records to settle.
struct Set {
    /// Their places, in the order in which they are settled.
    places: Rc<[usize]>,
    /// What is then seen of those that were open, and whether they are settled.
    seen: Vec<(Record, bool)>,
    /// Whether no debt of the promise is left open.
    no_debts: bool,
}

/// What the records of a group are like.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    /// The places in the profile of those that are settled, in the order in which they are; empty if withheld.
    pub places: Rc<[usize]>,
    /// Whether no debt is left open of the promise that the group's input counts.
    pub no_debts: bool,
    /// Whether none is open, and how long none has ended; `None` if they are withheld.
    facts: Option<Facts>,
}

/// What conditions ask of the records of a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Facts {
    none_open: bool,
    clean_months: u16,
}

impl<'a> Group<'a> {
    pub fn new(
        group: RecordGroup,
        promise: Input,
        scorecard: &'a Scorecard,
        profile: &Profile,
        goal: &Goal,
    ) -> Self {
        let reading = scorecard.characteristics.iter().filter_map(|one| match one.reads {
            Reads::Records(measure) if measure.group() == group => Some((one, measure)),
            _ => None,
        });
        let characteristics: Vec<_> = reading.collect();
        let counted_to = counted_to(&characteristics);
        let all = profile.records().unwrap_or_default().iter().copied().enumerate();
        let counting = all
            .filter(|(_, record)| record.kind.info().group == group && record.state() == RecordState::Counts);
        let (open, ended): (Vec<_>, Vec<_>) = counting.partition(|(_, record)| record.is_open());
        let mut group = Group {
            promise,
            characteristics,
            told: profile.records().is_some(),
            ended: not_hidden(ended.into_iter().map(|(_, record)| record), counted_to),
            open,
            counted_to,
            phases: Vec::new(),
        };
        group.phases = group.phases(goal);
        group
    }

    /// What can be settled in every month of a horizon. It changes when one of those left open becomes graver.
    fn phases(&self, goal: &Goal) -> Vec<(u16, Vec<Set>)> {
        let mut phases = Vec::new();
        let mut before: Option<Vec<u8>> = None;
        for month in 1..=goal.within_months {
            let severities: Vec<u8> =
                self.open.iter().map(|(_, record)| record.later(month).severity()).collect();
            if before.as_ref() == Some(&severities) {
                continue;
            }
            let sets = if goal.pins_records() { vec![Vec::new()] } else { self.sets(&severities) };
            phases.push((month, sets.iter().map(|set| self.set(set, &severities)).collect()));
            before = Some(severities);
        }
        phases
    }

    /// Sets of records worth settling, each as places among those that are open, the empty one first.
    fn sets(&self, severities: &[u8]) -> Vec<Vec<usize>> {
        let severity = |at: usize| severities.get(at).copied().unwrap_or(0);
        let mut sets: Vec<Vec<usize>> = vec![Vec::new()];
        for (court, debts) in [(false, false), (true, false), (false, true), (true, true)] {
            let first = |at: usize| court && self.is_court(at) || debts && self.is_debt(at);
            let mut order: Vec<usize> = (0..self.open.len()).collect();
            order.sort_by_key(|at| (!first(*at), Reverse(severity(*at))));
            let forced = order.iter().filter(|at| first(**at)).count();
            let kind = |at: usize| order.get(at).map(|at| severity(*at));
            for count in forced.max(1)..=order.len() {
                let few_left = order.len() - count <= self.counted_to;
                if count == forced || few_left || kind(count - 1) != kind(count) {
                    let set: Vec<usize> = order.iter().take(count).copied().collect();
                    if !sets.iter().any(|other| is_same(other, &set)) {
                        sets.push(set);
                    }
                }
            }
        }
        sets.sort_by_key(Vec::len);
        sets
    }

    /// What is seen if a set is settled: of those alike, no more than are counted.
    fn set(&self, places: &[usize], severities: &[u8]) -> Set {
        let mut settled = vec![false; self.open.len()];
        for at in places {
            if let Some(place) = settled.get_mut(*at) {
                *place = true;
            }
        }
        let severity = |at: usize, record: &Record, is_settled: bool| {
            let later = || record.later(1).severity();
            if is_settled { later() } else { severities.get(at).copied().unwrap_or(0) }
        };
        let mut by_severity: Vec<(u8, Record, bool)> = (self.open.iter().zip(&settled).enumerate())
            .map(|(at, ((_, record), settled))| (severity(at, record, *settled), *record, *settled))
            .collect();
        by_severity.sort_by_key(|(severity, ..)| Reverse(*severity));
        let alike = |one: &(Record, bool), other: &(Record, bool)| {
            one.1 == other.1 && is_court(&one.0) == is_court(&other.0)
        };
        let no_debts = (self.open.iter().zip(&settled))
            .all(|((_, record), settled)| *settled || promise(record.kind) != Some(self.promise));
        Set {
            places: places.iter().filter_map(|at| Some(self.open.get(*at)?.0)).collect(),
            seen: first_of_each(
                by_severity.into_iter().map(|(_, record, settled)| (record, settled)),
                self.counted_to,
                alike,
            ),
            no_debts,
        }
    }

    /// The options that a month leaves.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        let phase = self.phases.iter().rev().find(|(from, _)| *from <= month).or(self.phases.first());
        let mut choices: Vec<Choice> = Vec::new();
        for choice in phase.iter().flat_map(|(_, sets)| sets).map(|set| self.choice(set, month)) {
            if !choices.iter().any(|other| is_as_good(other, &choice)) {
                choices.push(choice);
            }
        }
        choices
    }

    /// The points that each record of a set is worth in a month, one settled after the other.
    pub fn points_of_each(&self, places: &[usize], month: u16) -> Vec<i32> {
        let points = |count: usize| {
            let set = self.set_of(places.get(..count).unwrap_or(places), month);
            i32::from(self.choice(&set, month).points)
        };
        let mut before = points(0);
        let gain = |count: usize| {
            let after = points(count);
            after - std::mem::replace(&mut before, after)
        };
        (1..=places.len()).map(gain).collect()
    }

    /// A set by its places in the profile.
    fn set_of(&self, places: &[usize], month: u16) -> Set {
        let own = places.iter().filter_map(|place| self.open.iter().position(|(own, _)| own == place));
        let severities: Vec<u8> =
            self.open.iter().map(|(_, record)| record.later(month).severity()).collect();
        self.set(&own.collect::<Vec<_>>(), &severities)
    }

    fn choice(&self, set: &Set, month: u16) -> Choice {
        let moves = set.places.len() as u16;
        let later = self.told.then(|| self.later(set, month));
        Choice {
            points: self.partials_of(later.as_deref()).map(|(_, points)| points).sum(),
            effort: SETTLE_EFFORT * moves,
            moves,
            state: State::Records(Settled {
                places: Rc::clone(&set.places),
                no_debts: set.no_debts,
                facts: later.as_deref().map(facts),
            }),
        }
    }

    /// What is seen so many months later.
    fn later(&self, set: &Set, months: u16) -> Vec<Record> {
        let ended = self.ended.iter().map(|record| record.later(months));
        ended.chain(set.seen.iter().map(|(record, settle)| later(record, *settle, months))).collect()
    }

    /// What each of its characteristics gives in a month if a set is settled.
    pub fn partials(&self, places: &[usize], month: u16) -> Vec<(&'a Characteristic, u16)> {
        let later = self.told.then(|| self.later(&self.set_of(places, month), month));
        self.partials_of(later.as_deref()).collect()
    }

    fn partials_of(&self, records: Option<&[Record]>) -> impl Iterator<Item = (&'a Characteristic, u16)> {
        let measures = records.map(Measures::of_records);
        let value = move |measure| Some(measures.as_ref()?.get(measure)?.value);
        self.characteristics.iter().map(move |(one, measure)| (*one, one.points(value(*measure))))
    }

    /// Whether a record stands that could be settled.
    pub fn any_stands(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether the records are told.
    pub fn is_told(&self) -> bool {
        self.told
    }

    /// Whether the record at a place in the profile is a debt of the group's promise.
    pub fn is_debt_at(&self, place: usize) -> bool {
        self.open.iter().any(|(own, record)| *own == place && promise(record.kind) == Some(self.promise))
    }

    fn is_debt(&self, at: usize) -> bool {
        self.open.get(at).is_some_and(|(_, record)| promise(record.kind) == Some(self.promise))
    }

    fn is_court(&self, at: usize) -> bool {
        self.open.get(at).is_some_and(|(_, record)| is_court(record))
    }
}

impl Settled {
    /// Whether the records are as a way asks.
    pub fn allows(&self, way: &Way) -> bool {
        let asked = way.none_open || way.clean_months > 0;
        let as_asked =
            |facts: Facts| (facts.none_open || !way.none_open) && facts.clean_months >= way.clean_months;
        !way.any_record && self.facts.map_or(!asked, as_asked)
    }
}

/// Of settled records those that are not hidden behind others: behind so many that ended in the same month, and are as
/// grave or graver, that one more of them is not counted.
fn not_hidden(ended: impl Iterator<Item = Record>, counted_to: usize) -> Vec<Record> {
    let mut by_gravity: Vec<Record> = ended.collect();
    by_gravity.sort_by_key(|record| Reverse(record.severity()));
    let alike = |one: &Record, other: &Record| {
        one.settled_months_ago == other.settled_months_ago && is_court(one) == is_court(other)
    };
    first_of_each(by_gravity.into_iter(), counted_to, alike)
}

/// The first so many of each sort, one at least.
fn first_of_each<T>(all: impl Iterator<Item = T>, count: usize, alike: impl Fn(&T, &T) -> bool) -> Vec<T> {
    let mut first: Vec<T> = Vec::new();
    for one in all {
        if first.iter().filter(|other| alike(other, &one)).nth(count.saturating_sub(1)).is_none() {
            first.push(one);
        }
    }
    first
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
    }
}

/// Whether one option asks for no more than another and gives as much, whatever a way asks.
fn is_as_good(one: &Choice, other: &Choice) -> bool {
    let (State::Records(first), State::Records(second)) = (&one.state, &other.state) else { return false };
    let as_good = match (first.facts, second.facts) {
        (Some(first), Some(second)) => {
            (first.none_open || !second.none_open) && first.clean_months >= second.clean_months
        }
        (first, second) => first == second,
    };
    as_good
        && (first.no_debts || !second.no_debts)
        && one.points >= other.points
        && one.effort <= other.effort
}

/// Up to how many recent records the scorecard counts.
fn counted_to(characteristics: &[(&Characteristic, RecordMeasure)]) -> usize {
    let counts = |measure| matches!(measure, RecordMeasure::RecentCredit | RecordMeasure::RecentService);
    let counting = characteristics.iter().filter(|(_, measure)| counts(*measure));
    counting.flat_map(|(one, _)| &one.attributes).map(|bin| usize::from(bin.from)).max().unwrap_or(0)
}

/// Whether two sets hold the same records, in whatever order.
fn is_same(one: &[usize], other: &[usize]) -> bool {
    one.len() == other.len() && one.iter().all(|at| other.contains(at))
}

fn is_court(record: &Record) -> bool {
    record.kind == RecordKind::CourtDefaulter
}
