//! Plain data in, plain answers out: what every boundary calls.
//!
//! Each verb reads all of its arguments, and answers, or names every mistake in any of them. The model is an
//! argument: the one that comes with the crate, or somebody's own.

use serde::Serialize;

use crate::{
    issue::Issue,
    lending::{self, Claim, Policies, Power, Table, Terms},
    mishaps::{self, Cushions, Mishaps},
    model::Model,
    paths::{self, Goal, Paths},
    profile::{CreditRecord, MAX_MONTHS_AGO, Profile},
    report::{self, Change, Moved, Report},
    scorecard::Scorecard,
    time::{self, Moments, NamedPlan, Plan, Projection},
    value::{
        Value,
        read::{FieldPath, Read, read_u16},
    },
};

/// What was asked, or every mistake in it.
pub type OrIssues<T> = Result<T, Vec<Issue>>;

/// The arguments of a call, as they are read.
struct Arguments<'m> {
    model: &'m Model,
    issues: Vec<Issue>,
}

impl<'m> Arguments<'m> {
    fn of(model: &'m Model) -> Self {
        Arguments { model, issues: Vec::new() }
    }

    fn read<T: Read>(&mut self, value: &Value, at: &FieldPath) -> Option<T> {
        T::read(value, at, &mut self.issues)
    }

    fn profile(&mut self, value: &Value) -> Option<Profile> {
        self.read(value, &FieldPath::unnamed("profile"))
    }

    /// The scorecard of a weighting; the default one if none is named.
    fn scorecard(&mut self, weighting: &Value) -> Option<&'m Scorecard> {
        let found = match weighting {
            Value::Null | Value::Other("undefined") => self.model.scorecard(None),
            Value::Text(slug) => self.model.scorecard(Some(slug)),
            other => return FieldPath::root("weighting").expected("string", other, &mut self.issues),
        };
        found.map_err(|issue| self.issues.push(issue)).ok()
    }

    /// What was made of the arguments, unless there was a mistake in them.
    fn answer<T>(self, make: impl FnOnce(&'m Model) -> Option<T>) -> OrIssues<T> {
        match make(self.model) {
            Some(answer) if self.issues.is_empty() => Ok(answer),
            _ => Err(self.issues),
        }
    }
}

/// Reads a model and its mishaps from plain data, each part shaped like its file in `src/data`: scorecard, benefits, presets,
/// mishaps.
///
/// # Errors
/// Every mistake and every broken rule of every part.
pub fn read_model([scorecard, benefits, presets, mishaps]: [&Value; 4]) -> OrIssues<(Model, Mishaps)> {
    match Model::new(scorecard, benefits, presets) {
        Ok(model) => {
            let mishaps = Mishaps::new(mishaps, &model.presets)?;
            Ok((model, mishaps))
        }
        Err(mut issues) => {
            issues.extend(Mishaps::faults(mishaps));
            Err(issues)
        }
    }
}

/// Scores a profile and answers every benefit.
///
/// # Errors
/// Every mistake in the profile and the weighting.
pub fn evaluate<'m>(model: &'m Model, profile: &Value, weighting: &Value) -> OrIssues<Report<'m>> {
    let mut arguments = Arguments::of(model);
    let (profile, card) = (arguments.profile(profile), arguments.scorecard(weighting));
    arguments.answer(|model| Some(report::evaluate(card?, &model.benefits, &profile?)))
}

/// Tells in short what moved between two profiles, each under a weighting of its own.
///
/// # Errors
/// Every mistake in the profiles and the weightings.
pub fn moved<'m>(
    model: &'m Model,
    [before, weighting_before]: [&Value; 2],
    [after, weighting]: [&Value; 2],
) -> OrIssues<Moved<'m>> {
    let mut arguments = Arguments::of(model);
    let before: Option<Profile> = arguments.read(before, &FieldPath::root("before"));
    let after: Option<Profile> = arguments.read(after, &FieldPath::root("after"));
    let cards = (arguments.scorecard(weighting_before), arguments.scorecard(weighting));
    arguments.answer(|model| {
        let report = |card, profile: &Profile| report::evaluate(card, &model.benefits, profile);
        Some(report::moved(&report(cards.0?, &before?), &report(cards.1?, &after?)))
    })
}

/// A record some months later.
#[derive(Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "aged")]
pub struct Aged {
    /// The record.
    pub record: CreditRecord,
}

/// A record so many months later, 0 to 240: an open one goes on being unpaid.
///
/// # Errors
/// Every mistake in the record and the number.
pub fn aged(record: &Value, months: &Value) -> OrIssues<Aged> {
    let mut issues = Vec::new();
    let read = CreditRecord::read(record, &FieldPath::root("record"), &mut issues);
    let months = read_u16(months, &FieldPath::root("months"), (0, MAX_MONTHS_AGO), &mut issues);
    read.zip(months).map(|(record, months)| Aged { record: record.later(months) }).ok_or(issues)
}

