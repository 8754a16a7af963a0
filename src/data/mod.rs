//! The model's data, as it comes with the crate.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) use constants::embedded;
#[cfg(target_arch = "wasm32")]
pub(crate) use text::embedded;

/// The files `scorecard.json`, `benefits.json`, `presets.json` and `mishaps.json`, in this order.
pub(crate) type Files = [std::borrow::Cow<'static, crate::value::Value>; 4];

#[cfg(not(target_arch = "wasm32"))]
mod constants {
    use std::borrow::Cow;

    use super::Files;
    use crate::value::Value;

    include!(concat!(env!("OUT_DIR"), "/data.rs"));

    pub(crate) fn embedded() -> Files {
        [&SCORECARD, &BENEFITS, &PRESETS, &MISHAPS].map(Cow::Borrowed)
    }
}

#[cfg(target_arch = "wasm32")]
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
        [text!("scorecard"), text!("benefits"), text!("presets"), text!("mishaps")]
            .map(|text| Cow::Owned(parse_json(text)))
    }
}
