//! What must come out, exactly: no JavaScript and no chance, so the same tests run natively and on wasm32-wasip1.
#![cfg(not(all(target_arch = "wasm32", target_os = "unknown")))]

mod api;
mod bad_input;
mod cases;
mod digest;
mod fuzzed;
mod lending;
mod mended;
mod model;
mod requirement;
mod shape;
mod town;
