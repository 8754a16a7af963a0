//! The task runner: `cargo site help` says what it can do.

mod command;
mod engine;
mod project;
mod site;

use std::process::ExitCode;

use project::Project;

fn main() -> ExitCode {
    match Project::find().and_then(|project| site::build(&project)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("Error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
