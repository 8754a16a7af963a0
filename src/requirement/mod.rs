//! What must be true for a door to open: a small tree whose every leaf answers met, not met or unknown.
//!
//! The same trees decide whether there is a score at all (gates) and which benefits it opens. Unknown is carried
//! by three-valued logic (Kleene): `all` is not met as soon as one branch is not met, `any` is met as soon as one
//! is met, and whatever is then left undecided is unknown.

use arrayvec::ArrayVec;
use borsh::{BorshDeserialize, BorshSerialize};
use serde::{Serialize, Serializer};

use crate::{
    issue::Issue,
    profile::{CreditRecord, Dispute, EXPIRY_MONTHS, Input, Numbers, Profile, RecordState, Unit},
    value::{
        Value,
        read::{FieldPath, Object, Read, read_list, read_struct, unknown_option},
    },
};

/// A tree of conditions. In JSON `{"all": [{"score": 600}, "noOpenRecord"]}`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Requirement {
    /// Every branch.
    All(#[borsh(deserialize_with = "crate::data::list")] Vec<Requirement>),
    /// At least one branch.
    Any(#[borsh(deserialize_with = "crate::data::list")] Vec<Requirement>),
    /// A score of this many points or more.
    Score(u16),
    /// An input of at least this much.
    Input(#[borsh(deserialize_with = "crate::data::whole")] InputAtLeast),
    /// No unsettled record, unless it is under review.
    NoOpenRecord,
    /// No record that ended within this many months (at most 60: then records leave the profile).
    CleanMonths(u16),
    /// At least one record that is not under review: a broken promise is history too, however long ago it was.
    AnyRecord,
    /// Records that are not withheld: to withhold them is to opt out.
    RecordsGiven,
    /// Another benefit, listed earlier, that is open.
    Benefit(#[borsh(deserialize_with = "crate::data::whole")] String),
}

/// An input and the least it must be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub struct InputAtLeast {
    /// The input.
    #[borsh(deserialize_with = "crate::data::whole")]
    pub input: Input,
    /// The least number, inclusive, in the input's unit.
    pub at_least: u16,
}

read_struct!(InputAtLeast { input "input", at_least "atLeast" });
read_struct!(Near { points "points", months "months" });

/// The leaves that are one word.
const WORDS: [(&str, Requirement); 3] = [
    ("noOpenRecord", Requirement::NoOpenRecord),
    ("anyRecord", Requirement::AnyRecord),
    ("recordsGiven", Requirement::RecordsGiven),
];

/// Most levels of a tree. With [`MOST_LEAVES`] it bounds what reading and answering one can cost.
const MOST_LEVELS: usize = 8;

impl Read for Requirement {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        const KEYS: &[&str] = &["all", "any", "score", "input", "cleanMonths", "benefit"];
        if at.count_keys(&["all", "any"]) >= MOST_LEVELS {
            at.broken(format!("is nested more than {MOST_LEVELS} levels deep"), issues);
            return None;
        }
        if let Value::Text(word) = value {
            let leaf = WORDS.iter().find(|(known, _)| known == word).map(|(_, leaf)| leaf.clone());
            let words = WORDS.iter().map(|(known, _)| *known);
            return leaf.or_else(|| unknown_option(words, word, at, issues));
        }
        let object = Object::of(value, KEYS, at, issues)?;
        match object.only(KEYS, issues)?.0 {
            "all" => object.read_by("all", issues, read_branches).map(Requirement::All),
            "any" => object.read_by("any", issues, read_branches).map(Requirement::Any),
            "score" => object.read("score", issues).map(Requirement::Score),
            "input" => object.read("input", issues).map(Requirement::Input),
            "cleanMonths" => object.read("cleanMonths", issues).map(Requirement::CleanMonths),
            "benefit" => object.read("benefit", issues).map(Requirement::Benefit),
            _ => None,
        }
    }
}

/// Reads the branches of a group.
fn read_branches(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Vec<Requirement>> {
    read_list(value, at, MOST_LEAVES, issues)
}

/// Met, not met, or not to be known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// What it asks about is withheld, or there is no score.
    Unknown,
}

/// How one leaf was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(js, derive(tsify::Tsify), tsify(missing_as_null))]
pub struct LeafAnswer {
    /// Met, not met or unknown.
    pub verdict: Verdict,
    /// The value it saw, in the leaf's unit; `None` (in JSON `"unknown"`) if there was none to see.
    #[serde(serialize_with = "or_unknown")]
    #[cfg_attr(js, tsify(type = "number | \"unknown\""))]
    pub value: Option<u16>,
    /// Value less what is needed: 0 or more if met; `None` if unknown.
    pub distance: Option<i16>,
}

fn or_unknown<S: Serializer>(value: &Option<u16>, serializer: S) -> Result<S::Ok, S::Error> {
    match value {
        Some(value) => serializer.serialize_u16(*value),
        None => serializer.serialize_str("unknown"),
    }
}

/// Most leaves of one tree.
pub const MOST_LEAVES: usize = 6;

/// The answers to the leaves of one tree, in its order. Kept in place rather than on the heap: a report holds some
/// forty of them, and is made at every movement of a finger.
pub type LeafAnswers = ArrayVec<LeafAnswer, MOST_LEAVES>;

/// How a whole tree was answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Met, not met or unknown.
    pub verdict: Verdict,
    /// Points above (or, negative, below) the score it asks for; `None` if it asks for none or there is no score.
    pub cushion: Option<i32>,
    /// Whether it fails by one small step only, as [`Near`] defines small.
    pub near: bool,
}

