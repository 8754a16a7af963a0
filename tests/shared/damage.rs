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
    scorecard::{Characteristic, Reads, Scorecard},
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

/// Points of the published scale, 300–850, and of ours, 350–950.
const SCALES: [f64; 2] = [550.0, 600.0];

/// What an event costs here as a share of our scale, in parts of what it costs there (the middle of the interval) as a share
/// of theirs; by start.
pub fn shares(model: &Model, event: Event) -> [f64; 2] {
    let middles = event.published().map(|(least, most)| f64::from(least + most) / 2.0);
    let ours = STARTS.map(|preset| f64::from(drop_of(model, preset, event)));
    [0, 1].map(|at| ours[at] / SCALES[1] / (middles[at] / SCALES[0]))
}

/// The table as Markdown.
pub fn markdown(model: &Model) -> String {
    let ours = STARTS.map(|preset| score(model, start(model, preset)));
    let mut table = format!(
        "| Event | FICO from 680 | Ours from {} | Share | FICO from 780 | Ours from {} | Share |\n|---|--:|--:|--:|--:|--:|--:|\n",
        ours[0], ours[1]
    );
    for event in Event::ALL {
        let published = event.published().map(|(least, most)| format!("−{least} to −{most}"));
        let ours = STARTS.map(|preset| drop_of(model, preset, event));
        let shares = shares(model, event);
        let cells = [0, 1].map(|at| format!("{} | −{} | {:.2}", published[at], ours[at], shares[at]));
        table += &format!("| {} | {} |\n", event.name(), cells.join(" | "));
    }
    table
}

/// What of an input a person may wish to hide: its worst answer, the points of that and of no answer, under a scorecard.
pub fn hidden(card: &Scorecard) -> Vec<(&str, u16, u16)> {
    let reads_input = card.characteristics.iter().filter(|one| matches!(one.reads, Reads::Input(_)));
    let worst = |one: &Characteristic| one.attributes.iter().map(|attribute| attribute.points).min().unwrap();
    reads_input.map(|one| (one.characteristic.as_str(), worst(one), one.missing.points)).collect()
}

/// The same as Markdown.
pub fn hidden_markdown(model: &Model) -> String {
    let mut table =
        "| Characteristic | Worst answer | No answer | Hiding the worst |\n|---|--:|--:|--:|\n".to_owned();
    for (characteristic, worst, missing) in hidden(&model.scorecards[0]) {
        table += &format!(
            "| {characteristic} | {worst} | {missing} | {:+} |\n",
            i32::from(missing) - i32::from(worst)
        );
    }
    table
}
