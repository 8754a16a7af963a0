//! Small tables, worked by hand.

use open_sesame::lending::{
    Claim, Group, Ks, Line, Outcomes, PolicyName, Table, Terms, gini, policies, power,
};
use open_sesame::scorecard::{Band, Odds};

use super::{TERMS, assert_near, group, one_group, policy};

/// From the top, city: 12 good and 1 bad, 6 and 1, 2 and 4; countryside: 3 and 0, 4 and 3, 3 and 6. Fifteen more in the
/// countryside have no score.
fn two_groups() -> Table {
    let city = group("city", &[2.0, 6.0, 12.0], &[4.0, 1.0, 1.0]);
    let without_score = Outcomes { good: 10.0, bad: 5.0 };
    let countryside = Group { without_score, ..group("countryside", &[3.0, 4.0, 3.0], &[6.0, 3.0, 0.0]) };
    Table::new(&[600, 650, 700], &[city, countryside]).unwrap()
}

#[track_caller]
fn assert_lines(name: PolicyName, expected: [Line; 2], profit_yuan: f64) {
    let (table, terms) = (two_groups(), TERMS);
    let found = policies(&table, &terms).unwrap();
    let found = policy(&found, name);
    for (group, expected) in found.groups.iter().zip(expected) {
        assert_eq!(group.line.cut_off, expected.cut_off, "{}", group.group);
        assert_near(group.line.share_on_cut_off, expected.share_on_cut_off);
    }
    assert_near(found.all.profit_yuan, profit_yuan);
}

/// City: 2.5 lines' worth down to 700, 3.5 to 650, 2 to 600. Countryside: 0.75, 0.25, −2.
#[test]
fn maximum_profit_stops_in_each_group_where_the_next_score_costs_more_than_it_brings() {
    assert_lines(PolicyName::MaximumProfit, [Line::from(650), Line::from(700)], 4_250.0);
}

/// Together: 3.25, 3.75, 0.
#[test]
fn group_unaware_looks_at_all_together() {
    assert_lines(PolicyName::GroupUnaware, [Line::from(650), Line::from(650)], 3_750.0);
}

/// Ten of the nineteen in the countryside down to 650; in the city the same part of 26: 13 and 13/19 of a person.
#[test]
fn demographic_parity_accepts_the_same_part_of_those_with_a_score() {
    let lot = Line { cut_off: Some(650), share_on_cut_off: 13.0 / 133.0 };
    assert_lines(PolicyName::DemographicParity, [lot, Line::from(650)], 2_750.0 + 1_000.0 * 13.0 / 133.0);
}

/// Seven of the ten who would repay in the countryside, fourteen of the twenty in the city: two of the six on 650.
#[test]
fn equal_opportunity_accepts_the_same_part_of_those_who_would_repay() {
    let lot = Line { cut_off: Some(650), share_on_cut_off: 1.0 / 3.0 };
    assert_lines(PolicyName::EqualOpportunity, [lot, Line::from(650)], 2_750.0 + 1_000.0 / 3.0);
}

#[test]
fn shares_are_told_of_all_and_of_those_with_a_score() {
    let found = policies(&two_groups(), &TERMS).unwrap();
    let countryside = &policy(&found, PolicyName::GroupUnaware).groups[1].consequences;
    assert_eq!((countryside.residents, countryside.scored), (34.0, 19.0));
    assert_eq!(countryside.accepted, Outcomes { good: 7.0, bad: 3.0 });
    assert_near(countryside.served_of_all.unwrap(), 10.0 / 34.0);
    assert_near(countryside.left_out_of_all.unwrap(), 24.0 / 34.0);
    assert_near(countryside.served_of_scored.unwrap(), 10.0 / 19.0);
    assert_near(countryside.left_out_of_scored.unwrap(), 9.0 / 19.0);
    assert_near(countryside.acceptance_rate.unwrap(), 10.0 / 19.0);
    assert_near(countryside.true_positive_rate.unwrap(), 0.7);
    assert_eq!((countryside.interest_yuan, countryside.loss_yuan), (1_750.0, 1_500.0));
}

/// Thirty are above the cut-off of 650: 16 of them on 700, who come first; one line is left for the fourteen on 650, of whom seven
/// are in the city.
#[test]
fn with_little_capital_the_highest_scores_come_first_whatever_the_group() {
    let terms = Terms { capital_yuan: Some(17_000.0), ..TERMS };
    let found = policies(&two_groups(), &terms).unwrap();
    let unaware = policy(&found, PolicyName::GroupUnaware);
    let [city, countryside] = [0, 1].map(|place: usize| &unaware.groups[place].consequences);
    assert_near(city.served.people(), 13.5);
    assert_near(countryside.served.people(), 3.5);
    assert_near(unaware.all.unserved, 13.0);
    assert_near(unaware.all.lent_yuan, 17_000.0);
    assert_near(unaware.unlent_yuan.unwrap(), 0.0);
    let rich = Terms { capital_yuan: Some(50_000.0), ..TERMS };
    let found = policies(&two_groups(), &rich).unwrap();
    let unaware = policy(&found, PolicyName::GroupUnaware);
    assert_eq!((unaware.all.unserved, unaware.all.lent_yuan), (0.0, 30_000.0));
    assert_eq!(unaware.unlent_yuan, Some(20_000.0));
}

