use wasm_bindgen::prelude::*;
#[wasm_bindgen]
pub fn evaluate(_profile: JsValue) -> JsValue { JsValue::NULL }
