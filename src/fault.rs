//! What is wrong with the model's own data, listed by path.

use std::fmt;

/// One broken rule in a scorecard, a benefit or a preset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: `characteristics[3].attributes[1].from`.
    pub path: String,
    /// What is wrong there.
    pub message: String,
}

/// Every broken rule.
pub type Faults = Vec<Fault>;

impl Fault {
    pub(crate) fn new(path: impl Into<String>, message: impl Into<String>) -> Self {
        Fault { path: path.into(), message: message.into() }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.message)
    }
}

impl std::error::Error for Fault {}
