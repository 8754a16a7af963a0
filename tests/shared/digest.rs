//! One number for the reports of ten thousand profiles.

use std::io;

use open_sesame::Model;
use serde::Serialize;

use super::generator::{Numbers, profile};

/// The digest as it should be.
pub const EXPECTED: u64 = include!("digest.in");

const PROFILES: usize = 10_000;
const SEED: u64 = 20_150_128;

/// FNV-1a, 64 bits. `Source:` RFC 9923.
pub struct Fnv(u64);

impl Fnv {
    pub fn new() -> Self {
        Fnv(0xcbf2_9ce4_8422_2325)
    }

    /// Adds a value, written as JSON.
    pub fn add(&mut self, value: &impl Serialize) {
        serde_json::to_writer(self, value).unwrap();
    }

    pub fn number(&self) -> u64 {
        self.0
    }
}

impl io::Write for Fnv {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3);
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Writes profiles and their reports as JSON, the weightings in turn, and takes the digest of all so far: the last is that
/// of all of it.
pub fn digests() -> impl Iterator<Item = u64> {
    let model = Model::embedded().unwrap();
    let mut numbers = Numbers::from_seed(SEED);
    let mut digest = Fnv::new();
    (0..PROFILES).map(move |index| {
        let card = &model.scorecards[index % model.scorecards.len()];
        let profile = profile(&mut numbers);
        let report = open_sesame::evaluate(card, &model.benefits, &profile);
        digest.add(&(&profile, &report));
        digest.number()
    })
}
