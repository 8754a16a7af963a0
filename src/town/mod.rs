//! A town of up to ten million synthetic residents, rescored as a whole.
//!
//! ```text
//! parameters ──> residents ──> columns of bins ──> points ──> census
//!  town.json      profiles       a byte each        u16        what is shown
//! ```
//!
//! A resident is drawn as a [`Profile`] like anybody's; what is kept of it is the place of each answer among the attributes of
//! the scorecard. So whatever the points, weights, ceilings and consents become, everybody is scored anew from tables, and
//! gets what [`evaluate`](crate::evaluate) gives on their profile.

mod census;
pub mod kernel;
pub mod parameters;
mod residents;
mod years;

pub use census::{Census, PLACES};
pub use parameters::Parameters;
pub use residents::{CELLS, Resident, Residents, Who};
pub use years::Years;

use self::{
    census::BREAKS,
    kernel::{BINS, Points},
    parameters::{Consent, MOST_RESIDENTS, Preset, WHOLE},
};
use crate::{
    issue::{Issue, Problem},
    profile::{Answer, Input, Profile},
    requirement::{Evidence, Near, Requirement, Verdict},
    scorecard::{HIGHEST_SCORE, Measures, Reads, RecordMeasure, Scorecard, Table, Tables, compile},
    value::read::FieldPath,
};

/// The bins of one characteristic.
#[derive(Clone, Debug)]
struct Column {
    reads: Reads,
    /// The bin of each value.
    attributes: Vec<u8>,
    /// The bin of a missing answer.
    missing: u8,
    bins: Vec<u8>,
}

impl Column {
    fn of(reads: Reads, table: &Table) -> Self {
        let missing = table.points.len().saturating_sub(1) as u8;
        Column { reads, attributes: table.attributes.clone(), missing, bins: Vec::new() }
    }

    fn push(&mut self, value: Option<u16>) {
        let bin = value.and_then(|value| self.attributes.get(usize::from(value)).copied());
        self.bins.push(bin.unwrap_or(self.missing));
    }
}

/// Whoever stands the same before every gate, whatever is withheld.
#[derive(Clone, Debug)]
struct GateClass {
    /// One bit for each leaf of the gates.
    met: u16,
    /// One of them.
    profile: Profile,
}

/// A town, drawn as far as it was grown, and scored.
#[derive(Clone, Debug)]
pub struct Town {
    drawn: Residents,
    size: u32,
    tables: Tables,
    consents: Vec<Consent>,
    /// Which of those are withheld, a bit each.
    withheld: u8,
    columns: Vec<Column>,
    /// The points of the bins of each column, as they are counted now.
    points_of: Vec<Points>,
    /// The bins of each ceiling's measure.
    ceilings: Vec<(RecordMeasure, Vec<u8>)>,
    leaves: Vec<Requirement>,
    classes: Vec<GateClass>,
    class: Vec<u16>,
    kinds: Vec<u8>,
    /// Reliability and circumstances of each, in 32nds of a standard deviation.
    hidden: Vec<[i8; 2]>,
    /// The points of each, before any ceiling.
    points: Vec<u16>,
    /// The most that the score of each can be; 0 if they have none.
    most: Vec<u16>,
    census: Census,
}

/// Most leaves of all gates: as many as there are bits for them.
const MOST_LEAVES: usize = u16::BITS as usize;

impl Town {
    /// A town of so many residents, of whom none is drawn yet: [`grow`](Self::grow) draws them.
    ///
    /// # Errors
    /// `residents` above 10,000,000, or a scorecard with more than fifteen attributes to a characteristic or more than sixteen
    /// conditions at its gates, which no town can hold.
    pub fn plan(
        parameters: &Parameters,
        preset: &Preset,
        scorecard: &Scorecard,
        seed: u64,
        residents: u32,
    ) -> Result<Self, Vec<Issue>> {
        let mut issues = Vec::new();
        if residents == 0 || residents > MOST_RESIDENTS {
            let found = f64::from(residents);
            let problem = match residents {
                0 => Problem::TooSmall { minimum: 1, found },
                _ => Problem::TooLarge { maximum: MOST_RESIDENTS, found },
            };
            issues.push(Issue::new("residents", problem));
        }
        let tables = compile(scorecard);
        let columns = columns_of(&tables);
        let leaves = leaves_of(scorecard);
        let at = FieldPath::root("scorecard");
        if columns.iter().any(|column| usize::from(column.missing) >= BINS) {
            let rule = format!("has a characteristic with more than {} attributes", BINS - 1);
            at.key("characteristics").broken(rule, &mut issues);
        }
        if leaves.len() > MOST_LEAVES {
            at.key("gates").broken(format!("asks more than {} conditions", MOST_LEAVES), &mut issues);
        }
        if !issues.is_empty() {
            return Err(issues);
        }
        Ok(Town {
            drawn: Residents::of(parameters, preset, seed),
            size: residents,
            consents: parameters.consent.clone(),
            withheld: 0,
            points_of: points_of(&tables, &columns, &[]),
            columns,
            ceilings: tables.ceilings().iter().map(|(measure, _)| (*measure, Vec::new())).collect(),
            leaves,
            classes: Vec::new(),
            class: Vec::new(),
            kinds: Vec::new(),
            hidden: Vec::new(),
            points: Vec::new(),
            most: Vec::new(),
            census: Census::default(),
            tables,
        })
    }

