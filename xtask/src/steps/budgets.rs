//! The bytes of the first view, and of the whole engine after it, against `www/budgets.json`.

use anyhow::Result;

use super::Outcome;
use crate::{
    project::Project,
    site::{self, Budget, Size, kilobytes},
};

/// One check for every line of the budget.
pub fn check(project: &Project) -> Result<Outcome> {
    let sizes = site::sizes(project)?;
    let files = Outcome { figures: sizes.iter().map(file).collect(), ..Outcome::default() };
    let checks = site::budgets(project)?;
    Ok(checks.iter().map(|budget| check_one(budget, &sizes)).fold(files, Outcome::and))
}

fn file(Size { file, later, raw, gzip, brotli }: &Size) -> String {
    let when = if *later { ", later" } else { "" };
    let [raw, gzip, brotli] = [raw, gzip, brotli].map(|bytes| kilobytes(*bytes));
    format!("  {file:<40} {raw:>9} raw {gzip:>9} gzip {brotli:>9} brotli{when}\n")
}

/// Nothing at all is not within a budget: its files are missing.
fn check_one(budget: &Budget, sizes: &[Size]) -> Outcome {
    let (brotli, gzip) = budget.spent(sizes);
    let held = (1..=budget.brotli).contains(&brotli);
    let verdict = if held { "within" } else { "NOT within" };
    let aim = budget.aim.map(|aim| format!(", aim {}", kilobytes(aim))).unwrap_or_default();
    let [brotli, gzip, most] = [brotli, gzip, budget.brotli].map(kilobytes);
    let figures = format!("  {}: {brotli} brotli ({gzip} gzip) is {verdict} {most}{aim}\n", budget.what);
    Outcome { figures, ..Outcome::check(held, String::new()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn outcome(ending: &str, later: bool, brotli: u64) -> Outcome {
        let size = |file: &str, later, brotli| Size {
            file: file.to_owned(),
            later,
            raw: 0,
            gzip: 2 * brotli,
            brotli,
        };
        let sizes =
            [size("a.js", false, 10_000), size("a.wasm", false, 50_000), size("b.wasm", true, 90_000)];
        let [what, ending] = ["it", ending].map(str::to_owned);
        check_one(&Budget { what, ending, later, brotli, aim: None }, &sizes)
    }

    #[test]
    fn a_budget_is_for_the_files_with_its_ending() {
        let outcome = outcome(".wasm", false, 50_000);
        assert_eq!((outcome.passed, outcome.failed), (1, 0));
        assert_eq!(outcome.figures, "  it: 50.0 kB brotli (100.0 kB gzip) is within 50.0 kB\n");
    }

    #[test]
    fn what_comes_later_has_a_budget_of_its_own() {
        assert_eq!(outcome("", false, 60_000).failed, 0);
        assert_eq!(outcome("", true, 90_000).failed, 0);
        assert_eq!(outcome("", true, 89_999).failed, 1);
    }

    #[test]
    fn one_byte_too_many_fails() {
        assert_eq!(outcome("", false, 59_999).failed, 1);
    }

    #[test]
    fn a_budget_for_files_that_are_not_there_fails() {
        assert_eq!(outcome(".css", false, 1_000).failed, 1);
    }
}
