//! FICO's published “damage points”, and the same five events on our model.
//!
//! `Source:` Liz Weston/MSN, November 2009, with FICO's own figures; the two profiles: myFICO, “credit missteps”.
//! They are the presets `fico680` and `fico780`. A shape to compare with: FICO's points are not ours.
//!
//! Each event happens this month and stands alone:
//! - *maxed-out card*: the whole credit limit is in use (`creditUtilisation` 100);
//! - *30 days late*: `loanOverdue`, 30 days, open;
//! - *debt settlement*: `loanOverdue`, 150 days, settled this month;
//! - *foreclosure*: `loanOverdue`, 200 days, open, 500,000 yuan;
//! - *bankruptcy*: that, a year late, and its entry on the court's list (`courtDefaulter`, open), since there is no other
//!   public register in this vocabulary.

use open_sesame::{
    Answer, CreditRecord, Input, Model, Profile,
    profile::{Dispute, RecordKind},
};

/// The presets whose loss is published, the one with the lower start first.
pub const STARTS: [&str; 2] = ["fico680", "fico780"];

/// One thing that goes wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    MaxedOutCard,
    ThirtyDaysLate,
    DebtSettlement,
    Foreclosure,
    Bankruptcy,
}

use Event::{Bankruptcy, DebtSettlement, Foreclosure, MaxedOutCard, ThirtyDaysLate};

impl Event {
    /// In the order of the published table.
    pub const ALL: [Event; 5] = [MaxedOutCard, ThirtyDaysLate, DebtSettlement, Foreclosure, Bankruptcy];

    /// Its name in the table.
    pub fn name(self) -> &'static str {
        match self {
            MaxedOutCard => "Maxed-out card",
            ThirtyDaysLate => "30 days late",
            DebtSettlement => "Debt settlement",
            Foreclosure => "Foreclosure",
            Bankruptcy => "Bankruptcy",
        }
    }

    /// Points lost as published, least and most, by start.
    pub fn published(self) -> [(u16, u16); 2] {
        match self {
            MaxedOutCard => [(10, 30), (25, 45)],
            ThirtyDaysLate => [(60, 80), (90, 110)],
            DebtSettlement => [(45, 65), (105, 125)],
            Foreclosure => [(85, 105), (140, 160)],
            Bankruptcy => [(130, 150), (220, 240)],
        }
    }

    fn records(self) -> Vec<CreditRecord> {
        let record = |(kind, days_late, yuan, due, settled)| CreditRecord {
            kind,
            days_late,
            amount_yuan: Some(yuan),
            due_months_ago: due,
            settled_months_ago: settled,
            dispute: Dispute::None,
        };
        let records = match self {
            MaxedOutCard => vec![],
            ThirtyDaysLate => vec![(RecordKind::LoanOverdue, 30, 2_000, 1, None)],
            DebtSettlement => vec![(RecordKind::LoanOverdue, 150, 20_000, 5, Some(0))],
            Foreclosure => vec![(RecordKind::LoanOverdue, 200, 500_000, 7, None)],
            Bankruptcy => vec![
                (RecordKind::LoanOverdue, 365, 500_000, 12, None),
                (RecordKind::CourtDefaulter, 365, 500_000, 12, None),
            ],
        };
        records.into_iter().map(record).collect()
    }

    /// The profile after the event.
    pub fn happen_to(self, profile: &Profile) -> Profile {
        let mut after = profile.clone();
        if self == MaxedOutCard {
            after.set(Input::CreditUtilisation, Answer::Known(100)).unwrap();
        }
        let records = profile.records().unwrap_or_default().iter().copied().chain(self.records());
        after.set_records(Some(records.collect())).unwrap();
        after
    }
}

/// The profile of a preset.
pub fn start<'m>(model: &'m Model, preset: &str) -> &'m Profile {
    &model.presets.iter().find(|found| found.preset == preset).unwrap().profile
}

/// The score under the first weighting.
pub fn score(model: &Model, profile: &Profile) -> u16 {
    model.evaluate(profile, None).unwrap().standing.score().unwrap()
}

/// Points that an event takes from a preset.
pub fn drop_of(model: &Model, preset: &str, event: Event) -> u16 {
    let before = start(model, preset);
    score(model, before) - score(model, &event.happen_to(before))
}

/// The table as Markdown.
pub fn markdown(model: &Model) -> String {
    let ours = STARTS.map(|preset| score(model, start(model, preset)));
    let mut table = format!(
        "| Event | FICO from 680 | FICO from 780 | Ours from {} | Ours from {} |\n|---|--:|--:|--:|--:|\n",
        ours[0], ours[1]
    );
    for event in Event::ALL {
        let [low, high] = event.published().map(|(least, most)| format!("−{least} to −{most}"));
        let [ours_low, ours_high] = STARTS.map(|preset| drop_of(model, preset, event));
        table += &format!("| {} | {low} | {high} | −{ours_low} | −{ours_high} |\n", event.name());
    }
    table
}
