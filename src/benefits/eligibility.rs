//! Which benefits are open, which nearly, and what all of it comes to.

use arrayvec::ArrayVec;
use serde::Serialize;

use super::{Benefit, Benefits, MOST_THINGS, Offer, answers::Answers};
use crate::{
    requirement::{Evidence, LeafAnswers, Outcome, Verdict},
    scorecard::{Confidence, HIGHEST_SCORE},
};

/// What became of one benefit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct BenefitReport<'m> {
    /// The benefit's word.
    pub benefit: &'m str,
    /// Open, nearly, closed or unknown.
    pub state: BenefitState,
    /// Points above (or, negative, below) the score it asks for; `None` if it asks for none or there is no score.
    pub cushion: Option<i32>,
    /// How many of its criteria are met …
    pub met: u8,
    /// … of how many.
    pub of: u8,
    /// Every leaf of its requirement, in the order of the tree.
    #[cfg_attr(js, tsify(type = "LeafAnswer[]"))]
    pub requirements: LeafAnswers,
    /// The line of credit at this score, yuan; `None` unless it is an open line of credit.
    pub credit_line_yuan: Option<u32>,
    /// By how many percent its interest is lower at this score; `None` unless it is an open line of credit.
    pub interest_discount_percent: Option<u16>,
    /// Chance of approval, as article 1 tells it; `None` unless it is lending.
    pub chance: Option<Chance>,
}

/// Whether a benefit is open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum BenefitState {
    /// Every requirement is met.
    Open,
    /// One small step is missing.
    Nearly,
    /// It is not met.
    Closed,
    /// It can't be known: it asks for a score and there is none, or what it asks about is withheld. Never the same as no.
    Unknown,
}

/// Chance of approval for lending. `Source:` article 1: larger from 600 up, below that negligible. Disputed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Chance {
    /// Below the threshold.
    Negligible,
    /// At the threshold or above.
    Larger,
    /// There is no score.
    Unknown,
}

/// What all open benefits come to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Totals<'m> {
    /// Deposits no longer tied up, yuan: the largest for each kind of thing, since nobody
    /// rents two bicycles at once.
    pub deposits_freed_yuan: u32,
    /// The part of it whose sums are reported rather than assumed, yuan.
    pub deposits_freed_reported_yuan: u32,
    /// The deposits that make up that sum: for each kind of thing the largest, in the order of the model.
    pub deposits: Vec<FreedDeposit<'m>>,
    /// Credit reachable, yuan: the sum of all open lines. Disputed, as lending is.
    pub credit_reachable_yuan: u32,
    /// The largest sum that may be paid afterwards, yuan.
    pub pay_later_yuan: u32,
    /// Benefits that are open.
    pub open: u8,
    /// Benefits that are nearly open.
    pub nearly: u8,
    /// Benefits that are closed.
    pub closed: u8,
    /// Benefits of which it can't be known.
    pub unknown: u8,
}

/// A deposit that need not be paid, the largest for its kind of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct FreedDeposit<'m> {
    /// The benefit that waives it.
    pub benefit: &'m str,
    /// The deposit, yuan.
    pub deposit_yuan: u32,
    /// How far the sum can be trusted.
    pub confidence: Confidence,
}

/// Answers every benefit for a profile with this score, `None` for no score.
pub(crate) fn eligibility<'m>(
    benefits: &'m Benefits,
    evidence: &Evidence,
    score: Option<u16>,
) -> Vec<BenefitReport<'m>> {
    let mut reports: Vec<BenefitReport<'m>> = Vec::with_capacity(benefits.benefits.len());
    let mut answers = Answers::new(benefits, evidence);
    for benefit in &benefits.benefits {
        // Filled where it will stay: a report is large enough for moving it to be felt.
        reports.push(BenefitReport {
            benefit: &benefit.benefit,
            state: BenefitState::Unknown,
            cushion: None,
            met: 0,
            of: benefit.requirement.criteria().len() as u8,
            requirements: LeafAnswers::new_const(),
            credit_line_yuan: None,
            interest_discount_percent: None,
            chance: None,
        });
        let Some((report, earlier)) = reports.split_last_mut() else { continue };
        let earlier = |slug: &str| {
            let report = earlier.iter().find(|report| report.benefit == slug);
            report.map_or(Verdict::Unknown, |report| report.state.verdict())
        };
        let outcome = answers.of(benefit, &earlier, |criterion| {
            report.met += u8::from(criterion.outcome.verdict == Verdict::Met);
            for leaf in &criterion.leaves {
                let _ = report.requirements.try_push(*leaf);
            }
        });
        report.state = benefit.state(outcome, score);
        report.cushion = outcome.cushion;
        report.chance = benefit.chance(outcome.cushion);
        if let (BenefitState::Open, Some(score)) = (report.state, score) {
            (report.credit_line_yuan, report.interest_discount_percent) = benefit.line(score).unzip();
        }
    }
    reports
}

