//! What the fuzz targets share: JSON text in, and what must hold of every answer.

use std::sync::LazyLock;

use open_sesame::{Issue, Model, Profile, Report, evaluate, value::Value};
use serde_json::Value as Json;

/// The model that comes with the crate.
pub static MODEL: LazyLock<Model> =
    LazyLock::new(|| Model::embedded().expect("it was checked when it was built"));

/// The JSON of a case, or of the part of it under this key.
pub fn part(bytes: &[u8], key: &str) -> Option<Json> {
    let json: Json = serde_json::from_slice(bytes).ok()?;
    Some(json.get(key).cloned().unwrap_or(json))
}

/// JSON as plain data.
pub fn value(json: Json) -> Value {
    serde_json::from_value(json).expect("JSON is plain data")
}

/// One of the presets, chosen by what is read.
pub fn preset(bytes: &[u8]) -> &'static Profile {
    let place = bytes.iter().map(|byte| usize::from(*byte)).sum::<usize>() % MODEL.presets.len();
    &MODEL.presets[place].profile
}

/// Whatever was refused was refused for a reason.
pub fn accepted<T>(read: Result<T, Vec<Issue>>) -> Option<T> {
    read.inspect_err(|issues| assert!(!issues.is_empty(), "refused without a reason")).ok()
}

/// A report adds up, and its score is on the line.
pub fn check<'m>(model: &'m Model, profile: &Profile) -> Report<'m> {
    let card = &model.scorecards[0];
    let report = evaluate(card, &model.benefits, profile);
    let points: u16 = report.characteristics.iter().map(|one| one.points).sum();
    assert_eq!(points, report.dimensions.iter().map(|one| one.points).sum::<u16>());
    if let Some(score) = report.standing.score() {
        assert!((350..=950).contains(&score));
    }
    report
}
