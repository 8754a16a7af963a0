//! What a person wants to open, and what they can't change.

use serde::Serialize;

use super::USUAL_MONTHS;
use crate::{
    benefits::{BenefitState, Benefits},
    issue::{Issue, in_range},
    profile::{Input, Profile},
    report::{Report, brief},
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE, Scorecard, Tables},
    time::MOST_MONTHS,
    value::{
        Value,
        read::{FieldPath, Object, Read, Word, read_all, read_list, read_u16, unknown_option},
    },
};

/// What a person wants to open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Goal {
    /// What.
    pub to: Target,
    /// What the person can't or won't change.
    #[cfg_attr(js, tsify(optional))]
    pub pins: Vec<Pin>,
    /// How far to look, 1–120 months.
    #[cfg_attr(js, tsify(optional))]
    pub within_months: u16,
}

/// Something to reach. In JSON `{"benefit": "huabei"}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
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
        read_all(value, &FieldPath::root("goal"))
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
                in_range("goal.to.score", f64::from(*score), LOWEST_SCORE, HIGHEST_SCORE).err()
            }
        });
        let months = f64::from(self.within_months);
        issues.extend(in_range("goal.withinMonths", months, 1u16, MOST_MONTHS).err());
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
        let states = report.benefits.iter().map(|benefit| (benefit.benefit, benefit.state));
        self.is_met_by(scorecard, report.standing.score(), states)
    }

    /// Whether a profile meets it as it is.
    pub(super) fn is_met_now(
        &self,
        scorecard: &Scorecard,
        tables: &Tables,
        benefits: &Benefits,
        profile: &Profile,
    ) -> bool {
        let brief = brief(scorecard, tables, benefits, profile);
        let words = benefits.benefits.iter().map(|benefit| benefit.benefit.as_str());
        self.is_met_by(scorecard, brief.standing.score(), words.zip(brief.benefits))
    }

    fn is_met_by<'b>(
        &self,
        scorecard: &Scorecard,
        score: Option<u16>,
        mut states: impl Iterator<Item = (&'b str, BenefitState)>,
    ) -> bool {
        match &self.to {
            Target::Benefit(word) => states.any(|(one, state)| one == word && state == BenefitState::Open),
            Target::Band(_) | Target::Score(_) => {
                score.zip(self.score(scorecard)).is_some_and(|(score, needed)| score >= needed)
            }
        }
    }

    pub(super) fn pins(&self, input: Input) -> bool {
        self.pins.contains(&Pin::Input(input))
    }

    pub(super) fn pins_records(&self) -> bool {
        self.pins.contains(&Pin::Records)
    }
}

impl Read for Goal {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &["to", "pins", "withinMonths"], at, issues)?;
        let to = object.read("to", issues);
        let pins = object.read_or("pins", Vec::new(), issues, |value, at, issues| {
            read_list(value, at, 2 * Input::ALL.len(), issues)
        });
        let within_months = object.read_or("withinMonths", USUAL_MONTHS, issues, |value, at, issues| {
            read_u16(value, at, (1, MOST_MONTHS), issues)
        });
        Some(Goal { to: to?, pins: pins?, within_months: within_months? })
    }
}

impl Read for Target {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const KEYS: &[&str] = &["benefit", "band", "score"];
        let object = Object::of(value, KEYS, at, issues)?;
        match object.only(KEYS, issues)?.0 {
            "benefit" => object.read("benefit", issues).map(Target::Benefit),
            "band" => object.read("band", issues).map(Target::Band),
            "score" => object
                .read_by("score", issues, |value, at, issues| {
                    read_u16(value, at, (LOWEST_SCORE, HIGHEST_SCORE), issues)
                })
                .map(Target::Score),
            _ => None,
        }
    }
}

impl Read for Pin {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const RECORDS: &str = "records";
        let Value::Text(text) = value else {
            return at.expected("string", value, issues);
        };
        let input = Input::of_word(text).map(Pin::Input);
        let pin = input.or_else(|| (text == RECORDS).then_some(Pin::Records));
        let options = Input::ALL.iter().map(|input| input.slug()).chain([RECORDS]);
        pin.or_else(|| unknown_option(options, text, at, issues))
    }
}
