//! The built page.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{command, project::Project};

/// Writes `dist/` from the page's sources and the engine.
pub fn build(project: &Project) -> Result<()> {
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
    let path = "target/site/first-view.json";
    let view: Value = serde_json::from_str(&project.read(path)?).context(path)?;
    let files = view["files"].as_array().with_context(|| format!("{path} has no files"))?;
    Ok(files.iter().map(size).collect())
}

fn size(file: &Value) -> Size {
    let bytes = |key: &str| file[key].as_u64().unwrap_or_default();
    let name = file["file"].as_str().unwrap_or_default().to_owned();
    Size { file: name, raw: bytes("raw"), gzip: bytes("gzip"), brotli: bytes("brotli") }
}

/// Bytes as people read them: 61234 → `61.2 kB`.
pub fn kilobytes(bytes: u64) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}
