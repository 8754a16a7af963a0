//! How one month follows another.

use super::{Plan, Step};
use crate::profile::{
    Answer, Better, CreditRecord, Dispute, Input, Months, Pace, Profile, RecordKind, most_days_late,
};

/// A profile on its way through a plan.
pub(crate) struct Life<'p> {
    plan: &'p Plan,
    profile: Profile,
    month: u16,
    /// What became of every step that moves an input.
    moves: Vec<Move>,
    /// Months that were missed without a record: each took one from a count, and gives it back when it leaves the window.
    missed: Vec<(Input, u16)>,
    /// What such months take beside those of records, so that none is counted twice and none forgotten.
    lent: Vec<(Input, u16)>,
    /// Applications: those given at the start, the months since without any, and what a plan added with the month
    /// in which it leaves the window.
    applied: u16,
    quiet_months: u16,
    added: Vec<(u16, u16)>,
    /// Records of the plan's own making that will be paid: place, month due, days until they are.
    unpaid: Vec<(usize, u16, u16)>,
}

/// What became of a step that moves an input.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Move {
    /// It has not begun, or is on its way.
    Ahead,
    /// It arrived in this month.
    Done(u16),
    /// The input could not move like this when it should have begun or gone on.
    Refused,
}

impl<'p> Life<'p> {
    /// A life in month 0, with all that the plan has for that month. The plan must fit the profile.
    pub(crate) fn begin(profile: &Profile, plan: &'p Plan) -> Self {
        let mut life = Life {
            plan,
            profile: profile.clone(),
            month: 0,
            moves: vec![Move::Ahead; plan.steps.len()],
            missed: Vec::new(),
            lent: Vec::new(),
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

    /// The places of the steps that could not be done so far: an input does not move like this in that month.
    pub(crate) fn refused(&self) -> impl Iterator<Item = usize> {
        let moves = self.moves.iter().enumerate();
        moves.filter(|(_, one)| **one == Move::Refused).map(|(at, _)| at)
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
        let back = std::mem::take(&mut self.lent).into_iter();
        let leaves = |(input, missed): &mut (Input, u16)| input.info().window_months == Some(month - *missed);
        let left = self.missed.extract_if(.., leaves).map(|(input, _)| (input, 1));
        for (input, months) in back.chain(left) {
            if let Some(number) = self.profile.number(input) {
                self.profile.put(input, number + months);
            }
        }
        self.added.retain(|(_, leaves)| *leaves != month);
        self.count_applications();
    }

    /// Does what the plan has for this month.
    fn act(&mut self) {
        let plan = self.plan;
        for step in &plan.steps {
            match *step {
                Step::Settle { record, month } if month == self.month => self.settle(record),
                Step::Break { kind, days_late, amount_yuan, month } if month == self.month => {
                    self.break_promise(kind, days_late, amount_yuan);
                }
                _ => {}
            }
        }
        self.count_days_late();
        for input in Input::ALL {
            self.keep_or_miss(input);
        }
        for (at, step) in plan.steps.iter().enumerate() {
            if let Step::Move { input, month, to } = *step
                && month <= self.month
            {
                self.step(at, input, month, to);
            }
        }
        self.lend();
    }

    /// What is missed is not kept; nor is a month in which a debt of the promise was unpaid.
    fn keep_or_miss(&mut self, input: Input) {
        let month = self.month;
        let does = |step: &Step| match *step {
            Step::Miss { input: own, month: first, months } => {
                (own == input && within(month, first, months)).then_some(false)
            }
            Step::Keep { input: own, month: first, months } => {
                (own == input && within(month, first, months)).then_some(true)
            }
            _ => None,
        };
        let mut steps = self.plan.steps.iter().filter_map(does);
        match steps.clone().find(|kept| !kept).or_else(|| steps.next()) {
            Some(false) => self.miss(input),
            Some(true) if !self.late_months(input).has_current() => self.keep(input),
            _ => {}
        }
    }

    /// The months that records say were missed of a promise.
    fn late_months(&self, input: Input) -> Months {
        Months::missed(self.profile.records().unwrap_or_default(), input)
    }

    fn miss(&mut self, input: Input) {
        if let Some(number @ 1..) = self.profile.number(input) {
            self.profile.put(input, number - 1);
            self.missed.push((input, self.month));
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

    /// Months missed without a record and those of records are different ones, unless they are the same: together they
    /// leave so many. What is given of an input is lowered to that, until the next month begins.
    fn lend(&mut self) {
        for input in [Input::OnTimeRepayments, Input::BillsOnTime] {
            let missed = self.missed.iter().filter(|(missed, _)| *missed == input);
            let months =
                missed.fold(Months::NONE, |months, (_, missed)| months.and(Months::ago(self.month - missed)));
            let most = months.and(self.late_months(input)).others();
            match self.profile.number(input) {
                Some(number) if !months.is_none() && number > most => {
                    self.profile.put(input, most);
                    self.lent.push((input, number - most));
                }
                _ => {}
            }
        }
    }

    fn count_applications(&mut self) {
        let window = Input::Applications.info().window_months.unwrap_or(1);
        let left = window.saturating_sub(self.quiet_months);
        let given = (self.applied * left).div_ceil(window);
        let added: u16 = self.added.iter().map(|(count, _)| count).sum();
        self.profile.put(Input::Applications, given + added);
    }

    /// One month of a movement: for the worse all of it, for the better what its pace allows. What the input does not do
    /// in this direction is refused, and so is a movement that begins while another is on its way.
    fn step(&mut self, at: usize, input: Input, begun: u16, to: u16) {
        let info = input.info();
        let (Answer::Known(now), Some(Move::Ahead)) = (self.profile.answer(input), self.moves.get(at)) else {
            return;
        };
        let pace = if to > now { info.movement.up } else { info.movement.down };
        if to != now && pace != Pace::AtWill || begun == self.month && self.is_moving(at, input) {
            self.set_move(at, Move::Refused);
            return;
        }
        let worse = if info.better == Better::Lower { to > now } else { to < now };
        if worse && input == Input::Applications {
            self.added.push((to - now, self.month + info.window_months.unwrap_or(1)));
        }
        let moved = if worse {
            to
        } else if !(self.month - begun + 1).is_multiple_of(info.movement.every_months) {
            now
        } else if to > now {
            to.min(now + info.movement.by)
        } else {
            to.max(now.saturating_sub(info.movement.by))
        };
        if moved == to {
            self.set_move(at, Move::Done(self.month));
        }
        self.profile.put(input, moved);
    }

    fn set_move(&mut self, at: usize, became: Move) {
        if let Some(place) = self.moves.get_mut(at) {
            *place = became;
        }
    }

    /// Whether an input is moved in this month by a step that began earlier, or stands earlier in the plan.
    fn is_moving(&self, at: usize, input: Input) -> bool {
        let steps = self.plan.steps.iter().zip(&self.moves).enumerate();
        steps.into_iter().any(|(other, (step, became))| {
            let Step::Move { input: own, month, .. } = *step else { return false };
            let begun = (month, other) < (self.month, at);
            let under_way = matches!(became, Move::Ahead) || *became == Move::Done(self.month);
            own == input && begun && under_way
        })
    }

    fn settle(&mut self, at: u16) {
        if let Some(record) = self.profile.records_mut().and_then(|records| records.get_mut(usize::from(at)))
        {
            *record = record.settled();
        }
    }

    fn break_promise(&mut self, kind: RecordKind, days_late: Option<u16>, amount_yuan: Option<u32>) {
        let Some(records) = self.profile.records_mut() else { return };
        self.unpaid.extend(days_late.map(|days| (records.len(), self.month, days)));
        records.push(CreditRecord {
            kind,
            days_late: most_days_late(0),
            amount_yuan,
            due_months_ago: 0,
            settled_months_ago: None,
            dispute: Dispute::None,
        });
    }

    /// What will be paid grows later until its days are over; what will not, for ever.
    fn count_days_late(&mut self) {
        let (month, Some(records)) = (self.month, self.profile.records_mut()) else { return };
        self.unpaid.retain(|&(at, due, days)| {
            let Some(record) = records.get_mut(at) else { return false };
            let passed = most_days_late(month - due);
            record.days_late = days.min(passed);
            if days <= passed {
                *record = record.settled();
            }
            days > passed
        });
    }
}

fn within(month: u16, first: u16, months: u16) -> bool {
    first <= month && month - first < months
}