/// How short a failing requirement may fall and still count as nearly met. Assumptions, kept with the benefits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, BorshSerialize, BorshDeserialize)]
#[cfg_attr(js, derive(tsify::Tsify))]
pub struct Near {
    /// Points of the score.
    pub points: u16,
    /// Months.
    pub months: u16,
}

impl Near {
    /// For whoever asks only what is met.
    pub(crate) const NOTHING: Near = Near { points: 0, months: 0 };
}

/// Everything that a requirement may look at.
#[derive(Clone, Copy)]
pub struct Evidence<'a> {
    score: Option<u16>,
    profile: &'a Profile,
    numbers: Numbers<'a>,
    /// Whether inputs are seen as they were given rather than as they are counted.
    as_told: bool,
    near: Near,
    open_records: Option<u16>,
    any_records: Option<u16>,
    clean_months: Option<u16>,
}

impl<'a> Evidence<'a> {
    /// Evidence before there is a score.
    #[must_use]
    pub fn new(profile: &'a Profile, near: Near) -> Self {
        let count = |filter: fn(&&CreditRecord) -> bool| {
            profile
                .records()
                .map(|records| records.iter().filter(filter).count().try_into().unwrap_or(u16::MAX))
        };
        let counting = profile.records().map(|records| records.iter().filter(|record| counts(record)));
        Evidence {
            score: None,
            profile,
            numbers: Numbers::of(profile),
            as_told: false,
            near,
            open_records: count(|record| record.is_in_default()),
            any_records: count(|record| record.dispute != Dispute::UnderReview),
            clean_months: counting
                .map(|records| records.map(CreditRecord::ended_months_ago).min().unwrap_or(EXPIRY_MONTHS)),
        }
    }

    /// The same evidence with inputs as they were given. Gates ask whether there is a history, good or bad: a month with a
    /// late repayment is one of it, so what is counted of that month does not matter to them.
    #[must_use]
    pub fn as_told(&self) -> Self {
        Evidence { as_told: true, ..*self }
    }

    /// The counted numbers of the profile.
    #[must_use]
    pub fn numbers(&self) -> &Numbers<'a> {
        &self.numbers
    }

    fn number(&self, input: Input) -> Option<u16> {
        if self.as_told { self.profile.number(input) } else { self.numbers.get(input) }
    }

    /// The same evidence with a score.
    #[must_use]
    pub fn with_score(self, score: Option<u16>) -> Self {
        Evidence { score, ..self }
    }
}

fn counts(record: &CreditRecord) -> bool {
    record.state() == RecordState::Counts
}

impl Requirement {
    /// Answers the tree. The answers to its leaves are added to `leaves` in the order of the tree, as many as there is
    /// room for.
    ///
    /// `benefit` tells what became of a benefit listed earlier.
    pub fn answer(
        &self,
        evidence: &Evidence,
        benefit: &dyn Fn(&str) -> Verdict,
        leaves: &mut LeafAnswers,
    ) -> Outcome {
        match self {
            Requirement::All(branches) => branches
                .iter()
                .map(|branch| branch.answer(evidence, benefit, leaves))
                .fold(Outcome::MET, Outcome::and),
            Requirement::Any(branches) => branches
                .iter()
                .map(|branch| branch.answer(evidence, benefit, leaves))
                .fold(Outcome::NOT_MET, Outcome::or),
            _ => {
                let (answer, near) = self.answer_leaf(evidence, benefit);
                let _ = leaves.try_push(answer);
                let distance = if let Requirement::Score(_) = self { answer.distance } else { None };
                let cushion = distance.map(i32::from);
                Outcome { verdict: answer.verdict, cushion, near }
            }
        }
    }

