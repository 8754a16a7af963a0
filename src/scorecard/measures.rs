//! What a scorecard sees of the records: states (the worst, the latest, how many), not a fine for each event.
//!
//! That is why the same event costs a clean file more than a blemished one: where the worst is already bad, one
//! more of the kind changes the state less.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use crate::{
    profile::{
        CreditRecord, EXPIRY_MONTHS, MAX_RECORDS, MOST_SEVERITY_NOW, Profile, RecordGroup, RecordKind,
        RecordState,
    },
    value::read::read_words,
};

/// The measure of the court's list for somebody who is on it now: one more than the years for which it is remembered.
const ON_COURT_LIST: u16 = EXPIRY_MONTHS / 12 + 1;
/// Months after which a record no longer counts as recent. An assumption.
const RECENT_MONTHS: u16 = 24;

/// A measure taken of all records that count.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    VariantArray,
    IntoStaticStr,
    BorshSerialize,
    BorshDeserialize,
)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[strum(serialize_all = "camelCase")]
pub enum RecordMeasure {
    /// Greatest severity today among credit records, 0 (none) to 9.
    WorstCredit,
    /// Months since the latest credit record ended, the current month being 1, so 1–60; 0 if one is open, 61 if there is none.
    LatestCredit,
    /// Credit records that ended within 24 months, and twice those that are open, 0–400.
    RecentCredit,
    /// The court's list: 0 not on it, 1 settled in the fifth year before today, 2 in the fourth … 5 within the last year,
    /// 6 on it now.
    CourtList,
    /// Greatest severity today among service records, 0 (none) to 9.
    WorstService,
    /// Service records that ended within 24 months, and twice those that are open, 0–400.
    RecentService,
}

read_words!(RecordMeasure);

impl RecordMeasure {
    /// The highest value.
    #[must_use]
    pub fn highest(self) -> u16 {
        match self {
            RecordMeasure::WorstCredit | RecordMeasure::WorstService => MOST_SEVERITY_NOW.into(),
            RecordMeasure::LatestCredit => EXPIRY_MONTHS + 1,
            RecordMeasure::RecentCredit | RecordMeasure::RecentService => 2 * MAX_RECORDS as u16,
            RecordMeasure::CourtList => ON_COURT_LIST,
        }
    }

    /// The group whose records it measures.
    #[must_use]
    pub fn group(self) -> RecordGroup {
        match self {
            RecordMeasure::WorstService | RecordMeasure::RecentService => RecordGroup::Service,
            _ => RecordGroup::Credit,
        }
    }

    /// What is measured of the records of a group.
    pub(crate) fn of(group: RecordGroup) -> Vec<Self> {
        Self::VARIANTS.iter().copied().filter(|measure| measure.group() == group).collect()
    }

    /// Whether it counts records, rather than looking at one of them.
    #[must_use]
    pub fn counts(self) -> bool {
        matches!(self, RecordMeasure::RecentCredit | RecordMeasure::RecentService)
    }

    /// Whether a higher value is the better one.
    #[must_use]
    pub fn higher_is_better(self) -> bool {
        self == RecordMeasure::LatestCredit
    }
}

/// A value, and the record that set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measure {
    /// The value.
    pub value: u16,
    /// The place of the record in the profile; `None` if no record set it.
    pub record: Option<u16>,
}

/// All measures of one profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Measures(Option<Known>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Known {
    worst_credit: Measure,
    latest_credit: Measure,
    recent_credit: Measure,
    court_list: Measure,
    worst_service: Measure,
    recent_service: Measure,
}

const NONE: Measure = Measure { value: 0, record: None };

impl Measures {
    /// Measures the records; if they are withheld, every measure is unknown.
    #[must_use]
    pub fn of(profile: &Profile) -> Self {
        Measures(profile.records().map(Known::of))
    }

    /// Measures records that belong to no profile.
    pub(crate) fn of_records<'r>(records: impl IntoIterator<Item = &'r CreditRecord>) -> Self {
        Measures(Some(Known::of(records)))
    }

    /// The same with so many more records like this one, which belong to no profile.
    pub(crate) fn and(self, record: &CreditRecord, count: u16) -> Self {
        let counts = record.state() == RecordState::Counts;
        Measures(self.0.map(|mut known| {
            if counts {
                known.add(0, record, count);
            }
            known
        }))
    }

    /// One measure; `None` if the records are withheld.
    #[must_use]
    pub fn get(&self, measure: RecordMeasure) -> Option<Measure> {
        self.0.as_ref().map(|known| match measure {
            RecordMeasure::WorstCredit => known.worst_credit,
            RecordMeasure::LatestCredit => known.latest_credit,
            RecordMeasure::RecentCredit => known.recent_credit,
            RecordMeasure::CourtList => known.court_list,
            RecordMeasure::WorstService => known.worst_service,
            RecordMeasure::RecentService => known.recent_service,
        })
    }
}

