//! The steps of `cargo site test`.

mod budgets;
mod counts;
mod page;
mod report;
mod rust;

use std::{process::ExitCode, thread, time::Instant};

use anyhow::Result;

use self::{
    Lane::{Crate, Page},
    report::{Report, Row},
};
use crate::{
    package,
    project::Project,
    setup::{Need, Setup},
};

/// One thing to run. To add one: a line in [`STEPS`] and a function.
pub struct Step {
    pub name: &'static str,
    pub what: &'static str,
    lane: Lane,
    needs: &'static [Need],
    run: fn(&Project) -> Result<Outcome>,
}

/// Steps of one lane run one after the other; the lanes run side by side, since neither keeps two cores busy.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lane {
    Crate,
    Page,
}

/// How a step went.
#[derive(Default)]
pub struct Outcome {
    pub passed: usize,
    pub failed: usize,
    /// What was not tested: how many tests, and why.
    pub skipped: Vec<String>,
    /// What is worth reading even if all went well.
    pub figures: String,
    /// Everything the step said, for when it failed.
    pub output: String,
}

/// In the order they run in their lane: what is quick or tells most comes first.
pub const STEPS: &[Step] = &[
    step("fmt", "the Rust code is formatted", Crate, &[], rust::fmt),
    step("clippy", "no lint, native and wasm32", Crate, &[], rust::clippy),
    step("dependencies", "the crate needs a few small crates alone", Crate, &[], rust::dependencies),
    step("exact", "what is known exactly, examples in the documentation included", Crate, &[], rust::exact),
    step("laws", "what holds for every profile, natively", Crate, &[], rust::laws),
    step("wasm", "wasm-pack test --node --headless --chrome", Crate, WASM_TESTS, rust::wasm),
    step("wasi", "the crate without JavaScript, on wasm32-wasip1", Crate, &[], rust::wasi),
    step("oracle", "the documented rules, written anew, against the engine", Crate, &[], rust::oracle),
    step("benches", "what measures compiles, no lint", Crate, &[], rust::benches),
    step("build", "dist/ is written", Page, &[Need::Site], |_| Ok(Outcome::passed())),
    step("typescript", "tsc, strict", Page, &[Need::Types], page::typescript),
    step("biome", "scripts and styles are formatted, no lint", Page, &[Need::Packages], page::biome),
    step("budgets", "bytes of the first view and of the whole engine", Page, &[Need::Site], budgets::check),
    step("package", "the npm package, used as its README says", Page, package::NEEDS, page::package),
    step(
        "page",
        "the built page in Chromium, its main flows in Firefox and WebKitGTK too",
        Page,
        PAGE_TESTS,
        page::tests,
    ),
];

/// The steps of `cargo site check`.
const QUICK: [&str; 5] = ["fmt", "clippy", "exact", "typescript", "biome"];
const WASM_TESTS: &[Need] = &[Need::WasmTools, Need::Browser];
const PAGE_TESTS: &[Need] = &[Need::Site, Need::Browser, Need::OtherBrowsers];

const fn step(
    name: &'static str,
    what: &'static str,
    lane: Lane,
    needs: &'static [Need],
    run: fn(&Project) -> Result<Outcome>,
) -> Step {
    Step { name, what, lane, needs, run }
}

impl Step {
    pub fn is_quick(&self) -> bool {
        QUICK.contains(&self.name)
    }
}

/// Installs what the chosen steps need and runs them, each whatever became of the others.
pub fn run(project: &Project, chosen: impl Fn(&Step) -> bool) -> ExitCode {
    let steps: Vec<&Step> = STEPS.iter().filter(|step| chosen(step)).collect();
    let (start, mut setup) = (Instant::now(), Setup::new(project));
    setup.install(steps.iter().flat_map(|step| step.needs).copied());
    println!("Set up in {}", report::seconds(start.elapsed()));
    let lane = |lane| steps.iter().copied().filter(|step| step.lane == lane).collect::<Vec<_>>();
    let (crate_steps, page_steps) = (lane(Lane::Crate), lane(Lane::Page));
    let report = thread::scope(|scope| {
        let page = scope.spawn(|| run_all(project, setup.clone(), &page_steps));
        let mut rows = run_all(project, setup.clone(), &crate_steps);
        rows.extend(page.join().unwrap_or_else(|_| vec![Row::broken()]));
        Report(rows)
    });
    report.finish()
}

fn run_all(project: &Project, mut setup: Setup<'_>, steps: &[&Step]) -> Vec<Row> {
    let one = |step: &&Step| Row::time(step, || setup.meet(step.needs).and_then(|()| (step.run)(project)));
    steps.iter().map(one).collect()
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
            skipped: [self.skipped, other.skipped].concat(),
            figures: self.figures + &other.figures,
            output: self.output + &other.output,
        }
    }
}
