//! What a score opens: benefits are data, each with its requirement, its offer and where it was reported.
//!
//! All of them are historical (2015–2025): merchants set thresholds themselves and changed them by city and year.
//! What other sources say stands next to each.

mod answers;
mod eligibility;
mod validate;

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

pub use eligibility::{BenefitReport, BenefitState, Chance, FreedDeposit, Totals};
pub(crate) use eligibility::{eligibility, states, totals};

use crate::{
    issue::Issue,
    requirement::{Near, Requirement},
    scorecard::Confidence,
    value::{
        Value,
        read::{FieldPath, Object, Read, read_list, read_struct, read_words, unknown_option},
    },
};

/// All benefits, and what is known of them as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Benefits {
    /// Cities in which the industries were covered. `Source:` article 1; chinanews, as of 23 Mar 2017.
    pub coverage_cities: u16,
    /// How short a requirement may fall and still count as nearly met.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub near: Near,
    /// The industries, in the order in which they are shown.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::list"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub industries: Vec<String>,
    /// The benefits, in the order in which they are shown.
    #[borsh(deserialize_with = "crate::data::list")]
    pub benefits: Vec<Benefit>,
    /// The place of every benefit's thing among all things, so that sums need not compare words; 0 if there is
    /// none.
    #[serde(skip)]
    #[borsh(deserialize_with = "crate::data::list")]
    things: Vec<usize>,
    /// The criteria of all benefits, each once: many ask for the same, and it is answered once.
    #[serde(skip)]
    #[borsh(deserialize_with = "crate::data::list")]
    criteria: Vec<Requirement>,
    /// The places of the criteria of every benefit among those, one benefit after another.
    #[serde(skip)]
    #[borsh(deserialize_with = "crate::data::list")]
    places: Vec<u16>,
}

/// One thing that a score opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Benefit {
    /// Its word: `hospitalPayLater`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub benefit: String,
    /// Its industry.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub industry: String,
    /// Which of the two articles name it.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::list"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub articles: Vec<Article>,
    /// What must be true for it to open.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub requirement: Requirement,
    /// Where each of its criteria was reported, in the order of [`Requirement::criteria`].
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::list"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub conditions: Vec<Condition>,
    /// The lowest score that can meet the requirement, other benefits that it asks for included; `None` if it asks
    /// for none.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub score_needed: Option<u16>,
    /// What it gives.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub offer: Offer,
    /// When it was reported, as far as known.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub year: String,
    /// The latest year for which it was reported; `None` if no report is dated.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub last_year: Option<u16>,
    /// When and how it ended, if that is known.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub ended: Option<String>,
    /// Where it was reported.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub source: String,
    /// How far the threshold can be trusted.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
    /// Whether sources contradict each other on whether the score decides at all.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub disputed: bool,
    /// What other sources say.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::list"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub others: Vec<OtherReport>,
}

/// Where a criterion of a benefit was reported.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Condition {
    /// Where it was reported, or why we ask for it.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub source: String,
    /// How far it can be trusted.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
}

/// Most kinds of thing for which a deposit is paid.
const MOST_THINGS: usize = 32;

/// One of the two articles that the idea came from.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    Serialize,
    VariantArray,
    IntoStaticStr,
    BorshSerialize,
    BorshDeserialize,
)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub enum Article {
    /// `sources/article-1`: 2018-01-03, on a score of 600 or more.
    S1,
    /// `sources/article-2`: March 2024, on a score of 700.
    S2,
}

read_words!(Article);

/// Another threshold for the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct OtherReport {
    /// The score asked for; `None` where the source says that the score is not used.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub score: Option<u16>,
    /// When it was reported.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub year: String,
    /// Where it was reported.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub source: String,
    /// How far it can be trusted.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
}

/// What an open benefit gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Offer {
    /// A deposit that need not be paid.
    Deposit {
        /// What it is a deposit for: a person pays one for each thing at a time.
        #[borsh(deserialize_with = "crate::data::whole")]
        thing: String,
        /// The deposit, yuan.
        deposit_yuan: u32,
        /// How far the sum can be trusted.
        #[borsh(deserialize_with = "crate::data::whole")]
        confidence: Confidence,
    },
    /// A line of credit that grows with the score: from the threshold to 950, with the square of the distance.
    CreditLine {
        /// The line at the threshold, yuan.
        from_yuan: u32,
        /// The line at 950, yuan.
        to_yuan: u32,
        /// How far the sums can be trusted. How they grow in between is an assumption.
        #[borsh(deserialize_with = "crate::data::whole")]
        confidence: Confidence,
        /// Better terms from a higher score on; `None` if there are none.
        #[borsh(deserialize_with = "crate::data::whole")]
        raised: Option<Raised>,
    },
    /// A sum that may be paid afterwards.
    PayLater {
        /// The most that may be paid afterwards, yuan.
        quota_yuan: u32,
        /// How far the sum can be trusted.
        #[borsh(deserialize_with = "crate::data::whole")]
        confidence: Confidence,
    },
    /// A service without a sum.
    Service,
}

/// Better terms of a line of credit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Raised {
    /// From this score on.
    pub score: u16,
    /// By how many percent the line is higher.
    pub percent: u16,
    /// By how many percent interest is lower.
    pub interest_discount_percent: u16,
    /// Where such terms were reported.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::whole"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub source: String,
    /// How far the figures can be trusted.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub confidence: Confidence,
}

