//! The engine for the browser: crate → wasm → bindings and types → smaller wasm.
//!
//! It is made twice: whole, as developers get it, and without the feature `whole`, which is all that the page's first
//! view needs. The page fetches the whole one after it is ready.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{command, project::Project};

const WASM: &str = "open_sesame_bg.wasm";

/// Brings `target/site/engine/` (whole) and `target/site/engine-first/` (for the first view) up to date.
pub fn build(project: &Project) -> Result<()> {
    let first = project.path("target/site/engine-first");
    bring_up_to_date(&compile(project, &project.path("target"), &[])?, project, &project.engine())?;
    // A folder of its own, since cargo gives both copies the same name and would make them anew each time.
    let folder = project.path("target/first-view");
    bring_up_to_date(
        &compile(project, &folder, &["--no-default-features", "--features", "js"])?,
        project,
        &first,
    )
}

fn bring_up_to_date(compiled: &Path, project: &Project, engine: &Path) -> Result<()> {
    if is_newer(&engine.join(WASM), compiled) {
        return Ok(());
    }
    println!("Engine: bindings and wasm-opt");
    let raw = project.path("target/site/bindings");
    bind(compiled, &raw)?;
    optimise(project, &raw.join(WASM))?;
    publish(&raw, engine)
}

fn compile(project: &Project, target: &Path, features: &[&str]) -> Result<PathBuf> {
    let args =
        ["build", "--lib", "--target", "wasm32-unknown-unknown", "--release", "--locked", "--target-dir"];
    command::run(project.command("cargo", args).arg(target).args(features))?;
    Ok(target.join("wasm32-unknown-unknown").join("release").join("open_sesame.wasm"))
}

fn bind(compiled: &Path, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).web(true)?.omit_default_module_path(false).typescript(true);
    bindgen.generate(out).context("wasm-bindgen could not make the bindings")
}

/// Makes the file smaller, in place. Which features it may use stands in the file itself.
pub fn optimise(project: &Project, wasm: &Path) -> Result<()> {
    let tool = project.path("www/node_modules/binaryen/bin/wasm-opt");
    let mut command = project.command("node", [tool]);
    command::run(command.args(["-Oz", "--converge"]).arg(wasm).arg("-o").arg(wasm))
}

/// Moves finished files to where the page imports them from; the wasm last, as its date says that all are there.
fn publish(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let names = ["open_sesame.js", "open_sesame.d.ts", "open_sesame_bg.wasm.d.ts", WASM];
    names.iter().try_for_each(|name| {
        fs::copy(from.join(name), to.join(name)).map(drop).with_context(|| format!("cannot copy {name}"))
    })
}

fn is_newer(output: &Path, input: &Path) -> bool {
    let changed = |file: &Path| fs::metadata(file).and_then(|data| data.modified());
    matches!((changed(output), changed(input)), (Ok(output), Ok(input)) if output > input)
}
