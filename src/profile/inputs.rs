//! The inputs of a profile: one slug each, with unit, range, direction and how it can move.
//!
//! The vocabulary follows the five dimensions that are officially named (`Source:` Caixin 2015-03-02; China Daily
//! 2018-11-27); which concrete inputs stand for a dimension, their ranges and their efforts are our assumptions.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use strum::{IntoStaticStr, VariantArray, VariantNames};

use crate::value::read::{Word, read_words};

/// The five groups that the score is made of.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Hash,
    PartialOrd,
    Ord,
    Serialize,
    VariantArray,
    IntoStaticStr,
    BorshSerialize,
    BorshDeserialize,
)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[strum(serialize_all = "camelCase")]
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

read_words!(Dimension, Input);

/// What the number of an input counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
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
#[cfg_attr(js, derive(tsify::Tsify))]
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
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Pace {
    /// Not at all.
    Never,
    /// By one a month, as time passes.
    WithTime,
    /// By one in every month in which the person keeps it up; otherwise it stays as it is.
    WhileKept,
    /// By one in a month in which it is missed, and not by choice.
    WhenMissed,
    /// Whenever the person does it: for the better at most so fast as [`Movement::by`] tells, for the
    /// worse at once.
    AtWill,
}

/// How an input can move, and what that asks of the person. Assumptions throughout.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Movement {
    /// How it can rise.
    pub up: Pace,
    /// How it can fall.
    pub down: Pace,
    /// Effort of every month of it, 0 (none) to 5 (a great deal).
    pub effort: u8,
    /// Whether it is the person's own to move.
    pub own: bool,
    /// For what moves at will: how far it can move for the better at a time …
    pub by: u16,
    /// … and how many months that takes.
    pub every_months: u16,
}

/// Everything there is to know about an input before a person answers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
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
    /// By how much a control moves it at a time.
    pub increment: u16,
    /// The words of a [`Unit::Choice`], lowest number first.
    pub options: &'static [&'static str],
    /// Which way is plainly better.
    pub better: Better,
    /// The months it looks back on, if it counts what happened in them; `None` for a state.
    pub window_months: Option<u16>,
    /// How it can move.
    pub movement: Movement,
}

use Better::{Higher, Lower, Neither};
use Dimension::{Behaviour, CreditHistory, Fulfilment, Identity, Relationships};
use Pace::{AtWill, Never, WhenMissed, WhileKept, WithTime};
use Unit::{Choice, Count, Flag, Months, Percent};

/// A fact that is not the person's to move.
const FIXED: Movement = Movement { up: Never, down: Never, effort: 0, own: false, by: 1, every_months: 1 };

/// A fact that grows by itself, and that the person may cut short: who moves house, changes the phone number or closes the
/// oldest account has a lower number at once. That is for the worse, so it asks for no effort.
const AGES: Movement = Movement { up: WithTime, down: AtWill, own: true, ..FIXED };

/// A promise that is kept anew every month, or missed.
const fn kept(effort: u8) -> Movement {
    Movement { up: WhileKept, down: WhenMissed, effort, own: true, ..FIXED }
}

/// A fact that the person can bring about or undo: `by` so much every so many months.
const fn at_will(effort: u8, by: u16, every_months: u16) -> Movement {
    Movement { up: AtWill, down: AtWill, effort, own: true, by, every_months }
}

/// The same for what is done once, and not undone.
const fn up_at_will(effort: u8, by: u16) -> Movement {
    Movement { down: Never, ..at_will(effort, by, 1) }
}

