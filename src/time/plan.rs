//! From plain data to a plan that fits a profile.

use super::{Life, MOST_MONTHS, MOST_STEPS, Plan, Step};
use crate::{
    issue::{Issue, Problem, in_range},
    profile::{
        Input, InputInfo, MAX_DAYS_LATE, MAX_RECORDS, Pace, Profile, read_amount, read_number_or_open,
    },
    value::{
        Value,
        read::{FieldPath, Object, Read, read_all, read_list, read_u16, unknown_option},
    },
};

const VERBS: [&str; 5] = ["keep", "miss", "move", "settle", "break"];

impl Plan {
    /// Reads a plan from plain data: `{"months": 24, "steps": [{"do": "keep", …}]}`. Whether it fits a profile,
    /// [`Plan::check`] tells.
    ///
    /// # Errors
    /// Every mistake at once, by its path: `plan.steps[2].month`.
    pub fn from_value(value: &Value) -> Result<Self, Vec<Issue>> {
        read_all(value, &FieldPath::root("plan"))
    }

    /// Tells whether a profile can do all of it.
    ///
    /// # Errors
    /// Steps about what the profile withholds, about records that are not there or settled already, about inputs
    /// that do not move in this way in the month in which they should, or are moved already by another step; months beyond
    /// the plan; more broken promises than a profile can hold.
    pub fn check(&self, profile: &Profile) -> Result<(), Vec<Issue>> {
        let mut issues = Vec::new();
        let mut too_long = |field: String, found: u16, minimum: u16, maximum: u16| {
            issues.extend(in_range(&field, f64::from(found), minimum, maximum).err());
        };
        too_long("plan.months".to_owned(), self.months, 0, MOST_MONTHS);
        for (at, step) in self.steps.iter().enumerate() {
            let first = u16::from(matches!(step, Step::Keep { .. }));
            too_long(format!("plan.steps[{at}].month"), step.month(), first, self.months);
        }
        for (at, step) in self.steps.iter().enumerate() {
            step.check(&format!("plan.steps[{at}]"), profile, &mut issues);
        }
        if self.check_counts(profile, &mut issues) {
            self.check_moves(profile, &mut issues);
        }
        if issues.is_empty() { Ok(()) } else { Err(issues) }
    }

    /// Whether there are no more steps and broken promises than there may be.
    fn check_counts(&self, profile: &Profile, issues: &mut Vec<Issue>) -> bool {
        let broken = self.steps.iter().filter(|step| matches!(step, Step::Break { .. })).count();
        let too_many = [
            (broken + profile.records().map_or(0, <[_]>::len) > MAX_RECORDS, MAX_RECORDS as u32),
            (self.steps.len() > MOST_STEPS as usize, MOST_STEPS),
        ];
        for (_, maximum) in too_many.into_iter().filter(|(too_many, _)| *too_many) {
            issues.push(Issue::new("plan.steps", Problem::TooMany { maximum }));
        }
        too_many.iter().all(|(too_many, _)| !too_many)
    }

    /// Walks the plan: what an input can do depends on where it is in the month in which the movement begins.
    fn check_moves(&self, profile: &Profile, issues: &mut Vec<Issue>) {
        if !self.steps.iter().any(|step| matches!(step, Step::Move { .. })) {
            return;
        }
        let mut life = Life::begin(profile, self);
        for _ in 0..self.months.min(MOST_MONTHS) {
            life.pass_month();
        }
        issues.extend(
            life.refused().map(|at| Issue::new(format!("plan.steps[{at}].input"), Problem::CannotMove)),
        );
    }
}

impl Step {
    /// The month in which it begins.
    #[must_use]
    pub fn month(&self) -> u16 {
        match *self {
            Step::Keep { month, .. }
            | Step::Miss { month, .. }
            | Step::Move { month, .. }
            | Step::Settle { month, .. }
            | Step::Break { month, .. } => month,
        }
    }

    fn check(&self, path: &str, profile: &Profile, issues: &mut Vec<Issue>) {
        match *self {
            Step::Keep { input, months, .. } => {
                check_input(path, input, keeps(input.info()), profile, issues);
                check_months(path, months, issues);
            }
            Step::Miss { input, months, .. } => {
                check_input(path, input, misses(input.info()), profile, issues);
                check_months(path, months, issues);
            }
            Step::Move { input, to, .. } => {
                let info = input.info();
                let problem = in_range(&format!("{path}.to"), f64::from(to), info.minimum, info.maximum);
                check_input(path, input, true, profile, issues);
                issues.extend(problem.err());
            }
            Step::Settle { record, .. } => check_record(path, record, profile, issues),
            Step::Break { days_late, .. } => {
                let field = format!("{path}.daysLate");
                let days = f64::from(days_late.unwrap_or(0));
                issues.extend(in_range(&field, days, 0u16, MAX_DAYS_LATE).err());
                if profile.records().is_none() {
                    issues.push(Issue::new(path, Problem::Withheld));
                }
            }
        }
    }
}

