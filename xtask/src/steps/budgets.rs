//! The bytes of the first view against `www/budgets.json`.

use anyhow::{Context, Result};
use serde_json::Value;

use super::Outcome;
use crate::{
    project::Project,
    site::{self, Size, kilobytes},
};

/// One check for every line of the budget.
pub fn check(project: &Project) -> Result<Outcome> {
    let sizes = site::sizes(project)?;
    let text = project.read("www/budgets.json")?;
    let lines: Vec<Value> = serde_json::from_str(&text).context("www/budgets.json")?;
    let files = Outcome { figures: files(&sizes), ..Outcome::default() };
    lines.iter().map(|line| check_line(line, &sizes)).try_fold(files, |sum, next| Ok(sum.and(next?)))
}

fn files(sizes: &[Size]) -> String {
    let line = |size: &Size| {
        let Size { file, raw, gzip, brotli } = size;
        format!(
            "  {file:<40} {:>9} raw {:>9} gzip {:>9} brotli\n",
            kilobytes(*raw),
            kilobytes(*gzip),
            kilobytes(*brotli)
        )
    };
    sizes.iter().map(line).collect()
}

/// A budget is for all files whose names have this ending, compressed with brotli.
fn check_line(line: &Value, sizes: &[Size]) -> Result<Outcome> {
    let field =
        |key: &str| line[key].as_str().with_context(|| format!("www/budgets.json: no `{key}` in {line}"));
    let (what, ending) = (field("what")?, field("ending")?);
    let budget =
        line["brotli"].as_u64().with_context(|| format!("www/budgets.json: no `brotli` for {what}"))?;
    let of_it = || sizes.iter().filter(|size| size.file.ends_with(ending));
    let (brotli, gzip) = (of_it().map(|size| size.brotli).sum(), of_it().map(|size| size.gzip).sum());
    let held = (1..=budget).contains(&brotli);
    let aim = line["aim"].as_u64().map(|aim| format!(", aim {}", kilobytes(aim))).unwrap_or_default();
    let verdict = if held { "within" } else { "NOT within" };
    let (brotli, gzip, budget) = (kilobytes(brotli), kilobytes(gzip), kilobytes(budget));
    let figures = format!("  {what}: {brotli} brotli ({gzip} gzip) is {verdict} {budget}{aim}\n");
    Ok(Outcome { figures, ..Outcome::check(held, String::new()) })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sizes() -> Vec<Size> {
        let size = |file: &str, brotli| Size { file: file.to_owned(), raw: 0, gzip: 2 * brotli, brotli };
        vec![size("a.js", 10_000), size("a.wasm", 50_000)]
    }

    #[test]
    fn a_budget_is_for_the_files_with_its_ending() {
        let line = json!({"what": "engine", "ending": ".wasm", "brotli": 50_000});
        let outcome = check_line(&line, &sizes()).unwrap();
        assert_eq!((outcome.passed, outcome.failed), (1, 0));
        assert_eq!(outcome.figures, "  engine: 50.0 kB brotli (100.0 kB gzip) is within 50.0 kB\n");
    }

    #[test]
    fn one_byte_too_many_fails() {
        let line = json!({"what": "all", "ending": "", "brotli": 59_999});
        assert_eq!(check_line(&line, &sizes()).unwrap().failed, 1);
    }

    #[test]
    fn a_budget_for_files_that_are_not_there_fails() {
        let line = json!({"what": "style", "ending": ".css", "brotli": 1000});
        assert_eq!(check_line(&line, &sizes()).unwrap().failed, 1);
    }
}