    /// Draws at most so many more residents, and tells how many there are then. They are scored once the last of them is there.
    pub fn grow(&mut self, more: u32) -> u32 {
        let from = self.drawn();
        let to = self.size.min(from.saturating_add(more));
        for column in &mut self.columns {
            column.bins.reserve_exact((self.size - from) as usize);
        }
        for number in from..to {
            let resident = self.drawn.draw(number);
            self.push(&resident);
        }
        if to == self.size && from < to {
            self.rescore();
        }
        to
    }

    /// How many residents were drawn.
    #[must_use]
    pub fn drawn(&self) -> u32 {
        self.kinds.len() as u32
    }

    /// How many there will be.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.size
    }

    /// One of its residents, drawn anew.
    #[must_use]
    pub fn resident(&self, number: u32) -> Resident {
        self.drawn.draw(number)
    }

    /// The score of a resident; `None` without one, or beyond the last.
    #[must_use]
    pub fn score(&self, number: u32) -> Option<u16> {
        let at = number as usize;
        let score = (*self.points.get(at)?).min(*self.most.get(at)?);
        (score > 0).then_some(score)
    }

    /// The town counted, as it was scored last.
    #[must_use]
    pub fn census(&self) -> &Census {
        &self.census
    }

    /// Counts the town as it is scored now.
    pub fn count(&mut self) -> &Census {
        self.census.count(&self.points, &self.most, &self.kinds);
        &self.census
    }

    /// Scores everybody by another scorecard that sees the same: other points, weights, base score or ceilings. Of what did
    /// not change nothing is touched.
    ///
    /// # Errors
    /// A scorecard whose characteristics look at something else, or cut it otherwise, or whose gates or ceilings do: that takes
    /// another town.
    pub fn rescore_by(&mut self, scorecard: &Scorecard) -> Result<(), Issue> {
        let tables = compile(scorecard);
        let columns = columns_of(&tables);
        let alike = |(one, other): (&Column, &Column)| {
            one.reads == other.reads && one.attributes == other.attributes && one.missing == other.missing
        };
        let same = columns.len() == self.columns.len()
            && columns.iter().zip(&self.columns).all(alike)
            && leaves_of(scorecard) == self.leaves
            && tables
                .ceilings()
                .iter()
                .map(|(measure, _)| measure)
                .eq(self.ceilings.iter().map(|(measure, _)| measure));
        if !same {
            let rule = "sees something else than the scorecard that the town was drawn for".to_owned();
            return Err(Issue::new("scorecard", Problem::BreaksRule { rule }));
        }
        let (base, most) =
            (tables.base_score() == self.tables.base_score(), tables.ceilings() == self.tables.ceilings());
        self.tables = tables;
        self.take_points(base);
        if !most {
            self.take_ceilings();
        }
        Ok(())
    }

    /// Withholds sources of data of the whole town, those whose bit is set, in the order of the parameters.
    pub fn withhold(&mut self, consents: u8) {
        if self.withheld == consents {
            return;
        }
        self.withheld = consents;
        self.take_points(true);
        self.take_ceilings();
    }

    /// Changes the points of the bins of one column, as a finger on it does. Bins beyond its last are not looked at.
    pub fn rescore_column(&mut self, column: usize, points: &Points) {
        let (Some(now), Some(Column { bins, .. })) =
            (self.points_of.get_mut(column), self.columns.get(column))
        else {
            return;
        };
        let mut more = *points;
        for (more, now) in more.iter_mut().zip(now.iter()) {
            *more = more.wrapping_sub(*now);
        }
        if more.iter().any(|more| *more != 0) {
            kernel::add(bins, &more, &mut self.points);
        }
        *now = *points;
    }

    /// The points of the bins of each column, as they are counted now.
    #[must_use]
    pub fn points_of_columns(&self) -> &[Points] {
        &self.points_of
    }

    /// Scores everybody from nothing.
    pub fn rescore(&mut self) {
        self.points.resize(self.kinds.len(), 0);
        self.sum();
        self.take_ceilings();
    }

    fn sum(&mut self) {
        let columns: Vec<(&[u8], Points)> = self
            .columns
            .iter()
            .map(|column| column.bins.as_slice())
            .zip(self.points_of.iter().copied())
            .collect();
        kernel::sum(self.tables.base_score(), &columns, &mut self.points);
    }

    /// Takes over the points of the tables; where the base score stays, only in the columns that differ.
    fn take_points(&mut self, same_base: bool) {
        let withheld = self.withheld_inputs();
        let points = points_of(&self.tables, &self.columns, &withheld);
        let changed: Vec<usize> =
            (0..points.len()).filter(|at| points.get(*at) != self.points_of.get(*at)).collect();
        if same_base && changed.len() * 3 <= points.len() {
            for at in changed {
                if let Some(points) = points.get(at) {
                    self.rescore_column(at, points);
                }
            }
        } else {
            self.points_of = points;
            self.sum();
        }
    }

    fn take_ceilings(&mut self) {
        let withheld = self.withheld_inputs();
        let scored: Vec<bool> = (self.classes.iter())
            .map(|class| self.tables.score(&without(&class.profile, &withheld)).is_some())
            .collect();
        let highest = |class: &u16| match scored.get(usize::from(*class)) {
            Some(true) => HIGHEST_SCORE,
            _ => 0,
        };
        self.most.clear();
        self.most.extend(self.class.iter().map(highest));
        for ((_, bins), (_, by_value)) in self.ceilings.iter().zip(self.tables.ceilings()) {
            for (most, value) in self.most.iter_mut().zip(bins) {
                *most = (*most).min(by_value.get(usize::from(*value)).copied().unwrap_or(HIGHEST_SCORE));
            }
        }
    }

    fn withheld_inputs(&self) -> Vec<Input> {
        let is_withheld = |(at, _): &(usize, &Consent)| self.withheld & (1 << at) != 0;
        self.consents
            .iter()
            .enumerate()
            .filter(is_withheld)
            .flat_map(|(_, one)| one.inputs.iter().copied())
            .collect()
    }

    fn push(&mut self, resident: &Resident) {
        let profile = &resident.profile;
        let evidence = Evidence::new(profile, Near::NOTHING);
        let measures = Measures::of(profile);
        let of_records = |measure| measures.get(measure).map(|measure| measure.value);
        for column in &mut self.columns {
            let value = match column.reads {
                Reads::Input(input) => evidence.numbers().get(input),
                Reads::Records(measure) => of_records(measure),
            };
            column.push(value);
        }
        for (measure, bins) in &mut self.ceilings {
            // Nobody drawn here has so many records that a byte could not hold what is measured of them.
            bins.push(of_records(*measure).unwrap_or(0).min(u8::MAX.into()) as u8);
        }
        let as_told = evidence.as_told();
        let bit = |(at, leaf): (usize, &Requirement)| u16::from(leaf.verdict(&as_told) == Verdict::Met) << at;
        let met = self.leaves.iter().enumerate().map(bit).fold(0, |all, bit| all | bit);
        let class = self.classes.iter().position(|class| class.met == met).unwrap_or_else(|| {
            self.classes.push(GateClass { met, profile: profile.clone() });
            self.classes.len() - 1
        });
        self.class.push(class as u16);
        self.hidden.push([resident.reliability, resident.circumstances].map(short));
        self.kinds.push(resident.who.cell() | if resident.breaks { BREAKS } else { 0 });
    }
}

