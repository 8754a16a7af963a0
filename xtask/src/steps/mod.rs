//! The steps of `cargo site test`.

mod budgets;
mod counts;
mod page;
mod report;
mod rust;

use std::process::ExitCode;

use anyhow::Result;

use self::report::{Report, Row};
pub use self::rust::write_golden;
use crate::{
    project::Project,
    setup::{Need, Setup},
};

/// One thing to run. To add one: a line in [`STEPS`] and a function.
pub struct Step {
    pub name: &'static str,
    pub what: &'static str,
    needs: &'static [Need],
    run: fn(&Project) -> Result<Outcome>,
}

/// How a step went.
#[derive(Default)]
pub struct Outcome {
    pub passed: usize,
    pub failed: usize,
    /// What is worth reading even if all went well.
    pub figures: String,
    /// Everything the step said, for when it failed.
    pub output: String,
}

/// In the order they run: what is quick or tells most comes first.
pub const STEPS: &[Step] = &[
    step("fmt", "the Rust code is formatted", &[Need::Rustfmt], rust::fmt),
    step("clippy", "no lint, native and wasm32", &[Need::Clippy, Need::WasmTarget], rust::clippy),
    step("dependencies", "the crate needs serde alone", &[], rust::dependencies),
    step("native", "cargo test, examples in the documentation included", &[], rust::native),
    step("wasm-node", "wasm-pack test --node", WASM_TESTS, rust::wasm_in_node),
    step("wasm-browser", "wasm-pack test --headless --chrome", WASM_TESTS_IN_BROWSER, rust::wasm_in_browser),
    step("package", "wasm-pack build --target web", WASM_TESTS, rust::package),
    step("build", "dist/ is written", &[Need::Site], |_| Ok(Outcome::passed())),
    step("types", "the types JavaScript sees are those in tests/golden/", &[Need::Engine], rust::types),
    step("typescript", "tsc, strict", &[Need::Engine], page::typescript),
    step("biome", "the page's code is formatted and without lint", &[Need::Packages], page::biome),
    step("page", "the built page in headless Chromium", &[Need::Site, Need::Browser], page::tests),
    step("budgets", "bytes of the first view", &[Need::Site], budgets::check),
];

const WASM_TESTS: &[Need] = &[Need::WasmTarget, Need::WasmPack, Need::WasmBindgen];
const WASM_TESTS_IN_BROWSER: &[Need] = &[Need::WasmTarget, Need::WasmPack, Need::WasmBindgen, Need::Browser];

const fn step(
    name: &'static str,
    what: &'static str,
    needs: &'static [Need],
    run: fn(&Project) -> Result<Outcome>,
) -> Step {
    Step { name, what, needs, run }
}

/// Runs the steps named in `only`, or all of them, each whatever became of the others.
pub fn run(project: &Project, only: &[String]) -> ExitCode {
    let (mut setup, mut report) = (Setup::new(project), Report::default());
    let chosen = |step: &&Step| only.is_empty() || only.iter().any(|name| name == step.name);
    for step in STEPS.iter().filter(chosen) {
        report.add(Row::time(step, || setup.meet(step.needs).and_then(|()| (step.run)(project))));
    }
    report.finish()
}

impl Outcome {
    /// One check that held.
    pub fn passed() -> Self {
        Self { passed: 1, ..Self::default() }
    }

    /// One check.
    pub fn check(held: bool, output: String) -> Self {
        Self { passed: held.into(), failed: (!held).into(), output, ..Self::default() }
    }

    /// A check whose failure is an error rather than an output.
    pub fn of(result: Result<()>) -> Self {
        match result {
            Ok(()) => Self::passed(),
            Err(error) => Self::check(false, format!("{error:#}\n")),
        }
    }

    /// Both.
    pub fn and(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            figures: self.figures + &other.figures,
            output: self.output + &other.output,
        }
    }
}
