//! People from the highest score down: the order in which a score serves them.

use super::{Group, Outcomes, Table};

/// Those who have one score.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rung {
    pub(super) score: u16,
    /// Everyone with a higher score.
    pub(super) above: Outcomes,
    /// Everyone with this score: somebody.
    pub(super) here: Outcomes,
}

impl Rung {
    /// Everyone with this score or a higher one.
    pub(super) fn down_to_here(&self) -> Outcomes {
        self.above + self.here
    }
}

/// The scores that somebody of a group has, the highest first.
pub(super) fn ladder(table: &Table, group: &Group) -> Vec<Rung> {
    let mut above = Outcomes::default();
    let rows = table.scores().iter().zip(group.counts()).rev();
    let rungs = rows.map(|(score, here)| {
        let rung = Rung { score: *score, above, here };
        above = rung.down_to_here();
        rung
    });
    rungs.filter(|rung| rung.here.people() > 0.0).collect()
}

/// Everyone on a ladder.
pub(super) fn everyone(ladder: &[Rung]) -> Outcomes {
    ladder.last().map(Rung::down_to_here).unwrap_or_default()
}
