//! What is likely to go wrong in a life, and what it would close.
//!
//! Which mishap is likelier than which is our assumption: from what happens to many people in a year to what happens
//! to few in a life.

use serde::Serialize;

use crate::{
    benefits::Benefits,
    data,
    fault::{Fault, Faults},
    model::Preset,
    profile::Profile,
    report::{evaluate, moved, opened},
    scorecard::Scorecard,
    time::{Life, Plan, Step},
    value::{
        Value,
        read::{FromValue, Place, read_struct},
    },
};

/// What is likely to go wrong, and lives in which to see it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mishaps {
    /// The mishaps, the likeliest first.
    pub mishaps: Vec<Mishap>,
    /// Two lives to set side by side.
    pub pairs: Vec<Pair>,
}

/// One thing that goes wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Mishap {
    /// Its word: `repaymentLate30`.
    pub mishap: String,
    /// What happens, in month 0.
    pub step: Step,
}

/// Two presets to which the same thing happens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pair {
    /// Its word: `cleanAndBlemished`.
    pub pair: String,
    /// The one preset.
    pub one: String,
    /// The other preset.
    pub other: String,
    /// What happens to both.
    pub mishap: String,
}

read_struct!(Mishaps { mishaps "mishaps", pairs "pairs" });
read_struct!(Mishap { mishap "mishap", step "step" });
read_struct!(Pair { pair "pair", one "one", other "other", mishap "mishap" });

impl FromValue for Step {
    fn from_value(value: &Value, at: &Place, faults: &mut Faults) -> Option<Self> {
        let mut issues = Vec::new();
        let step = Step::read(&at.to_string(), value, &mut issues);
        faults.extend(issues.into_iter().map(|issue| Fault::new(issue.field, issue.problem.to_string())));
        step
    }
}

impl Mishaps {
    /// The mishaps that come with the crate. They stand apart from the model, since no report needs them.
    ///
    /// # Errors
    /// None as published: a test reads them. A changed data file that breaks a rule is refused with every fault.
    pub fn embedded(presets: &[Preset]) -> Result<Self, Faults> {
        Mishaps::new(&data::mishaps(), presets)
    }

    /// Reads mishaps from plain data, shaped like `src/data/mishaps.json`.
    ///
    /// # Errors
    /// Every fault, by path: `mishapsFile.pairs[1]`, if it names a preset that there is not.
    pub fn new(mishaps: &Value, presets: &[Preset]) -> Result<Self, Faults> {
        let mut faults = Faults::new();
        let mishaps = Mishaps::from_value(mishaps, &Place::root("mishapsFile"), &mut faults);
        if let Some(mishaps) = &mishaps {
            mishaps.validate(presets, &mut faults);
        }
        mishaps.filter(|_| faults.is_empty()).ok_or(faults)
    }

    /// Reports words that stand twice or name nothing, and mishaps that do not happen at once.
    fn validate(&self, presets: &[Preset], faults: &mut Faults) {
        for (at, mishap) in self.mishaps.iter().enumerate() {
            let path = format!("mishapsFile.mishaps[{at}]");
            if mishap.step.month() != 0 || matches!(mishap.step, Step::Keep { .. } | Step::Settle { .. }) {
                faults.push(Fault::new(format!("{path}.step"), "a mishap happens in month 0"));
            }
            if self.mishaps.iter().take(at).any(|earlier| earlier.mishap == mishap.mishap) {
                faults.push(Fault::new(path, format!("\"{}\" stands twice", mishap.mishap)));
            }
        }
        for (at, pair) in self.pairs.iter().enumerate() {
            let path = format!("mishapsFile.pairs[{at}]");
            let known = |slug: &String| presets.iter().any(|preset| preset.preset == *slug);
            if !known(&pair.one) || !known(&pair.other) {
                faults.push(Fault::new(&path, "names a preset that there is not"));
            }
            if !self.mishaps.iter().any(|mishap| mishap.mishap == pair.mishap) {
                faults.push(Fault::new(&path, "names a mishap that there is not"));
            }
        }
    }
}

/// How firmly each open benefit stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
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
#[serde(rename_all = "camelCase")]
pub struct MishapEffect<'m> {
    /// The mishap's word.
    pub mishap: &'m str,
    /// Points it would cost (negative); `None` if there is no score before or after, or if it can't happen to a
    /// profile that withholds what it touches.
    pub points: Option<i32>,
    /// The open benefits that it would close.
    pub closes: Vec<&'m str>,
}

/// How firmly one benefit stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
        let mut effect = MishapEffect { mishap: &mishap.mishap, points: None, closes: Vec::new() };
        if plan.check(profile).is_ok() {
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
