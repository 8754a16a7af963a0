//! Node, and the packages in `www/package-lock.json`.

use std::fs;

use anyhow::{Context, Result, bail};

use super::install as run_install;
use crate::{command, project::Project};

const OLDEST_NODE: u32 = 20;

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

fn check_node(project: &Project) -> Result<()> {
    let needed = format!("Node {OLDEST_NODE} or newer is needed: see https://nodejs.org");
    let version = command::output(&mut project.command("node", ["--version"])).context(needed.clone())?;
    match major(&version) {
        Some(major) if major >= OLDEST_NODE => Ok(()),
        _ => bail!("{needed} (this is {})", version.trim()),
    }
}

/// `v20.11.1` → 20
fn major(version: &str) -> Option<u32> {
    version.trim().strip_prefix('v')?.split('.').next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_the_first_number() {
        assert_eq!(major("v20.11.1\n"), Some(20));
        assert_eq!(major("20"), None);
    }
}
