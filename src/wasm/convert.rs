//! JavaScript values to plain data.
//!
//! Nothing is called on a value but property reads, and whatever cannot be read, or has no word in JSON, stands there
//! as [`Value::Other`]. What is too long, too deep or too much ends in such a word as well, before it costs time.

use std::borrow::Cow;

use js_sys::{Array, ArrayBuffer, JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

use crate::{
    profile::{Dispute, OPEN, RECORD_KEYS, RecordKind, UNKNOWN, profile_keys},
    value::{
        Value,
        read::{LONGEST_LIST, LONGEST_TEXT},
    },
};

/// Deeper than any profile, plan or goal; a cyclic object ends here.
const DEEPEST: u8 = 6;
/// One more than the longest list or text that is read: whatever follows, it is refused for its length.
const LONGEST: u32 = 1 + if LONGEST_LIST > LONGEST_TEXT { LONGEST_LIST } else { LONGEST_TEXT } as u32;
/// More values than the longest list of records or of a plan's steps has.
const MOST: u32 = 3_000;
/// The same of a model of one's own, with deeper trees and long texts, and of a table of people, with long lists.
#[cfg(feature = "whole")]
const DEEPEST_OF_MODEL: u8 = 24;
#[cfg(feature = "whole")]
const MOST_OF_MODEL: u32 = 100_000;
/// A text counts as one value more for so many of its characters.
const CHARACTERS: u32 = 50;

/// Copies a profile, a plan or a goal into plain data.
pub(super) fn from_js(value: &JsValue) -> Value {
    Copier { left: MOST }.copy(value, DEEPEST)
}

/// Copies a part of a model, or a table of people, into plain data.
#[cfg(feature = "whole")]
pub(super) fn from_js_large(value: &JsValue) -> Value {
    Copier { left: MOST_OF_MODEL }.copy(value, DEEPEST_OF_MODEL)
}

#[wasm_bindgen]
extern "C" {
    /// Throws on a revoked proxy, which `js_sys::Array::is_array` would let through to the caller.
    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;
    /// A proxy may throw here.
    #[wasm_bindgen(catch, js_namespace = Object)]
    fn keys(value: &JsValue) -> Result<Array, JsValue>;

    #[wasm_bindgen(js_name = Map)]
    type Places;
    #[wasm_bindgen(constructor, js_class = "Map")]
    fn new() -> Places;
    #[wasm_bindgen(method)]
    fn set(this: &Places, word: &JsValue, place: f64);
    /// NaN if there is none.
    #[wasm_bindgen(method)]
    fn get(this: &Places, word: &JsValue) -> f64;
}

/// The words that callers use all the time, so that their text need not cross the boundary.
struct Words {
    words: Vec<&'static str>,
    places: Places,
}

thread_local! {
    static WORDS: Words = Words::new();
}

impl Words {
    fn new() -> Self {
        let mut words: Vec<&'static str> = vec![UNKNOWN, OPEN];
        words.extend(RECORD_KEYS);
        words.extend(profile_keys());
        words.extend(RecordKind::ALL.iter().map(|kind| kind.slug()));
        words.extend(Dispute::ALL.iter().map(<&'static str>::from));
        let places = Places::new();
        for (place, word) in words.iter().enumerate() {
            places.set(&JsValue::from_str(word), place as f64);
        }
        Words { words, places }
    }

    fn find(&self, word: &JsValue) -> Option<&'static str> {
        let place = self.places.get(word);
        if place.is_nan() { None } else { self.words.get(place as usize).copied() }
    }
}

/// The text of a known word; `None` of any other value.
fn known_word(value: &JsValue) -> Option<Cow<'static, str>> {
    WORDS.with(|words| words.find(value)).map(Cow::Borrowed)
}

struct Copier {
    left: u32,
}

impl Copier {
    fn copy(&mut self, value: &JsValue, depth: u8) -> Value {
        if !self.take(1) {
            return TOO_LARGE;
        }
        if let Some(number) = value.as_f64() {
            Value::Number(number)
        } else if let Some(word) = known_word(value) {
            Value::Text(word)
        } else if let Some(text) = value.dyn_ref::<JsString>() {
            self.copy_text(text).map_or(TOO_LARGE, Value::Text)
        } else if let Some(flag) = value.as_bool() {
            Value::Bool(flag)
        } else if value.is_null() {
            Value::Null
        } else if value.is_undefined() {
            Value::Other("undefined")
        } else if value.is_function() {
            Value::Other("function")
        } else if value.is_object() {
            self.copy_nested(value, depth)
        } else if value.is_symbol() {
            Value::Other("symbol")
        } else {
            Value::Other("bigint")
        }
    }

    /// Tells whether so many values may still be copied.
    fn take(&mut self, count: u32) -> bool {
        let enough = count <= self.left;
        self.left = self.left.saturating_sub(count);
        enough
    }

    fn copy_text(&mut self, text: &JsString) -> Option<Cow<'static, str>> {
        let length = text.length().min(LONGEST);
        self.take(length / CHARACTERS).then(|| Cow::Owned(String::from(text.slice(0, length))))
    }

    fn copy_nested(&mut self, value: &JsValue, depth: u8) -> Value {
        let Some(depth) = depth.checked_sub(1) else {
            return Value::Other("a value nested without end");
        };
        match is_array(value) {
            Ok(true) => self.copy_list(value, depth),
            Ok(false) => self.copy_object(value, depth),
            Err(_) => UNREADABLE,
        }
    }

    fn copy_list(&mut self, list: &JsValue, depth: u8) -> Value {
        let Some(length) = length(list) else {
            return UNREADABLE;
        };
        let mut items = Vec::new();
        for at in 0..length.min(LONGEST) {
            items.push(match Reflect::get_u32(list, at) {
                Ok(item) => self.copy(&item, depth),
                Err(_) => UNREADABLE,
            });
            if self.left == 0 {
                return TOO_LARGE;
            }
        }
        Value::List(items)
    }

    fn copy_object(&mut self, object: &JsValue, depth: u8) -> Value {
        // An object that says nothing: each of the elements of a typed array, of the characters of a boxed string, would be
        // named as a key.
        if ArrayBuffer::is_view(object) || object.is_instance_of::<JsString>() {
            return Value::Map(Vec::new());
        }
        let Ok(keys) = keys(object) else {
            return UNREADABLE;
        };
        let mut entries = Vec::with_capacity(keys.length().min(LONGEST) as usize);
        for at in 0..keys.length().min(LONGEST) {
            let key = keys.get(at);
            let Some(name) = known_word(&key).or_else(|| self.copy_text(key.unchecked_ref())) else {
                return TOO_LARGE;
            };
            let value = match Reflect::get(object, &key) {
                Ok(value) => self.copy(&value, depth),
                Err(_) => UNREADABLE,
            };
            entries.push((name, value));
            if self.left == 0 {
                return TOO_LARGE;
            }
        }
        Value::Map(entries)
    }
}

/// A proxy may throw here, or tell anything.
fn length(list: &JsValue) -> Option<u32> {
    let length = Reflect::get(list, &JsValue::from_str("length")).ok()?.as_f64()?;
    (0.0..=f64::from(u32::MAX)).contains(&length).then_some(length as u32)
}

const UNREADABLE: Value = Value::Other("a value that can't be read");
const TOO_LARGE: Value = Value::Other("a value far too large");
