//! What a town is drawn from: who lives there, how life goes for them, and what of it a scorecard sees.
//!
//! All figures are whole numbers, and all sums are sums of whole numbers, so that one seed is one town on every platform. A
//! thousand stands for one: for one standard deviation of what is hidden (reliability, circumstances), and for one unit of an
//! input.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::{
    data,
    issue::Issue,
    profile::{Input, RecordKind},
    scorecard::{Confidence, Reads, at_most, unique},
    value::{
        Value,
        read::{FieldPath, Read, read_all, read_struct, read_whole},
    },
};

/// Ages, and fifths of income, of which there are so many.
pub const AGES: usize = 4;
/// Fifths of income.
pub const FIFTHS: usize = 5;
/// Most residents of a town.
pub const MOST_RESIDENTS: u32 = 10_000_000;
/// A whole in thousandths.
pub(crate) const WHOLE: i32 = 1_000;

/// A signed number of thousandths, −1,000,000 to 1,000,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(transparent)]
pub struct Thousandths(pub i32);

/// A share in thousandths, 0 to 1,000.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(transparent)]
pub struct Permille(pub u16);

/// All parameters of all towns.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Parameters {
    /// Who lives there. No scorecard ever sees a group.
    pub groups: Groups,
    /// How tight a month is for somebody.
    pub circumstances: Circumstances,
    /// How much of a life is on record.
    pub record: OnRecord,
    /// The towns, the assumed one first.
    pub towns: Vec<Preset>,
    /// How each input comes of what is hidden.
    pub inputs: Vec<Lean>,
    /// Where these come from.
    pub inputs_source: String,
    /// Broken promises.
    pub records: Records,
    /// Who breaks a promise in the two years to come.
    pub outcome: Outcome,
    /// How a year changes people.
    pub years: YearRules,
    /// What can be withheld together.
    pub consent: Vec<Consent>,
}

/// Who lives there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Groups {
    /// The bands of age, the youngest first; their shares make a whole.
    pub ages: Vec<Age>,
    /// How many more of each fifth of income live in the city, the poorest first.
    pub city_by_fifth: Vec<Thousandths>,
    /// The income in the middle of each fifth, in standard deviations.
    pub income_by_fifth: Vec<Thousandths>,
    /// Where these come from.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// A band of age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Age {
    /// Its word: `young`.
    pub age: String,
    /// Its share of the town.
    pub permille: Permille,
    /// Of it, who lives in the city.
    pub city_permille: Permille,
    /// Of it, who came within two years.
    pub newcomer_permille: Permille,
}

/// How tight a month is: part income, part luck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Circumstances {
    /// By how much for each standard deviation of income.
    pub by_income: Thousandths,
    /// The standard deviation of the rest.
    pub spread: Thousandths,
    /// Where these come from.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// How much of a life is on record, beside what a town has of everybody's: some pay everything by phone, some nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct OnRecord {
    /// By how much more for each band of age …
    pub by_age: Thousandths,
    /// … and in the city.
    pub in_city: Thousandths,
    /// Where these come from.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// A town that some published figure is about, or the assumed one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Preset {
    /// Its word: `hangzhou2018`.
    pub town: String,
    /// Who switched scoring on, by age.
    pub users_by_age: Vec<Permille>,
    /// Of those, whose name is verified.
    pub verified: Permille,
    /// How much is on record of what the young of the countryside do: counts of which more is better are so much of what they would be, and of
    /// everything else so many answers are known.
    pub seen: Permille,
    /// The standard deviation of that among people alike.
    pub seen_spread: Thousandths,
    /// The published figure, and what of the town is ours.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// How an input comes of what is hidden: a sum, held within the input's range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Lean {
    /// The input.
    pub input: Input,
    /// Of somebody young and average, in the countryside.
    pub at: Thousandths,
    /// For each standard deviation of reliability.
    pub by_reliability: Thousandths,
    /// For each standard deviation of circumstances.
    pub by_circumstances: Thousandths,
    /// For each band of age.
    pub by_age: Thousandths,
    /// In the city.
    pub in_city: Thousandths,
    /// For whoever came within two years.
    pub newcomer: Thousandths,
    /// The standard deviation of what none of these tells.
    pub spread: Thousandths,
}

