//! The engine as JavaScript sees it, in node: `wasm-pack test --node`.
#![cfg(all(target_arch = "wasm32", target_os = "unknown"))]

mod wasm;
