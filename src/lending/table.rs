//! Counts of people by group, score and outcome.

use std::{borrow::Cow, iter::Sum, ops::Add};

use serde::Serialize;

use crate::{
    issue::Issue,
    scorecard::unique,
    value::{
        Value,
        read::{FieldPath, LONGEST_LIST, Object, Read, read_all, read_list, read_number, read_struct},
    },
};

/// Most groups of a table.
pub const MOST_GROUPS: usize = 32;
/// Most people of one count.
pub const MOST_PEOPLE: u32 = 4_000_000_000;
/// The smallest count above none: products of two are still far from what a double can't hold.
const FEWEST: f64 = 1e-9;

/// People by group, score and outcome. It always holds valid counts.
///
/// All groups share one scale, since a cut-off for all must mean the same in each. A scale is any ascending list of at most
/// 1,000 whole numbers from 0 to 65,535: 350–950, 300–850, percentiles in halves times two.
///
/// Counts are doubles rather than whole numbers, since published data are shares: 9.85 % of 18,274 people. A double holds every
/// whole number of people exactly, and nothing here asks for more than proportions: a table of shares gives the same cut-offs,
/// rates and measures as one of heads. A count is 0, or from 0.000000001 to 4,000,000,000.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Table {
    /// The scale, lowest score first.
    scores: Vec<u16>,
    /// The groups.
    groups: Vec<Group>,
}

/// The people of one group.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct Group {
    /// Its name, which no other has.
    pub group: String,
    /// Those without a score: nobody, if it is left out.
    #[cfg_attr(js, tsify(optional))]
    pub without_score: Outcomes,
    /// How many of those with each score repay, in the order of the scale.
    pub good: Vec<f64>,
    /// How many of those with each score default, in the order of the scale.
    pub bad: Vec<f64>,
}

/// People by outcome.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Outcomes {
    /// Those who repay.
    pub good: f64,
    /// Those who default.
    pub bad: f64,
}

impl Outcomes {
    /// Both.
    #[must_use]
    pub fn people(&self) -> f64 {
        self.good + self.bad
    }

    /// This share of each.
    pub(super) fn part(&self, share: f64) -> Self {
        Outcomes { good: self.good * share, bad: self.bad * share }
    }
}

impl Add for Outcomes {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Outcomes { good: self.good + other.good, bad: self.bad + other.bad }
    }
}

impl Sum for Outcomes {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Outcomes::default(), Add::add)
    }
}

impl Group {
    /// Those with each score, in the order of the scale.
    pub fn counts(&self) -> impl DoubleEndedIterator<Item = Outcomes> + ExactSizeIterator {
        self.good.iter().zip(&self.bad).map(|(good, bad)| Outcomes { good: *good, bad: *bad })
    }

    fn to_value(&self) -> Value {
        let counts = |counts: &[f64]| Value::List(counts.iter().copied().map(Value::Number).collect());
        let Outcomes { good, bad } = self.without_score;
        map([
            ("group", Value::Text(Cow::Owned(self.group.clone()))),
            ("withoutScore", map([("good", Value::Number(good)), ("bad", Value::Number(bad))])),
            ("good", counts(&self.good)),
            ("bad", counts(&self.bad)),
        ])
    }
}

impl Table {
    /// A table of these groups.
    ///
    /// # Errors
    /// As [`Table::from_value`], by the same paths: it is read as plain data is.
    pub fn new(scores: &[u16], groups: &[Group]) -> Result<Self, Vec<Issue>> {
        let scores = scores.iter().map(|score| Value::Number((*score).into())).collect();
        let groups = groups.iter().map(Group::to_value).collect();
        Table::from_value(&map([("scores", Value::List(scores)), ("groups", Value::List(groups))]))
    }

    /// Reads a table from plain data:
    /// `{"scores": [600, 700], "groups": [{"group": "young", "withoutScore": {"good": 3, "bad": 1}, "good": [8, 9], "bad": [2, 1]}]}`.
    ///
    /// # Errors
    /// Every mistake at once, by its path: a scale that is empty, does not ascend or names a score twice (`table.scores[3]`); no
    /// group, more than 32, two of one name (`table.groups[1]`); more or fewer counts than scores (`table.groups[0].bad`); a count
    /// that is negative, NaN or out of range (`table.groups[0].good[7]`).
    pub fn from_value(value: &Value) -> Result<Self, Vec<Issue>> {
        read_all(value, &FieldPath::root("table"))
    }

