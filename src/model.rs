//! The model as a whole: scorecards, benefits and presets, read from data and validated.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    benefits::Benefits,
    fault::{Fault, Faults},
    profile::{Issue, Profile},
    report::{Report, evaluate},
    scorecard::{Scorecard, Weighting},
    value::Value,
};

include!(concat!(env!("OUT_DIR"), "/data.rs"));

/// Everything that turns a profile into a report.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Model {
    /// One scorecard for each circulating weighting, the default first. Never empty.
    pub scorecards: Vec<Scorecard>,
    /// What a score opens.
    pub benefits: Benefits,
    /// Lives that a visitor recognises.
    pub presets: Vec<Preset>,
}

/// A profile with a name.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Preset {
    /// Its word: `newcomer`.
    pub preset: String,
    /// Where it was published, if it was.
    #[serde(default)]
    pub source: Option<String>,
    /// The profile.
    pub profile: Profile,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScorecardFile {
    scorecard: Scorecard,
    weightings: Vec<Weighting>,
}

impl Model {
    /// The model that comes with the crate.
    ///
    /// # Errors
    /// None as published: a test reads it. A changed data file that breaks a rule is refused with every fault.
    pub fn embedded() -> Result<Self, Faults> {
        Model::new(&SCORECARD, &BENEFITS, &PRESETS)
    }

    /// Reads a model from plain data, each part shaped like its file in `src/data`.
    ///
    /// # Errors
    /// Every fault of every part, by path: `scorecard.characteristics[3].attributes[1].from`. Where a part does
    /// not even have the right shape, what serde says of it.
    pub fn new(scorecard: &Value, benefits: &Value, presets: &Value) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let file: Option<ScorecardFile> = read("scorecard", scorecard, &mut faults);
        let benefits: Option<Benefits> = read("benefits", benefits, &mut faults);
        let presets: Option<Vec<Preset>> = read("presets", presets, &mut faults);
        let scorecards = file.map(|file| file.scorecards(&mut faults)).unwrap_or_default();
        if let Some(Err(found)) = benefits.as_ref().map(Benefits::validate) {
            faults.extend(found);
        }
        match (benefits, presets) {
            (Some(benefits), Some(presets)) if faults.is_empty() => {
                Ok(Model { scorecards, benefits, presets })
            }
            _ => Err(faults),
        }
    }

    /// The scorecard of a weighting; the default one for `None`.
    ///
    /// # Errors
    /// A weighting that is not one of the model's.
    pub fn scorecard(&self, weighting: Option<&str>) -> Result<&Scorecard, Issue> {
        let wanted = |card: &&Scorecard| weighting.is_none_or(|wanted| card.weighting == wanted);
        self.scorecards.iter().find(wanted).ok_or_else(|| {
            let options = self.scorecards.iter().map(|card| card.weighting.clone());
            Issue::unknown_option("weighting", options, weighting.unwrap_or_default())
        })
    }

    /// Scores a profile under a weighting (the default one for `None`) and answers every benefit.
    ///
    /// # Errors
    /// A weighting that is not one of the model's.
    pub fn evaluate(&self, profile: &Profile, weighting: Option<&str>) -> Result<Report<'_>, Issue> {
        Ok(evaluate(self.scorecard(weighting)?, &self.benefits, profile))
    }
}

impl ScorecardFile {
    fn scorecards(&self, faults: &mut Faults) -> Vec<Scorecard> {
        if self.weightings.is_empty() {
            faults.push(Fault::new("weightings", "at least one is needed"));
        }
        if let Err(found) = self.scorecard.validate() {
            faults.extend(prefixed("scorecard", found));
            return Vec::new();
        }
        let cards: Vec<Scorecard> = self.weightings.iter().map(|one| self.scorecard.reweigh(one)).collect();
        for (at, card) in cards.iter().enumerate() {
            if let Err(found) = card.validate() {
                faults.extend(prefixed(&format!("weightings[{at}]"), found));
            }
        }
        cards
    }
}

fn prefixed(path: &str, faults: Faults) -> impl Iterator<Item = Fault> {
    faults.into_iter().map(move |fault| Fault::new(format!("{path}.{}", fault.path), fault.message))
}

fn read<'v, T: Deserialize<'v>>(path: &str, value: &'v Value, faults: &mut Faults) -> Option<T> {
    T::deserialize(value).map_err(|error| faults.push(Fault::new(path, error.to_string()))).ok()
}
