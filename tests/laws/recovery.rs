//! How long it takes to be where one would have been: longer the worse the event, and the higher the start.

use open_sesame::{
    Profile,
    profile::{EXPIRY_MONTHS, RecordKind},
    report::Standing,
    time::{MOST_MONTHS, Plan, Step},
};

use crate::{plans::months_of, strategies::MODEL};

/// Each with a clean file second.
const STARTS: [[&str; 2]; 2] = [["fico680", "fico780"], ["latePayer", "prime"]];

/// From mild to grave: the days after which it is paid, and the month in which that is.
const BY_SEVERITY: [(RecordKind, u16, u16); 5] = [
    (RecordKind::LoanOverdue, 7, 0),
    (RecordKind::LoanOverdue, 30, 0),
    (RecordKind::LoanOverdue, 90, 2),
    (RecordKind::LoanOverdue, 200, 6),
    (RecordKind::CourtDefaulter, 365, 11),
];

/// Those after which a blemished file is back sooner. What is graver outweighs whatever else is on file.
const LATE_PAYMENTS: [(RecordKind, u16, u16); 3] = [BY_SEVERITY[0], BY_SEVERITY[1], BY_SEVERITY[2]];

fn start(preset: &str) -> &'static Profile {
    &MODEL.presets.iter().find(|found| found.preset == preset).unwrap().profile
}

/// What the event costs of the score in each month, against the same life without it.
fn lost(preset: &str, event: (RecordKind, u16, u16)) -> Vec<i32> {
    lost_of(preset, event, |standing| standing.score().unwrap())
}

/// The same of a sum that a standing has.
fn lost_of(preset: &str, (kind, days, _): (RecordKind, u16, u16), sum: fn(&Standing) -> u16) -> Vec<i32> {
    let step = Step::Break { kind, days_late: Some(days), amount_yuan: Some(20_000), month: 0 };
    let [without, with] = [vec![], vec![step]].map(|steps| {
        let months = months_of(start(preset), &Plan { months: MOST_MONTHS, steps });
        months.into_iter().map(|month| i32::from(sum(&month.standing))).collect::<Vec<_>>()
    });
    without.iter().zip(&with).map(|(without, with)| without - with).collect()
}

/// The first month from which on no more than this is missing.
fn recovery(preset: &str, event: (RecordKind, u16, u16), short: i32) -> usize {
    let lost = lost(preset, event);
    lost.iter().rposition(|points| *points > short).map_or(0, |last| last + 1)
}

fn recoveries(preset: &str, short: i32) -> [usize; 5] {
    BY_SEVERITY.map(|event| recovery(preset, event, short))
}

#[test]
fn it_takes_no_less_time_the_worse_the_event_and_the_higher_the_start() {
    for pair in STARTS {
        for short in 0..60 {
            let [low, high] = pair.map(|preset| recoveries(preset, short));
            assert!(low.is_sorted() && high.is_sorted(), "to {short} points: {low:?}, {high:?}");
            assert!(low.iter().zip(high).all(|(low, high)| *low <= high), "{short}: {low:?}, {high:?}");
        }
    }
}

/// There are levels up to which it takes longer, for every event than for the next milder one, and for late payments
/// from the higher start than from the lower. (In a blemished file an earlier record hides the difference between a
/// week and a month.)
#[test]
fn it_takes_longer_the_worse_the_event_and_the_higher_the_start() {
    let to_some_level = |longer: &dyn Fn(i32) -> bool| (0..60).any(longer);
    for [low, high] in STARTS {
        for (preset, from) in [(low, 1), (high, 0)] {
            for pair in BY_SEVERITY[from..].windows(2) {
                let longer = |short| recovery(preset, pair[0], short) < recovery(preset, pair[1], short);
                assert!(to_some_level(&longer), "{preset}: {pair:?}");
            }
        }
        for event in LATE_PAYMENTS {
            let longer = |short| recovery(low, event, short) < recovery(high, event, short);
            assert!(to_some_level(&longer), "{low}, {high}: {event:?}");
        }
    }
}

/// As published in shape: a blemished file is soon where it was after a late payment, a clean one not for years.
#[test]
fn to_within_20_points_it_takes_months_or_years() {
    assert_eq!(recoveries("fico680", 20), [6, 6, 38, 66, 71]);
    assert_eq!(recoveries("fico780", 20), [24, 24, 38, 66, 71]);
}

/// Nothing is left of a promise broken by somebody who never broke another when its record leaves, and not before.
#[test]
fn a_clean_file_is_clean_again_when_the_record_leaves() {
    for [_, clean] in STARTS {
        for event in BY_SEVERITY {
            let back = usize::from(event.2 + EXPIRY_MONTHS);
            assert_eq!(recovery(clean, event, 0), back, "{clean}: {event:?}");
        }
    }
}

/// Of the points that there are before a ceiling, since what is gained above one is not had. From a blemished file it may
/// grow again: as the other record fades, the newer one is the graver.
#[test]
fn what_a_clean_file_lost_only_ever_grows_less_once_it_is_paid() {
    for [_, preset] in STARTS {
        for event in BY_SEVERITY {
            let before_ceilings = |standing: &Standing| standing.score().unwrap() + standing.held_back();
            let after = &lost_of(preset, event, before_ceilings)[usize::from(event.2)..];
            assert!(after.is_sorted_by(|one, other| one >= other), "{preset}, {event:?}: {after:?}");
        }
    }
}
