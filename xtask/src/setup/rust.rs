//! The toolchain with its parts, which are what `rust-toolchain.toml` says, and tools for wasm.

use std::path::Path;

use anyhow::Result;

use super::install;
use crate::{command, project::Project};

/// Brings the parts of a toolchain that was there before, without them: rustup brings them by itself only with a new one.
pub fn toolchain(project: &Project) -> Result<()> {
    let said = project.read("rust-toolchain.toml")?;
    let targets = said.split('"').filter(|word| word.starts_with("wasm32-"));
    let is_there = |target: &str| {
        let mut rustc = project.command("rustc", ["--print", "target-libdir", "--target", target]);
        let folder = rustc.output().map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned());
        folder.is_ok_and(|folder| !folder.is_empty() && Path::new(&folder).is_dir())
    };
    if targets.into_iter().all(is_there) {
        return Ok(());
    }
    install("the targets for wasm", "half a minute", &mut project.command("rustup", ["toolchain", "install"]))
}

/// Builds `wasm-pack` and what it calls, all of them as `xtask/tools/Cargo.lock` pins them. Not optimised, which saves
/// more time here than it costs in use.
pub fn wasm_tools(project: &Project) -> Result<()> {
    let folder = project.tools();
    let arguments =
        ["build", "--locked", "--quiet", "--manifest-path=xtask/tools/Cargo.toml", "--target-dir"];
    let mut command = project.command("cargo", arguments);
    command.arg(folder);
    // Cargo finds out by itself, and silently, whether what was built is what is locked.
    match project.find_program("wasm-bindgen-test-runner") {
        Some(_) => command::run(&mut command),
        None => install("wasm-pack and wasm-bindgen", "about 2 minutes", &mut command),
    }
}
