//! Native and wasm agree to the last digit: both compare the same ten thousand reports with one stored number.
//!
//! After a change that is meant: `OPEN_SESAME_BLESS=1 cargo test --test digest`.
#![cfg(not(target_arch = "wasm32"))]

mod shared {
    pub mod digest;
    pub mod generator;
}

use shared::digest::{EXPECTED, digest};

#[test]
fn ten_thousand_reports_are_as_they_were() {
    let digest = digest();
    if std::env::var_os("OPEN_SESAME_BLESS").is_some() {
        std::fs::write("tests/shared/digest.in", format!("{digest:#018x}\n")).unwrap();
    } else {
        assert_eq!(digest, EXPECTED, "if the change is meant: OPEN_SESAME_BLESS=1 cargo test --test digest");
    }
}
