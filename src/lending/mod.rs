//! Lending by a score: what follows from where the line is drawn, and how well the score tells good from bad.
//!
//! - [`Table`]: how many people there are, by group, score and outcome. It may be a town of ours, or data that were published.
//! - [`policies`]: four ways to choose cut-offs under stated [`Terms`], and who is served, left out and lost by each.
//! - [`power`]: area under the curve, Kolmogorov–Smirnov, Gini, and calibration against [claimed](Claim) odds.
//! - [`gini`]: how unequally something is spread.
//!
//! The crate's scorecard, profiles and benefits are not needed for any of it. Only sums, products and quotients are used, so
//! that every machine gives the same digits; a figure that is not defined is `None`, and never NaN.

mod calibration;
mod consequences;
mod gini;
mod ladder;
mod line;
mod lines;
mod policies;
mod power;
mod table;
mod terms;

pub use calibration::{Calibration, Claim};
pub use consequences::Consequences;
pub use gini::gini;
pub use line::Line;
pub use policies::{GroupPolicy, Policies, Policy, PolicyName, policies};
pub use power::{GroupMeasures, Ks, Measures, Power, power};
pub use table::{Group, MOST_GROUPS, MOST_PEOPLE, Outcomes, Table};
pub use terms::{MOST_CAPITAL_YUAN, Terms};
