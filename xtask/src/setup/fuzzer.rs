//! `cargo fuzz`, and the compiler for the part of it that is written in C++.

use anyhow::{Result, bail};

use super::{apt, install as run_install};
use crate::project::Project;

const CARGO_FUZZ: [&str; 8] =
    ["install", "cargo-fuzz", "--version", "0.13.2", "--locked", "--quiet", "--root", "target/tools"];
const BY_HAND: &str = "A C++ compiler is needed, called c++: install one (on Debian: sudo apt-get install g++; on macOS: \
    xcode-select --install), or name it in the variable CXX";

pub fn install(project: &Project) -> Result<()> {
    compiler(project)?;
    match project.find_program("cargo-fuzz") {
        Some(_) => Ok(()),
        None => run_install("cargo-fuzz", "about a minute", &mut project.command("cargo", CARGO_FUZZ)),
    }
}

fn compiler(project: &Project) -> Result<()> {
    let is_there = || std::env::var_os("CXX").is_some() || project.find_program("c++").is_some();
    if !is_there() && apt::install(project, "a C++ compiler", "about half a minute", &["g++"]).is_err() {
        bail!(BY_HAND);
    }
    if is_there() { Ok(()) } else { bail!(BY_HAND) }
}
