//! What is counted of an input: never better than what the rest of the profile allows.
//!
//! A person tells their numbers and their records apart, and the two may contradict each other: 24 repayments of 24 on
//! time beside a record of one that was not. Counted is then what both allow:
//!
//! - a month in which a repayment (a bill) fell due and was missed, or at whose end it was still unpaid, is not one in
//!   which every repayment (bill) was on time;
//! - a month without everyday payments is not one of usual spending.
//!
//! Nothing is bounded by what is withheld, by a record under review, or by one that has left. How many rentals were kept
//! is a count of things and not of months: records say nothing about it. What was given stays as it was given, so that
//! what a record took comes back when its months have left the window.

use serde::Serialize;

use super::{CreditRecord, Input, Profile, RecordKind, RecordState};

/// Months that the promises look back on.
const WINDOW: u16 = 24;

/// An input of which less is counted than was given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Counted {
    /// The input.
    pub input: Input,
    /// The number that was given.
    pub given: u16,
    /// The number that is counted, lower than the one that was given.
    pub counted: u16,
    /// Why.
    pub because: CountedBecause,
    /// The records because of which it is lower, as their places in the profile; empty if it is not because of records.
    pub records: Vec<u16>,
}

/// Why less is counted than was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum CountedBecause {
    /// Records tell of more late months.
    LateMonths,
    /// There are more months without any everyday payment.
    InactiveMonths,
}

/// The numbers of a profile as they are counted.
#[derive(Clone, Copy, Debug)]
pub struct Numbers<'p> {
    profile: &'p Profile,
    on_time: Option<u16>,
    bills: Option<u16>,
    steady: Option<u16>,
}

impl<'p> Numbers<'p> {
    /// The counted numbers of a profile.
    #[must_use]
    pub fn of(profile: &'p Profile) -> Self {
        let (mut repayments, mut bills) = (Months::NONE, Months::NONE);
        for record in profile.records().unwrap_or_default() {
            match promise(record.kind) {
                Some(Input::OnTimeRepayments) => repayments = repayments.and(Months::missed_by(record)),
                Some(_) => bills = bills.and(Months::missed_by(record)),
                None => {}
            }
        }
        let at_most = |input, most: u16| profile.number(input).map(|given: u16| given.min(most));
        Numbers {
            profile,
            on_time: at_most(Input::OnTimeRepayments, repayments.others()),
            bills: at_most(Input::BillsOnTime, bills.others()),
            steady: at_most(Input::SteadyMonths, most_steady(profile.number(Input::ActiveMonths))),
        }
    }

    /// What is counted of an input; `None` if it is withheld.
    #[must_use]
    pub fn get(&self, input: Input) -> Option<u16> {
        match input {
            Input::OnTimeRepayments => self.on_time,
            Input::BillsOnTime => self.bills,
            Input::SteadyMonths => self.steady,
            _ => self.profile.number(input),
        }
    }

    /// The inputs of which less is counted than was given, in the order of a profile.
    #[must_use]
    pub fn differences(&self) -> Vec<Counted> {
        let bounded = [Input::OnTimeRepayments, Input::BillsOnTime, Input::SteadyMonths];
        bounded.into_iter().filter_map(|input| self.difference(input)).collect()
    }

    fn difference(&self, input: Input) -> Option<Counted> {
        let (given, counted) = (self.profile.number(input)?, self.get(input)?);
        let because = match input {
            Input::SteadyMonths => CountedBecause::InactiveMonths,
            _ => CountedBecause::LateMonths,
        };
        let bounds = |record: &CreditRecord| {
            promise(record.kind) == Some(input) && !Months::missed_by(record).is_none()
        };
        let records = (0..).zip(self.profile.records().unwrap_or_default());
        let of = || records.filter(|(_, record)| bounds(record)).map(|(at, _)| at).collect();
        (counted < given).then(|| Counted { input, given, counted, because, records: of() })
    }
}

/// The most months of usual spending beside so many months with everyday payments.
pub(crate) fn most_steady(active: Option<u16>) -> u16 {
    let most = |input: Input| input.info().maximum;
    let inactive = active.map_or(0, |active| most(Input::ActiveMonths).saturating_sub(active));
    most(Input::SteadyMonths).saturating_sub(inactive)
}

/// The input that counts the months in which a promise was kept that a record says was missed.
pub(crate) fn promise(kind: RecordKind) -> Option<Input> {
    use RecordKind as Kind;
    match kind {
        Kind::LoanOverdue | Kind::InstalmentsOverdue | Kind::CashOut => Some(Input::OnTimeRepayments),
        Kind::UtilityUnpaid | Kind::RentUnpaid | Kind::HouseFeesUnpaid => Some(Input::BillsOnTime),
        _ => None,
    }
}

/// Some of the last 24 months, one bit each: the lowest is the current month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Months(u32);

impl Months {
    pub(crate) const NONE: Months = Months(0);
    const ALL: u32 = (1 << WINDOW) - 1;

