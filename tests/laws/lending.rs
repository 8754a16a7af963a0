//! Policies keep their definitions on their own output, nothing beats them, money is conserved, and no figure is NaN.

use open_sesame::lending::{
    Consequences, Group, Line, Measures, Outcomes, Policies, PolicyName, Table, Terms, gini, policies, power,
};
use proptest::{collection::vec, prelude::*, test_runner::TestCaseResult};

use crate::strategies::config;

/// Rates that a policy makes equal are so to this.
const SAME: f64 = 1e-9;

fn counts(size: usize) -> impl Strategy<Value = Vec<f64>> {
    let whole = prop_oneof![2 => Just(0u32), 5 => 0..=8u32, 1 => 0..=100_000u32].prop_map(f64::from);
    let part = prop_oneof![1 => Just(0.0), 4 => 1e-6..1.0f64];
    prop_oneof![3 => vec(whole, size), 1 => vec(part, size)]
}

fn groups(size: usize) -> impl Strategy<Value = Group> {
    let without_score =
        (0..=9u32, 0..=9u32).prop_map(|(good, bad)| Outcomes { good: good.into(), bad: bad.into() });
    (without_score, counts(size), counts(size)).prop_map(|(without_score, good, bad)| Group {
        group: String::new(),
        without_score,
        good,
        bad,
    })
}

fn tables_of(groups_most: usize) -> impl Strategy<Value = Table> {
    let scores = prop::collection::btree_set(300..=900u16, 1..=12);
    scores.prop_flat_map(move |scores| {
        let scores: Vec<u16> = scores.into_iter().collect();
        vec(groups(scores.len()), 1..=groups_most).prop_map(move |mut groups| {
            groups.iter_mut().enumerate().for_each(|(at, group)| group.group = format!("{at}"));
            Table::new(&scores, &groups).unwrap()
        })
    })
}

fn tables() -> impl Strategy<Value = Table> {
    tables_of(4)
}

fn terms() -> impl Strategy<Value = Terms> {
    let capital = prop_oneof![3 => Just(None), 1 => Just(Some(0.0)), 4 => (0.0..5e7f64).prop_map(Some)];
    (1..=20_000u32, capital, 0..=100u32, 0..=100u32).prop_map(|(line_yuan, capital_yuan, price, loss)| {
        Terms {
            line_yuan,
            capital_yuan,
            price: f64::from(price) / 100.0,
            loss_given_default: f64::from(loss) / 100.0,
        }
    })
}

fn rich(terms: Terms) -> Terms {
    Terms { capital_yuan: None, ..terms }
}

fn lines(found: &Policies, name: PolicyName) -> Vec<Line> {
    let policy = found.policies.iter().find(|one| one.policy == name).unwrap();
    policy.groups.iter().map(|group| group.line).collect()
}

fn profit(found: &Policies, name: PolicyName) -> f64 {
    found.policies.iter().find(|one| one.policy == name).unwrap().all.profit_yuan
}

/// Near, as sums of so many people go.
fn near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * one.abs().max(other.abs()).max(1.0)
}

/// What lines bring, reckoned anew.
fn worth(table: &Table, lines: &[Line], terms: &Terms) -> f64 {
    let of_group = |(group, line): (&Group, &Line)| -> f64 {
        let rows = table.scores().iter().zip(group.counts());
        rows.map(|(score, here)| {
            line.accepts(*score) * (terms.price * here.good - terms.loss_given_default * here.bad)
        })
        .sum()
    };
    f64::from(terms.line_yuan) * table.groups().iter().zip(lines).map(of_group).sum::<f64>()
}

fn people(group: &Group, of: fn(Outcomes) -> f64) -> f64 {
    group.counts().map(of).sum()
}

