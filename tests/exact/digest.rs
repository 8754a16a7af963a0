//! Native and wasm agree to the last digit: both compare the same ten thousand reports with one stored number, and
//! as many projections, changes, cushions and paths as take seconds with one number each.
//!
//! After a change that is meant: `OPEN_SESAME_BLESS=1 cargo test --test exact digest`.

#[path = "../shared"]
mod shared {
    pub mod digest;
    pub mod digest_ahead;
    pub mod digest_town;
    pub mod generator;
    pub mod generator_ahead;
}

use shared::{
    digest::{EXPECTED, digests},
    digest_ahead, digest_town,
};

#[test]
fn ten_thousand_reports_are_as_they_were() {
    let digest = digests().last().unwrap();
    if std::env::var_os("OPEN_SESAME_BLESS").is_some() {
        std::fs::write("tests/shared/digest.in", format!("{digest:#018x}\n")).unwrap();
    } else {
        assert_eq!(
            digest, EXPECTED,
            "if the change is meant: OPEN_SESAME_BLESS=1 cargo test --test exact digest"
        );
    }
}

#[test]
fn what_looks_ahead_is_as_it_was() {
    let found =
        digest_ahead::EXPECTED.map(|(what, count, _)| (what, count, digest_ahead::digest(what, count)));
    if std::env::var_os("OPEN_SESAME_BLESS").is_some() {
        let lines =
            found.map(|(what, count, digest)| format!("    (\"{what}\", {count}, {digest:#018x}),\n"));
        std::fs::write("tests/shared/digest_ahead.in", format!("[\n{}]\n", lines.concat())).unwrap();
    } else {
        assert_eq!(
            found,
            digest_ahead::EXPECTED,
            "if meant: OPEN_SESAME_BLESS=1 cargo test --test exact digest"
        );
    }
}

#[test]
fn every_town_is_as_it_was() {
    let found = digest_town::digests();
    if std::env::var_os("OPEN_SESAME_BLESS").is_some() {
        let lines: Vec<String> =
            found.iter().map(|(town, digest)| format!("    (\"{town}\", {digest:#018x}),\n")).collect();
        std::fs::write("tests/shared/digest_town.in", format!("[\n{}]\n", lines.concat())).unwrap();
    } else {
        let expected = digest_town::EXPECTED.iter().map(|(town, digest)| ((*town).to_owned(), *digest));
        assert_eq!(
            found,
            expected.collect::<Vec<_>>(),
            "if the change is meant: OPEN_SESAME_BLESS=1 cargo test --test exact digest"
        );
    }
}
