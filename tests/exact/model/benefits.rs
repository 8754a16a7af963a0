//! Every rule of the benefits, broken.

use open_sesame::{
    paths::{Goal, Paths, Target, paths},
    value::Value,
};
use serde_json::{Value as Json, json};

use super::{assert_faults, remove};

/// The first benefit broken in this way has exactly these faults, each as `path: message` below it.
#[track_caller]
fn assert_benefit_faults(break_it: impl Fn(&mut Json), expected: &[&str]) {
    let expected: Vec<String> =
        expected.iter().map(|fault| format!("benefitsFile.benefits[0]{fault}")).collect();
    let expected: Vec<&str> = expected.iter().map(String::as_str).collect();
    assert_faults(|data| break_it(&mut data.benefits["benefits"][0]), &expected);
}

#[track_caller]
fn assert_requirement_faults(requirement: &Json, expected: &[&str]) {
    assert_benefit_faults(|benefit| ask(benefit, requirement), expected);
}

/// Lets a benefit ask for something, each criterion with its source.
fn ask(benefit: &mut Json, requirement: &Json) {
    let criteria = requirement["all"].as_array().map_or(1, Vec::len);
    benefit["requirement"] = requirement.clone();
    benefit["conditions"] = json!(vec![json!({"source": "", "confidence": "low"}); criteria]);
}

#[track_caller]
fn assert_offer_faults(offer: &Json, expected: &[&str]) {
    assert_benefit_faults(|benefit| benefit["offer"] = offer.clone(), expected);
}

#[test]
fn names_stand_once_and_industries_are_known() {
    assert_faults(
        |data| data.benefits["benefits"][1]["benefit"] = json!("huabei"),
        &["benefitsFile.benefits[1]: \"huabei\" is listed twice"],
    );
    assert_benefit_faults(
        |benefit| benefit["industry"] = json!("x"),
        &[".industry: \"x\" is not listed in industries"],
    );
}

#[test]
fn there_are_no_more_than_250() {
    let fill = |count: usize| {
        move |data: &mut super::Data| {
            let benefits = data.benefits["benefits"].as_array_mut().unwrap();
            let last = benefits.last().unwrap().clone();
            for at in benefits.len()..count {
                let mut more = last.clone();
                more["benefit"] = json!(format!("more{at}"));
                benefits.push(more);
            }
        }
    };
    assert_faults(fill(251), &["benefitsFile.benefits: more than 250 entries"]);
    for fits in [249, 250] {
        let mut data = super::DATA.clone();
        fill(fits)(&mut data);
        assert!(super::read(&data).is_ok(), "{fits}");
    }
}

#[test]
fn deposits_are_for_no_more_than_32_things() {
    let things = |count: usize| {
        move |data: &mut super::Data| {
            for (at, benefit) in data.benefits["benefits"].as_array_mut().unwrap().iter_mut().enumerate() {
                let thing = format!("thing{at}");
                let deposit =
                    json!({"kind": "deposit", "thing": thing, "depositYuan": 1, "confidence": "low"});
                benefit["offer"] = if at < count { deposit } else { json!({"kind": "service"}) };
            }
        }
    };
    assert_faults(things(33), &["benefitsFile.benefits: waive deposits for more than 32 things"]);
    for fits in [31, 32] {
        let mut data = super::DATA.clone();
        things(fits)(&mut data);
        assert!(super::read(&data).is_ok(), "{fits}");
    }
}

#[test]
fn a_requirement_has_no_more_than_six_leaves() {
    for leaves in [5, 6, 7] {
        let requirement = json!({"all": [{"all": vec!["noOpenRecord"; leaves - 1]}, {"score": 600}]});
        if leaves > 6 {
            assert_requirement_faults(&requirement, &[".requirement: has more than 6 leaves"]);
        } else {
            let mut data = super::DATA.clone();
            ask(&mut data.benefits["benefits"][0], &requirement);
            assert!(super::read(&data).is_ok(), "{leaves}");
        }
    }
}