    fn answer_leaf(&self, evidence: &Evidence, benefit: &dyn Fn(&str) -> Verdict) -> (LeafAnswer, bool) {
        let months = evidence.near.months;
        match self {
            Requirement::All(_) | Requirement::Any(_) => (UNKNOWN, false),
            Requirement::Score(needed) => compare(evidence.score, *needed, evidence.near.points),
            Requirement::Input(InputAtLeast { input, at_least }) => {
                let value = evidence.number(*input);
                let step = if input.info().unit == Unit::Months { months } else { input.info().increment };
                compare(value, *at_least, step)
            }
            Requirement::NoOpenRecord => none_of(evidence.open_records),
            Requirement::CleanMonths(needed) => compare(evidence.clean_months, *needed, months),
            Requirement::AnyRecord => compare(evidence.any_records, 1, 0),
            Requirement::RecordsGiven => compare(Some(evidence.profile.records().is_some().into()), 1, 0),
            Requirement::Benefit(slug) => match benefit(slug) {
                Verdict::Met => compare(Some(1), 1, 0),
                Verdict::NotMet => compare(Some(0), 1, 0),
                Verdict::Unknown => (UNKNOWN, false),
            },
        }
    }

    /// Whether the tree is met, and no more than that; it may name no benefit.
    pub(crate) fn verdict(&self, evidence: &Evidence) -> Verdict {
        match self {
            Requirement::All(branches) => {
                branches.iter().map(|branch| branch.verdict(evidence)).fold(Verdict::Met, Verdict::and)
            }
            Requirement::Any(branches) => {
                branches.iter().map(|branch| branch.verdict(evidence)).fold(Verdict::NotMet, Verdict::or)
            }
            leaf => leaf.answer_leaf(evidence, &|_| Verdict::Unknown).0.verdict,
        }
    }

    /// The top level of the tree: what is counted in "2 of 3".
    #[must_use]
    pub fn criteria(&self) -> &[Requirement] {
        match self {
            Requirement::All(branches) => branches,
            other => std::slice::from_ref(other),
        }
    }

    /// The lowest score that can meet the tree, `of_benefit` telling that of a benefit; `None` if it asks for none.
    #[must_use]
    pub fn score_needed(&self, of_benefit: &dyn Fn(&str) -> Option<u16>) -> Option<u16> {
        let needed = |branch: &Requirement| branch.score_needed(of_benefit);
        match self {
            Requirement::Score(needed) => Some(*needed),
            Requirement::Benefit(slug) => of_benefit(slug),
            Requirement::All(branches) => branches.iter().filter_map(needed).max(),
            Requirement::Any(branches) => branches.iter().filter_map(needed).min(),
            _ => None,
        }
    }

    /// Its leaves in the order of the tree, which is that of the answers.
    #[must_use]
    pub fn leaf_list(&self) -> Vec<&Requirement> {
        match self {
            Requirement::All(branches) | Requirement::Any(branches) => {
                branches.iter().flat_map(Requirement::leaf_list).collect()
            }
            leaf => vec![leaf],
        }
    }

    /// Reports a tree with too many leaves, and leaves that can't be met or can't be asked where they stand.
    pub(crate) fn check(
        &self,
        at: &FieldPath,
        score_range: Option<(u16, u16)>,
        earlier: &[&str],
        issues: &mut Vec<Issue>,
    ) {
        if self.leaf_list().len() > MOST_LEAVES {
            at.broken(format!("has more than {MOST_LEAVES} leaves"), issues);
        }
        self.check_branch(at, score_range, earlier, issues);
    }

    fn check_branch(
        &self,
        at: &FieldPath,
        score_range: Option<(u16, u16)>,
        earlier: &[&str],
        issues: &mut Vec<Issue>,
    ) {
        match self {
            Requirement::All(branches) | Requirement::Any(branches) => {
                if branches.is_empty() {
                    at.broken("a group needs at least one branch", issues);
                }
                for (place, branch) in branches.iter().enumerate() {
                    branch.check_branch(&at.index(place), score_range, earlier, issues);
                }
            }
            Requirement::Score(needed) => match score_range {
                Some((lowest, highest)) if (lowest..=highest).contains(needed) => {}
                Some((lowest, highest)) => {
                    at.broken(format!("score {needed} is not within {lowest}–{highest}"), issues);
                }
                None => at.broken("a gate is asked before there is a score", issues),
            },
            Requirement::Input(InputAtLeast { input, at_least }) => {
                let info = input.info();
                if *at_least <= info.minimum || *at_least > info.maximum {
                    let text = format!("{} at least {at_least} asks for nothing or too much", input.slug());
                    at.broken(text, issues);
                }
            }
            Requirement::CleanMonths(months) if *months == 0 || *months > EXPIRY_MONTHS => {
                at.broken(format!("clean months are 1–{EXPIRY_MONTHS}, not {months}"), issues);
            }
            Requirement::Benefit(slug) if !earlier.contains(&slug.as_str()) => {
                at.broken(format!("no benefit \"{slug}\" is listed earlier"), issues);
            }
            _ => {}
        }
    }

