//! Four ways to choose cut-offs.

use serde::Serialize;
use strum::{IntoStaticStr, VariantArray};

use super::{
    Consequences, Group, Line, Outcomes, Table, Terms,
    consequences::{Tally, reach, tally},
    ladder::ladder,
    lines::{at_one_rate, most_profitable},
};
use crate::issue::Issue;

/// A way to choose cut-offs. Each takes the most profitable lines of those that it allows.
///
/// `Source:` Hardt, Price, Srebro, “Equality of opportunity in supervised learning” (NeurIPS 2016), who compare these four and
/// equalised odds, which a score alone cannot meet by cut-offs and which is left out here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, VariantArray, IntoStaticStr)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
#[strum(serialize_all = "camelCase")]
pub enum PolicyName {
    /// Every group has the cut-off that is most profitable in it.
    MaximumProfit,
    /// One cut-off for all, whatever the group.
    GroupUnaware,
    /// The same share of those with a score is accepted in each group.
    DemographicParity,
    /// The same share of those who would repay is accepted in each group: equal true positive rates.
    EqualOpportunity,
}

/// What follows from each of the four policies.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(tag = "kind", rename = "policies", rename_all = "camelCase")]
pub struct Policies {
    /// On which terms; what was left out has its usual value here.
    pub terms: Terms,
    /// The policies, in the order of [`PolicyName`].
    pub policies: Vec<Policy>,
}

/// What follows from one policy.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
#[serde(rename_all = "camelCase")]
pub struct Policy {
    /// Which.
    pub policy: PolicyName,
    /// For all groups together.
    pub all: Consequences,
    /// What is left of the capital: lent and unlent are all of it. `None` if there is enough for all.
    pub unlent_yuan: Option<f64>,
    /// For each group, in the order of the table.
    pub groups: Vec<GroupPolicy>,
}

/// What follows from a policy for one group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct GroupPolicy {
    /// Its name.
    pub group: String,
    /// Where its line is drawn.
    pub line: Line,
    /// What follows.
    pub consequences: Consequences,
}

/// Draws the lines of four policies, and tells what follows from each.
///
/// Where the line lies follows from price and loss alone; capital then decides how far down from the top the lender gets. If it
/// does not reach everyone above the line, those with the highest scores come first, whatever their group; where it ends among
/// people of one score, the same share of each group is served. The rates that a policy makes equal are therefore those of the
/// accepted.
///
/// - Of lines with the same profit, the one that accepts more people is taken; what brings nothing at all is still lent.
/// - Equal rates are met by a lot among those who stand on the cut-off ([`Line`]), to one part in 10⁹.
/// - Rates are of those who have a score: nobody without one is accepted under any policy. Shares of all are told beside.
/// - A group in which nobody has a score, or for equal opportunity in which nobody with one would repay, has no rate; none of it
///   is accepted, and it does not keep the others from theirs.
/// - Numbers of people are what is expected over the lot, so they may be fractions.
///
/// # Errors
/// Terms out of range: `terms.price`.
pub fn policies(table: &Table, terms: &Terms) -> Result<Policies, Vec<Issue>> {
    terms.check()?;
    let policy = |policy: &PolicyName| follow(*policy, table, terms);
    Ok(Policies { terms: *terms, policies: PolicyName::VARIANTS.iter().map(policy).collect() })
}

fn follow(policy: PolicyName, table: &Table, terms: &Terms) -> Policy {
    let lines = policy.lines(table, terms);
    let reach = reach(table, &lines, terms);
    let tallies: Vec<Tally> = table
        .groups()
        .iter()
        .zip(&lines)
        .map(|(group, line)| tally(table.scores(), group, line, &reach))
        .collect();
    let all = Consequences::of(&tallies.iter().copied().sum(), terms);
    let one = |((group, line), tally): ((&Group, Line), &Tally)| GroupPolicy {
        group: group.group.clone(),
        line,
        consequences: Consequences::of(tally, terms),
    };
    let unlent_yuan = terms.capital_yuan.map(|capital| (capital - all.lent_yuan).max(0.0));
    let groups = table.groups().iter().zip(lines).zip(&tallies).map(one).collect();
    Policy { policy, all, unlent_yuan, groups }
}

impl PolicyName {
    /// The line of each group.
    fn lines(self, table: &Table, terms: &Terms) -> Vec<Line> {
        let ladders = || table.groups().iter().map(|group| ladder(table, group));
        match self {
            PolicyName::MaximumProfit => ladders().map(|one| most_profitable(&one, terms)).collect(),
            PolicyName::GroupUnaware => {
                let line = most_profitable(&ladder(table, &table.pooled()), terms);
                vec![line; table.groups().len()]
            }
            PolicyName::DemographicParity => {
                at_one_rate(&ladders().collect::<Vec<_>>(), |outcomes: Outcomes| outcomes.people(), terms)
            }
            PolicyName::EqualOpportunity => {
                at_one_rate(&ladders().collect::<Vec<_>>(), |outcomes: Outcomes| outcomes.good, terms)
            }
        }
    }
}
