//! What a person wants to open, and what they can't change.

use serde::Serialize;

use super::USUAL_MONTHS;
use crate::{
    benefits::{BenefitState, Benefits},
    profile::{
        Input, Issue, Problem,
        fields::{self, Fields, whole_u16},
    },
    report::{Report, Standing},
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE, Scorecard},
    time::MOST_MONTHS,
    value::Value,
};

/// What a person wants to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// What.
    pub to: Target,
    /// What the person can't or won't change.
    pub pins: Vec<Pin>,
    /// How far to look, 1–120 months.
    pub within_months: u16,
}

/// Something to reach. In JSON `{"benefit": "huabei"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Target {
    /// A benefit that is open.
    Benefit(String),
    /// A band, or a higher one.
    Band(String),
    /// A score of this many points or more, 350–950.
    Score(u16),
}

/// Something that the person leaves as it is; what time alone moves goes on. In JSON the word of the input, or `"records"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pin {
    /// An input.
    Input(Input),
    /// Open records, which are not settled.
    Records,
}

impl Goal {
    /// A goal without pins, within 60 months.
    #[must_use]
    pub fn new(to: Target) -> Self {
        Goal { to, pins: Vec::new(), within_months: USUAL_MONTHS }
    }

    /// Reads a goal from plain data: `{"to": {"band": "good"}, "pins": ["savingsMonths"], "withinMonths": 24}`.
    ///
    /// # Errors
    /// Every mistake at once, by its path: `goal.pins[1]`.
    pub fn from_value(value: &Value) -> Result<Self, Vec<Issue>> {
        let mut issues = Vec::new();
        match goal(value, &mut issues) {
            Some(goal) if issues.is_empty() => Ok(goal),
            _ => Err(issues),
        }
    }

    /// Tells whether the model has such a goal.
    ///
    /// # Errors
    /// A benefit or a band that is not there, a score or a horizon out of range.
    pub fn check(&self, scorecard: &Scorecard, benefits: &Benefits) -> Result<(), Vec<Issue>> {
        let mut issues = Vec::new();
        let known = |field: &str, words: Vec<&str>, word: &str| {
            let unknown = || Issue::unknown_option(field, words.iter().map(|word| (*word).to_owned()), word);
            (!words.contains(&word)).then(unknown)
        };
        issues.extend(match &self.to {
            Target::Benefit(word) => {
                let words = benefits.benefits.iter().map(|benefit| benefit.benefit.as_str());
                known("goal.to.benefit", words.collect(), word)
            }
            Target::Band(word) => {
                let words = scorecard.bands.iter().map(|band| band.band.as_str());
                known("goal.to.band", words.collect(), word)
            }
            Target::Score(score) => {
                fields::in_range("goal.to.score", f64::from(*score), LOWEST_SCORE, HIGHEST_SCORE).err()
            }
        });
        let months = f64::from(self.within_months);
        issues.extend(fields::in_range("goal.withinMonths", months, 1u16, MOST_MONTHS).err());
        if issues.is_empty() { Ok(()) } else { Err(issues) }
    }

    /// The score that a band or a score asks for; `None` for a benefit.
    pub(super) fn score(&self, scorecard: &Scorecard) -> Option<u16> {
        match &self.to {
            Target::Benefit(_) => None,
            Target::Score(score) => Some(*score),
            Target::Band(word) => {
                scorecard.bands.iter().find(|band| band.band == *word).map(|band| band.from)
            }
        }
    }

    /// Whether a report meets it.
    #[must_use]
    pub fn is_met(&self, scorecard: &Scorecard, report: &Report) -> bool {
        match (&self.to, &report.standing) {
            (Target::Benefit(word), _) => report
                .benefits
                .iter()
                .any(|benefit| benefit.benefit == *word && benefit.state == BenefitState::Open),
            (_, Standing::Scored { score, .. }) => {
                self.score(scorecard).is_some_and(|needed| *score >= needed)
            }
            (_, Standing::NotScored { .. }) => false,
        }
    }

    pub(super) fn pins(&self, input: Input) -> bool {
        self.pins.contains(&Pin::Input(input))
    }

    pub(super) fn pins_records(&self) -> bool {
        self.pins.contains(&Pin::Records)
    }
}

fn goal(value: &Value, issues: &mut Vec<Issue>) -> Option<Goal> {
    let mut fields = Fields::of(value, "goal", &["to", "pins", "withinMonths"], issues)?;
    let to = fields.nested("to", target);
    let pins = fields.list("pins", 2 * Input::ALL.len() as u32, |at, value, issues| {
        pin(at, value).map_err(|issue| issues.push(issue)).ok()
    });
    let months = |at: &str, value: &Value| whole_u16(at, value, 1, MOST_MONTHS);
    let within_months = fields.read_or("withinMonths", USUAL_MONTHS, months);
    Some(Goal { to: to?, pins: pins?, within_months: within_months? })
}

fn target(path: &str, value: &Value, issues: &mut Vec<Issue>) -> Option<Target> {
    let mut fields = Fields::of(value, path, &["benefit", "band", "score"], issues)?;
    let text = |at: &str, value: &Value| match value {
        Value::Text(text) => Ok(text.clone().into_owned()),
        other => Err(Issue::wrong_type(at, "string", other)),
    };
    match fields.only() {
        Some("benefit") => fields.read("benefit", text).map(Target::Benefit),
        Some("band") => fields.read("band", text).map(Target::Band),
        Some("score") => {
            let score = |at: &str, value: &Value| whole_u16(at, value, LOWEST_SCORE, HIGHEST_SCORE);
            fields.read("score", score).map(Target::Score)
        }
        Some(_) => None,
        None => {
            issues.push(Issue::new(path, Problem::NotOne { options: &["benefit", "band", "score"] }));
            None
        }
    }
}

fn pin(path: &str, value: &Value) -> Result<Pin, Issue> {
    let inputs = Input::ALL.into_iter().map(|input| (Pin::Input(input), input.slug()));
    fields::one_of(path, inputs.chain([(Pin::Records, "records")]), value)
}
