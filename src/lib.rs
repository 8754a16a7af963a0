//! An open, explained teaching model of a consumer credit score in the manner of Sesame Credit: 350 to 950, made
//! from how a person repays, rents, proves who they are and relates, and what that opens.
//!
//! Data flows one way:
//!
//! ```text
//! value ──> profile ──> scorecard ──> benefits ──> report
//!  plain     what a      how it        what a       everything
//!  data      person did  becomes       score        that follows
//!                        points        opens
//! ```
//!
//! - [`Model::embedded`] is the model that comes with the crate: scorecards, benefits, presets, all data.
//! - [`Profile`] always holds valid values; [`Profile::from_value`] names every mistake in plain data at once.
//! - [`Model::evaluate`] gives the [`Report`]: score or no score, points by characteristic, key factors, every
//!   benefit with each of its requirements.
//! - [`requirement`] is the tree of conditions that decides both whether there is a score and what it opens.
//!
//! - On top of that stand [`compare`](report::compare) (what moved between two profiles), [`time`] (a profile carried
//!   month by month through a plan), [`paths`] (the best ways to a goal) and [`mishaps`] (what would close an open
//!   benefit). They know reports and profiles, and nothing of each other's insides.
//! - [`lending`] stands apart: what follows from a cut-off for many people, and how well a score tells good from bad, for any
//!   counts by group, score and outcome.
//!
//! - [`town`] is many profiles at once: drawn from parameters by a seed, and scored as a whole from tables.
//!
//! There is no clock, no chance but that of a seed, no input or output and no state: equal profiles give equal reports, natively
//! and in a browser. It is a teaching model, independent and unaffiliated; it is not the real algorithm.
#![deny(missing_docs, unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod api;
pub mod benefits;
mod catalogue;
mod data;
pub mod issue;
pub mod lending;
pub mod mishaps;
mod model;
pub mod paths;
pub mod profile;
pub mod report;
pub mod requirement;
pub mod scorecard;
mod sort;
pub mod time;
pub mod town;
pub mod value;
#[cfg(js)]
#[doc(hidden)]
pub mod wasm;

pub use catalogue::{Catalogue, Limits};
pub use issue::{Issue, Problem};
pub use model::{Model, Preset};
pub use profile::{Answer, CreditRecord, Input, Profile};
pub use report::{Report, evaluate};

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
