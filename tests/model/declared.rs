//! The types of the JavaScript API, read as text: enough of TypeScript for its own layout.

use std::{collections::BTreeSet, sync::LazyLock};

const FILES: [&str; 2] = [include_str!("../../src/wasm/api.d.ts"), include_str!("../../src/wasm/ahead.d.ts")];

/// Both files without their comments.
pub static TYPES: LazyLock<String> = LazyLock::new(|| FILES.map(without_comments).concat());

fn without_comments(text: &str) -> String {
    let (first, rest) = text.split_once("/**").unwrap_or((text, ""));
    let rest = rest.split("/**").map(|part| part.split_once("*/").map_or("", |(_, after)| after));
    std::iter::once(first).chain(rest).collect()
}

/// The names of everything that the file about what lies ahead declares, in its order.
pub fn names_ahead() -> Vec<&'static str> {
    let lines = FILES[1].lines().filter_map(|line| line.strip_prefix("export "));
    lines.filter_map(|line| line.split_whitespace().nth(1)).collect()
}

/// What stands after `start`, up to the brace that closes it or to a separator that is in no braces.
#[track_caller]
fn after<'t>(text: &'t str, start: &str, separator: Option<char>) -> &'t str {
    let (_, rest) = text.split_once(start).unwrap_or_else(|| panic!("no {start}"));
    split(rest, separator).next().unwrap()
}

/// The parts of what stands in braces: up to the one that closes it, by separators that are in no others.
fn split(text: &str, separator: Option<char>) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    text.split(move |letter| {
        depth += i32::from("{[(".contains(letter)) - i32::from("}])".contains(letter));
        depth < 0 || depth == 0 && Some(letter) == separator
    })
}

/// The words in double quotes.
pub fn quoted(text: &str) -> Vec<String> {
    text.split('"').skip(1).step_by(2).map(String::from).collect()
}

/// What a name stands for, without the braces of an interface.
#[track_caller]
fn meaning(name: &str) -> &'static str {
    let interface = format!("export interface {name} {{");
    if TYPES.contains(&interface) {
        after(&TYPES, &interface, None)
    } else {
        after(&TYPES, &format!("export type {name} ="), Some(';'))
    }
}

/// The words of a union type, in its order.
#[track_caller]
pub fn union(name: &str) -> Vec<String> {
    quoted(meaning(name))
}

/// Key and type of every field between braces, in their order. A key that may be left out ends in `?`.
pub fn fields(body: &str) -> Vec<(&str, &str)> {
    let fields = split(body, Some(';')).filter_map(|field| field.split_once(':'));
    fields.map(|(key, told)| (key.trim(), told.trim())).collect()
}

/// The keys of an interface, in its order.
#[track_caller]
pub fn keys(name: &str) -> Vec<String> {
    fields(meaning(name)).iter().map(|(key, _)| key.trim_end_matches('?').to_owned()).collect()
}

/// The keys of an interface that may be left out.
#[track_caller]
pub fn optional(name: &str) -> Vec<&'static str> {
    fields(meaning(name)).iter().filter_map(|(key, _)| key.strip_suffix('?')).collect()
}

/// The type of a field of an interface.
#[track_caller]
pub fn field(name: &str, key: &str) -> &'static str {
    let found = fields(meaning(name)).into_iter().find(|(found, _)| found.trim_end_matches('?') == key);
    found.unwrap_or_else(|| panic!("{name} has no {key}")).1
}

/// The bodies of the objects that stand in a type one beside the other: `{ a: b } | { c: d }[]`.
pub fn objects(told: &str) -> Vec<&str> {
    let mut rest = told;
    std::iter::from_fn(|| {
        let body = split(rest.split_once('{')?.1, None).next()?;
        rest = &rest[rest.find('{')? + body.len() + 2..];
        Some(body)
    })
    .collect()
}

/// What stands in a union of objects under its tag: every word with the other keys beside it.
#[track_caller]
pub fn variants(name: &str, tag: &str) -> Vec<(String, BTreeSet<String>)> {
    let of = |body: &'static str| {
        let fields = fields(body);
        let words = fields.iter().find(|(key, _)| *key == tag).map(|(_, told)| quoted(told));
        let keys: BTreeSet<String> =
            fields.iter().map(|(key, _)| (*key).to_owned()).filter(|key| key != tag).collect();
        words.unwrap_or_default().into_iter().map(move |word| (word, keys.clone()))
    };
    let union = meaning(name).split_once("& (").map_or(meaning(name), |(_, union)| union);
    let mut found: Vec<_> = objects(union).into_iter().flat_map(of).collect();
    found.sort();
    found
}

#[test]
fn comments_and_nesting_are_read_over() {
    assert_eq!(without_comments("a /** b; } */ c\n/** d */e"), "a  c\ne");
    assert_eq!(fields("a?: { b: 1; c: 2 }[]; d: \"e\""), [("a?", "{ b: 1; c: 2 }[]"), ("d", "\"e\"")]);
    assert_eq!(objects("{ a: { b: 1 } } | { c: 2 }"), [" a: { b: 1 } ", " c: 2 "]);
    assert_eq!(quoted("\"a\" | \"b\""), ["a", "b"]);
}
