//! A town counted: by kind of resident, score and outcome. Whatever is shown of a town is worked out from this.

use super::residents::{CELLS, Who};
use crate::{
    issue::Issue,
    lending::{Group, Outcomes, Table},
    scorecard::{HIGHEST_SCORE, LOWEST_SCORE},
};

/// Scores, and one place before them for whoever has none.
pub const PLACES: usize = (HIGHEST_SCORE - LOWEST_SCORE) as usize + 2;

/// How many residents there are of each kind, with each score and outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Census {
    counts: Vec<u32>,
}

impl Default for Census {
    fn default() -> Self {
        Census { counts: vec![0; CELLS * 2 * PLACES] }
    }
}

/// Whether a resident breaks a promise in the two years to come, beside the cell in one byte.
pub(super) const BREAKS: u8 = 1 << 7;

/// The place of a score among the [`PLACES`]: 0 for none, which is a score of 0.
pub(super) fn place_of(score: u16) -> usize {
    usize::from(score.saturating_sub(LOWEST_SCORE - 1)).min(PLACES - 1)
}

impl Census {
    /// Counts residents: the points of each, the most that their score can be (0 for no score), and their cell with their
    /// outcome.
    pub(super) fn count(&mut self, points: &[u16], most: &[u16], kinds: &[u8]) {
        self.counts.fill(0);
        for ((points, most), kind) in points.iter().zip(most).zip(kinds) {
            let cell = usize::from(kind & !BREAKS) * 2 + usize::from(kind >> 7);
            if let Some(count) = self.counts.get_mut(cell * PLACES + place_of((*points).min(*most))) {
                *count += 1;
            }
        }
    }

    /// How many residents of a cell, with this outcome, have each score: [`PLACES`] counts, the first of those without one.
    #[must_use]
    pub fn of(&self, cell: u8, breaks: bool) -> &[u32] {
        let start = (usize::from(cell) * 2 + usize::from(breaks)) * PLACES;
        self.counts.get(start..start + PLACES).unwrap_or_default()
    }

    /// How many residents of the cells that are asked for have each score, whatever their outcome.
    #[must_use]
    pub fn by_score(&self, asked: impl Fn(u8) -> bool) -> Vec<u32> {
        let mut sums = vec![0; PLACES];
        for cell in (0..CELLS as u8).filter(|cell| asked(*cell)) {
            for breaks in [false, true] {
                for (sum, count) in sums.iter_mut().zip(self.of(cell, breaks)) {
                    *sum += count;
                }
            }
        }
        sums
    }

    /// All residents.
    #[must_use]
    pub fn residents(&self) -> u32 {
        self.counts.iter().sum()
    }

    /// Those of all who have a score of this much or more.
    #[must_use]
    pub fn from(&self, score: u16) -> u32 {
        self.by_score(|_| true).iter().skip(place_of(score.max(LOWEST_SCORE))).sum()
    }

    /// Those who have a score.
    #[must_use]
    pub fn scored(&self) -> u32 {
        self.from(LOWEST_SCORE)
    }

    /// The census as a table of lending: each resident in the group whose place in `names` is asked for, or in none.
    ///
    /// # Errors
    /// Names that no table can have: two that are the same, none, or more than 32.
    pub fn table(
        &self,
        names: &[&str],
        group_of: impl Fn(Who) -> Option<usize>,
    ) -> Result<Table, Vec<Issue>> {
        let mut groups: Vec<Group> = (names.iter())
            .map(|name| Group {
                group: (*name).to_owned(),
                without_score: Outcomes::default(),
                good: vec![0.0; PLACES - 1],
                bad: vec![0.0; PLACES - 1],
            })
            .collect();
        for cell in 0..CELLS as u8 {
            let Some(group) = group_of(Who::of_cell(cell)).and_then(|at| groups.get_mut(at)) else {
                continue;
            };
            let Outcomes { good: without_good, bad: without_bad } = &mut group.without_score;
            for (breaks, without, counts) in
                [(false, without_good, &mut group.good), (true, without_bad, &mut group.bad)]
            {
                let Some((first, rest)) = self.of(cell, breaks).split_first() else { continue };
                *without += f64::from(*first);
                for (sum, count) in counts.iter_mut().zip(rest) {
                    *sum += f64::from(*count);
                }
            }
        }
        let scores: Vec<u16> = (LOWEST_SCORE..=HIGHEST_SCORE).collect();
        Table::new(&scores, &groups)
    }
}