/// Broken promises: so many trials, each with a chance.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Records {
    /// How many times a promise may be broken.
    pub trials: u16,
    /// The chance of each, of somebody average …
    pub permille: Permille,
    /// … more for each standard deviation of reliability …
    pub by_reliability: Thousandths,
    /// … and of circumstances …
    pub by_circumstances: Thousandths,
    /// … and never more than so much.
    pub most: Permille,
    /// What is broken, in parts of their sum.
    pub kinds: Vec<Kind>,
    /// Days late, each as likely.
    pub days_late: Vec<u16>,
    /// How long ago it fell due at most, months.
    pub months_ago: u16,
    /// Within how many months it is settled, if it is.
    pub months_to_settle: u16,
    /// How many are still unpaid.
    pub open_permille: Permille,
    /// Amounts in yuan, each as likely.
    pub amount_yuan: Vec<u32>,
    /// Where these come from.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// One kind of record.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Kind {
    /// The kind.
    pub kind: RecordKind,
    /// Its part.
    pub parts: u16,
}

/// The odds that somebody keeps their promises for two years, as a power of two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct Outcome {
    /// Of somebody average.
    pub at: Thousandths,
    /// For each standard deviation of reliability.
    pub by_reliability: Thousandths,
    /// For each standard deviation of circumstances.
    pub by_circumstances: Thousandths,
    /// Where these come from.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// How a year changes what is on record of people, and how doors change the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct YearRules {
    /// How much easier a month is for each door that is open beyond the town's average when the years begin, and how much
    /// tighter for each one fewer: deposits that are not asked, interest that is lower. At first nothing is won on the whole.
    pub per_door: Thousandths,
    /// The cut-offs of the doors, the lowest first.
    pub doors: Vec<u16>,
    /// For each promise broken and on record, years in which something is missed that leaves no record.
    pub slips: u16,
    /// What moves in a year; everything else stays.
    pub rules: Vec<YearRule>,
    /// Where these come from.
    pub source: String,
    /// How far that can be trusted.
    pub confidence: Confidence,
}

/// How one characteristic moves in a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[serde(rename_all = "camelCase")]
pub struct YearRule {
    /// What it looks at.
    pub reads: Reads,
    /// The chance of the next better attribute in a year in which every promise is kept.
    pub kept_permille: Permille,
    /// How many attributes worse it is after a year in which one is broken.
    pub broken_bins: u16,
}

/// A source of data to which somebody may consent or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Consent {
    /// Its word: `payments`.
    pub consent: String,
    /// The inputs that come of it.
    pub inputs: Vec<Input>,
}

impl Read for Thousandths {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const MOST: u32 = 1_000_000;
        let (sign, size) = match value {
            Value::Number(found) if *found < 0.0 => (-1, Value::Number(-found)),
            _ => (1, value.clone()),
        };
        read_whole(&size, at, (0, MOST), issues).map(|size| Thousandths(sign * size as i32))
    }
}

impl Read for Permille {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        read_whole(value, at, (0, WHOLE as u32), issues).map(|share| Permille(share as u16))
    }
}

read_struct!(Parameters {
    groups "groups",
    circumstances "circumstances",
    record "record",
    towns "towns",
    inputs "inputs",
    inputs_source "inputsSource",
    records "records",
    outcome "outcome",
    years "years",
    consent "consent",
});
read_struct!(Groups {
    ages "ages",
    city_by_fifth "cityByFifth",
    income_by_fifth "incomeByFifth",
    source "source",
    confidence "confidence",
});
read_struct!(Age {
    age "age",
    permille "permille",
    city_permille "cityPermille",
    newcomer_permille "newcomerPermille",
});
read_struct!(Circumstances {
    by_income "byIncome",
    spread "spread",
    source "source",
    confidence "confidence",
});
read_struct!(OnRecord {
    by_age "byAge",
    in_city "inCity",
    source "source",
    confidence "confidence",
});
read_struct!(Preset {
    town "town",
    users_by_age "usersByAge",
    verified "verified",
    seen "seen",
    seen_spread "seenSpread",
    source "source",
    confidence "confidence",
});
read_struct!(Lean {
    input "input",
    at "at",
    by_reliability "byReliability",
    by_circumstances "byCircumstances",
    by_age "byAge",
    in_city "inCity",
    newcomer "newcomer",
    spread "spread",
});
read_struct!(Records {
    trials "trials",
    permille "permille",
    by_reliability "byReliability",
    by_circumstances "byCircumstances",
    most "most",
    kinds "kinds",
    days_late "daysLate",
    months_ago "monthsAgo",
    months_to_settle "monthsToSettle",
    open_permille "openPermille",
    amount_yuan "amountYuan",
    source "source",
    confidence "confidence",
});
read_struct!(Kind { kind "kind", parts "parts" });
read_struct!(Outcome {
    at "at",
    by_reliability "byReliability",
    by_circumstances "byCircumstances",
    source "source",
    confidence "confidence",
});
read_struct!(YearRules {
    per_door "perDoor",
    doors "doors",
    slips "slips",
    rules "rules",
    source "source",
    confidence "confidence",
});
read_struct!(YearRule { reads "reads", kept_permille "keptPermille", broken_bins "brokenBins" });
read_struct!(Consent { consent "consent", inputs "inputs" });

