//! What differs between two profiles is named exactly, record by record.

use open_sesame::{CreditRecord, Input, Profile, profile::RecordKind, report::Difference};
use proptest::{prelude::*, test_runner::TestCaseResult};

use crate::{
    compare::pairs,
    strategies::{MODEL, config},
};

/// The places that causes name, those of the records before first.
fn places(causes: &[Difference]) -> [Vec<u16>; 2] {
    let mut places = [Vec::new(), Vec::new()];
    for cause in causes {
        match *cause {
            Difference::RecordAdded { record } => places[1].push(record),
            Difference::RecordRemoved { record } => places[0].push(record),
            Difference::RecordChanged { from, to } => {
                places[0].push(from);
                places[1].push(to);
            }
            Difference::Input { .. } | Difference::RecordsWithheld | Difference::RecordsTold => {}
        }
    }
    places
}

/// The records that are not named, in an order of their own.
fn unnamed(records: &[CreditRecord], named: &[u16]) -> Vec<String> {
    let rest = records.iter().enumerate().filter(|(at, _)| !named.contains(&(*at as u16)));
    let mut rest: Vec<String> = rest.map(|(_, record)| format!("{record:?}")).collect();
    rest.sort();
    rest
}

/// Records that no cause names are there before and after, one for one; a changed one is of the same kind and
/// another; and no kind has lost one and gained one.
fn assert_causes_account_for_every_record(
    causes: &[Difference],
    before: &[CreditRecord],
    after: &[CreditRecord],
) -> TestCaseResult {
    let named = places(causes);
    for (named, records) in named.iter().zip([before, after]) {
        let mut once = named.clone();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), named.len(), "named twice");
        prop_assert!(once.iter().all(|at| usize::from(*at) < records.len()));
    }
    prop_assert_eq!(unnamed(before, &named[0]), unnamed(after, &named[1]));
    let kind = |records: &[CreditRecord], at: u16| records[usize::from(at)].kind;
    let of = |which: &dyn Fn(&Difference) -> Option<RecordKind>| {
        causes.iter().filter_map(which).collect::<Vec<_>>()
    };
    let added = of(&|cause| {
        if let Difference::RecordAdded { record } = cause { Some(kind(after, *record)) } else { None }
    });
    let removed = of(&|cause| {
        if let Difference::RecordRemoved { record } = cause { Some(kind(before, *record)) } else { None }
    });
    prop_assert!(!added.iter().any(|kind| removed.contains(kind)), "{added:?}, {removed:?}");
    let common = before.iter().filter(|record| after.contains(record)).count();
    prop_assert!(common == 0 || !unnamed(before, &named[0]).is_empty(), "what is equal is the same");
    for cause in causes {
        if let Difference::RecordChanged { from, to } = *cause {
            let (was, is) = (before[usize::from(from)], after[usize::from(to)]);
            prop_assert!(was != is && was.kind == is.kind);
        }
    }
    Ok(())
}

fn assert_causes_are_what_differs(
    causes: &[Difference],
    before: &Profile,
    after: &Profile,
) -> TestCaseResult {
    let differ = Input::ALL.into_iter().filter(|input| before.answer(*input) != after.answer(*input));
    let inputs: Vec<Difference> = differ
        .map(|input| Difference::Input { input, from: before.answer(input), to: after.answer(input) })
        .collect();
    prop_assert_eq!(&causes[..inputs.len()], &inputs[..]);
    let rest = &causes[inputs.len()..];
    let expected: &[Difference] = match (before.records(), after.records()) {
        (Some(before), Some(after)) => return assert_causes_account_for_every_record(rest, before, after),
        (Some(_), None) => &[Difference::RecordsWithheld],
        (None, Some(_)) => &[Difference::RecordsTold],
        (None, None) => &[],
    };
    prop_assert_eq!(rest, expected);
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn causes_are_exactly_what_differs((before, after) in pairs()) {
        for card in &MODEL.scorecards {
            let change = open_sesame::report::compare(card, &MODEL.benefits, &before, &after);
            assert_causes_are_what_differs(&change.differences, &before, &after)?;
        }
    }
}
