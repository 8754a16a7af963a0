//! Where things are.

use std::{
    env,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

/// The repository, by its root folder.
pub struct Project {
    root: PathBuf,
}

impl Project {
    /// The repository that cargo started this program from.
    pub fn find() -> Result<Self> {
        let xtask = env::var_os("CARGO_MANIFEST_DIR").context("start this as `cargo site`")?;
        let root = Path::new(&xtask).parent().context("`xtask` has no folder above it")?;
        Ok(Self { root: root.to_path_buf() })
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A path inside the repository, from one with `/` in it.
    pub fn path(&self, inside: &str) -> PathBuf {
        inside.split('/').fold(self.root.clone(), |path, part| path.join(part))
    }

    /// The engine as the page imports it: bindings, types and wasm.
    pub fn engine(&self) -> PathBuf {
        self.path("target/site/engine")
    }

    /// Where the tools of `xtask/tools/` are built.
    pub fn tools(&self) -> PathBuf {
        self.path("target/tools")
    }

    /// The text of a file inside the repository.
    pub fn read(&self, inside: &str) -> Result<String> {
        let path = self.path(inside);
        std::fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))
    }
}
