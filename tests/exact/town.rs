//! What a town is drawn from, and what the towns that a published figure is about come to.

use open_sesame::{
    Model,
    lending::{Group, Terms, policies},
    town::{Census, Parameters, Town, Who, parameters::MOST_RESIDENTS},
};
use serde_json::{Value as Json, json};

const RESIDENTS: u32 = 20_000;

fn census(word: &str) -> Census {
    let model = Model::embedded().unwrap();
    let parameters = Parameters::embedded().unwrap();
    let preset = parameters.town(word).unwrap();
    let mut town = Town::plan(&parameters, preset, &model.scorecards[0], 1, RESIDENTS).unwrap();
    town.grow(RESIDENTS);
    town.count().clone()
}

/// Percent of those who have a score.
fn from(census: &Census, score: u16) -> f64 {
    100.0 * f64::from(census.from(score)) / f64::from(census.scored())
}

#[test]
fn in_2015_most_had_500_to_600() {
    let census = census("year2015");
    assert!(from(&census, 500) - from(&census, 600) > 50.0);
}

#[test]
fn in_shanghai_in_2017_most_had_650_or_more() {
    assert!(from(&census("shanghai2017"), 650) > 66.0);
}

#[test]
fn in_hangzhou_in_2018_76_percent_had_a_score_and_40_percent_of_them_no_deposit() {
    let census = census("hangzhou2018");
    let users = 100.0 * f64::from(census.scored()) / f64::from(census.residents());
    assert!((users - 76.0).abs() < 2.0, "{users}");
    assert!((from(&census, 650) - 40.0).abs() < 2.0, "{}", from(&census, 650));
}

#[test]
fn fifths_are_fifths_and_part_of_every_town_has_no_score() {
    for preset in Parameters::embedded().unwrap().towns {
        let census = census(&preset.town);
        for fifth in 0..5 {
            let share = census.by_score(|cell| Who::of_cell(cell).fifth == fifth).iter().sum::<u32>() as f64
                / f64::from(RESIDENTS);
            assert!((share - 0.2).abs() < 0.015, "{}: {share}", preset.town);
        }
        assert!(census.scored() < census.residents(), "{}", preset.town);
        assert_eq!(census.residents(), RESIDENTS);
    }
}

#[test]
fn towns_are_of_1_to_ten_million() {
    let model = Model::embedded().unwrap();
    let parameters = Parameters::embedded().unwrap();
    let plan = |residents| {
        Town::plan(&parameters, &parameters.towns[0], &model.scorecards[0], 1, residents)
            .map(|town| town.size())
    };
    assert_eq!(plan(1), Ok(1));
    assert_eq!(plan(MOST_RESIDENTS), Ok(MOST_RESIDENTS));
    for residents in [0, MOST_RESIDENTS + 1] {
        let issues = plan(residents).unwrap_err();
        assert_eq!(issues.iter().map(|issue| issue.field.as_str()).collect::<Vec<_>>(), ["residents"]);
    }
}

#[test]
fn a_census_is_a_table_of_lending_with_everybody_in_it() {
    let census = census("assumed");
    let table = census.table(&["countryside", "city"], |who| Some(usize::from(who.city))).unwrap();
    let everybody = |group: &Group| {
        group.without_score.people() + group.counts().map(|outcomes| outcomes.people()).sum::<f64>()
    };
    let people: f64 = table.groups().iter().map(everybody).sum();
    assert_eq!(people, f64::from(RESIDENTS));
    for (group, city) in table.groups().iter().zip([false, true]) {
        let counts = census.by_score(|cell| Who::of_cell(cell).city == city);
        assert_eq!(group.without_score.people(), f64::from(counts[0]));
        let scored: Vec<f64> = group.counts().map(|outcomes| outcomes.people()).collect();
        assert_eq!(scored, counts[1..].iter().copied().map(f64::from).collect::<Vec<_>>());
    }
    let policies = policies(&table, &Terms::default()).unwrap();
    assert!(
        policies.policies.iter().all(|policy| policy.all.profit_yuan <= policies.policies[0].all.profit_yuan)
    );
    assert_eq!(census.table(&["all", "all"], |_| Some(0)).unwrap_err()[0].field, "table.groups[1]");
}

fn published() -> Json {
    serde_json::from_str(include_str!("../../src/data/town.json")).unwrap()
}

/// The fields that are wrong once a value is put at a place.
fn faults(pointer: &str, value: Json) -> Vec<String> {
    let mut json = published();
    *json.pointer_mut(pointer).unwrap() = value;
    match Parameters::new(&serde_json::from_value(json).unwrap()) {
        Ok(_) => Vec::new(),
        Err(issues) => issues.into_iter().map(|issue| issue.field).collect(),
    }
}

#[test]
fn the_published_file_is_what_the_crate_holds() {
    let read = Parameters::new(&serde_json::from_value(published()).unwrap());
    assert_eq!(read, Parameters::embedded());
}

#[test]
fn every_fault_of_a_file_is_named_by_its_path() {
    for (pointer, value, field) in [
        ("/groups/ages/0/permille", json!(251), "townFile.groups.ages"),
        ("/groups/ages/0/permille", json!(1001), "townFile.groups.ages[0].permille"),
        ("/groups/ages/1/age", json!("young"), "townFile.groups.ages[1]"),
        ("/groups/cityByFifth", json!([1, 2, 3, 4]), "townFile.groups.cityByFifth"),
        ("/groups/incomeByFifth/2", json!(0.5), "townFile.groups.incomeByFifth[2]"),
        ("/groups/incomeByFifth/0", json!(-1_000_001), "townFile.groups.incomeByFifth[0]"),
        ("/towns", json!([]), "townFile.towns"),
        ("/towns/1/town", json!("assumed"), "townFile.towns[1]"),
        ("/towns/0/usersByAge", json!([1]), "townFile.towns[0].usersByAge"),
        ("/inputs/0/input", json!("ownsCar"), "townFile.inputs[8]"),
        ("/records/trials", json!(21), "townFile.records.trials"),
        ("/records/monthsAgo", json!(0), "townFile.records.monthsAgo"),
        ("/records/monthsToSettle", json!(121), "townFile.records.monthsToSettle"),
        ("/records/kinds", json!([]), "townFile.records.kinds"),
        ("/records/kinds/0/parts", json!(0), "townFile.records.kinds"),
        ("/records/daysLate", json!([]), "townFile.records.daysLate"),
        ("/records/amountYuan", json!([]), "townFile.records.amountYuan"),
        ("/consent/0/inputs/0", json!("shoeSize"), "townFile.consent[0].inputs[0]"),
        ("/consent/1/consent", json!("payments"), "townFile.consent[1]"),
        ("/years/doors", json!([600, 600]), "townFile.years.doors"),
        ("/years/rules/0/keptPermille", json!(-1), "townFile.years.rules[0].keptPermille"),
        ("/outcome/at", json!("much"), "townFile.outcome.at"),
    ] {
        let found = faults(pointer, value);
        assert!(found.iter().any(|found| found == field), "{pointer}: {found:?}");
    }
    assert_eq!(faults("/groups/ages/0/permille", json!(250)), Vec::<String>::new());
}