#[test]
fn a_score_is_asked_within_its_range() {
    for (score, fits) in [(349, false), (350, true), (351, true), (949, true), (950, true), (951, false)] {
        let mut data = super::DATA.clone();
        ask(&mut data.benefits["benefits"][5], &json!({"score": score}));
        assert_eq!(super::read(&data).is_ok(), fits, "{score}");
    }
    assert_requirement_faults(&json!({"score": 951}), &[".requirement: score 951 is not within 350–950"]);
}

#[test]
fn an_input_is_asked_for_something_that_it_can_be() {
    for (least, fits) in [(0, false), (1, true), (50, true), (51, false)] {
        let requirement =
            json!({"all": [{"score": 600}, {"input": {"input": "contacts", "atLeast": least}}]});
        let fault = format!(".requirement[1]: contacts at least {least} asks for nothing or too much");
        if fits {
            let mut data = super::DATA.clone();
            ask(&mut data.benefits["benefits"][0], &requirement);
            assert!(super::read(&data).is_ok(), "{least}");
        } else {
            assert_requirement_faults(&requirement, &[&fault]);
        }
    }
}

#[test]
fn clean_months_are_1_to_60() {
    for months in [0, 61] {
        let fault = format!(".requirement: clean months are 1–60, not {months}");
        assert_requirement_faults(&json!({"cleanMonths": months}), &[&fault]);
    }
    for months in [1, 2, 59, 60] {
        let mut data = super::DATA.clone();
        ask(&mut data.benefits["benefits"][0], &json!({"cleanMonths": months}));
        assert!(super::read(&data).is_ok(), "{months}");
    }
}

#[test]
fn a_benefit_asks_only_for_one_that_is_listed_earlier() {
    for later in ["huabei", "jiebei", "moon"] {
        let fault = format!(".requirement[0][0]: no benefit \"{later}\" is listed earlier");
        assert_requirement_faults(
            &json!({"all": [{"any": [{"benefit": later}]}, {"score": 600}]}),
            &[&fault],
        );
    }
}

#[test]
fn a_requirement_is_one_of_its_words() {
    assert_requirement_faults(&json!({"any": []}), &[".requirement: a group needs at least one branch"]);
    assert_requirement_faults(
        &json!({}),
        &[".requirement: needs exactly one of all, any, score, input, cleanMonths, benefit"],
    );
    assert_requirement_faults(
        &json!({"score": 600, "cleanMonths": 1}),
        &[".requirement: needs exactly one of all, any, score, input, cleanMonths, benefit"],
    );
    assert_requirement_faults(&json!({"points": 600}), &[".requirement.points: no such key"]);
    assert_requirement_faults(
        &json!("clean"),
        &[".requirement: \"clean\" is not one of noOpenRecord, anyRecord, recordsGiven"],
    );
    assert_requirement_faults(&json!(600), &[".requirement: expected object, found number"]);
    assert_requirement_faults(
        &json!({"all": [{"input": {"input": "age", "atLeast": 18}}, {"input": {"input": "contacts"}}]}),
        &[
            &format!(".requirement.all[0].input.input: {}", super::no_input("age")),
            ".requirement.all[1].input.atLeast: missing",
        ],
    );
}

#[test]
fn an_offer_is_of_a_kind_with_its_own_sums() {
    let confidence = "high";
    assert_offer_faults(
        &json!({"kind": "gift"}),
        &[".offer.kind: \"gift\" is not one of deposit, creditLine, payLater, service"],
    );
    assert_offer_faults(&json!({}), &[".offer.kind: missing"]);
    assert_offer_faults(&json!({"kind": 1}), &[".offer.kind: expected string, found number"]);
    assert_offer_faults(&json!({"kind": "service", "quotaYuan": 1}), &[".offer.quotaYuan: no such key"]);
    assert_offer_faults(
        &json!({"kind": "payLater", "confidence": confidence}),
        &[".offer.quotaYuan: missing"],
    );
    let nothing = [".offer: a sum of nothing is no offer"];
    assert_offer_faults(&json!({"kind": "payLater", "quotaYuan": 0, "confidence": confidence}), &nothing);
    assert_offer_faults(
        &json!({"kind": "deposit", "thing": "x", "depositYuan": 0, "confidence": confidence}),
        &nothing,
    );
    let falling = json!({"kind": "creditLine", "fromYuan": 501, "toYuan": 500, "confidence": confidence});
    assert_offer_faults(&falling, &[".offer: the line falls from 501 to 500 yuan as the score rises"]);
}

