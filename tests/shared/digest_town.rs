//! One number for each town: what ten thousand of its residents come to, by kind, score and outcome.

use open_sesame::{
    Model,
    town::{CELLS, Parameters, Town},
};

use super::digest::Fnv;

/// The digests as they should be.
pub const EXPECTED: &[(&str, u64)] = &include!("digest_town.in");

const RESIDENTS: u32 = 10_000;
const SEED: u64 = 20_180_103;

/// The digest of each town, under the weightings in turn.
pub fn digests() -> Vec<(String, u64)> {
    let model = Model::embedded().unwrap();
    let parameters = Parameters::embedded().unwrap();
    let cards = model.scorecards.iter().cycle();
    let digest = |(preset, card): (&open_sesame::town::parameters::Preset, _)| {
        let mut town = Town::plan(&parameters, preset, card, SEED, RESIDENTS).unwrap();
        town.grow(RESIDENTS);
        let census = town.count();
        let mut digest = Fnv::new();
        for cell in 0..CELLS as u8 {
            digest.add(&[census.of(cell, false), census.of(cell, true)]);
        }
        (preset.town.clone(), digest.number())
    };
    parameters.towns.iter().zip(cards).map(digest).collect()
}
