//! The model as a whole: scorecards, benefits and presets, read from data and validated.

use serde::Serialize;

use crate::{
    benefits::Benefits,
    data,
    fault::{Fault, Faults},
    profile::{Issue, Profile},
    report::{Report, evaluate},
    scorecard::{Scorecard, Weighting},
    value::{
        Value,
        read::{FromValue, Place, read_struct},
    },
};

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
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Preset {
    /// Its word: `newcomer`.
    pub preset: String,
    /// Where it was published, if it was.
    pub source: Option<String>,
    /// The profile.
    pub profile: Profile,
}

struct ScorecardFile {
    scorecard: Scorecard,
    weightings: Vec<Weighting>,
}

read_struct!(ScorecardFile { scorecard "scorecard", weightings "weightings" });
read_struct!(Preset { preset "preset", source "source" or None, profile "profile" });

impl FromValue for Profile {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        match Profile::from_value(value) {
            Ok(profile) => Some(profile),
            Err(issues) => {
                let found = issues.into_iter();
                faults
                    .extend(found.map(|issue| {
                        Fault::new(at.key(&issue.field).to_string(), issue.problem.to_string())
                    }));
                None
            }
        }
    }
}

impl Model {
    /// The model that comes with the crate.
    ///
    /// # Errors
    /// None as published: a test reads it. A changed data file that breaks a rule is refused with every fault.
    pub fn embedded() -> Result<Self, Faults> {
        let [scorecard, benefits, presets] = data::embedded();
        Model::new(&scorecard, &benefits, &presets)
    }

    /// Reads a model from plain data, each part shaped like its file in `src/data`.
    ///
    /// # Errors
    /// Every fault of every part, by path: `scorecardFile.scorecard.characteristics[3].attributes[1].from`.
    pub fn new(scorecard: &Value, benefits: &Value, presets: &Value) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let file = ScorecardFile::from_value(scorecard, &Place::root("scorecardFile"), &mut faults);
        let benefits = Benefits::from_value(benefits, &Place::root("benefitsFile"), &mut faults);
        let presets: Option<Vec<Preset>> = Vec::from_value(presets, &Place::root("presets"), &mut faults);
        let scorecards = file.map(|file| file.scorecards(&mut faults)).unwrap_or_default();
        if let Some(Err(found)) = benefits.as_ref().map(Benefits::validate) {
            faults.extend(prefixed("benefitsFile", found));
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
            faults.push(Fault::new("scorecardFile.weightings", "at least one is needed"));
        }
        if let Err(found) = self.scorecard.validate() {
            faults.extend(prefixed("scorecardFile.scorecard", found));
            return Vec::new();
        }
        for (at, one) in self.weightings.iter().enumerate() {
            let path = format!("scorecardFile.weightings[{at}]");
            if self.weightings.iter().take(at).any(|earlier| earlier.weighting == one.weighting) {
                faults.push(Fault::new(&path, format!("\"{}\" stands twice", one.weighting)));
            }
            one.check(&self.scorecard.dimensions, &format!("{path}.weights"), faults);
        }
        let cards: Vec<Scorecard> = self.weightings.iter().map(|one| self.scorecard.reweigh(one)).collect();
        for (at, card) in cards.iter().enumerate() {
            if let Err(found) = card.validate() {
                faults.extend(prefixed(&format!("scorecardFile.weightings[{at}]"), found));
            }
        }
        cards
    }
}

fn prefixed(path: &str, faults: Faults) -> impl Iterator<Item = Fault> {
    faults.into_iter().map(move |fault| Fault::new(format!("{path}.{}", fault.path), fault.message))
}