    /// In how many ways it can be met, as [`paths`](crate::paths) tries them; `of_benefit` tells it of a benefit.
    /// Beyond what fits, the highest number.
    pub(crate) fn ways(&self, of_benefit: &dyn Fn(&str) -> u32) -> u32 {
        let each = |branches: &[Requirement]| -> Vec<u32> {
            branches.iter().map(|branch| branch.ways(of_benefit)).collect()
        };
        match self {
            Requirement::All(branches) => each(branches).into_iter().fold(1, u32::saturating_mul),
            Requirement::Any(branches) => each(branches).into_iter().fold(0, u32::saturating_add),
            Requirement::AnyRecord => 2,
            Requirement::Benefit(slug) => of_benefit(slug),
            _ => 1,
        }
    }
}

const UNKNOWN: LeafAnswer = LeafAnswer { verdict: Verdict::Unknown, value: None, distance: None };
/// A number of which enough is needed; near if it lacks at most `step`.
fn compare(value: Option<u16>, needed: u16, step: u16) -> (LeafAnswer, bool) {
    let Some(value) = value else {
        return (UNKNOWN, false);
    };
    let verdict = if value >= needed { Verdict::Met } else { Verdict::NotMet };
    let near = verdict == Verdict::NotMet && needed - value <= step;
    (LeafAnswer { verdict, value: Some(value), distance: Some(distance(value, needed)) }, near)
}

/// A number that must be nought; near if it is one.
fn none_of(count: Option<u16>) -> (LeafAnswer, bool) {
    let Some(count) = count else {
        return (UNKNOWN, false);
    };
    let verdict = if count == 0 { Verdict::Met } else { Verdict::NotMet };
    (LeafAnswer { verdict, value: Some(count), distance: Some(distance(0, count)) }, count == 1)
}

/// How far one number lies above another. None that is compared reaches 15 bits.
fn distance(of: u16, from: u16) -> i16 {
    of.saturating_sub(from) as i16 - from.saturating_sub(of) as i16
}

impl Verdict {
    /// Both must be met.
    fn and(self, other: Verdict) -> Verdict {
        use Verdict::{Met, NotMet, Unknown};
        match (self, other) {
            (NotMet, _) | (_, NotMet) => NotMet,
            (Unknown, _) | (_, Unknown) => Unknown,
            (Met, Met) => Met,
        }
    }

    /// One of the two is enough.
    fn or(self, other: Verdict) -> Verdict {
        use Verdict::{Met, NotMet, Unknown};
        match (self, other) {
            (Met, _) | (_, Met) => Met,
            (Unknown, _) | (_, Unknown) => Unknown,
            (NotMet, NotMet) => NotMet,
        }
    }
}

impl Outcome {
    /// Nothing asked, so nothing in the way.
    pub const MET: Outcome = Outcome { verdict: Verdict::Met, cushion: None, near: false };
    const NOT_MET: Outcome = Outcome { verdict: Verdict::NotMet, cushion: None, near: false };

    /// Both must be met. Near only if one alone is in the way; the smaller cushion decides.
    #[must_use]
    pub fn and(self, other: Outcome) -> Outcome {
        use Verdict::{Met, NotMet};
        let verdict = self.verdict.and(other.verdict);
        let near = match (self.verdict, other.verdict) {
            (NotMet, Met) => self.near,
            (Met, NotMet) => other.near,
            _ => false,
        };
        Outcome { verdict, cushion: pick(self.cushion, other.cushion, i32::min), near }
    }

    /// One of the two is enough. The larger cushion decides.
    fn or(self, other: Outcome) -> Outcome {
        let verdict = self.verdict.or(other.verdict);
        let near = verdict == Verdict::NotMet && (self.near || other.near);
        Outcome { verdict, cushion: pick(self.cushion, other.cushion, i32::max), near }
    }
}

fn pick(one: Option<i32>, other: Option<i32>, choose: fn(i32, i32) -> i32) -> Option<i32> {
    match (one, other) {
        (Some(one), Some(other)) => Some(choose(one, other)),
        (one, other) => one.or(other),
    }
}
