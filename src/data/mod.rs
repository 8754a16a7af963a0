//! The model's data, as it comes with the crate: read and checked by `build.rs`, and packed.

use crate::value::{Value, packed::unpack};

/// A function that unpacks a file of this folder.
macro_rules! packed {
    ($($(#[$doc:meta])* $file:ident)*) => {$(
        $(#[$doc])*
        pub(crate) fn $file() -> Value {
            unpack(&mut include_bytes!(concat!(env!("OUT_DIR"), "/", stringify!($file), ".packed")).as_slice())
        }
    )*};
}

packed! {
    /// `scorecard.json`
    scorecard
    /// `benefits.json`
    benefits
    /// `presets.json`
    presets
    /// `mishaps.json`
    mishaps
}
