//! The model's data: valid as embedded, and whatever is broken in it is named by its path.

mod ahead;
mod benefits;
mod scorecard;

use std::sync::LazyLock;

use open_sesame::{Model, value::Value};
use serde_json::Value as Json;

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

/// The three data files, to be broken.
#[derive(Clone)]
struct Data {
    scorecard: Json,
    benefits: Json,
    presets: Json,
}

static DATA: LazyLock<Data> = LazyLock::new(|| Data {
    scorecard: serde_json::from_str(include_str!("../../../src/data/scorecard.json")).unwrap(),
    benefits: serde_json::from_str(include_str!("../../../src/data/benefits.json")).unwrap(),
    presets: serde_json::from_str(include_str!("../../../src/data/presets.json")).unwrap(),
});

fn read(data: &Data) -> Result<Model, Vec<String>> {
    let value = |json: &Json| serde_json::from_value::<Value>(json.clone()).unwrap();
    Model::new(&value(&data.scorecard), &value(&data.benefits), &value(&data.presets))
        .map_err(|faults| faults.iter().map(ToString::to_string).collect())
}

/// The data broken in this way has exactly these faults, each as `path: message`.
#[track_caller]
fn assert_faults(break_it: impl Fn(&mut Data), expected: &[&str]) {
    let mut data = DATA.clone();
    break_it(&mut data);
    let Err(found) = read(&data) else { panic!("no fault was found") };
    assert_eq!(found, expected);
}

/// Takes a key out of an object.
fn remove(object: &mut Json, key: &str) {
    object.as_object_mut().unwrap().shift_remove(key).unwrap();
}

#[test]
fn the_embedded_model_is_what_the_files_say() {
    assert_eq!(read(&DATA).as_ref(), Ok(&*MODEL));
}

#[test]
fn faults_of_all_parts_are_listed_at_once() {
    assert_faults(
        |data| {
            data.scorecard["scorecard"]["baseScore"] = 300.into();
            data.benefits["benefits"][0]["industry"] = "banking".into();
            data.presets[1]["profile"]["contacts"] = 51.into();
            data.presets[2]["name"] = "x".into();
        },
        &[
            "presets[1].profile.contacts: above 50",
            "presets[2].name: no such key",
            "scorecardFile.scorecard.baseScore: is 300, not 350",
            "benefitsFile.benefits[0].industry: \"banking\" is not listed in industries",
        ],
    );
}

#[test]
fn a_weighting_that_the_model_does_not_have_is_an_issue() {
    let issue = MODEL.scorecard(Some("official")).unwrap_err();
    assert_eq!(issue.field, "weighting");
    assert_eq!(MODEL.scorecard(None).unwrap().weighting, "reportedA");
}

/// What is said of a word that is not the word of an input.
fn no_input(word: &str) -> String {
    let inputs: Vec<&str> = open_sesame::Input::ALL.iter().map(|input| input.slug()).collect();
    format!("\"{word}\" is not one of {}", inputs.join(", "))
}

#[test]
fn presets_are_needed_and_listed_once() {
    assert_faults(|data| data.presets = Json::Array(Vec::new()), &["presets: at least one is needed"]);
    assert_faults(
        |data| data.presets[1]["preset"] = data.presets[0]["preset"].clone(),
        &["presets[1]: \"steadyRenter\" is listed twice"],
    );
}
