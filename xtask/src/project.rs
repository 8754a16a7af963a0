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

#[cfg(test)]
mod tests {
    use super::*;

    /// What stands first in each line of the map.
    fn mapped(readme: &str) -> Vec<&str> {
        let map = readme.split("## Map of the code").nth(1).and_then(|rest| rest.split("```").nth(1));
        let lines = map.expect("a map").lines().skip(1);
        lines.filter_map(|line| line.split_whitespace().next()).collect()
    }

    #[test]
    fn the_map_of_the_code_names_what_there_is() {
        let project = Project::find().unwrap();
        let readme = project.read("README.md").unwrap();
        let mapped = mapped(&readme);
        assert!(mapped.len() > 20, "{mapped:?}");
        for path in &mapped {
            let found = project.path(path.trim_end_matches('/'));
            assert_eq!((found.exists(), found.is_dir()), (true, path.ends_with('/')), "{path}");
        }
    }

    #[test]
    fn every_part_of_the_crate_is_on_the_map() {
        let project = Project::find().unwrap();
        let readme = project.read("README.md").unwrap();
        let mapped = mapped(&readme);
        for entry in std::fs::read_dir(project.path("src")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            let [file, folder] = [format!("src/{name}"), format!("src/{name}/")];
            assert!(mapped.contains(&file.as_str()) || mapped.contains(&folder.as_str()), "{name}");
        }
    }

    #[test]
    fn every_file_of_code_that_the_readme_names_is_there() {
        let project = Project::find().unwrap();
        let readme = project.read("README.md").unwrap();
        let words = readme.split('`').skip(1).step_by(2);
        let ours = |word: &&str| {
            let file = word.ends_with(".rs") || word.ends_with(".json") || word.ends_with(".ts");
            let folder = ["src/", "tests/", "www/", "xtask/"].iter().any(|folder| word.starts_with(folder));
            file && folder && !word.contains('*')
        };
        let named: Vec<_> = words.filter(ours).collect();
        assert!(named.len() > 4, "{named:?}");
        assert!(named.iter().all(|path| project.path(path).is_file()), "{named:?}");
    }
}
