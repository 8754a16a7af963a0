//! How many tests ran, as their runners tell it.

use std::{fs, process::Command};

use anyhow::Result;

use super::Outcome;
use crate::{
    command::{Captured, capture},
    project::Project,
};

/// Sums the `test result: ok. 12 passed; 0 failed; …` lines of `cargo test` and `wasm-pack test`: the one form of them
/// that stable Rust has.
pub fn of_cargo(captured: Captured) -> Outcome {
    let results = captured.text.lines().filter_map(|line| line.trim().strip_prefix("test result:"));
    let sums = results.map(|line| [number_before(line, " passed;"), number_before(line, " failed;")]);
    let [passed, failed] = sums.fold([0, 0], |sum, line| [sum[0] + line[0], sum[1] + line[1]]);
    outcome(passed, failed, captured)
}

/// Runs test files in node, which counts them itself (`counts.mjs`). `name` is a word for this run alone.
pub fn of_node(project: &Project, name: &str, command: &mut Command, files: &[String]) -> Result<Outcome> {
    let file = project.path(&format!("target/site/{name}.counts"));
    let _ = fs::remove_file(&file);
    command.args(["--test-reporter=spec", "--test-reporter-destination=stdout"]);
    command.arg("--test-reporter=./xtask/src/steps/counts.mjs").arg("--test-reporter-destination").arg(&file);
    let captured = capture(command.args(files))?;
    let text = fs::read_to_string(&file).unwrap_or_default();
    let (sums, skipped) = text.split_once('\n').unwrap_or_default();
    let mut numbers = sums.split_whitespace().map_while(|number| number.parse().ok());
    let counted = outcome(numbers.next().unwrap_or(0), numbers.next().unwrap_or(0), captured);
    Ok(Outcome { skipped: skipped.lines().map(str::to_owned).collect(), ..counted })
}

/// A runner that failed without a failed test did so earlier, say at compiling; one that ran nothing proves nothing.
fn outcome(passed: usize, failed: usize, captured: Captured) -> Outcome {
    let silent = (!captured.success && failed == 0) || passed + failed == 0;
    let output = if captured.success && silent { "No test ran.\n".to_owned() } else { captured.text };
    Outcome { passed, failed: failed + usize::from(silent), output, ..Outcome::default() }
}

fn number_before(line: &str, word: &str) -> usize {
    let before = line.split(word).next().filter(|before| before.len() < line.len());
    before.and_then(|before| before.rsplit(' ').next()?.parse().ok()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn counts(outcome: &Outcome, passed: usize, failed: usize) {
        assert_eq!((outcome.passed, outcome.failed), (passed, failed));
    }

    fn said(success: bool, text: &str) -> Captured {
        Captured { success, text: text.to_owned() }
    }

    const CARGO: &str = "\
running 2 tests
test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s
test result: FAILED. 12 passed; 3 failed; 0 ignored; 0 measured; 0 filtered out; finished in 10.00s
";

    #[test]
    fn every_result_line_of_cargo_counts() {
        counts(&of_cargo(said(false, CARGO)), 14, 3);
    }

    #[test]
    fn the_browser_runner_indents_its_result() {
        let text = "    test result: ok. 4 passed; 0 failed; 0 ignored; 0 filtered out\n";
        counts(&of_cargo(said(true, text)), 4, 0);
    }

    #[test]
    fn a_failure_before_any_test_counts_as_one() {
        let outcome = of_cargo(said(false, "error: could not compile `open-sesame`\n"));
        counts(&outcome, 0, 1);
        assert!(outcome.output.contains("could not compile"));
    }

    #[test]
    fn a_crash_after_tests_that_passed_counts_as_one() {
        counts(&of_cargo(said(false, "test result: ok. 2 passed; 0 failed; 0 ignored\nkilled\n")), 2, 1);
    }

    #[test]
    fn a_run_without_tests_counts_as_one_failure() {
        let outcome = of_cargo(said(true, "test result: ok. 0 passed; 0 failed; 0 ignored\n"));
        counts(&outcome, 0, 1);
        assert_eq!(outcome.output, "No test ran.\n");
    }
}
