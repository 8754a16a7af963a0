//! Any serde value as a plain JavaScript value: objects, arrays, strings, numbers, `null` for `None`.
//!
//! This is ours, and not `serde-wasm-bindgen`, because the boundary must be fast enough to be crossed at every
//! movement of a finger: a report has some 900 fields, and the library needs several crossings and a new string for
//! most of them. Here a field is written by one crossing, and a word that was seen before is not made again.

use std::{cell::RefCell, fmt, thread::LocalKey};

use js_sys::Array;
use serde::{
    Serialize, Serializer,
    ser::{self, Impossible, SerializeMap, SerializeSeq, SerializeStruct, SerializeTuple},
};
use wasm_bindgen::{JsCast, JsValue, prelude::wasm_bindgen};

/// Why a value could not be written. No type of this crate gives cause to it.
#[derive(Debug)]
pub(super) struct WriteError(String);

impl fmt::Display for WriteError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for WriteError {}

impl ser::Error for WriteError {
    fn custom<T: fmt::Display>(message: T) -> Self {
        WriteError(message.to_string())
    }
}

pub(super) fn write<T: Serialize + ?Sized>(value: &T) -> Result<JsValue, WriteError> {
    let root = Plain::from(Array::new());
    value.serialize(Slot::Item(&root))?;
    Ok(root.item(0))
}

#[wasm_bindgen]
extern "C" {
    /// An object or an array.
    #[wasm_bindgen(js_name = Object)]
    type Plain;
    #[wasm_bindgen(constructor, js_class = "Object")]
    fn new() -> Plain;
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn item(this: &Plain, place: u32) -> JsValue;
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set(this: &Plain, key: &JsValue, value: &JsValue);
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_number(this: &Plain, key: &JsValue, value: f64);
    #[wasm_bindgen(method, structural, indexing_setter)]
    fn set_flag(this: &Plain, key: &JsValue, value: bool);
    #[wasm_bindgen(method, structural)]
    fn push(this: &Plain, value: &JsValue);
    #[wasm_bindgen(method, structural, js_name = push)]
    fn push_number(this: &Plain, value: f64);
    #[wasm_bindgen(method, structural, js_name = push)]
    fn push_flag(this: &Plain, value: bool);
}

impl From<Array> for Plain {
    fn from(array: Array) -> Self {
        array.unchecked_into()
    }
}

/// Where a value goes.
enum Slot<'a> {
    /// The end of an array.
    Item(&'a Plain),
    /// A field with a name known when compiling.
    Field(&'a Plain, &'static str),
    /// A field with any name.
    Entry(&'a Plain, &'a JsValue),
}

impl Slot<'_> {
    fn value(self, value: &JsValue) {
        match self {
            Slot::Item(array) => array.push(value),
            Slot::Field(object, key) => with_key(key, |key| object.set(key, value)),
            Slot::Entry(object, key) => object.set(key, value),
        }
    }

    fn number(self, value: f64) {
        match self {
            Slot::Item(array) => array.push_number(value),
            Slot::Field(object, key) => with_key(key, |key| object.set_number(key, value)),
            Slot::Entry(object, key) => object.set_number(key, value),
        }
    }

    fn flag(self, value: bool) {
        match self {
            Slot::Item(array) => array.push_flag(value),
            Slot::Field(object, key) => with_key(key, |key| object.set_flag(key, value)),
            Slot::Entry(object, key) => object.set_flag(key, value),
        }
    }

    fn text(self, text: &str) {
        with_text(text, |text| self.value(text));
    }
}

thread_local! {
    static KEYS: RefCell<Words<&'static str>> = const { RefCell::new(Words::new()) };
    static TEXTS: RefCell<Words<Box<str>>> = const { RefCell::new(Words::new()) };
}

