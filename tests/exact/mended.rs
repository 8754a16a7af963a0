//! What was wrong once: each as it was found, and as it should be.

use std::sync::LazyLock;

use open_sesame::{
    Answer, CreditRecord, Input, Model, Profile,
    benefits::BenefitState,
    evaluate,
    paths::{Goal, Paths, Pin, Target, paths},
    profile::{Dispute, RecordKind, Unit},
    report::Standing,
    time::{Plan, Step, project},
};

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

fn preset(word: &str) -> Profile {
    MODEL.presets.iter().find(|preset| preset.preset == word).unwrap().profile.clone()
}

fn with(mut profile: Profile, answers: &[(Input, u16)]) -> Profile {
    for (input, number) in answers {
        profile.set(*input, Answer::Known(*number)).unwrap();
    }
    profile
}

fn record(
    kind: RecordKind,
    days_late: u16,
    due_months_ago: u16,
    settled_months_ago: Option<u16>,
) -> CreditRecord {
    CreditRecord {
        kind,
        days_late,
        amount_yuan: Some(2_000),
        due_months_ago,
        settled_months_ago,
        dispute: Dispute::None,
    }
}

fn with_record(mut profile: Profile, record: CreditRecord) -> Profile {
    profile.set_records(Some(vec![record])).unwrap();
    profile
}

fn scores(profile: &Profile, plan: &Plan) -> Vec<Option<u16>> {
    let projection = project(&MODEL.scorecards[0], &MODEL.benefits, profile, plan).unwrap();
    projection.months.iter().map(|month| month.standing.score()).collect()
}

/// The words of the conditions that are blocked, the best score and the one that is needed.
fn proof(weighting: &str, profile: &Profile, goal: &Goal) -> (Vec<String>, Option<u16>, Option<u16>) {
    let card = MODEL.scorecard(Some(weighting)).unwrap();
    let Paths::Unreachable { blocked, best, needed_score, .. } =
        paths(card, &MODEL.benefits, profile, goal).unwrap()
    else {
        panic!("it can be reached")
    };
    let leaf = |one: &open_sesame::paths::Blocked| serde_json::to_string(&one.requirement).unwrap();
    (blocked.iter().map(leaf).collect(), best.map(|best| best.score), needed_score)
}

#[test]
fn what_is_met_is_not_said_to_be_in_the_way() {
    let bike = CreditRecord { amount_yuan: Some(30), ..record(RecordKind::BikeUnpaid, 20, 3, Some(2)) };
    let newcomer = with(preset("newcomer"), &[(Input::OptedIn, 1), (Input::RealNameVerified, 1)]);
    let mut goal = Goal::new(Target::Score(600));
    goal.pins = [Input::OnTimeRepayments, Input::BillsOnTime, Input::RentalsKept].map(Pin::Input).to_vec();
    goal.within_months = 3;
    let (blocked, best, needed) = proof("reportedA", &with_record(newcomer, bike), &goal);
    assert!(blocked.iter().all(|leaf| !leaf.contains("anyRecord")), "{blocked:?}");
    assert!(!blocked.is_empty() || best < needed);
}

#[test]
fn a_proof_is_never_without_a_reason() {
    let mut profile = Profile::unknown();
    for input in Input::ALL {
        profile.set(input, Answer::Known(0)).unwrap();
    }
    let mut profile = with(
        profile,
        &[
            (Input::OptedIn, 1),
            (Input::RealNameVerified, 1),
            (Input::CreditUtilisation, 98),
            (Input::Occupation, 3),
        ],
    );
    assert_eq!(Input::Occupation.info().unit, Unit::Choice);
    let bike = CreditRecord { amount_yuan: Some(1_000), ..record(RecordKind::BikeUnpaid, 1, 3, None) };
    profile = with_record(profile, bike);
    let mut goal = Goal::new(Target::Benefit("libraryBooks".to_owned()));
    use Input::{
        ActiveMonths, BillsOnTime, CreditUtilisation, OnTimeRepayments, PaymentKinds, ProvidentFundMonths,
        RentalsKept, SavingsMonths, SteadyMonths,
    };
    goal.within_months = 120;
    goal.pins = [
        SteadyMonths,
        SavingsMonths,
        CreditUtilisation,
        PaymentKinds,
        OnTimeRepayments,
        ProvidentFundMonths,
        ActiveMonths,
        BillsOnTime,
        RentalsKept,
    ]
    .map(Pin::Input)
    .to_vec();
    let card = MODEL.scorecard(Some("reportedB")).unwrap();
    if let Paths::Unreachable { blocked, best, needed_score, .. } =
        paths(card, &MODEL.benefits, &profile, &goal).unwrap()
    {
        assert!(
            !blocked.is_empty() || best.map(|best| best.score) < needed_score,
            "{best:?} {needed_score:?}"
        );
    }
}