#[test]
fn keys_are_known_and_only_two_may_be_left_out() {
    assert_benefit_faults(|benefit| benefit["price"] = json!(1), &[".price: no such key"]);
    for key in [
        "benefit",
        "industry",
        "articles",
        "requirement",
        "conditions",
        "offer",
        "year",
        "source",
        "confidence",
    ] {
        let fault = format!(".{key}: missing");
        assert_benefit_faults(|benefit| remove(benefit, key), &[&fault]);
    }
    let mut data = super::DATA.clone();
    for key in ["disputed", "others"] {
        data.benefits["benefits"][0].as_object_mut().unwrap().shift_remove(key);
    }
    assert!(super::read(&data).is_ok());
}

#[test]
fn values_are_of_their_type() {
    assert_benefit_faults(
        |benefit| benefit["disputed"] = json!(0),
        &[".disputed: expected boolean, found number"],
    );
    assert_benefit_faults(
        |benefit| benefit["articles"][0] = json!("S3"),
        &[".articles[0]: \"S3\" is not one of S1, S2"],
    );
    let other = json!([{"score": "600", "year": 2018, "source": "x", "confidence": "low"}]);
    assert_benefit_faults(
        |benefit| benefit["others"] = other.clone(),
        &[
            ".others[0].score: expected number, found string",
            ".others[0].year: expected string, found number",
        ],
    );
    assert_faults(
        |data| remove(&mut data.benefits["near"], "months"),
        &["benefitsFile.near.months: missing"],
    );
}

/// What the gates can be met in, 15 ways, counts as well: with 4 of the benefit's own there are 60, with 5 there are 75.
#[test]
fn a_benefit_can_be_met_in_few_enough_ways() {
    for ways in [3, 4, 5] {
        let requirement = json!({"any": vec![json!({"score": 600}); ways]});
        if ways > 4 {
            // Another benefit asks for this one.
            let fault = |at: u16| {
                format!(
                    "benefitsFile.benefits[{at}].requirement: can be met in more than 64 ways, those of the gates included"
                )
            };
            assert_faults(
                |data| ask(&mut data.benefits["benefits"][0], &requirement),
                &[&fault(0), &fault(18)],
            );
        } else {
            let mut data = super::DATA.clone();
            ask(&mut data.benefits["benefits"][0], &requirement);
            assert!(super::read(&data).is_ok(), "{ways}");
        }
    }
}

/// A chain of benefits, each asking for any of several times the one before, can be met in ever more ways.
#[test]
fn nor_does_a_chain_of_benefits_get_round_that() {
    let mut data = super::DATA.clone();
    ask(&mut data.benefits["benefits"][1], &json!({"any": vec![json!({"benefit": "huabei"}); 4]}));
    assert!(super::read(&data).is_ok());
    ask(&mut data.benefits["benefits"][2], &json!({"any": vec![json!({"benefit": "jiebei"}); 2]}));
    let found = super::read(&data).unwrap_err();
    assert!(found[0].starts_with("benefitsFile.benefits[2].requirement: can be met in more"), "{found:?}");
}

/// Each asks twice for the one before: there is one way to meet any of them, found once and not 2^250 times.
#[test]
fn a_chain_that_names_each_benefit_twice_is_searched_at_once() {
    let mut data = super::DATA.clone();
    let first = data.benefits["benefits"][0].clone();
    let chained = |place: usize| {
        let mut benefit = first.clone();
        benefit["benefit"] = json!(format!("b{place}"));
        let before = json!({"benefit": format!("b{}", place.saturating_sub(1))});
        ask(&mut benefit, &if place == 0 { json!({"score": 900}) } else { json!({"all": [before, before]}) });
        benefit
    };
    data.benefits["benefits"] = (0..250).map(chained).collect();
    let model = super::read(&data).unwrap();
    let goal = Goal::new(Target::Benefit("b249".to_owned()));
    let profile = &model.presets[0].profile;
    let Paths::Unreachable { needed_score, .. } =
        paths(&model.scorecards[0], &model.benefits, profile, &goal).unwrap()
    else {
        panic!("nobody reaches 900 so soon")
    };
    assert_eq!(needed_score, Some(900));
}