/// Hands the JavaScript string of a field's name to `use_it`. Such a name never moves, so its address finds it.
fn with_key(key: &'static str, use_it: impl FnOnce(&JsValue)) {
    let hash = (key.as_ptr() as usize).wrapping_mul(0x9E37_79B1) >> 8;
    with_word(&KEYS, key, key, hash, |known| std::ptr::eq(*known, key), use_it);
}

/// Hands the JavaScript string of a text to `use_it`.
fn with_text(text: &str, use_it: impl FnOnce(&JsValue)) {
    const LONGEST: usize = 40;
    if text.len() > LONGEST {
        return use_it(&JsValue::from_str(text));
    }
    // FNV-1a, folded.
    let hash =
        text.bytes().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    with_word(&TEXTS, text, text, (hash ^ (hash >> 15)) as usize, |known| **known == *text, use_it);
}

fn with_word<W>(
    words: &'static LocalKey<RefCell<Words<W>>>,
    text: &str,
    word: impl Into<W>,
    hash: usize,
    is: impl Fn(&W) -> bool,
    use_it: impl FnOnce(&JsValue),
) {
    let known = words.with_borrow(|words| words.find(hash, &is).is_ok());
    if !known {
        words.with_borrow_mut(|words| words.learn(word.into(), text, hash, &is));
    }
    words.with_borrow(|words| match words.find(hash, &is) {
        Ok(string) => use_it(string),
        Err(_) => use_it(&JsValue::from_str(text)),
    });
}

/// Words that were written before, as JavaScript strings. Bounded, so that no caller can fill the memory.
struct Words<W> {
    /// Places in `words` plus one, by hash; 0 is free.
    table: [u16; TABLE],
    words: Vec<(W, JsValue)>,
}

/// Places for words: a power of two.
const TABLE: usize = 2_048;
/// Most words that are kept: few enough for short searches.
const MOST_WORDS: usize = 1_024;

impl<W> Words<W> {
    const fn new() -> Self {
        Words { table: [0; TABLE], words: Vec::new() }
    }

    /// The string of a word, or the free place where it would stand.
    fn find(&self, hash: usize, is: impl Fn(&W) -> bool) -> Result<&JsValue, usize> {
        let mut at = hash % TABLE;
        loop {
            let slot = self.table.get(at).copied().unwrap_or(0);
            match self.words.get(usize::from(slot).wrapping_sub(1)) {
                None => return Err(at),
                Some((word, string)) if is(word) => return Ok(string),
                Some(_) => at = (at + 1) % TABLE,
            }
        }
    }

    /// Keeps the string of a word, if there is room.
    fn learn(&mut self, word: W, text: &str, hash: usize, is: impl Fn(&W) -> bool) {
        if let Err(at) = self.find(hash, is)
            && self.words.len() < MOST_WORDS
            && let Some(slot) = self.table.get_mut(at)
        {
            self.words.push((word, JsValue::from_str(text)));
            *slot = u16::try_from(self.words.len()).unwrap_or(0);
        }
    }
}

/// Every number of the API fits a double.
macro_rules! numbers {
    ($($method:ident $type:ty),* $(,)?) => {$(
        fn $method(self, value: $type) -> Result<(), WriteError> {
            self.serialize_f64(value as f64)
        }
    )*};
}

impl<'a> Serializer for Slot<'a> {
    type Ok = ();
    type Error = WriteError;
    type SerializeSeq = Nested<'a>;
    type SerializeTuple = Nested<'a>;
    type SerializeTupleStruct = Impossible<(), WriteError>;
    type SerializeTupleVariant = Impossible<(), WriteError>;
    type SerializeMap = Nested<'a>;
    type SerializeStruct = Nested<'a>;
    type SerializeStructVariant = Impossible<(), WriteError>;

    fn serialize_bool(self, value: bool) -> Result<(), WriteError> {
        self.flag(value);
        Ok(())
    }

    fn serialize_f64(self, value: f64) -> Result<(), WriteError> {
        self.number(value);
        Ok(())
    }

    fn serialize_str(self, value: &str) -> Result<(), WriteError> {
        self.text(value);
        Ok(())
    }