/// A number from 0; [`inputs!`] says of which input.
const fn number(
    dimension: Dimension,
    unit: Unit,
    maximum: u16,
    better: Better,
    movement: Movement,
) -> InputInfo {
    InputInfo {
        input: Input::OptedIn,
        dimension: Some(dimension),
        unit,
        minimum: 0,
        maximum,
        increment: 1,
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

const fn flag(dimension: Option<Dimension>, movement: Movement) -> InputInfo {
    InputInfo { dimension, ..number(Identity, Flag, 1, Higher, movement) }
}

const fn choice(options: &'static [&'static str]) -> InputInfo {
    InputInfo { options, ..number(Identity, Choice, options.len() as u16 - 1, Neither, FIXED) }
}

/// What there is to prove about an occupation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantNames)]
#[cfg_attr(js, derive(tsify::Tsify), serde(rename_all = "camelCase"))]
#[strum(serialize_all = "camelCase")]
#[allow(dead_code, reason = "only the names of its variants are used")]
enum Occupation {
    None,
    Student,
    Casual,
    Steady,
}

/// What there is to prove about an education.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantNames)]
#[cfg_attr(js, derive(tsify::Tsify), serde(rename_all = "camelCase"))]
#[strum(serialize_all = "camelCase")]
#[allow(dead_code, reason = "only the names of its variants are used")]
enum Education {
    None,
    School,
    College,
    Degree,
}

/// Every input, its name and type in a profile's JSON, and what there is to know about it.
macro_rules! inputs {
    ($($(#[$doc:meta])* $input:ident $key:ident: $type:ty = $info:expr;)*) => {
        /// What a profile answers, apart from its records.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, VariantArray, IntoStaticStr, BorshSerialize, BorshDeserialize)]
        #[cfg_attr(js, derive(tsify::Tsify))]
        #[serde(rename_all = "camelCase")]
        #[strum(serialize_all = "camelCase")]
        pub enum Input { $($(#[$doc])* $input,)* }

        impl Input {
            /// Every input, in the order of a profile.
            pub const ALL: [Input; COUNT] = [$(Input::$input),*];
        }

        /// Number of inputs.
        pub const COUNT: usize = Input::VARIANTS.len();

        static INPUTS: [InputInfo; COUNT] = [$({
            use Input::$input as input;
            let info: InputInfo = $info;
            InputInfo { input, ..info }
        }),*];

        /// A profile as JavaScript hands it over: what its types are made of.
        #[cfg(js)]
        mod shape {
            use super::{Education, Occupation};
            use crate::{profile::CreditRecord, wasm::Given};

            /// What a person did and proved. Every key is needed; every value may be `"unknown"`.
            #[derive(tsify::Tsify)]
            #[serde(rename_all = "camelCase")]
            #[allow(dead_code, reason = "only its type is used")]
            pub struct Profile {
                $($(#[$doc])* pub $key: Given<$type>,)*
                /// Broken promises, at most 200.
                pub records: Given<Vec<CreditRecord>>,
            }
        }
    };
}

inputs! {
    /// Whether the person switched scoring on. Without it there is no score.
    OptedIn opted_in: bool = flag(None, at_will(1, 1, 1));
    /// Whether the real name was verified. Without it there is no score.
    RealNameVerified real_name_verified: bool = flag(None, up_at_will(1, 1));
    /// Months of the last 24 in which every repayment was on time, 0–24.
    OnTimeRepayments on_time_repayments: u16 = within(24, number(CreditHistory, Months, 24, Higher, kept(1)));
    /// Age of the oldest credit account, 0–360 months.
    OldestAccountMonths oldest_account_months: u16 = number(CreditHistory, Months, 360, Higher, AGES);
    /// Share of the credit limit in use, 0–100 percent.
    CreditUtilisation credit_utilisation: u16 = number(CreditHistory, Percent, 100, Lower, at_will(3, 5, 1));
    /// Applications for credit in the last 6 months, 0–20.
    Applications applications: u16 =
        within(6, number(CreditHistory, Count, 20, Lower, Movement { down: WhileKept, ..at_will(1, 20, 1) }));
    /// Rentals returned on time and in good order in the last 24 months, 0–60: bicycles, power banks, cars, rooms.
    RentalsKept rentals_kept: u16 = within(24, number(Fulfilment, Count, 60, Higher, Movement { down: WhenMissed, ..at_will(3, 1, 1) }));
    /// Months of the last 24 in which rent and household bills were paid on time, 0–24.
    BillsOnTime bills_on_time: u16 = within(24, number(Behaviour, Months, 24, Higher, kept(1)));
    /// Savings, in months of usual spending, 0–36.
    SavingsMonths savings_months: u16 = number(Fulfilment, Months, 36, Higher, at_will(4, 1, 4));
    /// Whether a home of one's own was proved.
    OwnsHome owns_home: bool = flag(Some(Fulfilment), FIXED);
    /// Whether a car of one's own was proved.
    OwnsCar owns_car: bool = flag(Some(Fulfilment), FIXED);
    /// Months of contributions to the housing provident fund, 0–120.
    ProvidentFundMonths provident_fund_months: u16 = number(Fulfilment, Months, 120, Higher, Movement { down: Never, ..kept(2) });
    /// Months of the last 12 with everyday payments, 0–12.
    ActiveMonths active_months: u16 = within(12, number(Behaviour, Months, 12, Higher, kept(2)));
    /// Months of the last 24 whose spending was near its usual level, 0–24.
    SteadyMonths steady_months: u16 = within(24, number(Behaviour, Months, 24, Higher, kept(1)));
    /// Kinds of everyday payment in use, 0–10: fares, groceries, phone, water, …
    PaymentKinds payment_kinds: u16 = number(Behaviour, Count, 10, Higher, at_will(4, 1, 2));
    /// Occupation proved.
    Occupation occupation: Occupation = choice(Occupation::VARIANTS);
    /// Education proved.
    Education education: Education = choice(Education::VARIANTS);
    /// Months with the same phone number, 0–240.
    PhoneMonths phone_months: u16 = number(Identity, Months, 240, Higher, AGES);
    /// Months at the same address, 0–240.
    AddressMonths address_months: u16 = number(Identity, Months, 240, Higher, AGES);
    /// Verified people with whom money was transferred, 0–50.
    Contacts contacts: u16 = number(Relationships, Count, 50, Higher, FIXED);
    /// Share of those people in good standing, 0–100 percent.
    ContactsStanding contacts_standing: u16 = number(Relationships, Percent, 100, Higher, FIXED);
}

impl Input {
    /// Unit, range and movement.
    #[must_use]
    pub fn info(self) -> &'static InputInfo {
        INPUTS.get(self as usize).unwrap_or(&INPUTS[0])
    }

    /// The input's word, as in JSON: `onTimeRepayments`.
    #[must_use]
    pub fn slug(self) -> &'static str {
        self.into()
    }

    /// The input with this word.
    #[must_use]
    pub fn from_slug(slug: &str) -> Option<Input> {
        Input::of_word(slug)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_input_stands_at_its_own_place_in_the_table() {
        for (at, info) in INPUTS.iter().enumerate() {
            assert_eq!(info.input as usize, at);
            assert_eq!(Input::from_slug(info.input.slug()), Some(info.input));
            assert!(info.minimum < info.maximum && info.increment >= 1);
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
