//! The shape of FICO's published damage table, on our model: `tests/shared/damage.rs` tells how its events map.
//!
//! What must hold is the shape, not the points: `cargo run --example damage_table` prints both side by side.

#[path = "../shared/damage.rs"]
mod damage;

use std::{env, fs, sync::LazyLock};

use damage::{
    Event::{self, Bankruptcy, DebtSettlement, Foreclosure, MaxedOutCard, ThirtyDaysLate},
    STARTS, drop_of, hidden_markdown, markdown, score, shares, start,
};
use open_sesame::{
    Answer, CreditRecord, Input, Model, Profile,
    benefits::BenefitState,
    mishaps::{Mishaps, cushions},
    profile::{Dispute, EXPIRY_MONTHS, RecordKind, RecordState},
    report::Standing,
    scorecard::{Measures, RecordMeasure},
};
use strum::VariantArray;

static MODEL: LazyLock<Model> = LazyLock::new(|| Model::embedded().unwrap());

/// From mild to grave. The settlement stands apart: published, it ranks below a late payment from 680 and above
/// it from 780.
const BY_SEVERITY: [Event; 4] = [MaxedOutCard, ThirtyDaysLate, Foreclosure, Bankruptcy];

#[test]
fn a_every_event_costs_the_cleaner_profile_more() {
    for event in Event::ALL {
        let [low, high] = STARTS.map(|preset| drop_of(&MODEL, preset, event));
        assert!(low < high, "{event:?}: {low}, {high}");
        let [low, high] = event.published();
        assert!(low.1 < high.1 && low.0 < high.0, "{event:?}, as published");
    }
}

/// What the README says of a late payment that is put right at once.
#[test]
fn a_late_payment_put_right_at_once_costs_what_the_readme_says() {
    let mishaps = Mishaps::embedded().unwrap();
    let [low, high] = STARTS.map(|preset| {
        let found = cushions(&MODEL.scorecards[0], &MODEL.benefits, &mishaps, start(&MODEL, preset));
        let late = found.mishaps.iter().find(|effect| effect.mishap == "repaymentLate30").unwrap();
        (-late.points.unwrap(), score(&MODEL, start(&MODEL, preset)))
    });
    let said = format!("{} points from {}, {} from {}.", high.0, high.1, low.0, low.1);
    assert!(fs::read_to_string("README.md").unwrap().contains(&said), "{said}");
}

#[test]
fn b_the_graver_event_costs_more_from_either_start() {
    for preset in STARTS {
        let drops = BY_SEVERITY.map(|event| drop_of(&MODEL, preset, event));
        assert!(drops.is_sorted_by(|mild, grave| mild < grave), "{preset}: {drops:?}");
    }
}

#[test]
fn b_a_settlement_costs_less_than_a_foreclosure() {
    for preset in STARTS {
        let [settled, foreclosed] = [DebtSettlement, Foreclosure].map(|event| drop_of(&MODEL, preset, event));
        assert!(settled < foreclosed, "{preset}: {settled}, {foreclosed}");
    }
}

/// The profile after the event, everything mended this month: the card paid back, what is open settled.
fn mended(event: Event, preset: &str) -> Profile {
    let before = start(&MODEL, preset);
    let mut after = event.happen_to(before);
    let settle = |record: &CreditRecord| CreditRecord {
        settled_months_ago: record.settled_months_ago.or(Some(0)),
        ..*record
    };
    let records = after.records().unwrap().iter().map(settle).collect();
    after.set_records(Some(records)).unwrap();
    let Answer::Known(paid) = before.answer(Input::CreditUtilisation) else { panic!("{preset} tells all") };
    after.set(Input::CreditUtilisation, Answer::Known(paid)).unwrap();
    after
}

/// The profile with all of its records older, and nothing else.
fn aged(profile: &Profile, months: u16) -> Profile {
    let older = |record: &CreditRecord| CreditRecord {
        due_months_ago: record.due_months_ago + months,
        settled_months_ago: record.settled_months_ago.map(|settled| settled + months),
        ..*record
    };
    let records = profile.records().unwrap().iter().map(older);
    let mut later = profile.clone();
    later
        .set_records(Some(records.filter(|record| record.state() == RecordState::Counts).collect()))
        .unwrap();
    later
}