/// Tells what moved between two profiles, and why.
///
/// # Errors
/// Every mistake in either profile and the weighting.
pub fn compare<'m>(
    model: &'m Model,
    before: &Value,
    after: &Value,
    weighting: &Value,
) -> OrIssues<Change<'m>> {
    let mut arguments = Arguments::of(model);
    let before: Option<Profile> = arguments.read(before, &FieldPath::root("before"));
    let after: Option<Profile> = arguments.read(after, &FieldPath::root("after"));
    let card = arguments.scorecard(weighting);
    arguments.answer(|model| Some(report::compare(card?, &model.benefits, &before?, &after?)))
}

/// Carries a profile through a plan, month by month.
///
/// # Errors
/// Every mistake in the profile, the plan and the weighting; or, if there is none, why the plan does not fit.
pub fn project<'m>(
    model: &'m Model,
    profile: &Value,
    plan: &Value,
    weighting: &Value,
) -> OrIssues<Projection<'m>> {
    let mut arguments = Arguments::of(model);
    let profile = arguments.profile(profile);
    let plan: Option<Plan> = arguments.read(plan, &FieldPath::root("plan"));
    let card = arguments.scorecard(weighting);
    let (card, profile, plan) = arguments
        .answer(|_| card.zip(profile).zip(plan).map(|((card, profile), plan)| (card, profile, plan)))?;
    time::project(card, &model.benefits, &profile, &plan)
}

/// The plans that a profile can follow.
#[derive(Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "plans")]
pub struct Plans {
    /// The plans, in the order in which they are offered.
    pub plans: Vec<NamedPlan>,
}

/// Tells which plans with a name a profile can follow.
///
/// # Errors
/// Every mistake in the profile and the moments.
pub fn plans(profile: &Value, moments: &Value) -> OrIssues<Plans> {
    let mut issues = Vec::new();
    let profile = Profile::read(profile, &FieldPath::unnamed("profile"), &mut issues);
    let moments = Moments::read(moments, &FieldPath::root("moments"), &mut issues);
    let plans = profile.zip(moments).map(|(profile, moments)| time::named_plans(&profile, moments));
    plans.map(|plans| Plans { plans }).ok_or(issues)
}

/// Finds the best ways to a goal, or the proof that there is none.
///
/// # Errors
/// Every mistake in the profile, the goal and the weighting, and what the model has no such goal for.
pub fn paths<'m>(model: &'m Model, profile: &Value, goal: &Value, weighting: &Value) -> OrIssues<Paths<'m>> {
    let mut arguments = Arguments::of(model);
    let profile = arguments.profile(profile);
    let goal: Option<Goal> = arguments.read(goal, &FieldPath::root("goal"));
    let card = arguments.scorecard(weighting);
    if let (Some(goal), Some(card)) = (&goal, card.or(model.scorecards.first())) {
        arguments.issues.extend(goal.check(card, &model.benefits).err().into_iter().flatten());
    }
    let (card, profile, goal) = arguments
        .answer(|_| card.zip(profile).zip(goal).map(|((card, profile), goal)| (card, profile, goal)))?;
    paths::paths(card, &model.benefits, &profile, &goal)
}

/// Tells what every mishap would cost today, and which of them would close each open benefit.
///
/// # Errors
/// Every mistake in the profile and the weighting.
pub fn cushions<'m>(
    model: &'m Model,
    mishaps: &'m Mishaps,
    profile: &Value,
    weighting: &Value,
) -> OrIssues<Cushions<'m>> {
    let mut arguments = Arguments::of(model);
    let (profile, card) = (arguments.profile(profile), arguments.scorecard(weighting));
    arguments.answer(|model| Some(mishaps::cushions(card?, &model.benefits, mishaps, &profile?)))
}

/// Tells what follows from each of four policies for cut-offs. Terms that are left out are the usual ones.
///
/// # Errors
/// Every mistake in the table and the terms.
pub fn policies(table: &Value, terms: &Value) -> OrIssues<Policies> {
    let mut issues = Vec::new();
    let table = Table::read(table, &FieldPath::root("table"), &mut issues);
    let terms = read_or(terms, Terms::default(), &FieldPath::root("terms"), &mut issues);
    match table.zip(terms) {
        Some((table, terms)) if issues.is_empty() => lending::policies(&table, &terms),
        _ => Err(issues),
    }
}

/// Measures how well a score tells good from bad, and how well it keeps what it claims, if a claim is handed over.
///
/// # Errors
/// Every mistake in the table and the claim.
pub fn power(table: &Value, claim: &Value) -> OrIssues<Power> {
    let mut issues = Vec::new();
    let table = Table::read(table, &FieldPath::root("table"), &mut issues);
    let claim: Option<Option<Claim>> = read_or(claim, None, &FieldPath::root("claim"), &mut issues);
    match table.zip(claim) {
        Some((table, claim)) if issues.is_empty() => Ok(lending::power(&table, claim.as_ref())),
        _ => Err(issues),
    }
}

/// Reads an argument that may be left out.
fn read_or<T: Read>(value: &Value, usual: T, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<T> {
    match value {
        Value::Null | Value::Other("undefined") => Some(usual),
        given => T::read(given, at, issues),
    }
}
