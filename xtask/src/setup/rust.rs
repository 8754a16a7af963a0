//! Parts of the Rust toolchain, and tools that cargo installs.

use std::{path::Path, process::Stdio};

use anyhow::{Context, Result};

use super::install;
use crate::{command, project::Project};

const TARGET: &str = "wasm32-unknown-unknown";

pub fn component(project: &Project, name: &str) -> Result<()> {
    let subcommand = if name == "rustfmt" { "fmt" } else { name };
    if command::succeeds(&mut project.command("cargo", [subcommand, "--version"])) {
        return Ok(());
    }
    install(name, "some seconds", &mut project.command("rustup", ["component", "add", name]))
}

pub fn wasm_target(project: &Project) -> Result<()> {
    let ask = ["--print", "target-libdir", "--target", TARGET];
    let library = command::output(&mut project.command("rustc", ask))?;
    if Path::new(library.trim()).is_dir() {
        return Ok(());
    }
    install("Rust's wasm32 target", "some seconds", &mut project.command("rustup", ["target", "add", TARGET]))
}

pub fn wasm_pack(project: &Project) -> Result<()> {
    if project.find_program("wasm-pack").is_some() {
        return Ok(());
    }
    cargo_install(project, "wasm-pack", &["wasm-pack", "--locked"])
}

pub fn wasm_bindgen(project: &Project) -> Result<()> {
    let wanted = locked_version(&project.read("Cargo.lock")?, "wasm-bindgen")?;
    let found = command::output(project.command("wasm-bindgen", ["--version"]).stderr(Stdio::null()));
    if found.is_ok_and(|line| line.split_whitespace().nth(1) == Some(&wanted)) {
        return Ok(());
    }
    cargo_install(project, "wasm-bindgen-cli", &["wasm-bindgen-cli", "--version", &wanted])
}

/// Installs into `target/tools`: nothing outside the repository changes. Not optimised, which saves more time here
/// than it costs in use.
fn cargo_install(project: &Project, what: &str, arguments: &[&str]) -> Result<()> {
    let mut command = project.command("cargo", ["install", "--debug", "--root", "target/tools"]);
    install(what, "about 2 minutes", command.args(arguments))
}

/// The version of `package` in the text of a `Cargo.lock`.
fn locked_version(lock: &str, package: &str) -> Result<String> {
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{package}\"\n")));
    let version = entry.and_then(|entry| entry.split("\nversion = \"").nth(1)?.split('"').next());
    version.map(str::to_owned).with_context(|| format!("Cargo.lock has no package `{package}`"))
}

#[cfg(test)]
mod tests {
    use super::locked_version;

    const LOCK: &str = "version = 4\n\n[[package]]\nname = \"wasm-bindgen-macro\"\nversion = \"0.1.0\"\n\n\
        [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\nchecksum = \"ab\"\n";

    #[test]
    fn the_version_is_that_of_the_package_with_exactly_this_name() {
        assert_eq!(locked_version(LOCK, "wasm-bindgen").unwrap(), "0.2.130");
    }

    #[test]
    fn a_package_that_is_not_locked_is_named() {
        let error = locked_version(LOCK, "serde").unwrap_err();
        assert_eq!(error.to_string(), "Cargo.lock has no package `serde`");
    }
}
