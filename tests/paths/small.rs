//! Lives small enough to try every path: a few months, a few things that are free to move.

use open_sesame::{
    Answer, CreditRecord, Input, Profile,
    paths::{Goal, Pin, Target},
    profile::{Dispute, Pace, RecordKind},
};

use crate::{
    MODEL,
    generator::{Numbers, profile},
};

/// A random profile with at most two open records, and a goal of which all but a few inputs are pinned.
pub fn life(numbers: &mut Numbers) -> (Profile, Goal) {
    let profile = with_open_records(numbers, 2);
    let goal = goal(numbers, &profile);
    (profile, goal)
}

/// A random profile with at most five open records, the court's list more often than elsewhere, and a goal far ahead
/// for which nothing can be done but settle them.
pub fn life_of_records(numbers: &mut Numbers) -> (Profile, Goal) {
    let mut profile = with_open_records(numbers, 5);
    let mut records = profile.records().unwrap_or_default().to_vec();
    for record in &mut records {
        if numbers.one_in(3) {
            record.kind = RecordKind::CourtDefaulter;
        }
        if numbers.one_in(3) {
            record.settled_months_ago = None;
        }
    }
    records.truncate(5);
    profile.set_records(Some(records)).unwrap();
    let mut goal = Goal::new(target(numbers, &profile));
    goal.pins = movable().into_iter().map(Pin::Input).collect();
    goal.within_months = numbers.pick(&[3, 24, 62, 75]);
    (profile, goal)
}

fn with_open_records(numbers: &mut Numbers, most_open: usize) -> Profile {
    let mut profile = profile(numbers);
    let few = profile.records().map(|records| {
        let open = records.iter().filter(|record| record.is_open()).take(most_open);
        open.chain(records.iter().filter(|record| !record.is_open()).take(5)).copied().collect()
    });
    profile.set_records(few).unwrap();
    profile
}

fn goal(numbers: &mut Numbers, profile: &Profile) -> Goal {
    let free = [numbers.pick(&movable()), numbers.pick(&movable())];
    let mut goal = Goal::new(target(numbers, profile));
    let pinned = movable().into_iter().filter(|input| !free.contains(input)).map(Pin::Input);
    goal.pins = pinned.chain(numbers.one_in(4).then_some(Pin::Records)).collect();
    goal.within_months = 1 + numbers.up_to(3) as u16;
    goal
}

/// The inputs that a person can do something about.
pub fn movable() -> Vec<Input> {
    let moves = |input: &Input| {
        let movement = input.info().movement;
        movement.own && movement.up != Pace::WithTime
    };
    Input::ALL.into_iter().filter(moves).collect()
}

/// Most goals lie a little above where the profile is, so that some can be reached and some can't.
fn target(numbers: &mut Numbers, profile: &Profile) -> Target {
    let card = &MODEL.scorecards[0];
    let score = open_sesame::evaluate(card, &MODEL.benefits, profile).standing.score();
    match numbers.up_to(5) {
        0 => Target::Band(card.bands[numbers.up_to(4) as usize].band.clone()),
        1 | 2 => {
            let last = MODEL.benefits.benefits.len() as u32 - 1;
            Target::Benefit(MODEL.benefits.benefits[numbers.up_to(last) as usize].benefit.clone())
        }
        _ => Target::Score((score.unwrap_or(420) + 1 + numbers.up_to(12) as u16).min(950)),
    }
}

/// A life with debts of repayments and bills, open and paid, in the months that count, and little else that is free to
/// move: the promises themselves, and whether the debts are paid.
pub fn life_of_debts(numbers: &mut Numbers) -> (Profile, Goal) {
    let mut profile = profile(numbers);
    for input in [Input::OnTimeRepayments, Input::BillsOnTime] {
        let given = if numbers.one_in(2) { 24 } else { numbers.up_to(24) as u16 };
        profile.set(input, Answer::Known(given)).unwrap();
    }
    let mut records: Vec<CreditRecord> = (0..2 + numbers.up_to(2)).map(|_| debt(numbers)).collect();
    records.extend(profile.records().unwrap_or_default().iter().take(numbers.up_to(1) as usize));
    profile.set_records(Some(records)).unwrap();
    let free = numbers.pick(&[Input::OnTimeRepayments, Input::BillsOnTime]);
    let mut goal = Goal::new(target(numbers, &profile));
    goal.pins = movable().into_iter().filter(|input| *input != free).map(Pin::Input).collect();
    goal.pins.extend(numbers.one_in(6).then_some(Pin::Records));
    goal.within_months = numbers.pick(&[2, 5, 26]);
    (profile, goal)
}

/// A debt within the months that count, or a mark of another sort; open ones that grow graver soon are not rare.
fn debt(numbers: &mut Numbers) -> CreditRecord {
    use RecordKind::{
        BikeUnpaid, CourtDefaulter, HouseFeesUnpaid, InstalmentsOverdue, LoanOverdue, OrderUnpaid,
        UtilityUnpaid,
    };
    let due = numbers.up_to(26) as u16;
    let settled = numbers.one_in(2).then(|| numbers.up_to(u32::from(due)) as u16);
    let most = 31 * (u32::from(due - settled.unwrap_or(0)) + 1);
    CreditRecord {
        kind: numbers.pick(&[
            LoanOverdue,
            LoanOverdue,
            InstalmentsOverdue,
            UtilityUnpaid,
            HouseFeesUnpaid,
            OrderUnpaid,
            BikeUnpaid,
            CourtDefaulter,
        ]),
        days_late: numbers.up_to(most.min(200)) as u16,
        amount_yuan: Some(if numbers.one_in(3) { 300 } else { 3_000 }),
        due_months_ago: due,
        settled_months_ago: settled,
        dispute: if numbers.one_in(9) { Dispute::UnderReview } else { Dispute::None },
    }
}

/// A life in which active and steady months are free to move, and nothing else.
pub fn life_of_activity(numbers: &mut Numbers) -> (Profile, Goal) {
    let mut profile = with_open_records(numbers, 1);
    for input in [Input::ActiveMonths, Input::SteadyMonths] {
        let given = numbers.up_to(u32::from(input.info().maximum)) as u16;
        profile.set(input, Answer::Known(given)).unwrap();
    }
    let free = [Input::ActiveMonths, Input::SteadyMonths];
    let mut goal = Goal::new(target(numbers, &profile));
    goal.pins = movable().into_iter().filter(|input| !free.contains(input)).map(Pin::Input).collect();
    goal.pins.extend(numbers.one_in(6).then_some(Pin::Input(Input::ActiveMonths)));
    goal.pins.push(Pin::Records);
    goal.within_months = 3 + numbers.up_to(11) as u16;
    (profile, goal)
}
