//! A profile survives JSON, and no JSON whatever makes the reader stumble.

use open_sesame::{Profile, value::Value};
use proptest::{collection::vec, prelude::*, sample::Index, sample::select};
use serde_json::{Map, Value as Json};

use crate::strategies::{config, profiles, reports};

const WORDS: [&str; 17] = [
    "",
    "unknown",
    "open",
    "records",
    "kind",
    "daysLate",
    "amountYuan",
    "dueMonthsAgo",
    "settledMonthsAgo",
    "dispute",
    "none",
    "loanOverdue",
    "optedIn",
    "occupation",
    "savingsMonths",
    "__proto__",
    "constructor",
];

fn read(json: &Json) -> Result<Profile, Vec<open_sesame::Issue>> {
    Profile::from_value(&serde_json::from_value::<Value>(json.clone()).unwrap())
}

/// Any JSON value, often with keys and words that a profile knows.
fn json() -> impl Strategy<Value = Json> {
    json_with(&WORDS)
}

/// Any JSON value, often with these keys and words.
pub fn json_with(words: &'static [&'static str]) -> impl Strategy<Value = Json> {
    let words = move || select(words).prop_map(String::from);
    let leaf = prop_oneof![
        Just(Json::Null),
        any::<bool>().prop_map(Json::from),
        any::<f64>().prop_map(Json::from),
        (-10i64..300).prop_map(Json::from),
        words().prop_map(Json::from),
        any::<String>().prop_map(Json::from),
    ];
    leaf.prop_recursive(4, 60, 8, move |inner| {
        let keys = prop_oneof![words(), any::<String>()];
        prop_oneof![
            vec(inner.clone(), 0..8).prop_map(Json::from),
            vec((keys, inner), 0..8)
                .prop_map(|entries| Json::from(entries.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Replaces, drops or adds one value anywhere in `json`; `place` is used up on the way down.
pub fn disturb(json: &mut Json, place: &[Index], with: &Option<Json>) {
    let (at, rest) = match (place.split_first(), json.as_array().map(Vec::len)) {
        (Some((at, rest)), _) => (at, rest),
        (None, _) => return replace(json, with),
    };
    match json {
        Json::Array(items) if !items.is_empty() => {
            let at = at.index(items.len());
            disturb(&mut items[at], rest, with);
        }
        Json::Object(entries) if !entries.is_empty() => {
            let key = entries.keys().nth(at.index(entries.len())).unwrap().clone();
            match with {
                None if rest.is_empty() => drop(entries.shift_remove(&key)),
                _ => disturb(&mut entries[&key], rest, with),
            }
        }
        leaf => replace(leaf, with),
    }
}

fn replace(json: &mut Json, with: &Option<Json>) {
    if let Some(with) = with {
        *json = with.clone();
    }
}

fn assert_read_or_named(json: &Json) -> Result<(), TestCaseError> {
    match read(json) {
        Ok(profile) => drop(reports(&profile)),
        Err(issues) => {
            prop_assert!(!issues.is_empty());
            for issue in &issues {
                prop_assert!(!issue.field.is_empty(), "{issue:?}");
                prop_assert!(!issue.to_string().is_empty());
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_profile_survives_json(profile in profiles()) {
        let json = serde_json::to_value(&profile).unwrap();
        prop_assert_eq!(read(&json), Ok(profile.clone()));
        let text = serde_json::to_string(&profile).unwrap();
        prop_assert_eq!(serde_json::from_str::<Profile>(&text).unwrap(), profile);
    }

    #[test]
    fn equal_profiles_give_equal_reports(profile in profiles()) {
        let json = serde_json::to_value(&profile).unwrap();
        let turned: Map<String, Json> = json.as_object().unwrap().clone().into_iter().rev().collect();
        let twin = read(&Json::from(turned)).unwrap();
        prop_assert_eq!(reports(&profile), reports(&twin));
    }

    #[test]
    fn any_json_is_read_or_its_faults_are_named(json in json()) {
        assert_read_or_named(&json)?;
    }

    #[test]
    fn a_profile_with_anything_put_in_is_read_or_its_faults_are_named(
        profile in profiles(),
        changes in vec((vec(any::<Index>(), 1..4), prop::option::of(json())), 1..4),
    ) {
        let mut json = serde_json::to_value(&profile).unwrap();
        for (place, with) in &changes {
            disturb(&mut json, place, with);
        }
        assert_read_or_named(&json)?;
    }
}
