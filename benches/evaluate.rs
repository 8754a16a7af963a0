//! How long one report takes: `cargo bench -p benches --bench evaluate`. The budget for a preset is 1.2 µs, for its score alone 0.1 µs.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use open_sesame::{
    CreditRecord, Model, Profile, evaluate,
    profile::{Dispute, MAX_RECORDS, RecordKind},
    scorecard::compile,
    value::Value,
};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let model = Model::embedded().expect("a test reads the embedded model");
    presets(&mut criterion, &model);
    score_only(&mut criterion, &model);
    many_records(&mut criterion, &model);
    reading(&mut criterion, &model);
    criterion.final_summary();
}

/// The mean over all presets: one iteration is one of them, each in turn.
fn presets(criterion: &mut Criterion, model: &Model) {
    let mut group = criterion.benchmark_group("evaluate");
    let mut profiles = model.presets.iter().map(|preset| &preset.profile).cycle();
    group.bench_function("presets", |bencher| {
        bencher.iter(|| {
            let profile = profiles.next().expect("a cycle");
            black_box(evaluate(&model.scorecards[0], &model.benefits, black_box(profile)));
        });
    });
}

/// The score alone, out of the scorecard's tables.
fn score_only(criterion: &mut Criterion, model: &Model) {
    let tables = compile(&model.scorecards[0]);
    let mut profiles = model.presets.iter().map(|preset| &preset.profile).cycle();
    criterion.benchmark_group("score").bench_function("presets", |bencher| {
        bencher.iter(|| black_box(tables.score(black_box(profiles.next().expect("a cycle")))));
    });
}

fn many_records(criterion: &mut Criterion, model: &Model) {
    let mut group = criterion.benchmark_group("evaluate");
    group.throughput(Throughput::Elements(MAX_RECORDS as u64));
    let profile = with_200_records(&model.presets[0].profile);
    group.bench_function("200_records", |bencher| {
        bencher.iter(|| black_box(evaluate(&model.scorecards[0], &model.benefits, black_box(&profile))));
    });
}

fn reading(criterion: &mut Criterion, model: &Model) {
    let mut group = criterion.benchmark_group("from_value");
    let value = |profile: &Profile| {
        let json = serde_json::to_value(profile).expect("a profile is plain data");
        serde_json::from_value::<Value>(json).expect("JSON is plain data")
    };
    let preset = value(&model.presets[3].profile);
    group.bench_function("preset", |bencher| bencher.iter(|| Profile::from_value(black_box(&preset))));
    let many = value(&with_200_records(&model.presets[0].profile));
    group.bench_function("200_records", |bencher| bencher.iter(|| Profile::from_value(black_box(&many))));
}

fn with_200_records(profile: &Profile) -> Profile {
    let records = RecordKind::ALL.iter().cycle().zip(0..MAX_RECORDS as u16).map(|(&kind, at)| CreditRecord {
        kind,
        days_late: at,
        amount_yuan: Some(u32::from(at) * 100),
        due_months_ago: at,
        settled_months_ago: (at % 3 > 0).then_some(at / 2),
        dispute: Dispute::None,
    });
    let mut profile = profile.clone();
    profile.set_records(Some(records.collect())).expect("every record is valid");
    profile
}
