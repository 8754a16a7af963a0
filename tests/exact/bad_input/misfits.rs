//! Plans that can be read, and that a profile can't carry out.

use open_sesame::{
    Answer, Input, Model, Profile,
    profile::RecordKind,
    time::{Plan, Step, project},
};
use serde_json::{Value as Json, json};

use super::{good_record, plans::read};

/// Everything is known and at most 2, but the savings, which are withheld; of three records the second is settled.
fn profile() -> Profile {
    let mut profile: Profile = serde_json::from_value(super::good()).unwrap();
    for input in Input::ALL {
        let number = input.info().maximum.min(2);
        profile.set(input, Answer::Known(number)).unwrap();
    }
    profile.set(Input::SavingsMonths, Answer::Unknown).unwrap();
    let mut records = [good_record(), good_record(), good_record()];
    records[0]["settledMonthsAgo"] = json!("open");
    records[2]["settledMonthsAgo"] = json!("open");
    let records = records.map(|record| json!({"records": [record]})["records"][0].clone());
    let mut json = serde_json::to_value(&profile).unwrap();
    json["records"] = json!(records);
    serde_json::from_value(json).unwrap()
}

/// A plan of 24 months with this step can be read, and does not fit: exactly this is wrong with it.
#[track_caller]
fn assert_misfit(profile: &Profile, step: Step, field: &str, mut expected: Json) {
    expected["field"] = json!(format!("plan.steps[0]{field}"));
    let plan = Plan { months: 24, steps: vec![step] };
    assert_eq!(read(&serde_json::to_value(&plan).unwrap()).as_ref(), Ok(&plan), "it can be read");
    let issues = plan.check(profile).expect_err("a misfit");
    assert_eq!(serde_json::to_value(&issues).unwrap(), json!([expected]), "{step:?}");
    let model = Model::embedded().unwrap();
    assert_eq!(project(&model.scorecards[0], &model.benefits, profile, &plan), Err(issues));
}

#[track_caller]
fn assert_fits(profile: &Profile, step: Step) {
    assert_eq!(Plan { months: 24, steps: vec![step] }.check(profile), Ok(()), "{step:?}");
}

#[test]
fn months_lie_within_the_plan_and_today_is_too_late_to_be_kept() {
    let profile = profile();
    let keep = |month| Step::Keep { input: Input::BillsOnTime, month, months: 120 };
    let miss = |month| Step::Miss { input: Input::BillsOnTime, month, months: 1 };
    for step in [keep(1), keep(23), keep(24), miss(0), miss(1), miss(24)] {
        assert_fits(&profile, step);
    }
    let late = json!({"code": "tooLarge", "maximum": 24, "found": 25.0});
    assert_misfit(&profile, keep(25), ".month", late.clone());
    assert_misfit(&profile, miss(25), ".month", late);
    assert_misfit(&profile, keep(0), ".month", json!({"code": "tooSmall", "minimum": 1, "found": 0.0}));
}

#[test]
fn only_what_is_kept_month_by_month_can_be_kept_or_missed() {
    use Input as I;
    let cannot = json!({"code": "cannotMove"});
    let kept = [
        I::OnTimeRepayments,
        I::Applications,
        I::BillsOnTime,
        I::ProvidentFundMonths,
        I::ActiveMonths,
        I::SteadyMonths,
    ];
    let missed = [I::OnTimeRepayments, I::RentalsKept, I::BillsOnTime, I::ActiveMonths, I::SteadyMonths];
    for input in I::ALL.into_iter().filter(|input| *input != I::SavingsMonths) {
        let keep = Step::Keep { input, month: 1, months: 1 };
        let miss = Step::Miss { input, month: 1, months: 1 };
        for (step, can) in [(keep, kept.contains(&input)), (miss, missed.contains(&input))] {
            if can {
                assert_fits(&profile(), step);
            } else {
                assert_misfit(&profile(), step, ".input", cannot.clone());
            }
        }
    }
}

