//! Steps about the crate.

use std::path::Path;

use anyhow::Result;

use super::{Outcome, counts};
use crate::{
    command::{self, capture},
    project::Project,
    setup::{Browser, python},
};

const WASM: &str = "wasm32-unknown-unknown";
const WASI: &str = "wasm32-wasip1";
/// The tests that need neither JavaScript nor chance.
const EXACT: &str = "exact";
/// Those that try what chance brings.
const LAWS: [&str; 4] = ["--test", "laws", "--test", "paths"];
/// Those that run in node and in a browser; elsewhere they are empty.
const WASM_TESTS: [&str; 4] = ["--test", "wasm_node", "--test", "wasm_browser"];
/// What stands outside the workspace: packages with a lock file of their own.
const OUTSIDE: [&str; 2] = ["fuzz/Cargo.toml", "xtask/tools/Cargo.toml"];

/// All that a native build links: the crate, serde, the names of enums, lists kept in place, and the embedded model's form; for
/// towns random numbers that are named, and sixteen look-ups at once, with what those two stand on.
const ALLOWED: [&str; 14] = [
    "open-sesame",
    "serde",
    "serde_core",
    "arrayvec",
    "strum",
    "borsh",
    "rand",
    "rand_core",
    "chacha20",
    "cfg-if",
    "cpufeatures",
    "wide",
    "safe_arch",
    "bytemuck",
];

pub fn fmt(project: &Project) -> Result<Outcome> {
    let inside = check(project, "cargo", &["fmt", "--all", "--check"])?;
    OUTSIDE.iter().try_fold(inside, |sum, manifest| {
        Ok(sum.and(check(project, "cargo", &["fmt", "--check", "--manifest-path", manifest])?))
    })
}

/// Package by package, as they are built: together they would ask for other features of what they share, and so for
/// building it twice. The fuzzers are not among them, since they take a C++ compiler; what they call is among the tests.
pub fn clippy(project: &Project) -> Result<Outcome> {
    let wasm = [&["--package=open-sesame", "--lib", "--target", WASM][..], &WASM_TESTS].concat();
    let own = lint(project, &["--package=open-sesame", "--all-targets"])?.and(lint(project, &wasm)?);
    Ok(own.and(lint(project, &["--package=xtask", "--all-targets"])?))
}

pub fn benches(project: &Project) -> Result<Outcome> {
    lint(project, &["--package=benches", "--all-targets"])
}

fn lint(project: &Project, what: &[&str]) -> Result<Outcome> {
    let arguments = [&["clippy", "--locked"], what, &["--", "-D", "warnings"]].concat();
    check(project, "cargo", &arguments)
}

pub fn dependencies(project: &Project) -> Result<Outcome> {
    let arguments = [
        "tree",
        "--locked",
        "--package",
        "open-sesame",
        "--edges",
        "normal,no-proc-macro",
        "--prefix",
        "none",
    ];
    let tree = command::output(&mut project.command("cargo", arguments))?;
    let extra = not_allowed(&tree);
    Ok(Outcome::check(extra.is_empty(), format!("not in the budget: {}\n", extra.join(", "))))
}

fn not_allowed(tree: &str) -> Vec<&str> {
    let names = tree.lines().filter_map(|line| line.split_whitespace().next());
    names.filter(|name| !ALLOWED.contains(name)).collect()
}

/// What is known exactly, the examples in the documentation, and this program.
pub fn exact(project: &Project) -> Result<Outcome> {
    let own = test(project, &["--package=open-sesame", "--lib", "--test", EXACT])?;
    let documented = test(project, &["--package=open-sesame", "--doc"])?;
    Ok(own.and(documented).and(test(project, &["--package=xtask"])?))
}

/// What holds for every profile: thousands are tried, which takes a while.
pub fn laws(project: &Project) -> Result<Outcome> {
    test(project, &[&["--package=open-sesame"][..], &LAWS].concat())
}

fn test(project: &Project, what: &[&str]) -> Result<Outcome> {
    let arguments = [&["test", "--locked", "--no-fail-fast"], what].concat();
    Ok(counts::of_cargo(capture(&mut project.command("cargo", arguments))?))
}

/// The same tests in node and in a browser, compiled once; no other file has a test there.
pub fn wasm(project: &Project) -> Result<Outcome> {
    let browser = Browser::find(project)?;
    let mut command =
        project.command("wasm-pack", ["test", "--node", "--headless", "--chrome", "--chromedriver"]);
    command.arg(browser.driver).args(["--", "--locked"]).args(WASM_TESTS);
    // What tells lines is most of the program, which four runs read, bind and load.
    command.env("CARGO_PROFILE_DEV_DEBUG", "0");
    Ok(counts::of_cargo(capture(&mut command)?))
}

/// How they are run stands in `.cargo/config.toml`.
pub fn wasi(project: &Project) -> Result<Outcome> {
    test(
        project,
        &["--target", WASI, "--no-default-features", "--features", "catalogue", "--lib", "--test", EXACT],
    )
}

/// The documented rules, written anew in Python, against the engine's answers; and its measures against scikit-learn's.
pub fn oracle(project: &Project) -> Result<Outcome> {
    let Some(python) = python::find(project) else {
        let figures = "  not run: it takes Python 3, which is not installed\n".to_owned();
        return Ok(Outcome { figures, ..Outcome::default() });
    };
    let build = ["build", "--locked", "--quiet", "--example", "answers"];
    let built = check(project, "cargo", &build)?;
    if built.failed > 0 {
        return Ok(built);
    }
    let engine = project.root().join("target/debug/examples/answers");
    let scripts = ["tests/oracle/compare.py", "tests/oracle/measures.py"];
    scripts.into_iter().try_fold(Outcome::default(), |sum, script| {
        let arguments = [Path::new("-B"), Path::new(script), &engine];
        let captured = capture(&mut project.command(&python.to_string_lossy(), arguments))?;
        let agree = captured.text.lines().filter(|line| line.ends_with("agree"));
        let figures = agree.fold(String::new(), |figures, line| figures + "  " + line + "\n");
        Ok(sum.and(Outcome { figures, ..Outcome::check(captured.success, captured.text) }))
    })
}

/// One program that must be content.
pub fn check(project: &Project, program: &str, arguments: &[&str]) -> Result<Outcome> {
    let captured = capture(&mut project.command(program, arguments))?;
    Ok(Outcome::check(captured.success, captured.text))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A file of tests that no step names would not be run.
    #[test]
    fn every_file_of_tests_has_its_step() {
        let tests = Project::find().unwrap().path("tests");
        let is_one = |name: &String| name.ends_with(".rs") || tests.join(name).join("main.rs").is_file();
        let names = std::fs::read_dir(&tests).unwrap().map(|file| file.unwrap().file_name());
        let mut files: Vec<_> = names.filter_map(|name| name.into_string().ok()).filter(is_one).collect();
        files.sort();
        let named: Vec<_> = files.iter().map(|name| name.trim_end_matches(".rs")).collect();
        let mut ours = [&[EXACT][..], &LAWS, &WASM_TESTS].concat();
        ours.retain(|word| *word != "--test");
        ours.sort_unstable();
        assert_eq!(named, ours);
    }

    #[test]
    fn only_a_few_small_crates_are_within_the_budget() {
        let tree =
            "open-sesame v0.1.0 (/a/b)\nserde v1.0.1\nlibm v0.9.0\nserde_core v1.0.1\n\nsyn v2.0.1 (*)\n";
        assert_eq!(not_allowed(tree), ["libm", "syn"]);
    }
}
