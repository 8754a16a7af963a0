//! Times and bytes, as one table. Nothing here fails because something is slow.

mod ahead;

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{
    command,
    project::Project,
    setup::{Browser, Need, Setup},
    site::{self, Budget, kilobytes},
};

/// The native benchmark of what the page and the peer do too.
const PRESETS: &str = "evaluate/presets";

/// The views in which an input is moved.
const VIEWS: [&str; 5] = ["play", "why", "ahead", "lives", "doors"];

/// One line of the table.
struct Row {
    what: String,
    figure: String,
    budget: String,
    ratio: String,
}

/// Measures everything and prints it.
pub fn run(project: &Project) -> Result<()> {
    Setup::new(project).meet(&[Need::Site, Need::Browser])?;
    println!("Measuring natively (some minutes the first time)");
    let (native, ahead) = (native(project), ahead::native(project));
    println!("Measuring in Chromium (four or five minutes)");
    let browser = browser(project, ahead.as_ref().ok().map(|(_, file)| file.as_path()))?;
    let peer = number(&browser, "/calls/peerNs");
    let mut rows = native_rows(native, peer);
    rows.extend(browser_rows(&browser, peer));
    match &ahead {
        Ok((native, _)) => rows.extend(ahead::native_rows(native)),
        Err(error) => eprintln!("{error:#}"),
    }
    rows.extend(ahead::browser_rows(&browser));
    rows.extend(size_rows(project)?);
    print!("\n{}", table(&rows));
    Ok(())
}

/// Median nanoseconds of every benchmark in `benches/evaluate.rs`, by name.
fn native(project: &Project) -> Result<Vec<(String, f64)>> {
    let ran = command::capture(
        &mut project.command("cargo", ["bench", "--locked", "--package=benches", "--bench=evaluate"]),
    )?;
    ensure!(ran.success, "{}", ran.text);
    let results = project.path("target/criterion");
    let mut found = Vec::new();
    collect(&results, &results, &mut found)?;
    found.sort_by_key(|(name, _)| (name != PRESETS, name.clone()));
    Ok(found)
}

/// Criterion keeps the latest result of `NAME` in `NAME/new/estimates.json`, whatever folders NAME has.
fn collect(results: &Path, folder: &Path, found: &mut Vec<(String, f64)>) -> Result<()> {
    let estimates = folder.join("new").join("estimates.json");
    if let Ok(text) = fs::read_to_string(&estimates) {
        let value: Value = serde_json::from_str(&text).with_context(|| estimates.display().to_string())?;
        let parts = folder.strip_prefix(results)?.iter().map(|part| part.to_string_lossy());
        let name = parts.collect::<Vec<_>>().join("/");
        found.push((name, number(&value, "/median/point_estimate")));
        return Ok(());
    }
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    let folders = entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_dir());
    folders.collect::<Vec<PathBuf>>().iter().try_for_each(|inner| collect(results, inner, found))
}

/// What `tests/page/bench.mjs` measures; `hard` is the file in which the native benchmark left what is hard for it.
fn browser(project: &Project, hard: Option<&Path>) -> Result<Value> {
    let browser = Browser::find(project)?;
    let mut command = project.command("node", ["tests/page/bench.mjs"]);
    command.args(hard);
    let json = command::output(command.env("CHROME", browser.chrome).env("CHROMEDRIVER", browser.driver))?;
    serde_json::from_str(&json).context("tests/page/bench.mjs")
}

fn native_rows(native: Result<Vec<(String, f64)>>, peer: f64) -> Vec<Row> {
    let row = |(name, time): &(String, f64)| match name.as_str() {
        PRESETS => timed("evaluate, native", *time, "≤ 2 µs", peer),
        other => plain(&format!("{other}, native"), nanoseconds(*time), ""),
    };
    match native {
        Ok(times) => times.iter().map(row).collect(),
        Err(error) => {
            eprintln!("{error:#}");
            vec![plain("evaluate, native", "not measured: see above".to_owned(), "≤ 2 µs")]
        }
    }
}

fn browser_rows(browser: &Value, peer: f64) -> Vec<Row> {
    let profiles = number(browser, "/calls/profiles");
    let script = format!("the score alone, in plain JavaScript (equal on {profiles} profiles)");
    let mut rows = vec![
        timed("evaluate, from JavaScript in Chromium", number(browser, "/calls/evaluateNs"), "≤ 60 µs", peer),
        timed(&script, peer, "", peer),
    ];
    rows.extend(VIEWS.iter().flat_map(|view| {
        let row = |what: &str, key: &str, budget: &str| {
            plain(&format!("{what}, in the view {view}"), event(browser, &format!("{key}/{view}")), budget)
        };
        [
            row("input event to changed DOM", "events", "p95 ≤ 4 ms"),
            row("the same, processor 4 times slower", "slowEvents", "p95 ≤ 16 ms"),
        ]
    }));
    rows
}

fn event(browser: &Value, key: &str) -> String {
    let at = |field: &str| number(browser, &format!("/{key}/{field}"));
    let times = format!("p50 {:.1}, p95 {:.1}, max {:.1} ms", at("p50Ms"), at("p95Ms"), at("maxMs"));
    match at("unchanged") {
        0.0 => times,
        unchanged => format!("{times}; {unchanged} of them changed nothing"),
    }
}

fn size_rows(project: &Project) -> Result<Vec<Row>> {
    let sizes = site::sizes(project)?;
    let row = |budget: &Budget| {
        let (brotli, gzip) = budget.spent(&sizes);
        let figure = format!("{} brotli, {} gzip", kilobytes(brotli), kilobytes(gzip));
        plain(&budget.what, figure, &format!("≤ {} brotli", kilobytes(budget.brotli)))
    };
    Ok(site::budgets(project)?.iter().map(row).collect())
}

fn plain(what: &str, figure: String, budget: &str) -> Row {
    Row { what: what.to_owned(), figure, budget: budget.to_owned(), ratio: String::new() }
}

fn number(value: &Value, pointer: &str) -> f64 {
    value.pointer(pointer).and_then(Value::as_f64).unwrap_or(f64::NAN)
}

fn timed(what: &str, time: f64, budget: &str, peer: f64) -> Row {
    Row { ratio: format!("{:.1} ×", time / peer), ..plain(what, nanoseconds(time), budget) }
}

/// 1234.5 → `1.23 µs`
fn nanoseconds(time: f64) -> String {
    match time {
        ..1e3 => format!("{time:.0} ns"),
        ..1e6 => format!("{:.2} µs", time / 1e3),
        _ => format!("{:.2} ms", time / 1e6),
    }
}

fn table(rows: &[Row]) -> String {
    let head = "| what | figure | budget | to the peer |\n|---|---|---|---|\n".to_owned();
    let line = |row: &Row| format!("| {} | {} | {} | {} |\n", row.what, row.figure, row.budget, row.ratio);
    head + &rows.iter().map(line).collect::<String>()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_have_the_unit_that_suits_them() {
        assert_eq!(nanoseconds(840.4), "840 ns");
        assert_eq!(nanoseconds(167_083.3), "167.08 µs");
        assert_eq!(nanoseconds(8_642_000.0), "8.64 ms");
    }

    #[test]
    fn the_table_is_markdown() {
        let text = table(&[timed("a", 3000.0, "≤ 4 µs", 2000.0)]);
        assert_eq!(text.lines().last(), Some("| a | 3.00 µs | ≤ 4 µs | 1.5 × |"));
    }
}
