//! Starting other programs.

use std::{
    env,
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader, Read, pipe},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::mpsc::{self, Receiver, RecvTimeoutError},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Context, Result, bail};

use crate::project::Project;

const HEARTBEAT: Duration = Duration::from_secs(15);

/// What a finished program said, its two streams in one, and whether it was content.
pub struct Captured {
    pub success: bool,
    pub text: String,
}

impl Project {
    /// `program` with `args`, in the root folder; this project's own tools are found first.
    pub fn command<S: AsRef<OsStr>>(&self, program: &str, args: impl IntoIterator<Item = S>) -> Command {
        let mut command = Command::new(find(program, &self.search_path()).unwrap_or_else(|| program.into()));
        command.args(args).current_dir(self.root()).env("PATH", self.search_path()).stdin(Stdio::null());
        command
    }

    /// The file that `program` would start, if there is one.
    pub fn find_program(&self, program: &str) -> Option<PathBuf> {
        find(program, &self.search_path())
    }

    fn search_path(&self) -> OsString {
        let own = ["debug", "bin"].map(|folder| self.tools().join(folder));
        let inherited = env::var_os("PATH").unwrap_or_default();
        let folders = own.into_iter().chain(env::split_paths(&inherited));
        env::join_paths(folders).unwrap_or(inherited)
    }
}

fn find(program: &str, path: &OsStr) -> Option<PathBuf> {
    let names = [program.to_owned(), format!("{program}.exe"), format!("{program}.cmd")];
    let names = if cfg!(windows) { &names[1..] } else { &names[..1] };
    let candidates =
        env::split_paths(path).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
    candidates.into_iter().find(|file| file.is_file())
}

/// Runs to the end with its output shown.
pub fn run(command: &mut Command) -> Result<()> {
    let status = command.status().with_context(|| cannot_start(command))?;
    if !status.success() {
        bail!("`{}` failed ({status})", shown(command));
    }
    Ok(())
}

/// Runs to the end silently; the output of a failure is the error.
pub fn output(command: &mut Command) -> Result<String> {
    let result = command.output().with_context(|| cannot_start(command))?;
    let text = String::from_utf8_lossy(&result.stdout);
    if !result.status.success() {
        bail!("`{}` failed:\n{text}{}", shown(command), String::from_utf8_lossy(&result.stderr));
    }
    Ok(text.into_owned())
}

/// Whether a program can be started and is content.
pub fn succeeds(command: &mut Command) -> bool {
    command.stdout(Stdio::null()).stderr(Stdio::null()).status().is_ok_and(|status| status.success())
}

/// Runs to the end and keeps what it said, with a line every quarter of a minute to show that it lives.
pub fn capture(command: &mut Command) -> Result<Captured> {
    let (reader, writer) = pipe().context("no pipe")?;
    let started = command.stdout(writer.try_clone()?).stderr(writer).spawn();
    let mut child = started.with_context(|| cannot_start(command))?;
    // The command holds the pipe's writing end, which must be gone for the reading to end.
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let text = collect(&lines_of(reader));
    let status = child.wait()?;
    Ok(Captured { success: status.success(), text })
}

fn lines_of(reader: impl Read + Send + 'static) -> Receiver<String> {
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        for line in BufReader::new(reader).split(b'\n').map_while(Result::ok) {
            let line = String::from_utf8_lossy(&line).trim_end().to_owned();
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    receiver
}

fn collect(lines: &Receiver<String>) -> String {
    let (start, mut text, mut last) = (Instant::now(), String::new(), String::new());
    let mut next = HEARTBEAT;
    loop {
        match lines.recv_timeout(next.saturating_sub(start.elapsed())) {
            Ok(line) => {
                text += &line;
                text.push('\n');
                last = line;
            }
            Err(RecvTimeoutError::Disconnected) => return text,
            Err(RecvTimeoutError::Timeout) => {
                println!("  … {} s: {}", start.elapsed().as_secs(), last.trim());
                next += HEARTBEAT;
            }
        }
    }
}

fn cannot_start(command: &Command) -> String {
    format!("cannot start `{}`", shown(command))
}

/// A command as one would type it, the program by its name alone.
pub fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_stem().unwrap_or_default();
    let words = std::iter::once(program).chain(command.get_args());
    words.map(OsStr::to_string_lossy).collect::<Vec<_>>().join(" ")
}
