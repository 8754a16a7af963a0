//! The engine for the browser: crate → wasm → bindings and types → smaller wasm.
//!
//! It is made twice: whole, as developers get it, and without the feature `whole`, which is all that the page's first
//! view needs. The page fetches the whole one after it is ready.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::{command, project::Project};

const WASM: &str = "open_sesame_bg.wasm";
const TYPES: &str = "open_sesame.d.ts";
/// What the engine is made of, by whom, and with what.
const SOURCES: [&str; 7] =
    ["src", "build.rs", "Cargo.toml", "Cargo.lock", "rust-toolchain.toml", ".cargo", "www/package-lock.json"];

/// One of the two, by the folder that the page imports it from.
struct Engine {
    folder: &'static str,
    /// As the bindings leave it, and made smaller.
    bindings: &'static str,
    features: &'static [&'static str],
}

/// Both have the same name for cargo, which makes the crate anew for each, and nothing else. The whole one comes last: it is
/// what `wasm-pack` asks for, and finds made.
const ENGINES: [Engine; 2] = [
    Engine {
        folder: "target/site/engine-first",
        bindings: "target/site/bindings-first",
        features: &["--no-default-features", "--features", "js"],
    },
    Engine { folder: "target/site/engine", bindings: WHOLE, features: &[] },
];
const WHOLE: &str = "target/site/bindings";
const SMALLER: &str = "smaller.wasm";

/// Brings `target/site/engine/` (whole) and `target/site/engine-first/` (for the first view) up to date.
pub fn build(project: &Project) -> Result<()> {
    each_older_than_its_sources(project, WASM, |engine| {
        let bindings = project.path(engine.bindings);
        let _ = fs::remove_file(bindings.join(SMALLER));
        bind(&compile(project, "release", engine.features)?, &bindings)?;
        println!("Engine: wasm-opt");
        optimise(project, &bindings.join(WASM), &bindings.join(SMALLER))?;
        // The wasm last: its date says that all are there.
        let names = ["open_sesame.js", TYPES, "open_sesame_bg.wasm.d.ts", SMALLER];
        names.iter().try_for_each(|name| publish(&bindings, name, &project.path(engine.folder)))
    })
}

/// Brings the types of both up to date, which is all that the TypeScript compiler asks for. They come from a build that is
/// not optimised, since they are the same.
pub fn types(project: &Project) -> Result<()> {
    each_older_than_its_sources(project, TYPES, |engine| {
        let bindings = project.path("target/site/bindings-types");
        bind(&compile(project, "dev", engine.features)?, &bindings)?;
        publish(&bindings, TYPES, &project.path(engine.folder))
    })
}

/// Makes the package's wasm smaller, in place. It is the page's whole engine, unless built by other means, and that has been
/// made smaller already.
pub fn optimise_package(project: &Project, wasm: &Path) -> Result<()> {
    let known = project.path(WHOLE);
    let smaller = known.join(SMALLER);
    if smaller.is_file() && fs::read(known.join(WASM)).ok() == Some(fs::read(wasm)?) {
        return fs::copy(smaller, wasm).map(drop).context("cannot copy the engine");
    }
    optimise(project, wasm, wasm)
}

/// Makes the engines whose `file` is older than a source. It gets the time at which that began: what changes meanwhile is
/// newer.
fn each_older_than_its_sources(
    project: &Project,
    file: &str,
    make: impl Fn(&Engine) -> Result<()>,
) -> Result<()> {
    let newest = SOURCES.iter().filter_map(|path| changed(&project.path(path))).max();
    for engine in &ENGINES {
        let file = project.path(engine.folder).join(file);
        if changed(&file) > newest {
            continue;
        }
        let begun = SystemTime::now();
        make(engine)?;
        File::options().append(true).open(&file)?.set_modified(begun)?;
    }
    Ok(())
}

/// When a file, or the last of a folder, was changed.
fn changed(path: &Path) -> Option<SystemTime> {
    let own = fs::metadata(path).and_then(|data| data.modified()).ok();
    let inner = fs::read_dir(path).into_iter().flatten().filter_map(|entry| changed(&entry.ok()?.path()));
    own.max(inner.max())
}

fn compile(project: &Project, profile: &str, features: &[&str]) -> Result<PathBuf> {
    let args = ["build", "--lib", "--target", "wasm32-unknown-unknown", "--locked", "--profile", profile];
    command::run(project.command("cargo", args).args(features))?;
    let folder = if profile == "dev" { "debug" } else { profile };
    Ok(project.path("target/wasm32-unknown-unknown").join(folder).join("open_sesame.wasm"))
}

fn bind(compiled: &Path, out: &Path) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled).web(true)?.omit_default_module_path(false).typescript(true);
    bindgen.generate(out).context("wasm-bindgen could not make the bindings")
}

/// Makes a file smaller. Which features it may use stands in the file itself.
fn optimise(project: &Project, wasm: &Path, smaller: &Path) -> Result<()> {
    let tool = project.path("www/node_modules/binaryen/bin/wasm-opt");
    let mut command = project.command("node", [tool]);
    command::run(command.args(["-Oz", "--converge"]).arg(wasm).arg("-o").arg(smaller))
}

/// Copies a finished file to where the page imports it from.
fn publish(from: &Path, name: &str, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let published = if name == SMALLER { WASM } else { name };
    fs::copy(from.join(name), to.join(published)).map(drop).with_context(|| format!("cannot copy {name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_source_is_there_and_a_folder_is_as_new_as_what_is_in_it() {
        let project = Project::find().unwrap();
        let dates = SOURCES.map(|path| changed(&project.path(path)));
        assert!(dates.iter().all(Option::is_some), "{SOURCES:?}: {dates:?}");
        assert!(changed(&project.path("src")) >= changed(&project.path("src/lib.rs")));
        assert_eq!(changed(&project.path("nowhere")), None);
    }
}
