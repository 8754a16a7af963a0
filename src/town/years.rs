//! Years of a town: promises are kept or broken, records age, and open doors make the next year easier.
//!
//! Attributes move, not profiles: a year moves each characteristic by a rule of the parameters. So what comes of it is a town in
//! bins, and of one resident it says nothing.

use rand::{Rng, SeedableRng, rngs::Xoshiro256PlusPlus};

use super::{
    Census, Column, Town,
    kernel::{self, BINS, Points},
    parameters::{WHOLE, YearRule},
};
use crate::scorecard::{HIGHEST_SCORE, Reads, RecordMeasure};

/// A town on its way through the years. The town itself stays as it is.
#[derive(Clone, Debug)]
pub struct Years<'t> {
    town: &'t Town,
    /// Whether doors change the years.
    feedback: bool,
    seed: u64,
    year: u16,
    moving: Vec<Moving>,
    /// The most by gates alone; 0 without a score.
    scored: Vec<u16>,
    /// Points of all characteristics that stay.
    staying: Vec<u16>,
    points: Vec<u16>,
    most: Vec<u16>,
    /// Open doors of the town's average when the years begin, in thousandths.
    average_doors: i32,
    /// The place of the score of each when the years begin.
    first: Vec<u16>,
}

/// A characteristic that moves.
#[derive(Clone, Debug)]
struct Moving {
    rule: YearRule,
    bins: Vec<u8>,
    points: Points,
    /// The worst and the best attribute; an answer that is missing stays missing.
    ends: (u8, u8),
    /// The values of the measure where a ceiling looks at it too, and the highest.
    ceiling: Option<(RecordMeasure, Vec<u8>, u8)>,
}

/// What a year does to somebody.
#[derive(Clone, Copy)]
enum Fate {
    /// A promise broken, and on record.
    Broken,
    /// Something missed that leaves no record.
    Slipped,
    Kept,
}

impl Town {
    /// The town at the beginning of its years, with doors that change them or without.
    #[must_use]
    pub fn years(&self, seed: u64, feedback: bool) -> Years<'_> {
        let mut staying = self.points.clone();
        let mut moving = Vec::new();
        for rule in &self.drawn.rules().rules {
            let found =
                self.columns.iter().zip(&self.points_of).find(|(column, _)| column.reads == rule.reads);
            let Some((column, points)) = found else { continue };
            kernel::add(&column.bins, &points.map(|points| points.wrapping_neg()), &mut staying);
            moving.push(Moving::of(self, rule, column, *points));
        }
        let scored = self.most.iter().map(|most| if *most > 0 { HIGHEST_SCORE } else { 0 }).collect();
        let mut years = Years {
            town: self,
            feedback,
            seed,
            year: 0,
            moving,
            scored,
            staying,
            points: self.points.clone(),
            most: self.most.clone(),
            average_doors: 0,
            first: Vec::new(),
        };
        years.first = years.scores().collect();
        let doors: i64 = years.scores().map(|score| i64::from(years.doors(score))).sum();
        years.average_doors = (doors * i64::from(WHOLE) / (years.first.len().max(1) as i64)) as i32;
        years
    }
}

impl Moving {
    fn of(town: &Town, rule: &YearRule, column: &Column, points: Points) -> Self {
        let last = column.missing.saturating_sub(1);
        let rises = points.first() <= points.get(usize::from(last));
        let ceiling = |measure| {
            let (measure, values) = town.ceilings.iter().find(|(of, _)| *of == measure)?;
            Some((*measure, values.clone(), measure.highest().min(u8::MAX.into()) as u8))
        };
        Moving {
            rule: *rule,
            bins: column.bins.clone(),
            points,
            ends: if rises { (0, last) } else { (last, 0) },
            ceiling: match rule.reads {
                Reads::Records(measure) => ceiling(measure),
                Reads::Input(_) => None,
            },
        }
    }

