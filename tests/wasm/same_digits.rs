//! Wasm gives what native code gives, and the boundary gives what the core gives.

#[path = "../shared/digest.rs"]
mod digest;
#[path = "../shared/generator.rs"]
mod generator;

use open_sesame::{Catalogue, Model};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{assert_same, evaluate, parse};

fn plain(value: &impl Serialize) -> JsValue {
    parse(&serde_json::to_string(value).unwrap())
}

#[wasm_bindgen_test]
fn ten_thousand_reports_are_as_they_are_natively() {
    assert_eq!(digest::digest(), digest::EXPECTED);
}

#[wasm_bindgen_test]
fn the_boundary_loses_and_adds_nothing() {
    let model = Model::embedded().unwrap();
    let mut numbers = generator::Numbers::from_seed(6);
    for card in model.scorecards.iter().cycle().take(300) {
        let profile = generator::profile(&mut numbers);
        let report = open_sesame::evaluate(card, &model.benefits, &profile);
        let found = evaluate(&plain(&profile), &JsValue::from(card.weighting.as_str()));
        assert_same(&found, &plain(&report), "a report");
    }
}

#[wasm_bindgen_test]
fn the_catalogue_crosses_whole() {
    let model = Model::embedded().unwrap();
    let found = open_sesame::wasm::catalogue().map_err(JsValue::from).unwrap();
    assert_same(&found, &plain(&Catalogue::of(&model)), "the catalogue");
}
