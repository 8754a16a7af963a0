//! Plain data of unknown shape: what a JSON file or a JavaScript value holds before anybody has checked it.
//!
//! Every door of the crate passes through this one type: data files are read as it, and the boundary turns whatever
//! JavaScript hands over into it. So a mistake is found and named in one place, and that place is tested natively.

mod de;
pub(crate) mod read;

use std::borrow::Cow;

/// A value as JSON knows it, and [`Value::Other`] for what JSON has no word for.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// `null`, and in JavaScript also `undefined`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// Any double, NaN and the infinities included: whoever reads a number checks it.
    Number(f64),
    /// A string.
    Text(Cow<'static, str>),
    /// An array.
    List(Vec<Value>),
    /// An object's own entries under text keys, in their order. Keys may repeat; whoever reads them decides.
    Map(Vec<(Cow<'static, str>, Value)>),
    /// A function, a symbol, a cyclic object, …: the word says which.
    Other(&'static str),
}

impl Value {
    /// What kind of value this is, as a word for an error message.
    #[must_use]
    pub fn kind(&self) -> &'static str {
        match self {
            Value::Null => "null",
            Value::Bool(_) => "boolean",
            Value::Number(_) => "number",
            Value::Text(_) => "string",
            Value::List(_) => "array",
            Value::Map(_) => "object",
            Value::Other(word) => word,
        }
    }
}
