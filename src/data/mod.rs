//! The model's data, as it comes with the crate: read and checked by `build.rs`, and packed as the types that it was
//! read into. JSON would need a parser in the browser, and readers of every type beside it.

use borsh::BorshDeserialize;

use crate::issue::{Issue, Problem};

/// The [`Model`](crate::Model), packed.
pub(crate) const MODEL: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/model"));
/// The [`Mishaps`](crate::mishaps::Mishaps), packed.
pub(crate) const MISHAPS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/mishaps"));

/// Unpacks one of them.
pub(crate) fn unpack<T: BorshDeserialize>(bytes: &[u8]) -> Result<T, Vec<Issue>> {
    T::try_from_slice(bytes).map_err(|_| {
        let rule = "what build.rs packed can't be unpacked".to_owned();
        vec![Issue::new("model", Problem::BreaksRule { rule })]
    })
}
