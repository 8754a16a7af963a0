//! Fuzzers over everything that reads plain data: `fuzz/`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use serde_json::{Map, Value};

use crate::{
    command,
    project::Project,
    setup::{Need, Setup},
};

/// Every target, and what it begins with besides what was found before: the parts of the cases in a folder, or whole files.
const TARGETS: [(&str, &str, &[&str]); 5] = [
    ("profile", "tests/cases", &["profile"]),
    ("plan", "tests/cases/project", &["profile", "plan"]),
    ("goal", "tests/cases/paths", &["profile", "goal"]),
    ("table", "tests/cases/policies", &["table", "terms"]),
    ("model", "fuzz/seeds/model", &[]),
];
/// The longest text that is tried. A case without its answer has some 800 bytes.
const MOST_BYTES: usize = 4_000;

/// Runs every target so many times, or those that are named. What is found is kept in `fuzz/corpus`; a crash, a hang of a
/// minute or a broken law ends it, with its input in `fuzz/artifacts`.
pub fn run(project: &Project, runs: u64, only: &[String]) -> Result<()> {
    Setup::new(project).meet(&[Need::Fuzzer])?;
    // What `cargo fuzz` builds with is what the lock file says.
    let fetch = ["fetch", "--locked", "--manifest-path=fuzz/Cargo.toml"];
    command::run(&mut project.command("cargo", fetch))?;
    let chosen = |name: &str| only.is_empty() || only.iter().any(|one| one == name);
    for (target, cases, parts) in TARGETS.into_iter().filter(|(name, ..)| chosen(name)) {
        println!("Fuzzing {target}, {runs} runs");
        let corpus = project.path("fuzz/corpus").join(target);
        sow(&project.path(cases), parts, &corpus)?;
        fuzz(project, target, &corpus, runs)?;
    }
    Ok(())
}

pub fn targets() -> impl Iterator<Item = &'static str> {
    TARGETS.iter().map(|(name, ..)| *name)
}

fn fuzz(project: &Project, target: &str, corpus: &Path, runs: u64) -> Result<()> {
    let arguments = ["fuzz", "run", "--fuzz-dir", "fuzz", "--sanitizer", "none", target];
    let mut command = project.command("cargo", arguments);
    command.arg(corpus).arg("--").arg(format!("-runs={runs}")).arg(format!("-max_len={MOST_BYTES}"));
    command.args(["-timeout=60", "-print_final_stats=1", "-verbosity=0"]);
    // Sanitizers are not stable; the coverage that guides a fuzzer is, but for the switch that asks for it.
    command::run(command.env("RUSTC_BOOTSTRAP", "1"))
}

/// Writes what a target begins with into its corpus. Texts that are too long would be cut, and so be no JSON.
fn sow(cases: &Path, parts: &[&str], corpus: &Path) -> Result<()> {
    fs::create_dir_all(corpus)?;
    for file in files(cases)? {
        let text = fs::read_to_string(&file).with_context(|| file.display().to_string())?;
        let seed = seed(&text, parts).with_context(|| file.display().to_string())?;
        if seed.len() <= MOST_BYTES {
            fs::write(corpus.join(file.file_name().unwrap_or_default()), seed)?;
        }
    }
    Ok(())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
    Ok(entries.filter_map(|entry| Some(entry.ok()?.path())).filter(|path| path.is_file()).collect())
}

/// These parts of a case, without its sentence and its answer; all of it if none are named.
fn seed(text: &str, parts: &[&str]) -> Result<String> {
    let whole: Value = serde_json::from_str(text)?;
    let kept = parts.iter().filter_map(|key| Some(((*key).to_owned(), whole.get(key)?.clone())));
    Ok(if parts.is_empty() {
        whole.to_string()
    } else {
        Value::Object(kept.collect::<Map<_, _>>()).to_string()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_begins_a_corpus_without_its_answer() {
        let case = r#"{ "sentence": "It is so.", "profile": { "contacts": 3 }, "plan": [], "answer": 1 }"#;
        assert_eq!(seed(case, &["profile", "plan"]).unwrap(), r#"{"profile":{"contacts":3},"plan":[]}"#);
        assert_eq!(seed("[ 1 ]", &[]).unwrap(), "[1]");
    }

    #[test]
    fn every_target_begins_with_several_texts_that_are_not_cut() {
        let project = Project::find().unwrap();
        for (target, cases, parts) in TARGETS {
            let files = files(&project.path(cases)).unwrap();
            let seeds = files.iter().map(|file| seed(&fs::read_to_string(file).unwrap(), parts).unwrap());
            assert!(seeds.filter(|seed| seed.len() <= MOST_BYTES).count() >= 10, "{target}");
        }
    }
}
