//! Every value of every characteristic, one by one, and both ends of the scale.

use open_sesame::{
    Answer, CreditRecord, Input, Profile,
    profile::{Better, Dispute, MAX_MONTHS_AGO, Numbers, RecordKind},
    scorecard::{Characteristic, Direction, Measures, Reads, RecordMeasure},
};

use crate::strategies::{MODEL, reports};

fn record(kind: RecordKind, days_late: u16, settled_months_ago: Option<u16>) -> CreditRecord {
    CreditRecord {
        kind,
        days_late,
        amount_yuan: Some(20_000),
        due_months_ago: MAX_MONTHS_AGO,
        settled_months_ago,
        dispute: Dispute::None,
    }
}

/// Records that give a measure this value.
fn records_for(measure: RecordMeasure, value: u16) -> Vec<CreditRecord> {
    use RecordKind::{BikeUnpaid, CarNotReturned, CarRentalUnpaid, CashOut, CourtDefaulter, LoanOverdue};
    let days = |severity: u16| [0, 8, 31, 61, 91, 181][usize::from(severity - 1)];
    match (measure, value) {
        (RecordMeasure::LatestCredit, 0) => vec![record(LoanOverdue, 0, None)],
        (RecordMeasure::LatestCredit, months) => vec![record(LoanOverdue, 0, Some(months - 1))],
        (_, 0) => Vec::new(),
        (RecordMeasure::WorstCredit, 9) => vec![record(CourtDefaulter, 0, None)],
        (RecordMeasure::WorstCredit, 8) => vec![record(CashOut, 0, None)],
        (RecordMeasure::WorstCredit, 1) => vec![record(LoanOverdue, 0, Some(0))],
        (RecordMeasure::WorstCredit, one_more) => vec![record(LoanOverdue, days(one_more - 1), None)],
        (RecordMeasure::WorstService, 9) => vec![record(CarNotReturned, 7_440, None)],
        (RecordMeasure::WorstService, 8) => vec![record(CarNotReturned, 0, None)],
        (RecordMeasure::WorstService, 2) => vec![record(BikeUnpaid, 0, None)],
        (RecordMeasure::WorstService, 1) => vec![record(BikeUnpaid, 0, Some(0))],
        (RecordMeasure::WorstService, one_more) => vec![record(CarRentalUnpaid, days(one_more - 1), None)],
        (RecordMeasure::CourtList, 6) => vec![record(CourtDefaulter, 0, None)],
        (RecordMeasure::CourtList, year) => vec![record(CourtDefaulter, 0, Some(12 * (5 - year) + 11))],
        (RecordMeasure::RecentCredit, count) => recent(LoanOverdue, count),
        (RecordMeasure::RecentService, count) => recent(BikeUnpaid, count),
    }
}

/// Open ones count twice.
fn recent(kind: RecordKind, count: u16) -> Vec<CreditRecord> {
    let mut records = vec![record(kind, 0, None); usize::from(count / 2)];
    records.extend((count % 2 == 1).then(|| record(kind, 0, Some(23))));
    records
}

fn profile_for(reads: Reads, value: u16) -> Profile {
    let mut profile = Profile::unknown();
    match reads {
        Reads::Input(input) => profile.set(input, Answer::Known(value)).unwrap(),
        Reads::Records(measure) => profile.set_records(Some(records_for(measure, value))).unwrap(),
    }
    profile
}

/// Exactly one attribute holds the value, and it is the one that answers. Returns its points.
#[track_caller]
fn points_at(one: &Characteristic, value: u16) -> u16 {
    let holding: Vec<usize> = (one.attributes.iter().enumerate())
        .filter(|(_, bin)| (bin.from..=bin.to).contains(&value))
        .map(|(at, _)| at)
        .collect();
    let profile = profile_for(one.reads, value);
    let partial = one.partial(&Numbers::of(&profile), &Measures::of(&profile));
    assert_eq!(partial.value, Some(value), "{}", one.characteristic);
    assert_eq!(holding, [usize::from(partial.attribute.unwrap())], "{} at {value}", one.characteristic);
    assert_eq!(partial.points, one.attributes[holding[0]].points);
    partial.points
}

