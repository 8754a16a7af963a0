//! The task runner: `cargo site help` says what it can do.

mod args;
mod bench;
mod command;
mod engine;
mod fuzz;
mod licences;
mod package;
mod project;
mod serve;
mod setup;
mod site;
mod steps;
mod watch;

use std::process::ExitCode;

use anyhow::Result;
use clap::Parser;

use args::{Args, Task};
use project::Project;
use setup::{Browser, Need, Setup};

fn main() -> ExitCode {
    match run(Args::parse()) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("Error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: Args) -> Result<ExitCode> {
    let project = Project::find()?;
    setup::rust::toolchain(&project)?;
    match args.command {
        None => watch::serve_and_follow(&project, args.port)?,
        Some(Task::Build) => build(&project)?,
        Some(Task::Check) => return Ok(steps::run(&project, |step| step.is_quick())),
        Some(Task::Test { only }) => {
            return Ok(steps::run(&project, |step| {
                only.is_empty() || only.iter().any(|name| name == step.name)
            }));
        }
        Some(Task::Package) => package(&project)?,
        Some(Task::Pictures) => pictures(&project)?,
        Some(Task::Bench) => bench::run(&project)?,
        Some(Task::Fuzz { runs, only }) => fuzz::run(&project, runs, &only)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn build(project: &Project) -> Result<()> {
    Setup::new(project).meet(&[Need::Site])?;
    let bytes: u64 = site::sizes(project)?.iter().filter(|size| !size.later).map(|size| size.brotli).sum();
    println!("Built dist/: the first view is {} brotli", site::kilobytes(bytes));
    Ok(())
}

fn pictures(project: &Project) -> Result<()> {
    Setup::new(project).meet(&[Need::Site, Need::Browser])?;
    let browser = Browser::find(project)?;
    println!("Taking pictures (a few minutes)");
    let mut command = project.command("node", ["tests/page/pictures.mjs"]);
    command::run(command.env("CHROME", browser.chrome).env("CHROMEDRIVER", browser.driver))
}

fn package(project: &Project) -> Result<()> {
    Setup::new(project).meet(package::NEEDS)?;
    package::write(project)?;
    println!("Wrote {}", package::FOLDER);
    Ok(())
}