/// Most items of any list here. An assumption.
const MOST_ITEMS: usize = 50;
/// Most trials.
const MOST_TRIALS: u16 = 20;
/// Oldest that a record may be, months.
const MOST_MONTHS: u16 = 120;

impl Parameters {
    /// The parameters that come with the crate.
    ///
    /// # Errors
    /// None as published: a test unpacks them.
    pub fn embedded() -> Result<Self, Vec<Issue>> {
        data::unpack(data::TOWN)
    }

    /// Reads parameters from plain data, shaped like `src/data/town.json`.
    ///
    /// # Errors
    /// Every mistake and every broken rule, by path: `townFile.groups.ages`, if their shares make no whole.
    pub fn new(value: &Value) -> Result<Self, Vec<Issue>> {
        let at = FieldPath::root("townFile");
        let parameters: Parameters = read_all(value, &at)?;
        let mut issues = Vec::new();
        parameters.check(&at, &mut issues);
        if issues.is_empty() { Ok(parameters) } else { Err(issues) }
    }

    /// The town with this word.
    #[must_use]
    pub fn town(&self, word: &str) -> Option<&Preset> {
        self.towns.iter().find(|preset| preset.town == word)
    }

    fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        self.groups.check(&at.key("groups"), issues);
        self.records.check(&at.key("records"), issues);
        let towns = at.key("towns");
        at_most(MOST_ITEMS, &self.towns, &towns, issues);
        unique(&self.towns, |preset| &preset.town, &towns, issues);
        if self.towns.is_empty() {
            towns.broken("names no town", issues);
        }
        for (place, preset) in self.towns.iter().enumerate() {
            count_of(AGES, &preset.users_by_age, &towns.index(place).key("usersByAge"), issues);
        }
        let inputs = at.key("inputs");
        unique(&self.inputs, |lean| lean.input.slug(), &inputs, issues);
        for input in Input::ALL.iter().filter(|input| input.info().dimension.is_some()) {
            if !self.inputs.iter().any(|lean| lean.input == *input) {
                inputs.broken(format!("says nothing of {}", input.slug()), issues);
            }
        }
        let years = at.key("years");
        at_most(MOST_ITEMS, &self.years.rules, &years.key("rules"), issues);
        at_most(MOST_ITEMS, &self.years.doors, &years.key("doors"), issues);
        if !self.years.doors.is_sorted_by(|one, next| one < next) {
            years.key("doors").broken("do not rise", issues);
        }
        let consent = at.key("consent");
        at_most(MOST_CONSENTS, &self.consent, &consent, issues);
        unique(&self.consent, |one| &one.consent, &consent, issues);
    }
}

/// Most sources of data.
pub const MOST_CONSENTS: usize = 8;

impl Groups {
    fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let ages = at.key("ages");
        count_of(AGES, &self.ages, &ages, issues);
        unique(&self.ages, |age| &age.age, &ages, issues);
        let sum: i32 = self.ages.iter().map(|age| i32::from(age.permille.0)).sum();
        if sum != WHOLE {
            ages.broken(format!("makes {sum} thousandths, not {WHOLE}"), issues);
        }
        count_of(FIFTHS, &self.city_by_fifth, &at.key("cityByFifth"), issues);
        count_of(FIFTHS, &self.income_by_fifth, &at.key("incomeByFifth"), issues);
    }
}

impl Records {
    fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let mut held = |key: &str, found: u16, (least, most): (u16, u16)| {
            if !(least..=most).contains(&found) {
                at.key(key).broken(format!("is {found}, not {least} to {most}"), issues);
            }
        };
        held("trials", self.trials, (0, MOST_TRIALS));
        held("monthsAgo", self.months_ago, (1, MOST_MONTHS));
        held("monthsToSettle", self.months_to_settle, (1, MOST_MONTHS));
        for (key, length) in [
            ("kinds", self.kinds.len()),
            ("daysLate", self.days_late.len()),
            ("amountYuan", self.amount_yuan.len()),
        ] {
            if length == 0 || length > MOST_ITEMS {
                at.key(key).broken(format!("has {length} items, not 1 to {MOST_ITEMS}"), issues);
            }
        }
        if self.kinds.iter().any(|kind| kind.parts == 0) {
            at.key("kinds").broken("has a kind without a part", issues);
        }
    }
}

fn count_of<T>(count: usize, list: &[T], at: &FieldPath, issues: &mut Vec<Issue>) {
    if list.len() != count {
        at.broken(format!("has {} items, not {count}", list.len()), issues);
    }
}
