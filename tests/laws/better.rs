//! What is plainly better never lowers the score and never closes what was open.

use open_sesame::{
    Answer, Profile, Report,
    benefits::BenefitState::{Closed, Nearly, Open, Unknown},
};
use proptest::{prelude::*, sample::Index, test_runner::TestCaseResult};

use crate::{
    changes::{better_answers, milder, with},
    strategies::{config, open_profiles, profiles, scored_profiles, side_by_side},
};

/// Where there was a score and still is: it is no lower, what was open is open, what was nearly open is no
/// further away, and nothing that was known can no longer be known. (What was closed may do as it likes: of a
/// requirement with one leaf not met and another withheld, the first may now be met.)
pub fn assert_no_worse(before: &Report, after: &Report) -> TestCaseResult {
    let (Some(lower), Some(higher)) = (before.standing.score(), after.standing.score()) else {
        return Ok(());
    };
    prop_assert!(lower <= higher, "{}: {lower} fell to {higher}", before.weighting);
    for (before, after) in before.benefits.iter().zip(&after.benefits) {
        let fits = match before.state {
            Open => after.state == Open,
            Nearly => matches!(after.state, Nearly | Open),
            Unknown => after.state == Unknown,
            Closed => true,
        };
        prop_assert!(fits, "{}: {:?} became {:?}", before.benefit, before.state, after.state);
    }
    Ok(())
}

fn assert_always_no_worse(before: &Profile, after: &Profile) -> TestCaseResult {
    side_by_side(before, after).try_for_each(|(before, after)| assert_no_worse(&before, &after))
}

/// The only thing that can take a score away while things get better: with its last broken promise a profile may
/// lose its only trace of history.
fn assert_score_lost_only_for_want_of_history(before: &Profile, after: &Profile) -> TestCaseResult {
    for (before, after) in side_by_side(before, after) {
        if let (Some(_), open_sesame::report::Standing::NotScored { gates }) =
            (before.standing.score(), &after.standing)
        {
            let words: Vec<&str> = gates.iter().map(|gate| gate.gate).collect();
            prop_assert_eq!(words, ["historyTooThin"]);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn an_input_moved_the_better_way_never_harms((input, worse, better) in better_answers(), base in profiles()) {
        let before = with(&base, input, Answer::Known(worse));
        let after = with(&base, input, Answer::Known(better));
        assert_always_no_worse(&before, &after)?;
        for (before, after) in side_by_side(&before, &after) {
            let lost = before.standing.score().is_some() && after.standing.score().is_none();
            prop_assert!(!lost, "the score was lost");
        }
    }

    #[test]
    fn a_record_made_milder_never_harms(
        base in prop_oneof![open_profiles(), scored_profiles()],
        milder in milder(),
        which: Index,
    ) {
        let after = milder.apply_to(&base, &which);
        assert_always_no_worse(&base, &after)?;
        assert_score_lost_only_for_want_of_history(&base, &after)?;
    }

    #[test]
    fn many_things_made_better_at_once_never_harm(
        base in open_profiles(),
        better in prop::collection::vec(better_answers(), 0..6),
        milder in prop::collection::vec((milder(), any::<Index>()), 0..6),
    ) {
        let (mut before, mut after) = (base.clone(), base);
        for (input, worse, better) in better {
            before = with(&before, input, Answer::Known(worse));
            after = with(&after, input, Answer::Known(better));
        }
        for (milder, which) in milder {
            after = milder.apply_to(&after, &which);
        }
        assert_always_no_worse(&before, &after)?;
    }
}
