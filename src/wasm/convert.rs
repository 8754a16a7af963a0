//! JavaScript values to plain data.

use std::borrow::Cow;

use js_sys::{JsString, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use crate::value::Value;

/// Deeper than any value that makes sense; a cyclic object ends here.
const DEEPEST: u8 = 6;
/// Longer than any list that makes sense: what follows would not change the answer "too many".
const LONGEST: u32 = 1_000;
/// More values than make sense in all.
const MOST: u32 = 20_000;

/// Copies a JavaScript value into plain data. Nothing is called on it but property reads, and whatever cannot be
/// read, or has no word in JSON, stands there as [`Value::Other`].
pub(super) fn from_js(value: &JsValue) -> Value {
    Copier { left: MOST }.copy(value, DEEPEST)
}

/// The same for a value of our own, as long and as deep as it is.
pub(super) fn from_js_unlimited(value: &JsValue) -> Value {
    Copier { left: u32::MAX }.copy(value, u8::MAX)
}

#[wasm_bindgen]
extern "C" {
    /// Throws on a revoked proxy, which `js_sys::Array::is_array` would let through to the caller.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
}

struct Copier {
    left: u32,
}

impl Copier {
    fn copy(&mut self, value: &JsValue, depth: u8) -> Value {
        if self.left == 0 {
            return Value::Other("a value far too large");
        }
        self.left -= 1;
        if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else if let Some(text) = value.dyn_ref::<JsString>() {
            Value::Text(Cow::Owned(String::from(text.slice(0, LONGEST))))
        } else if let Some(flag) = value.as_bool() {
            Value::Bool(flag)
        } else if value.is_null() {
            Value::Null
        } else if value.is_undefined() {
            Value::Other("undefined")
        } else if value.is_function() {
            Value::Other("function")
        } else if value.is_object() {
            match is_array(value) {
                Ok(true) => self.copy_list(value, depth),
                Ok(false) => self.copy_object(value.unchecked_ref(), depth),
                Err(_) => UNREADABLE,
            }
        } else if value.is_symbol() {
            Value::Other("symbol")
        } else {
            Value::Other("bigint")
        }
    }

    fn copy_list(&mut self, list: &JsValue, depth: u8) -> Value {
        let Some(depth) = depth.checked_sub(1) else {
            return Value::Other("a value nested without end");
        };
        let Some(length) = length(list) else {
            return UNREADABLE;
        };
        let items = (0..length.min(LONGEST)).map(|at| match Reflect::get_u32(list, at) {
            Ok(item) => self.copy(&item, depth),
            Err(_) => UNREADABLE,
        });
        Value::List(items.collect())
    }

    fn copy_object(&mut self, object: &Object, depth: u8) -> Value {
        let Some(depth) = depth.checked_sub(1) else {
            return Value::Other("a value nested without end");
        };
        let Ok(keys) = Reflect::own_keys(object) else {
            return UNREADABLE;
        };
        let keys = keys.iter().filter(|key| key.is_string()).take(LONGEST as usize);
        let entries = keys.map(|key| {
            let value = match Reflect::get(object, &key) {
                Ok(value) => self.copy(&value, depth),
                Err(_) => UNREADABLE,
            };
            (Cow::Owned(String::from(key.unchecked_ref::<JsString>().slice(0, LONGEST))), value)
        });
        Value::Map(entries.collect())
    }
}

/// A proxy may throw here, or tell anything.
fn length(list: &JsValue) -> Option<u32> {
    let length = Reflect::get(list, &JsValue::from_str("length")).ok()?.as_f64()?;
    (0.0..=f64::from(u32::MAX)).contains(&length).then_some(length as u32)
}

const UNREADABLE: Value = Value::Other("a value that can't be read");
