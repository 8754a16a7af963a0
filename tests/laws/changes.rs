//! Changes that are plainly for the better, and the passing of a month.

use open_sesame::{
    Answer, Input, Profile, Record,
    profile::{Better, Dispute, EXPIRY_MONTHS, MAX_MONTHS_AGO, Pace},
};
use proptest::{prelude::*, sample::Index};

use crate::strategies::{fitted, numbers_of, with_records};

/// A way in which a record becomes milder. The numbers say how far, in parts of the room there is.
#[derive(Clone, Debug)]
pub enum Milder {
    FewerDaysLate(Index),
    SmallerAmount(Index),
    AmountTold(u32),
    LongerSettled(Index),
    SettledInsteadOfOpen(Index),
    PutUnderReview,
    Removed,
}

pub fn milder() -> impl Strategy<Value = Milder> {
    prop_oneof![
        any::<Index>().prop_map(Milder::FewerDaysLate),
        any::<Index>().prop_map(Milder::SmallerAmount),
        (0..2_000u32).prop_map(Milder::AmountTold),
        any::<Index>().prop_map(Milder::LongerSettled),
        any::<Index>().prop_map(Milder::SettledInsteadOfOpen),
        Just(Milder::PutUnderReview),
        Just(Milder::Removed),
    ]
}

impl Milder {
    /// The record made milder, `None` if nothing of it is left. It may stay as it was: 0 days cannot be fewer.
    fn apply(&self, mut record: Record) -> Option<Record> {
        match self {
            Milder::FewerDaysLate(part) => record.days_late = up_to(part, record.days_late),
            Milder::SmallerAmount(part) => {
                record.amount_yuan = record.amount_yuan.map(|yuan| part.index(yuan as usize + 1) as u32);
            }
            Milder::AmountTold(yuan) => record.amount_yuan = record.amount_yuan.or(Some(*yuan)),
            Milder::LongerSettled(part) => {
                let room = |settled| settled + up_to(part, record.due_months_ago - settled);
                record.settled_months_ago = record.settled_months_ago.map(room);
            }
            Milder::SettledInsteadOfOpen(part) => {
                let settled = up_to(part, record.due_months_ago);
                record.settled_months_ago = record.settled_months_ago.or(Some(settled));
            }
            Milder::PutUnderReview => record.dispute = Dispute::UnderReview,
            Milder::Removed => return None,
        }
        Some(fitted(record))
    }

    /// The profile with one of its records made milder.
    pub fn apply_to(&self, profile: &Profile, which: &Index) -> Profile {
        let mut records = profile.records().unwrap_or_default().to_vec();
        if !records.is_empty() {
            let at = which.index(records.len());
            match self.apply(records[at]) {
                Some(record) => records[at] = record,
                None => drop(records.remove(at)),
            }
        }
        with_records(profile, records)
    }
}

fn up_to(part: &Index, most: u16) -> u16 {
    part.index(usize::from(most) + 1) as u16
}

/// An input with two answers, the better one last; inputs that know no better are left out.
pub fn better_answers() -> impl Strategy<Value = (Input, u16, u16)> {
    let ordered = Input::ALL.into_iter().filter(|input| input.info().better != Better::Neither);
    prop::sample::select(ordered.collect::<Vec<_>>()).prop_flat_map(|input| {
        (numbers_of(input), numbers_of(input)).prop_map(move |(one, other)| {
            let (low, high) = (one.min(other), one.max(other));
            let rising = input.info().better == Better::Higher;
            if rising { (input, low, high) } else { (input, high, low) }
        })
    })
}

pub fn with(profile: &Profile, input: Input, answer: Answer) -> Profile {
    let mut changed = profile.clone();
    changed.set(input, answer).unwrap();
    changed
}

/// The profile a month later, every promise kept: what grows with time grows by one, records grow older, and
/// those that were settled five years ago leave.
pub fn a_month_later(profile: &Profile) -> Profile {
    let mut later = profile.clone();
    for input in Input::ALL {
        if let Answer::Known(number) = profile.answer(input) {
            later.set(input, Answer::Known(number_later(input, number))).unwrap();
        }
    }
    let records = profile.records().map(|records| records.iter().filter_map(record_later).collect());
    later.set_records(records).unwrap();
    later
}

fn number_later(input: Input, number: u16) -> u16 {
    let info = input.info();
    let risen = if info.movement.up == Pace::WithTime { number + 1 } else { number };
    let moved = if info.movement.down == Pace::WithTime { risen.saturating_sub(1) } else { risen };
    moved.clamp(info.minimum, info.maximum)
}

fn record_later(record: &Record) -> Option<Record> {
    let settled = record.settled_months_ago.map(|months| months + 1);
    let due = (record.due_months_ago + 1).min(MAX_MONTHS_AGO);
    settled
        .is_none_or(|months| months < EXPIRY_MONTHS)
        .then(|| fitted(Record { due_months_ago: due, settled_months_ago: settled, ..*record }))
}
