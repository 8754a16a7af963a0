//! Published data, run through the policies: what Hardt, Price and Srebro found in it is found again.

use open_sesame::lending::{Policies, PolicyName, Table, Terms, policies, power};
use serde::Deserialize;

use super::{group, policy};

/// 301,536 TransRisk scores of 2003, as percentiles times two; of each group how many there are, which percentage has a score up to
/// this one, and which percentage of those with this score is 90 days late or more on some account within 18 to 24 months.
///
/// `Source:` Federal Reserve Board, Report to the Congress on Credit Scoring and Its Effects on the Availability and Affordability
/// of Credit, August 2007.
#[derive(Deserialize)]
struct Published {
    scores: Vec<u16>,
    groups: Vec<PublishedGroup>,
}

#[derive(Deserialize)]
struct PublishedGroup {
    group: String,
    people: f64,
    percent_up_to: Vec<f64>,
    percent_bad: Vec<f64>,
}

fn published() -> Table {
    let read: Published = serde_json::from_str(include_str!("federal-reserve-2007.json")).unwrap();
    let groups = read.groups.iter().map(|one| {
        let before = [0.0].into_iter().chain(one.percent_up_to.iter().copied());
        let here =
            one.percent_up_to.iter().zip(before).map(|(up_to, before)| one.people * (up_to - before) / 100.0);
        let counts = here
            .zip(&one.percent_bad)
            .map(|(people, bad)| (people * (1.0 - bad / 100.0), people * bad / 100.0));
        let (good, bad): (Vec<f64>, Vec<f64>) = counts.unzip();
        group(&one.group, &good, &bad)
    });
    Table::new(&read.scores, &groups.collect::<Vec<_>>()).unwrap()
}

/// A lender who breaks even where 82 % repay.
const TERMS: Terms = Terms { line_yuan: 1_000, capital_yuan: None, price: 0.18, loss_given_default: 0.82 };

fn percent_of_most(found: &Policies, name: PolicyName) -> f64 {
    100.0 * policy(found, name).all.profit_yuan / policy(found, PolicyName::MaximumProfit).all.profit_yuan
}

/// The paper: of the most profit 99.3 % without looking at the group, 92.8 % with equal opportunity, 69.8 % with demographic parity.
/// It does not say how it went from percentages to people; within one in a hundred it does not matter.
#[test]
fn what_fairness_costs_is_what_was_published() {
    let table = published();
    let found = policies(&table, &TERMS).unwrap();
    for (name, paper) in [
        (PolicyName::GroupUnaware, 99.3),
        (PolicyName::EqualOpportunity, 92.8),
        (PolicyName::DemographicParity, 69.8),
    ] {
        let percent = percent_of_most(&found, name);
        assert!((percent - paper).abs() < 1.0, "{name:?}: {percent}");
    }
}

/// As there: with one cut-off a far smaller part of the black who would repay is accepted than of the white; with maximum profit
/// the cut-offs differ by group.
#[test]
fn who_pays_for_one_cut_off_is_as_published() {
    let found = policies(&published(), &TERMS).unwrap();
    let rate =
        |name, place: usize| policy(&found, name).groups[place].consequences.true_positive_rate.unwrap();
    let (white, black) = (0, 1);
    assert!(rate(PolicyName::GroupUnaware, white) - rate(PolicyName::GroupUnaware, black) > 0.2);
    assert!(
        (rate(PolicyName::EqualOpportunity, white) - rate(PolicyName::EqualOpportunity, black)).abs() < 1e-9
    );
    let most = &policy(&found, PolicyName::MaximumProfit).groups;
    assert_ne!(most[white].line, most[black].line);
    let one = &policy(&found, PolicyName::GroupUnaware).groups;
    assert!(one.iter().all(|group| group.line == one[0].line));
}

#[test]
fn the_score_has_power_in_every_group() {
    for group in power(&published(), None).groups {
        let auc = group.measures.auc.unwrap();
        assert!((0.8..0.95).contains(&auc), "{}: {auc}", group.group);
    }
}