/// The states of all benefits, and nothing else.
pub(crate) fn states(benefits: &Benefits, evidence: &Evidence, score: Option<u16>) -> Vec<BenefitState> {
    let mut states: Vec<BenefitState> = Vec::with_capacity(benefits.benefits.len());
    let mut answers = Answers::new(benefits, evidence);
    for benefit in &benefits.benefits {
        let earlier = |slug: &str| {
            let state = benefits.benefits.iter().zip(&states).find(|(one, _)| one.benefit == slug);
            state.map_or(Verdict::Unknown, |(_, state)| state.verdict())
        };
        let outcome = answers.of(benefit, &earlier, |_| {});
        states.push(benefit.state(outcome, score));
    }
    states
}

impl Benefit {
    /// A benefit that asks for a score is never refused for want of one: without a score it is open if it is met in a way that asks
    /// for none, and else unknown.
    fn state(&self, outcome: Outcome, score: Option<u16>) -> BenefitState {
        match outcome.verdict {
            Verdict::Met => BenefitState::Open,
            Verdict::Unknown => BenefitState::Unknown,
            Verdict::NotMet if score.is_none() && self.score_needed.is_some() => BenefitState::Unknown,
            Verdict::NotMet if outcome.near => BenefitState::Nearly,
            Verdict::NotMet => BenefitState::Closed,
        }
    }

    /// The line of credit at a score that meets the threshold, in whole hundreds of yuan, and by how many percent its
    /// interest is lower.
    fn line(&self, score: u16) -> Option<(u32, u16)> {
        let Offer::CreditLine { from_yuan, to_yuan, ref raised, .. } = self.offer else {
            return None;
        };
        let raised = raised.as_ref().filter(|raised| score >= raised.score);
        let (higher, discount) =
            raised.map_or((0, 0), |raised| (raised.percent, raised.interest_discount_percent));
        let threshold = self.score_needed.unwrap_or(0);
        let above = u64::from(score.saturating_sub(threshold));
        let span = u64::from(HIGHEST_SCORE.saturating_sub(threshold)).max(1);
        let more = u64::from(to_yuan.saturating_sub(from_yuan)) * above * above / (span * span);
        let line = (u64::from(from_yuan) + more) * u64::from(100 + higher) / 100;
        u32::try_from(line.min(to_yuan.into()) / 100 * 100).ok().map(|line| (line, discount))
    }

    fn chance(&self, cushion: Option<i32>) -> Option<Chance> {
        match (&self.offer, cushion) {
            (Offer::CreditLine { .. }, Some(cushion)) if cushion >= 0 => Some(Chance::Larger),
            (Offer::CreditLine { .. }, Some(_)) => Some(Chance::Negligible),
            (Offer::CreditLine { .. }, None) => Some(Chance::Unknown),
            _ => None,
        }
    }
}

impl BenefitState {
    fn verdict(self) -> Verdict {
        match self {
            BenefitState::Open => Verdict::Met,
            BenefitState::Nearly | BenefitState::Closed => Verdict::NotMet,
            BenefitState::Unknown => Verdict::Unknown,
        }
    }
}

/// Adds up what the open benefits give.
pub(crate) fn totals<'m>(benefits: &'m Benefits, reports: &[BenefitReport]) -> Totals<'m> {
    let mut totals = Totals { deposits: Vec::with_capacity(MOST_THINGS), ..Totals::default() };
    // How many are in each state, in the order of the states.
    let mut counts = [0; 4];
    // The thing of each deposit, beside the deposit itself.
    let mut things: ArrayVec<usize, MOST_THINGS> = ArrayVec::new();
    for ((benefit, &thing), report) in benefits.benefits.iter().zip(&benefits.things).zip(reports) {
        totals.credit_reachable_yuan += report.credit_line_yuan.unwrap_or(0);
        if let Some(count) = counts.get_mut(report.state as usize) {
            *count += 1;
        }
        match benefit.offer {
            _ if report.state != BenefitState::Open => {}
            Offer::Deposit { deposit_yuan, confidence, .. } => {
                let deposit = FreedDeposit { benefit: &benefit.benefit, deposit_yuan, confidence };
                free(&mut totals.deposits, &mut things, thing, deposit);
            }
            Offer::PayLater { quota_yuan, .. } => {
                totals.pay_later_yuan = totals.pay_later_yuan.max(quota_yuan);
            }
            Offer::CreditLine { .. } | Offer::Service => {}
        }
    }
    [totals.open, totals.nearly, totals.closed, totals.unknown] = counts;
    for deposit in &totals.deposits {
        let reported = deposit.confidence != Confidence::Assumption;
        totals.deposits_freed_yuan += deposit.deposit_yuan;
        totals.deposits_freed_reported_yuan += if reported { deposit.deposit_yuan } else { 0 };
    }
    totals
}

/// Adds a deposit, unless one as dear is there for the same thing; a cheaper one goes.
fn free<'m>(
    deposits: &mut Vec<FreedDeposit<'m>>,
    things: &mut ArrayVec<usize, MOST_THINGS>,
    thing: usize,
    deposit: FreedDeposit<'m>,
) {
    if let Some(at) = things.iter().position(|known| *known == thing) {
        if deposits.get(at).is_some_and(|known| known.deposit_yuan >= deposit.deposit_yuan) {
            return;
        }
        things.remove(at);
        deposits.remove(at);
    }
    if things.try_push(thing).is_ok() {
        deposits.push(deposit);
    }
}
