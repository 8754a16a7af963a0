//! What is looked at once has the keys that the types of the JavaScript API say.

use open_sesame::Catalogue;
use serde_json::Value as Json;

use crate::{MODEL, declared::keys};

/// Every object in `json` has the keys of the interface of this name, in its order.
#[track_caller]
pub fn assert_keys<'j>(json: impl IntoIterator<Item = &'j Json>, interface: &str) {
    let mut seen = 0;
    for object in json {
        let found: Vec<&String> = object.as_object().unwrap().keys().collect();
        assert_eq!(found, keys(interface).iter().collect::<Vec<_>>(), "{interface}");
        seen += 1;
    }
    assert!(seen > 0, "no {interface} was looked at");
}

pub fn items<'j>(json: &'j Json, key: &str) -> impl Iterator<Item = &'j Json> {
    json[key].as_array().unwrap().iter()
}

#[test]
fn reports_have_the_keys_that_the_types_say() {
    let preset = MODEL.presets.iter().find(|preset| preset.preset == "latePayer").unwrap();
    let report = serde_json::to_value(MODEL.evaluate(&preset.profile, None).unwrap()).unwrap();
    assert_keys([&report], "Report");
    assert_keys([&report["standing"]], "Scored");
    assert_keys(items(&report, "dimensions"), "DimensionReport");
    assert_keys(items(&report, "characteristics"), "CharacteristicReport");
    assert_keys(items(&report, "keyFactors"), "KeyFactor");
    assert_keys(items(&report, "benefits"), "BenefitReport");
    assert_keys(items(&report, "benefits").flat_map(|benefit| items(benefit, "requirements")), "LeafAnswer");
    assert_keys(items(&report, "records"), "RecordReport");
    assert_keys([&report["totals"]], "Totals");
    let profile = serde_json::to_value(&preset.profile).unwrap();
    assert_keys([&profile], "Profile");
    assert_keys(items(&profile, "records"), "CreditRecord");
    let none = MODEL.evaluate(&open_sesame::Profile::unknown(), None).unwrap();
    assert_keys([&serde_json::to_value(none).unwrap()["standing"]], "NotScored");
}

#[test]
fn the_catalogue_has_the_keys_that_the_types_say() {
    let catalogue = serde_json::to_value(Catalogue::of(&MODEL)).unwrap();
    assert_keys([&catalogue], "Catalogue");
    assert_keys(items(&catalogue, "inputs"), "InputInfo");
    assert_keys(items(&catalogue, "inputs").map(|input| &input["movement"]), "Movement");
    assert_keys(items(&catalogue, "recordKinds"), "RecordKindInfo");
    assert_keys([&catalogue["limits"]], "Limits");
    assert_keys(items(&catalogue, "scorecards"), "Scorecard");
    assert_keys(
        items(&catalogue, "scorecards").flat_map(|card| items(card, "characteristics")),
        "Characteristic",
    );
    assert_keys([&catalogue["benefits"]], "Benefits");
    assert_keys(items(&catalogue["benefits"], "benefits"), "Benefit");
    assert_keys(items(&catalogue, "presets"), "Preset");
}
