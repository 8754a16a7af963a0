//! The model as a whole: scorecards, benefits and presets, read from data and validated.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::{
    benefits::Benefits,
    data,
    issue::Issue,
    profile::Profile,
    report::{Report, evaluate},
    scorecard::{Scorecard, Weighting, at_most, unique},
    value::{
        Value,
        read::{FieldPath, Read, read_struct},
    },
};

/// Everything that turns a profile into a report.
#[derive(Clone, Debug, PartialEq, Serialize, BorshSerialize, BorshDeserialize)]
pub struct Model {
    /// One scorecard for each circulating weighting, the default first. Never empty.
    #[borsh(deserialize_with = "crate::data::list")]
    pub scorecards: Vec<Scorecard>,
    /// What a score opens.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub benefits: Benefits,
    /// Lives that a visitor recognises.
    #[cfg_attr(feature = "catalogue", borsh(deserialize_with = "crate::data::list"))]
    #[cfg_attr(not(feature = "catalogue"), borsh(skip))]
    pub presets: Vec<Preset>,
}

/// A profile with a name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct Preset {
    /// Its word: `newcomer`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub preset: String,
    /// Where it was published, if it was.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub source: Option<String>,
    /// The profile.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub profile: Profile,
}

struct ScorecardFile {
    scorecard: Scorecard,
    weightings: Vec<Weighting>,
}

read_struct!(ScorecardFile { scorecard "scorecard", weightings "weightings" });
read_struct!(Preset { preset "preset", source "source" or None, profile "profile" });

/// Most weightings, and most presets, of a model. Assumptions.
const MOST_WEIGHTINGS: usize = 10;
const MOST_PRESETS: usize = 100;

impl Model {
    /// The model that comes with the crate. It was checked when the crate was built.
    ///
    /// # Errors
    /// None as published: a test unpacks it.
    pub fn embedded() -> Result<Self, Vec<Issue>> {
        data::unpack(data::MODEL)
    }

    /// Reads a model from plain data, each part shaped like its file in `src/data`.
    ///
    /// Whatever is accepted can be evaluated and searched within the bounds that [`paths`](crate::paths) states.
    ///
    /// # Errors
    /// Every mistake and every broken rule of every part, by path:
    /// `scorecardFile.scorecard.characteristics[3].attributes[1].from`.
    pub fn new(scorecard: &Value, benefits: &Value, presets: &Value) -> Result<Self, Vec<Issue>> {
        let mut issues = Vec::new();
        let parts = Parts::read([scorecard, benefits, presets], &mut issues);
        parts.check(&mut issues);
        if issues.is_empty() { parts.model().ok_or(issues) } else { Err(issues) }
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

/// What the three files say, before it is checked against the rules: each as far as it could be read.
struct Parts {
    file: Option<ScorecardFile>,
    benefits: Option<Benefits>,
    presets: Option<Vec<Preset>>,
}

impl Parts {
    fn read([scorecard, benefits, presets]: [&Value; 3], issues: &mut Vec<Issue>) -> Self {
        Parts {
            file: ScorecardFile::read(scorecard, &FieldPath::root("scorecardFile"), issues),
            benefits: Benefits::read(benefits, &FieldPath::root("benefitsFile"), issues),
            presets: Vec::read(presets, &FieldPath::root("presets"), issues),
        }
    }

    fn check(&self, issues: &mut Vec<Issue>) {
        if let Some(file) = &self.file {
            file.check(&FieldPath::root("scorecardFile"), issues);
        }
        if let Some(benefits) = &self.benefits {
            let gate_ways = self.file.as_ref().map_or(1, |file| file.scorecard.gate_ways());
            benefits.check(gate_ways, &FieldPath::root("benefitsFile"), issues);
        }
        if let Some(presets) = &self.presets {
            let at = FieldPath::root("presets");
            at_most(MOST_PRESETS, presets, &at, issues);
            unique(presets, |preset| &preset.preset, &at, issues);
            if presets.is_empty() {
                at.broken("at least one is needed", issues);
            }
        }
    }

    /// The model, if every part was read.
    fn model(self) -> Option<Model> {
        let (mut file, benefits, presets) = (self.file?, self.benefits?, self.presets?);
        file.scorecard.close_bands();
        let scorecards = file.weightings.iter().map(|one| file.scorecard.reweigh(one)).collect();
        Some(Model { scorecards, benefits, presets })
    }
}

impl ScorecardFile {
    fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let before = issues.len();
        self.scorecard.check(&at.key("scorecard"), issues);
        let list = at.key("weightings");
        at_most(MOST_WEIGHTINGS, &self.weightings, &list, issues);
        unique(&self.weightings, |one| &one.weighting, &list, issues);
        if self.weightings.is_empty() {
            list.broken("at least one is needed", issues);
        }
        for (place, one) in self.weightings.iter().enumerate() {
            one.check(&self.scorecard.dimensions, &list.index(place), issues);
        }
        if issues.len() == before {
            for (place, one) in self.weightings.iter().enumerate() {
                self.scorecard.reweigh(one).check(&list.index(place), issues);
            }
        }
    }
}
