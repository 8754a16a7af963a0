//! The rules that the benefits must keep. All broken ones are listed, by path.

use super::{Benefit, Benefits, MOST_THINGS, Offer, Raised};
use crate::{
    issue::Issue,
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE, MOST_WAYS, at_most, unique},
    value::read::FieldPath,
};

/// Below this few benefits could be asked for by name; above it the counts of [`super::Totals`] would not hold.
pub(super) const MOST_BENEFITS: usize = 250;
/// Most industries. An assumption.
const MOST_INDUSTRIES: usize = 60;
/// Highest sum of an offer, yuan, far above any that was reported: 250 such lines still add up in 32 bits.
const MOST_YUAN: u32 = 10_000_000;

impl Benefits {
    /// Checks every rule: names unique, industries known, requirements that can be met, sums that make sense.
    ///
    /// # Errors
    /// Every broken rule, with its path: `benefitsFile.benefits[7].requirement[0]`.
    pub fn validate(&self) -> Result<(), Vec<Issue>> {
        let mut issues = Vec::new();
        self.check(1, &FieldPath::root("benefitsFile"), &mut issues);
        if issues.is_empty() { Ok(()) } else { Err(issues) }
    }

    /// Reports every broken rule; `gate_ways` tells in how many ways there can be a score at all.
    pub(crate) fn check(&self, gate_ways: u32, at: &FieldPath, issues: &mut Vec<Issue>) {
        let list = at.key("benefits");
        at_most(MOST_BENEFITS, &self.benefits, &list, issues);
        at_most(MOST_INDUSTRIES, &self.industries, &at.key("industries"), issues);
        unique(&self.industries, |industry| industry, &at.key("industries"), issues);
        unique(&self.benefits, |benefit| &benefit.benefit, &list, issues);
        if self.things.iter().any(|&place| place >= MOST_THINGS) {
            list.broken(format!("waive deposits for more than {MOST_THINGS} things"), issues);
        }
        let mut earlier: Vec<(&str, u32)> = Vec::new();
        for (place, benefit) in self.benefits.iter().take(MOST_BENEFITS).enumerate() {
            let at = list.index(place);
            if !self.industries.contains(&benefit.industry) {
                let text = format!("\"{}\" is not listed in industries", benefit.industry);
                at.key("industry").broken(text, issues);
            }
            let ways = benefit.check(&at, &earlier, issues);
            if ways.saturating_mul(gate_ways) > MOST_WAYS {
                let text = format!("can be met in more than {MOST_WAYS} ways, those of the gates included");
                at.key("requirement").broken(text, issues);
            }
            earlier.push((&benefit.benefit, ways));
        }
    }
}

impl Benefit {
    /// Reports what is broken, and tells in how many ways the benefit can be met.
    fn check(&self, at: &FieldPath, earlier: &[(&str, u32)], issues: &mut Vec<Issue>) -> u32 {
        let names: Vec<&str> = earlier.iter().map(|(name, _)| *name).collect();
        let requirement = at.key("requirement");
        self.requirement.check(&requirement, Some((LOWEST_SCORE, HIGHEST_SCORE)), &names, issues);
        let known = |slug: &str| earlier.iter().find(|(name, _)| *name == slug).map_or(1, |(_, ways)| *ways);
        let criteria = self.requirement.criteria().len();
        if self.conditions.len() != criteria {
            let text = format!("are {}, but there are {criteria} criteria", self.conditions.len());
            at.key("conditions").broken(text, issues);
        }
        self.check_offer(&at.key("offer"), issues);
        self.requirement.ways(&known)
    }

    fn check_offer(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let sum = match self.offer {
            Offer::CreditLine { from_yuan, to_yuan, .. } if from_yuan > to_yuan => {
                let text = format!("the line falls from {from_yuan} to {to_yuan} yuan as the score rises");
                return at.broken(text, issues);
            }
            Offer::CreditLine { to_yuan, ref raised, .. } => {
                if let Some(raised) = raised {
                    raised.check(&at.key("raised"), issues);
                }
                to_yuan
            }
            Offer::Deposit { deposit_yuan: sum, .. } | Offer::PayLater { quota_yuan: sum, .. } => {
                if sum == 0 {
                    at.broken("a sum of nothing is no offer", issues);
                }
                sum
            }
            Offer::Service => 0,
        };
        if sum > MOST_YUAN {
            at.broken(format!("{sum} yuan are more than {MOST_YUAN}"), issues);
        }
    }
}

impl Raised {
    fn check(&self, at: &FieldPath, issues: &mut Vec<Issue>) {
        let percents =
            [("percent", self.percent), ("interestDiscountPercent", self.interest_discount_percent)];
        for (key, percent) in percents {
            if percent > 100 {
                at.key(key).broken(format!("{percent} percent are more than 100"), issues);
            }
        }
        if !(LOWEST_SCORE..=HIGHEST_SCORE).contains(&self.score) {
            let text = format!("score {} is not within {LOWEST_SCORE}–{HIGHEST_SCORE}", self.score);
            at.key("score").broken(text, issues);
        }
    }
}
