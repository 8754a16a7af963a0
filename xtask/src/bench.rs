use crate::project::Project;
pub fn run(_project: &Project) -> anyhow::Result<()> {
    Ok(())
}