/// The line of a group at a rate, found by going down one score after the other.
fn line_at(table: &Table, group: &Group, rate: f64, of: fn(Outcomes) -> f64) -> Line {
    let mut needed = rate * people(group, of);
    for (score, here) in table.scores().iter().zip(group.counts()).rev() {
        if needed <= 0.0 {
            break;
        }
        let here = of(here);
        if here >= needed {
            return Line { cut_off: Some(*score), share_on_cut_off: needed / here };
        }
        needed -= here;
    }
    Line::NOBODY
}

fn assert_equal_rates(
    found: &Policies,
    name: PolicyName,
    rate: fn(&Consequences) -> Option<f64>,
) -> TestCaseResult {
    let policy = found.policies.iter().find(|one| one.policy == name).unwrap();
    let rates: Vec<f64> = policy.groups.iter().filter_map(|group| rate(&group.consequences)).collect();
    for pair in rates.windows(2) {
        prop_assert!((pair[0] - pair[1]).abs() <= SAME, "{name:?}: {rates:?}");
    }
    for group in policy.groups.iter().filter(|group| rate(&group.consequences).is_none()) {
        prop_assert_eq!(group.line, Line::NOBODY);
    }
    Ok(())
}

/// No rate that might be chosen instead brings more.
fn assert_best_rate(
    table: &Table,
    terms: &Terms,
    found: f64,
    tried: f64,
    of: fn(Outcomes) -> f64,
) -> TestCaseResult {
    let counted = |group: &Group| people(group, of) > 0.0;
    let lines: Vec<Line> = table
        .groups()
        .iter()
        .map(|group| if counted(group) { line_at(table, group, tried, of) } else { Line::NOBODY })
        .collect();
    let other = worth(table, &lines, terms);
    prop_assert!(found >= other || near(found, other), "{found} where {tried} brings {other}");
    Ok(())
}

fn assert_money(found: &Policies, terms: &Terms) -> TestCaseResult {
    for policy in &found.policies {
        let all = &policy.all;
        prop_assert_eq!(all.profit_yuan, all.interest_yuan - all.loss_yuan);
        prop_assert_eq!(policy.unlent_yuan.is_some(), terms.capital_yuan.is_some());
        if let (Some(capital), Some(unlent)) = (terms.capital_yuan, policy.unlent_yuan) {
            prop_assert!(near(capital, all.lent_yuan + unlent), "{capital} = {} + {unlent}", all.lent_yuan);
            prop_assert!(all.unserved < 1e-6 || near(all.lent_yuan, capital), "some are unserved");
        }
        let sum = |of: fn(&Consequences) -> f64| -> f64 {
            policy.groups.iter().map(|group| of(&group.consequences)).sum()
        };
        prop_assert!(near(all.lent_yuan, sum(|one| one.lent_yuan)));
        prop_assert!(near(all.interest_yuan, sum(|one| one.interest_yuan)));
        prop_assert!(near(all.loss_yuan, sum(|one| one.loss_yuan)));
        prop_assert!(near(all.residents, sum(|one| one.residents)));
        for one in policy.groups.iter().map(|group| &group.consequences).chain([all]) {
            assert_people(one, terms)?;
        }
    }
    Ok(())
}

fn assert_people(one: &Consequences, terms: &Terms) -> TestCaseResult {
    prop_assert!(near(one.accepted.people(), one.served.people() + one.unserved));
    prop_assert!(near(one.lent_yuan, f64::from(terms.line_yuan) * one.served.people()));
    prop_assert!(one.scored <= one.residents && one.accepted.people() <= one.scored * (1.0 + SAME));
    for (served, left_out) in
        [(one.served_of_all, one.left_out_of_all), (one.served_of_scored, one.left_out_of_scored)]
    {
        prop_assert_eq!(served.map(|share| 1.0 - share), left_out);
    }
    let rates = [one.acceptance_rate, one.true_positive_rate, one.served_of_all, one.served_of_scored];
    prop_assert!(rates.into_iter().flatten().all(|rate| (0.0..=1.0).contains(&rate)), "{one:?}");
    Ok(())
}

