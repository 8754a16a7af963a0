//! Prepares `src/data/*.json` so that neither the native crate nor the browser's copy of it carries a JSON parser:
//! as constants for the native crate, and as short JSON text for the browser, which has a parser of its own (the
//! text compresses to a third of what the constants do). Only the syntax is read here; meaning is checked where
//! the data is used.

use std::{env, fmt::Write as _, fs, path::Path};

use serde_json::Value;

const FILES: [&str; 4] = ["scorecard", "benefits", "presets", "mishaps"];

fn main() {
    let out = env::var("OUT_DIR").expect("cargo names the folder");
    let mut code = String::new();
    for name in FILES {
        let path = format!("src/data/{name}.json");
        println!("cargo::rerun-if-changed={path}");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let value: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        write!(code, "static {}: Value = ", name.to_uppercase()).expect("a string takes all");
        write_value(&mut code, &value);
        code.push_str(";\n");
        fs::write(Path::new(&out).join(format!("{name}.json")), value.to_string()).expect("OUT_DIR is ours");
    }
    fs::write(Path::new(&out).join("data.rs"), code).expect("OUT_DIR is ours");
}

fn write_value(code: &mut String, value: &Value) {
    match value {
        Value::Null => code.push_str("Value::Null"),
        Value::Bool(flag) => write!(code, "Value::Bool({flag})").expect("a string takes all"),
        Value::Number(number) => {
            let number = number.as_f64().expect("every JSON number here is a double");
            write!(code, "Value::Number({number:?})").expect("a string takes all");
        }
        Value::String(text) => {
            write!(code, "Value::Text(Cow::Borrowed({text:?}))").expect("a string takes all");
        }
        Value::Array(items) => {
            code.push_str("Value::List(Cow::Borrowed(&[");
            for item in items {
                write_value(code, item);
                code.push(',');
            }
            code.push_str("]))");
        }
        Value::Object(entries) => {
            code.push_str("Value::Map(Cow::Borrowed(&[");
            for (key, item) in entries {
                write!(code, "(Cow::Borrowed({key:?}), ").expect("a string takes all");
                write_value(code, item);
                code.push_str("),");
            }
            code.push_str("]))");
        }
    }
}
