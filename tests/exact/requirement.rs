//! A tree of conditions in three-valued logic: Kleene's tables, and what counts as nearly met.

use open_sesame::{
    Answer, Input, Profile,
    requirement::{
        Evidence, InputAtLeast, LeafAnswers, Near, Outcome, Requirement,
        Verdict::{self, Met, NotMet, Unknown},
    },
};

const NEAR: Near = Near { points: 50, months: 6 };

/// A leaf that answers like this: of the profile below, whose score is 600.
fn leaf(verdict: Verdict) -> Requirement {
    let contacts = |at_least| Requirement::Input(InputAtLeast { input: Input::Contacts, at_least });
    match verdict {
        Met => contacts(10),
        NotMet => contacts(50),
        Unknown => Requirement::NoOpenRecord,
    }
}

fn answer(requirement: &Requirement) -> Outcome {
    let mut profile = Profile::unknown();
    profile.set(Input::Contacts, Answer::Known(10)).unwrap();
    profile.set(Input::PhoneMonths, Answer::Known(30)).unwrap();
    let evidence = Evidence::new(&profile, NEAR).with_score(Some(600));
    requirement.answer(&evidence, &|_| Unknown, &mut LeafAnswers::new())
}

#[track_caller]
fn assert_table(group: fn(Vec<Requirement>) -> Requirement, table: [[Verdict; 3]; 3]) {
    let verdicts = [Met, Unknown, NotMet];
    for (one, row) in verdicts.into_iter().zip(table) {
        for (other, expected) in verdicts.into_iter().zip(row) {
            let tree = group(vec![leaf(one), leaf(other)]);
            assert_eq!(answer(&tree).verdict, expected, "{one:?}, {other:?}");
        }
    }
}

#[test]
fn all_is_not_met_as_soon_as_one_branch_is_not() {
    assert_table(
        Requirement::All,
        [[Met, Unknown, NotMet], [Unknown, Unknown, NotMet], [NotMet, NotMet, NotMet]],
    );
}

#[test]
fn any_is_met_as_soon_as_one_branch_is() {
    assert_table(Requirement::Any, [[Met, Met, Met], [Met, Unknown, Unknown], [Met, Unknown, NotMet]]);
}

#[track_caller]
fn assert_near(requirement: &Requirement, verdict: Verdict, near: bool) {
    let outcome = answer(requirement);
    assert_eq!((outcome.verdict, outcome.near), (verdict, near), "{requirement:?}");
}

#[test]
fn a_score_is_near_up_to_50_points() {
    for (needed, verdict, near) in [
        (599, Met, false),
        (600, Met, false),
        (601, NotMet, true),
        (649, NotMet, true),
        (650, NotMet, true),
        (651, NotMet, false),
    ] {
        assert_near(&Requirement::Score(needed), verdict, near);
    }
}

#[test]
fn months_are_near_up_to_six_and_counts_up_to_a_step() {
    let at_least = |input, at_least| Requirement::Input(InputAtLeast { input, at_least });
    for (needed, near) in [(31, true), (35, true), (36, true), (37, false)] {
        assert_near(&at_least(Input::PhoneMonths, needed), NotMet, near);
    }
    assert_near(&at_least(Input::Contacts, 11), NotMet, true);
    assert_near(&at_least(Input::Contacts, 12), NotMet, false);
}

#[test]
fn all_is_near_if_one_branch_alone_is_in_the_way_and_that_one_is_near() {
    let (near, far) = (Requirement::Score(610), Requirement::Score(700));
    for (branches, is_near) in [
        (vec![near.clone()], true),
        (vec![near.clone(), leaf(Met)], true),
        (vec![leaf(Met), near.clone(), leaf(Met)], true),
        (vec![near.clone(), near.clone()], false),
        (vec![near.clone(), leaf(Unknown)], false),
        (vec![leaf(Met), far], false),
    ] {
        assert_near(&Requirement::All(branches), NotMet, is_near);
    }
}

#[test]
fn any_is_near_if_one_branch_is() {
    let (near, far) = (Requirement::Score(610), Requirement::Score(700));
    assert_near(&Requirement::Any(vec![far.clone(), near.clone()]), NotMet, true);
    assert_near(&Requirement::Any(vec![far.clone(), far]), NotMet, false);
    assert_near(&Requirement::Any(vec![near, leaf(Met)]), Met, false);
}

#[test]
fn the_smaller_cushion_decides_where_all_is_asked_and_the_larger_where_any_is() {
    let scores = vec![Requirement::Score(580), Requirement::Score(650)];
    assert_eq!(answer(&Requirement::All(scores.clone())).cushion, Some(-50));
    assert_eq!(answer(&Requirement::Any(scores)).cushion, Some(20));
    assert_eq!(answer(&leaf(Met)).cushion, None);
}
