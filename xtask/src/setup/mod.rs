//! What must be there before something can run, and how it gets there.

mod apt;
mod browser;
mod fuzzer;
mod other_browsers;
mod packages;
pub mod python;
pub mod rust;

use std::{collections::HashMap, process::Command};

use anyhow::{Context, Result};

pub use self::{browser::Browser, other_browsers::OTHER_BROWSERS};
use crate::{command, engine, licences, project::Project, site};

#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// `wasm-pack`, `wasm-bindgen` and its test runner.
    WasmTools,
    /// What `www/package-lock.json` lists.
    Packages,
    /// Chrome or Chromium, and its driver.
    Browser,
    /// Firefox and WebKitGTK's browser with their drivers, as far as they can be had.
    OtherBrowsers,
    /// `cargo fuzz` and what it takes.
    Fuzzer,
    /// The engine's types for TypeScript.
    Types,
    /// `target/site/engine/` and `target/site/engine-first/`
    Engine,
    /// `dist/`
    Site,
}

impl Need {
    /// Whether it is made from our own sources, rather than installed.
    fn is_built(self) -> bool {
        matches!(self, Self::Types | Self::Engine | Self::Site)
    }
}

/// Meets each need once, and remembers how that went.
#[derive(Clone)]
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

    /// Installs what is missing of `needs`; how that went is said when it is needed.
    pub fn install(&mut self, needs: impl IntoIterator<Item = Need>) {
        for need in needs.into_iter().filter(|need| !need.is_built()) {
            let _ = self.meet(&[need]);
        }
    }

    fn bring(&mut self, need: Need) -> Result<()> {
        let project = self.project;
        match need {
            Need::WasmTools => rust::wasm_tools(project),
            Need::Packages => packages::install(project),
            Need::Browser => browser::install(project),
            Need::OtherBrowsers => {
                other_browsers::install(project);
                Ok(())
            }
            Need::Fuzzer => fuzzer::install(project),
            Need::Types => {
                self.meet(&[Need::Packages])?;
                engine::types(project).context("the engine could not be built for its types")
            }
            Need::Engine => {
                self.meet(&[Need::Packages])?;
                engine::build(project).context("the engine could not be built")
            }
            Need::Site => {
                self.meet(&[Need::Engine])?;
                site::build(project).context("the page could not be built")?;
                licences::write(project)
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
