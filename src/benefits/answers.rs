//! The answers to what benefits ask: many ask for the same, and it is answered once.

use super::{Benefit, Benefits};
use crate::requirement::{Evidence, LeafAnswers, Outcome, Requirement, Verdict};

/// The criteria of all benefits, each answered when it is first asked for: those that name a benefit stand behind it.
pub(super) struct Answers<'e> {
    evidence: &'e Evidence<'e>,
    criteria: &'e [Requirement],
    /// The places of the criteria of those benefits that are still to come.
    places: std::slice::Iter<'e, u16>,
    answered: Vec<Criterion>,
}

pub(super) struct Criterion {
    pub outcome: Outcome,
    /// None until it is answered.
    pub leaves: LeafAnswers,
}

impl<'e> Answers<'e> {
    pub fn new(benefits: &'e Benefits, evidence: &'e Evidence<'e>) -> Self {
        let answered = benefits
            .criteria
            .iter()
            .map(|_| Criterion { outcome: Outcome::MET, leaves: LeafAnswers::new() })
            .collect();
        Answers { evidence, criteria: &benefits.criteria, places: benefits.places.iter(), answered }
    }

    /// The outcome of the next benefit, each of its criteria having been shown.
    pub fn of(
        &mut self,
        benefit: &Benefit,
        earlier: &dyn Fn(&str) -> Verdict,
        mut show: impl FnMut(&Criterion),
    ) -> Outcome {
        let mut outcome = Outcome::MET;
        for &place in self.places.by_ref().take(benefit.requirement.criteria().len()) {
            let place = usize::from(place);
            let (Some(requirement), Some(criterion)) =
                (self.criteria.get(place), self.answered.get_mut(place))
            else {
                continue;
            };
            if criterion.leaves.is_empty() {
                criterion.outcome = requirement.answer(self.evidence, earlier, &mut criterion.leaves);
            }
            show(criterion);
            outcome = outcome.and(criterion.outcome);
        }
        outcome
    }
}
