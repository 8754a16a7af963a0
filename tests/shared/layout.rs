//! JSON as a person would lay it out: on one line what fits on it, and every row of a table on its own.

use serde_json::Value as Json;

const WIDTH: usize = 110;
/// As deep as the rows of `report.benefits` and `profile.records`.
const ROW: usize = 3;

/// The text of a JSON file.
pub fn json(value: &Json) -> String {
    let mut text = String::new();
    write(&mut text, value, 0, 0);
    text.push('\n');
    text
}

/// Writes `value` at this depth; `used` columns of the line stand before it.
fn write(text: &mut String, value: &Json, depth: usize, used: usize) {
    let short = on_one_line(value);
    let fits = 2 * depth + used + short.chars().count() < WIDTH;
    if depth >= ROW || fits && depth > 0 {
        text.push_str(&short);
        return;
    }
    let indent = "  ".repeat(depth + 1);
    match value {
        Json::Array(items) if !items.is_empty() => {
            text.push_str("[\n");
            for (at, item) in items.iter().enumerate() {
                text.push_str(&indent);
                write(text, item, depth + 1, 0);
                text.push_str(if at + 1 < items.len() { ",\n" } else { "\n" });
            }
            text.push_str(&format!("{}]", "  ".repeat(depth)));
        }
        Json::Object(entries) if !entries.is_empty() => {
            text.push_str("{\n");
            for (at, (key, item)) in entries.iter().enumerate() {
                let key = format!("{}: ", Json::from(key.as_str()));
                text.push_str(&format!("{indent}{key}"));
                write(text, item, depth + 1, key.chars().count());
                text.push_str(if at + 1 < entries.len() { ",\n" } else { "\n" });
            }
            text.push_str(&format!("{}}}", "  ".repeat(depth)));
        }
        _ => text.push_str(&short),
    }
}

fn on_one_line(value: &Json) -> String {
    let join = |parts: Vec<String>| parts.join(", ");
    match value {
        Json::Array(items) => format!("[{}]", join(items.iter().map(on_one_line).collect())),
        Json::Object(entries) => {
            let entry = |(key, item)| format!("{}: {}", Json::from(String::clone(key)), on_one_line(item));
            format!("{{{}}}", join(entries.iter().map(entry).collect()))
        }
        leaf => leaf.to_string(),
    }
}
