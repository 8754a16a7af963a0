//! Steps about the page.

use std::fs;

use anyhow::{Context, Result};

use super::{Outcome, counts, rust::check};
use crate::{
    command::capture,
    project::Project,
    setup::{Browser, OTHER_BROWSERS},
};

pub fn typescript(project: &Project) -> Result<Outcome> {
    check(project, "node", &["www/node_modules/typescript/bin/tsc", "--noEmit", "--project", "www"])
}

pub fn biome(project: &Project) -> Result<Outcome> {
    let arguments = [
        "node_modules/@biomejs/biome/bin/biome",
        "ci",
        "--colors=off",
        ".",
        "../tests/page",
        "../tests/package",
        "../tests/wasi",
        "../xtask/src",
    ];
    let captured = capture(project.command("node", arguments).current_dir(project.path("www")))?;
    Ok(Outcome::check(captured.success, captured.text))
}

/// Every `tests/page/*.test.mjs` and `tests/page/engines/*.test.mjs`, each in a process and a browser of its own, two at a time: a browser at work and one that is
/// waited for. The longest come first (`longest-first.mjs`).
pub fn tests(project: &Project) -> Result<Outcome> {
    let browser = Browser::find(project)?;
    let mut command = project.command("node", ["tests/page/longest-first.mjs", "--test-concurrency=2"]);
    command.env("CHROME", browser.chrome).env("CHROMEDRIVER", browser.driver);
    for (variable, program) in OTHER_BROWSERS.iter().flat_map(|other| other.variables(project)) {
        match program {
            Some(path) => command.env(variable, path),
            None => command.env_remove(variable),
        };
    }
    let files = [test_files(project, "tests/page")?, test_files(project, "tests/page/engines")?].concat();
    counts::of_node(project, "page", &mut command, &files)
}

/// Writes the npm package and lets it be used as a developer would.
pub fn package(project: &Project) -> Result<Outcome> {
    crate::package::write(project)?;
    let mut command = project.command("node", ["--test"]);
    counts::of_node(project, "package", &mut command, &test_files(project, "tests/package")?)
}

fn test_files(project: &Project, folder: &str) -> Result<Vec<String>> {
    let entries = fs::read_dir(project.path(folder)).with_context(|| format!("cannot read {folder}"))?;
    let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<_> =
        names.filter(|name| name.ends_with(".test.mjs")).map(|name| format!("{folder}/{name}")).collect();
    files.sort();
    Ok(files)
}
