//! Plain data as bytes: the form in which the model's data comes with the crate.
//!
//! `build.rs` packs what it has read and checked; [`unpack`] trusts it. JSON would need a parser in the crate, and
//! constants are three times as many bytes after compression.
//!
//! Every value begins with a byte that says what it is. Lengths and whole numbers up to 2³² are written in groups of
//! seven bits, the lowest first, with the eighth set while more follow.

use std::borrow::Cow;

use super::Value;

const NULL: u8 = 0;
const FALSE: u8 = 1;
const TRUE: u8 = 2;
const NUMBER: u8 = 3;
const TEXT: u8 = 4;
const LIST: u8 = 5;
const MAP: u8 = 6;

/// Packs a value. Numbers must be whole and not negative, as all are in the model's data.
///
/// # Errors
/// A number that is not, or a value that JSON has no word for.
#[allow(dead_code, reason = "called by build.rs, which has this file as a module of its own")]
pub(crate) fn pack(value: &Value, bytes: &mut Vec<u8>) -> Result<(), String> {
    match value {
        Value::Null => bytes.push(NULL),
        Value::Bool(flag) => bytes.push(if *flag { TRUE } else { FALSE }),
        Value::Number(number) if number.fract() == 0.0 && (0.0..=f64::from(u32::MAX)).contains(number) => {
            bytes.push(NUMBER);
            pack_length(*number as u32, bytes);
        }
        Value::Text(text) => {
            bytes.push(TEXT);
            pack_text(text, bytes);
        }
        Value::List(items) => {
            bytes.push(LIST);
            pack_length(items.len() as u32, bytes);
            for item in items.iter() {
                pack(item, bytes)?;
            }
        }
        Value::Map(entries) => {
            bytes.push(MAP);
            pack_length(entries.len() as u32, bytes);
            for (key, item) in entries.iter() {
                pack_text(key, bytes);
                pack(item, bytes)?;
            }
        }
        other => return Err(format!("cannot be packed: {other:?}")),
    }
    Ok(())
}

#[allow(dead_code, reason = "as `pack`")]
fn pack_text(text: &str, bytes: &mut Vec<u8>) {
    pack_length(text.len() as u32, bytes);
    bytes.extend_from_slice(text.as_bytes());
}

#[allow(dead_code, reason = "as `pack`")]
fn pack_length(mut number: u32, bytes: &mut Vec<u8>) {
    while number > 0x7F {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
}

/// Unpacks what [`pack`] packed. Bytes that it did not pack give some value, and never a panic.
pub(crate) fn unpack(bytes: &mut &'static [u8]) -> Value {
    match take(bytes) {
        FALSE => Value::Bool(false),
        TRUE => Value::Bool(true),
        NUMBER => Value::Number(f64::from(take_length(bytes))),
        TEXT => Value::Text(Cow::Borrowed(take_text(bytes))),
        LIST => {
            Value::List((0..take_length(bytes)).map_while(|_| more(bytes).then(|| unpack(bytes))).collect())
        }
        MAP => {
            let entries = (0..take_length(bytes))
                .map_while(|_| more(bytes).then(|| (Cow::Borrowed(take_text(bytes)), unpack(bytes))));
            Value::Map(entries.collect())
        }
        _ => Value::Null,
    }
}

fn more(bytes: &[u8]) -> bool {
    !bytes.is_empty()
}

fn take(bytes: &mut &'static [u8]) -> u8 {
    bytes.split_off_first().copied().unwrap_or(NULL)
}

fn take_length(bytes: &mut &'static [u8]) -> u32 {
    let (mut number, mut shift) = (0, 0);
    loop {
        let byte = take(bytes);
        number |= u32::from(byte & 0x7F).checked_shl(shift).unwrap_or(0);
        shift += 7;
        if byte & 0x80 == 0 {
            return number;
        }
    }
}

fn take_text(bytes: &mut &'static [u8]) -> &'static str {
    let length = take_length(bytes) as usize;
    let text = bytes.split_off(..length.min(bytes.len())).unwrap_or_default();
    std::str::from_utf8(text).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_packed_is_unpacked_whole() {
        let text = r#"{"a": [0, 1, 127, 128, 16383, 16384, 4294967295], "b": null, "芝": ["", "麻", true, false, {}]}"#;
        let value: Value = serde_json::from_str(text).unwrap();
        let mut bytes = Vec::new();
        pack(&value, &mut bytes).unwrap();
        let mut bytes: &'static [u8] = bytes.leak();
        assert_eq!(unpack(&mut bytes), value);
        assert!(bytes.is_empty());
    }

    #[test]
    fn bytes_that_end_early_are_no_panic() {
        let mut bytes = Vec::new();
        pack(&serde_json::from_str(r#"{"a": ["text", 300]}"#).unwrap(), &mut bytes).unwrap();
        let bytes: &'static [u8] = bytes.leak();
        for end in 0..bytes.len() {
            let _ = unpack(&mut &bytes[..end]);
        }
    }

    #[test]
    fn a_fraction_is_refused() {
        assert!(pack(&Value::Number(0.5), &mut Vec::new()).is_err());
    }
}
