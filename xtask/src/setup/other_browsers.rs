//! Browsers with another engine than Chromium's: Firefox, and WebKitGTK's own. Who can't have one goes without it.

use std::{env, fs, path::PathBuf};

use anyhow::{Context, Result, bail};

use super::{apt, install as run_install};
use crate::project::Project;

pub const OTHER_BROWSERS: [OtherBrowser; 2] = [FIREFOX, WEBKIT];

const FIREFOX: OtherBrowser = OtherBrowser {
    name: "Firefox",
    programs: &[
        Program {
            variable: "FIREFOX",
            names: &["firefox-esr", "firefox"],
            elsewhere: &[
                "/Applications/Firefox.app/Contents/MacOS/firefox",
                "C:/Program Files/Mozilla Firefox/firefox.exe",
            ],
            package: Some("firefox-esr"),
        },
        Program { variable: "GECKODRIVER", names: &["geckodriver"], elsewhere: &[], package: None },
    ],
};

const WEBKIT: OtherBrowser = OtherBrowser {
    name: "WebKitGTK",
    programs: &[
        Program {
            variable: "WEBKITDRIVER",
            names: &["WebKitWebDriver"],
            elsewhere: &[],
            package: Some("webkit2gtk-driver"),
        },
        Program {
            variable: "MINIBROWSER",
            names: &["MiniBrowser"],
            elsewhere: &[
                "/usr/lib/*/webkit2gtk-4.1/MiniBrowser",
                "/usr/lib/webkit2gtk-4.1/MiniBrowser",
                "/usr/libexec/webkit2gtk-4.1/MiniBrowser",
            ],
            package: Some("libwebkit2gtk-4.1-0"),
        },
        // It has no mode without a screen.
        Program { variable: "XVFB", names: &["Xvfb"], elsewhere: &[], package: Some("xvfb") },
    ],
};

/// Not optimised: it waits for the browser most of the time.
const GECKODRIVER: [&str; 9] = [
    "install",
    "geckodriver",
    "--version",
    "0.37.1",
    "--locked",
    "--debug",
    "--quiet",
    "--root",
    "target/tools",
];

/// A browser, by the programs that page tests start for it.
pub struct OtherBrowser {
    name: &'static str,
    programs: &'static [Program],
}

struct Program {
    /// Names it: to us if somebody has set it, and to the tests.
    variable: &'static str,
    names: &'static [&'static str],
    /// Files that it may be, if it is not where programs are; `*` is any folder.
    elsewhere: &'static [&'static str],
    /// What holds it on Debian and Ubuntu; cargo installs the one that no package holds.
    package: Option<&'static str>,
}

/// Installs what is missing of each where that is possible, and says where it is not.
pub fn install(project: &Project) {
    for browser in &OTHER_BROWSERS {
        if let Err(error) = browser.install(project) {
            let (name, cause) = (browser.name, error.root_cause());
            println!("{name} could not be installed: {cause}; its flows are not tested");
        }
    }
}

impl OtherBrowser {
    /// All variables that its page tests read, and what each names: nothing, if not all of its programs are there.
    pub fn variables(&self, project: &Project) -> Vec<(&'static str, Option<PathBuf>)> {
        let found: Vec<_> = self.programs.iter().map(|one| (one.variable, one.find(project))).collect();
        let whole = found.iter().all(|(_, path)| path.is_some());
        found.into_iter().map(|(variable, path)| (variable, path.filter(|_| whole))).collect()
    }

    fn install(&self, project: &Project) -> Result<()> {
        let missing: Vec<_> = self.programs.iter().filter(|one| one.find(project).is_none()).collect();
        let packages: Vec<_> = missing.iter().filter_map(|one| one.package).collect();
        if !packages.is_empty() && !self.install_packages(project, &packages)? {
            bail!("apt-get is not there or not allowed; install by hand what has {}", packages.join(" and "));
        }
        if missing.iter().any(|one| one.package.is_none()) {
            let mut command = project.command("cargo", GECKODRIVER);
            run_install("geckodriver", "about a minute", command.env("CARGO_PROFILE_DEV_DEBUG", "0"))?;
        }
        self.programs.iter().try_for_each(|one| one.find(project).map(drop).with_context(|| one.absence()))
    }

    fn install_packages(&self, project: &Project, packages: &[&str]) -> Result<bool> {
        apt::install(project, &format!("what {} takes", self.name), "about half a minute", packages)
    }
}

impl Program {
    fn find(&self, project: &Project) -> Option<PathBuf> {
        let named = env::var_os(self.variable).map(PathBuf::from).filter(|path| path.is_file());
        let elsewhere =
            || self.elsewhere.iter().flat_map(|pattern| expand(pattern)).find(|path| path.is_file());
        named.or_else(|| self.names.iter().find_map(|name| project.find_program(name))).or_else(elsewhere)
    }

    fn absence(&self) -> String {
        format!("there is no {}, and the variable {} does not name it", self.names[0], self.variable)
    }
}

/// The paths that a pattern stands for.
fn expand(pattern: &str) -> Vec<PathBuf> {
    let Some((folder, rest)) = pattern.split_once("/*/") else { return vec![pattern.into()] };
    let entries = fs::read_dir(folder).into_iter().flatten();
    entries.filter_map(|entry| Some(entry.ok()?.path().join(rest))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const CARGO: Program =
        Program { variable: "CARGO_OF_A_TEST", names: &["cargo"], elsewhere: &[], package: None };
    const NOWHERE: Program =
        Program { variable: "SET_BY_NOBODY", names: &["no-such-program"], elsewhere: &[], package: None };

    #[test]
    fn a_star_in_a_pattern_is_any_folder() {
        let src = Project::find().unwrap().path("xtask/src");
        let pattern = format!("{}/*/mod.rs", src.display());
        let mut found = expand(&pattern);
        found.retain(|path| path.is_file());
        found.sort();
        assert_eq!(found, ["setup", "steps"].map(|folder| src.join(folder).join("mod.rs")));
        assert_eq!(expand("/a/b"), [PathBuf::from("/a/b")]);
    }

    #[test]
    fn one_program_that_is_missing_leaves_no_variable() {
        let project = Project::find().unwrap();
        let whole = OtherBrowser { name: "whole", programs: &[CARGO] };
        assert!(whole.variables(&project).iter().all(|(_, path)| path.is_some()));
        let part = OtherBrowser { name: "part", programs: &[CARGO, NOWHERE] };
        assert_eq!(part.variables(&project), [("CARGO_OF_A_TEST", None), ("SET_BY_NOBODY", None)]);
    }
}
