//! An open, explained teaching model of a consumer credit score in the manner of Sesame Credit.
#![deny(missing_docs, unsafe_code)]
#![deny(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

pub mod benefits;
mod catalogue;
mod data;
pub mod fault;
mod model;
pub mod profile;
pub mod report;
pub mod requirement;
pub mod scorecard;
pub mod value;
#[cfg(target_arch = "wasm32")]
mod wasm;

pub use catalogue::{Catalogue, Limits};
pub use fault::{Fault, Faults};
pub use model::{Model, Preset};
pub use profile::{Answer, Input, Issue, Problem, Profile, Record};
pub use report::{Report, evaluate};

#[cfg(test)]
mod smoke {
    #[test]
    fn presets() {
        let model = crate::Model::embedded().unwrap();
        for preset in &model.presets {
            for w in ["reportedA", "reportedB", "withoutRelationships"] {
                let report = model.evaluate(&preset.profile, Some(w)).unwrap();
                println!(
                    "{} {:?} {:?} {:?}",
                    preset.preset,
                    report.standing,
                    report.totals,
                    report.dimensions.iter().map(|d| d.points).collect::<Vec<_>>()
                );
            }
        }
    }
}
