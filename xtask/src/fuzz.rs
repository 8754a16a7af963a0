//! Fuzzers over everything that reads plain data: `fuzz/`.

use anyhow::Result;

use crate::{command, project::Project};

/// Every target, and what it begins with besides what was found before.
const TARGETS: [(&str, &str); 4] = [
    ("profile", "../tests/cases"),
    ("plan", "../tests/cases/project"),
    ("goal", "../tests/cases/paths"),
    ("model", "seeds/model"),
];
const CARGO_FUZZ: [&str; 8] =
    ["install", "cargo-fuzz", "--version", "0.13.2", "--locked", "--quiet", "--root", "target/tools"];

/// Runs every target so many times. What is found is kept in `fuzz/corpus`; a crash, a hang of ten seconds or a broken law
/// ends it, with its input in `fuzz/artifacts`.
pub fn run(project: &Project, runs: u64) -> Result<()> {
    if project.find_program("cargo-fuzz").is_none() {
        println!("Installing cargo-fuzz (about a minute): cargo {}", CARGO_FUZZ.join(" "));
        command::run(&mut project.command("cargo", CARGO_FUZZ))?;
    }
    for (target, seeds) in TARGETS {
        println!("Fuzzing {target}, {runs} runs");
        let corpus = format!("corpus/{target}");
        std::fs::create_dir_all(project.path("fuzz").join(&corpus))?;
        let runs = format!("-runs={runs}");
        let arguments =
            ["fuzz", "run", "--fuzz-dir", ".", "--sanitizer", "none", target, &corpus, seeds, "--"];
        let mut command = project.command("cargo", arguments);
        command.args([&runs, "-timeout=10", "-max_len=4000", "-print_final_stats=1", "-verbosity=0"]);
        // Sanitizers are not stable; the coverage that guides a fuzzer is, but for the switch that asks for it.
        command::run(command.env("RUSTC_BOOTSTRAP", "1").current_dir(project.path("fuzz")))?;
    }
    Ok(())
}
