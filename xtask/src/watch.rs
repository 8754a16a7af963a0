//! Serves the page, which follows its own sources, and makes the engine anew whenever one of its sources changes.

use std::{
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    time::Duration,
};

use anyhow::{Context, Result, bail};
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::{
    project::Project,
    serve::{self, Server},
    setup::{Need, Setup},
};

const SETTLE: Duration = Duration::from_millis(50);
const LOOK_AT_SERVER: Duration = Duration::from_millis(500);
/// What the engine is made of.
const SOURCES: [&str; 3] = ["src", "build.rs", "Cargo.toml"];

/// Runs until it is stopped, or the server cannot go on.
pub fn serve_and_follow(project: &Project, port: u16) -> Result<()> {
    serve::check_free(port)?;
    Setup::new(project).meet(&[Need::Packages])?;
    let (_watcher, changes) = watch(project)?;
    build(project);
    let mut server = Server::start(project, port)?;
    loop {
        match changes.recv_timeout(LOOK_AT_SERVER) {
            Ok(()) => {
                // One save is several events: build once, when they are over.
                while changes.recv_timeout(SETTLE).is_ok() {}
                build(project);
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => bail!("changes of files are no longer seen"),
        }
        server.check()?;
    }
}

/// Tells of every change of a source, for as long as the watcher lives.
fn watch(project: &Project) -> Result<(RecommendedWatcher, Receiver<()>)> {
    let (sender, changes) = mpsc::channel();
    let tell = move |event: notify::Result<Event>| {
        // Reading a file, as every build does, is no change.
        if event.is_ok_and(|event| !event.kind.is_access()) {
            // Nobody listens any more only when the program is about to end.
            let _ = sender.send(());
        }
    };
    let mut watcher = notify::recommended_watcher(tell).context("changes of files cannot be watched")?;
    for path in SOURCES {
        let watched = watcher.watch(&project.path(path), RecursiveMode::Recursive);
        watched.with_context(|| format!("cannot watch {path}"))?;
    }
    Ok((watcher, changes))
}

/// A failed build is said and the last good engine stays: the next change may mend it.
fn build(project: &Project) {
    if let Err(error) = Setup::new(project).meet(&[Need::Engine]) {
        eprintln!("Error: {error:#}");
    }
}
