//! The types of the JavaScript API, read as text: enough of TypeScript for its own layout.

use std::collections::BTreeSet;

use open_sesame::Catalogue;
use serde_json::Value as Json;

use crate::MODEL;

pub const TYPES: &str = include_str!("../../src/wasm/api.d.ts");

/// What stands between `start` and `end`.
#[track_caller]
fn between<'t>(text: &'t str, start: &str, end: &str) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    rest.split_once(end).unwrap_or_else(|| panic!("no {end} after {start}")).0
}

/// The words in double quotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('"').skip(1).step_by(2)
}

/// The words of a union type, in its order.
#[track_caller]
pub fn union(name: &str) -> Vec<String> {
    quoted(between(TYPES, &format!("export type {name} ="), ";")).map(String::from).collect()
}

/// The keys of an interface, in its order.
#[track_caller]
pub fn keys(name: &str) -> Vec<String> {
    let body = between(TYPES, &format!("export interface {name} {{\n"), "\n}");
    let lines = body.lines().map(str::trim).filter(|line| !line.starts_with('/') && !line.starts_with('*'));
    lines.filter_map(|line| line.split_once(':')).map(|(key, _)| key.to_owned()).collect()
}

/// The code and the other keys of every issue.
pub fn issues() -> Vec<(String, BTreeSet<String>)> {
    let body = between(TYPES, "export type Issue = { field: string } & (\n", "\n);");
    let shape = |line: &str| {
        let fields = between(line, "{ code: ", " }");
        let (codes, rest) = fields.split_once(';').unwrap_or((fields, ""));
        let keys = rest.split(';').filter_map(|field| field.split_once(':'));
        let keys: BTreeSet<String> = keys.map(|(key, _)| key.trim().to_owned()).collect();
        quoted(codes).map(|code| (code.to_owned(), keys.clone())).collect::<Vec<_>>()
    };
    body.lines().flat_map(shape).collect()
}

/// Every object in `json` has the keys of the interface of this name, in its order.
#[track_caller]
fn assert_keys<'j>(json: impl IntoIterator<Item = &'j Json>, interface: &str) {
    let mut seen = 0;
    for object in json {
        let found: Vec<&String> = object.as_object().unwrap().keys().collect();
        assert_eq!(found, keys(interface).iter().collect::<Vec<_>>(), "{interface}");
        seen += 1;
    }
    assert!(seen > 0, "no {interface} was looked at");
}

fn items<'j>(json: &'j Json, key: &str) -> impl Iterator<Item = &'j Json> {
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
