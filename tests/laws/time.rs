//! Time alone, with promises kept and nothing owed, never lowers the score; and an open record never ages out.

use open_sesame::{CreditRecord, Profile, profile::MAX_MONTHS_AGO};
use proptest::{collection::vec, prelude::*};

use crate::{
    better::assert_no_worse,
    changes::a_month_later,
    strategies::{config, profiles, side_by_side, with_records},
};

/// The profile with every open record settled now.
pub fn with_nothing_open(profile: &Profile) -> Profile {
    let Some(records) = profile.records() else { return profile.clone() };
    let settle = |record: &CreditRecord| CreditRecord {
        settled_months_ago: record.settled_months_ago.or(Some(0)),
        ..*record
    };
    with_records(profile, records.iter().map(settle).collect())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_month_with_every_promise_kept_never_lowers_the_score(start in profiles()) {
        let mut now = with_nothing_open(&start);
        for _ in 0..3 {
            let later = a_month_later(&now);
            for (before, after) in side_by_side(&now, &later) {
                assert_no_worse(&before, &after)?;
            }
            now = later;
        }
    }

    #[test]
    fn an_open_record_weighs_no_less_the_older_it_is(
        base in profiles(),
        older in vec(0..=MAX_MONTHS_AGO, 200),
    ) {
        let Some(records) = base.records() else { return Ok(()) };
        let aged = records.iter().zip(older).map(|(record, months)| CreditRecord {
            due_months_ago: if record.is_open() { record.due_months_ago.max(months) } else { record.due_months_ago },
            ..*record
        });
        let aged = with_records(&base, aged.collect());
        for (base, aged) in side_by_side(&base, &aged) {
            assert_no_worse(&aged, &base)?;
            prop_assert_eq!(base.standing.score().is_some(), aged.standing.score().is_some());
        }
    }
}
