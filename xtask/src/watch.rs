//! Serves the page and rebuilds it whenever a source changes.

use std::{
    path::{Path, PathBuf},
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

/// Runs until it is stopped, or the server cannot go on.
pub fn serve_and_rebuild(project: &Project, port: u16) -> Result<()> {
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
    let packages = project.path("www/node_modules");
    let tell = move |event: notify::Result<Event>| {
        if event.is_ok_and(|event| is_change(&event, &packages)) {
            // Nobody listens any more only when the program is about to end.
            let _ = sender.send(());
        }
    };
    let mut watcher = notify::recommended_watcher(tell).context("changes of files cannot be watched")?;
    for path in ["src", "www"] {
        let watched = watcher.watch(&project.path(path), RecursiveMode::Recursive);
        watched.with_context(|| format!("cannot watch {path}/"))?;
    }
    Ok((watcher, changes))
}

/// Reading a file, as every build does, is no change; neither is a package that npm installs.
fn is_change(event: &Event, packages: &Path) -> bool {
    let ours = |path: &PathBuf| !path.starts_with(packages);
    !event.kind.is_access() && event.paths.iter().any(ours)
}

/// A failed build is told and the last good one stays: the next change may mend it.
fn build(project: &Project) {
    match Setup::new(project).meet(&[Need::Site]) {
        Ok(()) => println!("Built dist/"),
        Err(error) => eprintln!("Error: {error:#}"),
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, CreateKind, EventKind};

    use super::*;

    #[track_caller]
    fn assert_change(kind: EventKind, path: &str, expected: bool) {
        let event = Event::new(kind).add_path(path.into());
        assert_eq!(is_change(&event, Path::new("www/node_modules")), expected, "{kind:?} {path}");
    }

    #[test]
    fn only_a_source_that_is_not_merely_read_is_a_change() {
        assert_change(EventKind::Create(CreateKind::File), "www/main.ts", true);
        assert_change(EventKind::Access(AccessKind::Any), "www/main.ts", false);
        assert_change(EventKind::Create(CreateKind::File), "www/node_modules/a/b.js", false);
    }
}
