//! What must hold of anything that is read, right or wrong: the fuzzers in `fuzz/` try it on what they make up, the tests on
//! every case. Each of the functions takes the text of a case, or of the part of it that it reads.

use std::sync::LazyLock;

use open_sesame::{
    Issue, Model, Profile, Report, evaluate,
    lending::{Claim, Consequences, Measures, Table, Terms, policies, power},
    mishaps::{Mishaps, cushions},
    paths::{Goal, Paths, Target, paths},
    time::{Plan, project},
    value::Value,
};
use serde_json::{Value as Json, json};

static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::embedded().expect("it was checked when it was built"));

static FILES: LazyLock<Json> = LazyLock::new(|| {
    let read = |text: &str| serde_json::from_str::<Json>(text).expect("the build read it");
    json!({
        "scorecard": read(include_str!("../../src/data/scorecard.json")),
        "benefits": read(include_str!("../../src/data/benefits.json")),
        "presets": read(include_str!("../../src/data/presets.json")),
        "mishaps": read(include_str!("../../src/data/mishaps.json")),
    })
});

/// What is read as a profile is scored, and written as it was.
pub fn profile(text: &[u8]) {
    let Some(json) = parse(text) else { return };
    let Some(profile) = accepted(Profile::from_value(&value(part(&json, "profile")))) else { return };
    check(&MODEL, &profile);
    let written = serde_json::to_value(&profile).expect("a profile is plain data");
    assert_eq!(accepted(Profile::from_value(&value(&written))), Some(profile));
}

/// What is read as a plan, and fits the profile, is carried to its end.
pub fn plan(text: &[u8]) {
    let Some(json) = parse(text) else { return };
    let Some(plan) = accepted(Plan::from_value(&value(part(&json, "plan")))) else { return };
    let start = start(&json, text);
    let Some(projection) = accepted(project(&MODEL.scorecards[0], &MODEL.benefits, &start, &plan)) else {
        return;
    };
    assert_eq!(projection.months.len(), usize::from(plan.months) + 1);
    for month in projection.months {
        assert_eq!(check(&MODEL, &month.profile).standing, month.standing);
    }
}

/// What is read as a goal that the model has is searched; the first way leads there, and no way has a reason.
pub fn goal(text: &[u8]) {
    let Some(json) = parse(text) else { return };
    let Some(goal) = accepted(Goal::from_value(&value(part(&json, "goal")))) else { return };
    let (card, benefits, start) = (&MODEL.scorecards[0], &MODEL.benefits, start(&json, text));
    match accepted(paths(card, benefits, &start, &goal)) {
        Some(Paths::Paths { paths, .. }) => {
            let way = paths.first().expect("at least one");
            let months = project(card, benefits, &start, &way.plan).expect("a way can be gone").months;
            let end = &months.last().expect("month 0 at least").profile;
            assert!(goal.is_met(card, &evaluate(card, benefits, end)));
        }
        Some(Paths::Unreachable { best, needed_score, blocked, .. }) => {
            let short = best.zip(needed_score).is_none_or(|(best, needed)| best.score < needed);
            assert!(short || !blocked.is_empty(), "a proof without a reason");
        }
        Some(Paths::There { .. }) | None => {}
    }
}

/// What is read as a table is lent to under every policy and measured, without a figure that is none, and written as it was.
pub fn table(text: &[u8]) {
    let Some(json) = parse(text) else { return };
    let Some(table) = accepted(Table::from_value(&value(part(&json, "table")))) else { return };
    let terms = json.get("terms").and_then(|terms| accepted(Terms::from_value(&value(terms))));
    let found = policies(&table, &terms.unwrap_or_default()).expect("what was read is within its ranges");
    for policy in &found.policies {
        let groups = policy.groups.iter().map(|group| &group.consequences);
        groups.chain([&policy.all]).flat_map(figures_of_consequences).for_each(sound);
    }
    let claim = Claim::of(&MODEL.scorecards[0]);
    let found = power(&table, Some(&claim));
    let groups = found.groups.iter().map(|group| &group.measures);
    groups.chain([&found.all]).flat_map(figures_of_measures).for_each(sound);
    let written = serde_json::to_value(&table).expect("a table is plain data");
    assert_eq!(accepted(Table::from_value(&value(&written))), Some(table));
}

