//! The score alone, out of tables, is the score of the whole report.

use open_sesame::{evaluate, scorecard::compile};
use proptest::prelude::*;

use crate::strategies::{MODEL, profiles};

proptest! {
    #[test]
    fn the_score_alone_is_the_score_of_the_report(profile in profiles()) {
        for card in &MODEL.scorecards {
            let report = evaluate(card, &MODEL.benefits, &profile);
            prop_assert_eq!(compile(card).score(&profile), report.standing.score());
        }
    }
}

#[test]
fn so_it_is_of_every_preset() {
    for card in &MODEL.scorecards {
        let tables = compile(card);
        for preset in &MODEL.presets {
            let report = evaluate(card, &MODEL.benefits, &preset.profile);
            assert_eq!(tables.score(&preset.profile), report.standing.score(), "{}", preset.preset);
        }
    }
}

#[test]
fn the_attribute_of_every_value_has_the_points_of_that_value() {
    for card in &MODEL.scorecards {
        let tables = compile(card);
        let inputs = tables.inputs().iter().map(|(_, table)| table);
        let tables: Vec<_> = inputs.chain(tables.records().iter().map(|(_, table)| table)).collect();
        assert_eq!(tables.len(), card.characteristics.len());
        for table in tables {
            for (value, attribute) in (0..).zip(&table.attributes) {
                assert_eq!(table.points_of(Some(value)), table.points[usize::from(*attribute)]);
            }
            assert_eq!(Some(&table.points_of(None)), table.points.last());
        }
    }
}
