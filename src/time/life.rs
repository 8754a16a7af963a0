//! How one month follows another.

use super::{Plan, Step};
use crate::profile::{Answer, Better, Input, Pace, Profile, Record, RecordKind, most_days_late};

/// A profile on its way through a plan.
pub(crate) struct Life<'p> {
    plan: &'p Plan,
    profile: Profile,
    month: u16,
    /// For each step whether there is nothing more to do.
    done: Vec<bool>,
    /// What a month took from a count, and the month in which it leaves the window and is given back.
    missed: Vec<(Input, u16)>,
    /// Applications: those told at the start, the months since without any, and what a plan added with the month
    /// in which it leaves the window.
    applied: u16,
    quiet_months: u16,
    added: Vec<(u16, u16)>,
    /// Records of the plan's own making that are not paid yet: place, month due, days until they are.
    unpaid: Vec<(usize, u16, Option<u16>)>,
}

impl<'p> Life<'p> {
    /// A life in month 0, with all that the plan has for that month. The plan must fit the profile.
    pub(crate) fn begin(profile: &Profile, plan: &'p Plan) -> Self {
        let mut life = Life {
            plan,
            profile: profile.clone(),
            month: 0,
            done: vec![false; plan.steps.len()],
            missed: Vec::new(),
            applied: profile.number(Input::Applications).unwrap_or(0),
            quiet_months: 0,
            added: Vec::new(),
            unpaid: Vec::new(),
        };
        life.act();
        life
    }

    /// The profile as it is now.
    pub(crate) fn profile(&self) -> &Profile {
        &self.profile
    }

    /// Lets one month pass.
    pub(crate) fn pass_month(&mut self) {
        self.month += 1;
        self.grow_older();
        self.let_windows_slide();
        self.act();
    }

    fn grow_older(&mut self) {
        for input in Input::ALL {
            if input.info().movement.up == Pace::WithTime {
                self.raise(input, 1);
            }
        }
        for record in self.profile.records_mut().into_iter().flatten() {
            *record = record.later(1);
        }
    }

    fn let_windows_slide(&mut self) {
        let month = self.month;
        for (input, _) in self.missed.extract_if(.., |(_, leaves)| *leaves == month) {
            if let Some(number) = self.profile.number(input) {
                self.profile.put(input, number + 1);
            }
        }
        self.added.retain(|(_, leaves)| *leaves != month);
        self.count_applications();
    }

    /// Does what the plan has for this month.
    fn act(&mut self) {
        let plan = self.plan;
        let broken: Vec<Input> = plan.steps.iter().filter_map(|step| self.misses_now(step)).collect();
        for input in Input::ALL {
            if broken.contains(&input) {
                self.miss(input);
            } else if plan.steps.iter().any(|step| self.keeps_now(step, input)) {
                self.keep(input);
            }
        }
        for (at, step) in plan.steps.iter().enumerate() {
            match *step {
                Step::Move { input, month, to } if month <= self.month => self.step(at, input, month, to),
                Step::Settle { record, month } if month == self.month => self.settle(record),
                Step::Break { kind, days_late, amount_yuan, month } if month == self.month => {
                    self.break_promise(kind, days_late, amount_yuan);
                }
                _ => {}
            }
        }
        self.count_days_late();
    }

    /// The input that a step misses in this month.
    fn misses_now(&self, step: &Step) -> Option<Input> {
        match *step {
            Step::Miss { input, month, months } => within(self.month, month, months).then_some(input),
            Step::Break { kind, month, .. } if month == self.month => promise(kind),
            _ => None,
        }
    }

    fn keeps_now(&self, step: &Step, wanted: Input) -> bool {
        matches!(*step, Step::Keep { input, month, months } if input == wanted && within(self.month, month, months))
    }

    fn miss(&mut self, input: Input) {
        let window = input.info().window_months;
        if let Some(number @ 1..) = self.profile.number(input) {
            self.profile.put(input, number - 1);
            self.missed.extend(window.map(|months| (input, self.month + months)));
        }
    }