/// Months until the score is back within `short` points of its start, everything being mended at once.
fn recovery(event: Event, preset: &str, short: u16) -> u16 {
    let goal = score(&MODEL, start(&MODEL, preset)) - short;
    let mended = mended(event, preset);
    (0..=EXPIRY_MONTHS).find(|&months| score(&MODEL, &aged(&mended, months)) >= goal).unwrap()
}

#[test]
fn c_recovery_takes_no_less_time_the_worse_the_event_and_the_higher_the_start() {
    for short in 0..40 {
        let [low, high] = STARTS.map(|preset| BY_SEVERITY.map(|event| recovery(event, preset, short)));
        assert!(low.is_sorted() && high.is_sorted(), "to {short} points: {low:?}, {high:?}");
        assert!(low.iter().zip(high).all(|(low, high)| *low <= high), "to {short} points: {low:?}, {high:?}");
    }
}

/// To within 10 points. Nothing takes longer than the five years after which a record is gone.
#[test]
fn c_recovery_takes_longer_the_worse_the_event_and_the_higher_the_start() {
    let longer = |one: &u16, other: &u16| one < other || *other == EXPIRY_MONTHS;
    let [low, high] = STARTS.map(|preset| BY_SEVERITY.map(|event| recovery(event, preset, 10)));
    assert!(low.is_sorted_by(longer) && high.is_sorted_by(longer), "{low:?}, {high:?}");
    assert!(low[1..].iter().zip(&high[1..]).all(|(low, high)| low < high), "{low:?}, {high:?}");
}

fn gap(of: impl Fn(&str) -> Profile) -> u16 {
    let [low, high] = STARTS.map(|preset| score(&MODEL, &of(preset)));
    high - low
}

/// Published, 100 points lie between the profiles before a bankruptcy and 10 after it (the middles of the ranges).
/// Ours keep what a bankruptcy does not touch: the older account, the lower utilisation, the month more of
/// repayments. So the bound has two parts: the gap shrinks by two fifths at least, and what is left is, up to 10
/// points, the gap that there would be if neither profile had ever had a record.
#[test]
fn d_after_the_worst_event_the_two_profiles_lie_closer_together() {
    let before = gap(|preset| start(&MODEL, preset).clone());
    let after = gap(|preset| Bankruptcy.happen_to(start(&MODEL, preset)));
    let without_records = gap(|preset| {
        let mut clean = start(&MODEL, preset).clone();
        clean.set_records(Some(Vec::new())).unwrap();
        clean
    });
    assert!(5 * after <= 3 * before, "{before} became {after}");
    assert!(after <= without_records + 10, "{after}, {without_records} without records");
}

/// The middles of the published intervals and our costs, in the order of the table.
fn costs() -> Vec<(f64, f64)> {
    let cell = |event: Event| {
        let middles = event.published().map(|(least, most)| f64::from(least + most) / 2.0);
        let ours = STARTS.map(|preset| f64::from(drop_of(&MODEL, preset, event)));
        [(middles[0], ours[0]), (middles[1], ours[1])]
    };
    Event::ALL.into_iter().flat_map(cell).collect()
}

fn ranks(values: &[f64]) -> Vec<f64> {
    let below = |value: &f64| values.iter().filter(|other| *other < value).count() as f64;
    let equal = |value: &f64| values.iter().filter(|other| *other == value).count() as f64;
    values.iter().map(|value| below(value) + (equal(value) + 1.0) / 2.0).collect()
}

/// Spearman's rank correlation.
fn rank_correlation(pairs: &[(f64, f64)]) -> f64 {
    let (ones, others): (Vec<f64>, Vec<f64>) = pairs.iter().copied().unzip();
    let (ones, others) = (ranks(&ones), ranks(&others));
    let mean = (pairs.len() as f64 + 1.0) / 2.0;
    let product = |ones: &[f64], others: &[f64]| -> f64 {
        ones.iter().zip(others).map(|(one, other)| (one - mean) * (other - mean)).sum()
    };
    product(&ones, &others) / (product(&ones, &ones) * product(&others, &others)).sqrt()
}

