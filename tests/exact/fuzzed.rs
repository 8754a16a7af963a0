//! What the fuzzers try on what they make up holds of every case and of what they begin with; so it compiles, too.

#[path = "../shared/anything.rs"]
mod anything;

use std::{fs, path::Path};

/// Whatever else a case is about, it is read as everything there is.
#[track_caller]
fn assert_all_of(folder: &str, least: usize, holds: &[fn(&[u8])]) {
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let texts: Vec<_> = files.filter(|path| path.is_file()).map(|path| fs::read(path).unwrap()).collect();
    assert!(texts.len() >= least, "{folder}: {} files", texts.len());
    texts.iter().for_each(|text| holds.iter().for_each(|hold| hold(text)));
}

#[test]
fn the_cases_are_read_or_refused_for_a_reason() {
    for folder in ["", "project", "compare", "paths", "cushions", "policies", "power"] {
        let holds = [anything::profile, anything::plan, anything::goal, anything::table];
        assert_all_of(&format!("tests/cases/{folder}"), 3, &holds);
    }
}

#[test]
fn the_seeds_of_the_model_are_read_or_refused_for_a_reason() {
    // A package of the crate is without the fuzzers.
    if Path::new("fuzz").is_dir() {
        assert_all_of("fuzz/seeds/model", 10, &[anything::model]);
    }
}