#[test]
fn a_requirement_has_few_enough_levels() {
    for levels in [7, 8, 9] {
        let mut requirement = json!({"score": 600});
        for _ in 1..levels {
            requirement = json!({"all": [requirement]});
        }
        if levels > 8 {
            assert_requirement_faults(
                &requirement,
                &[&format!(".requirement{}: is nested more than 8 levels deep", ".all[0]".repeat(8))],
            );
        } else {
            let mut data = super::DATA.clone();
            ask(&mut data.benefits["benefits"][0], &requirement);
            assert!(super::read(&data).is_ok(), "{levels}");
        }
    }
}

/// Deep enough to end a thread of two megabytes, if reading went down into it.
#[test]
fn ten_thousand_levels_are_refused_like_nine() {
    let mut deep = Value::Text("noOpenRecord".into());
    for _ in 0..10_000 {
        let leaf = || Value::Text("noOpenRecord".into());
        deep = Value::Map(vec![("all".into(), Value::List(vec![deep, leaf(), leaf()]))]);
    }
    let Value::Map(mut file) = serde_json::from_value::<Value>(super::DATA.benefits.clone()).unwrap() else {
        panic!()
    };
    let at = file.iter().position(|(key, _)| key == "benefits").unwrap();
    let Value::List(benefits) = &mut file[at].1 else { panic!() };
    let Value::Map(benefit) = &mut benefits[0] else { panic!() };
    let at = benefit.iter().position(|(key, _)| key == "requirement").unwrap();
    benefit[at].1 = deep;
    let file = Value::Map(file);
    let other = |json: &Json| serde_json::from_value::<Value>(json.clone()).unwrap();
    let found = open_sesame::Model::new(&other(&super::DATA.scorecard), &file, &other(&super::DATA.presets));
    assert_eq!(
        found.unwrap_err()[0].to_string(),
        format!(
            "benefitsFile.benefits[0].requirement{}: is nested more than 8 levels deep",
            ".all[0]".repeat(8)
        )
    );
    // Dropping it level by level, which the compiler's own code for it does not.
    std::mem::forget(file);
}

#[test]
fn lists_and_texts_that_are_far_too_long_are_refused_before_they_cost_time() {
    let long = "x".repeat(1_001);
    assert_benefit_faults(
        |benefit| benefit["source"] = json!(long),
        &[".source: is longer than 1000 characters"],
    );
    let branches = vec![json!({"score": 600}); 7];
    assert_requirement_faults(&json!({"all": branches}), &[".requirement.all: more than 6 entries"]);
    let others = vec![json!(1); 1_001];
    assert_benefit_faults(|benefit| benefit["others"] = json!(others), &[".others: more than 1000 entries"]);
    let keys: serde_json::Map<String, Json> = (0..1_001).map(|key| (key.to_string(), json!(1))).collect();
    assert_benefit_faults(|benefit| *benefit = Json::Object(keys.clone()), &[": more than 1000 entries"]);
}

/// What the review found accepted, or refused without a reason.
#[test]
fn every_offer_that_is_none_is_refused_with_a_reason() {
    for offer in [json!(null), json!(5), json!("service"), json!([])] {
        let fault = format!(".offer: expected object, found {}", kind(&offer));
        assert_offer_faults(&offer, &[&fault]);
    }
    let huge =
        json!({"kind": "creditLine", "fromYuan": 1, "toYuan": 4_294_967_295_u32, "confidence": "high"});
    assert_offer_faults(&huge, &[".offer: 4294967295 yuan are more than 10000000"]);
    let three = json!({"kind": "creditLine", "fromYuan": "1", "toYuan": null, "confidence": "sure"});
    assert_offer_faults(
        &three,
        &[
            ".offer.fromYuan: expected number, found string",
            ".offer.toYuan: expected number, found null",
            ".offer.confidence: \"sure\" is not one of high, medium, low, assumption",
        ],
    );
}

fn kind(json: &Json) -> &'static str {
    match json {
        Json::Null => "null",
        Json::Number(_) => "number",
        Json::String(_) => "string",
        _ => "array",
    }
}