    fn keep(&mut self, input: Input) {
        if input == Input::Applications {
            self.quiet_months += 1;
            self.count_applications();
        } else {
            self.raise(input, 1);
        }
    }

    /// Raises a count, but not beyond what the missed months in its window leave.
    fn raise(&mut self, input: Input, by: u16) {
        let missed = self.missed.iter().filter(|(missed, _)| *missed == input).count() as u16;
        if let Some(number) = self.profile.number(input) {
            let most = input.info().maximum.saturating_sub(missed);
            self.profile.put(input, (number + by).min(most.max(number)));
        }
    }

    fn count_applications(&mut self) {
        let window = Input::Applications.info().window_months.unwrap_or(1);
        let left = window.saturating_sub(self.quiet_months);
        let told = (self.applied * left).div_ceil(window);
        let added: u16 = self.added.iter().map(|(count, _)| count).sum();
        self.profile.put(Input::Applications, told + added);
    }

    /// One month of a movement: for the worse all of it, for the better what its pace allows.
    fn step(&mut self, at: usize, input: Input, begun: u16, to: u16) {
        let info = input.info();
        let (Answer::Known(now), Some(done @ false)) = (self.profile.answer(input), self.done.get_mut(at))
        else {
            return;
        };
        let worse = if info.better == Better::Lower { to > now } else { to < now };
        if worse && input == Input::Applications {
            self.added.push((to - now, self.month + info.window_months.unwrap_or(1)));
        }
        let moved = if worse {
            to
        } else if !(self.month - begun + 1).is_multiple_of(info.movement.months) {
            now
        } else if to > now {
            to.min(now + info.movement.steps)
        } else {
            to.max(now.saturating_sub(info.movement.steps))
        };
        *done = moved == to;
        self.profile.put(input, moved);
    }

    fn settle(&mut self, at: u16) {
        if let Some(record) = self.profile.records_mut().and_then(|records| records.get_mut(usize::from(at)))
        {
            *record = record.settled();
        }
    }

    fn break_promise(&mut self, kind: RecordKind, days_late: Option<u16>, amount_yuan: Option<u32>) {
        let Some(records) = self.profile.records_mut() else { return };
        self.unpaid.push((records.len(), self.month, days_late));
        records.push(Record {
            kind,
            days_late: 0,
            amount_yuan,
            due_months_ago: 0,
            settled_months_ago: None,
            dispute: crate::profile::Dispute::None,
        });
    }

    /// What is not paid grows later, until its days are over.
    fn count_days_late(&mut self) {
        let (month, Some(records)) = (self.month, self.profile.records_mut()) else { return };
        self.unpaid.retain(|&(at, due, days)| {
            let Some(record) = records.get_mut(at) else { return false };
            let passed = most_days_late(month - due);
            let over = days.is_some_and(|days| days <= passed);
            record.days_late = days.unwrap_or(crate::profile::MAX_DAYS_LATE).min(passed);
            if over {
                *record = record.settled();
            }
            !over
        });
    }
}

fn within(month: u16, first: u16, months: u16) -> bool {
    first <= month && month - first < months
}

/// The input that counts how the promise was kept that a record says was broken.
fn promise(kind: RecordKind) -> Option<Input> {
    use RecordKind as Kind;
    match kind {
        Kind::LoanOverdue | Kind::InstalmentsOverdue | Kind::CashOut => Some(Input::OnTimeRepayments),
        Kind::UtilityUnpaid | Kind::RentUnpaid | Kind::HouseFeesUnpaid => Some(Input::BillsOnTime),
        Kind::CarRentalUnpaid
        | Kind::CarNotReturned
        | Kind::TrafficFineUnpaid
        | Kind::BikeUnpaid
        | Kind::BikeNotReturned
        | Kind::RentalUnpaid
        | Kind::RentalNotReturned
        | Kind::RentalLate
        | Kind::RentalDamaged => Some(Input::RentalsKept),
        _ => None,
    }
}