fn keeps(info: &InputInfo) -> bool {
    info.movement.up == Pace::WhileKept || info.movement.down == Pace::WhileKept
}

fn misses(info: &InputInfo) -> bool {
    info.movement.down == Pace::WhenMissed
}

fn check_input(path: &str, input: Input, can: bool, profile: &Profile, issues: &mut Vec<Issue>) {
    let field = format!("{path}.input");
    if profile.number(input).is_none() {
        issues.push(Issue::new(field, Problem::Withheld));
    } else if !can {
        issues.push(Issue::new(field, Problem::CannotMove));
    }
}

fn check_months(path: &str, months: u16, issues: &mut Vec<Issue>) {
    issues.extend(in_range(&format!("{path}.months"), f64::from(months), 1u16, MOST_MONTHS).err());
}

fn check_record(path: &str, at: u16, profile: &Profile, issues: &mut Vec<Issue>) {
    let field = format!("{path}.record");
    let Some(records) = profile.records() else {
        issues.push(Issue::new(field, Problem::Withheld));
        return;
    };
    match records.get(usize::from(at)) {
        Some(record) if record.is_open() => {}
        Some(_) => issues.push(Issue::new(field, Problem::AlreadySettled)),
        None => issues.push(Issue::new(field, Problem::NoSuchRecord { records: records.len() as u16 })),
    }
}

impl Read for Plan {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let object = Object::of(value, &["months", "steps"], at, issues)?;
        let months = object.read_by("months", issues, read_month);
        let steps = match object.get("steps") {
            Some(_) => object.read_by("steps", issues, |value, at, issues| {
                read_list(value, at, MOST_STEPS as usize, issues)
            }),
            None => Some(Vec::new()),
        };
        Some(Plan { months: months?, steps: steps? })
    }
}

fn read_month(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<u16> {
    read_u16(value, at, (0, MOST_MONTHS), issues)
}

fn read_months(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<u16> {
    read_u16(value, at, (1, MOST_MONTHS), issues)
}

impl Read for Step {
    fn read(value: &Value, at: &FieldPath, issues: &mut Vec<Issue>) -> Option<Self> {
        let known: &[&str] = match verb(value) {
            Some("move") => &["do", "input", "month", "to"],
            Some("settle") => &["do", "record", "month"],
            Some("break") => &["do", "kind", "daysLate", "amountYuan", "month"],
            Some(_) => &["do", "input", "month", "months"],
            None => &["do", "input", "month", "months", "to", "record", "kind", "daysLate", "amountYuan"],
        };
        let object = Object::of(value, known, at, issues)?;
        let verb = object.read_by("do", issues, |word, at, issues| match (verb(value), word) {
            (Some(verb), _) => Some(verb),
            (None, Value::Text(text)) => unknown_option(VERBS, text, at, issues),
            (None, other) => at.expected("string", other, issues),
        })?;
        let month = object.read_by("month", issues, read_month);
        match verb {
            "settle" => {
                let record = object.read_by("record", issues, |value, at, issues| {
                    read_u16(value, at, (0, MAX_RECORDS as u16 - 1), issues)
                });
                Some(Step::Settle { record: record?, month: month? })
            }
            "break" => {
                let kind = object.read("kind", issues);
                let days_late = object.read_by("daysLate", issues, |value, at, issues| {
                    read_number_or_open(value, at, MAX_DAYS_LATE, issues)
                });
                let amount_yuan = object.read_by("amountYuan", issues, read_amount);
                Some(Step::Break {
                    kind: kind?,
                    days_late: days_late?,
                    amount_yuan: amount_yuan?,
                    month: month?,
                })
            }
            "move" => {
                let input = object.read("input", issues);
                let to = object.read("to", issues);
                Some(Step::Move { input: input?, month: month?, to: to? })
            }
            "keep" => {
                let input = object.read("input", issues);
                let months = object.read_by("months", issues, read_months);
                Some(Step::Keep { input: input?, month: month?, months: months? })
            }
            _ => {
                let input = object.read("input", issues);
                let months = object.read_by("months", issues, read_months);
                Some(Step::Miss { input: input?, month: month?, months: months? })
            }
        }
    }
}

/// What a step does, if it can be known.
fn verb(value: &Value) -> Option<&'static str> {
    let Value::Map(entries) = value else { return None };
    let (_, word) = entries.iter().find(|(key, _)| key == "do")?;
    VERBS.into_iter().find(|verb| matches!(word, Value::Text(text) if text == verb))
}