    fn serialize_none(self) -> Result<(), WriteError> {
        self.value(&JsValue::NULL);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), WriteError> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        value: &T,
    ) -> Result<(), WriteError> {
        value.serialize(self)
    }

    fn serialize_unit_variant(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
    ) -> Result<(), WriteError> {
        self.serialize_str(variant)
    }

    /// `{"variant": value}`.
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _name: &'static str,
        _index: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), WriteError> {
        let object = Plain::new();
        value.serialize(Slot::Field(&object, variant))?;
        self.value(&object);
        Ok(())
    }

    fn serialize_seq(self, _length: Option<usize>) -> Result<Nested<'a>, WriteError> {
        Ok(Nested::new(self, Array::new().into()))
    }

    fn serialize_tuple(self, length: usize) -> Result<Nested<'a>, WriteError> {
        self.serialize_seq(Some(length))
    }

    fn serialize_map(self, _length: Option<usize>) -> Result<Nested<'a>, WriteError> {
        Ok(Nested::new(self, Plain::new()))
    }

    fn serialize_struct(self, _name: &'static str, _length: usize) -> Result<Nested<'a>, WriteError> {
        self.serialize_map(None)
    }

    numbers! {
        serialize_i8 i8, serialize_i16 i16, serialize_i32 i32, serialize_i64 i64,
        serialize_u8 u8, serialize_u16 u16, serialize_u32 u32, serialize_u64 u64, serialize_f32 f32,
    }

    fn serialize_char(self, value: char) -> Result<(), WriteError> {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_bytes(self, _value: &[u8]) -> Result<(), WriteError> {
        unused("bytes")
    }

    fn serialize_unit(self) -> Result<(), WriteError> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _name: &'static str) -> Result<(), WriteError> {
        self.serialize_none()
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleStruct, WriteError> {
        unused(name)
    }

    fn serialize_tuple_variant(
        self,
        name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeTupleVariant, WriteError> {
        unused(name)
    }

    fn serialize_struct_variant(
        self,
        name: &'static str,
        _index: u32,
        _variant: &'static str,
        _length: usize,
    ) -> Result<Self::SerializeStructVariant, WriteError> {
        unused(name)
    }
}

/// The public API has plain objects, arrays and words only; what it has no use for is refused, not guessed at.
fn unused<T>(name: &str) -> Result<T, WriteError> {
    Err(WriteError(["no plain JavaScript value is chosen for ", name].concat()))
}

/// An object or array that is being filled; it goes into its own slot when it is complete.
struct Nested<'a> {
    slot: Slot<'a>,
    inner: Plain,
    key: JsValue,
}

impl<'a> Nested<'a> {
    fn new(slot: Slot<'a>, inner: Plain) -> Self {
        Nested { slot, inner, key: JsValue::UNDEFINED }
    }

    fn close(self) -> Result<(), WriteError> {
        self.slot.value(&self.inner);
        Ok(())
    }
}

impl SerializeSeq for Nested<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        value.serialize(Slot::Item(&self.inner))
    }

    fn end(self) -> Result<(), WriteError> {
        self.close()
    }
}

impl SerializeTuple for Nested<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        value.serialize(Slot::Item(&self.inner))
    }

    fn end(self) -> Result<(), WriteError> {
        self.close()
    }
}

impl SerializeMap for Nested<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), WriteError> {
        self.key = write(key)?;
        Ok(())
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), WriteError> {
        value.serialize(Slot::Entry(&self.inner, &self.key))
    }

    fn end(self) -> Result<(), WriteError> {
        self.close()
    }
}

impl SerializeStruct for Nested<'_> {
    type Ok = ();
    type Error = WriteError;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        key: &'static str,
        value: &T,
    ) -> Result<(), WriteError> {
        value.serialize(Slot::Field(&self.inner, key))
    }

    fn end(self) -> Result<(), WriteError> {
        self.close()
    }
}
