//! Broken promises: the vocabulary of the watch list, and one record of it.
//!
//! `Source:` the code tables of the industry watch list (行业关注名单) as they survive in public merchant code
//! (`zhima.credit.watchlistii.get`). That the categories existed is well attested; no point value was ever
//! published, so the severities here are our assumption.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Serialize, Serializer};

use strum::{IntoStaticStr, VariantArray};

use crate::{
    issue::{Issue, Problem},
    value::read::{FieldPath, read_words},
};

/// Months after settlement at which a record leaves the profile.
/// `Source:` 征信业管理条例 (2013), five years from the end of the bad behaviour; an open record never leaves.
pub const EXPIRY_MONTHS: u16 = 60;
/// Highest [`CreditRecord::severity_now`]: the greatest severity, and open.
pub const MOST_SEVERITY_NOW: u8 = 9;
/// Most records in one profile. An assumption, far above what anybody has.
pub const MAX_RECORDS: usize = 200;
/// Highest [`CreditRecord::days_late`].
pub const MAX_DAYS_LATE: u16 = 7_500;
/// Highest [`CreditRecord::amount_yuan`].
pub const MAX_AMOUNT_YUAN: u32 = 10_000_000;
/// Highest [`CreditRecord::due_months_ago`] and [`CreditRecord::settled_months_ago`].
pub const MAX_MONTHS_AGO: u16 = 240;

/// One broken promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct CreditRecord {
    /// What was broken.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub kind: RecordKind,
    /// Most days it was late, 0–7,500.
    pub days_late: u16,
    /// Amount in yuan, 0–10,000,000; `None` (in JSON `"unknown"`) if withheld.
    #[serde(serialize_with = "or_unknown")]
    #[cfg_attr(js, tsify(type = "number | \"unknown\""))]
    #[borsh(deserialize_with = "crate::data::whole")]
    pub amount_yuan: Option<u32>,
    /// Months since it fell due, 0–240.
    pub due_months_ago: u16,
    /// Months since it was settled, 0–240; `None` (in JSON `"open"`) while it is open.
    #[serde(serialize_with = "or_open")]
    #[cfg_attr(js, tsify(type = "number | \"open\""))]
    #[borsh(deserialize_with = "crate::data::whole")]
    pub settled_months_ago: Option<u16>,
    /// Where a dispute about it stands.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub dispute: Dispute,
}

pub(crate) fn or_unknown<S: Serializer>(amount: &Option<u32>, serializer: S) -> Result<S::Ok, S::Error> {
    match amount {
        Some(amount) => serializer.serialize_u32(*amount),
        None => serializer.serialize_str("unknown"),
    }
}

pub(crate) fn or_open<S: Serializer>(months: &Option<u16>, serializer: S) -> Result<S::Ok, S::Error> {
    match months {
        Some(months) => serializer.serialize_u16(*months),
        None => serializer.serialize_str("open"),
    }
}

/// Whether a record enters the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum RecordState {
    /// It counts.
    Counts,
    /// It is disputed and does not count until upheld.
    UnderReview,
    /// It was settled five years ago or earlier and has left the profile.
    Expired,
}

impl CreditRecord {
    /// Whether it enters the score.
    #[must_use]
    pub fn state(&self) -> RecordState {
        match self.settled_months_ago {
            Some(months) if months >= EXPIRY_MONTHS => RecordState::Expired,
            _ if self.dispute == Dispute::UnderReview => RecordState::UnderReview,
            _ => RecordState::Counts,
        }
    }

