//! The inputs of a profile: one slug each, with unit, range, direction and how it can move.
//!
//! The vocabulary follows the five dimensions that are officially named (`Source:` Caixin 2015-03-02; China Daily
//! 2018-11-27); which concrete inputs stand for a dimension, their ranges and their efforts are our assumptions.

use serde::{Serialize, Serializer};

use crate::{
    fault::Faults,
    value::{
        Value,
        read::{FromValue, Place, words},
    },
};

/// The five groups that the score is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dimension {
    /// 信用历史: promises kept on credit.
    CreditHistory,
    /// 行为偏好: steadiness of everyday use. Never how much is spent.
    Behaviour,
    /// 履约能力: promises kept on services, and means.
    Fulfilment,
    /// 身份特质: who a person has proved to be, and how long they can be reached.
    Identity,
    /// 人脉关系: people with whom money was transferred.
    Relationships,
}

words! {
    Dimension {
        CreditHistory "creditHistory",
        Behaviour "behaviour",
        Fulfilment "fulfilment",
        Identity "identity",
        Relationships "relationships",
    }
}

/// What a profile answers, apart from its records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Input {
    /// Whether the person switched scoring on. Without it there is no score.
    OptedIn,
    /// Whether the real name was verified. Without it there is no score.
    RealNameVerified,
    /// Months of the last 24 in which every repayment was on time.
    OnTimeRepayments,
    /// Age of the oldest credit account, months.
    OldestAccountMonths,
    /// Share of the credit limit in use, percent.
    CreditUtilisation,
    /// Applications for credit in the last 6 months.
    Applications,
    /// Rentals returned on time and in good order in the last 24 months: bicycles, power banks, cars, rooms.
    RentalsKept,
    /// Months of the last 24 in which rent and household bills were paid on time.
    BillsOnTime,
    /// Savings, in months of usual spending.
    SavingsMonths,
    /// Whether a home of one's own was proved.
    OwnsHome,
    /// Whether a car of one's own was proved.
    OwnsCar,
    /// Months of contributions to the housing provident fund.
    ProvidentFundMonths,
    /// Months of the last 12 with everyday payments.
    ActiveMonths,
    /// Months of the last 24 whose spending was near its usual level.
    SteadyMonths,
    /// Kinds of everyday payment in use: fares, groceries, phone, water, …
    PaymentKinds,
    /// Occupation proved.
    Occupation,
    /// Education proved.
    Education,
    /// Months with the same phone number.
    PhoneMonths,
    /// Months at the same address.
    AddressMonths,
    /// Verified people with whom money was transferred.
    Contacts,
    /// Share of those people in good standing, percent.
    ContactsStanding,
}

/// What the number of an input counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Unit {
    /// Months.
    Months,
    /// Things or events.
    Count,
    /// Whole percent.
    Percent,
    /// No (0) or yes (1); `false` or `true` in JSON.
    Flag,
    /// The place in [`InputInfo::options`]; the option's word in JSON.
    Choice,
}

/// Which way an input is plainly better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Better {
    /// More is never worse.
    Higher,
    /// Less is never worse.
    Lower,
    /// Neither: a fact about a person, not a merit.
    Neither,
}

/// How an input can change in one direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Pace {
    /// Not at all.
    Never,
    /// By one a month, if the promise is kept (or simply as time passes).
    WithTime,
    /// By one [`InputInfo::step`], whenever the person does it.
    ByStep,
}

/// How an input can move, and what that asks of the person. Assumptions throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// How it can rise.
    pub up: Pace,
    /// How it can fall.
    pub down: Pace,
    /// Effort of one move, 0 (none) to 5 (a great deal).
    pub effort: u8,
    /// Whether it is the person's own to move.
    pub own: bool,
}

/// Everything there is to know about an input before a person answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InputInfo {
    /// The input.
    pub input: Input,
    /// Its dimension; `None` for the two that only decide whether there is a score.
    pub dimension: Option<Dimension>,
    /// What its number counts.
    pub unit: Unit,
    /// Lowest number, inclusive.
    pub minimum: u16,
    /// Highest number, inclusive. Where a longer history could be longer still, it stands for "or more".
    pub maximum: u16,
    /// One step of a control.
    pub step: u16,
    /// The words of a [`Unit::Choice`], lowest number first.
    pub options: &'static [&'static str],
    /// Which way is plainly better.
    pub better: Better,
    /// How it can move.
    pub movement: Movement,
}

/// Number of inputs.
pub const COUNT: usize = 21;

impl Input {
    /// Every input, in the order of a profile.
    pub const ALL: [Input; COUNT] = {
        let mut all = [Input::OptedIn; COUNT];
        let mut at = 0;
        while at < COUNT {
            #[allow(clippy::indexing_slicing, reason = "evaluated when compiling; COUNT is the length")]
            {
                all[at] = INPUTS[at].input;
            }
            at += 1;
        }
        all
    };

    /// Unit, range and movement.
    #[must_use]
    pub fn info(self) -> &'static InputInfo {
        INPUTS.get(self as usize).unwrap_or(&INPUTS[0])
    }

    /// The input's word, as in JSON: `onTimeRepayments`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        SLUGS.get(self as usize).copied().unwrap_or_default()
    }

    /// The input with this word.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Input> {
        Input::ALL.into_iter().find(|input| input.slug() == slug)
    }
}

impl Serialize for Input {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.slug())
    }
}