#[test]
fn every_value_has_one_attribute_and_points_run_the_declared_way() {
    for one in MODEL.scorecards.iter().flat_map(|card| &card.characteristics) {
        let (lowest, highest) = one.range();
        let points: Vec<u16> = (lowest..=highest).map(|value| points_at(one, value)).collect();
        let runs = |pair: &[u16]| match one.direction {
            Direction::Increasing => pair[0] <= pair[1],
            Direction::Decreasing => pair[0] >= pair[1],
            Direction::Unordered => true,
        };
        assert!(points.windows(2).all(runs), "{}: {points:?}", one.characteristic);
        assert_eq!(points.iter().min(), Some(&0), "{}", one.characteristic);
        assert_eq!(points.iter().max(), Some(&one.maximum), "{}", one.characteristic);
    }
}

#[test]
fn points_change_where_an_attribute_begins_and_not_a_step_before() {
    for one in MODEL.scorecards.iter().flat_map(|card| &card.characteristics) {
        for pair in one.attributes.windows(2) {
            let from = pair[1].from;
            assert_eq!(points_at(one, from - 1), pair[0].points, "{} at {from} − 1", one.characteristic);
            assert_eq!(points_at(one, from), pair[1].points, "{} at {from}", one.characteristic);
            if pair[1].to > from {
                assert_eq!(points_at(one, from + 1), pair[1].points, "{} at {from} + 1", one.characteristic);
            }
        }
    }
}

fn everything_at(number: impl Fn(Input) -> u16, records: Vec<CreditRecord>) -> Profile {
    let mut profile = Profile::unknown();
    for input in Input::ALL {
        profile.set(input, Answer::Known(number(input))).unwrap();
    }
    profile.set_records(Some(records)).unwrap();
    profile
}

#[track_caller]
fn assert_score_under_every_weighting(profile: &Profile, score: u16) {
    for report in reports(profile) {
        assert_eq!(report.standing.score(), Some(score), "{}", report.weighting);
    }
}

fn best(input: Input) -> u16 {
    match input.info().better {
        Better::Higher | Better::Neither => input.info().maximum,
        Better::Lower => input.info().minimum,
    }
}

#[test]
fn the_best_of_everything_is_950() {
    assert_score_under_every_weighting(&everything_at(best, Vec::new()), 950);
}

#[test]
fn there_are_as_many_key_factors_as_losses_and_four_at_most() {
    let losing =
        [Input::OwnsHome, Input::SavingsMonths, Input::PhoneMonths, Input::SteadyMonths, Input::PaymentKinds];
    for losses in 0..=losing.len() {
        let number = |input: Input| if losing[..losses].contains(&input) { 0 } else { best(input) };
        for report in reports(&everything_at(number, Vec::new())) {
            assert_eq!(report.key_factors.len(), losses.min(4), "{}", report.weighting);
        }
    }
}

#[test]
fn the_worst_of_everything_that_still_has_a_score_is_350() {
    let worst = |input: Input| match (input, input.info().better) {
        (Input::OptedIn | Input::RealNameVerified, _) => 1,
        (Input::OldestAccountMonths, _) => 6,
        (_, Better::Higher | Better::Neither) => input.info().minimum,
        (_, Better::Lower) => input.info().maximum,
    };
    let mut records = vec![record(RecordKind::CourtDefaulter, 7_440, None); 5];
    records.extend(vec![record(RecordKind::CarNotReturned, 7_440, None); 3]);
    assert_score_under_every_weighting(&everything_at(worst, records), 350);
}

#[test]
fn every_kind_of_record_can_be_as_mild_and_as_grave_as_its_range_says() {
    for &kind in RecordKind::ALL {
        let severities: Vec<u8> = (0..=7_440).map(|days| record(kind, days, None).severity()).collect();
        let info = kind.info();
        assert_eq!(severities.first(), Some(&info.least_severity), "{kind:?}");
        assert_eq!(severities.last(), Some(&info.greatest_severity), "{kind:?}");
        assert!(severities.is_sorted(), "{kind:?}");
    }
}

#[test]
fn a_score_on_the_edge_is_in_the_higher_band() {
    let edges = [(550, "poor", "fair"), (600, "fair", "good"), (650, "good", "excellent")];
    for card in &MODEL.scorecards {
        for (edge, lower, higher) in edges.into_iter().chain([(700, "excellent", "outstanding")]) {
            assert_eq!(card.band(edge - 1), lower);
            assert_eq!(card.band(edge), higher);
            assert_eq!(card.band(edge + 1), higher);
        }
        assert_eq!((card.band(350), card.band(950)), ("poor", "outstanding"));
    }
}
