//! What a loan brings and costs.

use serde::Serialize;

use super::Outcomes;
use crate::{
    issue::{Issue, Problem},
    value::{
        Value,
        read::{FieldPath, Object, Read, check_number, read_all, read_number, read_whole},
    },
};

/// The most yuan a lender can have.
pub const MOST_CAPITAL_YUAN: f64 = 1e15;
const LINE: (u32, u32) = (1, 100_000_000);
const PRICE: (u32, u32) = (0, 10);
const LOSS: (u32, u32) = (0, 1);

/// What a loan brings and costs: everyone who is served gets one line of credit of the same size, uses all of it for a year, and
/// then either repays with interest or defaults. A default pays no interest, and loses a share of the line.
///
/// A key that is left out has its value of [`Terms::default`]. No sum of money moves a cut-off: price and loss do.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Terms {
    /// Size of a line of credit in yuan, 1–100,000,000.
    #[cfg_attr(js, tsify(optional))]
    pub line_yuan: u32,
    /// What the lender can lend in yuan, 0 to 10¹⁵; `None` (in JSON `null`) if there is enough for all. The articles tell of two
    /// lenders that went from 3.8 to 12 billion.
    #[cfg_attr(js, tsify(optional, type = "number | null"))]
    pub capital_yuan: Option<f64>,
    /// Interest of a year as a share of the line, 0–10, less what the money costs the lender.
    #[cfg_attr(js, tsify(optional))]
    pub price: f64,
    /// Share of the line that is lost in a default, 0–1.
    #[cfg_attr(js, tsify(optional))]
    pub loss_given_default: f64,
}

impl Default for Terms {
    /// Lines of 3,000 yuan, capital for all, a price of 6 % and a loss of 60 %.
    ///
    /// `Source:` none; every figure is an assumption of ours. Price and loss are chosen so that a lender breaks even at ten who
    /// repay for each one who defaults, which is what our scorecard claims of a score of 600.
    fn default() -> Self {
        Terms { line_yuan: 3_000, capital_yuan: None, price: 0.06, loss_given_default: 0.6 }
    }
}

impl Terms {
    /// Reads terms from plain data: `{"lineYuan": 3000, "capitalYuan": 12e9, "price": 0.15, "lossGivenDefault": 0.6}`.
    ///
    /// # Errors
    /// Every mistake at once, by its path: `terms.price`.
    pub fn from_value(value: &Value) -> Result<Self, Vec<Issue>> {
        read_all(value, &FieldPath::root("terms"))
    }

    /// Tells whether all of it is within its range.
    ///
    /// # Errors
    /// Every figure that is not, or is no number.
    pub fn check(&self) -> Result<(), Vec<Issue>> {
        let (at, mut issues) = (FieldPath::root("terms"), Vec::new());
        let figures = [
            ("lineYuan", f64::from(self.line_yuan), LINE),
            ("price", self.price, PRICE),
            ("lossGivenDefault", self.loss_given_default, LOSS),
        ];
        for (key, found, range) in figures {
            check_number(found, &at.key(key), range, &mut issues);
        }
        if let Some(yuan) = self.capital_yuan {
            check_capital(yuan, &at.key("capitalYuan"), &mut issues);
        }
        if issues.is_empty() { Ok(()) } else { Err(issues) }
    }

    /// What these people bring for every yuan of a line.
    pub(super) fn margin(&self, outcomes: Outcomes) -> f64 {
        self.price * outcomes.good - self.loss_given_default * outcomes.bad
    }
}

fn check_capital(yuan: f64, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<f64> {
    if !yuan.is_finite() {
        at.issue(Problem::NotFinite, issues)
    } else if yuan < 0.0 {
        at.issue(Problem::TooSmall { minimum: 0, found: yuan }, issues)
    } else if yuan > MOST_CAPITAL_YUAN {
        at.broken("is above 1,000,000,000,000,000", issues);
        None
    } else {
        Some(yuan)
    }
}

/// `null` is enough for all.
fn read_capital(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Option<f64>> {
    match value {
        Value::Null => Some(None),
        Value::Number(yuan) => check_capital(*yuan, at, issues).map(Some),
        other => at.expected("number", other, issues),
    }
}

impl Read for Terms {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const KEYS: [&str; 4] = ["lineYuan", "capitalYuan", "price", "lossGivenDefault"];
        let (object, usual) = (Object::of(value, &KEYS, at, issues)?, Terms::default());
        let line_yuan = object.read_or("lineYuan", usual.line_yuan, issues, |value, at, issues| {
            read_whole(value, at, LINE, issues)
        });
        let capital_yuan = object.read_or("capitalYuan", usual.capital_yuan, issues, read_capital);
        let mut share = |key, usual, range| {
            object.read_or(key, usual, issues, |value, at, issues| read_number(value, at, range, issues))
        };
        let price = share("price", usual.price, PRICE);
        let loss_given_default = share("lossGivenDefault", usual.loss_given_default, LOSS);
        Some(Terms {
            line_yuan: line_yuan?,
            capital_yuan: capital_yuan?,
            price: price?,
            loss_given_default: loss_given_default?,
        })
    }
}
