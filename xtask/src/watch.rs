//! Serves the page and rebuilds it whenever a source changes.

use std::{
    path::Path,
    sync::mpsc::{self, RecvTimeoutError},
    time::Duration,
};

use anyhow::{Context, Result};
use notify_debouncer_mini::{DebounceEventResult, new_debouncer, notify::RecursiveMode};

use crate::{
    project::Project,
    serve::Server,
    setup::{Need, Setup},
};

const SETTLE: Duration = Duration::from_millis(100);
const LOOK_AT_SERVER: Duration = Duration::from_millis(500);

/// Runs until it is stopped, or the server cannot go on.
pub fn serve_and_rebuild(project: &Project, port: u16) -> Result<()> {
    Setup::new(project).meet(&[Need::Packages])?;
    build(project);
    let (sender, changes) = mpsc::channel();
    let mut watcher = new_debouncer(SETTLE, sender).context("changes of files cannot be watched")?;
    for (path, mode) in [("src", RecursiveMode::Recursive), ("www", RecursiveMode::Recursive)] {
        watcher
            .watcher()
            .watch(&project.path(path), mode)
            .with_context(|| format!("cannot watch {path}/"))?;
    }
    let mut server = Server::start(project, port)?;
    loop {
        match changes.recv_timeout(LOOK_AT_SERVER) {
            Ok(change) if is_source(&change, &project.path("www/node_modules")) => build(project),
            Ok(_) => {}
            Err(RecvTimeoutError::Timeout) => server.check()?,
            Err(RecvTimeoutError::Disconnected) => anyhow::bail!("changes of files are no longer seen"),
        }
    }
}

fn is_source(change: &DebounceEventResult, packages: &Path) -> bool {
    let Ok(events) = change else { return true };
    events.iter().any(|event| !event.path.starts_with(packages))
}

/// A failed build is told and the last good one stays: the next change may mend it.
fn build(project: &Project) {
    match Setup::new(project).meet(&[Need::Site]) {
        Ok(()) => println!("Built dist/"),
        Err(error) => eprintln!("Error: {error:#}"),
    }
}