/// Above the last who is served nobody who is accepted goes without, whatever the group.
fn assert_highest_first(table: &Table, terms: &Terms) -> TestCaseResult {
    let [all, found] = [rich(*terms), *terms].map(|terms| policies(table, &terms).unwrap());
    for (all, found) in all.policies.iter().zip(&found.policies) {
        let lines: Vec<Line> = all.groups.iter().map(|group| group.line).collect();
        prop_assert_eq!(&lines, &found.groups.iter().map(|group| group.line).collect::<Vec<_>>());
        let mut left = found.all.served.people();
        for score in table.scores().iter().rev() {
            let here = table.groups().iter().zip(&lines).map(|(group, line)| {
                let place = table.scores().iter().position(|one| one == score).unwrap();
                (group.good[place] + group.bad[place]) * line.accepts(*score)
            });
            left = (left - here.sum::<f64>()).max(0.0);
        }
        prop_assert!(left <= 1e-6 * found.all.served.people().max(1.0));
    }
    Ok(())
}

fn doubled(table: &Table) -> Table {
    let twice = |counts: &[f64]| counts.iter().map(|count| 2.0 * count).collect();
    let groups: Vec<Group> = table
        .groups()
        .iter()
        .map(|group| Group {
            without_score: Outcomes {
                good: 2.0 * group.without_score.good,
                bad: 2.0 * group.without_score.bad,
            },
            good: twice(&group.good),
            bad: twice(&group.bad),
            ..group.clone()
        })
        .collect();
    Table::new(table.scores(), &groups).unwrap()
}

/// The same people on a scale that is stretched and moved.
fn stretched(table: &Table) -> Table {
    let scores: Vec<u16> = table.scores().iter().map(|score| 7 * score + 11).collect();
    Table::new(&scores, table.groups()).unwrap()
}

fn all_of(table: &Table) -> Measures {
    power(table, None).all
}

