//! What is likely to go wrong in a life, and what it would close.
//!
//! Which mishap is likelier than which is our assumption: from what happens to many people in a year to what happens
//! to few in a life.

use borsh::{BorshDeserialize, BorshSerialize};
use serde::Serialize;

use crate::{
    benefits::Benefits,
    data,
    issue::Issue,
    model::Preset,
    profile::{Better, Profile},
    report::{evaluate, moved, opened},
    scorecard::{Scorecard, at_most, unique},
    time::{Life, Plan, Step},
    value::{
        Value,
        read::{FieldPath, Read, read_all, read_struct},
    },
};

/// What is likely to go wrong, and lives in which to see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Mishaps {
    /// The mishaps, the likeliest first.
    #[borsh(deserialize_with = "crate::data::list")]
    pub mishaps: Vec<Mishap>,
    /// Two lives to set side by side.
    #[borsh(deserialize_with = "crate::data::list")]
    pub pairs: Vec<Pair>,
}

/// One thing that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Mishap {
    /// Its word: `repaymentLate30`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub mishap: String,
    /// What happens, in month 0.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub step: Step,
}

/// Two presets to which the same thing happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Pair {
    /// Its word: `cleanAndBlemished`.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub pair: String,
    /// The one preset.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub one: String,
    /// The other preset.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub other: String,
    /// What happens to both.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub mishap: String,
}

read_struct!(Mishaps { mishaps "mishaps", pairs "pairs" });
read_struct!(Mishap { mishap "mishap", step "step" });
read_struct!(Pair { pair "pair", one "one", other "other", mishap "mishap" });

/// Most mishaps, and most pairs. An assumption.
const MOST_MISHAPS: usize = 50;

impl Mishaps {
    /// The mishaps that come with the crate. They stand apart from the model, since no report needs them.
    ///
    /// # Errors
    /// None as published: a test unpacks them.
    pub fn embedded() -> Result<Self, Vec<Issue>> {
        data::unpack(data::MISHAPS)
    }

    /// Reads mishaps from plain data, shaped like `src/data/mishaps.json`.
    ///
    /// # Errors
    /// Every mistake and every broken rule, by path: `mishapsFile.pairs[1]`, if it names a preset that there is not.
    pub fn new(mishaps: &Value, presets: &[Preset]) -> Result<Self, Vec<Issue>> {
        let at = FieldPath::root("mishapsFile");
        let mishaps: Mishaps = read_all(mishaps, &at)?;
        let mut issues = Vec::new();
        mishaps.check(presets, &at, &mut issues);
        if issues.is_empty() { Ok(mishaps) } else { Err(issues) }
    }

    /// What is wrong with mishaps whose presets could not be read.
    pub(crate) fn faults(mishaps: &Value) -> Vec<Issue> {
        let (at, mut issues) = (FieldPath::root("mishapsFile"), Vec::new());
        if let Some(mishaps) = Mishaps::read(mishaps, &at, &mut issues) {
            mishaps.check_mishaps(&at, &mut issues);
        }
        issues
    }

    /// Reports words that are given twice or name nothing, and mishaps that do not happen at once.
    fn check(&self, presets: &[Preset], at: &FieldPath, issues: &mut Vec<Issue>) {
        self.check_mishaps(at, issues);
        let list = at.key("pairs");
        at_most(MOST_MISHAPS, &self.pairs, &list, issues);
        unique(&self.pairs, |one| &one.pair, &list, issues);
        for (place, pair) in self.pairs.iter().enumerate() {
            let known = |slug: &String| presets.iter().any(|preset| preset.preset == *slug);
            if !known(&pair.one) || !known(&pair.other) {
                list.index(place).broken("names a preset that there is not", issues);
            }
            if !self.mishaps.iter().any(|mishap| mishap.mishap == pair.mishap) {
                list.index(place).broken("names a mishap that there is not", issues);
            }
        }
    }

    fn check_mishaps(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let list = at.key("mishaps");
        at_most(MOST_MISHAPS, &self.mishaps, &list, issues);
        unique(&self.mishaps, |one| &one.mishap, &list, issues);
        for (place, mishap) in self.mishaps.iter().enumerate() {
            if mishap.step.month() != 0 || matches!(mishap.step, Step::Keep { .. } | Step::Settle { .. }) {
                list.index(place).key("step").broken("a mishap happens in month 0", issues);
            }
        }
    }
}

impl Mishap {
    /// Whether a life is so already, or worse, so that nothing would happen. A promise can be broken again at any time.
    #[must_use]
    pub fn is_already(&self, profile: &Profile) -> bool {
        let Step::Move { input, to, .. } = self.step else {
            return false;
        };
        let is_so = |given: u16| match input.info().better {
            Better::Higher => given <= to,
            Better::Lower => given >= to,
            Better::Neither => given == to,
        };
        profile.number(input).is_some_and(is_so)
    }
}

/// How firmly each open benefit stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "cushions", rename_all = "camelCase")]
pub struct Cushions<'m> {
    /// The scorecard's weighting.
    pub weighting: &'m str,
    /// What every mishap would do, the likeliest first.
    pub mishaps: Vec<MishapEffect<'m>>,
    /// Every benefit, in the order of the model.
    pub benefits: Vec<Cushion<'m>>,
}

/// What a mishap would do to a profile today.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct MishapEffect<'m> {
    /// The mishap's word.
    pub mishap: &'m str,
    /// Whether it is so already, or worse: then nothing happens.
    pub already: bool,
    /// Points it would cost (negative); `None` if there is no score before or after, or if it can't happen to a
    /// profile that withholds what it touches.
    pub points: Option<i32>,
    /// The open benefits that it would close.
    pub closes: Vec<&'m str>,
}

/// How firmly one benefit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Cushion<'m> {
    /// The benefit's word.
    pub benefit: &'m str,
    /// Points above (or, negative, below) the score it asks for; `None` if it asks for none or there is no score.
    pub cushion: Option<i32>,
    /// If it is open: the likeliest mishap that would close it; `None` if no single one would.
    pub closed_by: Option<&'m str>,
}

/// Lets every mishap happen to a profile, each alone, and tells what it would close.
#[must_use]
pub fn cushions<'m>(
    scorecard: &'m Scorecard,
    benefits: &'m Benefits,
    mishaps: &'m Mishaps,
    profile: &Profile,
) -> Cushions<'m> {
    let before = evaluate(scorecard, benefits, profile);
    let effect = |mishap: &'m Mishap| {
        let plan = Plan { months: 0, steps: vec![mishap.step] };
        let already = mishap.is_already(profile);
        let mut effect = MishapEffect { mishap: &mishap.mishap, already, points: None, closes: Vec::new() };
        if already {
            effect.points = moved(&before, &before).points;
        } else if plan.check(profile).is_ok() {
            let after = evaluate(scorecard, benefits, Life::begin(profile, &plan).profile());
            effect.points = moved(&before, &after).points;
            effect.closes = opened(&after, &before);
        }
        effect
    };
    let effects: Vec<MishapEffect> = mishaps.mishaps.iter().map(effect).collect();
    let closed_by = |benefit: &str| {
        let closes = effects.iter().find(|effect| effect.closes.contains(&benefit));
        closes.map(|effect| effect.mishap)
    };
    let cushion = |report: &crate::benefits::BenefitReport<'m>| Cushion {
        benefit: report.benefit,
        cushion: report.cushion,
        closed_by: closed_by(report.benefit),
    };
    let benefits = before.benefits.iter().map(cushion).collect();
    Cushions { weighting: &scorecard.weighting, mishaps: effects, benefits }
}
