//! Changes that are plainly for the better, and the passing of a month.

use open_sesame::{
    Answer, CreditRecord, Input, Profile,
    profile::{Better, Dispute, MAX_MONTHS_AGO, Pace, RecordKind},
};
use proptest::{prelude::*, sample::Index};

use crate::strategies::{days, fitted, months, numbers_of, with_records, yuan};

/// A way in which a record becomes milder: no more than this, or no less.
#[derive(Clone, Debug)]
pub enum Milder {
    FewerDaysLate(u16),
    SmallerAmount(u32),
    LongerSettled(u16),
    SettledInsteadOfOpen(u16),
    PutUnderReview,
    Removed,
}

pub fn milder() -> impl Strategy<Value = Milder> {
    prop_oneof![
        days().prop_map(Milder::FewerDaysLate),
        yuan().prop_map(Milder::SmallerAmount),
        months().prop_map(Milder::LongerSettled),
        months().prop_map(Milder::SettledInsteadOfOpen),
        Just(Milder::PutUnderReview),
        Just(Milder::Removed),
    ]
}

impl Milder {
    /// The record made milder, `None` if nothing of it is left. It may stay as it was: 0 days cannot be fewer. An
    /// amount that was withheld is given, since it does not count as a small one.
    fn apply(&self, mut record: CreditRecord) -> Option<CreditRecord> {
        let due = record.due_months_ago;
        match *self {
            Milder::FewerDaysLate(days) => record.days_late = record.days_late.min(days),
            Milder::SmallerAmount(yuan) => {
                record.amount_yuan = Some(record.amount_yuan.unwrap_or(yuan).min(yuan));
            }
            Milder::LongerSettled(months) => {
                record.settled_months_ago =
                    record.settled_months_ago.map(|settled| settled.max(months.min(due)));
            }
            Milder::SettledInsteadOfOpen(months) => {
                record.settled_months_ago = record.settled_months_ago.or(Some(months.min(due)));
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

/// The profile a month later, every promise kept that can be: what grows with time grows by one, records grow older, and
/// open ones go on being unpaid.
pub fn a_month_later(profile: &Profile) -> Profile {
    let mut later = profile.clone();
    for input in Input::ALL {
        if let Answer::Known(number) = profile.answer(input) {
            later.set(input, Answer::Known(number_later(profile, input, number))).unwrap();
        }
    }
    let records = profile.records().map(|records| records.iter().map(record_later).collect());
    later.set_records(records).unwrap();
    later
}

/// Whether a debt of the promise that an input counts stands open.
pub fn in_debt(profile: &Profile, input: Input) -> bool {
    use RecordKind::{CashOut, HouseFeesUnpaid, InstalmentsOverdue, LoanOverdue, RentUnpaid, UtilityUnpaid};
    let kinds = match input {
        Input::OnTimeRepayments => [LoanOverdue, InstalmentsOverdue, CashOut],
        Input::BillsOnTime => [UtilityUnpaid, RentUnpaid, HouseFeesUnpaid],
        _ => return false,
    };
    let mut records = profile.records().unwrap_or_default().iter();
    records.any(|record| record.is_in_default() && kinds.contains(&record.kind))
}

fn number_later(profile: &Profile, input: Input, number: u16) -> u16 {
    let info = input.info();
    let rises = match info.movement.up {
        Pace::WithTime => true,
        Pace::WhileKept => !in_debt(profile, input),
        _ => false,
    };
    let risen = if rises { number + 1 } else { number };
    let moved = if info.movement.down == Pace::WhileKept { risen.saturating_sub(1) } else { risen };
    moved.clamp(info.minimum, info.maximum)
}

fn record_later(record: &CreditRecord) -> CreditRecord {
    let due = (record.due_months_ago + 1).min(MAX_MONTHS_AGO);
    let settled = record.settled_months_ago.map(|months| (months + 1).min(MAX_MONTHS_AGO));
    let days_late = record.days_late + if settled.is_none() { 31 } else { 0 };
    fitted(CreditRecord { days_late, due_months_ago: due, settled_months_ago: settled, ..*record })
}
