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
    /// By one a month, as time passes.
    WithTime,
    /// By one in every month in which the person keeps it up; otherwise it stays as it is.
    WhileKept,
    /// By steps, whenever the person does it: for the better at most so fast as [`Movement::steps`] tells, for the
    /// worse at once.
    ByStep,
}

/// How an input can move, and what that asks of the person. Assumptions throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Movement {
    /// How it can rise.
    pub up: Pace,
    /// How it can fall.
    pub down: Pace,
    /// Effort of every month of it, 0 (none) to 5 (a great deal).
    pub effort: u8,
    /// Whether it is the person's own to move.
    pub own: bool,
    /// For what moves by steps: how far it can move for the better at a time …
    pub steps: u16,
    /// … and how many months that takes.
    pub months: u16,
}

/// Everything there is to know about an input before a person answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
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
    /// The months it looks back on, if it counts what happened in them; `None` for a state.
    pub window_months: Option<u16>,
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
use Pace::{ByStep, Never, WhileKept, WithTime};
use Unit::{Choice, Count, Flag, Months, Percent};

/// A fact that is not the person's to move.
const FIXED: Movement = Movement { up: Never, down: Never, effort: 0, own: false, steps: 1, months: 1 };

/// A fact that grows by itself, and that the person may cut short: who moves house, changes the phone number or closes the
/// oldest account has a lower number at once. That is for the worse, so it asks for no effort.
const AGES: Movement = Movement { up: WithTime, down: ByStep, own: true, ..FIXED };

/// A promise that is kept anew every month, and is not lowered by choice.
const fn kept(effort: u8) -> Movement {
    Movement { up: WhileKept, effort, own: true, ..FIXED }
}

/// A fact that the person can bring about or undo: `steps` every `months`.
const fn by_step(effort: u8, steps: u16, months: u16) -> Movement {
    Movement { up: ByStep, down: ByStep, effort, own: true, steps, months }
}

/// The same for what is done once, and not undone.
const fn up_by_step(effort: u8, steps: u16) -> Movement {
    Movement { down: Never, ..by_step(effort, steps, 1) }
}

const fn number(
    input: Input,
    dimension: Dimension,
    unit: Unit,
    maximum: u16,
    better: Better,
    movement: Movement,
) -> InputInfo {
    InputInfo {
        input,
        dimension: Some(dimension),
        unit,
        minimum: 0,
        maximum,
        step: 1,
        options: &[],
        better,
        window_months: None,
        movement,
    }
}

/// A number that counts what happened within the last months.
const fn within(months: u16, number: InputInfo) -> InputInfo {
    InputInfo { window_months: Some(months), ..number }
}

const fn flag(input: Input, dimension: Option<Dimension>, movement: Movement) -> InputInfo {
    InputInfo { dimension, unit: Flag, ..number(input, Identity, Flag, 1, Higher, movement) }
}

const fn choice(input: Input, options: &'static [&'static str]) -> InputInfo {
    InputInfo { options, ..number(input, Identity, Choice, options.len() as u16 - 1, Neither, FIXED) }
}

static INPUTS: [InputInfo; COUNT] = [
    flag(Input::OptedIn, None, by_step(1, 1, 1)),
    flag(Input::RealNameVerified, None, up_by_step(1, 1)),
    within(24, number(Input::OnTimeRepayments, CreditHistory, Months, 24, Higher, kept(2))),
    number(Input::OldestAccountMonths, CreditHistory, Months, 360, Higher, AGES),
    number(Input::CreditUtilisation, CreditHistory, Percent, 100, Lower, by_step(3, 5, 1)),
    within(
        6,
        number(
            Input::Applications,
            CreditHistory,
            Count,
            20,
            Lower,
            Movement { down: WhileKept, ..by_step(1, 20, 1) },
        ),
    ),
    within(24, number(Input::RentalsKept, Fulfilment, Count, 60, Higher, up_by_step(1, 2))),
    within(24, number(Input::BillsOnTime, Fulfilment, Months, 24, Higher, kept(2))),
    number(Input::SavingsMonths, Fulfilment, Months, 36, Higher, by_step(4, 1, 4)),
    flag(Input::OwnsHome, Some(Fulfilment), FIXED),
    flag(Input::OwnsCar, Some(Fulfilment), FIXED),
    number(Input::ProvidentFundMonths, Fulfilment, Months, 120, Higher, kept(2)),
    within(12, number(Input::ActiveMonths, Behaviour, Months, 12, Higher, kept(1))),
    within(24, number(Input::SteadyMonths, Behaviour, Months, 24, Higher, kept(2))),
    number(Input::PaymentKinds, Behaviour, Count, 10, Higher, by_step(1, 1, 1)),
    choice(Input::Occupation, &["none", "student", "casual", "steady"]),
    choice(Input::Education, &["none", "school", "college", "degree"]),
    number(Input::PhoneMonths, Identity, Months, 240, Higher, AGES),
    number(Input::AddressMonths, Identity, Months, 240, Higher, AGES),
    number(Input::Contacts, Relationships, Count, 50, Higher, FIXED),
    number(Input::ContactsStanding, Relationships, Percent, 100, Higher, FIXED),
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
