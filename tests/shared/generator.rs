//! Profiles by number: the same ones natively and in wasm, without a package that could change under them.

use open_sesame::{
    Answer, CreditRecord, Input, Profile,
    profile::{Dispute, MAX_AMOUNT_YUAN, MAX_DAYS_LATE, MAX_MONTHS_AGO, RecordKind},
};

/// SplitMix64. `Source:` Steele, Lea and Flood 2014, “Fast splittable pseudorandom number generators”.
pub struct Numbers(u64);

impl Numbers {
    pub fn from_seed(seed: u64) -> Self {
        Numbers(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `most`, both included.
    pub fn up_to(&mut self, most: u32) -> u32 {
        (self.next() % (u64::from(most) + 1)) as u32
    }

    pub fn one_in(&mut self, chances: u32) -> bool {
        self.up_to(chances - 1) == 0
    }

    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.up_to(items.len() as u32 - 1) as usize]
    }
}

/// Any valid profile: now and then an answer withheld, a few records, rarely many, rarely none given.
pub fn profile(numbers: &mut Numbers) -> Profile {
    let mut profile = Profile::unknown();
    for input in Input::ALL {
        let answer = answer(numbers, input);
        profile.set(input, answer).expect("within the range");
    }
    let most = if numbers.one_in(50) { 200 } else { 5 };
    let count = numbers.up_to(most);
    let records = (0..count).map(|_| record(numbers)).collect();
    let withheld = numbers.one_in(20);
    profile.set_records((!withheld).then_some(records)).expect("every record is valid");
    profile
}

fn answer(numbers: &mut Numbers, input: Input) -> Answer {
    let info = input.info();
    let decides = matches!(input, Input::OptedIn | Input::RealNameVerified);
    match numbers.up_to(19) {
        0 => Answer::Unknown,
        1..=17 if decides => Answer::Known(1),
        _ => Answer::Known(numbers.up_to(u32::from(info.maximum)) as u16),
    }
}

fn record(numbers: &mut Numbers) -> CreditRecord {
    let due = numbers.up_to(u32::from(MAX_MONTHS_AGO));
    let settled = (!numbers.one_in(4)).then(|| numbers.up_to(due));
    let longest = (31 * (due - settled.unwrap_or(0) + 1)).min(u32::from(MAX_DAYS_LATE));
    let amount = if numbers.one_in(2) { 1_000 } else { MAX_AMOUNT_YUAN };
    CreditRecord {
        kind: numbers.pick(RecordKind::ALL),
        days_late: numbers.up_to(longest) as u16,
        amount_yuan: (!numbers.one_in(8)).then(|| numbers.up_to(amount)),
        due_months_ago: due as u16,
        settled_months_ago: settled.map(|months| months as u16),
        dispute: numbers.pick(Dispute::ALL),
    }
}