    /// Whether it is unsettled.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.settled_months_ago.is_none()
    }

    /// Months since the broken promise ended: 0 while it is open, whatever its age.
    #[must_use]
    pub fn ended_months_ago(&self) -> u16 {
        self.settled_months_ago.unwrap_or(0)
    }

    /// The record so many months later, if nothing is done about it. While it is open it goes on being unpaid: its days
    /// late grow by 31 a month, up to what time allows.
    #[must_use]
    pub fn later(&self, months: u16) -> CreditRecord {
        let older = |ago: u16| ago.saturating_add(months).min(MAX_MONTHS_AGO);
        let more = if self.is_open() { DAYS_A_MONTH.saturating_mul(months) } else { 0 };
        CreditRecord {
            days_late: self.days_late.saturating_add(more).min(MAX_DAYS_LATE),
            due_months_ago: older(self.due_months_ago),
            settled_months_ago: self.settled_months_ago.map(older),
            ..*self
        }
        .fitted()
    }

    /// The record as it is if it is settled now, or was before.
    pub(crate) fn settled(&self) -> CreditRecord {
        CreditRecord { settled_months_ago: self.settled_months_ago.or(Some(0)), ..*self }
    }

    /// The record with no more days late than time allows. At [`MAX_MONTHS_AGO`] the due date no longer moves back.
    pub(crate) fn fitted(self) -> CreditRecord {
        let most = most_days_late(self.due_months_ago.saturating_sub(self.ended_months_ago()));
        CreditRecord { days_late: self.days_late.min(most), ..self }
    }

    /// Whether it is a broken promise in default: open, and counted.
    #[must_use]
    pub fn is_in_default(&self) -> bool {
        self.is_open() && self.state() == RecordState::Counts
    }

    /// How grave it was, 1 (least) to 8. Never falls with days late or amount.
    ///
    /// An assumption: a ladder by days late that follows the buckets of the watch list up to half a year and steps
    /// again at one and at two years, held between the kind's own least and greatest severity; a sum of at most
    /// 500 yuan (the list's lowest bucket, M01) lies one step lower.
    #[must_use]
    pub fn severity(&self) -> u8 {
        let info = self.kind.info();
        let by_days = match self.days_late {
            0..=7 => 1,
            8..=30 => 2,
            31..=60 => 3,
            61..=90 => 4,
            91..=180 => 5,
            181..=365 => 6,
            366..=730 => 7,
            _ => 8,
        };
        let small = u8::from(self.amount_yuan.is_some_and(|yuan| yuan <= 500));
        by_days.clamp(info.least_severity, info.greatest_severity).saturating_sub(small).max(1)
    }

    /// How serious it is today, 0–9: its severity, one more while it is open, one less for every full year since it was
    /// settled; 0 too if it does not count.
    ///
    /// `Source:` that the effect "gradually fades" over five years: China Daily 2016-01-11. The steps are ours.
    #[must_use]
    pub fn severity_now(&self) -> u8 {
        match (self.state(), self.settled_months_ago) {
            (RecordState::UnderReview | RecordState::Expired, _) => 0,
            (RecordState::Counts, None) => self.severity() + 1,
            (RecordState::Counts, Some(months)) => {
                self.severity().saturating_sub(u8::try_from(months / 12).unwrap_or(u8::MAX))
            }
        }
    }

    /// Appends what is out of range or contradicts itself.
    pub(crate) fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let mut too_large = |field: &str, maximum: u32, found: u32| {
            if found > maximum {
                at.key(field).issue::<()>(Problem::TooLarge { maximum, found: f64::from(found) }, issues);
            }
        };
        too_large("daysLate", u32::from(MAX_DAYS_LATE), u32::from(self.days_late));
        too_large("amountYuan", MAX_AMOUNT_YUAN, self.amount_yuan.unwrap_or(0));
        too_large("dueMonthsAgo", u32::from(MAX_MONTHS_AGO), u32::from(self.due_months_ago));
        too_large("settledMonthsAgo", u32::from(MAX_MONTHS_AGO), u32::from(self.ended_months_ago()));
        self.check_order(at, issues);
    }

    fn check_order(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let Some(months) = self.due_months_ago.checked_sub(self.ended_months_ago()) else {
            let problem = Problem::SettledBeforeDue { due_months_ago: self.due_months_ago };
            at.key("settledMonthsAgo").issue::<()>(problem, issues);
            return;
        };
        let maximum = most_days_late(months);
        if self.days_late > maximum && self.days_late <= MAX_DAYS_LATE {
            let found = f64::from(self.days_late);
            let problem = Problem::LaterThanTimeAllows { maximum: maximum.into(), found };
            at.key("daysLate").issue::<()>(problem, issues);
        }
    }
}

/// By how many days what is unpaid grows later in a month, whichever it is.
const DAYS_A_MONTH: u16 = 31;

/// The most days that something can be late whose due date and end lie so many months apart.
pub(crate) fn most_days_late(months: u16) -> u16 {
    DAYS_A_MONTH * (months + 1)
}

/// Where a dispute about a record stands. The numbers are the watch list's own.
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
pub enum Dispute {
    /// 0: as first reported.
    None,
    /// 1: disputed, under review; it does not count until upheld.
    UnderReview,
    /// 2: checked and found correct.
    Confirmed,
    /// 3: checked and amended.
    Amended,
    /// 5: the dispute was not upheld.
    Rejected,
}

read_words!(Dispute, RecordKind);

impl Dispute {
    /// Every state, in the order of the watch list's numbers.
    pub const ALL: &'static [Dispute] = Dispute::VARIANTS;
}

