//! What a score opens: benefits are data, each with its requirement, its offer and where it was reported.
//!
//! All of them are historical (2015–2024): merchants set thresholds themselves and changed them by city and year.
//! What other sources say stands next to each.

mod eligibility;
mod validate;

use serde::Serialize;

pub use eligibility::{BenefitReport, BenefitState, Chance, FreedDeposit, Totals};
pub(crate) use eligibility::{eligibility, totals};

use crate::{
    fault::Faults,
    requirement::{Near, Requirement},
    scorecard::Confidence,
    value::{
        Value,
        read::{Entries, FromValue, Place, read_struct, words},
    },
};

/// All benefits, and what is told of them as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Benefits {
    /// Cities in which the industries were covered. `Source:` article 1; chinanews, as of 23 Mar 2017.
    pub coverage_cities: u16,
    /// How short a requirement may fall and still count as nearly met.
    pub near: Near,
    /// The industries, in the order in which they are shown.
    pub industries: Vec<String>,
    /// The benefits, in the order in which they are shown.
    pub benefits: Vec<Benefit>,
    /// The place of every benefit's thing among all things, so that sums need not compare words; 0 if there is
    /// none.
    #[serde(skip)]
    things: Vec<usize>,
    /// The lowest score that each benefit asks for, by itself or through another; `None` if it asks for none.
    #[serde(skip)]
    scores: Vec<Option<u16>>,
}

/// One thing that a score opens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Benefit {
    /// Its word: `hospitalPayLater`.
    pub benefit: String,
    /// Its industry.
    pub industry: String,
    /// Which of the two articles name it.
    pub articles: Vec<Article>,
    /// What must be true for it to open.
    pub requirement: Requirement,
    /// What it gives.
    pub offer: Offer,
    /// When it was reported, as far as known.
    pub year: String,
    /// Where it was reported.
    pub source: String,
    /// How far the threshold can be trusted.
    pub confidence: Confidence,
    /// Whether sources contradict each other on whether the score decides at all.
    pub disputed: bool,
    /// What other sources say.
    pub others: Vec<OtherReport>,
}

/// Most kinds of thing for which a deposit is paid.
const MOST_THINGS: usize = 32;

/// One of the two articles that the idea came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Article {
    /// `sources/article-1`: 2018-01-03, on a score of 600 or more.
    S1,
    /// `sources/article-2`: March 2024, on a score of 700.
    S2,
}

words!(Article { S1 "S1", S2 "S2" });

/// Another threshold for the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct OtherReport {
    /// The score asked for; `None` where the source says that the score is not used.
    pub score: Option<u16>,
    /// When it was reported.
    pub year: String,
    /// Where it was reported.
    pub source: String,
    /// How far it can be trusted.
    pub confidence: Confidence,
}

/// What an open benefit gives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub enum Offer {
    /// A deposit that need not be paid.
    Deposit {
        /// What it is a deposit for: a person pays one for each thing at a time.
        thing: String,
        /// The deposit, yuan.
        deposit_yuan: u32,
        /// How far the sum can be trusted.
        confidence: Confidence,
    },
    /// A line of credit that grows with the score: from the threshold to 950, with the square of the distance.
    CreditLine {
        /// The line at the threshold, yuan.
        from_yuan: u32,
        /// The line at 950, yuan.
        to_yuan: u32,
        /// How far the sums can be trusted. How they grow in between is an assumption.
        confidence: Confidence,
    },
    /// A sum that may be paid afterwards.
    PayLater {
        /// The most that may be paid afterwards, yuan.
        quota_yuan: u32,
        /// How far the sum can be trusted.
        confidence: Confidence,
    },
    /// A service without a sum.
    Service,
}

impl FromValue for Benefits {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        let entries = Entries::of(value, &["coverageCities", "near", "industries", "benefits"], at, faults)?;
        let coverage_cities = entries.read("coverageCities", None, at, faults);
        let near = entries.read("near", None, at, faults);
        let industries = entries.read("industries", None, at, faults);
        let benefits: Option<Vec<Benefit>> = entries.read("benefits", None, at, faults);
        Some(Benefits {
            coverage_cities: coverage_cities?,
            near: near?,
            industries: industries?,
            things: places_of_things(benefits.as_deref()?),
            scores: scores_needed(benefits.as_deref()?),
            benefits: benefits?,
        })
    }
}

/// The lowest score that each benefit asks for, through benefits listed earlier too.
fn scores_needed(benefits: &[Benefit]) -> Vec<Option<u16>> {
    let mut scores: Vec<Option<u16>> = Vec::with_capacity(benefits.len());
    for benefit in benefits {
        let earlier = |slug: &str| {
            let mut earlier = benefits.iter().zip(&scores);
            earlier.find(|(one, _)| one.benefit == slug).and_then(|(_, score)| *score)
        };
        let score = benefit.requirement.score_needed(&earlier);
        scores.push(score);
    }
    scores
}

impl Benefits {
    /// The lowest score that a benefit asks for, by itself or through another; `None` if it asks for none, or if there is no
    /// such benefit. Whether one that asks for none is open does not depend on whether there is a score.
    #[must_use]
    pub fn score_needed(&self, benefit: &str) -> Option<u16> {
        let mut benefits = self.benefits.iter().zip(&self.scores);
        benefits.find(|(one, _)| one.benefit == benefit).and_then(|(_, score)| *score)
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
    offer "offer",
    year "year",
    source "source",
    confidence "confidence",
    disputed "disputed" or false,
    others "others" or Vec::new(),
});
read_struct!(OtherReport { score "score", year "year", source "source", confidence "confidence" });

impl FromValue for Offer {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        let any_key = ["kind", "thing", "depositYuan", "fromYuan", "toYuan", "quotaYuan", "confidence"];
        let mut unknown = Faults::new();
        let kind: String = Entries::of(value, &any_key, at, &mut unknown)?.read("kind", None, at, faults)?;
        let known: &[&str] = match kind.as_str() {
            "deposit" => &["kind", "thing", "depositYuan", "confidence"],
            "creditLine" => &["kind", "fromYuan", "toYuan", "confidence"],
            "payLater" => &["kind", "quotaYuan", "confidence"],
            "service" => &["kind"],
            _ => return at.key("kind").fault("is not deposit, creditLine, payLater or service", faults),
        };
        let entries = Entries::of(value, known, at, faults)?;
        match kind.as_str() {
            "deposit" => Some(Offer::Deposit {
                thing: entries.read("thing", None, at, faults)?,
                deposit_yuan: entries.read("depositYuan", None, at, faults)?,
                confidence: entries.read("confidence", None, at, faults)?,
            }),
            "creditLine" => Some(Offer::CreditLine {
                from_yuan: entries.read("fromYuan", None, at, faults)?,
                to_yuan: entries.read("toYuan", None, at, faults)?,
                confidence: entries.read("confidence", None, at, faults)?,
            }),
            "payLater" => Some(Offer::PayLater {
                quota_yuan: entries.read("quotaYuan", None, at, faults)?,
                confidence: entries.read("confidence", None, at, faults)?,
            }),
            _ => Some(Offer::Service),
        }
    }
}
