//! Plans with a name fit the profile that they are made for, and are offered where there is a use for them.

use open_sesame::{
    Answer, Input, Profile,
    time::{Moments, PlanName, Step, keep_every, named_plans},
};
use proptest::prelude::*;

use crate::{
    plans::can_keep,
    strategies::{MODEL, config, profiles},
};

fn names(profile: &Profile, moments: Moments) -> Vec<PlanName> {
    named_plans(profile, moments).into_iter().map(|named| named.name).collect()
}

fn preset(word: &str) -> Profile {
    MODEL.presets.iter().find(|preset| preset.preset == word).unwrap().profile.clone()
}

const MOMENTS: Moments = Moments { miss_month: 3, settle_month: 6 };

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_plan_that_is_offered_fits(profile in profiles(), miss_month in 0..=130u16, settle_month in 0..=130u16) {
        let moments = Moments { miss_month, settle_month };
        for named in named_plans(&profile, moments) {
            prop_assert_eq!(named.plan.check(&profile), Ok(()), "{:?}", named.name);
            prop_assert_eq!(named.plan.months, 120);
        }
        let names = names(&profile, moments);
        let off = [Input::OptedIn, Input::RealNameVerified].iter().any(|input| profile.number(*input) == Some(0));
        prop_assert_eq!(names.contains(&PlanName::Begin), off);
        prop_assert!(names.contains(&PlanName::Keep) && names.contains(&PlanName::GoOn));
        let few = profile.records().is_some_and(|records| records.len() <= 160);
        prop_assert!(!few || names.contains(&PlanName::ReturnLate));
        prop_assert_eq!(few && miss_month <= 120, names.contains(&PlanName::Miss) && few);
        let open = profile.records().unwrap_or_default().iter().any(|record| record.is_open());
        prop_assert_eq!(few && open && settle_month <= 120, names.contains(&PlanName::Settle) && few);
    }

    #[test]
    fn keep_every_keeps_all_that_can_be_kept_and_is_told(profile in profiles()) {
        let kept: Vec<Input> = keep_every(&profile).steps.iter().map(|step| match *step {
            Step::Keep { input, month: 1, months: 120 } => input,
            other => panic!("{other:?}"),
        }).collect();
        let given = Input::ALL.into_iter().filter(|input| can_keep(*input) && profile.number(*input).is_some());
        prop_assert_eq!(kept, given.collect::<Vec<_>>());
    }
}

#[test]
fn plans_are_offered_in_order_and_only_where_there_is_a_use_for_them() {
    use PlanName::{Begin, GoOn, Keep, Miss, ReturnLate, Settle};
    assert_eq!(names(&preset("newcomer"), MOMENTS), [Begin, Keep, Miss, ReturnLate, GoOn]);
    assert_eq!(names(&preset("prime"), MOMENTS), [Keep, Miss, ReturnLate, GoOn]);
    assert!(names(&preset("carelessWealthy"), MOMENTS).contains(&Settle));
    let mut withheld = preset("newcomer");
    withheld.set_records(None).unwrap();
    withheld.set(Input::OptedIn, Answer::Unknown).unwrap();
    assert_eq!(names(&withheld, MOMENTS), [Begin, Keep, GoOn]);
}

#[test]
fn each_adds_its_own_steps() {
    let newcomer = preset("newcomer");
    let plans = named_plans(&newcomer, MOMENTS);
    let kept = keep_every(&newcomer).steps;
    let steps = |name: PlanName| plans.iter().find(|named| named.name == name).unwrap().plan.steps.clone();
    let begin = [Input::OptedIn, Input::RealNameVerified].map(|input| Step::Move { input, month: 1, to: 1 });
    assert_eq!(steps(PlanName::Begin), [&begin[..], &kept].concat());
    assert_eq!(steps(PlanName::Keep), kept);
    assert_eq!(steps(PlanName::GoOn), []);
    let missed = steps(PlanName::Miss);
    assert!(matches!(missed[kept.len()..], [Step::Break { days_late: Some(30), month: 3, .. }]));
    let late = steps(PlanName::ReturnLate);
    assert_eq!(late.len(), kept.len() + 40);
    assert!(late[kept.len()..].iter().zip(1..).all(|(step, time)| step.month() == 3 * time));
}