/// Which half of the score a record belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum RecordGroup {
    /// Credit, courts, fraud and trade: counted in credit history.
    Credit,
    /// Rentals, travel, stays, homes and bills: counted in fulfilment.
    Service,
}

impl RecordGroup {
    /// An everyday record of the group: a repayment 30 days late and still open, a thing brought back 3 days late. An
    /// assumption.
    #[must_use]
    pub fn everyday(self) -> CreditRecord {
        let (kind, days_late, amount_yuan, settled_months_ago) = match self {
            RecordGroup::Credit => (RecordKind::LoanOverdue, 30, 2_000, None),
            RecordGroup::Service => (RecordKind::RentalLate, 3, 100, Some(0)),
        };
        let amount_yuan = Some(amount_yuan);
        CreditRecord {
            kind,
            days_late,
            amount_yuan,
            due_months_ago: 1,
            settled_months_ago,
            dispute: Dispute::None,
        }
    }
}

/// What a kind of record means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct RecordKindInfo {
    /// The kind.
    pub kind: RecordKind,
    /// Its code or codes on the watch list; `None` for our own additions.
    pub code: Option<&'static str>,
    /// Where it counts.
    pub group: RecordGroup,
    /// Severity of the mildest case, 1–8, before the step that a sum of at most 500 yuan takes off. An assumption.
    pub least_severity: u8,
    /// Severity of the gravest case, 1–8. An assumption.
    pub greatest_severity: u8,
}

