//! What must be there before something can run, and how it gets there.

mod browser;
mod packages;
mod rust;

use std::{collections::HashMap, process::Command};

use anyhow::{Context, Result};

pub use self::browser::Browser;
use crate::{command, engine, project::Project, site};

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    Rustfmt,
    Clippy,
    /// The standard library for `wasm32-unknown-unknown`.
    WasmTarget,
    WasmPack,
    /// `wasm-bindgen` and its test runner, of the version in `Cargo.lock`.
    WasmBindgen,
    /// What `www/package-lock.json` lists.
    Packages,
    /// Chrome or Chromium, and its driver.
    Browser,
    /// `target/site/engine/`
    Engine,
    /// `dist/`
    Site,
}

/// Meets each need once, and remembers how that went.
pub struct Setup<'a> {
    project: &'a Project,
    met: HashMap<Need, Result<(), String>>,
}

impl<'a> Setup<'a> {
    pub fn new(project: &'a Project) -> Self {
        Self { project, met: HashMap::new() }
    }

    /// Sees to it that all `needs` are there.
    ///
    /// # Errors
    /// The first that is missing and could not be brought in, with the command that would.
    pub fn meet(&mut self, needs: &[Need]) -> Result<()> {
        for &need in needs {
            let result = match self.met.get(&need) {
                Some(result) => result.clone(),
                None => self.bring(need).map_err(|error| format!("{error:#}")),
            };
            self.met.insert(need, result.clone());
            result.map_err(anyhow::Error::msg)?;
        }
        Ok(())
    }

    fn bring(&mut self, need: Need) -> Result<()> {
        let project = self.project;
        match need {
            Need::Rustfmt => rust::component(project, "rustfmt"),
            Need::Clippy => rust::component(project, "clippy"),
            Need::WasmTarget => rust::wasm_target(project),
            Need::WasmPack => rust::wasm_pack(project),
            Need::WasmBindgen => rust::wasm_bindgen(project),
            Need::Packages => packages::install(project),
            Need::Browser => browser::install(project),
            Need::Engine => {
                self.meet(&[Need::WasmTarget, Need::Packages])?;
                engine::build(project).context("the engine could not be built")
            }
            Need::Site => {
                self.meet(&[Need::Engine])?;
                site::build(project).context("the page could not be built")
            }
        }
    }
}

/// Runs a command that installs `what`, saying so; `time` is what it usually takes.
fn install(what: &str, time: &str, command: &mut Command) -> Result<()> {
    let line = command::shown(command);
    println!("Installing {what} ({time}): {line}");
    command::run(command).with_context(|| format!("{what} could not be installed; try by hand: {line}"))
}
