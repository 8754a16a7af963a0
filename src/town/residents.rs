//! Residents, each drawn from a stream of random numbers of their own: whoever asks for the thousandth need not draw those
//! before.

use rand::{Rng, SeedableRng, rngs::ChaCha8Rng};

use super::parameters::{
    AGES, FIFTHS, Lean, Parameters, Permille, Preset, Records, Thousandths, WHOLE, YearRules,
};
use crate::{
    profile::{Answer, Better, CreditRecord, Dispute, Input, Profile, RecordKind, Unit},
    scorecard::two_to,
};

/// Who somebody is, of what no scorecard sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Who {
    /// The band of age, 0 the youngest.
    pub age: u8,
    /// The fifth of income, 0 the poorest.
    pub fifth: u8,
    /// Whether they live in the city.
    pub city: bool,
    /// Whether they came within two years.
    pub newcomer: bool,
}

/// How many there are of [`Who::cell`].
pub const CELLS: usize = AGES * FIFTHS * 4;

impl Who {
    /// A number for each kind of resident, 0 to [`CELLS`] − 1.
    #[must_use]
    pub fn cell(self) -> u8 {
        let place = 2 * u8::from(self.city) + u8::from(self.newcomer);
        (self.age * FIFTHS as u8 + self.fifth) * 4 + place
    }

    /// Whoever has this number.
    #[must_use]
    pub fn of_cell(cell: u8) -> Who {
        let kind = cell / 4;
        Who {
            age: kind / FIFTHS as u8,
            fifth: kind % FIFTHS as u8,
            city: cell & 2 != 0,
            newcomer: cell & 1 != 0,
        }
    }
}

/// One resident.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resident {
    /// Who they are.
    pub who: Who,
    /// How reliable they are, thousandths of a standard deviation.
    pub reliability: i32,
    /// How easy a month is for them, thousandths of a standard deviation.
    pub circumstances: i32,
    /// What they did and proved.
    pub profile: Profile,
    /// Whether they break a promise in the two years to come.
    pub breaks: bool,
}

/// Draws the residents of one town.
#[derive(Clone, Debug)]
pub struct Residents {
    parameters: Parameters,
    preset: Preset,
    seed: [u8; 32],
    /// Chances of breaking a promise, in 65,536ths, by odds from 2^−16 to 2^16 in sixteenths of a power.
    chances: Vec<u16>,
}

/// Powers of two below and above even odds that are told apart …
const POWERS: i32 = 16;
/// … in steps of so many to one power.
const STEPS: i32 = 16;

impl Residents {
    /// Those of a town; equal seeds give equal residents on every platform.
    #[must_use]
    pub fn of(parameters: &Parameters, preset: &Preset, seed: u64) -> Self {
        let chance = |step: i32| {
            let odds = 2f64.powi(step.div_euclid(STEPS))
                * two_to(f64::from(step.rem_euclid(STEPS)) / f64::from(STEPS));
            (65_536.0 / (1.0 + odds)) as u16
        };
        let mut whole_seed = [0; 32];
        for (place, byte) in whole_seed.iter_mut().zip(seed.to_le_bytes()) {
            *place = byte;
        }
        Residents {
            parameters: parameters.clone(),
            preset: preset.clone(),
            seed: whole_seed,
            chances: (-POWERS * STEPS..=POWERS * STEPS).map(chance).collect(),
        }
    }

    /// How a year changes them.
    pub(super) fn rules(&self) -> &YearRules {
        &self.parameters.years
    }

    /// One of them, by number.
    #[must_use]
    pub fn draw(&self, number: u32) -> Resident {
        let mut generator = ChaCha8Rng::from_seed(self.seed);
        generator.set_stream(number.into());
        let mut dice = Dice(generator);
        let (who, income) = self.who(&mut dice);
        let reliability = dice.bell();
        let easy = &self.parameters.circumstances;
        let circumstances = times(easy.by_income, income) + times(easy.spread, dice.bell());
        let profile = self.profile(&mut dice, who, reliability, circumstances);
        let breaks = dice.below(65_536) < self.chance_of_breaking(reliability, circumstances).into();
        Resident { who, reliability, circumstances, profile, breaks }
    }

