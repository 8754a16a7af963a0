//! Any JSON is read as a profile, or refused with a reason; what is read is scored, and written as it was.
#![no_main]

use libfuzzer_sys::fuzz_target;
use open_sesame::Profile;
use open_sesame_fuzz::{MODEL, accepted, check, part, value};

fuzz_target!(|bytes: &[u8]| {
    let Some(json) = part(bytes, "profile") else { return };
    let Some(profile) = accepted(Profile::from_value(&value(json))) else { return };
    check(&MODEL, &profile);
    let written = serde_json::to_value(&profile).expect("a profile is plain data");
    assert_eq!(accepted(Profile::from_value(&value(written))), Some(profile));
});