/// To stay is no movement, so it fits everything.
#[test]
fn inputs_move_only_the_way_they_declare_and_within_their_range() {
    use Input as I;
    let both = [I::OptedIn, I::CreditUtilisation, I::PaymentKinds];
    let up = [I::RealNameVerified, I::Applications, I::RentalsKept];
    let down = [I::OldestAccountMonths, I::PhoneMonths, I::AddressMonths];
    for input in I::ALL.into_iter().filter(|input| *input != I::SavingsMonths) {
        let from = profile().number(input).unwrap();
        let to = |to| Step::Move { input, month: 1, to };
        assert_fits(&profile(), to(from));
        // In month 1 what grows older by itself has grown by one already.
        let aged = u16::from(down.contains(&input));
        for (there, can) in [
            (from + 1 + aged, up.contains(&input) || both.contains(&input)),
            (from - 1, down.contains(&input) || both.contains(&input)),
        ] {
            if there > input.info().maximum {
                let maximum = input.info().maximum;
                let plan = Plan { months: 24, steps: vec![to(there)] };
                let issue = json!({"field": "plan.steps[0].to", "code": "tooLarge", "maximum": maximum, "found": f64::from(there)});
                let issues = serde_json::to_value(plan.check(&profile()).unwrap_err()).unwrap();
                assert!(issues.as_array().unwrap().contains(&issue), "{issues}");
            } else if can {
                assert_fits(&profile(), to(there));
            } else {
                assert_misfit(&profile(), to(there), ".input", json!({"code": "cannotMove"}));
            }
        }
    }
}

#[test]
fn what_is_withheld_cannot_be_planned_for() {
    let withheld = json!({"code": "withheld"});
    let input = Input::SavingsMonths;
    for step in [
        Step::Keep { input, month: 1, months: 1 },
        Step::Miss { input, month: 1, months: 1 },
        Step::Move { input, month: 1, to: 4 },
    ] {
        assert_misfit(&profile(), step, ".input", withheld.clone());
    }
    let mut silent = profile();
    silent.set_records(None).unwrap();
    assert_misfit(&silent, Step::Settle { record: 0, month: 1 }, ".record", withheld.clone());
    let broken = Step::Break { kind: RecordKind::Fraud, days_late: None, amount_yuan: None, month: 0 };
    assert_misfit(&silent, broken, "", withheld);
}

#[test]
fn only_an_open_record_that_is_there_can_be_settled() {
    for record in [0, 2] {
        assert_fits(&profile(), Step::Settle { record, month: 0 });
    }
    assert_misfit(
        &profile(),
        Step::Settle { record: 1, month: 0 },
        ".record",
        json!({"code": "alreadySettled"}),
    );
    for record in [3, 4, 199] {
        let issue = json!({"code": "noSuchRecord", "records": 3});
        assert_misfit(&profile(), Step::Settle { record, month: 0 }, ".record", issue);
    }
}

#[test]
fn no_more_can_be_broken_than_a_profile_can_hold() {
    let broken = Step::Break { kind: RecordKind::Fraud, days_late: None, amount_yuan: None, month: 0 };
    for (count, fits) in [(196, true), (197, true), (198, false)] {
        let found = Plan { months: 0, steps: vec![broken; count] }.check(&profile());
        assert_eq!(found.is_ok(), fits, "{count} beside three");
        if let Err(issues) = found {
            let issue = json!({"field": "plan.steps", "code": "tooMany", "maximum": 200});
            assert_eq!(serde_json::to_value(issues).unwrap(), json!([issue]));
        }
    }
}

/// A plan made in Rust passes no reader, so the check asks the same of it.
#[test]
fn a_plan_that_was_never_read_is_held_to_the_same_ranges() {
    let input = Input::BillsOnTime;
    let steps = vec![
        Step::Keep { input, month: 1, months: 0 },
        Step::Miss { input, month: 1, months: 121 },
        Step::Move { input: Input::PaymentKinds, month: 1, to: 11 },
        Step::Break { kind: RecordKind::Fraud, days_late: Some(7_501), amount_yuan: None, month: 0 },
    ];
    let issues = Plan { months: 121, steps }.check(&profile()).unwrap_err();
    let found: Vec<String> = issues.iter().map(ToString::to_string).collect();
    let expected = [
        "plan.months: above 120",
        "plan.steps[0].months: below 1",
        "plan.steps[1].months: above 120",
        "plan.steps[2].to: above 10",
        "plan.steps[3].daysLate: above 7500",
    ];
    assert_eq!(found, expected);
    let steps = vec![Step::Settle { record: 0, month: 0 }; 201];
    let issues = Plan { months: 0, steps }.check(&profile()).unwrap_err();
    assert_eq!(issues[0].to_string(), "plan.steps: more than 200 entries");
}
