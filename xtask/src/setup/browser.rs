//! Chrome or Chromium and its driver.

use std::{env, path::PathBuf};

use anyhow::{Context, Result};

use super::apt;
use crate::project::Project;

const CHROME: [&str; 5] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const CHROME_ELSEWHERE: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
];
const BY_HAND: &str = "Chrome or Chromium and its chromedriver are needed: install both (on Debian: sudo apt-get \
    install chromium chromium-driver), or name them in the variables CHROME and CHROMEDRIVER";

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
    if Browser::find(project).is_err() {
        apt::install(project, "Chromium", "about a minute", &["chromium", "chromium-driver"])?;
    }
    Browser::find(project).map(drop)
}