    /// The months that a record which counts says were missed: the one in which it fell due, and every later one at
    /// whose end it was unpaid.
    pub(crate) fn missed_by(record: &CreditRecord) -> Months {
        if record.state() != RecordState::Counts {
            return Months::NONE;
        }
        let due = record.due_months_ago;
        let unpaid_from = record.settled_months_ago.map_or(0, |settled| (settled + 1).min(due));
        Months::last(due + 1).without(Months::last(unpaid_from))
    }

    /// The months that records say were missed of the promise that an input counts.
    pub(crate) fn missed<'r>(records: impl IntoIterator<Item = &'r CreditRecord>, input: Input) -> Months {
        let own = records.into_iter().filter(|record| promise(record.kind) == Some(input));
        own.fold(Months::NONE, |months, record| months.and(Months::missed_by(record)))
    }

    /// The last so many months, the current one included.
    pub(crate) fn last(months: u16) -> Months {
        Months(((1u32 << months.min(WINDOW)) - 1) & Months::ALL)
    }

    /// Both together.
    pub(crate) fn and(self, other: Months) -> Months {
        Months(self.0 | other.0)
    }

    fn without(self, other: Months) -> Months {
        Months(self.0 & !other.0)
    }

    /// A month so many ago; none if that has left the window.
    pub(crate) fn ago(months: u16) -> Months {
        Months::last(months.saturating_add(1)).without(Months::last(months))
    }

    /// The same months so many months later; those that have left the window are gone.
    pub(crate) fn later(self, months: u16) -> Months {
        Months((self.0 << months.min(WINDOW)) & Months::ALL)
    }

    /// Whether the current month is among them.
    pub(crate) fn has_current(self) -> bool {
        self.0 & 1 == 1
    }

    pub(crate) fn is_none(self) -> bool {
        self.0 == 0
    }

    /// How many months of the window are not among them.
    pub(crate) fn others(self) -> u16 {
        WINDOW - self.0.count_ones() as u16
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Answer, Dispute};

    fn loan(due: u16, settled: Option<u16>) -> CreditRecord {
        CreditRecord {
            kind: RecordKind::LoanOverdue,
            days_late: 0,
            amount_yuan: None,
            due_months_ago: due,
            settled_months_ago: settled,
            dispute: Dispute::None,
        }
    }

    #[test]
    fn a_record_misses_the_month_it_fell_due_and_those_at_whose_end_it_was_unpaid() {
        for (due, settled, missed) in [
            (0, None, 1),
            (3, None, 4),
            (23, None, 24),
            (24, None, 24),
            (240, None, 24),
            (0, Some(0), 1),
            (5, Some(5), 1),
            (5, Some(4), 1),
            (5, Some(3), 2),
            (5, Some(0), 5),
            (23, Some(23), 1),
            (24, Some(24), 0),
            (24, Some(22), 1),
            (30, Some(23), 0),
            (240, Some(0), 23),
        ] {
            let months = Months::missed_by(&loan(due, settled));
            assert_eq!(24 - months.others(), missed, "due {due}, settled {settled:?}");
        }
    }

    #[test]
    fn each_month_is_missed_once_and_only_what_counts_bounds() {
        let disputed = CreditRecord { dispute: Dispute::UnderReview, ..loan(20, None) };
        let fraud = CreditRecord { kind: RecordKind::Fraud, ..loan(20, None) };
        let records = [loan(5, Some(3)), loan(4, Some(2)), disputed, fraud];
        assert_eq!(Months::missed(&records, Input::OnTimeRepayments).others(), 21);
        assert_eq!(Months::missed(&records, Input::BillsOnTime), Months::NONE);
    }

    #[test]
    fn what_is_counted_says_why() {
        let mut profile = Profile::unknown();
        for (input, given) in [
            (Input::OnTimeRepayments, 24),
            (Input::BillsOnTime, 9),
            (Input::ActiveMonths, 0),
            (Input::SteadyMonths, 24),
        ] {
            profile.set(input, Answer::Known(given)).unwrap();
        }
        assert_eq!(Numbers::of(&profile).get(Input::SteadyMonths), Some(12));
        profile.set_records(Some(vec![loan(90, Some(50)), loan(7, None)])).unwrap();
        let [late, inactive] = &Numbers::of(&profile).differences()[..] else { panic!("two differ") };
        assert_eq!((late.input, late.given, late.counted), (Input::OnTimeRepayments, 24, 16));
        assert_eq!((late.because, &late.records[..]), (CountedBecause::LateMonths, &[1][..]));
        assert_eq!((inactive.input, inactive.given, inactive.counted), (Input::SteadyMonths, 24, 12));
        assert_eq!((inactive.because, &inactive.records[..]), (CountedBecause::InactiveMonths, &[][..]));
        profile.set(Input::ActiveMonths, Answer::Unknown).unwrap();
        assert_eq!(Numbers::of(&profile).get(Input::SteadyMonths), Some(24));
    }
}