    /// The scale, lowest score first.
    #[must_use]
    pub fn scores(&self) -> &[u16] {
        &self.scores
    }

    /// The groups.
    #[must_use]
    pub fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// Those of all groups together.
    pub(super) fn pooled(&self) -> Group {
        let column = |of: fn(&Group) -> &[f64]| {
            let mut sums = vec![0.0; self.scores.len()];
            for group in &self.groups {
                sums.iter_mut().zip(of(group)).for_each(|(sum, count)| *sum += count);
            }
            sums
        };
        Group {
            group: String::new(),
            without_score: self.groups.iter().map(|group| group.without_score).sum(),
            good: column(|group| &group.good),
            bad: column(|group| &group.bad),
        }
    }
}

fn map<const N: usize>(entries: [(&'static str, Value); N]) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (Cow::Borrowed(key), value)).collect())
}

impl Read for Table {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &["scores", "groups"], at, issues)?;
        let scores = object.read("scores", issues);
        let scale = object.get("scores").and_then(items);
        if let Some(scale) = scale {
            check_scale(scale, &at.key("scores"), issues);
        }
        let groups: Option<Vec<Group>> =
            object.read_by("groups", issues, |value, at, issues| read_list(value, at, MOST_GROUPS, issues));
        if let Some(groups) = object.get("groups").and_then(items) {
            check_lengths(groups, scale.map(<[Value]>::len), &at.key("groups"), issues);
        }
        unique(groups.as_deref().unwrap_or_default(), |one| &one.group, &at.key("groups"), issues);
        Some(Table { scores: scores?, groups: groups? })
    }
}

/// On what was handed over, so that a score or a count that can't be read hides no other mistake.
fn check_scale(scale: &[Value], at: &FieldPath, issues: &mut Vec<Issue>) {
    if scale.is_empty() {
        at.broken("has no scores", issues);
    }
    for (place, pair) in scale.windows(2).enumerate() {
        if let [Value::Number(lower), Value::Number(higher)] = pair
            && lower >= higher
        {
            // Without the numbers: what writes a double is more than all else here weighs.
            at.index(place + 1).broken("is not above the one before it", issues);
        }
    }
}

fn check_lengths(groups: &[Value], scores: Option<usize>, at: &FieldPath, issues: &mut Vec<Issue>) {
    if groups.is_empty() {
        at.broken("has no groups", issues);
    }
    for (place, group) in groups.iter().enumerate().take(MOST_GROUPS) {
        for key in ["good", "bad"] {
            let counts = entry(group, key).and_then(items).map(<[Value]>::len);
            if let (Some(counts), Some(scores)) = (counts, scores)
                && counts != scores
            {
                let text = format!("has {counts} counts for {scores} scores");
                at.index(place).key(key).broken(text, issues);
            }
        }
    }
}

/// The entries of a list that is not too long to be looked at.
fn items(value: &Value) -> Option<&[Value]> {
    match value {
        Value::List(items) if items.len() <= LONGEST_LIST => Some(items),
        _ => None,
    }
}

fn entry<'v>(value: &'v Value, key: &str) -> Option<&'v Value> {
    let Value::Map(entries) = value else { return None };
    entries.iter().find(|(found, _)| found == key).map(|(_, value)| value)
}

impl Read for Group {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &["group", "withoutScore", "good", "bad"], at, issues)?;
        let group = object.read("group", issues);
        let without_score = object.read_or("withoutScore", Outcomes::default(), issues, Outcomes::read);
        let good = object.read_by("good", issues, read_counts);
        let bad = object.read_by("bad", issues, read_counts);
        Some(Group { group: group?, without_score: without_score?, good: good?, bad: bad? })
    }
}

fn read_counts(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Vec<f64>> {
    let counts: Vec<Count> = read_list(value, at, LONGEST_LIST, issues)?;
    Some(counts.into_iter().map(|Count(people)| people).collect())
}

/// One count of people.
struct Count(f64);

impl Read for Count {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let people = read_number(value, at, (0, MOST_PEOPLE), issues)?;
        if people > 0.0 && people < FEWEST {
            at.broken("is neither 0 nor 0.000000001 or more", issues);
        }
        // Zero has two signs.
        Some(Count(people + 0.0))
    }
}

/// Both counts, before they are people.
struct Counts {
    good: Count,
    bad: Count,
}

read_struct!(Counts { good "good", bad "bad" });

impl Read for Outcomes {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let Counts { good: Count(good), bad: Count(bad) } = Counts::read(value, at, issues)?;
        Some(Outcomes { good, bad })
    }
}
