//! What a score opens: benefits are data, each with its requirement, its offer and where it was reported.
//!
//! All of them are historical (2015–2024): merchants set thresholds themselves and changed them by city and year.
//! What other sources say stands next to each.

mod eligibility;
mod validate;

use serde::{Deserialize, Serialize};

pub use eligibility::{BenefitReport, BenefitState, Chance, Totals};
pub(crate) use eligibility::{eligibility, totals};

use crate::{
    requirement::{Near, Requirement},
    scorecard::Confidence,
};

/// All benefits, and what is told of them as a whole.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Benefits {
    /// Cities in which the industries were covered. `Source:` article 1; chinanews, as of 23 Mar 2017.
    pub coverage_cities: u16,
    /// How short a requirement may fall and still count as nearly met.
    pub near: Near,
    /// The industries, in the order in which they are shown.
    pub industries: Vec<String>,
    /// The benefits, in the order in which they are shown.
    pub benefits: Vec<Benefit>,
}

/// One thing that a score opens.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
    #[serde(default)]
    pub disputed: bool,
    /// What other sources say.
    #[serde(default)]
    pub others: Vec<OtherReport>,
}

/// One of the two articles that the idea came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize)]
pub enum Article {
    /// `sources/article-1`: 2018-01-03, on a score of 600 or more.
    S1,
    /// `sources/article-2`: March 2024, on a score of 700.
    S2,
}

/// Another threshold for the same thing.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
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
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase", deny_unknown_fields)]
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
