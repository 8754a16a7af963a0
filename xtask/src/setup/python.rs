//! Python, for the oracle alone: whoever has none goes without it.

use std::path::PathBuf;

use super::apt;
use crate::project::Project;

const NAMES: [&str; 2] = ["python3", "python"];
/// An environment that a developer may make for it: `tests/oracle/requirements.txt`.
const OWN: &str = "target/oracle/bin/python3";

/// Where it is: the one with a library to compare with, or any; installed with `apt-get` where there is one that we may use. `None` if there is none.
pub fn find(project: &Project) -> Option<PathBuf> {
    let own = project.path(OWN);
    if own.is_file() {
        return Some(own);
    }
    let found = || NAMES.iter().find_map(|name| project.find_program(name));
    found().or_else(|| {
        apt::install(project, "Python", "seconds", &["python3"]).ok()?;
        found()
    })
}