/// A hidden figure in a byte: 32nds of a standard deviation, four of them at most.
fn short(thousandths: i32) -> i8 {
    (thousandths * 32 / WHOLE).clamp(i8::MIN.into(), i8::MAX.into()) as i8
}

fn columns_of(tables: &Tables) -> Vec<Column> {
    let inputs = tables.inputs().iter().map(|(input, table)| Column::of(Reads::Input(*input), table));
    let records = tables.records().iter().map(|(measure, table)| Column::of(Reads::Records(*measure), table));
    inputs.chain(records).collect()
}

fn points_of(tables: &Tables, columns: &[Column], withheld: &[Input]) -> Vec<Points> {
    let all =
        tables.inputs().iter().map(|(_, table)| table).chain(tables.records().iter().map(|(_, table)| table));
    let points = |(column, table): (&Column, &Table)| {
        let missing = table.points.last().copied().unwrap_or(0);
        let gone = matches!(column.reads, Reads::Input(input) if withheld.contains(&input));
        let mut points = [0; BINS];
        for (place, found) in points.iter_mut().zip(&table.points) {
            *place = if gone { missing } else { *found };
        }
        points
    };
    columns.iter().zip(all).map(points).collect()
}

/// The conditions of all gates, each once.
fn leaves_of(scorecard: &Scorecard) -> Vec<Requirement> {
    fn add(requirement: &Requirement, leaves: &mut Vec<Requirement>) {
        match requirement {
            Requirement::All(branches) | Requirement::Any(branches) => {
                branches.iter().for_each(|branch| add(branch, leaves));
            }
            leaf if leaves.contains(leaf) => {}
            leaf => leaves.push(leaf.clone()),
        }
    }
    let mut leaves = Vec::new();
    scorecard.gates.iter().for_each(|gate| add(&gate.requirement, &mut leaves));
    leaves
}

fn without(profile: &Profile, inputs: &[Input]) -> Profile {
    let mut profile = profile.clone();
    for input in inputs {
        // Anybody may withhold an answer.
        let _ = profile.set(*input, Answer::Unknown);
    }
    profile
}
