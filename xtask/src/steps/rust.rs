//! Steps about the crate.

use anyhow::Result;

use super::{Outcome, counts};
use crate::{
    command::{self, capture},
    project::Project,
    setup::Browser,
};

const WASM: &str = "wasm32-unknown-unknown";
const WASI: &str = "wasm32-wasip1";
/// The files of tests that need neither JavaScript nor chance.
const WASI_TESTS: [&str; 6] = ["bad_input", "cases", "digest", "model", "requirement", "shape"];

/// All that a native build links: the crate, serde, the names of enums, lists kept in place, and the embedded model's form.
const ALLOWED: [&str; 6] = ["open-sesame", "serde", "serde_core", "arrayvec", "strum", "borsh"];

pub fn fmt(project: &Project) -> Result<Outcome> {
    check(project, "cargo", &["fmt", "--all", "--check"])
}

pub fn clippy(project: &Project) -> Result<Outcome> {
    let native = ["clippy", "--locked", "--workspace", "--all-targets", "--", "-D", "warnings"];
    let wasm = ["clippy", "--locked", "--lib", "--target", WASM, "--", "-D", "warnings"];
    Ok(check(project, "cargo", &native)?.and(check(project, "cargo", &wasm)?))
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

pub fn native(project: &Project) -> Result<Outcome> {
    let arguments = ["test", "--locked", "--workspace", "--no-fail-fast"];
    Ok(counts::of_cargo(capture(&mut project.command("cargo", arguments))?))
}

/// The same tests in node and in a browser, compiled once.
pub fn wasm(project: &Project) -> Result<Outcome> {
    let browser = Browser::find(project)?;
    let mut command =
        project.command("wasm-pack", ["test", "--node", "--headless", "--chrome", "--chromedriver"]);
    Ok(counts::of_cargo(capture(command.arg(browser.driver).args(["--", "--locked"]))?))
}

/// How they are run stands in `.cargo/config.toml`.
pub fn wasi(project: &Project) -> Result<Outcome> {
    let arguments =
        ["test", "--locked", "--target", WASI, "--no-default-features", "--no-fail-fast", "--lib"];
    let files = WASI_TESTS.iter().flat_map(|name| ["--test", name]);
    Ok(counts::of_cargo(capture(project.command("cargo", arguments).args(files))?))
}

/// One program that must be content.
pub fn check(project: &Project, program: &str, arguments: &[&str]) -> Result<Outcome> {
    let captured = capture(&mut project.command(program, arguments))?;
    Ok(Outcome::check(captured.success, captured.text))
}

#[cfg(test)]
mod tests {
    use super::not_allowed;

    #[test]
    fn only_a_few_small_crates_are_within_the_budget() {
        let tree =
            "open-sesame v0.1.0 (/a/b)\nserde v1.0.1\nrand v0.9.0\nserde_core v1.0.1\n\nsyn v2.0.1 (*)\n";
        assert_eq!(not_allowed(tree), ["rand", "syn"]);
    }
}
