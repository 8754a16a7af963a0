//! Node, and the packages in `www/package-lock.json`.

use std::fs;

use anyhow::{Context, Result, bail};

use super::install as run_install;
use crate::{command, project::Project};

/// Installs what the lock file lists, unless that is what was installed last.
pub fn install(project: &Project) -> Result<()> {
    check_node(project)?;
    let lock = project.read("www/package-lock.json")?;
    let stamp = "www/node_modules/.installed-lock.json";
    if project.read(stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    let arguments = ["ci", "--prefix", "www", "--ignore-scripts", "--no-audit", "--no-fund"];
    run_install("the page's packages", "about 10 seconds", &mut project.command("npm", arguments))?;
    fs::write(project.path(stamp), lock).with_context(|| format!("cannot write {stamp}"))
}

/// What Vite asks for: `engines` in `www/package.json`.
fn check_node(project: &Project) -> Result<()> {
    let needed = "Node 20.19, 22.12 or newer is needed: see https://nodejs.org";
    let version = command::output(&mut project.command("node", ["--version"])).context(needed)?;
    match numbers(&version) {
        Some(numbers) if suffices(numbers) => Ok(()),
        _ => bail!("{needed} (this is {})", version.trim()),
    }
}

/// `^20.19.0 || >=22.12.0`
fn suffices(version: (u32, u32)) -> bool {
    matches!(version, (20, 19..) | (22, 12..) | (23.., _))
}

/// `v20.19.1` → (20, 19)
fn numbers(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim().strip_prefix('v')?.split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use serde_json::Value;

    use super::*;

    #[test]
    fn a_version_begins_with_two_numbers() {
        assert_eq!(numbers("v20.19.1\n"), Some((20, 19)));
        assert_eq!(numbers("20.19.1"), None);
        assert_eq!(numbers("v20"), None);
    }

    #[test]
    fn the_versions_of_node_are_those_that_the_page_asks_for() {
        let manifest = Project::find().unwrap().read("www/package.json").unwrap();
        let manifest: Value = serde_json::from_str(&manifest).unwrap();
        assert_eq!(manifest["engines"]["node"], "^20.19.0 || >=22.12.0");
        for (version, fits) in [
            ((20, 18), false),
            ((20, 19), true),
            ((21, 99), false),
            ((22, 11), false),
            ((22, 12), true),
            ((23, 0), true),
        ] {
            assert_eq!(suffices(version), fits, "{version:?}");
        }
    }
}