macro_rules! record_kinds {
    ($($(#[$doc:meta])* $kind:ident $code:expr, $group:ident $least:literal..=$greatest:literal;)*) => {
        /// What was broken: the vocabulary of the watch list; the last three are our own additions.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, VariantArray, IntoStaticStr, BorshSerialize, BorshDeserialize)]
        #[cfg_attr(js, derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase")]
        #[strum(serialize_all = "camelCase")]
        pub enum RecordKind { $($(#[$doc])* $kind,)* }

        impl RecordKind {
            /// Every kind, in the order of the watch list, our own additions last.
            pub const ALL: &'static [RecordKind] = RecordKind::VARIANTS;

            /// The kind's word, as in JSON: `loanOverdue`.
            #[must_use]
            pub fn slug(self) -> &'static str {
                self.into()
            }

            /// Code, group and severities.
            #[must_use]
            pub fn info(self) -> RecordKindInfo {
                match self {
                    $(RecordKind::$kind => RecordKindInfo {
                        kind: self,
                        code: $code,
                        group: RecordGroup::$group,
                        least_severity: $least,
                        greatest_severity: $greatest,
                    },)*
                }
            }
        }
    };
}

record_kinds! {
    /// A loan repayment late: days late decide the severity.
    LoanOverdue Some("AA001001–007"), Credit 1..=6;
    /// Several instalments overdue at once.
    InstalmentsOverdue Some("AA001010–016"), Credit 3..=6;
    /// Serious overdue after turning credit into cash (套现).
    CashOut Some("AA002001"), Credit 7..=7;
    /// On the court's list of defaulters (失信被执行人).
    CourtDefaulter Some("AB001001"), Credit 8..=8;
    /// Under court enforcement (被执行人).
    CourtEnforcement Some("AB001002"), Credit 7..=7;
    /// Use of a stolen card.
    CardTheft Some("AC001–007"), Credit 8..=8;
    /// Fraud.
    Fraud Some("AC001–007"), Credit 8..=8;
    /// A false insurance claim.
    FalseInsuranceClaim Some("AC001–007"), Credit 7..=7;
    /// Car rental not paid.
    CarRentalUnpaid Some("AD001"), Service 2..=6;
    /// Rented car not returned.
    CarNotReturned Some("AD002"), Service 7..=8;
    /// Traffic fine of a rented car not paid.
    TrafficFineUnpaid Some("AD003"), Service 2..=5;
    /// Bicycle ride not paid.
    BikeUnpaid Some("AD005"), Service 1..=4;
    /// Bicycle not returned.
    BikeNotReturned Some("AD006"), Service 3..=6;
    /// Fare not paid.
    FareUnpaid Some("AD007"), Service 1..=4;
    /// Road toll not paid.
    TollUnpaid Some("AD008"), Service 1..=4;
    /// Parking not paid.
    ParkingUnpaid Some("AD009"), Service 1..=4;
    /// A stay not paid. That the code means stays is likely, not stated.
    StayUnpaid Some("AE001"), Service 2..=6;
    /// Fake trades.
    FakeTrades Some("AF001–005"), Credit 5..=6;
    /// Malicious reviews.
    MaliciousReviews Some("AF001–005"), Credit 3..=4;
    /// Selling counterfeits.
    Counterfeits Some("AF001–005"), Credit 6..=7;
    /// A seller turning credit into cash.
    SellerCashOut Some("AF001–005"), Credit 6..=7;
    /// An online order not paid.
    OrderUnpaid Some("AF001–005"), Credit 1..=5;
    /// Rent in arrears.
    RentUnpaid Some("AG001"), Service 2..=6;
    /// Other fees of a rented home not paid.
    HouseFeesUnpaid Some("AG002"), Service 1..=5;
    /// Another breach of a tenancy.
    TenancyBreach Some("AG003–005"), Service 3..=5;
    /// A tenancy ended in an irregular way.
    TenancyAbandoned Some("AG003–005"), Service 4..=6;
    /// A household bill not paid. The code names no category; this reading is not verified.
    UtilityUnpaid Some("AH001"), Service 1..=5;
    /// A rental (power bank, phone, …) not paid.
    RentalUnpaid Some("AK001"), Service 1..=5;
    /// A rented thing (power bank, phone, …) not returned.
    RentalNotReturned Some("AK002"), Service 4..=6;
    /// A rented thing returned late. Our own addition: no code is known.
    RentalLate None, Service 1..=3;
    /// A rented thing returned damaged. Our own addition: no code is known.
    RentalDamaged None, Service 3..=4;
    /// A hospital bill unpaid after the direct debit failed. No code is known (`Source:` shenka.cn, low confidence).
    HospitalUnpaid None, Service 2..=5;
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(kind: RecordKind, days_late: u16, settled: Option<u16>) -> CreditRecord {
        CreditRecord {
            kind,
            days_late,
            amount_yuan: Some(2_000),
            due_months_ago: MAX_MONTHS_AGO,
            settled_months_ago: settled,
            dispute: Dispute::None,
        }
    }

    #[test]
    fn every_kind_has_its_own_word_and_ordered_severities() {
        for &kind in RecordKind::ALL {
            let info = kind.info();
            assert_eq!(serde_json::to_value(kind).unwrap(), kind.slug());
            assert!(1 <= info.least_severity && info.least_severity <= info.greatest_severity);
            assert!(info.greatest_severity <= 8);
        }
    }

    #[test]
    fn severity_steps_at_the_watch_lists_buckets() {
        for (days, severity) in
            [(7, 1), (8, 2), (30, 2), (31, 3), (60, 3), (61, 4), (90, 4), (91, 5), (180, 5), (181, 6)]
        {
            assert_eq!(record(RecordKind::LoanOverdue, days, None).severity(), severity, "{days} days");
        }
    }

    #[test]
    fn a_sum_of_at_most_500_yuan_lies_one_step_lower() {
        for (yuan, severity) in [(499, 2), (500, 2), (501, 3)] {
            let mut late = record(RecordKind::LoanOverdue, 31, None);
            late.amount_yuan = Some(yuan);
            assert_eq!(late.severity(), severity, "{yuan} yuan");
        }
        let mut withheld = record(RecordKind::LoanOverdue, 31, None);
        withheld.amount_yuan = None;
        assert_eq!(withheld.severity(), 3);
    }

    #[test]
    fn a_record_leaves_five_years_after_settlement_and_never_while_open() {
        for (settled, state) in [
            (Some(59), RecordState::Counts),
            (Some(60), RecordState::Expired),
            (Some(61), RecordState::Expired),
            (None, RecordState::Counts),
        ] {
            assert_eq!(record(RecordKind::CourtDefaulter, 400, settled).state(), state, "{settled:?}");
        }
    }

    #[test]
    fn severity_fades_by_one_step_a_year_and_is_one_more_while_open() {
        for (settled, severity) in [(0, 8), (11, 8), (12, 7), (23, 7), (24, 6), (59, 4), (60, 0)] {
            assert_eq!(record(RecordKind::CourtDefaulter, 400, Some(settled)).severity_now(), severity);
        }
    }

    #[test]
    fn more_days_late_than_have_passed_is_a_contradiction() {
        for (days, due, settled, fits) in
            [(62, 1, None, true), (63, 1, None, false), (31, 5, Some(5), true), (32, 5, Some(5), false)]
        {
            let mut late = record(RecordKind::LoanOverdue, days, settled);
            late.due_months_ago = due;
            let mut issues = Vec::new();
            late.check(&FieldPath::root("record"), &mut issues);
            assert_eq!(issues.is_empty(), fits, "{issues:?}");
        }
    }
}
