//! Reads and checks `src/data/*.json` with the crate's own rules, and packs the model that came of it. A file that breaks a
//! rule stops the build with every fault by its path, so the crate trusts what it unpacks.
//!
//! Also names the condition `js`: the boundary with JavaScript is wanted, and there is a JavaScript to talk to.
#![allow(
    dead_code,
    unused_imports,
    clippy::enum_variant_names,
    reason = "the crate's modules are here to read its data, and for nothing else"
)]

use std::{env, fs, path::Path};

use borsh::BorshSerialize;
use serde_json::Value as Json;

#[path = "src/benefits/mod.rs"]
mod benefits;
#[path = "src/issue.rs"]
mod issue;
#[path = "src/mishaps.rs"]
mod mishaps;
#[path = "src/model.rs"]
mod model;
#[path = "src/paths/mod.rs"]
mod paths;
#[path = "src/profile/mod.rs"]
mod profile;
#[path = "src/report/mod.rs"]
mod report;
#[path = "src/requirement/mod.rs"]
mod requirement;
#[path = "src/scorecard/mod.rs"]
mod scorecard;
#[path = "src/sort.rs"]
mod sort;
#[path = "src/time/mod.rs"]
mod time;
/// Of a town only what it is drawn from.
#[path = "src/town"]
mod town {
    pub mod parameters;
}
#[path = "src/value/mod.rs"]
mod value;

use report::evaluate;

/// What is packed below, for the modules that ask for it.
mod data {
    use crate::issue::Issue;

    pub(crate) const MODEL: &[u8] = &[];
    pub(crate) const MISHAPS: &[u8] = &[];
    pub(crate) const TOWN: &[u8] = &[];

    pub(crate) fn whole<T: borsh::BorshDeserialize, R: borsh::io::Read>(
        packed: &mut R,
    ) -> borsh::io::Result<T> {
        T::deserialize_reader(packed)
    }

    pub(crate) fn list<T: borsh::BorshDeserialize, R: borsh::io::Read>(
        packed: &mut R,
    ) -> borsh::io::Result<Vec<T>> {
        whole(packed)
    }

    pub(crate) fn unpack<T>(_: &[u8]) -> Result<T, Vec<Issue>> {
        Err(Vec::new())
    }
}

fn main() {
    let is = |variable: &str, value: &str| env::var(variable).is_ok_and(|found| found == value);
    if env::var_os("CARGO_FEATURE_JS").is_some()
        && is("CARGO_CFG_TARGET_ARCH", "wasm32")
        && is("CARGO_CFG_TARGET_OS", "unknown")
    {
        println!("cargo::rustc-cfg=js");
    }
    println!("cargo::rerun-if-changed=src");
    let [scorecard, benefits, presets, mishaps, town] =
        ["scorecard", "benefits", "presets", "mishaps", "town"].map(read);
    let model = model::Model::new(&scorecard, &benefits, &presets).unwrap_or_else(|issues| refuse(&issues));
    let mishaps = mishaps::Mishaps::new(&mishaps, &model.presets).unwrap_or_else(|issues| refuse(&issues));
    let town = town::parameters::Parameters::new(&town).unwrap_or_else(|issues| refuse(&issues));
    pack("town", &town);
    pack("model", &model);
    pack("mishaps", &mishaps);
}

fn pack(name: &str, checked: &impl BorshSerialize) {
    let folder = env::var("OUT_DIR").expect("cargo names the folder");
    let bytes = borsh::to_vec(checked).unwrap_or_else(|error| panic!("{name}: {error}"));
    fs::write(Path::new(&folder).join(name), bytes).expect("OUT_DIR is ours");
}

fn read(name: &str) -> value::Value {
    let path = format!("src/data/{name}.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let json: Json = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
    serde_json::from_value(json).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn refuse<T>(issues: &[issue::Issue]) -> T {
    let lines: Vec<String> = issues.iter().map(ToString::to_string).collect();
    panic!("src/data breaks the rules of the model:\n{}", lines.join("\n"));
}