#[test]
fn e_as_a_share_of_the_scale_events_cost_what_was_published() {
    let shares: Vec<f64> = Event::ALL.into_iter().flat_map(|event| shares(&MODEL, event)).collect();
    assert!(shares.iter().all(|share| (0.5..=1.5).contains(share)), "{shares:?}");
    let mean = shares.iter().sum::<f64>() / shares.len() as f64;
    assert!((0.8..=1.2).contains(&mean), "{mean}");
    let correlation = rank_correlation(&costs());
    assert!(correlation >= 0.97, "{correlation}");
}

#[test]
fn e_the_worst_event_brings_files_a_third_closer_together_than_the_mildest() {
    let [mildest, worst] =
        [MaxedOutCard, Bankruptcy].map(|event| gap(|preset| event.happen_to(start(&MODEL, preset))));
    assert!(3 * worst <= 2 * mildest, "{worst}, {mildest}");
}

fn late(ago: u16) -> CreditRecord {
    CreditRecord {
        kind: RecordKind::LoanOverdue,
        days_late: 20,
        amount_yuan: Some(2_000),
        due_months_ago: ago + 1,
        settled_months_ago: Some(ago),
        dispute: Dispute::None,
    }
}

fn listed(settled_months_ago: Option<u16>) -> CreditRecord {
    CreditRecord {
        kind: RecordKind::CourtDefaulter,
        days_late: 365,
        amount_yuan: Some(20_000),
        due_months_ago: 72,
        settled_months_ago,
        dispute: Dispute::None,
    }
}

fn with_records(profile: &Profile, records: Vec<CreditRecord>) -> Profile {
    let mut profile = profile.clone();
    profile.set_records(Some(records)).unwrap();
    profile
}

/// Presets without a record that have a score.
fn clean() -> impl Iterator<Item = &'static Profile> {
    let profiles = MODEL.presets.iter().map(|preset| &preset.profile);
    profiles.filter(|profile| {
        profile.records() == Some(&[]) && MODEL.evaluate(profile, None).unwrap().standing.score().is_some()
    })
}

#[test]
fn f_each_late_repayment_costs_something_and_none_more_than_the_one_before() {
    for profile in clean() {
        let cost = |count: u16| {
            let records: Vec<CreditRecord> = (0..count).map(late).collect();
            score(&MODEL, profile) - score(&MODEL, &with_records(profile, records))
        };
        let costs: Vec<u16> = (0..=10).map(cost).collect();
        let each: Vec<u16> = costs[..=5].windows(2).map(|pair| pair[1] - pair[0]).collect();
        assert!(each.iter().all(|points| *points > 0), "{costs:?}");
        assert!(each.is_sorted_by(|one, next| one >= next), "{costs:?}");
        assert!(costs.is_sorted_by(|one, next| one < next), "{costs:?}");
        assert!(2 * costs[10] >= 3 * costs[1], "{costs:?}");
        let left = score(&MODEL, profile) - costs[10];
        assert!(["poor", "fair"].contains(&MODEL.scorecards[0].band(left)), "ten, and still {left}");
        let gravest = score(&MODEL, profile) - score(&MODEL, &with_records(profile, vec![listed(None)]));
        assert!(costs[10] < gravest, "{costs:?}, {gravest}");
    }
}

#[test]
fn g_on_the_courts_list_everybody_is_in_the_lowest_band_and_nothing_that_asks_for_a_score_is_open() {
    for preset in &MODEL.presets {
        let records = preset.profile.records().unwrap_or_default().iter().copied().chain([listed(None)]);
        let profile = with_records(&preset.profile, records.collect());
        for card in &MODEL.scorecards {
            let report = MODEL.evaluate(&profile, Some(&card.weighting)).unwrap();
            let Some(score) = report.standing.score() else { continue };
            assert_eq!(card.band(score), "poor", "{}", preset.preset);
            for benefit in &report.benefits {
                let asks = MODEL.benefits.score_needed(benefit.benefit).is_some();
                assert!(
                    !asks || benefit.state != BenefitState::Open,
                    "{}: {}",
                    preset.preset,
                    benefit.benefit
                );
            }
        }
    }
}

