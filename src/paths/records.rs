//! Which open records to settle.
//!
//! To settle one asks for the same effort as to settle another, and what a scorecard sees are the gravest record, the
//! latest, how many are recent, and the court's list; what is left unpaid grows graver month by month, and what is settled
//! fades. So of all ways to settle so many, settling those first that would be the gravest in that month is as good as any;
//! only the court's list, and the debts that keep a promise from being kept, may be worth going first. Those four orders,
//! cut off after every record, are all that need be tried; and of one severity all or none, except where the count of recent
//! ones is small enough to matter.

use std::rc::Rc;

use super::{
    Goal, SETTLE_EFFORT,
    items::{Choice, State},
    needs::Alternative,
};
use crate::{
    profile::{CreditRecord, EXPIRY_MONTHS, Input, Profile, RecordGroup, RecordKind, RecordState, promise},
    scorecard::{Ceiling, Characteristic, HIGHEST_SCORE, Measures, Reads, RecordMeasure, Scorecard},
    sort::{highest_first, sort_by_key},
};

/// The records of one group.
pub(super) struct Group<'a> {
    /// The input that counts how the promise was kept of which debts are among the records.
    pub promise: Input,
    characteristics: Vec<(&'a Characteristic, RecordMeasure)>,
    ceilings: Vec<&'a Ceiling>,
    /// Whether the records are given.
    given: bool,
    /// Those that count and are settled, but for those that are hidden behind others.
    ended: Vec<CreditRecord>,
    /// Those that stand, with their places in the profile.
    open: Vec<(usize, CreditRecord)>,
    /// Up to how many recent records the scorecard counts.
    counted_to: usize,
    /// What can be settled, from a month on until the next of them.
    phases: Vec<(u16, Vec<Set>)>,
}

/// Records to settle.
struct Set {
    /// Their places, in the order in which they are settled.
    places: Rc<[usize]>,
    /// What is then seen of those that were open.
    seen: Vec<Seen>,
    /// Whether no debt of the promise is left open.
    no_debts: bool,
}

