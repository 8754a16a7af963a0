//! Wasm gives what native code gives, and the boundary gives what the core gives.

#[path = "../shared/digest.rs"]
mod digest;
#[path = "../shared/digest_ahead.rs"]
mod digest_ahead;
#[path = "../shared/digest_town.rs"]
mod digest_town;
#[path = "../shared/generator.rs"]
mod generator;
#[path = "../shared/generator_ahead.rs"]
mod generator_ahead;

use open_sesame::{
    Catalogue, Model,
    mishaps::{self, Mishaps},
    paths, report, time, wasm,
};
use serde::Serialize;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{ask, assert_same, breathe, cushions, evaluate, parse};

fn plain(value: &impl Serialize) -> JsValue {
    parse(&serde_json::to_string(value).unwrap())
}

#[wasm_bindgen_test]
async fn ten_thousand_reports_are_as_they_are_natively() {
    let mut last = 0;
    for (count, digest) in digest::digests().enumerate() {
        last = digest;
        if count % 500 == 0 {
            breathe().await;
        }
    }
    assert_eq!(last, digest::EXPECTED);
}

#[wasm_bindgen_test]
async fn the_boundary_loses_and_adds_nothing() {
    breathe().await;
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
async fn what_looks_ahead_is_as_it_is_natively() {
    for (what, count, expected) in digest_ahead::EXPECTED {
        assert_eq!(digest_ahead::digest(what, count), expected, "{what}");
        breathe().await;
    }
}

#[wasm_bindgen_test]
async fn every_town_is_as_it_is_natively() {
    breathe().await;
    let found = digest_town::digests();
    let found: Vec<(&str, u64)> = found.iter().map(|(town, digest)| (town.as_str(), *digest)).collect();
    assert_eq!(found, digest_town::EXPECTED);
}

#[wasm_bindgen_test]
async fn nor_does_it_of_what_looks_ahead() {
    breathe().await;
    let model = Model::embedded().unwrap();
    let mishaps = Mishaps::embedded().unwrap();
    let benefits = &model.benefits;
    let mut numbers = generator::Numbers::from_seed(7);
    for card in model.scorecards.iter().cycle().take(100) {
        let weighting = JsValue::from(card.weighting.as_str());
        let [one, other] = [(); 2].map(|()| generator::profile(&mut numbers));
        let (plan, goal) =
            (generator_ahead::plan(&mut numbers, &one), generator_ahead::goal(&mut numbers, &model));
        let profile = plain(&one);
        let found = ask(wasm::project, &profile, &plain(&plan), &weighting);
        assert_same(&found, &plain(&time::project(card, benefits, &one, &plan).unwrap()), "a projection");
        let found = ask(wasm::compare, &profile, &plain(&other), &weighting);
        assert_same(&found, &plain(&report::compare(card, benefits, &one, &other)), "a change");
        let found = ask(wasm::paths, &profile, &plain(&goal), &weighting);
        assert_same(&found, &plain(&paths::paths(card, benefits, &one, &goal).unwrap()), "paths");
        let expected = mishaps::cushions(card, benefits, &mishaps, &one);
        assert_same(&cushions(&profile, &weighting), &plain(&expected), "cushions");
    }
}

#[wasm_bindgen_test]
fn the_mishaps_cross_whole() {
    let found = wasm::mishaps().map_err(JsValue::from).unwrap();
    assert_same(&found, &plain(&Mishaps::embedded().unwrap()), "the mishaps");
}

#[wasm_bindgen_test]
fn the_catalogue_crosses_whole() {
    let model = Model::embedded().unwrap();
    let found = open_sesame::wasm::catalogue().map_err(JsValue::from).unwrap();
    assert_same(&found, &plain(&Catalogue::of(&model)), "the catalogue");
}