#[test]
fn a_cut_off_lies_where_somebody_stands_and_of_equal_ones_it_is_the_lowest() {
    let scores = [500, 550, 600, 650, 700];
    let table = one_group(&scores, &[0.0, 2.0, 0.0, 0.0, 5.0], &[3.0, 1.0, 0.0, 0.0, 0.0]);
    let found = policies(&table, &TERMS).unwrap();
    // The three on 550 bring nothing and cost nothing.
    assert_eq!(policy(&found, PolicyName::MaximumProfit).groups[0].line, Line::from(550));
    let dear = Terms { loss_given_default: 0.51, ..TERMS };
    let found = policies(&table, &dear).unwrap();
    assert_eq!(policy(&found, PolicyName::MaximumProfit).groups[0].line, Line::from(700));
}

/// Pairs that are won, by the score of the one who defaults: on 700 one, against half of three good, 1.5; on 650 two, against three
/// above and half of two, 8; on 600 three, against five above and half of one, 16.5. Together 26 of 36.
#[test]
fn the_area_counts_pairs_and_half_of_ties() {
    let table = one_group(&[600, 650, 700], &[1.0, 2.0, 3.0], &[3.0, 2.0, 1.0]);
    let all = power(&table, None).all;
    assert_near(all.auc.unwrap(), 26.0 / 36.0);
    assert_near(all.gini.unwrap(), 16.0 / 36.0);
    // 3/6 − 1/6 down to 700, 5/6 − 3/6 down to 650: the lower of two equal ones.
    assert_eq!(all.ks, Some(Ks { distance: 12.0 / 36.0, cut_off: 650 }));
}

#[test]
fn what_is_claimed_stands_beside_what_is_counted() {
    let odds = Odds { points_to_double: 50, anchor_score: 600, anchor_good_to_bad: 9 };
    let band = |band: &str, from, to| Band { band: band.to_owned(), from, to };
    let bands = vec![band("low", 500, 599), band("middle", 600, 699), band("high", 700, 800)];
    let table = one_group(&[600, 650, 700], &[70.0, 150.0, 30.0], &[30.0, 40.0, 0.0]);
    let all = power(&table, Some(&Claim { odds, bands })).all;
    let [low, middle, high] = &all.calibration[..] else { panic!("{all:?}") };
    // 9 to 1 of the hundred on 600, 18 to 1 of the 190 on 650.
    assert_eq!(middle.counted, Outcomes { good: 220.0, bad: 70.0 });
    assert_near(middle.claimed.bad, 20.0);
    assert_near(middle.counted_good_to_bad.unwrap(), 220.0 / 70.0);
    assert_near(middle.claimed_good_to_bad.unwrap(), 13.5);
    assert_eq!((high.counted_good_to_bad, high.band.as_str()), (None, "high"));
    assert_near(high.claimed_good_to_bad.unwrap(), 36.0);
    assert_eq!((low.counted_good_to_bad, low.claimed_good_to_bad), (None, None));
}

#[test]
fn what_is_not_defined_is_none() {
    let nobody = one_group(&[600], &[0.0], &[0.0]);
    let all = power(&nobody, None).all;
    assert_eq!((all.auc, all.gini, all.ks), (None, None, None));
    let found = policies(&nobody, &TERMS).unwrap();
    for one in &found.policies {
        assert_eq!((one.groups[0].line, one.all.served_of_all), (Line::NOBODY, None), "{:?}", one.policy);
        assert_eq!((one.all.acceptance_rate, one.all.true_positive_rate), (None, None));
    }
    let only_good = power(&one_group(&[600, 700], &[3.0, 4.0], &[0.0, 0.0]), None).all;
    assert_eq!((only_good.auc, only_good.ks), (None, None));
}

#[test]
fn inequality_is_none_where_all_have_the_same_and_whole_where_one_has_all() {
    assert_eq!(gini(&[(5.0, 10.0)]), Some(0.0));
    assert_eq!(gini(&[(5.0, 1.0), (5.0, 7.0)]), Some(0.0));
    // Of four one has all: 3/4. Two with 1 and two with 3: half of the mean difference, 1, over the mean, 2.
    assert_eq!(gini(&[(9.0, 1.0), (0.0, 3.0)]), Some(0.75));
    assert_eq!(gini(&[(3.0, 2.0), (1.0, 2.0)]), Some(0.25));
    assert_near(gini(&[(1.0, 1.0), (0.0, 1e9)]).unwrap(), 1.0 - 1.0 / (1e9 + 1.0));
    for undefined in [&[][..], &[(0.0, 4.0)], &[(4.0, 0.0)], &[(-1.0, 1.0), (2.0, 1.0)], &[(1.0, -1.0)]] {
        assert_eq!(gini(undefined), None, "{undefined:?}");
    }
    for odd in [f64::NAN, f64::INFINITY, f64::MAX] {
        assert_eq!(gini(&[(odd, 2.0), (1.0, 2.0)]), None);
        assert_eq!(gini(&[(1.0, odd), (2.0, odd)]), None);
    }
    assert_eq!(gini(&[(-0.0, 3.0), (9.0, 1.0)]), Some(0.75));
}