fn with_one_more_good(table: &Table, place: usize) -> Table {
    let mut groups = table.groups().to_vec();
    groups[0].good[place] += 1.0;
    Table::new(table.scores(), &groups).unwrap()
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_policy_keeps_its_definition(table in tables(), terms in terms()) {
        let found = policies(&table, &terms).unwrap();
        let unaware = lines(&found, PolicyName::GroupUnaware);
        prop_assert!(unaware.iter().all(|line| *line == unaware[0]));
        assert_equal_rates(&found, PolicyName::DemographicParity, |one| one.acceptance_rate)?;
        assert_equal_rates(&found, PolicyName::EqualOpportunity, |one| one.true_positive_rate)?;
        for line in found.policies.iter().flat_map(|policy| &policy.groups).map(|group| group.line) {
            match line.cut_off {
                Some(cut_off) => {
                    prop_assert!(table.scores().contains(&cut_off));
                    prop_assert!(line.share_on_cut_off > 0.0 && line.share_on_cut_off <= 1.0, "{line:?}");
                }
                None => prop_assert_eq!(line.share_on_cut_off, 0.0),
            }
        }
    }

    #[test]
    fn no_other_line_brings_more(table in tables(), terms in terms(), rate in 0.0..=1.0f64, place in 0..12usize) {
        let terms = rich(terms);
        let found = policies(&table, &terms).unwrap();
        let cut_off = table.scores().get(place).copied().map_or(Line::NOBODY, Line::from);
        for (at, best) in lines(&found, PolicyName::MaximumProfit).into_iter().enumerate() {
            let mut one = vec![Line::NOBODY; table.groups().len()];
            one[at] = cut_off;
            let other = worth(&table, &one, &terms);
            one[at] = best;
            let best = worth(&table, &one, &terms);
            prop_assert!(best >= other || near(best, other), "{best} where {cut_off:?} brings {other}");
        }
        let other = worth(&table, &vec![cut_off; table.groups().len()], &terms);
        let best = profit(&found, PolicyName::GroupUnaware);
        prop_assert!(best >= other || near(best, other));
        let parity = profit(&found, PolicyName::DemographicParity);
        assert_best_rate(&table, &terms, parity, rate, |outcomes| outcomes.people())?;
        let opportunity = profit(&found, PolicyName::EqualOpportunity);
        assert_best_rate(&table, &terms, opportunity, rate, |outcomes| outcomes.good)?;
    }

    #[test]
    fn with_capital_for_all_no_policy_brings_more_than_maximum_profit_and_none_costs(
        table in tables(),
        terms in terms(),
    ) {
        let terms = rich(terms);
        let found = policies(&table, &terms).unwrap();
        let most = profit(&found, PolicyName::MaximumProfit);
        for policy in &found.policies {
            let profit = policy.all.profit_yuan;
            prop_assert!(profit <= most || near(profit, most), "{:?}: {profit} above {most}", policy.policy);
            prop_assert!(profit >= 0.0 || near(profit, 0.0), "{:?}: {profit}", policy.policy);
            let lines: Vec<Line> = policy.groups.iter().map(|group| group.line).collect();
            prop_assert!(near(profit, worth(&table, &lines, &terms)));
        }
    }

    #[test]
    fn money_and_people_are_conserved(table in tables(), terms in terms()) {
        assert_money(&policies(&table, &terms).unwrap(), &terms)?;
        assert_highest_first(&table, &terms)?;
    }

    #[test]
    fn a_higher_price_never_raises_a_cut_off_and_a_higher_loss_never_lowers_one(
        table in tables(),
        terms in terms(),
        more in 1..=50u32,
    ) {
        let more = f64::from(more) / 100.0;
        let dear = Terms { price: terms.price + more, ..terms };
        let risky = Terms { loss_given_default: (terms.loss_given_default + more).min(1.0), ..terms };
        let [found, dear, risky] = [terms, dear, risky].map(|terms| policies(&table, &terms).unwrap());
        let height = |line: Line| line.cut_off.map_or(u32::MAX, u32::from);
        for name in [PolicyName::MaximumProfit, PolicyName::GroupUnaware] {
            let [found, dear, risky] = [&found, &dear, &risky].map(|found| lines(found, name));
            for ((usual, dear), risky) in found.into_iter().zip(dear).zip(risky) {
                prop_assert!(height(dear) <= height(usual), "{usual:?} went up to {dear:?}");
                prop_assert!(height(risky) >= height(usual), "{usual:?} went down to {risky:?}");
            }
        }
    }

    #[test]
    fn neither_more_people_of_the_same_kind_nor_more_money_nor_another_scale_moves_a_line(
        table in tables(),
        terms in terms(),
        line_yuan in 1..=1_000_000u32,
    ) {
        let found = policies(&table, &terms).unwrap();
        let rich = policies(&table, &Terms { line_yuan, capital_yuan: Some(1e12), ..terms }).unwrap();
        let twice = policies(&doubled(&table), &terms).unwrap();
        let other_scale = stretched(&table);
        let stretched = policies(&other_scale, &terms).unwrap();
        for policy in &found.policies {
            let usual = lines(&found, policy.policy);
            prop_assert_eq!(&usual, &lines(&rich, policy.policy));
            prop_assert_eq!(&usual, &lines(&twice, policy.policy));
            let moved = usual.into_iter().map(|line| Line { cut_off: line.cut_off.map(|score| 7 * score + 11), ..line });
            prop_assert_eq!(moved.collect::<Vec<_>>(), lines(&stretched, policy.policy));
        }
    }

    #[test]
    fn the_measures_of_power_stay_within_their_bounds(table in tables()) {
        let found = all_of(&table);
        prop_assert_eq!(found.auc.is_some(), found.people.good > 0.0 && found.people.bad > 0.0);
        let (Some(auc), Some(gini), Some(ks)) = (found.auc, found.gini, found.ks) else {
            prop_assert_eq!((found.auc, found.gini, found.ks), (None, None, None));
            return Ok(());
        };
        prop_assert!((-SAME..=1.0 + SAME).contains(&auc) && (0.0..=1.0 + SAME).contains(&ks.distance));
        prop_assert_eq!(gini, 2.0 * auc - 1.0);
        prop_assert!(table.scores().contains(&ks.cut_off));
        // A curve that is so far from the diagonal somewhere has at least, and at most, so much area beside it.
        prop_assert!(auc.max(1.0 - auc) >= ks.distance - SAME, "{auc}, {ks:?}");
        let most = 0.5 - (1.0 - ks.distance).powi(2) / 2.0;
        prop_assert!((auc - 0.5).abs() <= most + SAME, "{auc}, {ks:?}");
    }

    #[test]
    fn one_more_who_repays_helps_above_all_who_default_and_harms_below_them(table in tables()) {
        let Some(auc) = all_of(&table).auc else { return Ok(()) };
        let places: Vec<usize> = (0..table.scores().len())
            .filter(|place| table.groups().iter().any(|group| group.bad[*place] > 0.0))
            .collect();
        let with = |place| all_of(&with_one_more_good(&table, place)).auc.unwrap();
        for above in places[places.len() - 1] + 1..table.scores().len() {
            prop_assert!(with(above) >= auc - SAME);
        }
        for below in 0..places[0] {
            prop_assert!(with(below) <= auc + SAME);
        }
    }

    #[test]
    fn measures_do_not_depend_on_how_many_there_are_nor_on_the_scale(table in tables()) {
        let [found, twice, other] = [&table, &doubled(&table), &stretched(&table)].map(all_of);
        prop_assert_eq!((found.auc, found.ks), (twice.auc, twice.ks));
        prop_assert_eq!(found.auc, other.auc);
        prop_assert_eq!(found.ks.map(|ks| ks.distance), other.ks.map(|ks| ks.distance));
        // Upside down, what was won is lost.
        let groups: Vec<Group> = table.groups().iter().map(|group| Group {
            good: group.good.iter().rev().copied().collect(),
            bad: group.bad.iter().rev().copied().collect(),
            ..group.clone()
        }).collect();
        let turned = all_of(&Table::new(table.scores(), &groups).unwrap());
        if let (Some(one), Some(other)) = (found.auc, turned.auc) {
            prop_assert!(near(one, 1.0 - other));
            prop_assert!(near(found.ks.unwrap().distance, turned.ks.unwrap().distance));
        }
    }

    #[test]
    fn inequality_is_a_share_that_no_unit_and_no_order_moves(
        spread in vec((0..=1_000u32, 0..=50u32), 1..20),
        turn in 0..20usize,
    ) {
        let pairs: Vec<(f64, f64)> =
            spread.iter().map(|(value, weight)| (f64::from(*value), f64::from(*weight))).collect();
        let held: f64 = pairs.iter().map(|(value, weight)| value * weight).sum();
        let Some(found) = gini(&pairs) else {
            prop_assert_eq!(held, 0.0);
            return Ok(());
        };
        prop_assert!((0.0..1.0).contains(&found));
        let mut turned: Vec<(f64, f64)> = pairs.iter().map(|(value, weight)| (3.0 * value, 0.5 * weight)).collect();
        turned.rotate_left(turn % pairs.len());
        prop_assert!(near(found, gini(&turned).unwrap()));
        // Half the mean difference of all pairs of people, over the mean.
        let people: f64 = pairs.iter().map(|(_, weight)| weight).sum();
        let differences: f64 = pairs
            .iter()
            .flat_map(|(one, weight)| pairs.iter().map(move |(other, also)| weight * also * (one - other).abs()))
            .sum();
        prop_assert!(near(found, differences / (2.0 * people * held)));
        // What is given from one who has more to one who has less, so that they trade places at the most, lowers it.
        let more = gini(&pairs.iter().map(|(value, weight)| (value + 100.0, *weight)).collect::<Vec<_>>()).unwrap();
        prop_assert!(more <= found + SAME);
    }
}
