//! The built page.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{command, project::Project};

/// Vite's command line: it builds the page and serves it while it is worked on.
pub const VITE: &str = "www/node_modules/vite/bin/vite.js";

/// Writes `dist/` from the page's sources and the engine.
pub fn build(project: &Project) -> Result<()> {
    command::run(&mut project.command("node", [VITE, "build", "www", "--logLevel", "warn"]))
}

/// How a server would send the whole engine: asked of the same function that weighs the first view.
const WHOLE_ENGINE: &str = r#"
    import { sizes } from "./www/build/sizes.mjs";
    console.log(JSON.stringify(await sizes("target/site/engine", ["open_sesame_bg.wasm"])));
"#;

/// One file, in bytes.
pub struct Size {
    pub file: String,
    /// Not of the first view: fetched after it.
    pub later: bool,
    pub raw: u64,
    pub gzip: u64,
    pub brotli: u64,
}

/// What the first view of the built page costs, file by file, and the whole engine after it.
pub fn sizes(project: &Project) -> Result<Vec<Size>> {
    let path = "target/site/first-view.json";
    let view: Value = serde_json::from_str(&project.read(path)?).context(path)?;
    let files = view["files"].as_array().with_context(|| format!("{path} has no files"))?;
    let later =
        command::output(&mut project.command("node", ["--input-type=module", "--eval", WHOLE_ENGINE]))?;
    let later: Vec<Value> = serde_json::from_str(&later).context("the whole engine's size")?;
    Ok(files.iter().map(|file| size(file, false)).chain(later.iter().map(|file| size(file, true))).collect())
}

/// The most bytes that some files may have, compressed with brotli.
pub struct Budget {
    pub what: String,
    /// How the names of those files end.
    pub ending: String,
    /// Whether they are fetched after the first view.
    pub later: bool,
    pub brotli: u64,
    /// Where we would like to be.
    pub aim: Option<u64>,
}

impl Budget {
    /// What its files have: brotli, then gzip.
    pub fn spent(&self, sizes: &[Size]) -> (u64, u64) {
        let files = sizes.iter().filter(|size| size.later == self.later && size.file.ends_with(&self.ending));
        files.fold((0, 0), |(brotli, gzip), size| (brotli + size.brotli, gzip + size.gzip))
    }
}

/// The lines of `www/budgets.json`.
pub fn budgets(project: &Project) -> Result<Vec<Budget>> {
    let path = "www/budgets.json";
    let lines: Vec<Value> = serde_json::from_str(&project.read(path)?).context(path)?;
    lines.iter().map(|line| budget(line).with_context(|| format!("{path}: not a budget: {line}"))).collect()
}

fn budget(line: &Value) -> Option<Budget> {
    let text = |key: &str| Some(line[key].as_str()?.to_owned());
    let (what, ending, brotli) = (text("what")?, text("ending")?, line["brotli"].as_u64()?);
    Some(Budget { what, ending, later: line["later"] == true, brotli, aim: line["aim"].as_u64() })
}

fn size(file: &Value, later: bool) -> Size {
    let bytes = |key: &str| file[key].as_u64().unwrap_or_default();
    let name = file["file"].as_str().unwrap_or_default().to_owned();
    Size { file: name, later, raw: bytes("raw"), gzip: bytes("gzip"), brotli: bytes("brotli") }
}

/// Bytes as people read them: 61234 → `61.2 kB`.
pub fn kilobytes(bytes: u64) -> String {
    format!("{:.1} kB", bytes as f64 / 1000.0)
}