impl FromValue for Input {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        let found = if let Value::Text(slug) = value { Input::from_slug(slug) } else { None };
        found.or_else(|| at.fault("is not the word of an input", faults))
    }
}

const SLUGS: [&str; COUNT] = [
    "optedIn",
    "realNameVerified",
    "onTimeRepayments",
    "oldestAccountMonths",
    "creditUtilisation",
    "applications",
    "rentalsKept",
    "billsOnTime",
    "savingsMonths",
    "ownsHome",
    "ownsCar",
    "providentFundMonths",
    "activeMonths",
    "steadyMonths",
    "paymentKinds",
    "occupation",
    "education",
    "phoneMonths",
    "addressMonths",
    "contacts",
    "contactsStanding",
];

use Better::{Higher, Lower, Neither};
use Dimension::{Behaviour, CreditHistory, Fulfilment, Identity, Relationships};
use Pace::{ByStep, Never, WithTime};
use Unit::{Choice, Count, Flag, Months, Percent};

/// A fact that the person can bring about or undo by one step.
const fn by_step(effort: u8) -> Movement {
    Movement { up: ByStep, down: ByStep, effort, own: true }
}

/// A fact that grows month by month while the person keeps it up, and is not lowered by choice.
const fn with_time(effort: u8) -> Movement {
    Movement { up: WithTime, down: Never, effort, own: true }
}

/// A fact that is not the person's to move.
const FIXED: Movement = Movement { up: Never, down: Never, effort: 0, own: false };

const fn number(
    input: Input,
    dimension: Dimension,
    unit: Unit,
    (maximum, step): (u16, u16),
    better: Better,
    movement: Movement,
) -> InputInfo {
    InputInfo {
        input,
        dimension: Some(dimension),
        unit,
        minimum: 0,
        maximum,
        step,
        options: &[],
        better,
        movement,
    }
}

const fn flag(input: Input, dimension: Option<Dimension>, movement: Movement) -> InputInfo {
    InputInfo {
        input,
        dimension,
        unit: Flag,
        minimum: 0,
        maximum: 1,
        step: 1,
        options: &[],
        better: Higher,
        movement,
    }
}

const fn choice(input: Input, options: &'static [&'static str], movement: Movement) -> InputInfo {
    InputInfo {
        input,
        dimension: Some(Identity),
        unit: Choice,
        minimum: 0,
        maximum: options.len() as u16 - 1,
        step: 1,
        options,
        better: Neither,
        movement,
    }
}

static INPUTS: [InputInfo; COUNT] = [
    flag(Input::OptedIn, None, by_step(1)),
    flag(Input::RealNameVerified, None, Movement { up: ByStep, down: Never, effort: 1, own: true }),
    number(Input::OnTimeRepayments, CreditHistory, Months, (24, 1), Higher, with_time(2)),
    number(Input::OldestAccountMonths, CreditHistory, Months, (360, 1), Higher, with_time(0)),
    number(Input::CreditUtilisation, CreditHistory, Percent, (100, 1), Lower, by_step(3)),
    number(
        Input::Applications,
        CreditHistory,
        Count,
        (20, 1),
        Lower,
        Movement { up: ByStep, down: WithTime, effort: 1, own: true },
    ),
    number(
        Input::RentalsKept,
        Fulfilment,
        Count,
        (60, 1),
        Higher,
        Movement { up: ByStep, down: Never, effort: 1, own: true },
    ),
    number(Input::BillsOnTime, Fulfilment, Months, (24, 1), Higher, with_time(2)),
    number(Input::SavingsMonths, Fulfilment, Months, (36, 1), Higher, by_step(4)),
    flag(Input::OwnsHome, Some(Fulfilment), FIXED),
    flag(Input::OwnsCar, Some(Fulfilment), FIXED),
    number(Input::ProvidentFundMonths, Fulfilment, Months, (120, 1), Higher, with_time(2)),
    number(Input::ActiveMonths, Behaviour, Months, (12, 1), Higher, with_time(1)),
    number(Input::SteadyMonths, Behaviour, Months, (24, 1), Higher, with_time(2)),
    number(Input::PaymentKinds, Behaviour, Count, (10, 1), Higher, by_step(1)),
    choice(Input::Occupation, &["none", "student", "casual", "steady"], FIXED),
    choice(Input::Education, &["none", "school", "college", "degree"], FIXED),
    number(Input::PhoneMonths, Identity, Months, (240, 1), Higher, with_time(0)),
    number(Input::AddressMonths, Identity, Months, (240, 1), Higher, with_time(0)),
    number(Input::Contacts, Relationships, Count, (50, 1), Higher, FIXED),
    number(Input::ContactsStanding, Relationships, Percent, (100, 1), Higher, FIXED),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_stands_at_its_own_place_in_the_table() {
        for (at, info) in INPUTS.iter().enumerate() {
            assert_eq!(info.input as usize, at);
            assert_eq!(Input::from_slug(info.input.slug()), Some(info.input));
            assert!(info.minimum < info.maximum && info.step >= 1);
            assert_eq!(info.unit == Unit::Choice, !info.options.is_empty());
        }
    }

    #[test]
    fn what_is_not_a_persons_own_to_move_asks_no_effort_of_them() {
        for info in &INPUTS {
            assert!(info.movement.own || info.movement.effort == 0, "{:?}", info.input);
            assert!(info.movement.effort <= 5);
        }
    }
}
