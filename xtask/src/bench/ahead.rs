//! The rows about looking ahead: paths, ten years projected, changes and cushions.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Row, nanoseconds, number, plain};
use crate::{command, project::Project};

/// Runs `benches/ahead.rs`. What it tells, and the file in which it was left for the browser.
pub fn native(project: &Project) -> Result<(Value, PathBuf)> {
    let json = command::output(
        &mut project.command("cargo", ["bench", "--locked", "--package=benches", "--bench=ahead"]),
    )?;
    let file = project.path("target/bench-ahead.json");
    fs::write(&file, &json).with_context(|| format!("cannot write {}", shown(&file)))?;
    Ok((serde_json::from_str(&json).context("benches/ahead.rs")?, file))
}

fn shown(file: &Path) -> String {
    file.display().to_string()
}

pub fn native_rows(native: &Value) -> Vec<Row> {
    let time = |pointer: &str| nanoseconds(number(native, pointer));
    let profiles = number(native, "/profiles");
    let spread = |key: &str| {
        let at = |field: &str| number(native, &format!("/{key}/{field}")) / 1e6;
        spread(at("p50Ns"), at("p95Ns"), at("p99Ns"), at("maxNs"))
    };
    vec![
        plain(&format!("paths within 60 months, native, {profiles} profiles"), spread("pathsUsual"), ""),
        plain("the same within 120 months", spread("pathsFar"), ""),
        plain("paths, native, the hardest found", time("/hardest/0/ns"), ""),
        plain("project 120 months, native", time("/project120Ns"), ""),
        plain("compare, native", time("/compareNs"), ""),
        plain("cushions, native", time("/cushionsNs"), ""),
    ]
}

/// The same in Chromium, and what a solver of whole-number programs takes for it.
pub fn browser_rows(browser: &Value) -> Vec<Row> {
    let ahead = |field: &str| number(browser, &format!("/ahead/{field}"));
    let spread = |key: &str| {
        let at = |field: &str| ahead(&format!("{key}/{field}"));
        spread(at("p50Ms"), at("p95Ms"), at("p99Ms"), at("maxMs"))
    };
    let one = |field: &str| nanoseconds(ahead(field) * 1e6);
    let profiles = ahead("profiles");
    let solved = format!(
        "the same questions, by HiGHS (integer programming; equal on {}, of which {} only without its presolve)",
        ahead("peer/questions"),
        ahead("peer/askedAgain"),
    );
    let against = |key: &str| {
        format!(
            "p50 {:.1}, max {:.1} ms",
            ahead(&format!("peer/{key}Ms")),
            ahead(&format!("peer/{key}MaxMs"))
        )
    };
    vec![
        plain(&format!("paths within 60 months, in Chromium, {profiles} profiles"), spread("pathsUsual"), ""),
        plain("the same within 120 months", spread("pathsFar"), ""),
        plain("paths, in Chromium, the hardest found", one("hardest/ms"), "≤ 50 ms"),
        plain("paths, in Chromium, random questions with pins", against("engine"), ""),
        Row {
            ratio: format!("{:.0} × the engine", ahead("peer/ratio")),
            ..plain(&solved, against("peer"), "")
        },
        plain("project 120 months, in Chromium", one("project120Ms"), ""),
        plain("compare, in Chromium", one("compareMs"), ""),
        plain("cushions, in Chromium", one("cushionsMs"), ""),
    ]
}

fn spread(p50: f64, p95: f64, p99: f64, max: f64) -> String {
    format!("p50 {p50:.2}, p95 {p95:.2}, p99 {p99:.2}, max {max:.1} ms")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spread_tells_the_middle_and_the_tail() {
        let native = serde_json::json!({
            "profiles": 10, "pathsFar": { "p50Ns": 4e5, "p95Ns": 2e6, "p99Ns": 3e6, "maxNs": 5e6 },
        });
        let rows = native_rows(&native);
        assert_eq!(rows[1].figure, "p50 0.40, p95 2.00, p99 3.00, max 5.0 ms");
    }
}