fn figures_of_consequences(one: &Consequences) -> Vec<f64> {
    let rates = [one.acceptance_rate, one.true_positive_rate, one.served_of_all, one.left_out_of_all];
    let others = [one.served_of_scored, one.left_out_of_scored];
    let people = [one.residents, one.scored, one.accepted.people(), one.served.people(), one.unserved];
    let money = [one.lent_yuan, one.interest_yuan, one.loss_yuan, one.profit_yuan];
    rates.into_iter().chain(others).flatten().chain(people).chain(money).collect()
}

fn figures_of_measures(one: &Measures) -> Vec<f64> {
    let bands = one.calibration.iter().flat_map(|band| {
        let odds = [band.counted_good_to_bad, band.claimed_good_to_bad];
        odds.into_iter().flatten().chain([band.counted.people(), band.claimed.people()])
    });
    [one.auc, one.gini, one.ks.map(|ks| ks.distance)].into_iter().flatten().chain(bands).collect()
}

fn sound(figure: f64) {
    assert!(figure.is_finite(), "{figure}");
}

/// The model's data with anything in any place of it: what is read can be evaluated and searched. The text is a list of
/// changes: `[[["benefits", "benefits", 0, "offer"], null], …]`.
pub fn model(text: &[u8]) {
    let Some(Json::Array(changes)) = parse(text) else { return };
    let mut files = FILES.clone();
    for change in &changes {
        if let [Json::Array(path), new] = change.as_array().map_or(&[][..], Vec::as_slice) {
            put(&mut files, path, new);
        }
    }
    let file = |name: &str| value(&files[name]);
    let Some(model) = accepted(Model::new(&file("scorecard"), &file("benefits"), &file("presets"))) else {
        return;
    };
    let mishaps = accepted(Mishaps::new(&file("mishaps"), &model.presets));
    for preset in model.presets.iter().take(2) {
        look_ahead(&model, mishaps.as_ref(), &preset.profile);
    }
}

fn look_ahead(model: &Model, mishaps: Option<&Mishaps>, profile: &Profile) {
    let card = &model.scorecards[0];
    check(model, profile);
    if let Some(mishaps) = mishaps {
        let _ = cushions(card, &model.benefits, mishaps, profile);
    }
    for benefit in model.benefits.benefits.iter().take(2) {
        let goal = Goal::new(Target::Benefit(benefit.benefit.clone()));
        accepted(paths(card, &model.benefits, profile, &goal));
    }
}

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

fn parse(text: &[u8]) -> Option<Json> {
    serde_json::from_slice(text).ok()
}

/// The part of a case under this key, or all of it.
fn part<'j>(json: &'j Json, key: &str) -> &'j Json {
    json.get(key).unwrap_or(json)
}

fn value(json: &Json) -> Value {
    serde_json::from_value(json.clone()).expect("JSON is plain data")
}

/// The profile of the case, or, if it has none that reads, one of the presets, whichever its text points at.
fn start(json: &Json, text: &[u8]) -> Profile {
    let own = json.get("profile").and_then(|profile| accepted(Profile::from_value(&value(profile))));
    let place = text.iter().map(|byte| usize::from(*byte)).sum::<usize>() % MODEL.presets.len();
    own.unwrap_or_else(|| MODEL.presets[place].profile.clone())
}

/// Whatever was refused was refused for a reason.
fn accepted<T>(read: Result<T, Vec<Issue>>) -> Option<T> {
    read.inspect_err(|issues| assert!(!issues.is_empty(), "refused without a reason")).ok()
}

/// A report adds up, and its score is on the line.
fn check<'m>(model: &'m Model, profile: &Profile) -> Report<'m> {
    let report = evaluate(&model.scorecards[0], &model.benefits, profile);
    let points: u16 = report.characteristics.iter().map(|one| one.points).sum();
    assert_eq!(points, report.dimensions.iter().map(|one| one.points).sum::<u16>());
    if let Some(score) = report.standing.score() {
        assert!((350..=950).contains(&score));
    }
    report
}