    /// Chance of breaking a promise in the two years to come, in 65,536ths.
    #[must_use]
    pub fn chance_of_breaking(&self, reliability: i32, circumstances: i32) -> u16 {
        let outcome = &self.parameters.outcome;
        let power = outcome.at.0
            + times(outcome.by_reliability, reliability)
            + times(outcome.by_circumstances, circumstances);
        let step = (power * STEPS / WHOLE).clamp(-POWERS * STEPS, POWERS * STEPS) + POWERS * STEPS;
        usize::try_from(step).ok().and_then(|step| self.chances.get(step)).copied().unwrap_or(0)
    }

    fn who(&self, dice: &mut Dice) -> (Who, i32) {
        let groups = &self.parameters.groups;
        let fifth = dice.below(FIFTHS as u32) as u8;
        let mut left = dice.below(WHOLE as u32) as i32;
        let age = (groups.ages.iter())
            .position(|age| {
                left -= i32::from(age.permille.0);
                left < 0
            })
            .unwrap_or(AGES - 1);
        let of_fifth = |list: &[Thousandths]| list.get(usize::from(fifth)).copied().unwrap_or_default().0;
        let (city, newcomer) = (groups.ages.get(age))
            .map(|age| (i32::from(age.city_permille.0), i32::from(age.newcomer_permille.0)))
            .unwrap_or_default();
        let who = Who {
            age: age as u8,
            fifth,
            city: dice.chance(city + of_fifth(&groups.city_by_fifth)),
            newcomer: dice.chance(newcomer),
        };
        // Within a fifth incomes differ by a fifth of what they differ in all.
        (who, of_fifth(&groups.income_by_fifth) + dice.bell() / FIFTHS as i32)
    }

    fn profile(&self, dice: &mut Dice, who: Who, reliability: i32, circumstances: i32) -> Profile {
        let mut profile = Profile::unknown();
        let users = self.preset.users_by_age.get(usize::from(who.age)).copied().unwrap_or_default();
        for (input, share) in [(Input::OptedIn, users), (Input::RealNameVerified, self.preset.verified)] {
            let _ = profile.set(input, Answer::Known(dice.has(share).into()));
        }
        let record = &self.parameters.record;
        let seen = i32::from(self.preset.seen.0)
            + record.by_age.0 * i32::from(who.age)
            + record.in_city.0 * i32::from(who.city)
            + times(self.preset.seen_spread, dice.bell());
        let seen = Thousandths(seen.clamp(0, WHOLE));
        for lean in &self.parameters.inputs {
            let number = lean.draw(dice, who, reliability, circumstances, seen);
            let told = lean.is_count() || dice.chance(seen.0);
            // The draw is held within the range.
            let _ = profile.set(lean.input, if told { Answer::Known(number) } else { Answer::Unknown });
        }
        let records = self.parameters.records.draw(dice, reliability, circumstances);
        // They are held to what time allows.
        let _ = profile.set_records(Some(records));
        profile
    }
}

impl Lean {
    /// Whether it is a number that grows as more of a life is on record; other inputs are on record or not.
    fn is_count(&self) -> bool {
        let info = self.input.info();
        info.better == Better::Higher && matches!(info.unit, Unit::Months | Unit::Count)
    }

    fn draw(
        &self,
        dice: &mut Dice,
        who: Who,
        reliability: i32,
        circumstances: i32,
        seen: Thousandths,
    ) -> u16 {
        let sum = self.at.0
            + times(self.by_reliability, reliability)
            + times(self.by_circumstances, circumstances)
            + self.by_age.0 * i32::from(who.age)
            + self.in_city.0 * i32::from(who.city)
            + self.newcomer.0 * i32::from(who.newcomer)
            + times(self.spread, dice.bell());
        let info = self.input.info();
        let sum = if self.is_count() { times(seen, sum) } else { sum };
        // Half up, so that a flag is set from one half.
        (sum + WHOLE / 2).div_euclid(WHOLE).clamp(info.minimum.into(), info.maximum.into()) as u16
    }
}

