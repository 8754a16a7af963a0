//! What holds for every profile whatever, under every weighting.
//!
//! Each law is one test; its helper says what exactly is compared. `PROPTEST_CASES=100000 cargo test --test laws`
//! looks harder.
#![cfg(not(target_arch = "wasm32"))]

mod better;
mod causes;
mod changes;
mod compare;
mod debts;
mod ends;
mod lending;
mod mishaps;
mod months;
mod named;
mod plans;
mod promises;
mod reading;
mod reading_ahead;
mod records;
mod recovery;
mod strategies;
mod sums;
mod tables;
mod time;
mod town;
mod windows;
mod withheld;
