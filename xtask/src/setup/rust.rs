//! Tools for wasm. The toolchain itself, and its parts, are what `rust-toolchain.toml` says.

use anyhow::Result;

use super::install;
use crate::{command, project::Project};

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