/// Once the debt is paid the score rises at once, then every year, and is free of the ceiling after five.
#[test]
fn g_the_courts_list_lifts_in_steps_over_five_years() {
    let prime = start(&MODEL, "prime");
    let after = |settled| score(&MODEL, &with_records(prime, vec![listed(settled)]));
    let years: Vec<u16> = (0..=5).map(|year| after(Some(12 * year))).collect();
    assert!(after(None) < years[0], "{}", after(None));
    assert!(years.is_sorted_by(|one, next| one < next), "{years:?}");
    assert_eq!(years[5], score(&MODEL, prime));
    for year in 1..=5 {
        assert!(after(Some(12 * year - 1)) < after(Some(12 * year)), "year {year}");
    }
}

#[test]
fn h_open_is_worse_than_settled_today_in_every_measure_and_in_the_score() {
    let prime = start(&MODEL, "prime");
    for kind in RecordKind::ALL.iter().copied() {
        for days_late in [0, 8, 31, 61, 91, 181, 366, 731] {
            let record = CreditRecord { kind, days_late, ..listed(None) };
            let paid = CreditRecord { settled_months_ago: Some(0), ..record };
            let [open, settled] = [record, paid].map(|record| with_records(prime, vec![record]));
            let of_group = |measure: &&RecordMeasure| {
                measure.group() == kind.info().group
                    && (**measure != RecordMeasure::CourtList || kind == RecordKind::CourtDefaulter)
            };
            for measure in RecordMeasure::VARIANTS.iter().filter(of_group) {
                let [open, settled] =
                    [&open, &settled].map(|one| Measures::of(one).get(*measure).unwrap().value);
                let worse = if measure.higher_is_better() { open < settled } else { open > settled };
                assert!(worse, "{kind:?}, {days_late} days, {measure:?}: {open}, {settled}");
            }
            assert!(score(&MODEL, &open) < score(&MODEL, &settled), "{kind:?}, {days_late} days");
        }
    }
}

#[test]
fn i_a_promise_outweighs_every_convenience() {
    let card = &MODEL.scorecards[0];
    let most =
        |word: &str| card.characteristics.iter().find(|one| one.characteristic == word).unwrap().maximum;
    assert!(most("paymentKinds") <= 30);
    for one in card.characteristics.iter().filter(|one| one.characteristic != "worstRecord") {
        assert!(one.maximum < most("worstRecord"), "{}", one.characteristic);
    }
    for (promise, convenience) in [
        ("billsOnTime", "steadySpending"),
        ("billsOnTime", "activeMonths"),
        ("onTimeRepayments", "paymentKinds"),
    ] {
        assert!(most(promise) > most(convenience), "{promise}, {convenience}");
    }
}

/// What is withheld gives points between the worst and the best answer; whoever withholds the records has no score.
#[test]
fn j_hiding_never_gives_the_most_and_hiding_the_records_gives_no_score() {
    for card in &MODEL.scorecards {
        for one in &card.characteristics {
            assert!(one.missing.points < one.maximum.max(1), "{}", one.characteristic);
        }
    }
    for preset in &MODEL.presets {
        let mut profile = preset.profile.clone();
        profile.set_records(None).unwrap();
        let Standing::NotScored { gates } = MODEL.evaluate(&profile, None).unwrap().standing else {
            panic!("{} has a score", preset.preset)
        };
        assert!(gates.iter().any(|gate| gate.gate == "recordsWithheld"), "{}", preset.preset);
    }
}

/// `OPEN_SESAME_BLESS=1 cargo test --test exact shape` writes them there.
#[test]
fn the_readme_shows_the_tables() {
    shows("damage table", &markdown(&MODEL));
    shows("hiding table", &hidden_markdown(&MODEL));
}

#[track_caller]
fn shows(name: &str, table: &str) {
    let marks = [format!("<!-- {name} -->\n"), format!("<!-- /{name} -->")];
    if cfg!(target_os = "wasi") {
        return;
    }
    let readme = fs::read_to_string("README.md").unwrap();
    let (before, rest) = readme.split_once(&marks[0]).expect("the README marks where the table begins");
    let (shown, after) = rest.split_once(&marks[1]).expect("the README marks where the table ends");
    if env::var_os("OPEN_SESAME_BLESS").is_some() {
        fs::write("README.md", [before, &marks[0], table, &marks[1], after].concat()).unwrap();
    } else {
        assert!(shown == table, "README.md needs, between its two marks:\n\n{table}");
    }
}
