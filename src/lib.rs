//! An open, explained teaching model of a consumer credit score.
#[cfg(target_arch = "wasm32")]
mod wasm;