/// So many records of which only the gravest need be looked at: those alike in whether they are on the court's list, and in
/// whether they are settled.
struct Seen {
    gravest: CreditRecord,
    count: u16,
    settled: bool,
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
    /// The most that the score can be.
    most: u16,
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
            ceilings: scorecard.ceilings.iter().filter(|one| one.records.group() == group).collect(),
            given: profile.records().is_some(),
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
            let nothing = || vec![self.set(&[], &[self.by_severity(&severities), Vec::new()])];
            phases.push((month, if goal.pins_records() { nothing() } else { self.sets(&severities) }));
            before = Some(severities);
        }
        phases
    }

    /// Sets of records worth settling, the empty one first.
    fn sets(&self, severities: &[u8]) -> Vec<Set> {
        let orders =
            [severities.to_vec(), self.open.iter().map(|(_, one)| one.later(1).severity()).collect()]
                .map(|severities| self.by_severity(&severities));
        let severity = |at: &usize| severities.get(*at).copied();
        let mut tried: Vec<Vec<bool>> = vec![vec![false; self.open.len()]];
        let mut sets = vec![self.set(&[], &orders)];
        for (court, debts) in [(false, false), (true, false), (false, true), (true, true)] {
            let first = |at: &usize| court && self.is_court(*at) || debts && self.is_debt(*at);
            let [by_severity, _] = &orders;
            let (mut order, rest): (Vec<usize>, Vec<usize>) = by_severity.iter().partition(|at| first(at));
            let forced = order.len();
            order.extend(rest);
            let mut settled = vec![false; self.open.len()];
            for (count, at) in (1..).zip(&order) {
                if let Some(place) = settled.get_mut(*at) {
                    *place = true;
                }
                let few_left = order.len() - count <= self.counted_to;
                let last_of_its_kind = order.get(count).and_then(severity) != severity(at);
                let worth = count == forced || count > forced && (few_left || last_of_its_kind);
                if worth && !tried.contains(&settled) {
                    tried.push(settled.clone());
                    sets.push(self.set(order.get(..count).unwrap_or_default(), &orders));
                }
            }
        }
        sort_by_key(&mut sets, |set| set.places.len() as u64);
        sets
    }

    /// The open records, the gravest first.
    fn by_severity(&self, severities: &[u8]) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.open.len()).collect();
        sort_by_key(&mut order, |at| highest_first(severities.get(*at).copied().unwrap_or(0)));
        order
    }

    /// What is seen if a set is settled. Orders are those of the records left open, and of those settled, the gravest first.
    fn set(&self, places: &[usize], orders: &[Vec<usize>; 2]) -> Set {
        let mut settled = vec![false; self.open.len()];
        for at in places {
            if let Some(place) = settled.get_mut(*at) {
                *place = true;
            }
        }
        let is_settled = |at: usize| settled.get(at).copied().unwrap_or(false);
        let mut seen: Vec<Seen> = Vec::new();
        for (order, settled) in orders.iter().zip([false, true]) {
            let alike = order.iter().filter(|at| is_settled(**at) == settled);
            for (_, record) in alike.filter_map(|at| self.open.get(*at)) {
                let like =
                    |one: &&mut Seen| one.settled == settled && is_court(&one.gravest) == is_court(record);
                match seen.iter_mut().find(like) {
                    Some(one) => one.count += 1,
                    None => seen.push(Seen { gravest: *record, count: 1, settled }),
                }
            }
        }
        Set {
            places: places.iter().filter_map(|at| Some(self.open.get(*at)?.0)).collect(),
            seen,
            no_debts: (0..self.open.len()).all(|at| is_settled(at) || !self.is_debt(at)),
        }
    }

    /// The options that a month leaves.
    pub fn at(&self, month: u16) -> Vec<Choice> {
        let phase = self.phases.iter().rev().find(|(from, _)| *from <= month).or(self.phases.first());
        let ended = self.ended(month);
        let mut choices: Vec<Choice> = Vec::new();
        for choice in phase.iter().flat_map(|(_, sets)| sets).map(|set| self.choice(set, month, ended)) {
            if !choices.iter().any(|other| is_as_good(other, &choice)) {
                choices.push(choice);
            }
        }
        choices
    }

    /// The points that each record of a set is worth in a month, one settled after the other.
    pub fn points_of_each(&self, places: &[usize], month: u16) -> Vec<i32> {
        let (own, orders, ended) = (self.own(places), self.orders(month), self.ended(month));
        let points = |count: usize| {
            let set = self.set(own.get(..count).unwrap_or(&own), &orders);
            i32::from(self.choice(&set, month, ended).points)
        };
        let mut before = points(0);
        let gain = |count: usize| {
            let after = points(count);
            after - std::mem::replace(&mut before, after)
        };
        (1..=own.len()).map(gain).collect()
    }

    /// Among those that are open, by their places in the profile.
    fn own(&self, places: &[usize]) -> Vec<usize> {
        let own = |place: &usize| self.open.binary_search_by_key(place, |(own, _)| *own).ok();
        places.iter().filter_map(own).collect()
    }

    /// The open records in a month, and those that are settled in month 1: each the gravest first.
    fn orders(&self, month: u16) -> [Vec<usize>; 2] {
        [month, 1].map(|month| {
            let later = self.open.iter().map(|(_, record)| record.later(month).severity());
            self.by_severity(&later.collect::<Vec<_>>())
        })
    }

    fn choice(&self, set: &Set, month: u16, ended: Looks) -> Choice {
        let moves = set.places.len() as u16;
        let looks = self.given.then(|| ended.with(set, month));
        Choice {
            points: self.partials_of(looks).map(|(_, points)| points).sum(),
            effort: SETTLE_EFFORT * moves,
            moves,
            state: State::Records(Settled {
                places: Rc::clone(&set.places),
                no_debts: set.no_debts,
                facts: looks.map(|looks| Facts { most: self.most(&looks.measures), ..looks.facts }),
            }),
        }
    }

    /// The most that the score can be.
    fn most(&self, measures: &Measures) -> u16 {
        let most = |one: &&Ceiling| Some(one.at(measures.get(one.records)?.value));
        self.ceilings.iter().filter_map(most).min().unwrap_or(HIGHEST_SCORE)
    }

    /// The ceiling that lets the score be so much and no more in a month if a set is settled.
    pub fn ceiling_at(&self, places: &[usize], month: u16, most: u16) -> Option<&'a Ceiling> {
        let looks = self.given.then(|| self.looks(places, month))?;
        let holds = |one: &&&Ceiling| {
            looks.measures.get(one.records).is_some_and(|measure| one.at(measure.value) == most)
        };
        self.ceilings.iter().find(holds).copied()
    }

    fn looks(&self, places: &[usize], month: u16) -> Looks {
        self.ended(month).with(&self.set(&self.own(places), &self.orders(month)), month)
    }

    /// What the records that are settled already look like so many months later.
    fn ended(&self, months: u16) -> Looks {
        let facts = Facts { none_open: true, clean_months: EXPIRY_MONTHS, most: HIGHEST_SCORE };
        let none = Looks { measures: Measures::of_records([]), facts };
        self.ended.iter().fold(none, |looks, record| looks.and(&record.later(months), 1))
    }

    /// What each of its characteristics gives in a month if a set is settled.
    pub fn partials(&self, places: &[usize], month: u16) -> Vec<(&'a Characteristic, u16)> {
        self.partials_of(self.given.then(|| self.looks(places, month))).collect()
    }

    fn partials_of(&self, looks: Option<Looks>) -> impl Iterator<Item = (&'a Characteristic, u16)> {
        let value = move |measure| Some(looks?.measures.get(measure)?.value);
        self.characteristics.iter().map(move |(one, measure)| (*one, one.points(value(*measure))))
    }

    /// Whether a record stands that could be settled.
    pub fn any_stands(&self) -> bool {
        !self.open.is_empty()
    }

    /// Whether the records are given.
    pub fn is_told(&self) -> bool {
        self.given
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

/// What records look like in a month: to the scorecard, and to conditions.
#[derive(Clone, Copy)]
struct Looks {
    measures: Measures,
    facts: Facts,
}

impl Looks {
    fn with(self, set: &Set, month: u16) -> Looks {
        set.seen
            .iter()
            .fold(self, |looks, seen| looks.and(&later(&seen.gravest, seen.settled, month), seen.count))
    }

    fn and(self, record: &CreditRecord, count: u16) -> Looks {
        let Looks { measures, mut facts } = self;
        if record.state() == RecordState::Counts {
            facts.none_open &= !record.is_open();
            facts.clean_months = facts.clean_months.min(record.ended_months_ago());
        }
        Looks { measures: measures.and(record, count), facts }
    }
}

impl Settled {
    /// Whether the records are as a way asks.
    pub fn allows(&self, way: &Alternative) -> bool {
        let asked = way.none_open || way.clean_months > 0;
        let as_asked = |facts: Facts| {
            (facts.none_open || !way.none_open)
                && facts.clean_months >= way.clean_months
                && way.score.is_none_or(|score| facts.most >= score)
        };
        !way.any_record && !way.records_given && self.facts.map_or(!asked, as_asked)
    }

    /// The most that the score can be because of these records.
    pub fn most(&self) -> u16 {
        self.facts.map_or(HIGHEST_SCORE, |facts| facts.most)
    }
}

/// Of settled records those that are not hidden behind others: behind so many that ended in the same month, and are as
/// grave or graver, that one more of them is not counted.
fn not_hidden(ended: impl Iterator<Item = CreditRecord>, counted_to: usize) -> Vec<CreditRecord> {
    let mut gravest_first: Vec<CreditRecord> = ended.collect();
    sort_by_key(&mut gravest_first, |record| highest_first(record.severity()));
    let mut seen: Vec<CreditRecord> = Vec::new();
    for one in gravest_first {
        let alike = |other: &&CreditRecord| {
            one.settled_months_ago == other.settled_months_ago && is_court(&one) == is_court(other)
        };
        if seen.iter().filter(alike).nth(counted_to.saturating_sub(1)).is_none() {
            seen.push(one);
        }
    }
    seen
}

/// A record so many months later, 1 or more; if it is settled, that is in month 1.
fn later(record: &CreditRecord, settle: bool, months: u16) -> CreditRecord {
    if settle { record.later(1).settled().later(months.saturating_sub(1)) } else { record.later(months) }
}

/// Whether one option asks for no more than another and gives as much, whatever a way asks.
fn is_as_good(one: &Choice, other: &Choice) -> bool {
    let (State::Records(first), State::Records(second)) = (&one.state, &other.state) else { return false };
    let as_good = match (first.facts, second.facts) {
        (Some(first), Some(second)) => {
            (first.none_open || !second.none_open)
                && first.clean_months >= second.clean_months
                && first.most >= second.most
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
    let counting = characteristics.iter().filter(|(_, measure)| measure.counts());
    counting.flat_map(|(one, _)| &one.attributes).map(|bin| usize::from(bin.from)).max().unwrap_or(0)
}

fn is_court(record: &CreditRecord) -> bool {
    record.kind == RecordKind::CourtDefaulter
}
