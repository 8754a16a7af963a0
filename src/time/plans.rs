//! Plans with a name, each made for one profile: what a person might ask about first.

use serde::Serialize;

use super::{MOST_MONTHS, Plan, Step};
use crate::{
    issue::Issue,
    profile::{CreditRecord, Input, Pace, Profile, RecordGroup},
    value::{
        Value,
        read::{FieldPath, Object, Read, read_u16},
    },
};

/// A thing is returned late once in so many months. An assumption.
const RETURN_LATE_EVERY: u16 = 3;

/// The name of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum PlanName {
    /// Scoring is switched on and the real name verified, what of it is not yet, and every promise is kept.
    Begin,
    /// Every promise is kept.
    Keep,
    /// Every promise is kept but one repayment, which is 30 days late.
    Miss,
    /// Every promise is kept, and every open record is settled.
    Settle,
    /// Every promise is kept, but every third month a rented thing is returned late.
    ReturnLate,
    /// Everything goes on as before.
    GoOn,
}

impl PlanName {
    /// Every name, in the order in which the plans are offered.
    pub const ALL: [PlanName; 6] = [
        PlanName::Begin,
        PlanName::Keep,
        PlanName::Miss,
        PlanName::Settle,
        PlanName::ReturnLate,
        PlanName::GoOn,
    ];
}

/// In which month what happens once happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Moments {
    /// The month of the late repayment, 0–120.
    pub miss_month: u16,
    /// The month in which open records are settled, 0–120.
    pub settle_month: u16,
}

impl Read for Moments {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &["missMonth", "settleMonth"], at, issues)?;
        let month = |value: &Value, at: &FieldPath, issues: &mut Vec<Issue>| {
            read_u16(value, at, (0, MOST_MONTHS), issues)
        };
        let miss_month = object.read_by("missMonth", issues, month);
        let settle_month = object.read_by("settleMonth", issues, month);
        Some(Moments { miss_month: miss_month?, settle_month: settle_month? })
    }
}

/// A plan with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct NamedPlan {
    /// Its name.
    pub name: PlanName,
    /// The plan, 120 months long. The profile that it was made for can do all of it.
    pub plan: Plan,
}

/// The plans that a profile can follow, in the order in which they are offered. One that the profile has no use for (there
/// is nothing to settle) or can't do (its records are withheld; it can hold no more of them; a moment beyond 120 months) is
/// left out.
#[must_use]
pub fn named_plans(profile: &Profile, moments: Moments) -> Vec<NamedPlan> {
    let plan = |name: PlanName| {
        let plan = Plan { months: MOST_MONTHS, steps: name.steps(profile, moments)? };
        plan.check(profile).is_ok().then_some(NamedPlan { name, plan })
    };
    PlanName::ALL.into_iter().filter_map(plan).collect()
}

/// Every promise that is given and can be kept, kept in every month of ten years; no applications.
#[must_use]
pub fn keep_every(profile: &Profile) -> Plan {
    Plan { months: MOST_MONTHS, steps: kept(profile) }
}

impl PlanName {
    /// The steps of the plan for a profile; `None` if there is no use for it.
    fn steps(self, profile: &Profile, moments: Moments) -> Option<Vec<Step>> {
        let also = match self {
            PlanName::GoOn => return Some(Vec::new()),
            PlanName::Keep => Vec::new(),
            PlanName::Begin => Some(switched_on(profile)).filter(|steps| !steps.is_empty())?,
            PlanName::Miss => vec![broken(RecordGroup::Credit, moments.miss_month)],
            PlanName::Settle => {
                Some(settled(profile, moments.settle_month)).filter(|steps| !steps.is_empty())?
            }
            PlanName::ReturnLate => returned_late(),
        };
        let first = kept(profile).into_iter();
        Some(if self == PlanName::Begin {
            also.into_iter().chain(first).collect()
        } else {
            first.chain(also).collect()
        })
    }
}

fn kept(profile: &Profile) -> Vec<Step> {
    let can_be_kept = |input: &Input| {
        let movement = input.info().movement;
        movement.up == Pace::WhileKept || movement.down == Pace::WhileKept
    };
    let given = Input::ALL.into_iter().filter(can_be_kept).filter(|input| profile.number(*input).is_some());
    given.map(|input| Step::Keep { input, month: 1, months: MOST_MONTHS }).collect()
}

fn switched_on(profile: &Profile) -> Vec<Step> {
    let off = [Input::OptedIn, Input::RealNameVerified].into_iter();
    let off = off.filter(|input| profile.number(*input) == Some(0));
    off.map(|input| Step::Move { input, month: 1, to: 1 }).collect()
}

fn settled(profile: &Profile, month: u16) -> Vec<Step> {
    let records = (0..).zip(profile.records().unwrap_or_default());
    let open = records.filter(|(_, record): &(u16, &CreditRecord)| record.is_open());
    open.map(|(record, _)| Step::Settle { record, month }).collect()
}

fn returned_late() -> Vec<Step> {
    let months = (1..=MOST_MONTHS / RETURN_LATE_EVERY).map(|time| time * RETURN_LATE_EVERY);
    months.map(|month| broken(RecordGroup::Service, month)).collect()
}

/// What is broken every day, settled as late as it usually is.
fn broken(group: RecordGroup, month: u16) -> Step {
    let CreditRecord { kind, days_late, amount_yuan, .. } = group.everyday();
    Step::Break { kind, days_late: Some(days_late), amount_yuan, month }
}
