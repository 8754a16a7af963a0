//! Every month of a plan, and what happened in it.

use super::{Life, Plan, ProjectedEvent, ProjectedMonth, Projection};
use crate::{
    benefits::{BenefitState, Benefits},
    issue::Issue,
    profile::{CreditRecord, Profile, RecordState},
    report::{Brief, Standing, brief},
    scorecard::{Scorecard, Tables, compile},
};

/// Carries a profile through a plan.
///
/// # Errors
/// A plan that does not fit the profile: [`Plan::check`] names every reason.
pub fn project<'m>(
    scorecard: &'m Scorecard,
    benefits: &'m Benefits,
    profile: &Profile,
    plan: &Plan,
) -> Result<Projection<'m>, Vec<Issue>> {
    project_from(scorecard, &compile(scorecard), benefits, profile, plan)
}

/// The same where the scorecard's tables are there already.
pub(crate) fn project_from<'m>(
    scorecard: &'m Scorecard,
    tables: &Tables,
    benefits: &'m Benefits,
    profile: &Profile,
    plan: &Plan,
) -> Result<Projection<'m>, Vec<Issue>> {
    plan.check(profile)?;
    let of = |profile: &Profile| (profile.clone(), brief(scorecard, tables, benefits, profile));
    let mut life = Life::begin(profile, plan);
    let mut before = of(profile);
    let mut months = Vec::with_capacity(usize::from(plan.months) + 1);
    for month in 0..=plan.months {
        if month > 0 {
            life.pass_month();
        }
        let now = of(life.profile());
        months.push(ProjectedMonth {
            month,
            standing: now.1.standing.clone(),
            benefits: now.1.benefits.clone(),
            events: events(benefits, &before, &now),
            profile: now.0.clone(),
        });
        before = now;
    }
    Ok(Projection { weighting: &scorecard.weighting, months })
}

fn events<'m>(
    benefits: &'m Benefits,
    before: &(Profile, Brief<'m>),
    after: &(Profile, Brief<'m>),
) -> Vec<ProjectedEvent<'m>> {
    let mut events = record_events(&before.0, &after.0);
    let (from, to) = (band(&before.1.standing), band(&after.1.standing));
    if from != to {
        events.push(ProjectedEvent::Band { from, to });
    }
    let states = before.1.benefits.iter().zip(&after.1.benefits);
    for (benefit, (earlier, later)) in benefits.benefits.iter().zip(states) {
        let benefit = benefit.benefit.as_str();
        match (*earlier == BenefitState::Open, *later == BenefitState::Open) {
            (false, true) => events.push(ProjectedEvent::Opened { benefit }),
            (true, false) => events.push(ProjectedEvent::Closed { benefit }),
            _ => {}
        }
    }
    events
}

fn band<'m>(standing: &Standing<'m>) -> Option<&'m str> {
    match standing {
        Standing::Scored { band, .. } => Some(band),
        Standing::NotScored { .. } => None,
    }
}

fn record_events(before: &Profile, after: &Profile) -> Vec<ProjectedEvent<'static>> {
    let earlier = before.records().unwrap_or_default();
    let later = after.records().unwrap_or_default().iter().enumerate();
    later.flat_map(|(at, record)| record_event(at as u16, earlier.get(at), record)).flatten().collect()
}

/// A record may be added and settled in the same month.
fn record_event(
    record: u16,
    before: Option<&CreditRecord>,
    after: &CreditRecord,
) -> [Option<ProjectedEvent<'static>>; 2] {
    let expired = after.state() == RecordState::Expired;
    let was_open = before.is_none_or(CreditRecord::is_open);
    let change = if expired && before.is_some_and(|before| before.state() != RecordState::Expired) {
        Some(ProjectedEvent::RecordExpired { record })
    } else if was_open && !after.is_open() {
        Some(ProjectedEvent::RecordSettled { record })
    } else {
        None
    };
    [before.is_none().then_some(ProjectedEvent::RecordAdded { record }), change]
}
