//! Tools for wasm. The toolchain itself, and its parts, are what `rust-toolchain.toml` says.

use anyhow::Result;

use super::install;
use crate::project::Project;

/// Builds `wasm-pack` and what it calls, all of them as `xtask/tools/Cargo.lock` pins them. Not optimised, which saves
/// more time here than it costs in use.
pub fn wasm_tools(project: &Project) -> Result<()> {
    let folder = project.tools();
    let arguments =
        ["build", "--locked", "--quiet", "--manifest-path=xtask/tools/Cargo.toml", "--target-dir"];
    let mut command = project.command("cargo", arguments);
    let what = "wasm-pack and wasm-bindgen, unless they are up to date";
    install(what, "about 2 minutes", command.arg(folder))
}
