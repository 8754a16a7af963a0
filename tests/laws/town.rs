//! A town is scored as each of its residents is, whatever is changed, and however often.

use std::sync::LazyLock;

use open_sesame::{
    Answer, Profile, evaluate,
    lending::gini,
    scorecard::Scorecard,
    town::{CELLS, Census, Parameters, Town, kernel},
};
use proptest::prelude::*;

use crate::strategies::MODEL;

static PARAMETERS: LazyLock<Parameters> = LazyLock::new(|| Parameters::embedded().unwrap());

const RESIDENTS: u32 = 400;

fn town(preset: usize, card: &Scorecard, seed: u64) -> Town {
    let preset = &PARAMETERS.towns[preset % PARAMETERS.towns.len()];
    let mut town = Town::plan(&PARAMETERS, preset, card, seed, RESIDENTS).unwrap();
    town.grow(RESIDENTS);
    town
}

/// A profile without what is withheld of everybody.
fn without(profile: &Profile, consents: u8) -> Profile {
    let mut profile = profile.clone();
    for (place, consent) in PARAMETERS.consent.iter().enumerate() {
        if consents & (1 << place) != 0 {
            for input in &consent.inputs {
                profile.set(*input, Answer::Unknown).unwrap();
            }
        }
    }
    profile
}

/// Every resident has the score of their own report, and the census counts those scores.
fn is_scored_as_each(town: &mut Town, card: &Scorecard, consents: u8) {
    let mut counted = vec![0; 602];
    for number in 0..RESIDENTS {
        let profile = without(&town.resident(number).profile, consents);
        let score = evaluate(card, &MODEL.benefits, &profile).standing.score();
        assert_eq!(town.score(number), score, "resident {number}, withheld {consents:05b}");
        counted[score.map_or(0, |score| usize::from(score - 349))] += 1;
    }
    assert_eq!(town.count().by_score(|_| true), counted);
}

/// A card with other points: those of a dimension taken away, another base, another ceiling.
fn changed(card: &Scorecard, dimension: usize, base: u16, ceiling: u16) -> Scorecard {
    let mut card = card.clone();
    let dimension = card.dimensions[dimension % card.dimensions.len()].dimension;
    for characteristic in card.characteristics.iter_mut().filter(|one| one.dimension == dimension) {
        characteristic.attributes.iter_mut().for_each(|attribute| attribute.points = 0);
        characteristic.missing.points = 0;
    }
    card.base_score = base;
    card.ceilings
        .iter_mut()
        .flat_map(|one| &mut one.steps)
        .for_each(|step| step.score = step.score.min(ceiling));
    card
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_town_is_scored_as_each_of_its_residents(preset in 0usize..4, weighting in 0usize..9, seed: u64) {
        let card = &MODEL.scorecards[weighting % MODEL.scorecards.len()];
        is_scored_as_each(&mut town(preset, card, seed), card, 0);
    }

    #[test]
    fn so_it_is_after_any_change(
        seed: u64, consents in 0u8..32, dimension in 0usize..5, base in 350u16..400, ceiling in 400u16..900, weighting in 0usize..9,
    ) {
        let [first, other] = [0, weighting].map(|at| &MODEL.scorecards[at % MODEL.scorecards.len()]);
        let mut town = town(0, first, seed);
        let card = changed(other, dimension, base, ceiling);
        town.rescore_by(&card).unwrap();
        is_scored_as_each(&mut town, &card, 0);
        town.withhold(consents);
        is_scored_as_each(&mut town, &card, consents);
        town.rescore_by(first).unwrap();
        is_scored_as_each(&mut town, first, consents);
        town.withhold(0);
        is_scored_as_each(&mut town, first, 0);
    }

    #[test]
    fn a_town_grown_in_steps_is_the_town_grown_at_once(seed: u64, step in 1u32..200) {
        let card = &MODEL.scorecards[0];
        let mut whole = town(0, card, seed);
        let mut steps = Town::plan(&PARAMETERS, &PARAMETERS.towns[0], card, seed, RESIDENTS).unwrap();
        while steps.grow(step) < RESIDENTS {
            prop_assert_eq!(steps.score(0), None);
        }
        prop_assert_eq!(steps.count(), whole.count());
    }

    #[test]
    fn sixteen_at_a_time_are_as_one_at_a_time(
        columns in prop::collection::vec((prop::collection::vec(any::<u8>(), 5_000), prop::array::uniform16(any::<u16>())), 0..4),
        length in 0usize..5_000, base: u16, small: bool,
    ) {
        let columns: Vec<(&[u8], kernel::Points)> = columns.iter()
            .map(|(bins, points)| (&bins[..length], if small { points.map(|point| point % 256) } else { *points }))
            .collect();
        let [mut all, mut each] = [vec![1; length], vec![2; length]];
        kernel::sum(base, &columns, &mut all);
        kernel::scalar::sum(base, &columns, &mut each);
        prop_assert_eq!(&all, &each);
        for (bins, points) in &columns {
            kernel::add(bins, points, &mut all);
            kernel::scalar::add(bins, points, &mut each);
        }
        prop_assert_eq!(all, each);
    }
}

