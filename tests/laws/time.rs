//! Time alone, with promises kept, never lowers the score; and an open record never ages out.

use open_sesame::{Record, profile::MAX_MONTHS_AGO};
use proptest::{collection::vec, prelude::*};

use crate::{
    better::assert_no_worse,
    changes::a_month_later,
    strategies::{config, profiles, reports, side_by_side, with_records},
};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_month_with_every_promise_kept_never_lowers_the_score(start in profiles()) {
        let mut now = start;
        for _ in 0..3 {
            let later = a_month_later(&now);
            for (before, after) in side_by_side(&now, &later) {
                assert_no_worse(&before, &after)?;
            }
            now = later;
        }
    }

    #[test]
    fn an_open_record_weighs_the_same_however_old_it_is(
        base in profiles(),
        older in vec(0..=MAX_MONTHS_AGO, 200),
    ) {
        let Some(records) = base.records() else { return Ok(()) };
        let aged = records.iter().zip(older).map(|(record, months)| Record {
            due_months_ago: if record.is_open() { record.due_months_ago.max(months) } else { record.due_months_ago },
            ..*record
        });
        let aged = with_records(&base, aged.collect());
        prop_assert_eq!(reports(&base), reports(&aged));
    }
}
