//! The engine as JavaScript sees it, in node: `wasm-pack test --node`.
#![cfg(target_arch = "wasm32")]

mod wasm;
