//! Python, for the oracle alone: whoever has none goes without it.

use std::path::PathBuf;

use super::apt;
use crate::project::Project;

const NAMES: [&str; 2] = ["python3", "python"];

/// Where it is; installed with `apt-get` where there is one that we may use. `None` if there is none.
pub fn find(project: &Project) -> Option<PathBuf> {
    let found = || NAMES.iter().find_map(|name| project.find_program(name));
    found().or_else(|| {
        apt::install(project, "Python", "seconds", &["python3"]).ok()?;
        found()
    })
}