impl Read for Benefits {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let keys = ["coverageCities", "near", "industries", "benefits"];
        let object = Object::of(value, &keys, at, issues)?;
        let coverage_cities = object.read("coverageCities", issues);
        let near = object.read("near", issues);
        let industries = object.read("industries", issues);
        let list = object.read_by("benefits", issues, |value, at, issues| {
            read_list(value, at, validate::MOST_BENEFITS, issues)
        });
        let mut benefits: Vec<Benefit> = list?;
        find_scores_needed(&mut benefits);
        let (criteria, places) = criteria(&benefits);
        Some(Benefits {
            coverage_cities: coverage_cities?,
            near: near?,
            industries: industries?,
            things: places_of_things(&benefits),
            criteria,
            places,
            benefits,
        })
    }
}

/// Finds the score that each benefit asks for; those that it names stand before it.
fn find_scores_needed(benefits: &mut [Benefit]) {
    for place in 0..benefits.len() {
        let (earlier, rest) = benefits.split_at_mut(place);
        let needed = |slug: &str| earlier.iter().find(|one| one.benefit == slug)?.score_needed;
        if let Some(benefit) = rest.first_mut() {
            benefit.score_needed = benefit.requirement.score_needed(&needed);
        }
    }
}

impl Benefits {
    /// The lowest score that a benefit asks for, by itself or through another; `None` if it asks for none, or if there
    /// is no such benefit.
    #[must_use]
    pub fn score_needed(&self, benefit: &str) -> Option<u16> {
        self.benefits.iter().find(|one| one.benefit == benefit)?.score_needed
    }
}

/// Numbers the things for which deposits are paid, in the order in which they come.
fn places_of_things(benefits: &[Benefit]) -> Vec<usize> {
    let mut things: Vec<&str> = Vec::new();
    benefits
        .iter()
        .map(|benefit| {
            let Some(thing) = benefit.offer.thing() else { return 0 };
            things.iter().position(|known| *known == thing).unwrap_or_else(|| {
                things.push(thing);
                things.len() - 1
            })
        })
        .collect()
}

/// The criteria of all benefits, each once, and their places among them.
fn criteria(benefits: &[Benefit]) -> (Vec<Requirement>, Vec<u16>) {
    let mut different: Vec<Requirement> = Vec::new();
    let all = benefits.iter().flat_map(|benefit| benefit.requirement.criteria());
    let places = all.map(|criterion| {
        different.iter().position(|known| known == criterion).unwrap_or_else(|| {
            different.push(criterion.clone());
            different.len() - 1
        }) as u16
    });
    let places = places.collect();
    (different, places)
}

impl Offer {
    /// What a deposit is paid for.
    fn thing(&self) -> Option<&str> {
        match self {
            Offer::Deposit { thing, .. } => Some(thing),
            _ => None,
        }
    }
}

read_struct!(Benefit {
    benefit "benefit",
    industry "industry",
    articles "articles",
    requirement "requirement",
    conditions "conditions",
    offer "offer",
    year "year",
    last_year "lastYear" or None,
    ended "ended" or None,
    source "source",
    confidence "confidence",
    disputed "disputed" or false,
    others "others" or Vec::new(),
} score_needed = None);
read_struct!(Condition { source "source", confidence "confidence" });
read_struct!(Raised {
    score "score",
    percent "percent",
    interest_discount_percent "interestDiscountPercent",
    source "source",
    confidence "confidence",
});
read_struct!(OtherReport { score "score", year "year", source "source", confidence "confidence" });

impl Read for Offer {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const KINDS: [&str; 4] = ["deposit", "creditLine", "payLater", "service"];
        const KEYS: &[&str] =
            &["kind", "thing", "depositYuan", "fromYuan", "toYuan", "quotaYuan", "confidence", "raised"];
        let word = match value {
            Value::Map(entries) => entries.iter().find(|(key, _)| key == "kind"),
            _ => None,
        };
        let kind = word.and_then(|(_, word)| {
            KINDS.into_iter().find(|kind| matches!(word, Value::Text(text) if text == kind))
        });
        let known: &[&str] = match kind {
            Some("deposit") => &["kind", "thing", "depositYuan", "confidence"],
            Some("creditLine") => &["kind", "fromYuan", "toYuan", "confidence", "raised"],
            Some("payLater") => &["kind", "quotaYuan", "confidence"],
            Some(_) => &["kind"],
            None => KEYS,
        };
        let object = Object::of(value, known, at, issues)?;
        let kind = object.read_by("kind", issues, |value, at, issues| match (kind, value) {
            (Some(kind), _) => Some(kind),
            (None, Value::Text(text)) => unknown_option(KINDS, text, at, issues),
            (None, other) => at.expected("string", other, issues),
        })?;
        match kind {
            "deposit" => {
                let thing = object.read("thing", issues);
                let deposit_yuan = object.read("depositYuan", issues);
                let confidence = object.read("confidence", issues);
                Some(Offer::Deposit { thing: thing?, deposit_yuan: deposit_yuan?, confidence: confidence? })
            }
            "creditLine" => {
                let from_yuan = object.read("fromYuan", issues);
                let to_yuan = object.read("toYuan", issues);
                let confidence = object.read("confidence", issues);
                let raised = match object.get("raised") {
                    Some(_) => object.read("raised", issues),
                    None => Some(None),
                };
                Some(Offer::CreditLine {
                    from_yuan: from_yuan?,
                    to_yuan: to_yuan?,
                    confidence: confidence?,
                    raised: raised?,
                })
            }
            "payLater" => {
                let quota_yuan = object.read("quotaYuan", issues);
                let confidence = object.read("confidence", issues);
                Some(Offer::PayLater { quota_yuan: quota_yuan?, confidence: confidence? })
            }
            _ => Some(Offer::Service),
        }
    }
}