impl Known {
    fn of<'r>(records: impl IntoIterator<Item = &'r CreditRecord>) -> Self {
        let mut known = Known {
            worst_credit: NONE,
            latest_credit: Measure { value: EXPIRY_MONTHS + 1, record: None },
            recent_credit: NONE,
            court_list: NONE,
            worst_service: NONE,
            recent_service: NONE,
        };
        for (at, record) in (0..).zip(records) {
            if record.state() == RecordState::Counts {
                known.add(at, record, 1);
            }
        }
        known
    }

    /// Adds so many records like this one, which counts.
    fn add(&mut self, at: u16, record: &CreditRecord, count: u16) {
        let (worst, recent) = match record.kind.info().group {
            RecordGroup::Credit => (&mut self.worst_credit, &mut self.recent_credit),
            RecordGroup::Service => (&mut self.worst_service, &mut self.recent_service),
        };
        raise(worst, at, u16::from(record.severity_now()));
        if record.ended_months_ago() < RECENT_MONTHS {
            let times = if record.is_open() { 2 } else { 1 };
            *recent = Measure { value: recent.value + times * count, record: Some(at) };
        }
        let ended = record.settled_months_ago.map_or(0, |months| months + 1);
        if record.kind.info().group == RecordGroup::Credit && ended < self.latest_credit.value {
            self.latest_credit = Measure { value: ended, record: Some(at) };
        }
        if record.kind == RecordKind::CourtDefaulter {
            raise(&mut self.court_list, at, court_list(record));
        }
    }
}

fn raise(measure: &mut Measure, at: u16, value: u16) {
    if value > measure.value {
        *measure = Measure { value, record: Some(at) };
    }
}

fn court_list(record: &CreditRecord) -> u16 {
    record.settled_months_ago.map_or(ON_COURT_LIST, |months| (ON_COURT_LIST - 1).saturating_sub(months / 12))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::Dispute;

    fn profile(records: Vec<CreditRecord>) -> Profile {
        let mut profile = Profile::unknown();
        profile.set_records(Some(records)).unwrap();
        profile
    }

    fn late(days_late: u16, settled: Option<u16>) -> CreditRecord {
        CreditRecord {
            kind: RecordKind::LoanOverdue,
            days_late,
            amount_yuan: Some(2_000),
            due_months_ago: 80,
            settled_months_ago: settled,
            dispute: Dispute::None,
        }
    }

    #[track_caller]
    fn assert_measure(records: Vec<CreditRecord>, measure: RecordMeasure, value: u16, record: Option<u16>) {
        assert_eq!(Measures::of(&profile(records)).get(measure), Some(Measure { value, record }));
    }

    #[test]
    fn withheld_records_leave_every_measure_unknown() {
        assert_eq!(Measures::of(&Profile::unknown()).get(RecordMeasure::WorstCredit), None);
    }

    #[test]
    fn the_worst_record_is_named() {
        let records = vec![late(5, None), late(70, None), late(20, None)];
        assert_measure(records, RecordMeasure::WorstCredit, 5, Some(1));
    }

    #[test]
    fn a_record_is_recent_up_to_24_months_after_it_ended() {
        for (settled, count) in [(23, 1), (24, 0), (25, 0)] {
            let record = (count > 0).then_some(0);
            assert_measure(vec![late(5, Some(settled))], RecordMeasure::RecentCredit, count, record);
        }
    }

    #[test]
    fn the_court_list_fades_by_the_year_until_60_months_after_settlement() {
        let listed = |settled| CreditRecord { kind: RecordKind::CourtDefaulter, ..late(400, settled) };
        let years = [
            (0, 5),
            (11, 5),
            (12, 4),
            (23, 4),
            (24, 3),
            (35, 3),
            (36, 2),
            (47, 2),
            (48, 1),
            (59, 1),
            (60, 0),
        ];
        let settled = years.map(|(months, value)| (Some(months), value));
        for (settled, value) in [(None, 6)].into_iter().chain(settled) {
            let record = (value > 0).then_some(0);
            assert_measure(vec![listed(settled)], RecordMeasure::CourtList, value, record);
        }
    }

    #[test]
    fn an_open_record_is_the_latest_however_old_it_is() {
        assert_measure(vec![late(5, Some(3)), late(300, None)], RecordMeasure::LatestCredit, 0, Some(1));
    }
}