    fn pass_year(&mut self, fates: &[Fate], generator: &mut Xoshiro256PlusPlus) {
        let (worst, best) = self.ends;
        let steps = self.rule.broken_bins.min(BINS as u16) as u8;
        let chance = u32::from(self.rule.kept_permille.0) * 65_536 / WHOLE as u32;
        let (low, high) = (worst.min(best), worst.max(best));
        let mut values = self.ceiling.as_mut().map(|(_, values, highest)| (values.iter_mut(), *highest));
        // Records age whatever else is missed.
        let slips = matches!(self.rule.reads, Reads::Input(_)) && steps > 0;
        let mut bits = 0;
        for (number, (bin, fate)) in self.bins.iter_mut().zip(fates).enumerate() {
            // Four draws of sixteen bits from one of sixty-four.
            bits = if number % 4 == 0 { generator.next_u64() } else { bits >> 16 };
            let (better, by) = match fate {
                Fate::Broken => (false, steps),
                Fate::Slipped if slips => (false, steps.min(1)),
                Fate::Slipped | Fate::Kept => (true, u8::from(((bits & 0xffff) as u32) < chance)),
            };
            if (low..=high).contains(bin) {
                *bin = if better == (best > worst) {
                    bin.saturating_add(by).min(high)
                } else {
                    bin.saturating_sub(by).max(low)
                };
            }
            // Of a measure that has a ceiling a higher value is worse.
            if let Some((values, highest)) = &mut values
                && let Some(value) = values.next()
            {
                *value =
                    if better { value.saturating_sub(by) } else { value.saturating_add(by).min(*highest) };
            }
        }
    }
}

impl Years<'_> {
    /// How many years have passed.
    #[must_use]
    pub fn year(&self) -> u16 {
        self.year
    }

    /// Lets one year pass.
    pub fn pass(&mut self) {
        self.year = self.year.saturating_add(1);
        // A stream of its own for each year: years that were passed twice are the same years.
        let mut generator = Xoshiro256PlusPlus::seed_from_u64(self.seed ^ (u64::from(self.year) << 48));
        let fates = self.fates(&mut generator);
        for moving in &mut self.moving {
            moving.pass_year(&fates, &mut generator);
        }
        self.points.copy_from_slice(&self.staying);
        for moving in &self.moving {
            kernel::add(&moving.bins, &moving.points, &mut self.points);
        }
        self.hold_down();
    }

    /// Who breaks a promise this year, at half the chance of two years and what doors make of a month, and who only slips.
    fn fates(&self, generator: &mut Xoshiro256PlusPlus) -> Vec<Fate> {
        let (per_door, slips) =
            (self.town.drawn.rules().per_door.0, u32::from(self.town.drawn.rules().slips));
        let of = |(score, hidden): (u16, &[i8; 2])| {
            let [reliability, mut circumstances] = hidden.map(|short| i32::from(short) * WHOLE / 32);
            if self.feedback {
                circumstances += per_door * (self.doors(score) * WHOLE - self.average_doors) / WHOLE;
            }
            let chance = self.town.drawn.chance_of_breaking(reliability, circumstances) / 2;
            let drawn = generator.next_u32() >> 16;
            match u32::from(chance) {
                broken if drawn < broken => Fate::Broken,
                broken if drawn < broken * (1 + slips) => Fate::Slipped,
                _ => Fate::Kept,
            }
        };
        self.scores().zip(&self.town.hidden).map(of).collect()
    }

    fn scores(&self) -> impl Iterator<Item = u16> {
        self.points.iter().zip(&self.most).map(|(points, most)| (*points).min(*most))
    }

    /// How many doors are open at a score.
    fn doors(&self, score: u16) -> i32 {
        self.town.drawn.rules().doors.iter().filter(|cut_off| **cut_off <= score).count() as i32
    }

    /// Takes the ceilings anew. Those that look at what does not move stay as they were.
    fn hold_down(&mut self) {
        self.most.copy_from_slice(&self.scored);
        for ((measure, standing), (_, by_value)) in self.town.ceilings.iter().zip(self.town.tables.ceilings())
        {
            let moved = self.moving.iter().filter_map(|moving| moving.ceiling.as_ref());
            let values = moved.filter(|(of, ..)| of == measure).map(|(_, values, _)| values).next();
            for (most, value) in self.most.iter_mut().zip(values.unwrap_or(standing)) {
                *most = (*most).min(by_value.get(usize::from(*value)).copied().unwrap_or(HIGHEST_SCORE));
            }
        }
    }

    /// The town counted as it is now. Outcomes are those of today.
    #[must_use]
    pub fn census(&self) -> Census {
        let mut census = Census::default();
        census.count(&self.points, &self.most, &self.town.kinds);
        census
    }

    /// Who was in which band when the years began, and is in which now: a row for each band then, the lowest first, whoever has
    /// no score not counted. `from` gives the lowest score of each band.
    #[must_use]
    pub fn mobility(&self, from: &[u16]) -> Vec<Vec<u32>> {
        let band = |score: u16| from.iter().rposition(|lowest| *lowest <= score);
        let mut counts = vec![vec![0; from.len()]; from.len()];
        for (then, now) in self.first.iter().zip(self.scores()) {
            if let (Some(then), Some(now)) = (band(*then), band(now))
                && let Some(count) = counts.get_mut(then).and_then(|row| row.get_mut(now))
            {
                *count += 1;
            }
        }
        counts
    }
}
