//! A profile carried month by month: what becomes of it if a person keeps to a plan.
//!
//! The score is made anew once a month (`Source:` on the 6th, the official mini-program document). Month 0 is
//! today; month 1 is the next such day, and so on. In a month, first everything grows older by one, then what the
//! plan says happens.
//!
//! What is ours in it, since nothing is published:
//! - what no step of a plan names goes on *as before*: as many kept months leave a window as come in, so a count
//!   stays as it is;
//! - a promise kept in a month adds one to its count, up to the window; one missed without a record takes one away until
//!   that month has left the window;
//! - a record takes nothing from what was given: a month with one is not counted as a kept one
//!   ([`Numbers`](crate::profile::Numbers)) for as long as it is within the window, and can't be kept. So a promise that a
//!   plan breaks and the same record given are alike, and a profile of a projection goes on as the projection does;
//! - an open record goes on being unpaid: its days late grow by 31 a month, whether it was given or planned;
//! - applications are taken to be spread evenly over their six months, and leave with them while none are made.

mod life;
mod plan;
mod plans;
mod project;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

pub(crate) use life::Life;
pub use plans::{Moments, NamedPlan, PlanName, keep_every, named_plans};
pub use project::project;
pub(crate) use project::project_from;

use crate::{
    benefits::BenefitState,
    profile::{Input, Profile, RecordKind},
    report::Standing,
};

/// The day of a month on which the score is made anew. `Source:` the official mini-program document; monthly since July
/// 2015.
pub const SCORE_DAY: u8 = 6;
/// The most months that a plan may last.
pub const MOST_MONTHS: u16 = 120;
/// The most steps that a plan may have.
pub const MOST_STEPS: u32 = 200;

/// What a person does in the months to come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Plan {
    /// How many months, 0–120.
    pub months: u16,
    /// What happens, in any order. What no step names goes on as before.
    #[cfg_attr(js, tsify(optional))]
    pub steps: Vec<Step>,
}

/// One thing that a person does, or that happens to them. Months count from 0, today.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "do", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Step {
    /// A promise is kept in each of these months in which no debt of it is unpaid: on-time repayments, bills, the provident fund, steady and active
    /// months; for applications, none is made.
    Keep {
        /// The input.
        input: Input,
        /// The first month, 1 or later.
        month: u16,
        /// How many months, 1 or more.
        months: u16,
    },
    /// It is missed in each of these months, without leaving a record. A month both kept and missed is missed.
    Miss {
        /// The input: one that counts within a window of months, and of which more is better.
        input: Input,
        /// The first month.
        month: u16,
        /// How many months, 1 or more.
        months: u16,
    },
    /// An input moves by steps: for the better at its own pace until it is there, for the worse at once. One movement of an
    /// input ends before the next begins.
    Move {
        /// The input.
        input: Input,
        /// The month in which the movement begins.
        month: u16,
        /// Where it goes; for a flag 0 or 1.
        to: u16,
    },
    /// An open record is settled.
    Settle {
        /// The place of the record in the profile.
        record: u16,
        /// The month.
        month: u16,
    },
    /// A promise is broken: a record falls due, and is settled once it is so many days late. Of a repayment or a bill, no
    /// month in which it is unpaid counts as kept.
    Break {
        /// What is broken.
        kind: RecordKind,
        /// Days until it is settled, 0–7,500; `None` (in JSON `"open"`) if never.
        #[serde(serialize_with = "crate::profile::or_open")]
        #[cfg_attr(js, tsify(type = "number | \"open\""))]
        days_late: Option<u16>,
        /// Amount in yuan; `None` (in JSON `"unknown"`) if withheld.
        #[serde(serialize_with = "crate::profile::or_unknown")]
        #[cfg_attr(js, tsify(type = "number | \"unknown\""))]
        amount_yuan: Option<u32>,
        /// The month.
        month: u16,
    },
}

/// What becomes of a profile.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "projection", rename_all = "camelCase")]
pub struct Projection<'m> {
    /// The scorecard's weighting.
    pub weighting: &'m str,
    /// Month 0 first, then every month of the plan.
    pub months: Vec<ProjectedMonth<'m>>,
}

/// One month of a projection. [`evaluate`](crate::evaluate) of its profile gives its whole report.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct ProjectedMonth<'m> {
    /// Which month.
    pub month: u16,
    /// The score, or why there is none.
    pub standing: Standing<'m>,
    /// What became of every benefit, in the order of the model.
    pub benefits: Vec<BenefitState>,
    /// What happened since the month before; in month 0, since the profile as it was handed over.
    pub events: Vec<ProjectedEvent<'m>>,
    /// The profile as it is then. Records keep their places; what was broken since is added at the end.
    pub profile: Profile,
}

/// Something that happened in a month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum ProjectedEvent<'m> {
    /// A promise was broken: a record was added.
    RecordAdded {
        /// Its place in the month's profile.
        record: u16,
    },
    /// A record was settled.
    RecordSettled {
        /// Its place in the month's profile.
        record: u16,
    },
    /// A record left, five years after it was settled.
    RecordExpired {
        /// Its place in the month's profile.
        record: u16,
    },
    /// The score entered another band.
    Band {
        /// The band before; `None` if there was no score.
        from: Option<&'m str>,
        /// The band after; `None` if there is no score.
        to: Option<&'m str>,
    },
    /// A benefit opened.
    Opened {
        /// The benefit's word.
        benefit: &'m str,
    },
    /// A benefit closed, or can no longer be known.
    Closed {
        /// The benefit's word.
        benefit: &'m str,
    },
}
