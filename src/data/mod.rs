//! The model's data, as it comes with the crate.

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
pub(crate) use constants::{embedded, mishaps};
#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
pub(crate) use text::{embedded, mishaps};

/// The files `scorecard.json`, `benefits.json` and `presets.json`, in this order.
pub(crate) type Files = [std::borrow::Cow<'static, crate::value::Value>; 3];

#[cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]
mod constants {
    use std::borrow::Cow;

    use super::Files;
    use crate::value::Value;

    include!(concat!(env!("OUT_DIR"), "/data.rs"));

    pub(crate) fn embedded() -> Files {
        [Cow::Borrowed(&SCORECARD), Cow::Borrowed(&BENEFITS), Cow::Borrowed(&PRESETS)]
    }

    /// The file `mishaps.json`.
    pub(crate) fn mishaps() -> Cow<'static, Value> {
        Cow::Borrowed(&MISHAPS)
    }
}

#[cfg(all(target_arch = "wasm32", target_os = "unknown"))]
mod text {
    use std::borrow::Cow;

    use super::Files;
    use crate::wasm::parse_json;

    macro_rules! text {
        ($name:literal) => {
            include_str!(concat!(env!("OUT_DIR"), "/", $name, ".json"))
        };
    }

    pub(crate) fn embedded() -> Files {
        [text!("scorecard"), text!("benefits"), text!("presets")].map(|text| Cow::Owned(parse_json(text)))
    }

    pub(crate) fn mishaps() -> Cow<'static, crate::value::Value> {
        Cow::Owned(parse_json(text!("mishaps")))
    }
}
