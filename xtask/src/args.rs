//! The command line.

use clap::{Parser, Subcommand, builder::PossibleValuesParser};

use crate::{fuzz, steps::STEPS};

/// Builds, serves and tests Open Sesame. Without a command: serves the page, which follows every change.
///
/// Whatever is missing and can be installed is installed first, and said so. Needs Rust, and Node 20.19, 22.12 or newer.
#[derive(Parser)]
#[command(bin_name = "cargo site", version, args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    pub command: Option<Task>,

    /// Port to serve at
    #[arg(long, default_value_t = 8080)]
    pub port: u16,
}

#[derive(Subcommand)]
pub enum Task {
    /// Write dist/: plain files for any static host and any sub-path
    Build,
    /// Format, lint, types and exact tests: the quick loop
    Check,
    /// Run every test and check; the last line is "N passed, N failed"
    #[command(after_help = step_help())]
    Test {
        /// Run only this step (may be given more than once)
        #[arg(long, value_name = "STEP", hide_possible_values = true, value_parser = step_names())]
        only: Vec<String>,
    },
    /// Write pkg/: what `npm publish pkg` would hand out
    Package,
    /// Measure times and bytes and print them as one table
    Bench,
    /// Write target/pictures/: every view by window, theme, language and life, and a page to look through them
    Pictures,
    /// Fuzz everything that reads plain data: profile, plan, goal, the model's data
    Fuzz {
        /// Runs of each target
        #[arg(long, default_value_t = 1_000_000)]
        runs: u64,
        /// Only this target (may be given more than once)
        #[arg(long, value_name = "TARGET", value_parser = PossibleValuesParser::new(fuzz::targets()))]
        only: Vec<String>,
    },
}

fn step_names() -> PossibleValuesParser {
    PossibleValuesParser::new(STEPS.iter().map(|step| step.name))
}

fn step_help() -> String {
    let lines = STEPS.iter().map(|step| format!("  {:<13} {}\n", step.name, step.what));
    format!("Steps:\n{}", lines.collect::<String>())
}