#[test]
fn a_move_is_checked_against_the_month_it_begins_in() {
    let to = |input, month, to| Step::Move { input, month, to };
    let fits = |answers: &[(Input, u16)], steps: Vec<Step>| {
        Plan { months: 12, steps }.check(&with(preset("prime"), answers)).is_ok()
    };
    use Input::{AddressMonths, Applications, PhoneMonths, RealNameVerified, RentalsKept};
    assert!(!fits(&[(Applications, 3)], vec![to(Applications, 1, 10), to(Applications, 2, 5)]));
    assert!(!fits(&[(RealNameVerified, 0)], vec![to(RealNameVerified, 1, 1), to(RealNameVerified, 2, 0)]));
    assert!(!fits(&[(RentalsKept, 5)], vec![to(RentalsKept, 1, 8), to(RentalsKept, 5, 6)]));
    assert!(!fits(&[(RentalsKept, 5)], vec![to(RentalsKept, 1, 8), to(RentalsKept, 3, 20)]));
    assert!(fits(&[(RentalsKept, 5)], vec![to(RentalsKept, 1, 8), to(RentalsKept, 4, 20)]));
    assert!(fits(&[], vec![to(AddressMonths, 3, 0), to(PhoneMonths, 4, 0)]));
    let twice = Plan { months: 12, steps: vec![to(RentalsKept, 2, 8), to(RentalsKept, 2, 20)] };
    let issues = twice.check(&with(preset("prime"), &[(RentalsKept, 5)])).unwrap_err();
    let fields: Vec<&str> = issues.iter().map(|issue| issue.field.as_str()).collect();
    assert_eq!(fields, ["plan.steps[1].input"], "only the later of the two is refused");
}

#[test]
fn a_debt_told_and_the_same_debt_planned_give_the_same_months() {
    let prime = preset("prime");
    let given = with_record(prime.clone(), record(RecordKind::LoanOverdue, 31, 0, None));
    let broken =
        Step::Break { kind: RecordKind::LoanOverdue, days_late: None, amount_yuan: Some(2_000), month: 0 };
    let given = scores(&given, &Plan { months: 24, steps: Vec::new() });
    assert_eq!(given, scores(&prime, &Plan { months: 24, steps: vec![broken] }));
}

#[test]
fn a_debt_that_is_never_paid_never_raises_the_score() {
    let mut profile = with_record(preset("prime"), record(RecordKind::LoanOverdue, 8, 0, None));
    for input in [Input::OldestAccountMonths, Input::PhoneMonths, Input::AddressMonths] {
        profile.set(input, Answer::Known(input.info().maximum)).unwrap();
    }
    let keep = |input| Step::Keep { input, month: 1, months: 120 };
    for steps in [vec![], vec![keep(Input::OnTimeRepayments)]] {
        let scores = scores(&profile, &Plan { months: 120, steps });
        assert!(scores.is_sorted_by(|before, after| before >= after), "{scores:?}");
        assert!(scores[0] > scores[24], "{scores:?}");
    }
}

#[test]
fn what_asks_for_no_score_is_answered_without_one() {
    let state = |profile: &Profile, word: &str| {
        let report = evaluate(&MODEL.scorecards[0], &MODEL.benefits, profile);
        report.benefits.iter().find(|one| one.benefit == word).unwrap().state
    };
    let scored = preset("prime");
    let none = [(Input::OldestAccountMonths, 0), (Input::OnTimeRepayments, 0), (Input::BillsOnTime, 0)];
    let not_scored = with(preset("prime"), &none);
    for word in ["hospitalAppointments", "datingBadge"] {
        assert_eq!(state(&scored, word), state(&not_scored, word), "{word}");
        assert_ne!(state(&not_scored, word), BenefitState::Unknown, "{word}");
    }
    assert_eq!(state(&not_scored, "bikesCity"), BenefitState::Unknown);
}

#[test]
fn a_score_does_not_vanish_by_time_alone() {
    let thin = with(
        preset("newcomer"),
        &[(Input::OptedIn, 1), (Input::RealNameVerified, 1), (Input::OldestAccountMonths, 12)],
    );
    let bike = record(RecordKind::BikeUnpaid, 5, 50, Some(50));
    let scores = scores(&with_record(thin, bike), &Plan { months: 20, steps: Vec::new() });
    assert!(scores.iter().all(Option::is_some), "{scores:?}");
}

#[test]
fn contradictions_are_counted_as_what_they_allow() {
    let points = |profile: &Profile, word: &str| {
        let report = evaluate(&MODEL.scorecards[0], &MODEL.benefits, profile);
        assert!(matches!(report.standing, Standing::Scored { .. }));
        report.characteristics.iter().find(|one| one.characteristic == word).unwrap().value
    };
    let mut late = with(preset("prime"), &[(Input::OnTimeRepayments, 24), (Input::SteadyMonths, 24)]);
    let records = (0..10).map(|month| record(RecordKind::LoanOverdue, 10, month, Some(month)));
    late.set_records(Some(records.collect())).unwrap();
    let reading = |input| {
        let reads = open_sesame::scorecard::Reads::Input(input);
        &MODEL.scorecards[0].characteristics.iter().find(|one| one.reads == reads).unwrap().characteristic
    };
    assert_eq!(points(&late, reading(Input::OnTimeRepayments)), Some(14));
    let inactive = with(late, &[(Input::ActiveMonths, 0)]);
    assert_eq!(points(&inactive, reading(Input::SteadyMonths)), Some(12));
}
