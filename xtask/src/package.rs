//! The npm package: what `wasm-pack build --target web` makes, smaller, and with what it cannot know.

use std::fs;

use anyhow::{Context, Result};
use serde_json::{Value, json};

use crate::{command, engine, project::Project, setup::Need};

pub const NEEDS: &[Need] = &[Need::WasmTools, Need::Packages];
pub const FOLDER: &str = "pkg";
const PICTURE: &str = "www/design/page.png";

/// Writes `pkg/`.
pub fn write(project: &Project) -> Result<()> {
    let folder = project.path(FOLDER);
    let build = ["build", "--target=web", "--out-dir", FOLDER, "--", "--locked"];
    command::run(&mut project.command("wasm-pack", build))?;
    engine::optimise_package(project, &folder.join("open_sesame_bg.wasm"))?;
    let picture = folder.join(PICTURE);
    fs::create_dir_all(picture.parent().context(PICTURE)?)?;
    fs::copy(project.path(PICTURE), picture).context(PICTURE)?;
    let manifest = folder.join("package.json");
    let mut entries: Value = serde_json::from_str(&fs::read_to_string(&manifest)?)?;
    complete(&mut entries);
    fs::write(manifest, format!("{entries:#}\n")).context("cannot write package.json")
}

/// The ways in, and the picture of the README.
fn complete(manifest: &mut Value) {
    let inside = |key: &str| format!("./{}", manifest[key].as_str().unwrap_or_default());
    let wasm = "./open_sesame_bg.wasm";
    let main = json!({ "types": inside("types"), "default": inside("main") });
    manifest["exports"] = json!({ ".": main, wasm: wasm, "./package.json": "./package.json" });
    if let Some(files) = manifest["files"].as_array_mut() {
        files.push(json!(PICTURE));
    }
}