#[test]
fn another_scorecard_that_sees_something_else_takes_another_town() {
    let card = &MODEL.scorecards[0];
    let mut town = town(0, card, 1);
    let mut other = card.clone();
    other.characteristics.pop();
    let issue = town.rescore_by(&other).unwrap_err();
    assert_eq!(issue.field, "scorecard");
    is_scored_as_each(&mut town, card, 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn years_lose_nobody_and_give_nobody_a_score(seed: u64, years in 1u16..6, feedback: bool) {
        let card = &MODEL.scorecards[0];
        let mut town = town(0, card, seed);
        let before = town.count().clone();
        let mut passing = town.years(seed, feedback);
        prop_assert_eq!(&passing.census(), &before);
        let mut again = town.years(seed, feedback);
        for _ in 0..years {
            passing.pass();
            again.pass();
        }
        let after = passing.census();
        prop_assert_eq!(passing.year(), years);
        prop_assert_eq!(&again.census(), &after);
        prop_assert_eq!(after.residents(), before.residents());
        prop_assert_eq!(after.scored(), before.scored());
        for cell in 0..CELLS as u8 {
            for breaks in [false, true] {
                let sum = |census: &Census| census.of(cell, breaks).iter().sum::<u32>();
                prop_assert_eq!(sum(&after), sum(&before));
                prop_assert_eq!(after.of(cell, breaks)[0], before.of(cell, breaks)[0]);
            }
        }
        // Every row of who went where adds up to the band as it was, every column to the band as it is.
        let bands: Vec<u16> = card.bands.iter().map(|band| band.from).collect();
        let mobility = passing.mobility(&bands);
        for (place, from) in bands.iter().enumerate() {
            let in_band = |census: &Census| census.from(*from) - bands.get(place + 1).map_or(0, |next| census.from(*next));
            prop_assert_eq!(mobility[place].iter().sum::<u32>(), in_band(&before));
            prop_assert_eq!(mobility.iter().map(|row| row[place]).sum::<u32>(), in_band(&after));
        }
        // The town itself has not moved.
        prop_assert_eq!(town.count(), &before);
    }
}

/// What the page may say of years, and no more: with doors that change the years scores spread further, and fewer leave the
/// highest band and the lowest.
#[test]
fn doors_that_change_the_years_spread_the_scores() {
    let card = &MODEL.scorecards[0];
    let mut town = Town::plan(&PARAMETERS, &PARAMETERS.towns[0], card, 1, 20_000).unwrap();
    town.grow(20_000);
    let bands: Vec<u16> = card.bands.iter().map(|band| band.from).collect();
    let [without, with] = [false, true].map(|feedback| {
        let mut years = town.years(1, feedback);
        (0..20).for_each(|_| years.pass());
        let counts = years.census().by_score(|_| true);
        let scores: Vec<_> = (counts.iter().enumerate().skip(1))
            .map(|(place, people)| ((place + 349) as f64, f64::from(*people)))
            .collect();
        let mobility = years.mobility(&bands);
        let stayed =
            |place: usize| f64::from(mobility[place][place]) / f64::from(mobility[place].iter().sum::<u32>());
        [gini(&scores).unwrap(), stayed(0), stayed(bands.len() - 1)]
    });
    for (without, with) in without.iter().zip(&with) {
        assert!(with > without, "{without} {with}");
    }
}

#[test]
fn without_an_effect_of_doors_it_is_the_same_with_them_or_without() {
    let mut parameters = PARAMETERS.clone();
    parameters.years.per_door.0 = 0;
    let mut town = Town::plan(&parameters, &parameters.towns[0], &MODEL.scorecards[0], 1, RESIDENTS).unwrap();
    town.grow(RESIDENTS);
    let [without, with] = [false, true].map(|feedback| {
        let mut years = town.years(1, feedback);
        (0..5).for_each(|_| years.pass());
        years.census()
    });
    assert_eq!(without, with);
}
