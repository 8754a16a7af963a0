//! The shape of FICO's published damage table, on our model: `tests/shared/damage.rs` tells how its events map.
//!
//! What must hold is the shape, not the points: `cargo run --example damage_table` prints both side by side.

#[path = "../shared/damage.rs"]
mod damage;

use std::{env, fs, sync::LazyLock};

use damage::{
    Event::{self, Bankruptcy, DebtSettlement, Foreclosure, MaxedOutCard, ThirtyDaysLate},
    STARTS, drop_of, markdown, score, start,
};
use open_sesame::{
    Answer, CreditRecord, Input, Model, Profile,
    profile::{EXPIRY_MONTHS, RecordState},
};

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

/// From mild to grave. The settlement stands apart: published, it ranks below a late payment from 680 and above
/// it from 780.
const BY_SEVERITY: [Event; 4] = [MaxedOutCard, ThirtyDaysLate, Foreclosure, Bankruptcy];

#[test]
fn a_every_event_costs_the_cleaner_profile_more() {
    for event in Event::ALL {
        let [low, high] = STARTS.map(|preset| drop_of(&MODEL, preset, event));
        assert!(low < high, "{event:?}: {low}, {high}");
        let [low, high] = event.published();
        assert!(low.1 < high.1 && low.0 < high.0, "{event:?}, as published");
    }
}

#[test]
fn b_the_graver_event_costs_more_from_either_start() {
    for preset in STARTS {
        let drops = BY_SEVERITY.map(|event| drop_of(&MODEL, preset, event));
        assert!(drops.is_sorted_by(|mild, grave| mild < grave), "{preset}: {drops:?}");
    }
}

#[test]
fn b_a_settlement_costs_less_than_a_foreclosure() {
    for preset in STARTS {
        let [settled, foreclosed] = [DebtSettlement, Foreclosure].map(|event| drop_of(&MODEL, preset, event));
        assert!(settled < foreclosed, "{preset}: {settled}, {foreclosed}");
    }
}

/// The profile after the event, everything mended this month: the card paid back, what is open settled.
fn mended(event: Event, preset: &str) -> Profile {
    let before = start(&MODEL, preset);
    let mut after = event.happen_to(before);
    let settle = |record: &CreditRecord| CreditRecord {
        settled_months_ago: record.settled_months_ago.or(Some(0)),
        ..*record
    };
    let records = after.records().unwrap().iter().map(settle).collect();
    after.set_records(Some(records)).unwrap();
    let Answer::Known(paid) = before.answer(Input::CreditUtilisation) else { panic!("{preset} tells all") };
    after.set(Input::CreditUtilisation, Answer::Known(paid)).unwrap();
    after
}

/// The profile with all of its records older, and nothing else.
fn aged(profile: &Profile, months: u16) -> Profile {
    let older = |record: &CreditRecord| CreditRecord {
        due_months_ago: record.due_months_ago + months,
        settled_months_ago: record.settled_months_ago.map(|settled| settled + months),
        ..*record
    };
    let records = profile.records().unwrap().iter().map(older);
    let mut later = profile.clone();
    later
        .set_records(Some(records.filter(|record| record.state() == RecordState::Counts).collect()))
        .unwrap();
    later
}

/// Months until the score is back within `short` points of its start, everything being mended at once.
fn recovery(event: Event, preset: &str, short: u16) -> u16 {
    let goal = score(&MODEL, start(&MODEL, preset)) - short;
    let mended = mended(event, preset);
    (0..=EXPIRY_MONTHS).find(|&months| score(&MODEL, &aged(&mended, months)) >= goal).unwrap()
}

#[test]
fn c_recovery_takes_no_less_time_the_worse_the_event_and_the_higher_the_start() {
    for short in 0..40 {
        let [low, high] = STARTS.map(|preset| BY_SEVERITY.map(|event| recovery(event, preset, short)));
        assert!(low.is_sorted() && high.is_sorted(), "to {short} points: {low:?}, {high:?}");
        assert!(low.iter().zip(high).all(|(low, high)| *low <= high), "to {short} points: {low:?}, {high:?}");
    }
}

/// To within 10 points. Nothing takes longer than the five years after which a record is gone.
#[test]
fn c_recovery_takes_longer_the_worse_the_event_and_the_higher_the_start() {
    let longer = |one: &u16, other: &u16| one < other || *other == EXPIRY_MONTHS;
    let [low, high] = STARTS.map(|preset| BY_SEVERITY.map(|event| recovery(event, preset, 10)));
    assert!(low.is_sorted_by(longer) && high.is_sorted_by(longer), "{low:?}, {high:?}");
    assert!(low[1..].iter().zip(&high[1..]).all(|(low, high)| low < high), "{low:?}, {high:?}");
}

fn gap(of: impl Fn(&str) -> Profile) -> u16 {
    let [low, high] = STARTS.map(|preset| score(&MODEL, &of(preset)));
    high - low
}

/// Published, 100 points lie between the profiles before a bankruptcy and 10 after it (the middles of the ranges).
/// Ours keep what a bankruptcy does not touch: the older account, the lower utilisation, the month more of
/// repayments. So the bound has two parts: the gap shrinks by two fifths at least, and what is left is, up to 10
/// points, the gap that there would be if neither profile had ever had a record.
#[test]
fn d_after_the_worst_event_the_two_profiles_lie_closer_together() {
    let before = gap(|preset| start(&MODEL, preset).clone());
    let after = gap(|preset| Bankruptcy.happen_to(start(&MODEL, preset)));
    let without_records = gap(|preset| {
        let mut clean = start(&MODEL, preset).clone();
        clean.set_records(Some(Vec::new())).unwrap();
        clean
    });
    assert!(5 * after <= 3 * before, "{before} became {after}");
    assert!(after <= without_records + 10, "{after}, {without_records} without records");
}

/// `OPEN_SESAME_BLESS=1 cargo test --test shape` writes it there.
#[test]
fn the_readme_shows_the_table() {
    const MARKS: [&str; 2] = ["<!-- damage table -->\n", "<!-- /damage table -->"];
    let table = markdown(&MODEL);
    let Ok(readme) = fs::read_to_string("README.md") else {
        println!("There is no README yet. Paste this into it:\n{table}");
        return;
    };
    let (before, rest) = readme.split_once(MARKS[0]).expect("the README marks where the table begins");
    let (shown, after) = rest.split_once(MARKS[1]).expect("the README marks where the table ends");
    if env::var_os("OPEN_SESAME_BLESS").is_some() {
        fs::write("README.md", [before, MARKS[0], &table, MARKS[1], after].concat()).unwrap();
    } else {
        assert!(shown == table, "README.md needs, between its two marks:\n\n{table}");
    }
}
