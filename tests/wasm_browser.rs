//! The engine as JavaScript sees it, in a browser: `wasm-pack test --headless --chrome`.
#![cfg(all(target_arch = "wasm32", target_os = "unknown"))]

mod wasm;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
