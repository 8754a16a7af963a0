//! Every rule of a scorecard, broken.

use serde_json::{Value as Json, json};

use super::{Data, assert_faults, remove};

const CARD: &str = "scorecardFile.scorecard";

/// The scorecard broken in this way has exactly these faults, each as `path: message` below the scorecard.
#[track_caller]
fn assert_card_faults(break_it: impl Fn(&mut Json), expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|fault| format!("{CARD}.{fault}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    assert_faults(|data| break_it(&mut data.scorecard["scorecard"]), &expected);
}

/// The characteristic of this name, and its place.
fn place(card: &Json, name: &str) -> usize {
    let all = card["characteristics"].as_array().unwrap();
    all.iter().position(|one| one["characteristic"] == name).unwrap()
}

/// One characteristic broken in this way has exactly these faults, each as `path: message` below it.
#[track_caller]
fn assert_characteristic_faults(name: &str, break_it: impl Fn(&mut Json), expected: &[&str]) {
    let at = place(&super::DATA.scorecard["scorecard"], name);
    let expected: Vec<String> =
        expected.iter().map(|fault| format!("characteristics[{at}].{fault}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    assert_card_faults(|card| break_it(&mut card["characteristics"][at]), &expected);
}

#[test]
fn the_ends_are_350_and_950() {
    assert_card_faults(|card| card["baseScore"] = json!(351), &["baseScore: is 351, not 350"]);
    assert_card_faults(
        |card| card["dimensions"][0]["points"] = json!(211),
        &[
            "dimensions: sum to 601 points, not 600",
            "dimensions[0].points: is 211, but its characteristics sum to 210",
        ],
    );
    assert_card_faults(
        |card| drop(card["dimensions"].as_array_mut().unwrap().pop()),
        &[
            "dimensions: sum to 570 points, not 600",
            "characteristics[22].dimension: is not listed in dimensions",
            "characteristics[23].dimension: is not listed in dimensions",
        ],
    );
}

#[test]
fn bands_begin_at_350_and_rise() {
    let bands = |at: usize, from: u16| move |card: &mut Json| card["bands"][at]["from"] = json!(from);
    assert_card_faults(bands(0, 349), &["bands[0].from: is not 350"]);
    assert_card_faults(bands(2, 550), &["bands[2].from: 550 does not follow 550"]);
    assert_card_faults(bands(4, 951), &["bands[4].from: 951 does not follow 650"]);
    assert_card_faults(|card| card["bands"] = json!([]), &["bands[0].from: is not 350"]);
}

#[test]
fn a_gate_asks_what_can_be_asked_before_there_is_a_score() {
    let gate =
        |requirement: Json| move |card: &mut Json| card["gates"][0]["requirement"] = requirement.clone();
    assert_card_faults(
        gate(json!({"score": 600})),
        &["gates[0].requirement: a gate is asked before there is a score"],
    );
    assert_card_faults(
        gate(json!({"all": []})),
        &["gates[0].requirement: a group needs at least one branch"],
    );
    let fault = "gates[0].requirement[1]: no benefit \"huabei\" is listed earlier";
    assert_card_faults(gate(json!({"any": ["anyRecord", {"benefit": "huabei"}]})), &[fault]);
}

#[test]
fn names_stand_once_and_reasons_are_known() {
    assert_card_faults(
        |card| card["characteristics"][1]["characteristic"] = json!("worstRecord"),
        &["characteristics[1]: \"worstRecord\" is listed twice"],
    );
    assert_card_faults(
        |card| card["reasons"][1]["code"] = json!("R01"),
        &["reasons[1]: \"R01\" is listed twice"],
    );
    let fault = "reason: reason \"bad luck\" is not listed in reasons";
    assert_characteristic_faults("phone", |one| one["reason"] = json!("bad luck"), &[fault]);
}

#[test]
fn attributes_hold_every_value_once() {
    let bin = |at: usize, key: &'static str, value: u16| {
        move |one: &mut Json| one["attributes"][at][key] = json!(value)
    };
    let name = "creditUtilisation";
    assert_characteristic_faults(name, bin(0, "from", 1), &["attributes[0].from: is 1, not 0: leaves a gap"]);
    assert_characteristic_faults(name, bin(1, "from", 9), &["attributes[1].from: is 9, not 10: overlaps"]);
    assert_characteristic_faults(
        name,
        bin(1, "from", 11),
        &["attributes[1].from: is 11, not 10: leaves a gap"],
    );
    assert_characteristic_faults(name, bin(5, "to", 99), &["attributes: end at 99, but values run to 100"]);
    assert_characteristic_faults(name, bin(5, "to", 101), &["attributes: end at 101, but values run to 100"]);
    assert_characteristic_faults(
        name,
        bin(2, "to", 29),
        &["attributes[2].to: 29 is below from, 30", "attributes[3].from: is 50, not 30: leaves a gap"],
    );
}

#[test]
fn points_reach_nought_and_run_the_declared_way() {
    assert_characteristic_faults(
        "creditUtilisation",
        |one| one["attributes"][5]["points"] = json!(1),
        &["attributes: none is worth 0 points, so the lowest score is never reached"],
    );
    assert_characteristic_faults(
        "creditUtilisation",
        |one| one["attributes"][2]["points"] = json!(3),
        &["attributes[3].points: 9 after 3 is against the declared direction"],
    );
    assert_characteristic_faults(
        "savings",
        |one| one["attributes"][3]["points"] = json!(4),
        &["attributes[3].points: 4 after 7 is against the declared direction"],
    );
    assert_characteristic_faults(
        "home",
        |one| one["missing"]["points"] = json!(7),
        &["missing.points: 7 is more than the best attribute, 6"],
    );
}

#[test]
fn the_declared_way_is_the_better_one() {
    let declare = |direction: &'static str| move |one: &mut Json| one["direction"] = json!(direction);
    let unordered =
        |better: &str| format!("direction: Unordered does not fit an input whose better way is {better}");
    assert_characteristic_faults("savings", declare("unordered"), &[&unordered("Higher")]);
    assert_characteristic_faults("creditUtilisation", declare("unordered"), &[&unordered("Lower")]);
    assert_characteristic_faults("worstRecord", declare("unordered"), &[&unordered("Lower")]);
    assert_characteristic_faults("latestRecord", declare("unordered"), &[&unordered("Higher")]);
    let fault = "direction: Increasing does not fit an input whose better way is Neither";
    assert_characteristic_faults("education", declare("increasing"), &[fault]);
}

#[test]
fn keys_are_known_and_none_is_missing() {
    assert_card_faults(|card| remove(card, "odds"), &["odds: missing"]);
    assert_card_faults(|card| card["note"] = json!(1), &["note: no such key"]);
    assert_characteristic_faults(
        "phone",
        |one| remove(&mut one["attributes"][1], "to"),
        &["attributes[1].to: missing"],
    );
    assert_characteristic_faults(
        "phone",
        |one| one["attributes"][1]["upTo"] = json!(1),
        &["attributes[1].upTo: no such key"],
    );
    assert_characteristic_faults("phone", |one| one["missing"] = json!({}), &["missing.points: missing"]);
}

#[test]
fn values_are_of_their_type() {
    assert_card_faults(
        |card| card["baseScore"] = json!("350"),
        &["baseScore: expected number, found string"],
    );
    assert_card_faults(|card| card["baseScore"] = json!(-1), &["baseScore: below 0"]);
    assert_card_faults(|card| card["baseScore"] = json!(0.5), &["baseScore: not a whole number"]);
    assert_card_faults(|card| card["baseScore"] = json!(65_536), &["baseScore: above 65535"]);
    assert_card_faults(|card| card["baseScore"] = json!(4_294_967_296_u64), &["baseScore: above 65535"]);
    assert_card_faults(|card| card["source"] = json!(null), &["source: expected string, found null"]);
    assert_card_faults(|card| card["bands"] = json!({}), &["bands: expected array, found object"]);
    assert_card_faults(|card| card["odds"] = json!([]), &["odds: expected object, found array"]);
    assert_card_faults(|card| card["bands"][1] = json!(true), &["bands[1]: expected object, found boolean"]);
    let fault = "confidence: \"certain\" is not one of high, medium, low, assumption";
    assert_card_faults(|card| card["confidence"] = json!("certain"), &[fault]);
    assert_card_faults(|card| card["confidence"] = json!(1), &["confidence: expected string, found number"]);
}

#[test]
fn a_characteristic_looks_at_one_thing() {
    let reads = |reads: Json| move |one: &mut Json| one["reads"] = reads.clone();
    let one = "reads: needs exactly one of input, records";
    assert_characteristic_faults("phone", reads(json!({})), &[one]);
    assert_characteristic_faults(
        "phone",
        reads(json!({"input": "contacts", "records": "courtList"})),
        &[one],
    );
    assert_characteristic_faults("phone", reads(json!({"score": 1})), &["reads.score: no such key"]);
    assert_characteristic_faults(
        "phone",
        reads(json!({"input": "age"})),
        &[&format!("reads.input: {}", super::no_input("age"))],
    );
    let fault = "reads.records: \"all\" is not one of worstCredit, latestCredit, recentCredit, courtList, worstService, \
                 recentService";
    assert_characteristic_faults("phone", reads(json!({"records": "all"})), &[fault]);
}

#[test]
fn weightings_are_needed_and_stand_once() {
    assert_faults(
        |data| data.scorecard["weightings"] = json!([]),
        &["scorecardFile.weightings: at least one is needed"],
    );
    assert_faults(
        |data| data.scorecard["weightings"][1]["weights"][0]["dimension"] = json!("luck"),
        &[
            "scorecardFile.weightings[1].weights[0].dimension: \"luck\" is not one of creditHistory, behaviour, fulfilment, \
           identity, relationships",
        ],
    );
    let weightings = |data: &mut Data, change: fn(&mut Vec<Json>)| {
        change(data.scorecard["weightings"].as_array_mut().unwrap());
    };
    assert_faults(
        |data| weightings(data, |all| all[2]["weighting"] = json!("reportedB")),
        &["scorecardFile.weightings[2]: \"reportedB\" is listed twice"],
    );
}

#[test]
fn a_weighting_weighs_every_dimension_once() {
    let weights = |change: fn(&mut Vec<Json>)| {
        move |data: &mut Data| change(data.scorecard["weightings"][1]["weights"].as_array_mut().unwrap())
    };
    let at = "scorecardFile.weightings[1].weights";
    assert_faults(
        weights(|all| drop(all.remove(4))),
        &[&format!("{at}: weigh relationships 0 times, not once")],
    );
    assert_faults(
        weights(|all| all[4] = all[0].clone()),
        &[
            &format!("{at}: weigh creditHistory 2 times, not once"),
            &format!("{at}: weigh relationships 0 times, not once"),
        ],
    );
    let nothing = weights(|all| all.iter_mut().for_each(|weight| weight["percent"] = json!(0)));
    assert_faults(nothing, &[&format!("{at}: are all 0")]);
}

#[test]
fn several_faults_are_listed_in_the_order_of_the_rules() {
    assert_card_faults(
        |card| {
            card["baseScore"] = json!(0);
            card["bands"][0]["from"] = json!(0);
            card["characteristics"][0]["reason"] = json!("x");
            card["characteristics"][1]["direction"] = json!("unordered");
        },
        &[
            "baseScore: is 0, not 350",
            "bands[0].from: is not 350",
            "characteristics[0].reason: reason \"x\" is not listed in reasons",
            "characteristics[1].direction: Unordered does not fit an input whose better way is Higher",
        ],
    );
}

#[test]
fn dimensions_bands_and_gates_are_listed_once() {
    assert_card_faults(
        |card| {
            let first = card["dimensions"][1].clone();
            card["dimensions"].as_array_mut().unwrap().push(first);
        },
        &["dimensions: sum to 750 points, not 600", "dimensions[5]: \"behaviour\" is listed twice"],
    );
    assert_card_faults(
        |card| card["bands"][1]["band"] = json!("poor"),
        &["bands[1]: \"poor\" is listed twice"],
    );
    assert_card_faults(
        |card| card["gates"][1]["gate"] = json!("notOptedIn"),
        &["gates[1]: \"notOptedIn\" is listed twice"],
    );
}

#[test]
fn no_more_than_ten_recent_records_are_told_apart() {
    let with_steps = |steps: u16| {
        move |card: &mut Json| {
            let at =
                |from: u16, to: u16| json!({"from": from, "to": to, "points": 44 - 44 * from.min(11) / 11});
            let bins: Vec<Json> =
                (0..=steps).map(|from| at(from, if from == steps { 400 } else { from })).collect();
            card["characteristics"][2]["attributes"] = json!(bins);
            let last = card["characteristics"][2]["attributes"].as_array_mut().unwrap().last_mut().unwrap();
            last["points"] = json!(0);
        }
    };
    let fault = "characteristics[2].attributes: tell apart 11 records and one less, but at most 10 can be";
    assert_card_faults(with_steps(11), &[fault]);
    for steps in [9, 10] {
        let mut data = super::DATA.clone();
        with_steps(steps)(&mut data.scorecard["scorecard"]);
        assert!(super::read(&data).is_ok(), "{steps}");
    }
}

#[test]
fn odds_can_be_worked_out() {
    let odds = |key: &'static str, found: u16| move |card: &mut Json| card["odds"][key] = json!(found);
    for (key, least, most) in
        [("pointsToDouble", 1, 600), ("anchorScore", 350, 950), ("anchorGoodToBad", 1, 1_000)]
    {
        for found in [least - 1, most + 1] {
            let fault = format!("odds.{key}: is {found}, not within {least}–{most}");
            assert_card_faults(odds(key, found), &[&fault]);
        }
    }
}

#[test]
fn ceilings_come_down_one_step_after_the_other_for_a_reason_that_is_listed() {
    let step = |at: usize, key: &'static str, value: u16| {
        move |card: &mut Json| card["ceilings"][0]["steps"][at][key] = json!(value)
    };
    let at = "ceilings[0].steps";
    assert_card_faults(step(0, "from", 0), &[&format!("{at}[0].from: 0 does not lie above 0 and within 6")]);
    assert_card_faults(step(1, "from", 1), &[&format!("{at}[1].from: 1 does not lie above 1 and within 6")]);
    assert_card_faults(step(5, "from", 7), &[&format!("{at}[5].from: 7 does not lie above 5 and within 6")]);
    assert_card_faults(
        step(5, "score", 349),
        &[&format!("{at}[5].score: 349 does not lie below 540 and from 350 on")],
    );
    assert_card_faults(
        step(5, "score", 540),
        &[&format!("{at}[5].score: 540 does not lie below 540 and from 350 on")],
    );
    assert_card_faults(
        |card| card["ceilings"][0]["steps"] = json!([]),
        &[&format!("{at}: at least one is needed")],
    );
    assert_card_faults(
        |card| card["ceilings"][1]["reason"] = json!("x"),
        &["ceilings[1].reason: reason \"x\" is not listed in reasons"],
    );
    assert_card_faults(
        |card| card["ceilings"][1]["ceiling"] = json!("courtListed"),
        &["ceilings[1]: \"courtListed\" is listed twice"],
    );
    assert_card_faults(
        |card| {
            card["ceilings"][1]["records"] = json!("latestCredit");
            card["ceilings"][1]["steps"] = json!([{"from": 1, "score": 500}]);
        },
        &["ceilings[1].records: a higher value is the better one"],
    );
}