impl Records {
    fn draw(&self, dice: &mut Dice, reliability: i32, circumstances: i32) -> Vec<CreditRecord> {
        let chance = i32::from(self.permille.0)
            + times(self.by_reliability, reliability)
            + times(self.by_circumstances, circumstances);
        let chance = chance.clamp(0, self.most.0.into());
        let broken = (0..self.trials).filter(|_| dice.chance(chance)).count();
        (0..broken).map(|_| self.one(dice)).collect()
    }

    fn one(&self, dice: &mut Dice) -> CreditRecord {
        let parts: u32 = self.kinds.iter().map(|kind| u32::from(kind.parts)).sum();
        let mut left = dice.below(parts);
        let kind = self.kinds.iter().find(|kind| {
            let found = left < u32::from(kind.parts);
            left = left.saturating_sub(kind.parts.into());
            found
        });
        let due = dice.below(u32::from(self.months_ago) + 1) as u16;
        let open = dice.has(self.open_permille);
        let settled = due.saturating_sub(dice.below(u32::from(self.months_to_settle) + 1) as u16);
        CreditRecord {
            kind: kind.or(self.kinds.first()).map_or(RecordKind::LoanOverdue, |kind| kind.kind),
            days_late: dice.pick(&self.days_late),
            amount_yuan: Some(dice.pick(&self.amount_yuan)),
            due_months_ago: due,
            settled_months_ago: (!open).then_some(settled),
            dispute: Dispute::None,
        }
        .fitted()
    }
}

/// A product of thousandths.
fn times(one: Thousandths, other: i32) -> i32 {
    (i64::from(one.0) * i64::from(other)).div_euclid(i64::from(WHOLE)) as i32
}

/// Random numbers, as they are needed.
struct Dice(ChaCha8Rng);

impl Dice {
    /// A number from 0 to less than `most`, which is at most 65,536: by a product, so that no draw is thrown away. What that
    /// adds to the first numbers is less than one part in 65,536.
    fn below(&mut self, most: u32) -> u32 {
        ((u64::from(self.0.next_u32()) * u64::from(most)) >> 32) as u32
    }

    fn chance(&mut self, permille: i32) -> bool {
        (self.below(WHOLE as u32) as i32) < permille
    }

    fn has(&mut self, share: Permille) -> bool {
        self.chance(share.0.into())
    }

    fn pick<T: Copy + Default>(&mut self, items: &[T]) -> T {
        let at = self.below(items.len() as u32) as usize;
        items.get(at).copied().unwrap_or_default()
    }

    /// Of a bell curve with mean 0 and standard deviation 1,000: the sum of four even draws (Irwin–Hall), −3,464 to 3,464.
    fn bell(&mut self) -> i32 {
        /// 65,536 ÷ √3, the standard deviation of such a sum.
        const DEVIATION: i32 = 37_837;
        let bits = self.0.next_u64();
        let sum: i32 = (0..4).map(|part| ((bits >> (16 * part)) & 0xffff) as i32).sum();
        (sum - 2 * 65_535) * WHOLE / DEVIATION
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cell_is_somebody_and_somebody_else() {
        for cell in 0..CELLS as u8 {
            assert_eq!(Who::of_cell(cell).cell(), cell);
        }
    }

    #[test]
    fn a_bell_has_the_mean_and_the_deviation_it_says() {
        let mut dice = Dice(ChaCha8Rng::seed_from_u64(1));
        let draws: Vec<f64> = (0..100_000).map(|_| f64::from(dice.bell())).collect();
        let mean = draws.iter().sum::<f64>() / 1e5;
        let deviation = (draws.iter().map(|draw| (draw - mean).powi(2)).sum::<f64>() / 1e5).sqrt();
        assert!(mean.abs() < 15.0 && (deviation - 1_000.0).abs() < 10.0, "{mean} {deviation}");
    }
}
