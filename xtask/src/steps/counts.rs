//! How many tests ran, as their runners tell it.

use super::Outcome;
use crate::command::Captured;

/// Sums the `test result:` lines of `cargo test` and `wasm-pack test`.
pub fn of_cargo(captured: Captured) -> Outcome {
    let results = captured.text.lines().filter_map(|line| line.trim().strip_prefix("test result:"));
    let sum = |word| results.clone().filter_map(|line| number_before(line, word)).sum();
    outcome(sum("passed"), sum("failed"), captured)
}

/// Reads the totals at the end of `node --test` (`ℹ pass 3`).
pub fn of_node(captured: Captured) -> Outcome {
    let total = |word: &str| captured.text.lines().rev().find_map(|line| total(line, word)).unwrap_or(0);
    outcome(total("pass"), total("fail") + total("cancelled"), captured)
}

/// A runner that failed without a failed test did so earlier, say at compiling; one that ran nothing proves nothing.
fn outcome(passed: usize, failed: usize, captured: Captured) -> Outcome {
    let silent = (!captured.success && failed == 0) || passed + failed == 0;
    let output = if captured.success && silent { "No test ran.\n".to_owned() } else { captured.text };
    Outcome { passed, failed: failed + usize::from(silent), output, ..Outcome::default() }
}

/// `ok. 12 passed; 0 failed` → 12 for `passed`
fn number_before(line: &str, word: &str) -> Option<usize> {
    let mut parts = line.split([';', '.']).map(str::trim);
    parts.find_map(|part| part.strip_suffix(word)?.trim().parse().ok())
}

/// `ℹ pass 3` or `# pass 3` → 3 for `pass`
fn total(line: &str, word: &str) -> Option<usize> {
    let mut parts = line.split_whitespace();
    let (mark, name, number) = (parts.next()?, parts.next()?, parts.next()?);
    let is_total = matches!(mark, "ℹ" | "#") && name == word && parts.next().is_none();
    number.parse().ok().filter(|_| is_total)
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

    #[test]
    fn node_gives_its_totals_at_the_end() {
        let text = "✔ page gets ready (812ms)\nℹ tests 7\nℹ pass 4\nℹ fail 1\nℹ cancelled 2\nℹ skipped 0\n";
        counts(&of_node(said(false, text)), 4, 3);
        counts(&of_node(said(true, "# tests 3\n# pass 3\n# fail 0\n# cancelled 0\n")), 3, 0);
    }

    #[test]
    fn a_test_called_like_a_total_is_none() {
        counts(&of_node(said(true, "ℹ pass 2\n✔ pass 9 (1ms)\nℹ pass 8 of them\n")), 2, 0);
    }
}
