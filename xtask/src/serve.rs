//! Serves the page while it is worked on.

use std::{
    net::TcpListener,
    process::{Child, Stdio},
};

use anyhow::{Context, Result, bail};

use crate::{project::Project, site::VITE};

/// A running development server. It ends with this program, however that ends: it watches its standard input.
pub struct Server(Child);

/// # Errors
/// Something else listens at `port`.
pub fn check_free(port: u16) -> Result<()> {
    let free = TcpListener::bind(("127.0.0.1", port)).map(drop);
    free.with_context(|| format!("port {port} cannot be used; choose another: cargo site --port N"))
}

impl Server {
    pub fn start(project: &Project, port: u16) -> Result<Self> {
        let mut command = project.command("node", [VITE, "www", "--port", &port.to_string()]);
        let child = command.stdin(Stdio::piped()).spawn();
        Ok(Self(child.context("the server could not be started")?))
    }

    /// # Errors
    /// The server has ended; it has said why.
    pub fn check(&mut self) -> Result<()> {
        match self.0.try_wait()? {
            None => Ok(()),
            Some(_) => bail!("the server has stopped"),
        }
    }
}
