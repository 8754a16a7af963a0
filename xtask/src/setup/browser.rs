//! Chrome or Chromium and its driver.

use std::{env, fs, path::PathBuf, process::Command};

use anyhow::{Context, Result};

use super::install as run_install;
use crate::{command, project::Project};

const CHROME: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const CHROME_ELSEWHERE: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
const BY_HAND: &str = "Chrome or Chromium and its chromedriver are needed: install both (on Debian: sudo apt-get \
    install chromium chromium-driver), or name them in the variables CHROME and CHROMEDRIVER";
const APT_INSTALL: [&str; 6] =
    ["apt-get", "install", "--yes", "--no-install-recommends", "chromium", "chromium-driver"];

/// The browser that page tests run in.
pub struct Browser {
    pub chrome: PathBuf,
    pub driver: PathBuf,
}

impl Browser {
    /// The one that `CHROME` and `CHROMEDRIVER` name, or else the first of the usual names.
    ///
    /// # Errors
    /// There is none; the message says what to install.
    pub fn find(project: &Project) -> Result<Self> {
        let named = |variable| env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file());
        let chrome = named("CHROME")
            .or_else(|| CHROME.iter().find_map(|name| project.find_program(name)))
            .or_else(|| CHROME_ELSEWHERE.iter().map(PathBuf::from).find(|path| path.is_file()));
        let driver = named("CHROMEDRIVER").or_else(|| project.find_program("chromedriver"));
        Ok(Self { chrome: chrome.context(BY_HAND)?, driver: driver.context(BY_HAND)? })
    }
}

/// Installs with `apt-get` where there is one that we may use.
pub fn install(project: &Project) -> Result<()> {
    let found = Browser::find(project).map(drop);
    let Some(prefix) = apt_prefix(project).filter(|_| found.is_err()) else {
        return found;
    };
    command::run(&mut apt(project, prefix, &["apt-get", "update", "--quiet"]))?;
    run_install("Chromium", "about a minute", &mut apt(project, prefix, &APT_INSTALL))?;
    Browser::find(project).map(drop)
}

/// What stands before `apt-get` on this system, if it has packages of Debian's names and lets us install them.
fn apt_prefix(project: &Project) -> Option<&'static [&'static str]> {
    let system = fs::read_to_string("/etc/os-release").ok()?;
    if !system.contains("debian") {
        return None;
    }
    project.find_program("apt-get")?;
    let user = command::output(&mut project.command("id", ["-u"])).ok()?;
    let may_sudo = || command::succeeds(&mut project.command("sudo", ["-n", "true"]));
    match user.trim() {
        "0" => Some(&[]),
        _ => may_sudo().then_some(&["sudo", "-n"]),
    }
}

fn apt(project: &Project, prefix: &[&str], words: &[&str]) -> Command {
    let line = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive"], words].concat();
    project.command(line[0], &line[1..])
}
