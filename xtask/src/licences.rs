//! The licences of all that `dist/` is made of.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use crate::{command, project::Project};

const WASM: &str = "wasm32-unknown-unknown";

/// Something that is in `dist/`, and where its own licence stands if it brings one.
struct Package {
    name: String,
    licence: String,
    folder: PathBuf,
}

/// Writes `dist/licences.txt`: ours, that of each crate in the wasm, and that of each npm package in the scripts.
///
/// # Errors
/// A package has no licence that we could hand on.
pub fn write(project: &Project) -> Result<()> {
    let toolchain = command::output(&mut project.command("rustc", ["--print", "sysroot"]))?;
    let texts = Path::new(toolchain.trim()).join("share/doc/rust/licenses");
    let mut packages = crates(project)?;
    packages.extend(npm_packages(project)?);
    packages.push(Package::new("The Rust standard library", "Apache-2.0", PathBuf::new()));
    let parts = packages.iter().map(|package| package.part(&texts)).collect::<Result<Vec<_>>>()?;
    fs::write(project.path("dist/licences.txt"), parts.join("\n\n")).context("cannot write dist/licences.txt")
}

/// The crate itself and all that is compiled into the wasm with it; what only runs at compiling is not.
fn crates(project: &Project) -> Result<Vec<Package>> {
    let edges =
        ["tree", "--locked", "--package=open-sesame", "--edges=normal,no-proc-macro", "--prefix=none"];
    let format = ["--target", WASM, "--format={p}", "--no-dedupe"];
    let tree = command::output(project.command("cargo", edges).args(format))?;
    let metadata = ["metadata", "--locked", "--format-version=1", "--filter-platform", WASM];
    let metadata: Value = serde_json::from_str(&command::output(&mut project.command("cargo", metadata))?)?;
    let all = metadata["packages"].as_array().context("cargo names no packages")?;
    let mut found: Vec<_> = all.iter().filter_map(of_crate).filter(|package| package.is_in(&tree)).collect();
    found.sort_by_key(|package| (package.name.contains("open-sesame"), package.name.clone()));
    Ok(found)
}

fn of_crate(entry: &Value) -> Option<Package> {
    let name = format!("{} v{}", entry["name"].as_str()?, entry["version"].as_str()?);
    let manifest = Path::new(entry["manifest_path"].as_str()?);
    Some(Package::new(&name, entry["license"].as_str().unwrap_or_default(), manifest.parent()?.to_path_buf()))
}

/// What `www/package-lock.json` lists for more than building and testing.
fn npm_packages(project: &Project) -> Result<Vec<Package>> {
    let lock: Value = serde_json::from_str(&project.read("www/package-lock.json")?)?;
    let all = lock["packages"].as_object().context("www/package-lock.json lists no packages")?;
    let used = all.iter().filter(|(path, entry)| !path.is_empty() && entry["dev"] != true);
    Ok(used.map(|(path, entry)| of_npm(path, entry, project.path("www").join(path))).collect())
}

fn of_npm(path: &str, entry: &Value, folder: PathBuf) -> Package {
    let [name, version, licence] =
        [path.trim_start_matches("node_modules/"), text(entry, "version"), text(entry, "license")];
    Package::new(&format!("{name} v{version}"), licence, folder)
}

fn text<'a>(entry: &'a Value, key: &str) -> &'a str {
    entry[key].as_str().unwrap_or_default()
}

impl Package {
    fn new(name: &str, licence: &str, folder: PathBuf) -> Self {
        Self { name: name.to_owned(), licence: licence.to_owned(), folder }
    }

    /// Whether a line of `cargo tree` is about it: `serde v1.0.0`, maybe with a place after it.
    fn is_in(&self, tree: &str) -> bool {
        tree.lines().any(|line| {
            line.strip_prefix(&self.name).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        })
    }

    /// Its name and its licence: the text it brings, or else the usual one of that name from `texts`.
    fn part(&self, texts: &Path) -> Result<String> {
        let file = own_text(&self.folder).unwrap_or_else(|| texts.join(format!("{}.txt", self.licence)));
        let text = fs::read_to_string(&file).unwrap_or_default();
        ensure!(!text.trim().is_empty(), "{}: no text for its licence ({})", self.name, self.licence);
        Ok(format!("{}\nLicence: {}\n\n{}\n", self.name, self.licence, text.trim()))
    }
}

/// Of several licences to choose from, the shortest to hand on.
fn own_text(folder: &Path) -> Option<PathBuf> {
    let names = ["LICENSE-MIT", "LICENSE_MIT", "LICENSE", "LICENCE", "LICENSE-APACHE"];
    let files =
        names.iter().flat_map(|name| ["", ".md", ".txt"].map(|end| folder.join(format!("{name}{end}"))));
    files.into_iter().find(|file| file.is_file())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_crate_and_npm_package_is_named_with_its_text() {
        let project = Project::find().unwrap();
        let crates = crates(&project).unwrap();
        let names: Vec<_> = crates.iter().filter_map(|package| package.name.split(' ').next()).collect();
        assert!(
            ["open-sesame", "serde", "wasm-bindgen"].iter().all(|name| names.contains(name)),
            "{names:?}"
        );
        assert!(!names.contains(&"serde_derive") && !names.contains(&"proptest"), "{names:?}");
        for package in &crates {
            assert!(
                package.part(Path::new("")).unwrap().contains("Permission is hereby granted"),
                "{}",
                package.name
            );
        }
        let npm = npm_packages(&project).unwrap();
        assert!(
            npm.iter()
                .any(|package| package.name.starts_with("lit-html v") && package.licence == "BSD-3-Clause")
        );
        assert!(!npm.iter().any(|package| package.name.starts_with("typescript")));
    }

    #[test]
    fn a_package_without_a_licence_is_refused_by_name() {
        let error = Package::new("secret v1.0.0", "Unknown", PathBuf::new()).part(Path::new("")).unwrap_err();
        assert_eq!(error.to_string(), "secret v1.0.0: no text for its licence (Unknown)");
    }
}
