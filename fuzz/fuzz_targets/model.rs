//! The model's data with anything in any place of it is read, or refused with a reason; what is read can be evaluated
//! and searched. The input is a list of changes: `[[["benefits", "benefits", 0, "offer"], null], …]`.
#![no_main]

use std::sync::LazyLock;

use libfuzzer_sys::fuzz_target;
use open_sesame::{
    Model,
    mishaps::{Mishaps, cushions},
    paths::{Goal, Target, paths},
};
use open_sesame_fuzz::{accepted, check, value};
use serde_json::{Value as Json, json};

static FILES: LazyLock<Json> = LazyLock::new(|| {
    let read = |text: &str| serde_json::from_str::<Json>(text).expect("the build read it");
    json!({
        "scorecard": read(include_str!("../../src/data/scorecard.json")),
        "benefits": read(include_str!("../../src/data/benefits.json")),
        "presets": read(include_str!("../../src/data/presets.json")),
        "mishaps": read(include_str!("../../src/data/mishaps.json")),
    })
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(Json::Array(changes)) = serde_json::from_slice(bytes) else { return };
    let mut files = FILES.clone();
    for change in &changes {
        if let [Json::Array(path), new] = change.as_array().map_or(&[][..], Vec::as_slice) {
            put(&mut files, path, new);
        }
    }
    let mut part = |name: &str| value(files[name].take());
    let Some(model) = accepted(Model::new(&part("scorecard"), &part("benefits"), &part("presets"))) else {
        return;
    };
    let mishaps = accepted(Mishaps::new(&part("mishaps"), &model.presets));
    let card = &model.scorecards[0];
    for preset in model.presets.iter().take(2) {
        check(&model, &preset.profile);
        if let Some(mishaps) = &mishaps {
            cushions(card, &model.benefits, mishaps, &preset.profile);
        }
        for target in model.benefits.benefits.iter().take(2) {
            let goal = Goal::new(Target::Benefit(target.benefit.clone()));
            accepted(paths(card, &model.benefits, &preset.profile, &goal));
        }
    }
});

/// Puts a value where a path leads, or takes what is there out of its list or object if the value is `"gone"`.
fn put(files: &mut Json, path: &[Json], new: &Json) {
    let Some((last, folders)) = path.split_last() else { return };
    let mut place = files;
    for step in folders {
        let next = match step {
            Json::String(key) => place.get_mut(key),
            Json::Number(at) => at.as_u64().and_then(|at| place.get_mut(at as usize)),
            _ => None,
        };
        let Some(next) = next else { return };
        place = next;
    }
    match (place, last) {
        (Json::Object(object), Json::String(key)) if new == "gone" => drop(object.shift_remove(key)),
        (Json::Object(object), Json::String(key)) => drop(object.insert(key.clone(), new.clone())),
        (Json::Array(list), Json::Number(at)) => match at.as_u64().map(|at| at as usize) {
            Some(at) if at < list.len() && new == "gone" => drop(list.remove(at)),
            Some(at) if at < list.len() => list[at] = new.clone(),
            Some(_) if list.len() < 300 => list.push(new.clone()),
            _ => {}
        },
        _ => {}
    }
}
