//! What a run of the steps shows.

use std::{
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::Result;

use super::{Outcome, Step};

/// One finished step.
pub struct Row {
    name: &'static str,
    passed: usize,
    failed: usize,
    skipped: Vec<String>,
    took: Duration,
}

pub struct Report(pub Vec<Row>);

impl Row {
    /// Runs a step and tells how it went, in one piece. One that could not run counts as one failure.
    pub fn time(step: &Step, run: impl FnOnce() -> Result<Outcome>) -> Self {
        println!("-- {} begins", step.name);
        let start = Instant::now();
        let outcome = run().unwrap_or_else(|error| Outcome::of(Err(error)));
        let row = Self {
            name: step.name,
            passed: outcome.passed,
            failed: outcome.failed,
            skipped: outcome.skipped,
            took: start.elapsed(),
        };
        let output = if outcome.failed > 0 { outcome.output } else { String::new() };
        let head = format!("\n== {}: {}\n", step.name, step.what);
        let counts = format!("{} passed, {} failed, {}\n", row.passed, row.failed, seconds(row.took));
        println!("{}", [head, output, outcome.figures, row.skips(), counts].concat());
        row
    }

    /// In place of the rows of a lane that stopped.
    pub fn broken() -> Self {
        Self { name: "(stopped)", passed: 0, failed: 1, skipped: Vec::new(), took: Duration::ZERO }
    }

    /// What was not tested, a line for each reason.
    fn skips(&self) -> String {
        self.skipped.iter().map(|why| format!("  {}: skipped {why}\n", self.name)).collect()
    }
}

impl Report {
    /// Prints the table, what was skipped and, alone on the last line, the sum.
    pub fn finish(self) -> ExitCode {
        println!("\n{}", self.table());
        print!("{}", self.0.iter().map(Row::skips).collect::<String>());
        println!("{}", self.sum());
        if self.failed() == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
    }

    fn table(&self) -> String {
        let head = format!("{:<14}{:>8}{:>8}{:>10}\n", "step", "passed", "failed", "time");
        let line = |row: &Row| {
            format!("{:<14}{:>8}{:>8}{:>10}\n", row.name, row.passed, row.failed, seconds(row.took))
        };
        head + &self.0.iter().map(line).collect::<String>()
    }

    fn sum(&self) -> String {
        let passed: usize = self.0.iter().map(|row| row.passed).sum();
        format!("{passed} passed, {} failed", self.failed())
    }

    fn failed(&self) -> usize {
        self.0.iter().map(|row| row.failed).sum()
    }
}

pub fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(name: &'static str, passed: usize, failed: usize) -> Row {
        Row { name, passed, failed, skipped: Vec::new(), took: Duration::from_millis(1250) }
    }

    #[test]
    fn the_last_line_adds_up_every_step() {
        let report = Report(vec![row("native", 40, 1), row("page", 2, 3)]);
        assert_eq!(report.sum(), "42 passed, 4 failed");
    }

    #[test]
    fn what_was_skipped_is_said_with_its_step() {
        let skipped = vec!["2 tests: no Firefox".to_owned(), "1 test: no fonts".to_owned()];
        let row = Row { skipped, ..row("page", 9, 0) };
        assert_eq!(row.skips(), "  page: skipped 2 tests: no Firefox\n  page: skipped 1 test: no fonts\n");
    }

    #[test]
    fn the_table_has_a_line_for_every_step() {
        let table = Report(vec![row("native", 40, 1)]).table();
        assert_eq!(
            table,
            "step            passed  failed      time\nnative              40       1     1.2 s\n"
        );
    }
}
