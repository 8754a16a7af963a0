//! What Debian and Ubuntu install, where we may.

use std::{fs, process::Command};

use anyhow::Result;

use super::install as run_install;
use crate::{command, project::Project};

/// Installs packages with `apt-get`. False where there is none that we may use: nothing was done then.
pub fn install(project: &Project, what: &str, time: &str, packages: &[&str]) -> Result<bool> {
    let Some(prefix) = prefix(project) else { return Ok(false) };
    command::run(&mut apt(project, prefix, &["update", "--quiet"]))?;
    let words = [&["install", "--yes", "--no-install-recommends"], packages].concat();
    run_install(what, time, &mut apt(project, prefix, &words))?;
    Ok(true)
}

/// What stands before `apt-get` on this system, if it has packages of Debian's names and lets us install them.
fn prefix(project: &Project) -> Option<&'static [&'static str]> {
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
    let line = [prefix, &["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"], words].concat();
    project.command(line[0], &line[1..])
}
