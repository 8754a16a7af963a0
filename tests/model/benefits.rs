//! Every rule of the benefits, broken.

use serde_json::{Value as Json, json};

use crate::{assert_faults, remove};

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
    assert_benefit_faults(|benefit| benefit["requirement"] = requirement.clone(), expected);
}

#[track_caller]
fn assert_offer_faults(offer: &Json, expected: &[&str]) {
    assert_benefit_faults(|benefit| benefit["offer"] = offer.clone(), expected);
}

#[test]
fn names_stand_once_and_industries_are_known() {
    assert_faults(
        |data| data.benefits["benefits"][1]["benefit"] = json!("huabei"),
        &["benefitsFile.benefits[1]: \"huabei\" stands twice"],
    );
    assert_benefit_faults(
        |benefit| benefit["industry"] = json!("x"),
        &[".industry: \"x\" is not listed in industries"],
    );
}

#[test]
fn there_are_no_more_than_250() {
    let fill = |count: usize| {
        move |data: &mut crate::Data| {
            let benefits = data.benefits["benefits"].as_array_mut().unwrap();
            let last = benefits.last().unwrap().clone();
            for at in benefits.len()..count {
                let mut more = last.clone();
                more["benefit"] = json!(format!("more{at}"));
                benefits.push(more);
            }
        }
    };
    assert_faults(fill(251), &["benefitsFile.benefits: are more than 250"]);
    for fits in [249, 250] {
        let mut data = crate::DATA.clone();
        fill(fits)(&mut data);
        assert!(crate::read(&data).is_ok(), "{fits}");
    }
}

#[test]
fn deposits_are_for_no_more_than_32_things() {
    let things = |count: usize| {
        move |data: &mut crate::Data| {
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
        let mut data = crate::DATA.clone();
        things(fits)(&mut data);
        assert!(crate::read(&data).is_ok(), "{fits}");
    }
}

#[test]
fn a_requirement_has_no_more_than_six_leaves() {
    for leaves in [5, 6, 7] {
        let requirement = json!({"all": [{"any": vec!["anyRecord"; leaves - 1]}, {"score": 600}]});
        if leaves > 6 {
            assert_requirement_faults(&requirement, &[".requirement: has more than 6 leaves"]);
        } else {
            let mut data = crate::DATA.clone();
            data.benefits["benefits"][0]["requirement"] = requirement;
            assert!(crate::read(&data).is_ok(), "{leaves}");
        }
    }
}

#[test]
fn a_score_is_asked_within_its_range() {
    for (score, fits) in [(349, false), (350, true), (351, true), (949, true), (950, true), (951, false)] {
        let mut data = crate::DATA.clone();
        data.benefits["benefits"][5]["requirement"] = json!({"score": score});
        assert_eq!(crate::read(&data).is_ok(), fits, "{score}");
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
            let mut data = crate::DATA.clone();
            data.benefits["benefits"][0]["requirement"] = requirement;
            assert!(crate::read(&data).is_ok(), "{least}");
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
        let mut data = crate::DATA.clone();
        data.benefits["benefits"][0]["requirement"] = json!({"cleanMonths": months});
        assert!(crate::read(&data).is_ok(), "{months}");
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
    assert_requirement_faults(&json!({}), &[".requirement: needs exactly one key"]);
    assert_requirement_faults(
        &json!({"score": 600, "cleanMonths": 1}),
        &[".requirement: needs exactly one key"],
    );
    assert_requirement_faults(&json!({"points": 600}), &[".requirement.points: no such key"]);
    assert_requirement_faults(
        &json!("clean"),
        &[".requirement: \"clean\" is not one of noOpenRecord, anyRecord"],
    );
    assert_requirement_faults(&json!(600), &[".requirement: expected an object, found number"]);
    assert_requirement_faults(
        &json!({"all": [{"input": {"input": "age", "atLeast": 18}}, {"input": {"input": "contacts"}}]}),
        &[
            ".requirement.all[0].input.input: is not the word of an input",
            ".requirement.all[1].input.atLeast: missing",
        ],
    );
}

#[test]
fn an_offer_is_of_a_kind_with_its_own_sums() {
    let confidence = "high";
    assert_offer_faults(
        &json!({"kind": "gift"}),
        &[".offer.kind: is not deposit, creditLine, payLater or service"],
    );
    assert_offer_faults(&json!({}), &[".offer.kind: missing"]);
    assert_offer_faults(&json!({"kind": 1}), &[".offer.kind: expected a string, found number"]);
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
    for key in ["benefit", "industry", "articles", "requirement", "offer", "year", "source", "confidence"] {
        let fault = format!(".{key}: missing");
        assert_benefit_faults(|benefit| remove(benefit, key), &[&fault]);
    }
    let mut data = crate::DATA.clone();
    for key in ["disputed", "others"] {
        data.benefits["benefits"][0].as_object_mut().unwrap().shift_remove(key);
    }
    assert!(crate::read(&data).is_ok());
}

#[test]
fn values_are_of_their_type() {
    assert_benefit_faults(
        |benefit| benefit["disputed"] = json!(0),
        &[".disputed: expected a boolean, found number"],
    );
    assert_benefit_faults(
        |benefit| benefit["articles"][0] = json!("S3"),
        &[".articles[0]: \"S3\" is not one of S1, S2"],
    );
    let other = json!([{"score": "600", "year": 2018, "source": "x", "confidence": "low"}]);
    assert_benefit_faults(
        |benefit| benefit["others"] = other.clone(),
        &[
            ".others[0].score: expected a whole number from 0, found string",
            ".others[0].year: expected a string, found number",
        ],
    );
    assert_faults(
        |data| remove(&mut data.benefits["near"], "months"),
        &["benefitsFile.near.months: missing"],
    );
}
