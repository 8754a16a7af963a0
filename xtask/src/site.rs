//! The built page.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{command, engine, project::Project};

/// Brings `dist/` up to date.
pub fn build(project: &Project) -> Result<()> {
    engine::build(project)?;
    let script = project.path("www/build.mjs");
    command::run(&mut project.command("node", [script]))
}

/// One file of the first view, in bytes.
pub struct Size {
    pub file: String,
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

/// What the first view of the built page costs, file by file.
pub fn sizes(project: &Project) -> Result<Vec<Size>> {
    let text = project.read("target/site/sizes.json").context("run `cargo site build` first")?;
    let files: Vec<Value> = serde_json::from_str(&text).context("target/site/sizes.json")?;
    Ok(files.iter().map(size).collect())
}

fn size(file: &Value) -> Size {
    let bytes = |key: &str| file[key].as_u64().unwrap_or_default();
    let name = file["file"].as_str().unwrap_or_default().to_owned();
    Size { file: name, raw: bytes("raw"), gzip: bytes("gzip"), brotli: bytes("brotli") }
}
