//! Any plan that fits a profile.

use open_sesame::{
    Input, Problem, Profile,
    profile::{Better, MAX_RECORDS, Pace, RecordKind},
    time::{MOST_MONTHS, Plan, ProjectedMonth, Projection, Step, project},
};
use proptest::{collection::vec, prelude::*, sample::Index, sample::select};

use crate::strategies::{MODEL, days, yuan};

/// What a step is made of, before it is known for which profile.
#[derive(Clone, Debug)]
pub struct Seed {
    verb: u8,
    which: Index,
    month: Index,
    months: u16,
    to: Index,
    kind: RecordKind,
    days: Option<u16>,
    yuan: Option<u32>,
}

fn seeds() -> impl Strategy<Value = Seed> {
    let when = (any::<Index>(), prop_oneof![1..=12u16, 1..=MOST_MONTHS]);
    let broken =
        (select(RecordKind::ALL), prop::option::weighted(0.8, days()), prop::option::weighted(0.8, yuan()));
    (0..5u8, any::<Index>(), when, any::<Index>(), broken).prop_map(
        |(verb, which, (month, months), to, (kind, days, yuan))| Seed {
            verb,
            which,
            month,
            months,
            to,
            kind,
            days,
            yuan,
        },
    )
}

/// Any number of months, few of them more often than their share.
fn lengths() -> impl Strategy<Value = u16> {
    prop_oneof![4 => 0..=30u16, 2 => 0..=70u16, 1 => 0..=MOST_MONTHS]
}

/// A plan of any months and steps, to be fitted to a profile.
#[derive(Clone, Debug)]
pub struct AnyPlan {
    months: u16,
    seeds: Vec<Seed>,
}

pub fn plans() -> impl Strategy<Value = AnyPlan> {
    let steps = prop_oneof![20 => vec(seeds(), 0..7), 1 => vec(seeds(), 0..=200)];
    (lengths(), steps).prop_map(|(months, seeds)| AnyPlan { months, seeds })
}

impl AnyPlan {
    /// The same over so many months.
    pub fn lasting(self, months: u16) -> Self {
        AnyPlan { months, ..self }
    }

    /// The plan with those of its steps that the profile can do.
    pub fn for_profile(&self, profile: &Profile) -> Plan {
        let mut steps: Vec<Step> =
            self.seeds.iter().filter_map(|seed| seed.step(profile, self.months)).collect();
        let mut room = MAX_RECORDS - profile.records().map_or(0, <[_]>::len);
        steps.retain(|step| {
            let breaks = matches!(step, Step::Break { .. });
            let fits = !breaks || room > 0;
            room -= usize::from(breaks && fits);
            fits
        });
        can_be_moved(Plan { months: self.months, steps }, profile)
    }

    /// The same with only those steps for which something holds.
    pub fn only(&self, profile: &Profile, holds: impl Fn(&Step) -> bool) -> Plan {
        let Plan { months, mut steps } = self.for_profile(profile);
        steps.retain(holds);
        can_be_moved(Plan { months, steps }, profile)
    }
}

/// The plan without those moves that can't be made in the month in which they should begin.
pub fn can_be_moved(mut plan: Plan, profile: &Profile) -> Plan {
    while let Err(issues) = plan.check(profile) {
        let cannot = |at: usize| {
            let field = format!("plan.steps[{at}].input");
            issues.iter().any(|issue| issue.field == field && issue.problem == Problem::CannotMove)
        };
        let steps: Vec<Step> =
            plan.steps.iter().enumerate().filter(|(at, _)| !cannot(*at)).map(|(_, step)| *step).collect();
        assert!(steps.len() < plan.steps.len(), "{issues:?}");
        plan.steps = steps;
    }
    plan
}

fn among<T: Copy>(items: impl IntoIterator<Item = T>, which: &Index) -> Option<T> {
    let items: Vec<T> = items.into_iter().collect();
    (!items.is_empty()).then(|| items[which.index(items.len())])
}

impl Seed {
    fn step(&self, profile: &Profile, months: u16) -> Option<Step> {
        let month = self.month.index(usize::from(months) + 1) as u16;
        let given = Input::ALL.into_iter().filter(|input| profile.number(*input).is_some());
        match self.verb {
            0 => {
                let input = among(given.filter(|input| can_keep(*input)), &self.which)?;
                (months > 0).then(|| Step::Keep { input, month: month.max(1), months: self.months })
            }
            1 => {
                let input = among(given.filter(|input| can_miss(*input)), &self.which)?;
                Some(Step::Miss { input, month, months: self.months })
            }
            2 => {
                let input = among(given.filter(|input| can_move(*input)), &self.which)?;
                let to = among(targets(profile, input), &self.to)?;
                Some(Step::Move { input, month, to })
            }
            3 => {
                let records = profile.records()?.iter().enumerate();
                let open = records.filter(|(_, record)| record.is_open()).map(|(at, _)| at as u16);
                Some(Step::Settle { record: among(open, &self.which)?, month })
            }
            _ => profile.records().map(|_| Step::Break {
                kind: self.kind,
                days_late: self.days,
                amount_yuan: self.yuan,
                month,
            }),
        }
    }
}

/// Promises that are kept or missed month by month.
pub fn can_keep(input: Input) -> bool {
    let movement = input.info().movement;
    movement.up == Pace::WhileKept || movement.down == Pace::WhileKept
}

pub fn can_miss(input: Input) -> bool {
    use Input::{ActiveMonths, BillsOnTime, OnTimeRepayments, RentalsKept, SteadyMonths};
    [OnTimeRepayments, RentalsKept, BillsOnTime, ActiveMonths, SteadyMonths].contains(&input)
}

pub fn can_move(input: Input) -> bool {
    let movement = input.info().movement;
    movement.up == Pace::AtWill || movement.down == Pace::AtWill
}

/// Every number that an input may be moved to.
pub fn targets(profile: &Profile, input: Input) -> Vec<u16> {
    let (info, from) = (input.info(), profile.number(input).unwrap());
    let moves = |to: &u16| {
        let pace = if *to > from { info.movement.up } else { info.movement.down };
        *to == from || pace == Pace::AtWill
    };
    (info.minimum..=info.maximum).filter(moves).collect()
}

/// Whether a step makes nothing worse: promises kept, records settled, inputs moved the better way.
pub fn for_the_better(profile: &Profile, step: &Step) -> bool {
    match *step {
        Step::Keep { .. } | Step::Settle { .. } => true,
        Step::Miss { .. } | Step::Break { .. } => false,
        Step::Move { input, to, .. } => {
            let from = profile.number(input).unwrap();
            match input.info().better {
                Better::Higher => to > from,
                Better::Lower => to < from,
                Better::Neither => false,
            }
        }
    }
}

/// A plan carried out under each weighting.
pub fn projections(profile: &Profile, plan: &Plan) -> Vec<Projection<'static>> {
    let project = |card| project(card, &MODEL.benefits, profile, plan).unwrap();
    MODEL.scorecards.iter().map(project).collect()
}

/// The months of a plan under the first weighting.
#[track_caller]
pub fn months_of(profile: &Profile, plan: &Plan) -> Vec<ProjectedMonth<'static>> {
    project(&MODEL.scorecards[0], &MODEL.benefits, profile, plan).unwrap().months
}

/// A plan with one more step.
pub fn with_step(plan: &Plan, step: Step) -> Plan {
    let mut more = plan.clone();
    more.steps.push(step);
    more
}
